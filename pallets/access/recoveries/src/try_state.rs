// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{Config, CurrentPolicy, Pallet, Recoveries};
use citychain_access::{RecoveryPolicy, RecoveryState};
use citychain_primitives::Millis;
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_split()?;
		Self::try_state_fresh()?;
		Self::try_state_dated()?;
		Self::try_state_delayed()?;
		Self::try_state_ruled()
	}

	/// 1. Two institutions stand behind a confirmed recovery.
	fn try_state_split() -> Result<(), TryRuntimeError> {
		for recovery in Recoveries::<T>::iter_values() {
			let RecoveryState::Confirmed { by, .. } = recovery.state else { continue };
			ensure!(
				by.institution != recovery.keeper(),
				"1: an institution confirmed a recovery of its own"
			);
		}
		Ok(())
	}

	/// 2. A recovery gives another key.
	fn try_state_fresh() -> Result<(), TryRuntimeError> {
		ensure!(
			Recoveries::<T>::iter_values().all(|recovery| recovery.account != recovery.lost),
			"2: a recovery gives the key that is lost"
		);
		Ok(())
	}

	/// 3. Times have passed in order, and windows are within bounds.
	fn try_state_dated() -> Result<(), TryRuntimeError> {
		let now = T::now();
		for recovery in Recoveries::<T>::iter_values() {
			let opened_at = recovery.opened_at;
			ensure!(opened_at <= now, "3: a recovery was opened in time to come");
			let windows = match recovery.state {
				RecoveryState::Opened { confirm_until } => [(opened_at, confirm_until); 2],
				RecoveryState::Confirmed { at, due, complete_until, .. } => {
					ensure!(at <= now, "3: a recovery was confirmed in time to come");
					ensure!(
						Self::is_within(opened_at, at),
						"3: a recovery was confirmed outside its window"
					);
					[(at, due), (due, complete_until)]
				},
			};
			ensure!(
				windows.into_iter().all(|(from, until)| Self::is_within(from, until)),
				"3: a window is out of bounds"
			);
		}
		Ok(())
	}

	/// Whether a window that opens at `from` may end at `until`.
	fn is_within(from: Millis, until: Millis) -> bool {
		from <= until && until.0 <= from.0.saturating_add(T::MaxWindow::get())
	}

	/// 4. Nobody skips the delay.
	fn try_state_delayed() -> Result<(), TryRuntimeError> {
		for recovery in Recoveries::<T>::iter_values() {
			let RecoveryState::Confirmed { at, due, due_block, .. } = recovery.state else {
				continue;
			};
			ensure!(
				due.0 >= at.0.saturating_add(T::MinDelay::get()),
				"4: a recovery is due without a delay"
			);
			let due_after = |delay, block| {
				let policy = RecoveryPolicy { delay, ..RecoveryPolicy::default() };
				policy.due_block(block, T::SlotDuration::get())
			};
			let (first, last) = (
				due_after(due.0.saturating_sub(at.0), 0),
				due_after(T::MaxWindow::get(), T::block()),
			);
			ensure!(
				first <= due_block && due_block <= last,
				"4: a recovery is due before or after the blocks of its delay"
			);
		}
		Ok(())
	}

	/// 5. The council could adopt the policy in force.
	fn try_state_ruled() -> Result<(), TryRuntimeError> {
		ensure!(
			Self::ensure_valid_policy(&CurrentPolicy::<T>::get()).is_ok(),
			"5: the policy in force is not valid"
		);
		Ok(())
	}
}
