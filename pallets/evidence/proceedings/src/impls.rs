// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod challenges;
mod holds;
mod verifications;

use crate::{Config, Error, Pallet, Party};
use citychain_evidence::EvidenceFacts;
use citychain_primitives::{Affiliation, Authority, Enrolment, InstitutionId, Payer};
use frame_support::{ensure, traits::Get, BoundedBTreeMap, StorageMap};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// The party behind the origin, if it may act now.
	pub(crate) fn ensure_party(origin: OriginFor<T>) -> Result<Party, DispatchError> {
		let who = ensure_signed(origin)?;
		match T::Enrolment::payer(&who) {
			Some(Payer::Institution(institution)) => Ok(Party::Institution(institution)),
			// A suspended citizen still pays.
			Some(Payer::Citizen(_) | Payer::SuspendedCitizen(_)) => {
				T::Authority::ensure_citizen(&who).map(Party::Citizen)
			},
			Some(_) | None => Err(Error::<T>::NotAParty.into()),
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
