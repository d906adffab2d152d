// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate's documentation, under the same numbers.

use crate::{pallet::*, types::BalanceOf};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{
	ensure,
	traits::fungible::{Inspect, InspectHold},
};
use sp_runtime::{
	traits::{CheckedAdd, Zero},
	TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	/// Checks all invariants.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_backed()?;
		Self::try_held()?;
		Self::try_alive()?;
		Self::try_sparse()?;
		Self::try_indexed()
	}

	/// 1. The banks' outstanding amounts add up to the total issuance.
	fn try_backed() -> Result<(), TryRuntimeError> {
		let sum = Outstanding::<T>::iter_values()
			.try_fold(BalanceOf::<T>::zero(), |sum, amount| sum.checked_add(&amount));
		let issuance = T::Currency::total_issuance();
		ensure!(sum == Some(issuance), "outstanding amounts are not the total issuance");
		Ok(())
	}

	/// 2. What a holder has on hold is the sum of its open redemptions.
	fn try_held() -> Result<(), TryRuntimeError> {
		let mut sums = BTreeMap::<T::AccountId, BalanceOf<T>>::new();
		for (_, holder, amount) in Redemptions::<T>::iter() {
			let sum = sums.entry(holder).or_insert_with(Zero::zero);
			*sum = sum.checked_add(&amount).ok_or("redemptions overflow")?;
		}
		let reason = HoldReason::Redemption.into();
		for (holder, sum) in sums {
			let held = T::Currency::balance_on_hold(&reason, &holder);
			ensure!(held == sum, "open redemptions are not the money on hold");
		}
		Ok(())
	}

	/// 3. The account of each holder with an open redemption has a provider reference.
	fn try_alive() -> Result<(), TryRuntimeError> {
		for (_, holder, _) in Redemptions::<T>::iter() {
			let providers = frame_system::Pallet::<T>::providers(&holder);
			ensure!(providers > 0, "a holder's account has no provider");
		}
		Ok(())
	}

	/// 4. No outstanding amount and no redemption of zero is kept.
	fn try_sparse() -> Result<(), TryRuntimeError> {
		let none_outstanding = Outstanding::<T>::iter_values().any(|amount| amount.is_zero());
		ensure!(!none_outstanding, "an outstanding amount of zero is kept");
		let none_redeemed = Redemptions::<T>::iter_values().any(|amount| amount.is_zero());
		ensure!(!none_redeemed, "a redemption of zero is kept");
		Ok(())
	}

	/// 5. The banks that a holder has asked are those at which it has an open redemption.
	fn try_indexed() -> Result<(), TryRuntimeError> {
		let mut open = Redemptions::<T>::iter_keys().collect::<BTreeSet<_>>();
		for (holder, banks) in BanksAsked::<T>::iter() {
			ensure!(!banks.is_empty(), "an empty list of banks is kept");
			for bank in banks {
				let known = open.remove(&(bank, holder.clone()));
				ensure!(known, "a bank was asked twice, or without a redemption");
			}
		}
		ensure!(open.is_empty(), "a redemption is not in its holder's list of banks");
		Ok(())
	}
}
