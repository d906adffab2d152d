// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use crate::{CurrentPolicy, RecoveryPolicy, CONFIRM_WITHIN};
use citychain_primitives::Millis;
use sp_runtime::TryRuntimeError;

/// A confirmed recovery of the person and an opened one of the other, a while ago.
fn fill() {
	assert_ok!(open());
	set_time(10);
	assert_ok!(confirm());
	assert_ok!(open_as(REGISTRAR, OTHER_PERSON, OTHER_KEY));
	set_time(20);
}

/// Corrupts that state, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		fill();
		assert_ok!(Recoveries::do_try_state());
		corrupt();
		assert_eq!(Recoveries::do_try_state(), Err(TryRuntimeError::Other(message)));
	});
}

fn change(citizen: CitizenId, change: impl FnOnce(&mut Recovery<AccountId>)) {
	crate::Recoveries::<Test>::mutate_extant(citizen, change);
}

/// Changes when the confirmed recovery was confirmed, is due, and is over.
fn redate(at: u64, due: u64, complete_until: u64) {
	let [at, due, complete_until] = [at, due, complete_until].map(time_after);
	let state = RecoveryState::Confirmed { by: CONFIRMER, at, due, complete_until };
	change(PERSON, |recovery| recovery.state = state);
}

/// What happens around a recovery breaks nothing.
#[test]
fn a_recovery_may_become_void_and_expire() {
	run(|| {
		fill();
		citizens::withdraw(PERSON);
		citizens::set_keeper(OTHER_PERSON, NOTARY_OFFICE);
		set_time(10 * MAX_WINDOW);
	});
}

#[test]
fn split_notices_who_confirms_its_own_work() {
	assert_noticed("1: an institution confirmed a recovery of its own", || {
		change(PERSON, |recovery| recovery.opened_by.institution = NOTARY_OFFICE);
	});
}

#[test]
fn fresh_notices_a_recovery_of_the_same_key() {
	assert_noticed("2: a recovery gives the key that is lost", || {
		change(OTHER_PERSON, |recovery| recovery.account = OTHER_CITIZEN);
	});
}

mod dated {
	use super::*;

	#[test]
	fn notices_times_to_come() {
		assert_noticed("3: a recovery was opened in time to come", || {
			change(OTHER_PERSON, |recovery| recovery.opened_at = time_after(21));
		});
		assert_noticed("3: a recovery was confirmed in time to come", || {
			redate(21, 21 + DELAY, 21 + 2 * DELAY);
		});
	}

	#[test]
	fn notices_a_confirmation_out_of_order() {
		const OUTSIDE: &str = "3: a recovery was confirmed outside its window";
		assert_noticed(OUTSIDE, || {
			change(PERSON, |recovery| recovery.opened_at = time_after(11));
		});
		assert_noticed(OUTSIDE, || {
			change(PERSON, |recovery| recovery.opened_at = Millis(START - MAX_WINDOW));
		});
	}

	#[test]
	fn notices_windows_out_of_bounds() {
		const OUT: &str = "3: a window is out of bounds";
		for until in [0, 10 + MAX_WINDOW + 1] {
			let confirm_until = time_after(until);
			let state = RecoveryState::Opened { confirm_until };
			assert_noticed(OUT, || change(OTHER_PERSON, |recovery| recovery.state = state));
		}
		assert_noticed(OUT, || redate(10, 10 + MAX_WINDOW + 1, 10 + MAX_WINDOW + 2));
		assert_noticed(OUT, || redate(10, 10 + DELAY, 10 + DELAY + MAX_WINDOW + 1));
		assert_noticed(OUT, || redate(10, 10 + DELAY, 9 + DELAY));
	}
}

#[test]
fn delayed_notices_a_recovery_without_a_delay() {
	for due in [10, 10 + MIN_DELAY - 1] {
		assert_noticed("4: a recovery is due without a delay", || redate(10, due, 10 + DELAY));
	}
}

#[test]
fn ruled_notices_a_policy_that_is_not_valid() {
	assert_noticed("5: the policy in force is not valid", || {
		let (confirm_within, complete_within) = (CONFIRM_WITHIN, COMPLETE_WITHIN);
		CurrentPolicy::<Test>::put(RecoveryPolicy { delay: 0, confirm_within, complete_within });
	});
}
