// SPDX-License-Identifier: Apache-2.0
//! How much time the council may let recoveries take and give.

use crate::{Config, Error, Pallet};
use citychain_access::RecoveryPolicy;
use frame_support::{ensure, traits::Get};

impl<T: Config> Pallet<T> {
	/// Whether the council may adopt this policy.
	pub(crate) fn ensure_valid_policy(policy: &RecoveryPolicy) -> Result<(), Error<T>> {
		let RecoveryPolicy { delay, confirm_within, complete_within } = *policy;
		ensure!(delay >= T::MinDelay::get(), Error::<T>::DelayTooShort);
		ensure!(![confirm_within, complete_within].contains(&0), Error::<T>::WindowEmpty);
		let longest = delay.max(confirm_within).max(complete_within);
		ensure!(longest <= T::MaxWindow::get(), Error::<T>::WindowTooLong);
		Ok(())
	}
}
