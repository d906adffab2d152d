// SPDX-License-Identifier: Apache-2.0
//! What a bank owes, and how it changes.

use crate::{Config, Error};
use citychain_primitives::InstitutionId;
use frame_support::{traits::fungible::Inspect, BoundedVec};
use sp_runtime::traits::{CheckedAdd, CheckedSub};

/// An amount of money in fen: 100 fen are CNY 1.
pub type BalanceOf<T> =
	<<T as Config>::Currency as Inspect<<T as frame_system::Config>::AccountId>>::Balance;

/// The banks that one holder has asked.
pub type BanksOf<T> = BoundedVec<InstitutionId, <T as Config>::MaxRedemptions>;

/// `outstanding` after an issue of `amount`, or after another bank's liability of `amount` came.
pub(crate) fn increased<T: Config>(
	outstanding: BalanceOf<T>,
	amount: BalanceOf<T>,
) -> Result<BalanceOf<T>, Error<T>> {
	outstanding.checked_add(&amount).ok_or(Error::Overflow)
}

/// `outstanding` after a redemption of `amount`.
pub(crate) fn decreased<T: Config>(
	outstanding: BalanceOf<T>,
	amount: BalanceOf<T>,
) -> Result<BalanceOf<T>, Error<T>> {
	outstanding.checked_sub(&amount).ok_or(Error::ExceedsOutstanding)
}
