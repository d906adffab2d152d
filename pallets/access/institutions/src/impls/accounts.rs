// SPDX-License-Identifier: Apache-2.0
//! Accounts: each has one holder, ever, and a reference of the system pallet while it is present.

use crate::{Accounts, Config, Error, Pallet};
use citychain_access::Holder;
use citychain_kit::AccountSignature;
use citychain_primitives::{Binding, OnKeyRevoked, Possession};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Refuses an account that is or was somebody's.
	pub(crate) fn ensure_fresh(account: &T::AccountId) -> DispatchResult {
		ensure!(!Accounts::<T>::contains_key(account), Error::<T>::AlreadyEnrolled);
		Ok(())
	}

	/// Refuses what is not the word of the account's owner, now, that it becomes what `binding` says.
	pub(crate) fn ensure_possessed(
		account: &T::AccountId,
		binding: Binding,
		possession: &Possession<T::Signature>,
	) -> Result<(), Error<T>> {
		let (now, longest) = (T::now(), T::MaxPossessionLife::get());
		ensure!(!possession.is_expired(now), Error::<T>::PossessionExpired);
		ensure!(!possession.is_too_long(now, longest), Error::<T>::PossessionTooLong);
		let statement = Self::possession_statement(binding, possession.expiry);
		ensure!(
			possession.signature.is_by(statement.text.as_bytes(), account),
			Error::<T>::PossessionInvalid
		);
		Ok(())
	}

	/// Makes a fresh account the present key of `holder`, so that it signs without holding coin.
	pub(crate) fn enrol_account(account: &T::AccountId, holder: Holder) {
		Accounts::<T>::insert(account, holder);
		frame_system::Pallet::<T>::inc_sufficients(account);
	}

	/// Makes a present key a former one, and voids what it granted. The account goes on if something
	/// else, such as money, refers to it.
	pub(crate) fn retire_account(account: &T::AccountId, former: Holder) {
		Accounts::<T>::insert(account, former);
		T::OnKeyRevoked::on_key_revoked(account);
		frame_system::Pallet::<T>::dec_sufficients(account);
	}
}
