// SPDX-License-Identifier: Apache-2.0
//! The invariants of the pallet, numbered as in the crate's documentation.

use crate::{AllowanceClass, Allowances, AllowancesSetAt, Config, Pallet, Usages};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_allowances_are_sound()?;
		Self::try_state_settings_are_dated()?;
		Self::try_state_usages_are_of_the_past()?;
		Self::try_state_usages_are_not_empty()?;
		Self::try_state_usages_are_within_the_burst()
	}

	/// Invariant 1.
	fn try_state_allowances_are_sound() -> Result<(), TryRuntimeError> {
		for (class, allowance) in Allowances::<T>::iter() {
			ensure!(
				Self::ensure_sound(class, &allowance).is_ok(),
				"invariant 1: an allowance could not be set as it is"
			);
		}
		Ok(())
	}

	/// Invariant 2.
	fn try_state_settings_are_dated() -> Result<(), TryRuntimeError> {
		let now = frame_system::Pallet::<T>::block_number();
		for class in AllowanceClass::ALL {
			let set_at = AllowancesSetAt::<T>::get(class);
			ensure!(
				Allowances::<T>::contains_key(class) == set_at.is_some(),
				"invariant 2: an allowance was set without its block, or a block without it"
			);
			ensure!(
				set_at.is_none_or(|block| block <= now),
				"invariant 2: an allowance was set in a block to come"
			);
		}
		Ok(())
	}

	/// Invariant 3.
	fn try_state_usages_are_of_the_past() -> Result<(), TryRuntimeError> {
		let now = frame_system::Pallet::<T>::block_number();
		for usage in Usages::<T>::iter_values() {
			ensure!(usage.at_block <= now, "invariant 3: a usage is of a block to come");
		}
		Ok(())
	}

	/// Invariant 4.
	fn try_state_usages_are_not_empty() -> Result<(), TryRuntimeError> {
		for usage in Usages::<T>::iter_values() {
			ensure!(!usage.used.is_zero(), "invariant 4: a usage of nothing is kept");
		}
		Ok(())
	}

	/// Invariant 5. A usage of the block in which the allowance was set may have come before it.
	fn try_state_usages_are_within_the_burst() -> Result<(), TryRuntimeError> {
		for (payer, usage) in Usages::<T>::iter() {
			let class = AllowanceClass::from(&payer);
			let Some(set_at) = AllowancesSetAt::<T>::get(class) else { continue };
			ensure!(
				usage.at_block <= set_at || usage.used <= Self::allowance(class).burst,
				"invariant 5: more was used than the burst that applied"
			);
		}
		Ok(())
	}
}
