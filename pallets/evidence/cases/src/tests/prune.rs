// SPDX-License-Identifier: Apache-2.0
//! Removing the items of cases that need not be kept any longer.

use super::*;
use citychain_evidence::testing as evidence;
use citychain_evidence::CaseRegister;
use citychain_primitives::{ActingOfficer, OfficerId};
use frame_support::assert_noop;

/// The officer behind the clerk.
const CLERKS: ActingOfficer = ActingOfficer { officer: OfficerId(1), institution: COURT };

/// The first block in which a case may be pruned that was sealed, or became void, in `block`.
fn over_after(block: u32) -> u32 {
	block + (RETENTION / BLOCK_TIME) as u32
}

#[test]
fn leaves_the_record_and_the_root() {
	run(|| {
		let case = sealed();
		let before = Cases::case(case).unwrap();
		begin_block(over_after(1));
		take_events();
		let used = Cases::prune(signed(CLERK), case).unwrap().actual_weight;

		assert_eq!(used, Some(<Test as Config>::WeightInfo::prune(3)));
		assert_eq!(
			take_events(),
			[Event::CasePruned { case, by: Some(CLERKS), removed: 3, remaining: 0 }]
		);
		let seal = *before.state.seal().unwrap();
		let state = CaseState::Pruned { seal, voiding: None };
		assert_eq!(Cases::case(case), Some(CaseInfo { state, docket: None, ..before }));
		assert_eq!(Items::<Test>::iter_prefix(case).count(), 0);
		assert_eq!(contributors(case), []);
		assert_eq!(evidence::holds(court_item(0)), 0);
	});
}

#[test]
fn of_a_void_case_keeps_how_it_became_void() {
	run(|| {
		let case = void();
		let voiding = record(case).state.voiding().copied();
		// Somebody else's case still needs the item, and keeps it.
		assert_ok!(contribute(CLERK, open(), [court_item(0)]));
		begin_block(over_after(1));
		assert_ok!(prune(CLERK, case));
		assert!(voiding.is_some());
		assert_eq!(record(case).state.voiding().copied(), voiding);
		assert_eq!(evidence::holds(court_item(0)), 1);
	});
}

#[test]
fn takes_as_many_calls_as_the_items_need() {
	run(|| {
		let case = sealed_with(0, 130);
		begin_block(over_after(1));
		take_events();
		for remaining in [66, 2, 0] {
			assert_ok!(prune(CLERK, case));
			assert_eq!(record(case).items_on_record(), remaining);
			assert_eq!(record(case).items, 130);
			assert_sound();
		}
		assert_eq!(
			take_events(),
			[(64, 66), (64, 2), (2, 0)].map(|(removed, remaining)| Event::CasePruned {
				case,
				by: Some(CLERKS),
				removed,
				remaining
			})
		);
		assert_noop!(prune(CLERK, case), Error::<Test>::Pruned);
	});
}

#[test]
fn once_begun_is_for_ever() {
	run(|| {
		let case = sealed_with(0, 65);
		let other = sealed_with(70, 1);
		begin_block(over_after(1));
		assert_ok!(prune(CLERK, case));
		assert!(matches!(record(case).state, CaseState::Pruning { remaining: 1, .. }));

		assert_noop!(<Cases as CaseRegister>::hold(case), Error::<Test>::Pruned);
		assert_noop!(propose_void(CLERK, case, None), Error::<Test>::Pruned);
		assert_noop!(
			Cases::reassign(RuntimeOrigin::root(), case, NOTARY_OFFICE),
			Error::<Test>::Pruned
		);
		assert_noop!(propose_void(CLERK, other, Some(case)), Error::<Test>::ReplacementNotSealed);
		assert_eq!(Cases::seal_path(case, court_item(64)), None);
		assert!(Cases::case(case).unwrap().docket.is_some());
		assert_ok!(prune(CLERK, case));
		assert_eq!(Cases::case(case).unwrap().docket, None);
	});
}

#[test]
fn is_done_by_the_council_for_a_keeper_that_is_gone() {
	run(|| {
		let case = sealed();
		begin_block(over_after(1));
		take_events();
		assert_ok!(outcome(Cases::prune(RuntimeOrigin::root(), case)));
		assert_eq!(take_events(), [Event::CasePruned { case, by: None, removed: 3, remaining: 0 }]);
	});
}

#[test]
fn keeps_the_links_of_replacements() {
	run(|| {
		let replacement = sealed_with(10, 1);
		begin_block(11);
		let case = sealed_with(11, 1);
		assert_ok!(propose_void(CLERK, case, Some(replacement)));
		assert_ok!(confirm_void(NOTARY, case, Some(replacement)));
		begin_block(over_after(11));
		for case in [replacement, case] {
			assert_ok!(prune(CLERK, case));
			assert_sound();
		}
		assert_eq!(Cases::case(case).unwrap().replaced_by, Some(replacement));
		assert_eq!(Cases::case(replacement).unwrap().replaces, Some(case));
	});
}

mod fails {
	use super::*;

	#[test]
	fn without_such_a_case() {
		run(|| {
			assert_noop!(prune(CLERK, CaseId(0)), Error::<Test>::NotFound);
			let by_council = Cases::prune(RuntimeOrigin::root(), CaseId(0));
			assert_noop!(outcome(by_council), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn before_the_retention_of_a_sealed_case_is_over() {
		run(|| {
			begin_block(5);
			let case = sealed();
			begin_block(over_after(5) - 1);
			assert_noop!(prune(CLERK, case), Error::<Test>::RetentionNotOver);
			let refused = Cases::prune(signed(CLERK), case).unwrap_err().post_info.actual_weight;
			assert_eq!(refused, Some(<Test as Config>::WeightInfo::prune(0)));
			begin_block(over_after(5));
			assert_ok!(prune(CLERK, case));
		});
	}

	#[test]
	fn before_the_retention_of_a_void_case_is_over_which_begins_with_the_void() {
		run(|| {
			let case = sealed();
			assert_ok!(propose_void(CLERK, case, None));
			begin_block(50);
			assert_ok!(confirm_void(NOTARY, case, None));
			begin_block(over_after(50) - 1);
			assert_noop!(prune(CLERK, case), Error::<Test>::RetentionNotOver);
			begin_block(over_after(50));
			assert_ok!(prune(CLERK, case));
		});
	}

	#[test]
	fn when_the_case_is_open_or_about_to_be_void() {
		run(|| {
			let (open, proposed) = (open(), sealed());
			assert_ok!(propose_void(CLERK, proposed, None));
			begin_block(over_after(1));
			assert_noop!(prune(CLERK, open), Error::<Test>::NotSealed);
			assert_noop!(prune(CLERK, proposed), Error::<Test>::AlreadyProposed);
		});
	}

	#[test]
	fn when_the_case_is_held() {
		run(|| {
			let case = sealed();
			assert_ok!(<Cases as CaseRegister>::hold(case));
			begin_block(over_after(1));
			assert_noop!(prune(CLERK, case), Error::<Test>::Held);
			assert_ok!(<Cases as CaseRegister>::release(case));
			assert_ok!(prune(CLERK, case));
		});
	}
}
