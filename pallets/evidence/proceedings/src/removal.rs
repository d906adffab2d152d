// SPDX-License-Identifier: Apache-2.0
//! The removal of what was about items that were evicted.

use crate::{
	Challenges, ChallengesByEvidence, Config, Error, Event, OpenChallenges, OpenRequests, Opinions,
	Pallet, Verifications, VerificationsByEvidence,
};
use alloc::vec::Vec;
use citychain_evidence::{ChallengeId, EvidenceId, EvidenceRegister, VerificationId};
use citychain_primitives::ActingOfficer;
use frame_support::{ensure, BoundedVec};
use sp_runtime::{traits::SaturatedConversion, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Removes at most `limit` verifications and challenges of an item; `walked` is how many there
	/// were.
	pub(crate) fn do_clear(
		by: ActingOfficer,
		evidence: EvidenceId,
		limit: u32,
		walked: &mut u32,
	) -> DispatchResult {
		ensure!(T::Evidence::facts(evidence).is_err(), Error::<T>::StillRecorded);
		// What is open holds the item, so that the register does not evict it.
		ensure!(
			!OpenRequests::<T>::contains_key(evidence)
				&& !OpenChallenges::<T>::contains_key(evidence),
			Error::<T>::StillOpen
		);
		let limit: usize = limit.saturated_into();
		let verifications: Vec<VerificationId> =
			VerificationsByEvidence::<T>::iter_key_prefix(evidence).take(limit).collect();
		let left = limit.saturating_sub(verifications.len());
		let challenges: Vec<ChallengeId> =
			ChallengesByEvidence::<T>::iter_key_prefix(evidence).take(left).collect();
		let removed = verifications.len().saturating_add(challenges.len());
		ensure!(removed > 0, Error::<T>::NothingToClear);
		*walked = removed.saturated_into();

		for id in &verifications {
			Verifications::<T>::remove(id);
			VerificationsByEvidence::<T>::remove(evidence, id);
		}
		for id in &challenges {
			Challenges::<T>::remove(id);
			ChallengesByEvidence::<T>::remove(evidence, id);
			Opinions::<T>::remove(id);
		}
		Self::deposit_event(Event::ProceedingsCleared {
			evidence,
			institution: by.institution,
			officer: by.officer,
			// Neither is longer than `limit`, which the call has brought within the bound.
			verifications: BoundedVec::truncate_from(verifications),
			challenges: BoundedVec::truncate_from(challenges),
		});
		Ok(())
	}
}
