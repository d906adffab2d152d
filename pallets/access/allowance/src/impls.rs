// SPDX-License-Identifier: Apache-2.0
//! What the calls, the extensions and the runtime API share.

use crate::{
	Allowance, AllowanceClass, AllowanceInfo, Allowances, AllowancesSetAt, BlockCapacity,
	BlockShare, Config, Error, Event, Pallet, Usage, Usages,
};
use citychain_primitives::{Enrolment, Payer};
use frame_support::{
	dispatch::{DispatchClass, DispatchResult},
	ensure,
	traits::Get,
	weights::Weight,
};
use sp_runtime::{traits::One, Saturating};

impl<T: Config> Pallet<T> {
	/// The allowance of this class: what the council has set, or else what the runtime starts with.
	pub fn allowance(class: AllowanceClass) -> Allowance {
		Allowances::<T>::get(class).unwrap_or_else(|| Self::default_allowance(class))
	}

	/// The allowance that the runtime starts this class with.
	pub(crate) fn default_allowance(class: AllowanceClass) -> Allowance {
		match class {
			AllowanceClass::Institution => T::InstitutionAllowance::get(),
			AllowanceClass::OfficerOutOfOffice => T::OfficerOutOfOfficeAllowance::get(),
			AllowanceClass::Citizen => T::CitizenAllowance::get(),
		}
	}

	/// What a transaction costs that is of this weight and length and whose call is of this class.
	///
	/// The part of a block for normal calls is the measure for all calls, so that a share means the
	/// same for each. What every transaction uses before its call counts too.
	pub fn cost(weight: Weight, class: DispatchClass, len: usize) -> BlockShare {
		let weights = T::BlockWeights::get();
		let normal = weights.get(DispatchClass::Normal).max_total.unwrap_or(weights.max_block);
		let capacity = BlockCapacity {
			ref_time: normal.ref_time(),
			length: *T::BlockLength::get().max.get(DispatchClass::Normal),
		};
		capacity.cost(weight.saturating_add(weights.get(class).base_extrinsic), len)
	}

	/// How many transactions of `who` may wait in the pool. Who is not enrolled has none there, and
	/// gets the smaller number.
	pub(crate) fn max_pending(who: &T::AccountId) -> u32 {
		match T::Enrolment::payer(who) {
			Some(Payer::Institution(_)) => T::MaxPendingOfficer::get(),
			Some(Payer::Officer(_) | Payer::Citizen(_)) | None => T::MaxPendingCitizen::get(),
		}
	}

	/// What `who` may use of the next block; none if it is not enrolled.
	pub(crate) fn info(who: &T::AccountId) -> Option<AllowanceInfo> {
		let payer = T::Enrolment::payer(who)?;
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

	/// Whether this class may have this allowance.
	pub(crate) fn ensure_sound(
		class: AllowanceClass,
		allowance: &Allowance,
	) -> Result<(), Error<T>> {
		ensure!(!allowance.burst.is_zero(), Error::<T>::ZeroBurst);
		ensure!(!allowance.per_block.is_zero(), Error::<T>::ZeroRecovery);
		ensure!(
			class != AllowanceClass::Institution
				|| allowance.burst >= T::MinInstitutionBurst::get(),
			Error::<T>::BurstTooSmall
		);
		Ok(())
	}

	/// Writes the allowance of a class, and when that was.
	pub(crate) fn put_allowance(class: AllowanceClass, allowance: Allowance) {
		Allowances::<T>::insert(class, allowance);
		AllowancesSetAt::<T>::insert(class, frame_system::Pallet::<T>::block_number());
	}

	pub(crate) fn do_clear_usage(who: &T::AccountId, payer: Payer) -> DispatchResult {
		ensure!(T::Enrolment::payer(who).is_some(), Error::<T>::NotEnrolled);
		let usage = Usages::<T>::get(payer).ok_or(Error::<T>::NotFound)?;
		let per_block = Self::allowance(AllowanceClass::from(&payer)).per_block;
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(
			usage.used_at(per_block, now).is_zero() || !T::Enrolment::exists(&payer),
			Error::<T>::StillInUse
		);
		Usages::<T>::remove(payer);
		Self::deposit_event(Event::UsageCleared { payer });
		Ok(())
	}
}
