// SPDX-License-Identifier: Apache-2.0
//! Money that follows its holder, or goes to who comes after.

use crate::{
	types::increased, BalanceOf, BanksAsked, BanksOf, Config, Error, Event, HoldReason, Pallet,
	Redemptions,
};
use citychain_primitives::FormerKeys;
use frame_support::{
	ensure,
	traits::{
		fungible::{Inspect, InspectHold, Mutate, MutateHold},
		tokens::{Precision, Preservation},
	},
};
use sp_runtime::{
	traits::{SaturatedConversion, Zero},
	DispatchError, DispatchResult,
};

impl<T: Config> Pallet<T> {
	/// Moves all the money of a former key to the present one; `walked` is how many requests it had.
	pub(crate) fn do_recover_balance(
		former: T::AccountId,
		holder: T::AccountId,
		walked: &mut u32,
	) -> DispatchResult {
		ensure!(T::FormerKeys::is_former_key_of(&former, &holder), Error::<T>::NotFormerKey);
		let (amount, cancelled) = Self::move_all(&former, &holder, walked)?;

		Self::deposit_event(Event::BalanceRecovered { former, holder, amount, cancelled });
		Ok(())
	}

	/// Moves all the money of somebody who left; `walked` is how many requests there were.
	pub(crate) fn do_hand_over_balance(
		former: T::AccountId,
		beneficiary: T::AccountId,
		walked: &mut u32,
	) -> DispatchResult {
		ensure!(T::FormerKeys::has_left(&former), Error::<T>::HolderHasNotLeft);
		Self::ensure_enrolled(&beneficiary)?;
		let (amount, cancelled) = Self::move_all(&former, &beneficiary, walked)?;

		let event = Event::BalanceHandedOver { former, beneficiary, amount, cancelled };
		Self::deposit_event(event);
		Ok(())
	}

	/// Moves to `to` what `former` has free and on hold for redemptions, which end; `walked` is how
	/// many they were. Answers how much it was, and the banks that had been asked.
	fn move_all(
		former: &T::AccountId,
		to: &T::AccountId,
		walked: &mut u32,
	) -> Result<(BalanceOf<T>, BanksOf<T>), DispatchError> {
		let reason = HoldReason::Redemption.into();
		let requested = T::Currency::balance_on_hold(&reason, former);
		let amount = increased::<T>(T::Currency::balance(former), requested)?;
		ensure!(!amount.is_zero(), Error::<T>::NothingToRecover);
		// The reference lets the last fen go from an account that something else, such as an
		// escrow or session keys, still needs.
		frame_system::Pallet::<T>::inc_providers(former);
		if !requested.is_zero() {
			T::Currency::release(&reason, former, requested, Precision::Exact)?;
		}
		T::Currency::transfer(former, to, amount, Preservation::Expendable)?;
		let banks = BanksAsked::<T>::take(former);
		*walked = banks.len().saturated_into();
		for bank in &banks {
			Redemptions::<T>::remove(bank, former);
			Self::drop_reference(former);
		}
		Self::drop_reference(former);
		Ok((amount, banks))
	}
}
