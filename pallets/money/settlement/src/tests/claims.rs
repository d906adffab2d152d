// SPDX-License-Identifier: Apache-2.0
//! One bank redeems what another issued, within the line on which both agreed.

use super::*;
use crate::{ClaimInfo, Claims, CreditLine, CreditLines, Error};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::OfficerId;
use frame_support::assert_noop;
use sp_runtime::DispatchResult;

/// [`BANK`] redeems [`OTHER_BANK`]'s money, or would.
fn line(who: AccountId, limit: u128) -> DispatchResult {
	Settlement::set_credit_line(signed(who), BANK, OTHER_BANK, limit)
}

fn redeem(amount: u128) -> DispatchResult {
	Settlement::redeem(signed(BANK_OFFICER), CITIZEN, amount, OTHER_BANK)
}

fn settle(who: AccountId, amount: u128) -> DispatchResult {
	Settlement::settle_claim(signed(who), BANK, OTHER_BANK, amount)
}

fn claim() -> u128 {
	Settlement::claim(BANK, OTHER_BANK).amount
}

/// [`BANK`] lends [`OTHER_BANK`] 150 fen and has paid 100 of it for money of that bank.
fn owed(test: impl FnOnce()) {
	with_money().execute(|| {
		assert_ok!(line(BANK_OFFICER, 150));
		assert_ok!(line(OTHER_BANK_OFFICER, 180));
		request(CITIZEN, BANK, 100);
		assert_ok!(redeem(100));
		take_events();
		test();
	});
}

mod redeem {
	use super::*;

	#[test]
	fn makes_the_issuer_owe_what_another_bank_pays() {
		with_money().execute(|| {
			assert_ok!(line(BANK_OFFICER, 150));
			assert_ok!(line(OTHER_BANK_OFFICER, 150));
			request(CITIZEN, BANK, 100);
			take_events();
			assert_ok!(redeem(100));
			assert_eq!(Settlement::bank(BANK).outstanding, 1_000);
			assert_eq!(Settlement::bank(OTHER_BANK).outstanding, 100);
			assert_eq!(Balances::total_issuance(), 1_100);
			assert_eq!(
				Settlement::claim(BANK, OTHER_BANK),
				ClaimInfo {
					amount: 100,
					line: CreditLine { granted: 150, accepted: 150 },
					room: 50
				}
			);
			assert_eq!(Settlement::claim(OTHER_BANK, BANK).amount, 0);
			assert_eq!(
				take_events(),
				[Event::MoneyRedeemed {
					bank: BANK,
					officer: OfficerId(3),
					holder: CITIZEN,
					amount: 100,
					issuer: OTHER_BANK,
				}]
			);
		});
	}

	#[test]
	fn adds_to_the_claim_up_to_the_smaller_side_of_the_line() {
		owed(|| {
			request(CITIZEN, BANK, 51);
			assert_noop!(redeem(51), Error::<Test>::ExceedsCreditLine);
			assert_ok!(Settlement::cancel_redemption(signed(CITIZEN), BANK));
			request(CITIZEN, BANK, 50);
			assert_ok!(redeem(50));
			assert_eq!(claim(), 150);
		});
	}

	/// A key of a small bank issues to an accomplice, who asks an honest bank for its cash.
	#[test]
	fn takes_no_cash_of_a_bank_that_grants_no_line() {
		with_money().issued(OTHER_BANK, OTHER_CITIZEN, 900).execute(|| {
			request(OTHER_CITIZEN, BANK, 900);
			let redeem =
				|| Settlement::redeem(signed(BANK_OFFICER), OTHER_CITIZEN, 900, OTHER_BANK);
			assert_noop!(redeem(), Error::<Test>::ExceedsCreditLine);
			assert_ok!(line(OTHER_BANK_OFFICER, u128::MAX));
			assert_noop!(redeem(), Error::<Test>::ExceedsCreditLine);
		});
	}

	/// A bank would have another one pay for what it issued itself.
	#[test]
	fn makes_no_debtor_of_a_bank_that_accepts_no_line() {
		with_money().execute(|| {
			assert_ok!(line(BANK_OFFICER, u128::MAX));
			request(CITIZEN, BANK, 100);
			assert_noop!(redeem(100), Error::<Test>::ExceedsCreditLine);
		});
	}

	#[test]
	fn is_for_one_direction() {
		with_money().execute(|| {
			assert_ok!(line(BANK_OFFICER, 150));
			assert_ok!(line(OTHER_BANK_OFFICER, 150));
			request(CITIZEN, OTHER_BANK, 100);
			let result = || Settlement::redeem(signed(OTHER_BANK_OFFICER), CITIZEN, 100, BANK);
			assert_noop!(result(), Error::<Test>::ExceedsCreditLine);
		});
	}

	#[test]
	fn fails_when_the_issuer_has_less_outstanding() {
		with_money().execute(|| {
			assert_ok!(line(BANK_OFFICER, 1_000));
			assert_ok!(line(OTHER_BANK_OFFICER, 1_000));
			request(CITIZEN, BANK, 201);
			assert_noop!(redeem(201), Error::<Test>::ExceedsOutstanding);
		});
	}

