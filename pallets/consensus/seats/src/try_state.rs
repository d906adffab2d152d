// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate's documentation, under the same numbers.

use crate::{pallet::*, types::is_enough};
use alloc::collections::BTreeSet;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks all invariants.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_sized()?;
		Self::try_distinct()?;
		Self::try_alive()
	}

	/// 1. There are at least `MinSeats` seats, or none at all.
	fn try_sized() -> Result<(), TryRuntimeError> {
		let count = Seats::<T>::get().len();
		ensure!(count == 0 || is_enough::<T>(count), "too few seats");
		Ok(())
	}

	/// 2. No account holds two seats.
	fn try_distinct() -> Result<(), TryRuntimeError> {
		let seats = Seats::<T>::get();
		let validators = seats.values().collect::<BTreeSet<_>>();
		ensure!(validators.len() == seats.len(), "an account holds two seats");
		Ok(())
	}

	/// 3. The account of each validator with a seat has a provider reference.
	fn try_alive() -> Result<(), TryRuntimeError> {
		for validator in Seats::<T>::get().values() {
			let providers = frame_system::Pallet::<T>::providers(validator);
			ensure!(providers > 0, "a validator's account has no provider");
		}
		Ok(())
	}
}
