// SPDX-License-Identifier: Apache-2.0
//! Which policy the council may adopt.

use crate::{Config, CurrentPolicy, Error, Event, IssueMode, Pallet, Policy};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Puts a policy in force.
	pub(crate) fn do_adopt_policy(policy: Policy) -> DispatchResult {
		Self::ensure_valid_policy(&policy)?;
		ensure!(CurrentPolicy::<T>::get() != Some(policy), Error::<T>::PolicyUnchanged);
		CurrentPolicy::<T>::put(policy);
		Self::deposit_event(Event::PolicyAdopted { policy });
		Ok(())
	}

	/// Whether the council may adopt this policy.
	pub(crate) fn ensure_valid_policy(policy: &Policy) -> Result<(), Error<T>> {
		let delay = match policy.mode {
			IssueMode::Clearance => 0,
			IssueMode::Reporting { within } => within,
		};
		ensure!(delay <= T::MaxReportingDelay::get(), Error::<T>::ReportingDelayTooLong);
		let response = 1..=T::MaxResponseTime::get();
		ensure!(response.contains(&policy.response_time), Error::<T>::ResponseTimeOutOfRange);
		ensure!(policy.tolerance.0 <= T::MaxTolerance::get(), Error::<T>::ToleranceTooHigh);
		let retention = T::MinRetention::get()..=T::MaxRetention::get();
		ensure!(retention.contains(&policy.retention), Error::<T>::RetentionOutOfRange);
		Ok(())
	}
}
