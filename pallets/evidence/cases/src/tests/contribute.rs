// SPDX-License-Identifier: Apache-2.0
//! Putting evidence into a case.

use super::*;
use citychain_evidence::testing::{self as evidence, EVIDENCE_NOT_FOUND};
use citychain_primitives::OfficerId;
use frame_support::assert_noop;

#[test]
fn gives_positions_in_order_and_holds_the_items() {
	run(|| {
		let case = open_with_platform();
		take_events();
		let items = [platform_item(5), platform_item(2)];
		assert_ok!(contribute(PLATFORM_OFFICER, case, items));
		assert_ok!(contribute(CLERK, case, [court_item(0)]));

		let by_platform =
			|position| Some(Item { position, contributor: PLATFORM, acknowledged: false });
		assert_eq!(items.map(|id| item(case, id)), [by_platform(0), by_platform(1)]);
		assert_eq!(
			item(case, court_item(0)),
			Some(Item { position: 2, contributor: COURT, acknowledged: true })
		);
		assert_eq!(items.map(evidence::holds), [1, 1]);
		assert_eq!(record(case).items, 3);
		assert_eq!(record(case).state, CaseState::Open { acknowledged: 1, contributed: 3 });
		assert_eq!(
			take_events(),
			[
				Event::ItemsContributed {
					case,
					institution: PLATFORM,
					officer: OfficerId(7),
					first_position: 0,
					items: list(items),
				},
				Event::ItemsContributed {
					case,
					institution: COURT,
					officer: OfficerId(1),
					first_position: 2,
					items: list([court_item(0)]),
				},
			]
		);
	});
}

#[test]
fn puts_one_evidence_into_several_cases_and_holds_it_for_each() {
	run(|| {
		for case in [open(), open()] {
			assert_ok!(contribute(CLERK, case, [court_item(0)]));
		}
		assert_eq!(evidence::holds(court_item(0)), 2);
	});
}

#[test]
fn takes_as_many_items_as_the_constant_says() {
	run(|| {
		MaxItems::set(65);
		let case = open();
		assert_ok!(contribute(CLERK, case, (0..64).map(court_item)));
		assert_noop!(
			contribute(CLERK, case, [court_item(64), court_item(65)]),
			Error::<Test>::TooManyItems
		);
		assert_ok!(contribute(CLERK, case, [court_item(64)]));
		assert_noop!(contribute(CLERK, case, [court_item(65)]), Error::<Test>::TooManyItems);
	});
}

#[test]
fn takes_another_item_in_the_place_of_one_that_left() {
	run(|| {
		let case = filled();
		MaxItems::set(3);
		assert_ok!(Cases::withdraw_item(signed(PLATFORM_OFFICER), case, platform_item(0)));
		assert_ok!(contribute(PLATFORM_OFFICER, case, [platform_item(2)]));
		assert_eq!(item(case, platform_item(2)).unwrap().position, 3);
	});
}

mod fails {
	use super::*;

	#[test]
	fn without_such_a_case() {
		run(|| {
			assert_noop!(contribute(CLERK, CaseId(0), [court_item(0)]), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn when_the_case_is_sealed_void_or_pruned() {
		run(|| {
			let cases = [sealed(), void()];
			begin_block(200);
			let pruned = sealed();
			begin_block(400);
			assert_ok!(prune(CLERK, pruned));
			for case in [cases[0], cases[1], pruned] {
				assert_noop!(contribute(CLERK, case, [court_item(1)]), Error::<Test>::NotOpen);
			}
		});
	}

	#[test]
	fn for_who_is_not_invited() {
		run(|| {
			let case = open_with_platform();
			let item = evidence_of(FORENSIC_INSTITUTE, 0);
			assert_noop!(contribute(EXPERT, case, [item]), Error::<Test>::NotInvited);
		});
	}

	#[test]
	fn without_items() {
		run(|| {
			let case = open();
			assert_noop!(contribute(CLERK, case, []), Error::<Test>::NoItems);
		});
	}

	#[test]
	fn when_an_item_is_named_twice() {
		run(|| {
			let case = open();
			assert_noop!(
				contribute(CLERK, case, [court_item(0), court_item(1), court_item(0)]),
				Error::<Test>::DuplicateItem
			);
		});
	}

	#[test]
	fn when_an_item_is_not_recorded_or_was_evicted() {
		run(|| {
			let case = open();
			evidence::evict(court_item(1));
			for lost in [EvidenceId(u64::MAX), court_item(1)] {
				assert_noop!(contribute(CLERK, case, [court_item(0), lost]), EVIDENCE_NOT_FOUND);
			}
		});
	}

	#[test]
	fn when_another_institution_recorded_an_item() {
		run(|| {
			let case = open_with_platform();
			for who in [CLERK, PLATFORM_OFFICER] {
				assert_noop!(
					contribute(who, case, [evidence_of(NOTARY_OFFICE, 0)]),
					Error::<Test>::RecordedByOther
				);
			}
			// Not even the keeper contributes for a contributor, nor the other way round.
			assert_noop!(
				contribute(CLERK, case, [platform_item(0)]),
				Error::<Test>::RecordedByOther
			);
			assert_noop!(
				contribute(PLATFORM_OFFICER, case, [court_item(0)]),
				Error::<Test>::RecordedByOther
			);
		});
	}

	#[test]
	fn when_an_item_is_in_the_case_already() {
		run(|| {
			let case = filled();
			assert_noop!(
				contribute(CLERK, case, [court_item(1), court_item(0)]),
				Error::<Test>::AlreadyExists
			);
		});
	}

	#[test]
	fn when_all_positions_are_given() {
		run(|| {
			let case = open();
			let state = CaseState::Open { acknowledged: 0, contributed: u32::MAX };
			crate::Cases::<Test>::insert(case, Case { state, ..record(case) });
			assert_noop!(contribute(CLERK, case, [court_item(0)]), Error::<Test>::TooManyItems);
		});
	}
}
