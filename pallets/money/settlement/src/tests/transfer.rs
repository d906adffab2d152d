// SPDX-License-Identifier: Apache-2.0
//! The council moves a bank's liability to another bank.

use super::*;
use crate::Error;
use citychain_kit::testing::{authority, roles::*};
use frame_support::assert_noop;

fn transfer(from: InstitutionId, to: InstitutionId) -> sp_runtime::DispatchResult {
	Settlement::transfer_outstanding(RuntimeOrigin::root(), from, to)
}

#[test]
fn money_of_a_closed_bank_is_redeemed_by_its_successor() {
	with_money().execute(|| {
		request(CITIZEN, BANK, 1_000);
		authority::deactivate(BANK);
		take_events();
		assert_ok!(transfer(BANK, OTHER_BANK));
		assert_eq!(Settlement::bank(BANK).outstanding, 0);
		assert_eq!(Settlement::bank(OTHER_BANK).outstanding, 1_200);
		assert_eq!(
			take_events(),
			[Event::OutstandingTransferred { from: BANK, to: OTHER_BANK, amount: 1_000 }]
		);
		assert_ok!(Settlement::cancel_redemption(signed(CITIZEN), BANK));
		request(CITIZEN, OTHER_BANK, 1_200);
		assert_ok!(Settlement::redeem(signed(OTHER_BANK_OFFICER), CITIZEN, 1_200, OTHER_BANK));
		assert_eq!(Balances::total_issuance(), 0);
	});
}

#[test]
fn open_requests_at_the_former_bank_can_be_refused_but_not_redeemed() {
	with_money().execute(|| {
		request(CITIZEN, BANK, 1_000);
		assert_ok!(transfer(BANK, OTHER_BANK));
		let redeem = || Settlement::redeem(signed(BANK_OFFICER), CITIZEN, 1_000, BANK);
		assert_noop!(redeem(), Error::<Test>::ExceedsOutstanding);
		assert_ok!(Settlement::refuse_redemption(signed(BANK_OFFICER), CITIZEN));
	});
}

#[test]
fn the_successor_may_stand_above_its_limit_and_then_issues_nothing() {
	with_money().limited(OTHER_BANK, 300, 300).execute(|| {
		assert_ok!(transfer(BANK, OTHER_BANK));
		assert_eq!(Settlement::bank(OTHER_BANK).room, 0);
		let issue = || Settlement::issue(signed(OTHER_BANK_OFFICER), CITIZEN, 1);
		assert_noop!(issue(), Error::<Test>::ExceedsIssueLimit);
	});
}

#[test]
fn fails_when_it_is_the_same_bank() {
	with_money().execute(|| {
		assert_noop!(transfer(BANK, BANK), Error::<Test>::SameBank);
	});
}

#[test]
fn fails_when_nothing_is_outstanding() {
	with_money().execute(|| {
		assert_noop!(transfer(COURT, BANK), Error::<Test>::NotFound);
	});
}

#[test]
fn fails_when_the_new_bank_may_not_act() {
	with_money().execute(|| {
		assert_noop!(transfer(BANK, COURT), Error::<Test>::NotActive);
		assert_noop!(transfer(BANK, NOWHERE), Error::<Test>::NotActive);
		authority::deactivate(OTHER_BANK);
		assert_noop!(transfer(BANK, OTHER_BANK), Error::<Test>::NotActive);
	});
}
