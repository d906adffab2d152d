// SPDX-License-Identifier: Apache-2.0
//! Accounts: each has one holder, ever, and a reference of the system pallet while it is present.

use crate::{Accounts, Config, Error, Pallet};
use citychain_access::Holder;
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
