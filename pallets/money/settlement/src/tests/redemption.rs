// SPDX-License-Identifier: Apache-2.0
//! Holders ask, banks redeem or refuse.

use super::*;
use crate::{Error, Redemptions};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{duties, Duty, OfficerId};
use frame_support::assert_noop;

mod request {
	use super::*;

	#[test]
	fn puts_the_money_on_hold() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 300);
			assert_eq!(Balances::free_balance(CITIZEN), 900);
			assert_eq!(held(CITIZEN), 300);
			assert_eq!(Settlement::redemption(BANK, CITIZEN), Some(300));
			assert_eq!(Settlement::redemption(OTHER_BANK, CITIZEN), None);
			assert_eq!(Settlement::bank(BANK).outstanding, 1_000);
			assert_eq!(
				take_events(),
				[Event::RedemptionRequested { bank: BANK, holder: CITIZEN, amount: 300 }]
			);
		});
	}

	#[test]
	fn may_take_all_the_money() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1_000);
			request(CITIZEN, OTHER_BANK, 200);
			assert_eq!(Balances::free_balance(CITIZEN), 0);
			assert_eq!(held(CITIZEN), 1_200);
		});
	}

	#[test]
	fn may_take_the_only_fen() {
		ExtBuilder::default().issued(BANK, CITIZEN, 1).execute(|| {
			request(CITIZEN, BANK, 1);
			assert_eq!(held(CITIZEN), 1);
		});
	}

	#[test]
	fn may_go_to_a_bank_that_did_not_issue_the_money() {
		with_money().issued(BANK, OTHER_CITIZEN, 50).execute(|| {
			request(OTHER_CITIZEN, OTHER_BANK, 50);
			assert_eq!(held(OTHER_CITIZEN), 50);
		});
	}

	#[test]
	fn fails_when_the_amount_is_zero() {
		with_money().execute(|| {
			let result = || Settlement::request_redemption(signed(CITIZEN), BANK, 0);
			assert_noop!(result(), Error::<Test>::AmountZero);
		});
	}

	#[test]
	fn fails_when_the_institution_is_no_active_bank() {
		with_money().execute(|| {
			let ask = |bank| Settlement::request_redemption(signed(CITIZEN), bank, 1);
			assert_noop!(ask(COURT), Error::<Test>::NotActive);
			assert_noop!(ask(NOWHERE), Error::<Test>::NotActive);
			authority::deactivate(BANK);
			assert_noop!(ask(BANK), Error::<Test>::NotActive);
		});
	}

	#[test]
	fn fails_when_one_is_open_at_the_bank() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 300);
			let result = || Settlement::request_redemption(signed(CITIZEN), BANK, 1);
			assert_noop!(result(), Error::<Test>::AlreadyExists);
		});
	}

	#[test]
	fn may_be_for_more_than_the_bank_has_issued() {
		with_money().execute(|| {
			request(CITIZEN, OTHER_BANK, 201);
			let redeem =
				|issuer| Settlement::redeem(signed(OTHER_BANK_OFFICER), CITIZEN, 201, issuer);
			assert_noop!(redeem(OTHER_BANK), Error::<Test>::ExceedsOutstanding);
			assert_noop!(redeem(BANK), Error::<Test>::ExceedsCreditLine);
			assert_ok!(Settlement::refuse_redemption(signed(OTHER_BANK_OFFICER), CITIZEN));
		});
	}

	#[test]
	fn fails_when_the_holder_is_not_enrolled() {
		with_money().execute(|| {
			let ask = |who| Settlement::request_redemption(signed(who), BANK, 1);
			assert_noop!(ask(STRANGER), Error::<Test>::NotEnrolled);
			assert_ok!(ask(CITIZEN));
			Successors::retire(CITIZEN, Some(OTHER_CITIZEN));
			assert_noop!(ask(CITIZEN), Error::<Test>::NotEnrolled);
		});
	}

	#[test]
	fn fails_when_the_holder_has_less() {
		with_money().issued(BANK, OTHER_CITIZEN, 50).execute(|| {
			let ask = |who, amount| Settlement::request_redemption(signed(who), BANK, amount);
			assert_noop!(ask(OTHER_CITIZEN, 51), Error::<Test>::InsufficientBalance);
			assert_noop!(ask(CLERK, 1), Error::<Test>::InsufficientBalance);
			assert_noop!(ask(CITIZEN, u128::MAX), Error::<Test>::InsufficientBalance);
			request(CITIZEN, OTHER_BANK, 200);
			assert_ok!(ask(CITIZEN, 1_000));
		});
	}

	#[test]
	fn fails_when_as_many_are_open_as_may_be() {
		with_money().execute(|| {
			authority::activate(COURT, duties([Duty::SettleMoney]));
			assert_ok!(Settlement::transfer_outstanding(RuntimeOrigin::root(), OTHER_BANK, COURT));
			assert_ok!(Settlement::issue(signed(OTHER_BANK_OFFICER), CITIZEN, 1));
			request(CITIZEN, BANK, 1);
			request(CITIZEN, OTHER_BANK, 1);
			let third = || Settlement::request_redemption(signed(CITIZEN), COURT, 1);
			assert_noop!(third(), Error::<Test>::TooManyRedemptions);
			assert_ok!(Settlement::cancel_redemption(signed(CITIZEN), BANK));
			assert_ok!(third());
		});
	}

	#[test]
	fn cannot_use_money_on_hold_again() {
		with_money().issued(BANK, OTHER_CITIZEN, 100).execute(|| {
			request(OTHER_CITIZEN, OTHER_BANK, 60);
			let result = || Settlement::request_redemption(signed(OTHER_CITIZEN), BANK, 41);
			assert_noop!(result(), Error::<Test>::InsufficientBalance);
		});
	}
}

