// SPDX-License-Identifier: Apache-2.0
//! Recording digests, one or many.

use crate::{
	Config, Error, Event, EvidenceClass, EvidenceFile, EvidenceRecord, LaterRecords, Location,
	Locations, NextId, Pallet, Policy, PolicyInForce, PolicyVersion, Records, Submission,
};
use alloc::vec::Vec;
use citychain_evidence::EvidenceId;
use citychain_primitives::{ActingOfficer, Authority, Digest, InstitutionId, Millis};
use frame_support::ensure;
use sp_runtime::{traits::SaturatedConversion, DispatchResult};

/// A new record, and the first one of its digest.
#[derive(Clone, Copy)]
pub(crate) struct Recorded {
	/// The id of the new record.
	pub(crate) id: EvidenceId,
	/// The id of the first record: `id` itself, if none was before.
	pub(crate) first_seen: EvidenceId,
}

impl Recorded {
	/// Whether nobody recorded the digest before.
	pub(crate) fn is_first(&self) -> bool {
		self.id == self.first_seen
	}
}

impl<T: Config> Pallet<T> {
	/// Records one submission of an officer who may make it.
	pub(crate) fn do_notarize(
		acting: ActingOfficer,
		submission: Submission,
	) -> Result<Recorded, Error<T>> {
		let PolicyInForce { version, policy } = Self::policy_in_force()?;
		let now = Self::now();
		Self::ensure_admissible(&policy, &submission, now)?;
		Self::ensure_provider(submission.provider, acting.institution)?;
		let recorded = Self::record(acting, now, version, &submission)?;
		let Recorded { id, first_seen } = recorded;
		Self::deposit_event(Event::Notarized {
			id,
			digest: submission.digest,
			institution: acting.institution,
			officer: acting.officer,
			first_seen,
		});
		Ok(recorded)
	}

	/// Records many submissions of an officer who may make them, or none.
	pub(crate) fn do_notarize_many(
		acting: ActingOfficer,
		items: &[EvidenceFile],
		class: EvidenceClass,
		provider: Option<InstitutionId>,
	) -> DispatchResult {
		ensure!(!items.is_empty(), Error::<T>::NoItems);
		let PolicyInForce { version, policy } = Self::policy_in_force()?;
		Self::ensure_provider(provider, acting.institution)?;
		let (block, now) = (Self::block(), Self::now());
		let submissions = items.iter().map(|item| Submission::of(item, class, provider));
		let mut first_seen = Vec::with_capacity(items.len());
		for submission in submissions.clone() {
			Self::ensure_admissible(&policy, &submission, now)?;
			first_seen.push(Self::ensure_new(submission.digest, acting.institution)?);
		}
		ensure!(are_distinct(items), Error::<T>::AlreadyExists);
		let first = NextId::<T>::get();
		let count: u32 = items.len().saturated_into();
		let next = first.0.checked_add(count.into()).ok_or(Error::<T>::TooManyRecords)?;

		let ids = (first.0..next).map(EvidenceId);
		for ((id, submission), first_seen) in ids.zip(submissions).zip(first_seen) {
			let record = EvidenceRecord::new(acting, id, block, now, version, &submission);
			Self::write_record(submission.digest, record, first_seen);
		}
		NextId::<T>::put(EvidenceId(next));
		let ActingOfficer { institution, officer } = acting;
		Self::deposit_event(Event::ManyNotarized { first, count, institution, officer });
		Ok(())
	}

	/// Records a submission that satisfies the policy of this version.
	pub(crate) fn record(
		acting: ActingOfficer,
		now: Millis,
		version: PolicyVersion,
		submission: &Submission,
	) -> Result<Recorded, Error<T>> {
		let digest = submission.digest;
		let first_seen = Self::ensure_new(digest, acting.institution)?;
		let id = NextId::<T>::get();
		let next_id = id.next().ok_or(Error::<T>::TooManyRecords)?;

		let record = EvidenceRecord::new(acting, id, Self::block(), now, version, submission);
		Self::write_record(digest, record, first_seen);
		NextId::<T>::put(next_id);
		Ok(Recorded { id, first_seen: first_seen.unwrap_or(id) })
	}

	/// Whether a submission satisfies the policy, if the file existed at `at` as it is now.
	pub(super) fn ensure_admissible(
		policy: &Policy,
		submission: &Submission,
		at: Millis,
	) -> Result<(), Error<T>> {
		let Submission { digest, size, claimed_at, .. } = submission;
		ensure!(policy.accepts(digest.algorithm()), Error::<T>::AlgorithmNotAccepted);
		ensure!(*size > 0, Error::<T>::EmptyFile);
		ensure!(policy.allows_claim(*claimed_at, at), Error::<T>::ClaimedInFuture);
		Ok(())
	}

	/// Whether an officer of `institution` may name this provider.
	pub(super) fn ensure_provider(
		provider: Option<InstitutionId>,
		institution: InstitutionId,
	) -> Result<(), Error<T>> {
		// The acting officer's own institution is known to be active.
		let other = provider.filter(|provider| *provider != institution);
		ensure!(other.is_none_or(T::Authority::is_active), Error::<T>::ProviderNotActive);
		Ok(())
	}

	/// The first record of a digest that `institution` has not recorded yet; none if nobody has.
	fn ensure_new(
		digest: Digest,
		institution: InstitutionId,
	) -> Result<Option<EvidenceId>, Error<T>> {
		let Some(first) = Records::<T>::get(digest) else { return Ok(None) };
		ensure!(first.institution != institution, Error::<T>::AlreadyExists);
		ensure!(!LaterRecords::<T>::contains_key(digest, institution), Error::<T>::AlreadyExists);
		Ok(Some(first.id))
	}

	/// Writes a new record to its place, beside the first one of its digest if there is one.
	fn write_record(digest: Digest, record: EvidenceRecord, first_seen: Option<EvidenceId>) {
		let later = first_seen.map(|_| record.institution);
		Locations::<T>::insert(record.id, Location { digest, later });
		match later {
			None => Records::<T>::insert(digest, record),
			Some(institution) => LaterRecords::<T>::insert(digest, institution, record),
		}
	}
}

/// Whether no two items have the same digest.
fn are_distinct(items: &[EvidenceFile]) -> bool {
	let mut digests: Vec<_> = items.iter().map(|item| item.digest).collect();
	digests.sort_unstable();
	digests.windows(2).all(|pair| matches!(pair, [one, other] if one != other))
}
