// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{Config, CurrentPolicy, Pallet, Recoveries};
use citychain_access::{RecoveryInfo, RecoveryPolicy};
use citychain_primitives::CitizenId;

impl<T: Config> Pallet<T> {
	/// The recovery of a citizen as it stands now; none if there is none on record.
	pub fn recovery(citizen: CitizenId) -> Option<RecoveryInfo<T::AccountId>> {
		let recovery = Recoveries::<T>::get(citizen)?;
		let status = Self::status_of(citizen, &recovery);
		Some(RecoveryInfo { recovery, status })
	}

	/// How much time recoveries take and give that are opened or confirmed from now on.
	pub fn policy() -> RecoveryPolicy {
		CurrentPolicy::<T>::get()
	}
}
