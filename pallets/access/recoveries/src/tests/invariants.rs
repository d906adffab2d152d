// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use crate::CurrentPolicy;
use citychain_access::RecoveryPolicy;
use citychain_kit::notices;
use citychain_primitives::Millis;

/// A confirmed recovery of the person and an opened one of the other, a while ago.
fn fill() {
	assert_ok!(open());
	wait_until(10);
	assert_ok!(confirm());
	assert_ok!(open_as(REGISTRAR, OTHER_PERSON, OTHER_KEY));
	wait_until(20);
}

/// Corrupts that state, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	assert_noticed_after(fill, message, corrupt);
}

fn change(citizen: CitizenId, change: impl FnOnce(&mut Recovery<AccountId>)) {
	crate::Recoveries::<Test>::mutate_extant(citizen, change);
}

/// Changes when the confirmed recovery was confirmed, is due, and is over.
fn redate(at: u64, due: u64, complete_until: u64) {
	let policy = RecoveryPolicy { delay: due.saturating_sub(at), ..RecoveryPolicy::default() };
	redue(at, due, complete_until, policy.due_block(1, SLOT));
}

/// The same, with the block in which it is due.
fn redue(at: u64, due: u64, complete_until: u64, due_block: u32) {
	let [at, due, complete_until] = [at, due, complete_until].map(time_after);
	let state = RecoveryState::Confirmed { by: CONFIRMER, at, due, due_block, complete_until };
	change(PERSON, |recovery| recovery.state = state);
}

/// What happens around a recovery breaks nothing.
#[test]
fn a_recovery_may_become_void_and_expire() {
	run(|| {
		fill();
		citizens::withdraw(PERSON);
		citizens::set_keeper(OTHER_PERSON, NOTARY_OFFICE);
		wait_until(10 * MAX_WINDOW);
	});
}

const OUTSIDE: &str = "3: a recovery was confirmed outside its window";
const OUT: &str = "3: a window is out of bounds";
const BLOCKS: &str = "4: a recovery is due before or after the blocks of its delay";
const UNDELAYED: &str = "4: a recovery is due without a delay";

/// The recovery that is not confirmed can be until then.
fn confirmable(until: u64) {
	let state = RecoveryState::Opened { confirm_until: time_after(until) };
	change(OTHER_PERSON, |recovery| recovery.state = state);
}

notices! {
	split_notices_who_confirms_its_own_work:
		"1: an institution confirmed a recovery of its own" =>
			change(PERSON, |recovery| recovery.opened_by.institution = NOTARY_OFFICE);
	fresh_notices_a_recovery_of_the_same_key:
		"2: a recovery gives the key that is lost" =>
			change(OTHER_PERSON, |recovery| recovery.account = OTHER_CITIZEN);
	dated_notices_times_to_come:
		"3: a recovery was opened in time to come" =>
			change(OTHER_PERSON, |recovery| recovery.opened_at = time_after(21)),
		"3: a recovery was confirmed in time to come" => redate(21, 21 + DELAY, 21 + 2 * DELAY);
	dated_notices_a_confirmation_out_of_order:
		OUTSIDE => change(PERSON, |recovery| recovery.opened_at = time_after(11)),
		OUTSIDE => change(PERSON, |recovery| recovery.opened_at = Millis(START - MAX_WINDOW));
	dated_notices_windows_out_of_bounds:
		OUT => confirmable(0),
		OUT => confirmable(10 + MAX_WINDOW + 1),
		OUT => redate(10, 10 + MAX_WINDOW + 1, 10 + MAX_WINDOW + 2),
		OUT => redate(10, 10 + DELAY, 10 + DELAY + MAX_WINDOW + 1),
		OUT => redate(10, 10 + DELAY, 9 + DELAY);
	delayed_notices_a_recovery_without_a_delay:
		UNDELAYED => redate(10, 10, 10 + DELAY),
		UNDELAYED => redate(10, 10 + MIN_DELAY - 1, 10 + DELAY);
	delayed_notices_a_recovery_that_does_not_wait_for_blocks_or_waits_for_ever:
		BLOCKS => redue(10, 10 + DELAY, 10 + 2 * DELAY, 116_639),
		BLOCKS => redue(10, 10 + DELAY, 10 + 2 * DELAY, u32::MAX);
	ruled_notices_a_policy_that_is_not_valid:
		"5: the policy in force is not valid" =>
			CurrentPolicy::<Test>::put(RecoveryPolicy { delay: 0, ..Default::default() });
}
