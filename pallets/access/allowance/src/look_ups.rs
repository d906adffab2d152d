// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{Config, Pallet, Usage, Usages};
use citychain_access::{AllowanceClass, AllowanceInfo};
use citychain_primitives::Enrolment;
use sp_runtime::{traits::One, Saturating};

impl<T: Config> Pallet<T> {
	/// What `account` may use of the next block and why its transactions wait; none if it is not
	/// enrolled.
	pub fn allowance_of(account: T::AccountId) -> Option<AllowanceInfo> {
		let payer = T::Enrolment::payer(&account)?;
		let allowance = Self::allowance(AllowanceClass::from(&payer));
		let next = frame_system::Pallet::<T>::block_number().saturating_add(One::one());
		let used =
			Usages::<T>::get(payer).unwrap_or_else(Usage::none).used_at(allowance.per_block, next);
		Some(AllowanceInfo {
			payer,
			allowance,
			available: allowance.burst.saturating_sub(used),
			used,
			blocks_until_full: used.blocks_to_recover(allowance.per_block),
		})
	}
}