	#[test]
	fn fails_when_the_issuer_may_not_act() {
		owed(|| {
			request(CITIZEN, BANK, 1);
			authority::deactivate(OTHER_BANK);
			assert_noop!(redeem(1), Error::<Test>::IssuerNotActive);
			let result = || Settlement::redeem(signed(BANK_OFFICER), CITIZEN, 1, NOWHERE);
			assert_noop!(result(), Error::<Test>::IssuerNotActive);
		});
	}
}

mod credit_line {
	use super::*;

	#[test]
	fn is_set_by_each_side_for_itself() {
		with_money().execute(|| {
			assert_ok!(line(BANK_OFFICER, 150));
			assert_ok!(line(OTHER_BANK_OFFICER, 90));
			let ClaimInfo { line: both, room, .. } = Settlement::claim(BANK, OTHER_BANK);
			assert_eq!((both, room), (CreditLine { granted: 150, accepted: 90 }, 90));
			let set = |institution, officer, limit| Event::CreditLineSet {
				creditor: BANK,
				debtor: OTHER_BANK,
				institution,
				officer: OfficerId(officer),
				limit,
			};
			assert_eq!(take_events(), [set(BANK, 3, 150), set(OTHER_BANK, 5, 90)]);
		});
	}

	#[test]
	fn is_gone_when_both_sides_set_nothing() {
		owed(|| {
			assert_ok!(line(BANK_OFFICER, 0));
			assert_eq!(Settlement::claim(BANK, OTHER_BANK).room, 0);
			assert_ok!(line(OTHER_BANK_OFFICER, 0));
			assert!(!CreditLines::<Test>::contains_key(BANK, OTHER_BANK));
			assert_eq!(claim(), 100);
		});
	}

	#[test]
	fn may_be_lower_than_the_claim() {
		owed(|| {
			assert_ok!(line(BANK_OFFICER, 10));
			assert_eq!((claim(), Settlement::claim(BANK, OTHER_BANK).room), (100, 0));
			request(CITIZEN, BANK, 1);
			assert_noop!(redeem(1), Error::<Test>::ExceedsCreditLine);
		});
	}

	#[test]
	fn fails_for_a_third_bank_and_for_one_alone() {
		with_money().execute(|| {
			let set = |creditor, debtor| {
				Settlement::set_credit_line(signed(BANK_OFFICER), creditor, debtor, 1)
			};
			assert_noop!(set(BANK, BANK), Error::<Test>::SameBank);
			assert_noop!(set(OTHER_BANK, COURT), Error::<Test>::NotParty);
		});
	}

	#[test]
	fn fails_with_an_institution_that_is_no_active_bank() {
		with_money().execute(|| {
			let set = |creditor, debtor, limit| {
				Settlement::set_credit_line(signed(BANK_OFFICER), creditor, debtor, limit)
			};
			assert_noop!(set(BANK, COURT, 1), Error::<Test>::NotActive);
			assert_noop!(set(NOWHERE, BANK, 1), Error::<Test>::NotActive);
			assert_ok!(set(OTHER_BANK, BANK, 1));
			authority::deactivate(OTHER_BANK);
			assert_noop!(set(OTHER_BANK, BANK, 2), Error::<Test>::NotActive);
			assert_ok!(set(OTHER_BANK, BANK, 0));
		});
	}
}

mod settle {
	use super::*;

	#[test]
	fn takes_off_what_the_creditor_was_paid() {
		owed(|| {
			assert_ok!(settle(BANK_OFFICER, 60));
			assert_eq!(claim(), 40);
			assert_ok!(settle(SECOND_OFFICER, 40));
			assert!(!Claims::<Test>::contains_key(BANK, OTHER_BANK));
			let settled = |officer, amount| Event::ClaimSettled {
				creditor: BANK,
				debtor: OTHER_BANK,
				officer: Some(OfficerId(officer)),
				amount,
			};
			assert_eq!(take_events(), [settled(3, 60), settled(50, 40)]);
			request(CITIZEN, BANK, 100);
			assert_ok!(redeem(100));
		});
	}

	#[test]
	fn is_for_the_council_where_a_creditor_is_closed() {
		owed(|| {
			authority::deactivate(BANK);
			let root = RuntimeOrigin::root();
			assert_ok!(Settlement::settle_claim(root, BANK, OTHER_BANK, 100));
			assert_eq!(
				take_events(),
				[Event::ClaimSettled {
					creditor: BANK,
					debtor: OTHER_BANK,
					officer: None,
					amount: 100
				}]
			);
		});
	}

	#[test]
	fn fails_for_everybody_but_the_creditor() {
		owed(|| {
			assert_noop!(settle(OTHER_BANK_OFFICER, 100), Error::<Test>::NotCreditor);
		});
	}

	#[test]
	fn fails_for_more_than_is_open_and_for_nothing() {
		owed(|| {
			assert_noop!(settle(BANK_OFFICER, 101), Error::<Test>::ExceedsClaim);
			assert_noop!(settle(BANK_OFFICER, 0), Error::<Test>::AmountZero);
			let other = || Settlement::settle_claim(signed(BANK_OFFICER), BANK, COURT, 1);
			assert_noop!(other(), Error::<Test>::ClaimNotFound);
		});
	}
}
