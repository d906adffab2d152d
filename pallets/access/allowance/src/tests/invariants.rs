// SPDX-License-Identifier: Apache-2.0
//! Every invariant notices when it is broken.

use super::*;
use crate::{Allowances, AllowancesSetAt, Usage};
use citychain_kit::notices;

const CITIZENS: AllowanceClass = AllowanceClass::Citizen;

/// Corrupts the state of block 10, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	assert_noticed_after(|| open_block(10), message, corrupt);
}

fn set(class: AllowanceClass, burst: u64, per_block: u64, at_block: u32) {
	Allowances::<Test>::insert(class, Rule::new(burst, per_block));
	AllowancesSetAt::<Test>::insert(class, at_block);
}

fn put(ppm: u64, at_block: u32) {
	Usages::<Test>::insert(CITIZEN_PAYER, Usage { used: BlockShare(ppm), at_block });
}

const UNSOUND: &str = "1: an allowance could not be set as it is";
const UNDATED: &str = "2: an allowance was set without its block, or a block without it";

notices! {
	notices_an_allowance_that_could_not_be_set:
		UNSOUND => set(CITIZENS, 0, 1, 5),
		UNSOUND => set(CITIZENS, 100, 0, 5),
		UNSOUND => set(CITIZENS, 99, 1, 5),
		UNSOUND => set(AllowanceClass::Institution, 1, 1, 5);
	notices_an_allowance_without_its_block:
		UNDATED => Allowances::<Test>::insert(CITIZENS, RESIDENT),
		UNDATED => AllowancesSetAt::<Test>::insert(CITIZENS, 5),
		"2: an allowance was set in a block to come" => set(CITIZENS, 100, 1, 11);
	notices_a_usage_of_a_block_to_come:
		"3: a usage is of a block to come" => put(1, 11);
	notices_a_usage_of_nothing:
		"4: a usage of nothing is kept" => put(0, 10);
	notices_a_usage_above_the_burst:
		"5: more was used than the burst that applied" => {
			set(CITIZENS, 100, 1, 5);
			put(101, 6);
		};
}

#[test]
fn lets_be_what_was_used_before_the_burst_was_lowered() {
	run(|| {
		open_block(10);
		set(CITIZENS, 100, 1, 5);
		put(101, 5);
	});
}
