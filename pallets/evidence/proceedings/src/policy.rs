// SPDX-License-Identifier: Apache-2.0
//! How long the council gives recorders to answer.

use crate::{Config, Pallet};
use frame_support::traits::Get;

impl<T: Config> Pallet<T> {
	/// Whether the council may set this response period.
	pub(crate) fn is_response_period(period: u64) -> bool {
		(1..=T::MaxResponsePeriod::get()).contains(&period)
	}
}
