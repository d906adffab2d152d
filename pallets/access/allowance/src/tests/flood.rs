// SPDX-License-Identifier: Apache-2.0
//! Who sends as much as it can does not keep others from a block.

use super::*;
use crate::TOO_MANY_PENDING;
use citychain_kit::testing::roles::*;
use frame_support::assert_ok;

/// How many times `who` gets this call into the block under construction.
fn flood(who: AccountId, call: &RuntimeCall) -> u64 {
	let mut applied = 0;
	while block(who, call.clone()) != Err(FUTURE) {
		applied += 1;
	}
	applied
}

#[test]
fn one_citizen_uses_its_burst_and_then_what_comes_back() {
	run(|| {
		let call = work::work(3_000);
		let each = cost(CITIZEN, call.clone()).0;
		assert_eq!(flood(CITIZEN, &call), RESIDENT.burst.0 / each);
		open_block(2);
		let left = RESIDENT.burst.0 % each + RESIDENT.per_block.0;
		assert_eq!(flood(CITIZEN, &call), left / each);
	});
}

#[test]
fn another_citizen_is_in_the_same_block() {
	run(|| {
		assert!(flood(CITIZEN, &work::work(1)) > 10);
		assert_ok!(pool(OTHER_CITIZEN, 0, work::work(90_000)));
		assert_ok!(block(OTHER_CITIZEN, work::work(90_000)).unwrap());
		assert_ok!(block(CLERK, work::work(700_000)).unwrap());
	});
}

#[test]
fn a_suspended_officer_does_not_use_what_its_institution_has() {
	run(|| {
		flood(FORMER_CLERK, &work::work(1));
		assert!(used(FORMER_CLERK_PAYER) <= OUT_OF_OFFICE.burst.0);
		assert_eq!(used(COURT_PAYER), 0);
	});
}

#[test]
fn the_pool_holds_a_few_of_one_citizen_and_keeps_them_while_they_wait() {
	run(|| {
		flood(CITIZEN, &work::work(1));
		for ahead in 0..MAX_PENDING_CITIZEN {
			assert_ok!(pool(CITIZEN, ahead, work::work(90_000)));
		}
		let one_more = pool(CITIZEN, MAX_PENDING_CITIZEN, work::work(1));
		assert_eq!(one_more, Err(custom(TOO_MANY_PENDING)));
	});
}

#[test]
fn a_waiting_transaction_is_in_a_block_as_soon_as_enough_came_back() {
	run(|| {
		flood(CITIZEN, &work::work(1));
		for number in 2..6 {
			open_block(number);
			assert_eq!(block(CITIZEN, work::work(90_000)), Err(FUTURE));
			assert_ok!(pool(CITIZEN, 0, work::work(90_000)));
		}
		open_block(6);
		assert_ok!(block(CITIZEN, work::work(90_000)).unwrap());
	});
}

#[test]
fn a_transaction_that_waits_changes_nothing() {
	run(|| {
		flood(CITIZEN, &work::work(1));
		let (nonce, usage) = (System::account_nonce(CITIZEN), used(CITIZEN_PAYER));
		assert_eq!(block(CITIZEN, work::work(90_000)), Err(FUTURE));
		assert_eq!((System::account_nonce(CITIZEN), used(CITIZEN_PAYER)), (nonce, usage));
	});
}
