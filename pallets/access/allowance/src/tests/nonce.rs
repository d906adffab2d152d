// SPDX-License-Identifier: Apache-2.0
//! How many transactions of one account may wait.

use super::*;
use crate::TOO_MANY_PENDING;
use citychain_kit::testing::roles::*;
use frame_support::assert_ok;

fn assert_window(who: AccountId, pending: u32) {
	for ahead in 0..pending {
		assert_ok!(pool(who, ahead, work::work(1)));
	}
	for ahead in [pending, pending + 1, u32::MAX / 2] {
		assert_eq!(pool(who, ahead, work::work(1)), Err(custom(TOO_MANY_PENDING)));
	}
}

#[test]
fn a_citizen_has_a_few() {
	run(|| assert_window(CITIZEN, MAX_PENDING_CITIZEN));
}

#[test]
fn an_officer_in_office_has_many() {
	run(|| assert_window(CLERK, MAX_PENDING_OFFICER));
}

#[test]
fn an_officer_out_of_office_has_as_few_as_a_citizen() {
	run(|| assert_window(FORMER_CLERK, MAX_PENDING_CITIZEN));
}

#[test]
fn the_window_moves_with_the_account() {
	run(|| {
		assert_ok!(block(CITIZEN, work::work(1)).unwrap());
		assert_eq!(System::account_nonce(CITIZEN), 1);
		assert_window(CITIZEN, MAX_PENDING_CITIZEN);
	});
}

#[test]
fn tags_are_those_of_frame_system() {
	run(|| {
		let first = pool(CITIZEN, 0, work::work(1)).unwrap();
		assert_eq!((first.requires, first.provides), (vec![], vec![(CITIZEN, 0_u32).encode()]));
		let third = pool(CITIZEN, 2, work::work(1)).unwrap();
		assert_eq!(third.requires, vec![(CITIZEN, 1_u32).encode()]);
		assert_eq!(third.provides, vec![(CITIZEN, 2_u32).encode()]);
	});
}

#[test]
fn a_past_nonce_is_stale() {
	run(|| {
		let old = transaction(CITIZEN, 0, work::work(1));
		assert_ok!(block(CITIZEN, work::work(1)).unwrap());
		assert_eq!(Executive::apply_extrinsic(old), Err(InvalidTransaction::Stale.into()));
	});
}

#[test]
fn a_block_says_future_and_not_too_many() {
	run(|| {
		for ahead in [1, 2, MAX_PENDING_CITIZEN] {
			let early = transaction(CITIZEN, ahead, work::work(1));
			let outcome = with_transaction_unchecked(|| {
				TransactionOutcome::Rollback(Executive::apply_extrinsic(early))
			});
			assert_eq!(outcome, Err(FUTURE));
		}
	});
}

#[test]
fn a_block_increments_it() {
	run(|| {
		for nonce in 0..3 {
			assert_eq!(System::account_nonce(CITIZEN), nonce);
			assert_ok!(block(CITIZEN, work::work(1)).unwrap());
		}
	});
}

#[test]
fn who_is_not_enrolled_has_no_more_than_a_citizen() {
	run(|| assert_eq!(Allowance::max_pending(&STRANGER), MAX_PENDING_CITIZEN));
}

#[test]
fn who_did_not_sign_has_no_nonce() {
	run(|| {
		use sp_runtime::traits::TxBaseImplication;
		let extension = CheckNonce::<Test>::from(7);
		let (validity, val, origin) = extension
			.validate(
				RuntimeOrigin::none(),
				&work::work(1),
				&costing(100),
				0,
				(),
				&TxBaseImplication(()),
				TransactionSource::External,
			)
			.unwrap();
		assert_eq!(validity, Default::default());
		let weight = extension.weight(&work::work(1));
		let pre = extension.prepare(val, &origin, &work::work(1), &costing(100), 0).unwrap();
		let unspent = CheckNonce::<Test>::post_dispatch_details(
			pre,
			&costing(100),
			&having_cost(100),
			0,
			&Ok(()),
		);
		assert_eq!(unspent, Ok(weight));
	});
}
