// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod contents;
mod life;
mod lookups;
mod register;
mod voids;

use crate::{types::Refusal, Case, Cases, Config, Error, ItemList, Pallet};
use citychain_evidence::CaseId;
use citychain_primitives::{ActingOfficer, Authority, Duty, Millis};
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo},
	ensure,
	traits::Time,
	weights::Weight,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{traits::SaturatedConversion, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The case with this number.
	pub(crate) fn case_record(id: CaseId) -> Result<Case, DispatchError> {
		Ok(Cases::<T>::get(id).ok_or(Error::<T>::NotFound)?)
	}

	/// Who signed and the case, if it is an officer who keeps cases for the keeper of this one.
	pub(crate) fn ensure_keeper(
		origin: OriginFor<T>,
		id: CaseId,
	) -> Result<(ActingOfficer, Case), DispatchError> {
		let who = ensure_signed(origin)?;
		let acting = T::Authority::ensure_officer(&who, Duty::KeepCases)?;
		let case = Self::case_record(id)?;
		ensure!(acting.institution == case.keeper, Error::<T>::NotAuthorized);
		Ok((acting, case))
	}

	/// What `work` answers, with the weight of as many items as it says it has gone through.
	pub(crate) fn refunded(
		weigh: fn(u32) -> Weight,
		work: impl FnOnce(&mut u32) -> DispatchResult,
	) -> DispatchResultWithPostInfo {
		let mut walked = 0;
		let outcome = work(&mut walked);
		let post_info = Some(weigh(walked)).into();
		match outcome {
			Ok(()) => Ok(post_info),
			Err(error) => Err(DispatchErrorWithPostInfo { post_info, error }),
		}
	}

	/// The chain's time.
	pub(crate) fn now() -> Millis {
		Millis(T::Time::now())
	}

	/// The number of the current block.
	// Records hold 32 bits: two-second blocks fill them in 270 years.
	pub(crate) fn block() -> u32 {
		frame_system::Pallet::<T>::block_number().saturated_into()
	}
}

/// How many items a call names.
pub(crate) fn list_len(items: &ItemList) -> u32 {
	items.len().saturated_into()
}

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::NotOpen => Self::NotOpen,
			Refusal::NotSealed => Self::NotSealed,
			Refusal::AlreadyProposed => Self::AlreadyProposed,
			Refusal::AlreadyVoid => Self::AlreadyVoid,
			Refusal::Pruned => Self::Pruned,
			Refusal::NotProposed => Self::NotProposed,
			Refusal::ProposalDiffers => Self::ProposalDiffers,
			Refusal::Held => Self::Held,
			Refusal::NotHeld => Self::NotHeld,
			Refusal::TooManyHolds => Self::TooManyHolds,
			Refusal::TooManyItems => Self::TooManyItems,
			Refusal::Empty => Self::Empty,
			Refusal::NotAcknowledged => Self::NotAcknowledged,
			Refusal::AlreadyKeeper => Self::AlreadyKeeper,
			Refusal::RetentionNotOver => Self::RetentionNotOver,
			Refusal::ReplacesItself => Self::ReplacesItself,
			Refusal::ReplacementNotSealed => Self::ReplacementNotSealed,
			Refusal::ReplacementOfOtherKind => Self::ReplacementOfOtherKind,
			Refusal::ReplacementOfOtherKeeper => Self::ReplacementOfOtherKeeper,
			Refusal::ReplacementTaken => Self::ReplacementTaken,
		}
	}
}
