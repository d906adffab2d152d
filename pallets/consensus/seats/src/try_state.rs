// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{types::is_enough, Config, Pallet, Seats};
use alloc::collections::BTreeSet;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_sized()?;
		Self::try_state_distinct()?;
		Self::try_state_alive()
	}

	/// 1. There are at least `MinSeats` seats, or none at all.
	fn try_state_sized() -> Result<(), TryRuntimeError> {
		let count = Seats::<T>::get().len();
		ensure!(count == 0 || is_enough::<T>(count), "1: too few seats");
		Ok(())
	}

	/// 2. No account holds two seats.
	fn try_state_distinct() -> Result<(), TryRuntimeError> {
		let seats = Seats::<T>::get();
		let validators = seats.values().collect::<BTreeSet<_>>();
		ensure!(validators.len() == seats.len(), "2: an account holds two seats");
		Ok(())
	}

	/// 3. The account of each validator with a seat has a provider reference.
	fn try_state_alive() -> Result<(), TryRuntimeError> {
		for validator in Seats::<T>::get().values() {
			let providers = frame_system::Pallet::<T>::providers(validator);
			ensure!(providers > 0, "3: a validator's account has no provider");
		}
		Ok(())
	}
}
