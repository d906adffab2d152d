// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	Batch, Batches, BatchesByRoot, Config, Corrections, CurrentPolicy, EvictionId, Evictions,
	EvidenceRecord, LaterRecords, Links, Location, Locations, NextBatch, NextEviction, NextId,
	OpenPrecommitments, Origin, Origins, Pallet, Policies, PolicyVersion, Precommitments, Records,
	Standing, Standings,
};
use alloc::collections::{BTreeMap, BTreeSet};
use citychain_evidence::{BatchId, EvidenceId, PresumptionLevel};
use citychain_primitives::{merkle::MAX_LEAVES, InstitutionId};
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_located()?;
		Self::try_state_linked()?;
		Self::try_state_numbered()?;
		Self::try_state_dated()?;
		Self::try_state_admitted()?;
		Self::try_state_ruled()?;
		Self::try_state_anchored()?;
		Self::try_state_descended()?;
		Self::try_state_committed()?;
		Self::try_state_presumed()?;
		Self::try_state_corrected()?;
		Self::try_state_evicted()
	}

	/// 1. Records and locations lead to each other.
	fn try_state_located() -> Result<(), TryRuntimeError> {
		Self::each_record(|location, record| {
			ensure!(
				Locations::<T>::get(record.id).as_ref() == Some(location),
				"1: a record has no location under its id that leads back to it"
			);
			Ok(())
		})?;
		for (id, location) in Locations::<T>::iter() {
			ensure!(
				Self::record_at(&location).map(|record| record.id) == Some(id),
				"1: a location leads to no record with its id"
			);
		}
		Ok(())
	}

	/// 2. Later records stand under their institution, beside an older first one of another.
	fn try_state_linked() -> Result<(), TryRuntimeError> {
		for (digest, institution, later) in LaterRecords::<T>::iter() {
			ensure!(
				later.institution == institution,
				"2: a later record stands under another institution"
			);
			let first = Records::<T>::get(digest)
				.ok_or("2: a later record stands where no institution was first")?;
			ensure!(
				first.institution != institution,
				"2: an institution has recorded a digest twice"
			);
			ensure!(
				first.id < later.id
					&& first.block <= later.block
					&& first.recorded_at <= later.recorded_at,
				"2: a later record is older than the first one"
			);
		}
		Ok(())
	}

	/// 3. Ids are below the next one.
	fn try_state_numbered() -> Result<(), TryRuntimeError> {
		let next_id = NextId::<T>::get();
		for id in Locations::<T>::iter_keys() {
			ensure!(id < next_id, "3: an id was not given yet");
		}
		Ok(())
	}

	/// 4. No record comes from the future.
	fn try_state_dated() -> Result<(), TryRuntimeError> {
		let (block, now) = (T::block(), T::now());
		Self::each_record(|_, record| {
			ensure!(
				record.block <= block && record.recorded_at <= now,
				"4: a record is of a block or a time to come"
			);
			Ok(())
		})
	}

	/// 5. Records satisfy the policy whose version they bear.
	fn try_state_admitted() -> Result<(), TryRuntimeError> {
		Self::each_record(|location, record| {
			let policy = Policies::<T>::get(record.policy)
				.ok_or("5: a record bears the version of no policy")?;
			ensure!(
				record.size > 0
					&& policy.accepts(location.digest.algorithm())
					&& policy.allows_claim(record.claimed_at(), record.recorded_at),
				"5: a record does not satisfy the policy whose version it bears"
			);
			Ok(())
		})
	}

	/// 6. The policies are valid, without gaps, and the newest is in force.
	fn try_state_ruled() -> Result<(), TryRuntimeError> {
		let mut count = 0u32;
		for (version, policy) in Policies::<T>::iter() {
			count = count.saturating_add(1);
			ensure!(version >= PolicyVersion::FIRST, "6: a policy stands before the first");
			ensure!(Self::ensure_valid_policy(&policy).is_ok(), "6: a policy is not valid");
		}
		let Some(current) = CurrentPolicy::<T>::get() else {
			ensure!(count == 0, "6: there are policies, but none is in force");
			return Ok(());
		};
		ensure!(
			current.version == PolicyVersion(count),
			"6: the list of policies has gaps, or the newest is not in force"
		);
		ensure!(
			Policies::<T>::get(current.version) == Some(current.policy),
			"6: the policy in force is not the one of its version"
		);
		Ok(())
	}

	/// 7. Batches are numbered, sound, and found by their roots.
	fn try_state_anchored() -> Result<(), TryRuntimeError> {
		let (block, now) = (T::block(), T::now());
		let mut count = 0u64;
		for (id, batch) in Batches::<T>::iter() {
			count = count.saturating_add(1);
			ensure!(
				(1..=MAX_LEAVES).contains(&batch.leaves),
				"7: a batch has no leaves or too many"
			);
			ensure!(
				batch.block <= block && batch.anchored_at <= now,
				"7: a batch is of a block or a time to come"
			);
			let policy = Policies::<T>::get(batch.policy)
				.ok_or("7: a batch bears the version of no policy")?;
			ensure!(
				policy.accepts(batch.algorithm),
				"7: a batch does not satisfy the policy whose version it bears"
			);
			ensure!(
				BatchesByRoot::<T>::get(batch.institution, batch.root) == Some(id),
				"7: a batch is not found by its institution and root"
			);
		}
		ensure!(
			NextBatch::<T>::get() == BatchId(count)
				&& Batches::<T>::iter_keys().all(|id| id < BatchId(count)),
			"7: the numbers of batches have a gap"
		);
		for (institution, root, id) in BatchesByRoot::<T>::iter() {
			ensure!(
				Batches::<T>::get(id)
					.is_some_and(|batch| batch.institution == institution && batch.root == root),
				"7: a root leads to no batch of its institution"
			);
		}
		Ok(())
	}

	/// 8. Origins belong to records, are not younger, and stand for one leaf each.
	fn try_state_descended() -> Result<(), TryRuntimeError> {
		let mut leaves = BTreeSet::new();
		for (id, origin) in Origins::<T>::iter() {
			let record = Locations::<T>::get(id)
				.and_then(|location| Self::record_at(&location))
				.ok_or("8: an origin belongs to no record")?;
			match origin {
				Origin::Batch { batch, index } => {
					ensure!(leaves.insert((batch, index)), "8: two items are of one leaf");
					let batch = Batches::<T>::get(batch)
						.ok_or("8: an item is of a batch that does not exist")?;
					Self::check_descent(&record, &batch, index)?;
				},
				Origin::Precommitted { block, at } => ensure!(
					block < record.block && at <= record.recorded_at,
					"8: an item is older than its precommitment"
				),
			}
		}
		Ok(())
	}

	/// That a record agrees with the batch that it is of.
	fn check_descent(
		record: &EvidenceRecord,
		batch: &Batch,
		index: u64,
	) -> Result<(), TryRuntimeError> {
		ensure!(index < batch.leaves, "8: an item is of a leaf beyond the last");
		ensure!(
			batch.block <= record.block && batch.anchored_at <= record.recorded_at,
			"8: an item is older than its batch"
		);
		ensure!(
			record.institution == batch.institution
				&& record.provider == batch.provider
				&& record.class == batch.class
				&& record.policy == batch.policy,
			"8: an item says something else than its batch"
		);
		ensure!(
			Policies::<T>::get(batch.policy)
				.is_some_and(|policy| policy.allows_claim(record.claimed_at(), batch.anchored_at)),
			"8: an item claims a time after its batch"
		);
		Ok(())
	}

	/// 9. Precommitments are counted, and none comes from the future.
	fn try_state_committed() -> Result<(), TryRuntimeError> {
		let (block, now) = (T::block(), T::now());
		let mut counted = BTreeMap::<InstitutionId, u32>::new();
		for (institution, _, precommitment) in Precommitments::<T>::iter() {
			let count = counted.entry(institution).or_default();
			*count = count.saturating_add(1);
			ensure!(
				precommitment.block <= block && precommitment.at <= now,
				"9: a precommitment is of a block or a time to come"
			);
		}
		ensure!(
			counted.values().all(|count| *count <= T::MaxPrecommitments::get()),
			"9: an institution has too many precommitments"
		);
		ensure!(
			OpenPrecommitments::<T>::iter().collect::<BTreeMap<_, _>>() == counted,
			"9: the count of precommitments is wrong"
		);
		Ok(())
	}

	/// 10. Standings belong to records, and say something that their rulings allow.
	fn try_state_presumed() -> Result<(), TryRuntimeError> {
		for (id, standing) in Standings::<T>::iter() {
			ensure!(Locations::<T>::contains_key(id), "10: a standing belongs to no record");
			ensure!(standing != Standing::default(), "10: a standing says nothing");
			ensure!(
				match standing.ruled {
					Some(ruling) => standing.level == PresumptionLevel::after(ruling),
					None => standing.level >= PresumptionLevel::Recorded,
				},
				"10: a level does not follow from the ruling"
			);
		}
		Ok(())
	}

	/// 11. Links lead from older to younger items and back.
	fn try_state_corrected() -> Result<(), TryRuntimeError> {
		let next_id = NextId::<T>::get();
		for (id, links) in Corrections::<T>::iter() {
			ensure!(Locations::<T>::contains_key(id), "11: a link belongs to no record");
			ensure!(links != Links::default(), "11: a link leads nowhere");
			let Links { replaces, replaced_by } = links;
			ensure!(
				replaces.is_none_or(|original| original < id)
					&& replaced_by.is_none_or(|younger| id < younger && younger < next_id),
				"11: a correction is not younger than what it corrects"
			);
			ensure!(
				replaces.is_none_or(|original| {
					Self::is_evicted_or(original, |links| links.replaced_by == Some(id))
				}) && replaced_by.is_none_or(|correction| {
					Self::is_evicted_or(correction, |links| links.replaces == Some(id))
				}),
				"11: two items do not refer to each other"
			);
		}
		Ok(())
	}

	/// Whether an item was evicted, or its links satisfy `condition`.
	fn is_evicted_or(id: EvidenceId, condition: impl FnOnce(Links) -> bool) -> bool {
		!Locations::<T>::contains_key(id) || condition(Corrections::<T>::get(id))
	}

	/// 12. Evictions are numbered and sound.
	fn try_state_evicted() -> Result<(), TryRuntimeError> {
		let (block, now) = (T::block(), T::now());
		let mut count = 0u32;
		for (_, eviction) in Evictions::<T>::iter() {
			count = count.saturating_add(1);
			ensure!(eviction.leaves > 0, "12: an eviction holds nothing");
			ensure!(
				eviction.block <= block && eviction.evicted_at <= now,
				"12: an eviction is of a block or a time to come"
			);
		}
		ensure!(
			NextEviction::<T>::get() == EvictionId(count)
				&& Evictions::<T>::iter_keys().all(|id| id < EvictionId(count)),
			"12: the numbers of evictions have a gap"
		);
		Ok(())
	}

	/// Calls `check` with every record and the location where it stands.
	fn each_record(
		mut check: impl FnMut(&Location, &EvidenceRecord) -> Result<(), TryRuntimeError>,
	) -> Result<(), TryRuntimeError> {
		for (digest, record) in Records::<T>::iter() {
			check(&Location { digest, later: None }, &record)?;
		}
		for (digest, institution, record) in LaterRecords::<T>::iter() {
			check(&Location { digest, later: Some(institution) }, &record)?;
		}
		Ok(())
	}
}
