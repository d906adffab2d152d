// SPDX-License-Identifier: Apache-2.0
//! Cost and recovery, without a chain.

use crate::{
	types::{left_to_others, most_left_to_others},
	BlockCapacity, Usage,
};
use citychain_access::{Allowance, BlockShare};
use frame_support::weights::Weight;

const CAPACITY: BlockCapacity = BlockCapacity { ref_time: 1_500_000_000_000, length: 3_932_160 };
const RULE: Allowance = Allowance::new(100, 30);

fn used(ppm: u64, at_block: u32) -> Usage<u32> {
	Usage { used: BlockShare(ppm), at_block }
}

mod cost {
	use super::*;

	fn cost(ref_time: u64, len: usize) -> u64 {
		CAPACITY.cost(Weight::from_parts(ref_time, 0), len).0
	}

	#[test]
	fn is_at_least_one() {
		assert_eq!(cost(0, 0), 1);
	}

	#[test]
	fn is_rounded_up() {
		assert_eq!(cost(1_500_000, 0), 1);
		assert_eq!(cost(1_500_001, 0), 2);
		assert_eq!(cost(0, 3), 1);
		assert_eq!(cost(0, 4), 2);
	}

	#[test]
	fn is_the_greater_of_time_and_length() {
		assert_eq!(cost(750_000_000_000, 393_216), 500_000);
		assert_eq!(cost(150_000_000_000, 1_966_080), 500_000);
	}

	#[test]
	fn of_all_that_a_block_holds_is_one_block() {
		assert_eq!(cost(CAPACITY.ref_time, 0), BlockShare::ONE_BLOCK.0);
		assert_eq!(cost(0, 3_932_160), BlockShare::ONE_BLOCK.0);
	}

	#[test]
	fn does_not_count_the_size_of_proofs() {
		assert_eq!(CAPACITY.cost(Weight::from_parts(0, u64::MAX), 0), BlockShare::LEAST);
	}

	#[test]
	fn does_not_overflow() {
		let least = BlockCapacity { ref_time: 1, length: 1 };
		assert_eq!(least.cost(Weight::MAX, 0), BlockShare::MAX);
		assert_eq!(least.cost(Weight::zero(), usize::MAX), BlockShare::MAX);
		assert_eq!(
			BlockCapacity { ref_time: u64::MAX, length: u32::MAX }.cost(Weight::MAX, 0),
			BlockShare::ONE_BLOCK
		);
	}

	#[test]
	fn is_beyond_every_burst_where_blocks_hold_nothing() {
		let nothing = BlockCapacity { ref_time: 0, length: 0 };
		assert_eq!(nothing.cost(Weight::zero(), 0), BlockShare::MAX);
	}
}

mod recovery {
	use super::*;

	#[test]
	fn gives_back_the_same_in_each_block_and_no_more_than_was_used() {
		let left = |now| used(70, 10).used_at(RULE.per_block, now).0;
		assert_eq!([10, 11, 12, 13, 14].map(left), [70, 40, 10, 0, 0]);
	}

	#[test]
	fn does_not_run_backwards() {
		assert_eq!(used(70, 10).used_at(RULE.per_block, 9), BlockShare(70));
	}

	#[test]
	fn does_not_overflow() {
		assert_eq!(
			used(u64::MAX, 0).used_at(BlockShare(2), u32::MAX).0,
			u64::MAX - 2 * 0xffff_ffff
		);
		assert_eq!(used(u64::MAX, 0).used_at(BlockShare::MAX, u32::MAX), BlockShare::ZERO);
		let usage = Usage { used: BlockShare::MAX, at_block: 0_u64 };
		assert_eq!(usage.used_at(BlockShare::LEAST, u64::MAX), BlockShare::ZERO);
		let usage = Usage { used: BlockShare::MAX, at_block: 0_u128 };
		assert_eq!(usage.used_at(BlockShare::LEAST, u128::MAX), BlockShare::ZERO);
	}

	#[test]
	fn takes_a_started_block_as_a_whole_one() {
		let blocks = |used, per_block| BlockShare(used).blocks_to_recover(BlockShare(per_block));
		assert_eq!([0, 1, 29, 30, 31, 60, 61].map(|used| blocks(used, 30)), [0, 1, 1, 1, 2, 2, 3]);
		assert_eq!(blocks(u64::MAX, 1), u64::MAX);
		assert_eq!(blocks(0, 0), 0);
		assert_eq!(blocks(1, 0), u64::MAX);
	}
}

mod charge {
	use super::*;

	#[test]
	fn takes_the_burst_to_the_last_millionth() {
		assert_eq!(Usage::none().charge(BlockShare(100), &RULE, 1_u32), Some(used(100, 1)));
		assert_eq!(Usage::none().charge(BlockShare(101), &RULE, 1_u32), None);
	}

	#[test]
	fn adds_to_what_has_not_recovered() {
		assert_eq!(used(70, 1).charge(BlockShare(60), &RULE, 2), Some(used(100, 2)));
		assert_eq!(used(70, 1).charge(BlockShare(61), &RULE, 2), None);
	}

	#[test]
	fn waits_for_what_a_lowered_burst_does_not_cover() {
		assert_eq!(used(200, 1).charge(BlockShare(1), &RULE, 4), None);
		assert_eq!(used(200, 1).charge(BlockShare(10), &RULE, 5), Some(used(90, 5)));
	}

	#[test]
	fn does_not_overflow() {
		let rule = Allowance { burst: BlockShare::MAX, per_block: BlockShare::LEAST };
		assert_eq!(used(1, 1).charge(BlockShare::MAX, &rule, 1), None);
		assert_eq!(used(1, 1).charge(BlockShare(u64::MAX - 1), &rule, 1), Some(used(u64::MAX, 1)));
	}
}

#[test]
fn who_used_more_leaves_more_to_others_up_to_a_fifth() {
	let left = |used, whole| left_to_others(BlockShare(used), BlockShare(whole)).0;
	assert_eq!([0, 1, 19, 20, 21].map(|used| left(used, 1_000)), [0, 10, 190, 200, 200]);
	assert_eq!(left(1, 9), 1);
	assert_eq!(left(u64::MAX, u64::MAX), u64::MAX / 5);
	assert_eq!(most_left_to_others(BlockShare(1_004)), BlockShare(200));
}

#[test]
fn a_refund_leaves_the_block_and_never_goes_below_nothing() {
	assert_eq!(used(70, 5).refund(BlockShare(30)), used(40, 5));
	assert_eq!(used(70, 5).refund(BlockShare::MAX), used(0, 5));
}
