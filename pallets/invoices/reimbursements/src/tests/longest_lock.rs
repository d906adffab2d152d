// SPDX-License-Identifier: Apache-2.0
//! The council's limit of locks.

use super::*;
use crate::{mock::*, *};
use citychain_kit::testing::roles::*;
use frame_support::{assert_noop, assert_ok, traits::Hooks};

fn adopt(length: u64) -> DispatchResult {
	Reimbursements::adopt_longest_lock(RuntimeOrigin::root(), length)
}

#[test]
fn is_thirty_days_until_the_council_decides() {
	run(|| {
		assert_eq!(Reimbursements::longest_lock(), 30 * 24 * 3_600_000);
	});
}

#[test]
fn limits_locks_from_then_on_and_leaves_those_that_stand() {
	run(|| {
		assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
		take_events();
		assert_ok!(adopt(10));
		assert_eq!(take_events(), [Event::LongestLockAdopted { length: 10 }]);
		assert_eq!(Reimbursements::longest_lock(), 10);
		let claimed = [(OTHER_INVOICE, 1)];
		let too_long = lock_until(FINANCE_CLERK, &claimed, Millis(START + 11));
		assert_noop!(too_long, Error::<Test>::LockTooLong);
		assert_ok!(lock_until(FINANCE_CLERK, &claimed, Millis(START + 10)));
		set_time(Millis(START + 11));
		assert_ok!(close(APPROVER, CLAIM));
	});
}

#[test]
fn is_from_one_to_what_the_runtime_allows() {
	run(|| {
		for length in [0, MAX_LOCK + 1, u64::MAX] {
			assert_noop!(adopt(length), Error::<Test>::OutOfRange);
		}
		for length in [1, MAX_LOCK] {
			assert_ok!(adopt(length));
			assert_noop!(adopt(length), Error::<Test>::PolicyUnchanged);
		}
	});
}

#[test]
fn the_runtime_allows_the_first_one() {
	<Reimbursements as Hooks<_>>::integrity_test();
}
