// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{
	blake2_256, includes, BatchInfo, Batches, BatchesByRoot, Config, Corrections, CurrentPolicy,
	DigestInfo, EvictedItem, Eviction, EvictionId, Evictions, EvidenceInfo, EvidenceRecord,
	LaterRecords, Links, Origin, Origins, Pallet, Policies, Policy, PolicyInForce, PolicyVersion,
	Precommitment, Precommitments, Records, Standing, Standings, MAX_PAGE,
};
use alloc::vec::Vec;
use citychain_evidence::{BatchId, BatchLeaf, EvidenceId, FilingRegister};
use citychain_primitives::{merkle::NodeHash, Commitment, Digest, InstitutionId, KeyHistory};
use sp_runtime::traits::SaturatedConversion;

impl<T: Config> Pallet<T> {
	/// The evidence of a digest: the first on this chain, and a page of later ones by others.
	pub fn verify_digest(
		digest: Digest,
		after: Option<InstitutionId>,
		limit: u32,
	) -> Option<DigestInfo> {
		let first = Records::<T>::get(digest)?;
		let limit: usize = limit.clamp(1, MAX_PAGE).saturated_into();
		let mut rest = match after {
			None => LaterRecords::<T>::iter_prefix(digest),
			Some(after) => {
				let start = LaterRecords::<T>::hashed_key_for(digest, after);
				LaterRecords::<T>::iter_prefix_from(digest, start)
			},
		};
		let later: Vec<_> = rest
			.by_ref()
			.take(limit)
			.map(|(_, record)| Self::info(digest, &record, first.id))
			.collect();
		let next = rest.next().and(later.last().map(|last| last.institution));
		Some(DigestInfo { first: Self::info(digest, &first, first.id), later, next })
	}

	/// The evidence with this id.
	pub fn verify_id(id: EvidenceId) -> Option<EvidenceInfo> {
		let (location, record) = Self::find(id).ok()?;
		let first_seen = Records::<T>::get(location.digest)?.id;
		Some(Self::info(location.digest, &record, first_seen))
	}

	/// The policy that new evidence must satisfy, with its version.
	pub fn current_policy() -> Option<PolicyInForce> {
		CurrentPolicy::<T>::get()
	}

	/// The policy of this version, which evidence may have been recorded under.
	pub fn policy(version: PolicyVersion) -> Option<Policy> {
		Policies::<T>::get(version)
	}

	/// The batch with this number.
	pub fn batch(id: BatchId) -> Option<BatchInfo> {
		let batch = Batches::<T>::get(id)?;
		let compromised = T::KeyHistory::was_compromised(batch.officer, batch.anchored_at);
		let filing = T::Filings::state(batch.provider, batch.anchored_at);
		Some(BatchInfo::new(id, &batch, compromised, filing))
	}

	/// The batch that this institution anchored by this root.
	pub fn batch_by_root(institution: InstitutionId, root: NodeHash) -> Option<BatchInfo> {
		Self::batch(BatchesByRoot::<T>::get(institution, root)?)
	}

	/// Whether a leaf is in a batch at this index, by the path from the leaf up to the root.
	pub fn verify_leaf(batch: BatchId, index: u64, leaf: BatchLeaf, path: Vec<NodeHash>) -> bool {
		Batches::<T>::get(batch).is_some_and(|batch| includes(&batch, index, &leaf, &path))
	}

	/// When an institution made a precommitment, as long as it has not revealed or dropped it.
	pub fn precommitment(
		institution: InstitutionId,
		commitment: Commitment,
	) -> Option<Precommitment> {
		Precommitments::<T>::get(institution, commitment)
	}

	/// What to keep of an item before it is evicted, so that it can be proven afterwards.
	pub fn item_to_keep(id: EvidenceId) -> Option<EvictedItem> {
		let (location, record) = Self::find(id).ok()?;
		Some(Self::evicted_item(&location, record))
	}

	/// The eviction with this number.
	pub fn eviction(id: EvictionId) -> Option<Eviction> {
		Evictions::<T>::get(id)
	}

	/// Whether an item was in an eviction at this index, by the path from the item to the root.
	pub fn verify_evicted(
		eviction: EvictionId,
		index: u32,
		item: EvictedItem,
		path: Vec<NodeHash>,
	) -> bool {
		Evictions::<T>::get(eviction)
			.is_some_and(|eviction| eviction.includes(&blake2_256, index, &item, &path))
	}

	/// What is known of a record, here and in the registers of keys and filings.
	fn info(digest: Digest, record: &EvidenceRecord, first_seen: EvidenceId) -> EvidenceInfo {
		let origin = Origins::<T>::get(record.id);
		let Standing { level, ruled, holds } = Standings::<T>::get(record.id);
		let Links { replaces, replaced_by } = Corrections::<T>::get(record.id);
		EvidenceInfo {
			id: record.id,
			digest,
			first_seen,
			institution: record.institution,
			officer: record.officer,
			block: record.block,
			recorded_at: record.recorded_at,
			claimed_at: record.claimed_at(),
			size: record.size,
			media_type: record.media_type,
			class: record.class,
			provider: record.provider(),
			policy: record.policy,
			origin,
			level,
			ruled,
			holds,
			replaces,
			replaced_by,
			compromised: Self::is_compromised(record, origin),
			filing: T::Filings::state(record.provider, record.recorded_at),
		}
	}

	/// Whether a key that anchored the item was in other hands when it did.
	fn is_compromised(record: &EvidenceRecord, origin: Option<Origin>) -> bool {
		let batch = match origin {
			Some(Origin::Batch { batch, .. }) => Batches::<T>::get(batch),
			Some(Origin::Precommitted { .. }) | None => None,
		};
		let anchored = batch.map(|batch| (batch.officer, batch.anchored_at));
		[Some((record.officer, record.recorded_at)), anchored]
			.into_iter()
			.flatten()
			.any(|(officer, at)| T::KeyHistory::was_compromised(officer, at))
	}
}
