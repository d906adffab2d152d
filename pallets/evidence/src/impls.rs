// SPDX-License-Identifier: Apache-2.0
//! What the calls do and what the look-ups answer.

use crate::{
	Config, CurrentPolicy, DigestInfo, Error, Event, EvidenceInfo, EvidenceRecord, LaterRecords,
	Location, Locations, NextId, Pallet, Policies, Policy, PolicyInForce, PolicyVersion, Records,
	Submission, MAX_PAGE,
};
use alloc::vec::Vec;
use citychain_primitives::{ActingOfficer, Authority, Digest, EvidenceId, InstitutionId, Millis};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use sp_runtime::{traits::SaturatedConversion, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Records one submission of an officer who may make it.
	pub(crate) fn do_notarize(acting: ActingOfficer, submission: Submission) -> DispatchResult {
		let Submission { digest, .. } = submission;
		let PolicyInForce { version, policy } =
			CurrentPolicy::<T>::get().ok_or(Error::<T>::NoPolicy)?;
		let now = Self::now();
		Self::ensure_admissible(&policy, &submission, acting.institution, now)?;

		let first = Records::<T>::get(digest);
		let later = match &first {
			None => None,
			Some(first) => {
				ensure!(first.institution != acting.institution, Error::<T>::AlreadyExists);
				ensure!(
					!LaterRecords::<T>::contains_key(digest, acting.institution),
					Error::<T>::AlreadyExists
				);
				Some(acting.institution)
			},
		};
		let id = NextId::<T>::get();
		let next_id = id.next().ok_or(Error::<T>::TooManyRecords)?;

		let record = EvidenceRecord::new(acting, id, Self::block(), now, version, &submission);
		match later {
			None => Records::<T>::insert(digest, record),
			Some(institution) => LaterRecords::<T>::insert(digest, institution, record),
		}
		Locations::<T>::insert(id, Location { digest, later });
		NextId::<T>::put(next_id);
		Self::deposit_event(Event::Notarized {
			id,
			digest,
			institution: acting.institution,
			officer: acting.officer,
			first_seen: first.map_or(id, |first| first.id),
		});
		Ok(())
	}

	/// Puts a policy in force under the next version.
	pub(crate) fn do_adopt_policy(policy: Policy) -> DispatchResult {
		Self::ensure_valid_policy(&policy)?;
		let version = match CurrentPolicy::<T>::get() {
			None => PolicyVersion::FIRST,
			Some(current) => {
				ensure!(current.policy != policy, Error::<T>::PolicyUnchanged);
				current.version.next().ok_or(Error::<T>::TooManyPolicies)?
			},
		};
		Self::write_policy(version, policy.clone());
		Self::deposit_event(Event::PolicyAdopted { version, policy });
		Ok(())
	}

	/// Whether the council may adopt this policy.
	pub(crate) fn ensure_valid_policy(policy: &Policy) -> Result<(), Error<T>> {
		ensure!(!policy.algorithms.is_empty(), Error::<T>::NoAlgorithmAccepted);
		ensure!(policy.max_clock_skew <= T::MaxClockSkew::get(), Error::<T>::ClockSkewTooLong);
		Ok(())
	}

	/// Writes a policy to the list and puts it in force.
	pub(crate) fn write_policy(version: PolicyVersion, policy: Policy) {
		Policies::<T>::insert(version, &policy);
		CurrentPolicy::<T>::put(PolicyInForce { version, policy });
	}

	/// Whether a submission satisfies the policy and names a provider that may be named.
	fn ensure_admissible(
		policy: &Policy,
		submission: &Submission,
		institution: InstitutionId,
		now: Millis,
	) -> DispatchResult {
		let Submission { digest, size, claimed_at, provider, .. } = submission;
		ensure!(policy.accepts(digest.algorithm()), Error::<T>::AlgorithmNotAccepted);
		ensure!(*size > 0, Error::<T>::EmptyFile);
		ensure!(policy.allows_claim(*claimed_at, now), Error::<T>::ClaimedInFuture);
		// The acting officer's own institution is known to be active.
		let other = provider.filter(|provider| *provider != institution);
		ensure!(other.is_none_or(T::Authority::is_active), Error::<T>::ProviderNotActive);
		Ok(())
	}

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
			.map(|(_, record)| EvidenceInfo::new(digest, &record, first.id))
			.collect();
		let next = rest.next().and(later.last().map(|last| last.institution));
		Some(DigestInfo { first: EvidenceInfo::new(digest, &first, first.id), later, next })
	}

	/// The evidence with this id.
	pub(crate) fn evidence_info(id: EvidenceId) -> Option<EvidenceInfo> {
		let location = Locations::<T>::get(id)?;
		let first_seen = Records::<T>::get(location.digest)?.id;
		let record = Self::record_at(&location)?;
		Some(EvidenceInfo::new(location.digest, &record, first_seen))
	}

	/// The record at this location.
	pub(crate) fn record_at(location: &Location) -> Option<EvidenceRecord> {
		match location.later {
			None => Records::<T>::get(location.digest),
			Some(institution) => LaterRecords::<T>::get(location.digest, institution),
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
