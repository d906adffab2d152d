// SPDX-License-Identifier: Apache-2.0
//! The chain stands still while a recovery waits: the time to veto does not run.

use super::*;
use crate::Error;
use frame_support::assert_noop;

/// So many milliseconds after the first block, with the next block after the last one.
fn stand_still_until(offset: u64) {
	System::set_block_number(System::block_number() + 1);
	set_time(time_after(offset));
}

#[test]
fn the_first_block_after_a_standstill_completes_nothing() {
	run(|| {
		confirmed();
		stand_still_until(DELAY);
		assert_eq!(status(), Some(RecoveryStatus::AwaitsDelay));
		assert_noop!(complete(REGISTRAR), Error::<Test>::DelayNotOver);
		// The owner is heard, and in time.
		assert_ok!(veto(CITIZEN));
	});
}

#[test]
fn what_the_standstill_took_is_added() {
	run(|| {
		confirmed();
		stand_still_until(DELAY);
		let last = System::block_number();
		System::set_block_number(due_block_after(0) - 1);
		set_time(time_after(DELAY + SLOT * u64::from(due_block_after(0) - 1 - last)));
		assert_noop!(complete(NOTARY), Error::<Test>::DelayNotOver);
		System::set_block_number(due_block_after(0));
		assert_eq!(status(), Some(RecoveryStatus::Due));
		assert_ok!(complete(NOTARY));
	});
}

#[test]
fn a_tenth_of_the_slots_may_be_missed() {
	run(|| {
		confirmed();
		wait_until(DELAY / 10 * 9);
		set_time(time_after(DELAY));
		assert_ok!(complete(NOTARY));
	});
}

#[test]
fn a_recovery_that_the_standstill_outlasts_is_over() {
	run(|| {
		confirmed();
		stand_still_until(DELAY + COMPLETE_WITHIN);
		assert_noop!(complete(NOTARY), Error::<Test>::Expired);
		assert_ok!(open());
	});
}
