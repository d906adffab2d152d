// SPDX-License-Identifier: Apache-2.0
//! Banks issue money against deposits.

use super::*;
use crate::Error;
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{duties, Duty, OfficerId};
use frame_support::assert_noop;

#[test]
fn money_is_the_beneficiarys_and_the_banks_liability() {
	ExtBuilder::default().execute(|| {
		assert_ok!(Settlement::issue(signed(BANK_OFFICER), CITIZEN, 1_250));
		assert_eq!(Balances::free_balance(CITIZEN), 1_250);
		assert_eq!(Settlement::bank(BANK).outstanding, 1_250);
		assert_eq!(Settlement::bank(OTHER_BANK).outstanding, 0);
		assert_eq!(
			take_events(),
			[Event::MoneyIssued {
				bank: BANK,
				officer: OfficerId(3),
				beneficiary: CITIZEN,
				amount: 1_250,
				proposer: None,
			}]
		);
	});
}

#[test]
fn one_fen_can_be_issued() {
	ExtBuilder::default().execute(|| {
		assert_ok!(Settlement::issue(signed(BANK_OFFICER), CITIZEN, 1));
		assert_eq!(Balances::free_balance(CITIZEN), 1);
	});
}

#[test]
fn officers_are_enrolled_too() {
	ExtBuilder::default().execute(|| {
		assert_ok!(Settlement::issue(signed(BANK_OFFICER), CLERK, 10));
		assert_eq!(Balances::free_balance(CLERK), 10);
	});
}

#[test]
fn each_issue_adds_to_the_outstanding_amount() {
	with_money().execute(|| {
		assert_ok!(Settlement::issue(signed(BANK_OFFICER), OTHER_CITIZEN, 5));
		assert_ok!(Settlement::issue(signed(OTHER_BANK_OFFICER), OTHER_CITIZEN, 7));
		assert_eq!(Settlement::bank(BANK).outstanding, 1_005);
		assert_eq!(Settlement::bank(OTHER_BANK).outstanding, 207);
		assert_eq!(Balances::total_issuance(), 1_212);
	});
}

#[test]
fn fails_without_an_officer_in_office() {
	ExtBuilder::default().execute(|| {
		let issue = |who| Settlement::issue(signed(who), CITIZEN, 1);
		assert_noop!(issue(STRANGER), authority::NOT_AN_OFFICER);
		assert_noop!(issue(CITIZEN), authority::NOT_AN_OFFICER);
		assert_noop!(issue(CLERK), authority::DUTY_NOT_HELD);
		authority::deactivate(BANK);
		assert_noop!(issue(BANK_OFFICER), authority::INSTITUTION_NOT_ACTIVE);
		authority::activate(BANK, duties([Duty::Administer]));
		assert_noop!(issue(BANK_OFFICER), authority::DUTY_NOT_HELD);
	});
}

#[test]
fn fails_when_the_amount_is_zero() {
	ExtBuilder::default().execute(|| {
		let result = || Settlement::issue(signed(BANK_OFFICER), CITIZEN, 0);
		assert_noop!(result(), Error::<Test>::AmountZero);
	});
}

#[test]
fn fails_when_the_beneficiary_is_not_enrolled() {
	ExtBuilder::default().execute(|| {
		let result = || Settlement::issue(signed(BANK_OFFICER), STRANGER, 1);
		assert_noop!(result(), Error::<Test>::BeneficiaryNotEnrolled);
	});
}

#[test]
fn fails_when_money_could_not_be_counted() {
	with_money().execute(|| {
		let issue = |amount| Settlement::issue(signed(BANK_OFFICER), CITIZEN, amount);
		assert_noop!(issue(u128::MAX), Error::<Test>::ExceedsIssueLimit);
		assert_noop!(issue(u128::MAX - 1_000), Error::<Test>::Overflow);
		assert_noop!(issue(u128::MAX / 2 - 1_199), Error::<Test>::Overflow);
		assert_ok!(issue(u128::MAX / 2 - 1_200));
	});
}

#[test]
fn genesis_issues_are_liabilities() {
	with_money().execute(|| {
		assert_eq!(Balances::free_balance(CITIZEN), 1_200);
		assert_eq!(Settlement::bank(BANK).outstanding, 1_000);
		assert_eq!(Settlement::bank(OTHER_BANK).outstanding, 200);
	});
}

#[test]
#[should_panic(expected = "genesis issues an amount that cannot be")]
fn genesis_refuses_zero() {
	ExtBuilder::default().issued(BANK, CITIZEN, 0).build();
}

#[test]
#[should_panic(expected = "genesis issues an amount that cannot be")]
fn genesis_refuses_more_than_can_be_counted() {
	with_money().issued(BANK, CITIZEN, u128::MAX).build();
}

#[test]
#[should_panic(expected = "genesis issues an amount that cannot be")]
fn genesis_refuses_more_than_the_limit() {
	with_money().limited(BANK, 999, 999).build();
}

#[test]
#[should_panic(expected = "genesis sets an issue limit of zero")]
fn genesis_refuses_a_limit_of_zero() {
	ExtBuilder::default().limited(BANK, 0, 0).build();
}
