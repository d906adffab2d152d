// SPDX-License-Identifier: Apache-2.0
//! Each invariant, broken on purpose.

use super::*;
use crate::{BanksAsked, BanksOf, Outstanding, Redemptions};
use citychain_kit::testing::roles::STRANGER;
use frame_support::traits::fungible::{MutateHold, Unbalanced};
use sp_runtime::TryRuntimeError;

/// `corrupt` makes `try_state` fail with `reason`.
fn assert_found(corrupt: impl FnOnce(), reason: &'static str) {
	with_money().build().execute_with(|| {
		request(CITIZEN, BANK, 300);
		assert_eq!(Settlement::do_try_state(), Ok(()));
		corrupt();
		assert_eq!(Settlement::do_try_state(), Err(TryRuntimeError::Other(reason)));
	});
}

#[test]
fn backed_finds_money_that_no_bank_is_liable_for() {
	let corrupt = || Balances::set_total_issuance(1_201);
	assert_found(corrupt, "outstanding amounts are not the total issuance");
}

#[test]
fn backed_finds_a_liability_without_money() {
	let corrupt = || Outstanding::<Test>::insert(OTHER_BANK, 201);
	assert_found(corrupt, "outstanding amounts are not the total issuance");
}

#[test]
fn backed_finds_amounts_that_overflow() {
	let corrupt = || Outstanding::<Test>::insert(OTHER_BANK, u128::MAX);
	assert_found(corrupt, "outstanding amounts are not the total issuance");
}

#[test]
fn held_finds_a_redemption_without_its_hold() {
	let corrupt = || Redemptions::<Test>::insert(OTHER_BANK, CITIZEN, 1);
	assert_found(corrupt, "open redemptions are not the money on hold");
}

#[test]
fn held_finds_money_on_hold_for_nothing() {
	let corrupt = || {
		assert_ok!(Balances::hold(&crate::HoldReason::Redemption.into(), &CITIZEN, 1));
	};
	assert_found(corrupt, "open redemptions are not the money on hold");
}

#[test]
fn held_finds_redemptions_that_overflow() {
	let corrupt = || Redemptions::<Test>::insert(OTHER_BANK, CITIZEN, u128::MAX);
	assert_found(corrupt, "redemptions overflow");
}

#[test]
fn alive_finds_an_account_without_a_provider() {
	let corrupt = || frame_system::Account::<Test>::mutate(CITIZEN, |info| info.providers = 0);
	assert_found(corrupt, "a holder's account has no provider");
}

#[test]
fn sparse_finds_an_outstanding_amount_of_zero() {
	let corrupt = || Outstanding::<Test>::insert(InstitutionId(77), 0);
	assert_found(corrupt, "an outstanding amount of zero is kept");
}

#[test]
fn sparse_finds_a_redemption_of_zero() {
	let corrupt = || Redemptions::<Test>::insert(OTHER_BANK, CITIZEN, 0);
	assert_found(corrupt, "a redemption of zero is kept");
}

/// [`CITIZEN`] has asked these banks, the list says.
fn asked<const N: usize>(banks: [InstitutionId; N]) {
	BanksAsked::<Test>::insert(CITIZEN, BanksOf::<Test>::truncate_from(banks.to_vec()));
}

#[test]
fn indexed_finds_a_redemption_that_is_not_listed() {
	let corrupt = || BanksAsked::<Test>::remove(CITIZEN);
	assert_found(corrupt, "a redemption is not in its holder's list of banks");
}

#[test]
fn indexed_finds_a_listed_bank_without_a_redemption() {
	let corrupt = || asked([BANK, OTHER_BANK]);
	assert_found(corrupt, "a bank was asked twice, or without a redemption");
}

#[test]
fn indexed_finds_a_bank_that_is_listed_twice() {
	let corrupt = || asked([BANK, BANK]);
	assert_found(corrupt, "a bank was asked twice, or without a redemption");
}

#[test]
fn indexed_finds_an_empty_list() {
	let corrupt = || {
		BanksAsked::<Test>::insert(STRANGER, BanksOf::<Test>::new());
	};
	assert_found(corrupt, "an empty list of banks is kept");
}