mod cancel {
	use super::*;

	#[test]
	fn gives_the_money_back() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1_000);
			take_events();
			assert_ok!(Settlement::cancel_redemption(signed(CITIZEN), BANK));
			assert_eq!(Balances::free_balance(CITIZEN), 1_200);
			assert_eq!(held(CITIZEN), 0);
			assert_eq!(Settlement::redemption(BANK, CITIZEN), None);
			assert_eq!(
				take_events(),
				[Event::RedemptionCancelled { bank: BANK, holder: CITIZEN, amount: 1_000 }]
			);
		});
	}

	#[test]
	fn gives_back_as_much_as_there_can_be() {
		ExtBuilder::default().issued(BANK, CITIZEN, u128::MAX / 2).execute(|| {
			request(CITIZEN, BANK, 1);
			assert_ok!(Settlement::cancel_redemption(signed(CITIZEN), BANK));
			request(CITIZEN, BANK, u128::MAX / 2);
			assert_ok!(Settlement::cancel_redemption(signed(CITIZEN), BANK));
			assert_eq!(Balances::free_balance(CITIZEN), u128::MAX / 2);
		});
	}

	#[test]
	fn leaves_a_request_at_another_bank_open() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1_000);
			request(CITIZEN, OTHER_BANK, 200);
			assert_ok!(Settlement::cancel_redemption(signed(CITIZEN), OTHER_BANK));
			assert_eq!(held(CITIZEN), 1_000);
			assert_eq!(Settlement::redemption(BANK, CITIZEN), Some(1_000));
		});
	}

	#[test]
	fn succeeds_when_the_bank_is_suspended() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1_000);
			authority::deactivate(BANK);
			assert_ok!(Settlement::cancel_redemption(signed(CITIZEN), BANK));
			assert_eq!(Balances::free_balance(CITIZEN), 1_200);
		});
	}

	#[test]
	fn fails_when_none_is_open() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1);
			let cancel = |who, bank| Settlement::cancel_redemption(signed(who), bank);
			assert_noop!(cancel(CITIZEN, OTHER_BANK), Error::<Test>::NotFound);
			assert_noop!(cancel(OTHER_CITIZEN, BANK), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn may_be_followed_by_another_request() {
		with_money().execute(|| {
			let providers = System::providers(&CITIZEN);
			for amount in [1_000, 1, 999] {
				request(CITIZEN, BANK, amount);
				assert_ok!(Settlement::cancel_redemption(signed(CITIZEN), BANK));
			}
			assert_eq!(System::providers(&CITIZEN), providers);
		});
	}
}

mod redeem {
	use super::*;

