// SPDX-License-Identifier: Apache-2.0
//! Who sends as much as it can does not keep others from a block.

use super::*;
use crate::TOO_MANY_PENDING;
use citychain_kit::testing::roles::*;
use citychain_primitives::CitizenId;
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
		assert_ok!(block(CLERK, work::work(500_000)).unwrap());
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

/// Four fifths of a block.
const FILLED: u64 = 800_000;

#[test]
fn institutions_together_leave_a_fifth_of_each_block_to_who_uses_little() {
	run(|| {
		for number in 1..8 {
			open_block(number);
			let flooded = flood(CLERK, &work::work(50_000)) + flood(SECOND_CLERK, &work::work(1));
			assert!(flooded > 0);
			let filled = 1_000_000 - Allowance::free_of_block().0;
			assert!(filled <= FILLED, "{filled} in block {number}");
			// Another institution finds room, and so does a citizen.
			assert_ok!(block(NOTARY, work::work(10_000)).unwrap());
			assert_ok!(block(CITIZEN, work::work(15_000)).unwrap());
		}
	});
}

#[test]
fn who_used_as_much_as_the_others_has_to_leave_as_much() {
	run(|| {
		assert_ok!(block(NOTARY, work::work(300_000)).unwrap());
		assert_ok!(block(CLERK, work::work(450_000)).unwrap());
		assert_eq!(block(NOTARY, work::work(60_000)), Err(FUTURE));
		assert_eq!(block(CLERK, work::work(60_000)), Err(FUTURE));
		open_block(2);
		assert_ok!(block(NOTARY, work::work(60_000)).unwrap());
	});
}

#[test]
fn who_gets_a_whole_block_back_in_each_may_fill_blocks() {
	run(|| {
		let rule = Rule::new(2_000_000, 1_000_000);
		let class = AllowanceClass::Institution;
		assert_ok!(Allowance::set_allowance(RuntimeOrigin::root(), class, rule));
		assert_ok!(block(CLERK, work::work(900_000)).unwrap());
		assert_ok!(block(CLERK, work::work(90_000)).unwrap());
	});
}

#[test]
fn what_governs_the_chain_and_is_large_may_fill_a_block() {
	run(|| {
		MaxTransactionCost::set(BlockShare(100_000));
		assert_ok!(block(NOTARY, work::work(150_000)).unwrap());
		assert_eq!(block(CLERK, work::work(700_000)), Err(FUTURE));
		assert_ok!(block(CLERK, work::governance_work(700_000, 0)).unwrap());
	});
}

#[test]
fn what_is_small_governs_the_chain_as_long_as_others_find_room() {
	run(|| {
		let governs = || work::governance_work(50_000, 0);
		flood(CLERK, &governs());
		assert!(Allowance::free_of_block().0 >= 1_000_000 - FILLED);
		assert_ok!(block(NOTARY, work::urgent_work(10_000)).unwrap());
		assert_ok!(block(CITIZEN, work::urgent_work(10_000)).unwrap());
	});
}

#[test]
fn a_crowd_leaves_something_to_a_citizen_who_used_little() {
	run(|| {
		let crowd = 1_000..1_100;
		for who in crowd.clone() {
			enrol(who, Payer::Citizen(CitizenId(u32::try_from(who).unwrap())));
			System::inc_sufficients(&who);
		}
		let sent = crowd.map(|who| flood(who, &work::work(20_000)));
		assert_eq!(sent.sum::<u64>(), 240_000 / 20_100, "a fifth of 300,000 is left");
		assert_ok!(block(CITIZEN, work::work(1_000)).unwrap());
		assert_eq!(block(CITIZEN, work::work(50_000)), Err(FUTURE));
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
