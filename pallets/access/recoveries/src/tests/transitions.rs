// SPDX-License-Identifier: Apache-2.0
//! The pure functions, without a chain.

use super::*;
use crate::{
	types::recovery::{self, ensure_due},
	Error,
};
use citychain_access::RecoveryPolicy;
use citychain_primitives::Millis;

const POLICY: RecoveryPolicy =
	RecoveryPolicy { delay: 100, confirm_within: 10, complete_within: 1_000 };

fn opened() -> Recovery<AccountId> {
	let state = RecoveryState::Opened { confirm_until: POLICY.confirm_until(Millis(5)) };
	Recovery { opened_at: Millis(5), state, ..super::opened() }
}

fn confirmed_at(now: u64) -> Result<Recovery<AccountId>, Error<Test>> {
	recovery::confirmed(opened(), CONFIRMER, &NEW_KEY, Millis(now), 50, &POLICY)
}

#[test]
fn windows_follow_each_other() {
	assert_eq!(POLICY.confirm_until(Millis(5)), Millis(15));
	let due = POLICY.due_from(Millis(14));
	assert_eq!((due, POLICY.complete_until(due)), (Millis(114), Millis(1_114)));
}

#[test]
fn a_recovery_is_confirmed_within_its_window_once() {
	assert_eq!(confirmed_at(15), Err(Error::Expired));
	let confirmed = confirmed_at(14).unwrap();
	let state = RecoveryState::Confirmed {
		by: CONFIRMER,
		at: Millis(14),
		due: Millis(114),
		due_block: 50,
		complete_until: Millis(1_114),
	};
	assert_eq!(confirmed, Recovery { state, ..opened() });
	let again =
		recovery::confirmed::<Test>(confirmed, CONFIRMER, &NEW_KEY, Millis(14), 50, &POLICY);
	assert_eq!(again, Err(Error::InvalidTransition));
}

#[test]
fn the_account_is_looked_at_first() {
	let wrong = |recovery: Recovery<AccountId>, now| {
		recovery::confirmed::<Test>(recovery, CONFIRMER, &OTHER_KEY, Millis(now), 50, &POLICY)
	};
	assert_eq!(wrong(opened(), 15), Err(Error::WrongAccount));
	assert_eq!(wrong(confirmed_at(14).unwrap(), 14), Err(Error::WrongAccount));
}

#[test]
fn the_confirmer_is_a_party_once_it_confirmed() {
	let confirmed = confirmed_at(5).unwrap();
	for (recovery, is_confirmer_party) in [(opened(), false), (confirmed, true)] {
		assert!(recovery.is_party(SERVICE_CENTRE));
		assert_eq!(recovery.is_party(NOTARY_OFFICE), is_confirmer_party);
		assert!(!recovery.is_party(OTHER_CENTRE));
	}
}

#[test]
fn a_recovery_is_due_between_its_delay_and_its_end() {
	let confirmed = confirmed_at(14).unwrap();
	let signed = [(KEEPER, Millis(5)), (CONFIRMER, Millis(14))];
	for (now, block, verdict) in [
		(14, 50, Err(Error::DelayNotOver)),
		(113, 50, Err(Error::DelayNotOver)),
		(113, u32::MAX, Err(Error::DelayNotOver)),
		(114, 49, Err(Error::DelayNotOver)),
		(114, 50, Ok(signed)),
		(1_113, 49, Err(Error::DelayNotOver)),
		(1_113, 50, Ok(signed)),
		(1_114, 50, Err(Error::Expired)),
	] {
		let found = ensure_due::<Test>(&confirmed, Millis(now), block);
		assert_eq!(found, verdict, "{now}, {block}");
	}
	assert_eq!(ensure_due::<Test>(&opened(), Millis(14), 50), Err(Error::NotConfirmed));
	assert_eq!(ensure_due::<Test>(&opened(), Millis(15), 50), Err(Error::Expired));
}

#[test]
fn nine_tenths_of_the_blocks_of_the_delay_are_needed() {
	let after = |delay, block, slot| RecoveryPolicy { delay, ..POLICY }.due_block(block, slot);
	assert_eq!(after(72 * 3_600_000, 7, 2_000), 7 + 116_640);
	assert_eq!([after(19, 0, 10), after(20, 0, 10), after(100, 3, 10)], [0, 1, 12]);
	assert_eq!(after(u64::MAX, 1, 1), u32::MAX);
	assert_eq!(after(100, 1, 0), 1);
}

#[test]
fn statuses_are_open_until_time_or_the_register_ends_them() {
	use RecoveryStatus::*;
	let open = [AwaitsConfirmation, AwaitsDelay, Due, Expired, Void].map(RecoveryStatus::is_open);
	assert_eq!(open, [true, true, true, false, false]);
}