	#[test]
	fn burns_the_money_and_the_liability() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 300);
			take_events();
			assert_ok!(Settlement::redeem(signed(BANK_OFFICER), CITIZEN, 300, BANK));
			assert_eq!(Balances::free_balance(CITIZEN), 900);
			assert_eq!(held(CITIZEN), 0);
			assert_eq!(Balances::total_issuance(), 900);
			assert_eq!(Settlement::bank(BANK).outstanding, 700);
			assert_eq!(Settlement::redemption(BANK, CITIZEN), None);
			assert_eq!(
				take_events(),
				[Event::MoneyRedeemed {
					bank: BANK,
					officer: OfficerId(3),
					holder: CITIZEN,
					amount: 300,
					issuer: BANK,
				}]
			);
		});
	}

	/// Between the officer's look and its call the holder exchanges the request.
	#[test]
	fn fails_when_another_amount_is_asked_for() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 300);
			assert_ok!(Settlement::cancel_redemption(signed(CITIZEN), BANK));
			request(CITIZEN, BANK, 301);
			let redeem = |amount| Settlement::redeem(signed(BANK_OFFICER), CITIZEN, amount, BANK);
			assert_noop!(redeem(300), Error::<Test>::AmountChanged);
			assert_noop!(redeem(302), Error::<Test>::AmountChanged);
			assert_ok!(redeem(301));
		});
	}

	#[test]
	fn can_take_the_last_fen_out_of_circulation() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1_000);
			request(CITIZEN, OTHER_BANK, 200);
			assert_ok!(Settlement::redeem(signed(BANK_OFFICER), CITIZEN, 1_000, BANK));
			assert_ok!(Settlement::redeem(signed(OTHER_BANK_OFFICER), CITIZEN, 200, OTHER_BANK));
			assert_eq!(Balances::total_issuance(), 0);
			assert_eq!(System::providers(&CITIZEN), 0);
			assert_eq!(crate::Outstanding::<Test>::iter().count(), 0);
		});
	}

	#[test]
	fn leaves_an_account_that_something_else_needs() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1_000);
			request(CITIZEN, OTHER_BANK, 200);
			assert_ok!(System::inc_consumers(&CITIZEN));
			assert_ok!(Settlement::redeem(signed(BANK_OFFICER), CITIZEN, 1_000, BANK));
			assert_ok!(Settlement::redeem(signed(OTHER_BANK_OFFICER), CITIZEN, 200, OTHER_BANK));
			assert_eq!(System::providers(&CITIZEN), 1);
			assert_ok!(Settlement::issue(signed(BANK_OFFICER), CITIZEN, 5));
			request(CITIZEN, BANK, 5);
			assert_ok!(Settlement::redeem(signed(BANK_OFFICER), CITIZEN, 5, BANK));
			assert_eq!(System::providers(&CITIZEN), 1);
		});
	}

	#[test]
	fn fails_when_none_is_open_at_the_officers_bank() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1);
			let redeem = |who, holder| Settlement::redeem(signed(who), holder, 1, BANK);
			assert_noop!(redeem(OTHER_BANK_OFFICER, CITIZEN), Error::<Test>::NotFound);
			assert_noop!(redeem(BANK_OFFICER, OTHER_CITIZEN), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn fails_when_the_bank_has_less_outstanding_by_now() {
		with_money().issued(OTHER_BANK, OTHER_CITIZEN, 50).execute(|| {
			request(CITIZEN, OTHER_BANK, 250);
			request(OTHER_CITIZEN, OTHER_BANK, 50);
			assert_ok!(Settlement::redeem(
				signed(OTHER_BANK_OFFICER),
				OTHER_CITIZEN,
				50,
				OTHER_BANK
			));
			let result =
				|| Settlement::redeem(signed(OTHER_BANK_OFFICER), CITIZEN, 250, OTHER_BANK);
			assert_noop!(result(), Error::<Test>::ExceedsOutstanding);
		});
	}

	#[test]
	fn fails_without_an_officer_in_office() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1);
			let redeem = |who| Settlement::redeem(signed(who), CITIZEN, 1, BANK);
			assert_noop!(redeem(CITIZEN), authority::NOT_AN_OFFICER);
			assert_noop!(redeem(CLERK), authority::DUTY_NOT_HELD);
			authority::deactivate(BANK);
			assert_noop!(redeem(BANK_OFFICER), authority::INSTITUTION_NOT_ACTIVE);
		});
	}
}

mod refuse {
	use super::*;

	#[test]
	fn gives_the_money_back() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 300);
			take_events();
			assert_ok!(Settlement::refuse_redemption(signed(BANK_OFFICER), CITIZEN));
			assert_eq!(Balances::free_balance(CITIZEN), 1_200);
			assert_eq!(Settlement::bank(BANK).outstanding, 1_000);
			assert_eq!(Redemptions::<Test>::iter().count(), 0);
			assert_eq!(
				take_events(),
				[Event::RedemptionRefused {
					bank: BANK,
					officer: OfficerId(3),
					holder: CITIZEN,
					amount: 300
				}]
			);
		});
	}

	#[test]
	fn fails_when_none_is_open_at_the_officers_bank() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1);
			let result = || Settlement::refuse_redemption(signed(OTHER_BANK_OFFICER), CITIZEN);
			assert_noop!(result(), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn fails_without_an_officer_in_office() {
		with_money().execute(|| {
			request(CITIZEN, BANK, 1);
			let refuse = |who| Settlement::refuse_redemption(signed(who), CITIZEN);
			assert_noop!(refuse(CITIZEN), authority::NOT_AN_OFFICER);
			assert_noop!(refuse(CLERK), authority::DUTY_NOT_HELD);
		});
	}
}
