// SPDX-License-Identifier: Apache-2.0
//! How much time the council gives.

use crate::{Config, CurrentPolicy, Error, Event, FormPolicy, Pallet};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Puts a policy in force.
	pub(crate) fn do_adopt_policy(policy: FormPolicy) -> DispatchResult {
		Self::ensure_valid_policy(&policy)?;
		ensure!(CurrentPolicy::<T>::get() != policy, Error::<T>::PolicyUnchanged);

		CurrentPolicy::<T>::put(policy);
		Self::deposit_event(Event::PolicyAdopted { policy });
		Ok(())
	}

	/// Whether the council may adopt this policy.
	pub(crate) fn ensure_valid_policy(policy: &FormPolicy) -> Result<(), Error<T>> {
		let windows = [policy.confirm_within, policy.issue_within];
		ensure!(!windows.contains(&0), Error::<T>::WindowEmpty);
		let longest = T::MaxWindow::get();
		ensure!(windows.iter().all(|window| *window <= longest), Error::<T>::WindowTooLong);
		Ok(())
	}
}
