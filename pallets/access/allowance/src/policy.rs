// SPDX-License-Identifier: Apache-2.0
//! The allowance of each class, which the council sets.

use crate::{Allowances, AllowancesSetAt, Config, Error, Pallet};
use citychain_access::{Allowance, AllowanceClass, BlockShare};
use frame_support::{ensure, traits::Get};

impl<T: Config> Pallet<T> {
	/// The allowance of this class: what the council has set, or else what the runtime starts with.
	pub fn allowance(class: AllowanceClass) -> Allowance {
		Allowances::<T>::get(class).unwrap_or_else(|| Self::default_allowance(class))
	}

	/// The allowance that the runtime starts this class with.
	pub(crate) fn default_allowance(class: AllowanceClass) -> Allowance {
		match class {
			AllowanceClass::Institution => T::InstitutionAllowance::get(),
			AllowanceClass::OfficerOutOfOffice => T::OfficerOutOfOfficeAllowance::get(),
			AllowanceClass::Citizen => T::CitizenAllowance::get(),
			AllowanceClass::CitizensOfKeeper => T::KeeperAllowance::get(),
			AllowanceClass::Reserve => T::ReserveAllowance::get(),
		}
	}

	/// Whether this class may have this allowance.
	pub(crate) fn ensure_sound(
		class: AllowanceClass,
		allowance: &Allowance,
	) -> Result<(), Error<T>> {
		ensure!(!allowance.burst.is_zero(), Error::<T>::BurstZero);
		ensure!(!allowance.per_block.is_zero(), Error::<T>::RecoveryZero);
		ensure!(allowance.burst >= Self::min_burst(class), Error::<T>::BurstTooSmall);
		Ok(())
	}

	/// The least burst of this class: a citizen can always afford a veto, suspended or not, whatever
	/// else is used up.
	fn min_burst(class: AllowanceClass) -> BlockShare {
		match class {
			AllowanceClass::Institution => T::MinInstitutionBurst::get(),
			AllowanceClass::OfficerOutOfOffice
			| AllowanceClass::Citizen
			| AllowanceClass::CitizensOfKeeper
			| AllowanceClass::Reserve => T::MinCitizenBurst::get(),
		}
	}

	/// Writes the allowance of a class, and when that was.
	pub(crate) fn put_allowance(class: AllowanceClass, allowance: Allowance) {
		Allowances::<T>::insert(class, allowance);
		AllowancesSetAt::<T>::insert(class, frame_system::Pallet::<T>::block_number());
	}
}
