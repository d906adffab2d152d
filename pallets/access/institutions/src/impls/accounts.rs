// SPDX-License-Identifier: Apache-2.0
//! Accounts: each has one holder, ever, and a reference of the system pallet while it is present.

use crate::{types::Holder, Accounts, Citizens, Config, Error, Officers, Pallet};
use citychain_primitives::FormerKeys;
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Refuses an account that is or was somebody's.
	pub(crate) fn ensure_fresh(account: &T::AccountId) -> DispatchResult {
		ensure!(!Accounts::<T>::contains_key(account), Error::<T>::AlreadyEnrolled);
		Ok(())
	}

	/// Makes a fresh account the present key of `holder`, so that it signs without holding coin.
	pub(crate) fn enrol_account(account: &T::AccountId, holder: Holder) {
		Accounts::<T>::insert(account, holder);
		frame_system::Pallet::<T>::inc_sufficients(account);
	}

	/// Makes a present key a former one. The account goes on if something else, such as money,
	/// refers to it.
	pub(crate) fn retire_account(account: &T::AccountId, former: Holder) {
		Accounts::<T>::insert(account, former);
		frame_system::Pallet::<T>::dec_sufficients(account);
	}
}

impl<T: Config> FormerKeys<T::AccountId> for Pallet<T> {
	fn is_former_key_of(former: &T::AccountId, present: &T::AccountId) -> bool {
		match (Accounts::<T>::get(former), Accounts::<T>::get(present)) {
			(Some(Holder::FormerOfficer(former)), Some(Holder::Officer(present))) => {
				former == present
			},
			(Some(Holder::FormerCitizen(former)), Some(Holder::Citizen(present))) => {
				former == present
			},
			_ => false,
		}
	}

	fn has_left(account: &T::AccountId) -> bool {
		match Accounts::<T>::get(account) {
			Some(Holder::FormerOfficer(officer)) => {
				Officers::<T>::get(officer).is_some_and(|record| !record.status.is_serving())
			},
			Some(Holder::FormerCitizen(citizen)) => !Citizens::<T>::contains_key(citizen),
			Some(Holder::Officer(_) | Holder::Citizen(_)) | None => false,
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_former_key() -> (T::AccountId, T::AccountId) {
		crate::benchmarking::replaced_key::<T>()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_left() -> T::AccountId {
		crate::benchmarking::key_of_dismissed_officer::<T>()
	}
}
