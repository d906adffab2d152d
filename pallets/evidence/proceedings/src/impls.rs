// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls and the look-ups, split by what it is about.

mod challenges;
mod clear;
mod holds;
mod look_ups;
mod verifications;

use crate::{Config, Error, Pallet, Party, Refusal};
use citychain_evidence::EvidenceFacts;
use citychain_primitives::{
	ActingOfficer, Affiliation, Authority, Duty, Enrolment, InstitutionId, Millis, Payer,
};
use frame_support::{
	ensure,
	traits::{Get, Time},
	BoundedBTreeMap, StorageMap,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// The officer behind the origin, if it may act under this duty.
	pub(crate) fn ensure_officer(
		origin: OriginFor<T>,
		duty: Duty,
	) -> Result<ActingOfficer, DispatchError> {
		let who = ensure_signed(origin)?;
		T::Authority::ensure_officer(&who, duty)
	}

	/// The party behind the origin, if it may act now.
	pub(crate) fn ensure_party(origin: OriginFor<T>) -> Result<Party, DispatchError> {
		let who = ensure_signed(origin)?;
		match T::Enrolment::payer(&who) {
			Some(Payer::Institution(institution)) => Ok(Party::Institution(institution)),
			// A suspended citizen still pays.
			Some(Payer::Citizen(_)) => T::Authority::ensure_citizen(&who).map(Party::Citizen),
			Some(Payer::Officer(_)) | None => Err(Error::<T>::NotAParty.into()),
		}
	}

	/// Refuses an institution that is, or stands under one controller with, the item's recorder, its
	/// provider or `party`.
	pub(crate) fn ensure_independent(
		institution: InstitutionId,
		facts: &EvidenceFacts,
		party: Party,
	) -> Result<(), Error<T>> {
		let interested = [Some(facts.institution), facts.provider, party.institution()];
		ensure!(
			!interested
				.into_iter()
				.flatten()
				.any(|other| T::Affiliation::are_affiliated(institution, other)),
			Error::<T>::ConflictOfInterest
		);
		Ok(())
	}

	/// Whether the council may set this response period.
	pub(crate) fn is_response_period(period: u64) -> bool {
		(1..=T::MaxResponsePeriod::get()).contains(&period)
	}

	/// The chain's time.
	pub(crate) fn now() -> Millis {
		Millis(T::Time::now())
	}
}

/// Takes a party's entry out of what is open about an item, and the list with the last one.
fn close<Map, Key, Value, Bound>(key: Key, party: Party)
where
	Key: codec::FullEncode,
	Value: codec::FullCodec,
	Bound: Get<u32>,
	Map: StorageMap<
		Key,
		BoundedBTreeMap<Party, Value, Bound>,
		Query = Option<BoundedBTreeMap<Party, Value, Bound>>,
	>,
{
	Map::mutate_exists(key, |open| {
		if let Some(list) = open {
			list.remove(&party);
			if list.is_empty() {
				*open = None;
			}
		}
	});
}

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::AlreadyReported => Self::AlreadyReported,
			Refusal::AlgorithmDiffers => Self::AlgorithmDiffers,
			Refusal::Expired => Self::Expired,
			Refusal::NotExpired => Self::NotExpired,
			Refusal::NotResponded => Self::NotResponded,
			Refusal::AlreadyResponded => Self::AlreadyResponded,
			Refusal::AlreadyDefaulted => Self::AlreadyDefaulted,
			Refusal::AlreadyRuled => Self::AlreadyRuled,
			Refusal::AlreadyWithdrawn => Self::AlreadyWithdrawn,
		}
	}
}
