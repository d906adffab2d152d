// SPDX-License-Identifier: Apache-2.0
//! The rates that the council adopts.

use crate::{are_rates, Config, Error, Event, Pallet, RatesInForce, TaxedRates};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Puts these rates in force in place of all others.
	pub(crate) fn do_adopt_rates(rates: TaxedRates) -> DispatchResult {
		ensure!(are_rates(&rates), Error::<T>::OutOfRange);
		ensure!(rates != RatesInForce::<T>::get(), Error::<T>::PolicyUnchanged);

		RatesInForce::<T>::put(&rates);
		Self::deposit_event(Event::RatesAdopted { rates });
		Ok(())
	}
}
