// SPDX-License-Identifier: Apache-2.0
//! How long the council lets invoices be locked.

use crate::{Config, Error, Event, LongestLock, Pallet};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Limits how long invoices may be locked from now on.
	pub(crate) fn do_adopt_longest_lock(length: u64) -> DispatchResult {
		ensure!((1..=T::MaxLock::get()).contains(&length), Error::<T>::OutOfRange);
		ensure!(length != LongestLock::<T>::get(), Error::<T>::PolicyUnchanged);

		LongestLock::<T>::put(length);
		Self::deposit_event(Event::LongestLockAdopted { length });
		Ok(())
	}
}
