// SPDX-License-Identifier: Apache-2.0
//! What leads from one state of a recovery to the next, or is refused.

use crate::Error;
use citychain_access::{Recovery, RecoveryPolicy, RecoveryState};
use citychain_primitives::{ActingOfficer, Millis};

/// The recovery after `by` confirmed that `account` takes the place of the lost key.
///
/// Whether the two institutions are independent of each other is asked elsewhere.
pub fn confirmed<T: frame_system::Config>(
	recovery: Recovery<T::AccountId>,
	by: ActingOfficer,
	account: &T::AccountId,
	now: Millis,
	due_block: u32,
	policy: &RecoveryPolicy,
) -> Result<Recovery<T::AccountId>, Error<T>> {
	if recovery.account != *account {
		return Err(Error::WrongAccount);
	}
	match recovery.state {
		RecoveryState::Confirmed { .. } => return Err(Error::InvalidTransition),
		state if state.until() <= now => return Err(Error::Expired),
		RecoveryState::Opened { .. } => {},
	}
	let due = policy.due_from(now);
	let complete_until = policy.complete_until(due);
	let state = RecoveryState::Confirmed { by, at: now, due, due_block, complete_until };
	Ok(Recovery { state, ..recovery })
}

/// Who opened and who confirmed it and when, if it can be completed at `now` in `block`.
pub fn ensure_due<T: frame_system::Config>(
	recovery: &Recovery<T::AccountId>,
	now: Millis,
	block: u32,
) -> Result<[(ActingOfficer, Millis); 2], Error<T>> {
	match recovery.state {
		state if state.until() <= now => Err(Error::Expired),
		RecoveryState::Opened { .. } => Err(Error::NotConfirmed),
		RecoveryState::Confirmed { due, due_block, .. } if now < due || block < due_block => {
			Err(Error::DelayNotOver)
		},
		RecoveryState::Confirmed { by, at, .. } => {
			Ok([(recovery.opened_by, recovery.opened_at), (by, at)])
		},
	}
}
