// SPDX-License-Identifier: Apache-2.0
//! Look-ups: one function behind each view function and runtime API method.

use crate::{
	BatchInfo, Batches, Config, Corrections, DigestInfo, EvidenceInfo, EvidenceRecord,
	LaterRecords, Links, Origin, Origins, Pallet, Records, Standing, Standings, MAX_PAGE,
};
use alloc::vec::Vec;
use citychain_evidence::{BatchId, EvidenceId, FilingRegister};
use citychain_primitives::{Digest, InstitutionId, KeyHistory};
use sp_runtime::traits::SaturatedConversion;

impl<T: Config> Pallet<T> {
	/// The evidence of a digest, with a page of the later ones.
	pub(crate) fn digest_info(
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
	pub(crate) fn evidence_info(id: EvidenceId) -> Option<EvidenceInfo> {
		let (location, record) = Self::find(id).ok()?;
		let first_seen = Records::<T>::get(location.digest)?.id;
		Some(Self::info(location.digest, &record, first_seen))
	}

	/// The batch with this number.
	pub(crate) fn batch_info(id: BatchId) -> Option<BatchInfo> {
		let batch = Batches::<T>::get(id)?;
		let compromised = T::KeyHistory::was_compromised(batch.officer, batch.anchored_at);
		let filing = T::Filings::state(batch.provider, batch.anchored_at);
		Some(BatchInfo::new(id, &batch, compromised, filing))
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
