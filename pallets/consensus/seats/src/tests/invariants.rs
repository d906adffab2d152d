// SPDX-License-Identifier: Apache-2.0
//! Each invariant, broken on purpose.

use super::*;
use crate::{types::SeatsOf, Seats as SeatsStorage};
use sp_runtime::TryRuntimeError;

/// `corrupt` makes `try_state` fail with `reason`.
fn assert_found(corrupt: impl FnOnce(), reason: &'static str) {
	two_seats().build().execute_with(|| {
		assert_eq!(Seats::do_try_state(), Ok(()));
		corrupt();
		assert_eq!(Seats::do_try_state(), Err(TryRuntimeError::Other(reason)));
	});
}

fn change<R>(f: impl FnOnce(&mut SeatsOf<Test>) -> R) {
	SeatsStorage::<Test>::mutate(f);
}

#[test]
fn sized_finds_a_seat_too_few() {
	let corrupt = || change(|seats| seats.remove(&COURT));
	assert_found(corrupt, "too few seats");
}

#[test]
fn distinct_finds_an_account_with_two_seats() {
	let corrupt = || change(|seats| seats.try_insert(BANK, CITY_NODE));
	assert_found(corrupt, "an account holds two seats");
}

#[test]
fn alive_finds_an_account_without_a_provider() {
	let corrupt = || change(|seats| seats.try_insert(BANK, NEW_NODE));
	assert_found(corrupt, "a validator's account has no provider");
}

#[test]
fn a_chain_without_seats_is_sound() {
	ExtBuilder::default().execute(|| assert_eq!(Seats::seats(), []));
}
