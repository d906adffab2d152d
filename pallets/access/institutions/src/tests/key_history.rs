// SPDX-License-Identifier: Apache-2.0
//! Whether others had the key that an officer used at some time.

use super::possessed;
use crate::mock::*;
use citychain_primitives::{KeyHistory, Millis, OfficerId};
use frame_support::assert_ok;

const SECOND_KEY: AccountId = 40;
const THIRD_KEY: AccountId = 41;

/// Chain time this long after the start of the test.
fn after(millis: u64) -> Millis {
	Millis(START + millis)
}

fn report(since: u64) {
	let (court, since) = (signed(COURT_ADMIN), after(since));
	assert_ok!(Institutions::report_compromised_key(court, COURT_CLERK_ID, since));
}

fn replace(account: AccountId) {
	assert_ok!(possessed::replace_officer_key(council(), COURT_CLERK_ID, account));
}

fn dismiss() {
	assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
}

/// Goes on until this long after the start of the test.
fn wait_until(millis: u64) {
	wait(after(millis).0 - Test::now().0);
}

/// What is said of the clerk at each of these times.
fn compromised<const N: usize>(times: [u64; N]) -> [bool; N] {
	times.map(|at| Institutions::was_compromised(COURT_CLERK_ID, after(at)))
}

#[test]
fn a_key_without_a_report_was_not() {
	run(|| {
		wait_until(100);
		replace(SECOND_KEY);
		assert_eq!(compromised([0, 99, 100, 101]), [false; 4]);
	});
}

#[test]
fn the_present_key_was_from_the_reported_time_on() {
	run(|| {
		wait_until(100);
		report(60);
		assert_eq!(
			compromised([0, 59, 60, 61, 100, 1_000]),
			[false, false, true, true, true, true]
		);
	});
}

#[test]
fn a_former_key_was_until_it_was_replaced() {
	run(|| {
		wait_until(100);
		report(60);
		wait_until(200);
		replace(SECOND_KEY);
		wait_until(300);
		assert_eq!(
			compromised([59, 60, 199, 200, 201, 300]),
			[false, true, true, true, false, false]
		);
	});
}

/// The claimed time may lie before the key was there: the key before it is not touched by it.
#[test]
fn a_report_does_not_reach_behind_its_key() {
	run(|| {
		wait_until(100);
		replace(SECOND_KEY);
		wait_until(200);
		report(50);
		assert_eq!(compromised([50, 99, 100, 101]), [false, false, true, true]);
		replace(THIRD_KEY);
		wait_until(300);
		assert_eq!(
			compromised([50, 99, 100, 101, 200, 201]),
			[false, false, true, true, true, false]
		);
	});
}

#[test]
fn each_key_has_its_own_report() {
	run(|| {
		wait_until(100);
		report(90);
		replace(SECOND_KEY);
		wait_until(200);
		report(150);
		assert_eq!(
			compromised([89, 90, 100, 101, 149, 150, 200]),
			[false, true, true, false, false, true, true]
		);
	});
}

/// In the block of a replacement the officer had both keys.
#[test]
fn what_was_done_in_the_block_of_a_replacement_is_suspect() {
	run(|| {
		wait_until(100);
		report(100);
		replace(SECOND_KEY);
		assert_eq!(compromised([99, 100, 101]), [false, true, false]);
		report(100);
		replace(THIRD_KEY);
		assert_eq!(compromised([99, 100, 101]), [false, true, false]);
	});
}

#[test]
fn the_last_key_of_a_dismissed_officer_was_as_reported() {
	run(|| {
		wait_until(100);
		report(60);
		wait_until(150);
		dismiss();
		assert_eq!(compromised([59, 60, 150]), [false, true, true]);
	});
}

#[test]
fn a_dismissal_without_a_report_says_nothing() {
	run(|| {
		dismiss();
		assert_eq!(compromised([0, 1]), [false; 2]);
	});
}

#[test]
fn a_suspended_officer_was_as_reported() {
	run(|| {
		wait_until(100);
		assert_ok!(Institutions::suspend_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
		assert_eq!(compromised([100]), [false]);
		report(60);
		assert_eq!(compromised([59, 60]), [false, true]);
	});
}

#[test]
fn of_an_unknown_officer_nothing_is_known() {
	run(|| assert!(!Institutions::was_compromised(OfficerId(99), Test::now())));
}
