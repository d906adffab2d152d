// SPDX-License-Identifier: Apache-2.0
//! Eviction: removing items whose retention is over, and keeping a root of them.

use crate::{
	blake2_256, Config, Corrections, Error, Event, EvictedItem, Eviction, Evictions,
	EvidenceRecord, LaterRecords, Location, Locations, NextEviction, Origins, Pallet, Records,
	Standings,
};
use alloc::vec::Vec;
use citychain_evidence::EvidenceId;
use citychain_primitives::{ActingOfficer, InstitutionId, Millis};
use frame_support::{ensure, traits::DefensiveOption, BoundedVec, StorageDoubleMap as _};
use sp_runtime::{traits::SaturatedConversion, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Removes items that an officer's institution recorded and need not keep any more.
	pub(crate) fn do_evict(
		acting: ActingOfficer,
		ids: BoundedVec<EvidenceId, T::MaxEvicted>,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		ensure!(!ids.is_empty(), Error::<T>::NoItems);
		ensure!(
			ids.windows(2).all(|pair| matches!(pair, [one, next] if one < next)),
			Error::<T>::NotAscending
		);
		let (block, now) = (T::block(), T::now());
		let items = ids
			.iter()
			.map(|id| Self::ensure_evictable(*id, institution, now))
			.collect::<Result<Vec<_>, _>>()?;
		let id = NextEviction::<T>::get();
		let next_id = id.next().ok_or(Error::<T>::TooManyEvictions)?;
		// There is an item at least.
		let root = Eviction::root(&blake2_256, items.iter().map(|(_, item)| item))
			.defensive_ok_or(Error::<T>::NoItems)?;

		for (location, item) in &items {
			Self::remove_item(location, item.id);
		}
		let leaves = items.len().saturated_into();
		let eviction = Eviction { root, leaves, institution, officer, block, evicted_at: now };
		Evictions::<T>::insert(id, eviction);
		NextEviction::<T>::put(next_id);
		Self::deposit_event(Event::Evicted { eviction: id, institution, officer, ids, root });
		Ok(())
	}

	/// What the chain knows of an item, as an eviction now would hash it.
	pub(crate) fn evicted_item(location: &Location, record: EvidenceRecord) -> EvictedItem {
		let (id, digest) = (record.id, location.digest);
		let first = location.later.and_then(|_| Records::<T>::get(digest));
		let standing = Standings::<T>::get(id);
		EvictedItem {
			id,
			digest,
			record,
			first_seen: first.map_or(id, |first| first.id),
			origin: Origins::<T>::get(id),
			level: standing.level,
			ruled: standing.ruled,
			links: Corrections::<T>::get(id),
		}
	}

	/// An item that `institution` may evict at `now`.
	fn ensure_evictable(
		id: EvidenceId,
		institution: InstitutionId,
		now: Millis,
	) -> Result<(Location, EvictedItem), Error<T>> {
		let (location, record) = Self::find_own(id, institution)?;
		let policy = Self::policy_of(record.policy)?;
		ensure!(
			policy.retention_is_over(record.class, record.recorded_at, now),
			Error::<T>::RetentionNotOver
		);
		ensure!(!Standings::<T>::get(id).is_held(), Error::<T>::Held);
		ensure!(
			location.later.is_some() || !LaterRecords::<T>::contains_prefix(location.digest),
			Error::<T>::StillReferenced
		);
		let item = Self::evicted_item(&location, record);
		Ok((location, item))
	}

	/// Removes everything that is kept of one item alone.
	fn remove_item(location: &Location, id: EvidenceId) {
		match location.later {
			None => Records::<T>::remove(location.digest),
			Some(institution) => LaterRecords::<T>::remove(location.digest, institution),
		}
		Locations::<T>::remove(id);
		Origins::<T>::remove(id);
		Standings::<T>::remove(id);
		// Links of other items to this one stay: see `Links`.
		Corrections::<T>::remove(id);
	}
}
