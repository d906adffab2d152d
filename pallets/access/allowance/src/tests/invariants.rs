// SPDX-License-Identifier: Apache-2.0
//! Every invariant notices when it is broken.

use super::*;
use crate::{Allowance as Rule, AllowanceClass, Allowances, AllowancesSetAt, Usage};
use frame_support::assert_ok;

const CITIZENS: AllowanceClass = AllowanceClass::Citizen;

/// Sees that the state after this breaks the invariant of this number.
fn assert_broken(invariant: u8, corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		begin_block(10);
		assert_ok!(Allowance::do_try_state());
		corrupt();
		let Err(DispatchError::Other(reason)) = Allowance::do_try_state() else {
			panic!("invariant {invariant} did not notice");
		};
		assert!(reason.starts_with(&format!("invariant {invariant}:")), "{reason}");
	});
}

fn set(class: AllowanceClass, burst: u64, per_block: u64, at_block: u32) {
	Allowances::<Test>::insert(class, Rule::new(burst, per_block));
	AllowancesSetAt::<Test>::insert(class, at_block);
}

fn put(ppm: u64, at_block: u32) {
	Usages::<Test>::insert(CITIZEN_PAYER, Usage { used: BlockShare(ppm), at_block });
}

#[test]
fn one_notices_an_allowance_that_could_not_be_set() {
	assert_broken(1, || set(CITIZENS, 0, 1, 5));
	assert_broken(1, || set(CITIZENS, 1, 0, 5));
	assert_broken(1, || set(AllowanceClass::Institution, 1, 1, 5));
}

#[test]
fn two_notices_an_allowance_without_its_block() {
	assert_broken(2, || Allowances::<Test>::insert(CITIZENS, RESIDENT));
	assert_broken(2, || AllowancesSetAt::<Test>::insert(CITIZENS, 5));
	assert_broken(2, || set(CITIZENS, 1, 1, 11));
}

#[test]
fn three_notices_a_usage_of_a_block_to_come() {
	assert_broken(3, || put(1, 11));
}

#[test]
fn four_notices_a_usage_of_nothing() {
	assert_broken(4, || put(0, 10));
}

#[test]
fn five_notices_a_usage_above_the_burst() {
	assert_broken(5, || {
		set(CITIZENS, 100, 1, 5);
		put(101, 6);
	});
}

#[test]
fn five_lets_be_what_was_used_before_the_burst_was_lowered() {
	run(|| {
		begin_block(10);
		set(CITIZENS, 100, 1, 5);
		put(101, 5);
	});
}
