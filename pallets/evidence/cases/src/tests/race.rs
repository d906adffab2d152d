// SPDX-License-Identifier: Apache-2.0
//! Calls that meet in one block, in either order.

use super::*;
use citychain_evidence::CaseRegister;
use frame_support::assert_noop;

#[test]
fn a_contribution_before_the_seal_stops_it_and_one_after_it_fails() {
	run(|| {
		let case = open_with_platform();
		assert_ok!(contribute(CLERK, case, [court_item(0)]));
		assert_ok!(contribute(PLATFORM_OFFICER, case, [platform_item(0)]));
		assert_noop!(seal(CLERK, case), Error::<Test>::NotAcknowledged);
		assert_ok!(acknowledge(case, [platform_item(0)]));
		assert_ok!(seal(CLERK, case));
		assert_noop!(
			contribute(PLATFORM_OFFICER, case, [platform_item(1)]),
			Error::<Test>::NotOpen
		);
	});
}

#[test]
fn of_withdrawal_and_acknowledgement_the_first_wins() {
	run(|| {
		let case = filled();
		let [first, second] = [platform_item(0), platform_item(1)];
		assert_ok!(Cases::withdraw_item(signed(PLATFORM_OFFICER), case, first));
		assert_noop!(acknowledge(case, [first, second]), Error::<Test>::NotInCase);
		assert_ok!(acknowledge(case, [second]));
		assert_noop!(
			Cases::withdraw_item(signed(PLATFORM_OFFICER), case, second),
			Error::<Test>::AlreadyAcknowledged
		);
	});
}

#[test]
fn a_proposal_that_was_exchanged_is_not_confirmed() {
	run(|| {
		let (case, looked_at, slipped_in) = (sealed(), sealed_with(10, 1), sealed_with(20, 1));
		assert_ok!(propose_void(CLERK, case, Some(looked_at)));
		// The keeper acts while the confirmation waits in the pool.
		assert_ok!(Cases::withdraw_void(signed(CLERK), case));
		assert_ok!(propose_void(CLERK, case, Some(slipped_in)));
		assert_noop!(confirm_void(NOTARY, case, Some(looked_at)), Error::<Test>::ProposalDiffers);
	});
}

#[test]
fn of_two_replacements_by_one_case_the_first_confirmed_wins() {
	run(|| {
		let [first, second, replacement] = [10, 20, 30].map(|number| sealed_with(number, 1));
		for case in [first, second] {
			assert_ok!(propose_void(CLERK, case, Some(replacement)));
		}
		assert_ok!(confirm_void(NOTARY, second, Some(replacement)));
		assert_noop!(
			confirm_void(NOTARY, first, Some(replacement)),
			Error::<Test>::ReplacementTaken
		);
		assert_eq!(Cases::case(replacement).unwrap().replaces, Some(second));
	});
}

#[test]
fn an_order_and_a_confirmation_exclude_each_other() {
	run(|| {
		let [held_first, void_first] = [10, 20].map(|number| sealed_with(number, 1));
		for case in [held_first, void_first] {
			assert_ok!(propose_void(CLERK, case, None));
		}
		assert_ok!(<Cases as CaseRegister>::hold(held_first));
		assert_noop!(confirm_void(NOTARY, held_first, None), Error::<Test>::Held);
		assert_ok!(confirm_void(NOTARY, void_first, None));
		assert_noop!(<Cases as CaseRegister>::hold(void_first), Error::<Test>::AlreadyVoid);
	});
}

#[test]
fn a_seal_and_a_new_keeper_exclude_each_other() {
	run(|| {
		let case = filled();
		assert_ok!(acknowledge(case, [platform_item(0), platform_item(1)]));
		assert_ok!(Cases::reassign(RuntimeOrigin::root(), case, NOTARY_OFFICE));
		assert_noop!(seal(CLERK, case), Error::<Test>::NotOwner);
		assert_ok!(seal(NOTARY, case));
	});
}
