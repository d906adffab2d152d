// SPDX-License-Identifier: Apache-2.0
//! What the extensions ask: what a transaction costs, and how many may wait.

use crate::{BlockCapacity, Config, Pallet, Usage, Usages};
use citychain_access::{AllowanceClass, BlockShare};
use citychain_primitives::{CitizenId, Enrolment, OnCitizenEnrolled, Payer};
use frame_support::{dispatch::DispatchClass, traits::Get, weights::Weight};

impl<T: Config> Pallet<T> {
	/// What a transaction costs that is of this weight and length and whose call is of this class.
	///
	/// The part of a block for normal calls is the measure for all calls, so that a share means the
	/// same for each. What every transaction uses before its call counts too.
	pub fn cost(weight: Weight, class: DispatchClass, len: usize) -> BlockShare {
		let base = T::BlockWeights::get().get(class).base_extrinsic;
		Self::capacity().cost(weight.saturating_add(base), len)
	}

	/// What a block holds for normal calls.
	fn capacity() -> BlockCapacity {
		let weights = T::BlockWeights::get();
		let normal = weights.get(DispatchClass::Normal).max_total.unwrap_or(weights.max_block);
		BlockCapacity {
			ref_time: normal.ref_time(),
			length: *T::BlockLength::get().max.get(DispatchClass::Normal),
		}
	}

	/// What the block under construction still holds, of time or of length, whichever is less.
	pub(crate) fn free_of_block() -> BlockShare {
		let capacity = Self::capacity();
		let time = frame_system::Pallet::<T>::block_weight().total().ref_time();
		let length = frame_system::Pallet::<T>::block_size();
		let used = BlockShare::of(time, capacity.ref_time)
			.max(BlockShare::of(length.into(), capacity.length.into()));
		BlockShare::ONE_BLOCK.saturating_sub(used)
	}

	/// How many transactions of `who` may wait in the pool. Who is not enrolled has none there, and
	/// gets the smaller number.
	pub(crate) fn max_pending(who: &T::AccountId) -> u32 {
		match T::Enrolment::payer(who) {
			Some(Payer::Institution(_)) => T::MaxPendingOfficer::get(),
			Some(_) | None => T::MaxPendingCitizen::get(),
		}
	}
}

/// A new citizen starts with nothing and gets what its class gets, block by block: so many citizens at
/// once yield nothing to who enrols them.
impl<T: Config> OnCitizenEnrolled for Pallet<T> {
	fn on_citizen_enrolled(citizen: CitizenId) {
		let used = Self::allowance(AllowanceClass::Citizen).burst;
		let at_block = frame_system::Pallet::<T>::block_number();
		Usages::<T>::insert(Payer::Citizen(citizen), Usage { used, at_block });
	}
}
