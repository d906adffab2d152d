// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use crate::{types::SeatsOf, Seats as SeatsStorage};
use citychain_kit::{notices, testing};

/// Corrupts two seats, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	two_seats().build().execute_with(|| {
		testing::assert_noticed(Seats::do_try_state, message, corrupt);
	});
}

fn change<R>(f: impl FnOnce(&mut SeatsOf<Test>) -> R) -> R {
	SeatsStorage::<Test>::mutate(f)
}

notices! {
	sized_notices_a_seat_too_few: "1: too few seats" => change(|seats| seats.remove(&COURT));
	distinct_notices_an_account_with_two_seats:
		"2: an account holds two seats" => change(|seats| seats.try_insert(BANK, CITY_NODE)).unwrap();
	alive_notices_an_account_without_a_provider:
		"3: a validator's account has no provider" =>
			change(|seats| seats.try_insert(BANK, NEW_NODE)).unwrap();
}

#[test]
fn a_chain_without_seats_is_sound() {
	ExtBuilder::default().execute(|| assert_eq!(seats(), []));
}
