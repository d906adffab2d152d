// SPDX-License-Identifier: Apache-2.0
//! Items that leave an open case: withdrawn by their contributor or refused by the keeper.

use super::*;
use citychain_evidence::testing as evidence;
use citychain_evidence::CaseRegister;
use citychain_kit::testing::authority;
use citychain_primitives::OfficerId;
use frame_support::assert_noop;

fn withdraw(case: CaseId, evidence: EvidenceId) -> DispatchResult {
	Cases::withdraw_item(signed(PLATFORM_OFFICER), case, evidence)
}

fn refuse(case: CaseId, evidence: EvidenceId) -> DispatchResult {
	Cases::refuse_item(signed(CLERK), case, evidence)
}

#[test]
fn a_contributor_withdraws_what_is_not_acknowledged() {
	run(|| {
		let case = filled();
		take_events();
		assert_ok!(withdraw(case, platform_item(0)));
		assert_eq!(item(case, platform_item(0)), None);
		assert_eq!(evidence::holds(platform_item(0)), 0);
		assert_eq!(record(case).items, 2);
		assert_eq!(record(case).state, CaseState::Open { acknowledged: 1, contributed: 3 });
		assert_eq!(
			take_events(),
			[Event::ItemWithdrawn {
				case,
				institution: PLATFORM,
				officer: OfficerId(7),
				evidence: platform_item(0),
			}]
		);
	});
}

#[test]
fn a_keeper_refuses_what_is_not_acknowledged() {
	run(|| {
		let case = filled();
		take_events();
		assert_ok!(refuse(case, platform_item(1)));
		assert_eq!(item(case, platform_item(1)), None);
		assert_eq!(evidence::holds(platform_item(1)), 0);
		assert_eq!(
			take_events(),
			[Event::ItemRefused {
				case,
				institution: COURT,
				officer: OfficerId(1),
				evidence: platform_item(1),
			}]
		);
	});
}

#[test]
fn a_case_whose_contributor_is_gone_can_still_be_sealed() {
	run(|| {
		let case = filled();
		authority::deactivate(PLATFORM);
		for id in [platform_item(0), platform_item(1)] {
			assert_ok!(refuse(case, id));
		}
		assert_ok!(seal(CLERK, case));
	});
}

#[test]
fn what_was_refused_can_come_back_at_another_position() {
	run(|| {
		let case = filled();
		assert_ok!(refuse(case, platform_item(0)));
		assert_ok!(contribute(PLATFORM_OFFICER, case, [platform_item(0)]));
		assert_eq!(item(case, platform_item(0)).unwrap().position, 3);
	});
}

#[test]
fn a_dismissed_contributor_withdraws_as_well() {
	run(|| {
		let case = filled();
		assert_ok!(Cases::dismiss_contributor(signed(CLERK), case, PLATFORM));
		assert_ok!(withdraw(case, platform_item(0)));
	});
}

mod fails {
	use super::*;

	#[test]
	fn without_such_a_case() {
		run(|| {
			assert_noop!(withdraw(CaseId(0), platform_item(0)), Error::<Test>::NotFound);
			assert_noop!(refuse(CaseId(0), platform_item(0)), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn for_what_is_not_in_the_case() {
		run(|| {
			let case = filled();
			assert_noop!(withdraw(case, platform_item(9)), Error::<Test>::NotInCase);
			assert_noop!(refuse(case, platform_item(9)), Error::<Test>::NotInCase);
		});
	}

	#[test]
	fn for_what_another_institution_contributed() {
		run(|| {
			let case = filled();
			for who in [CLERK, NOTARY] {
				assert_noop!(
					Cases::withdraw_item(signed(who), case, platform_item(0)),
					Error::<Test>::NotOwner
				);
			}
		});
	}

	#[test]
	fn for_what_is_acknowledged() {
		run(|| {
			let case = filled();
			assert_ok!(acknowledge(case, [platform_item(0)]));
			assert_noop!(withdraw(case, platform_item(0)), Error::<Test>::AlreadyAcknowledged);
			for id in [platform_item(0), court_item(0)] {
				assert_noop!(refuse(case, id), Error::<Test>::AlreadyAcknowledged);
			}
			// What the keeper contributes is acknowledged at once.
			assert_noop!(
				Cases::withdraw_item(signed(CLERK), case, court_item(0)),
				Error::<Test>::AlreadyAcknowledged
			);
		});
	}

	#[test]
	fn when_the_case_is_sealed() {
		run(|| {
			let case = sealed();
			assert_noop!(withdraw(case, platform_item(0)), Error::<Test>::NotOpen);
			assert_noop!(refuse(case, platform_item(0)), Error::<Test>::NotOpen);
		});
	}

	#[test]
	fn when_the_case_is_held() {
		run(|| {
			let case = filled();
			assert_ok!(<Cases as CaseRegister>::hold(case));
			assert_noop!(withdraw(case, platform_item(0)), Error::<Test>::Held);
			assert_noop!(refuse(case, platform_item(0)), Error::<Test>::Held);
		});
	}
}
