// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{Allowances, AllowancesSetAt, Config, Pallet, Usages};
use citychain_access::AllowanceClass;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_sound()?;
		Self::try_state_dated()?;
		Self::try_state_past()?;
		Self::try_state_used()?;
		Self::try_state_bounded()
	}

	/// 1. The council could set every stored allowance now.
	fn try_state_sound() -> Result<(), TryRuntimeError> {
		for (class, allowance) in Allowances::<T>::iter() {
			ensure!(
				Self::ensure_sound(class, &allowance).is_ok(),
				"1: an allowance could not be set as it is"
			);
		}
		Ok(())
	}

	/// 2. It is known when each was set.
	fn try_state_dated() -> Result<(), TryRuntimeError> {
		let now = frame_system::Pallet::<T>::block_number();
		for class in AllowanceClass::ALL {
			let set_at = AllowancesSetAt::<T>::get(class);
			ensure!(
				Allowances::<T>::contains_key(class) == set_at.is_some(),
				"2: an allowance was set without its block, or a block without it"
			);
			ensure!(
				set_at.is_none_or(|block| block <= now),
				"2: an allowance was set in a block to come"
			);
		}
		Ok(())
	}

	/// 3. Usages are of blocks that were.
	fn try_state_past() -> Result<(), TryRuntimeError> {
		let now = frame_system::Pallet::<T>::block_number();
		for usage in Usages::<T>::iter_values() {
			ensure!(usage.at_block <= now, "3: a usage is of a block to come");
		}
		Ok(())
	}

	/// 4. No usage is of nothing.
	fn try_state_used() -> Result<(), TryRuntimeError> {
		for usage in Usages::<T>::iter_values() {
			ensure!(!usage.used.is_zero(), "4: a usage of nothing is kept");
		}
		Ok(())
	}

	/// 5. Usages are within the burst that applied. A usage of the block in which the allowance was set may have come before it.
	fn try_state_bounded() -> Result<(), TryRuntimeError> {
		for (payer, usage) in Usages::<T>::iter() {
			let class = AllowanceClass::from(&payer);
			let Some(set_at) = AllowancesSetAt::<T>::get(class) else { continue };
			ensure!(
				usage.at_block <= set_at || usage.used <= Self::allowance(class).burst,
				"5: more was used than the burst that applied"
			);
		}
		Ok(())
	}
}
