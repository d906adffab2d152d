// SPDX-License-Identifier: Apache-2.0
//! The council gives a case to another keeper.

use super::*;
use citychain_kit::testing::authority;
use frame_support::assert_noop;

fn reassign(case: CaseId, institution: InstitutionId) -> DispatchResult {
	Cases::reassign(RuntimeOrigin::root(), case, institution)
}

#[test]
fn moves_every_power_over_an_open_case_to_the_new_keeper() {
	run(|| {
		let case = filled();
		take_events();
		assert_ok!(reassign(case, NOTARY_OFFICE));
		assert_eq!(take_events(), [Event::CaseReassigned { case, from: COURT, to: NOTARY_OFFICE }]);
		assert_noop!(acknowledge(case, [platform_item(0)]), Error::<Test>::NotOwner);
		assert_ok!(Cases::acknowledge(
			signed(NOTARY),
			case,
			list([platform_item(0), platform_item(1)])
		));
		assert_ok!(contribute(NOTARY, case, [evidence_of(NOTARY_OFFICE, 0)]));
		assert_noop!(contribute(CLERK, case, [court_item(1)]), Error::<Test>::NotInvited);
		// What the former keeper contributed is now foreign, and stays acknowledged.
		assert_noop!(cancel(NOTARY, case), Error::<Test>::ForeignItems);
		assert_ok!(seal(NOTARY, case));
	});
}

#[test]
fn ends_the_invitation_of_the_new_keeper() {
	run(|| {
		let case = open_with_platform();
		for institution in [NOTARY_OFFICE, FORENSIC_INSTITUTE] {
			assert_ok!(Cases::invite(signed(CLERK), case, institution));
		}
		assert_ok!(reassign(case, NOTARY_OFFICE));
		assert_eq!(contributors(case), [FORENSIC_INSTITUTE, PLATFORM]);
	});
}

#[test]
fn leaves_what_the_new_keeper_contributed_before_to_be_acknowledged_or_withdrawn() {
	run(|| {
		let case = open();
		assert_ok!(Cases::invite(signed(CLERK), case, NOTARY_OFFICE));
		let items = [0, 1].map(|number| evidence_of(NOTARY_OFFICE, number));
		assert_ok!(contribute(NOTARY, case, items));
		assert_ok!(reassign(case, NOTARY_OFFICE));
		assert_noop!(seal(NOTARY, case), Error::<Test>::NotAcknowledged);
		assert_ok!(Cases::acknowledge(signed(NOTARY), case, list([items[0]])));
		assert_ok!(Cases::withdraw_item(signed(NOTARY), case, items[1]));
		assert_ok!(seal(NOTARY, case));
	});
}

#[test]
fn withdraws_a_proposed_void() {
	run(|| {
		let case = sealed();
		let seal = *record(case).state.seal().unwrap();
		assert_ok!(propose_void(CLERK, case, None));
		assert_ok!(reassign(case, NOTARY_OFFICE));
		assert_eq!(record(case).state, CaseState::Sealed { seal });
		assert_noop!(confirm_void(NOTARY, case, None), Error::<Test>::NotIndependent);
		// The former keeper is now the other institution.
		assert_ok!(propose_void(NOTARY, case, None));
		assert_ok!(confirm_void(CLERK, case, None));
	});
}

mod fails {
	use super::*;

	#[test]
	fn without_such_a_case() {
		run(|| {
			assert_noop!(reassign(CaseId(0), NOTARY_OFFICE), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn when_the_case_is_void_or_pruned() {
		run(|| {
			let case = void();
			assert_noop!(reassign(case, NOTARY_OFFICE), Error::<Test>::AlreadyVoid);
			begin_block(101);
			assert_ok!(prune(CLERK, case));
			assert_noop!(reassign(case, NOTARY_OFFICE), Error::<Test>::Pruned);
		});
	}

	#[test]
	fn for_the_present_keeper() {
		run(|| {
			let case = open();
			assert_noop!(reassign(case, COURT), Error::<Test>::AlreadyKeeper);
		});
	}

	#[test]
	fn for_who_cannot_keep_cases() {
		run(|| {
			let case = open();
			authority::deactivate(NOTARY_OFFICE);
			for institution in [NOTARY_OFFICE, PLATFORM, NOWHERE] {
				assert_noop!(reassign(case, institution), Error::<Test>::KeeperNotActive);
			}
		});
	}
}
