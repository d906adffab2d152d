// SPDX-License-Identifier: Apache-2.0
//! Recording digests, one or many.

use crate::{
	Config, Error, Event, EvidenceClass, EvidenceFile, EvidenceRecord, LaterRecords, Location,
	Locations, NextId, Pallet, Policy, PolicyInForce, PolicyVersion, Records, Submission,
};
use alloc::vec::Vec;
use citychain_evidence::EvidenceId;
use citychain_kit::are_distinct;
use citychain_primitives::{ActingOfficer, Authority, InstitutionId, Millis};
use frame_support::ensure;
use sp_runtime::{traits::SaturatedConversion, DispatchResult};

/// A new item, and the first one of its digest.
#[derive(Clone, Copy)]
pub(crate) struct NewItem {
	/// Its id.
	pub(crate) id: EvidenceId,
	/// The id of the first one: `id` itself, if none was before.
	pub(crate) first_seen: EvidenceId,
}

impl NewItem {
	/// Whether nobody recorded the digest before.
	pub(crate) fn is_first(&self) -> bool {
		self.id == self.first_seen
	}
}

/// A submission of a digest that its institution has not recorded, and the first item of the digest
/// if another has.
type Fresh = (Submission, Option<EvidenceId>);

impl<T: Config> Pallet<T> {
	/// Records one submission of an officer who may make it.
	pub(crate) fn do_notarize(
		acting: ActingOfficer,
		submission: Submission,
	) -> Result<NewItem, Error<T>> {
		let ActingOfficer { institution, officer } = acting;
		let PolicyInForce { version, policy } = Self::policy_in_force()?;
		let now = T::now();
		Self::ensure_admissible(&policy, &submission, now)?;
		Self::ensure_provider(submission.provider, institution)?;
		let item = Self::append_one(acting, now, version, &submission)?;

		let (NewItem { id, first_seen }, digest) = (item, submission.digest);
		Self::deposit_event(Event::Notarized { id, institution, officer, digest, first_seen });
		Ok(item)
	}

	/// Records many submissions of an officer who may make them, or none.
	pub(crate) fn do_notarize_many(
		acting: ActingOfficer,
		items: &[EvidenceFile],
		class: EvidenceClass,
		provider: Option<InstitutionId>,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		ensure!(!items.is_empty(), Error::<T>::NoItems);
		let PolicyInForce { version, policy } = Self::policy_in_force()?;
		Self::ensure_provider(provider, institution)?;
		let now = T::now();
		let fresh = items
			.iter()
			.map(|item| {
				let submission = Submission::of(item, class, provider);
				Self::ensure_admissible(&policy, &submission, now)?;
				Self::ensure_fresh(institution, submission)
			})
			.collect::<Result<Vec<_>, _>>()?;
		ensure!(are_distinct(items.iter().map(|item| item.digest)), Error::<T>::DuplicateItem);
		let first = Self::append(acting, now, version, &fresh)?;

		let count = items.len().saturated_into();
		Self::deposit_event(Event::ManyNotarized { first, institution, officer, count });
		Ok(())
	}

	/// Records a submission that satisfies the policy of this version.
	pub(crate) fn append_one(
		acting: ActingOfficer,
		now: Millis,
		version: PolicyVersion,
		submission: &Submission,
	) -> Result<NewItem, Error<T>> {
		let fresh = Self::ensure_fresh(acting.institution, *submission)?;
		let (_, first_seen) = fresh;
		let id = Self::append(acting, now, version, &[fresh])?;
		Ok(NewItem { id, first_seen: first_seen.unwrap_or(id) })
	}

	/// Records fresh submissions under ids that follow each other without a gap, and answers with
	/// the first.
	fn append(
		acting: ActingOfficer,
		now: Millis,
		version: PolicyVersion,
		fresh: &[Fresh],
	) -> Result<EvidenceId, Error<T>> {
		let (block, first) = (T::block(), NextId::<T>::get());
		let count: u64 = fresh.len().saturated_into();
		let next = first.0.checked_add(count).ok_or(Error::<T>::TooManyRecords)?;

		for (id, (submission, first_seen)) in (first.0..next).map(EvidenceId).zip(fresh) {
			let digest = submission.digest;
			let record = EvidenceRecord::new(acting, id, block, now, version, submission);
			let later = first_seen.map(|_| acting.institution);
			Locations::<T>::insert(id, Location { digest, later });
			match later {
				None => Records::<T>::insert(digest, record),
				Some(institution) => LaterRecords::<T>::insert(digest, institution, record),
			}
		}
		NextId::<T>::put(EvidenceId(next));
		Ok(first)
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

	/// A submission of `institution`, which has not recorded its digest.
	fn ensure_fresh(institution: InstitutionId, submission: Submission) -> Result<Fresh, Error<T>> {
		let digest = submission.digest;
		let Some(first) = Records::<T>::get(digest) else { return Ok((submission, None)) };
		ensure!(first.institution != institution, Error::<T>::AlreadyExists);
		ensure!(!LaterRecords::<T>::contains_key(digest, institution), Error::<T>::AlreadyExists);
		Ok((submission, Some(first.id)))
	}
}
