// SPDX-License-Identifier: Apache-2.0
//! Look-ups: one function behind each view function and runtime API method.

use crate::{
	ChallengeInfo, ChallengePage, Challenges, ChallengesByEvidence, Config, HoldInfo, HoldPage,
	Holds, HoldsByTarget, Opinions, Pallet, Target, VerificationInfo, VerificationPage,
	Verifications, VerificationsByEvidence, MAX_PAGE,
};
use alloc::vec::Vec;
use citychain_evidence::{ChallengeId, EvidenceId, HoldId, VerificationId};
use sp_runtime::traits::SaturatedConversion;

impl<T: Config> Pallet<T> {
	/// The verification with this number.
	pub(crate) fn verification_info(id: VerificationId) -> Option<VerificationInfo> {
		Some(VerificationInfo::new(id, Verifications::<T>::get(id)?))
	}

	/// A page of the verifications of an item.
	pub(crate) fn verification_page(
		evidence: EvidenceId,
		after: Option<VerificationId>,
		limit: u32,
	) -> VerificationPage {
		let ids = match after {
			None => VerificationsByEvidence::<T>::iter_key_prefix(evidence),
			Some(after) => {
				let start = VerificationsByEvidence::<T>::hashed_key_for(evidence, after);
				VerificationsByEvidence::<T>::iter_key_prefix_from(evidence, start)
			},
		};
		let (verifications, next) = page(ids, limit, Self::verification_info);
		VerificationPage { verifications, next }
	}

	/// The challenge with this number.
	pub(crate) fn challenge_info(id: ChallengeId) -> Option<ChallengeInfo> {
		let challenge = Challenges::<T>::get(id)?;
		let opinions = Opinions::<T>::get(id).into_inner();
		Some(ChallengeInfo::new(id, challenge, opinions, Self::now()))
	}

	/// A page of the challenges of an item.
	pub(crate) fn challenge_page(
		evidence: EvidenceId,
		after: Option<ChallengeId>,
		limit: u32,
	) -> ChallengePage {
		let ids = match after {
			None => ChallengesByEvidence::<T>::iter_key_prefix(evidence),
			Some(after) => {
				let start = ChallengesByEvidence::<T>::hashed_key_for(evidence, after);
				ChallengesByEvidence::<T>::iter_key_prefix_from(evidence, start)
			},
		};
		let (challenges, next) = page(ids, limit, Self::challenge_info);
		ChallengePage { challenges, next }
	}

	/// The legal hold with this number.
	pub(crate) fn hold_info(id: HoldId) -> Option<HoldInfo> {
		Some(HoldInfo::new(id, Holds::<T>::get(id)?))
	}

	/// A page of the legal holds of an item or a case.
	pub(crate) fn hold_page(target: Target, after: Option<HoldId>, limit: u32) -> HoldPage {
		let ids = match after {
			None => HoldsByTarget::<T>::iter_key_prefix(target),
			Some(after) => {
				let start = HoldsByTarget::<T>::hashed_key_for(target, after);
				HoldsByTarget::<T>::iter_key_prefix_from(target, start)
			},
		};
		let (holds, next) = page(ids, limit, Self::hold_info);
		HoldPage { holds, next }
	}
}

/// The first of `ids`, at most `limit` or [`MAX_PAGE`], and the last of them if others follow.
fn page<Id: Copy, Info>(
	mut ids: impl Iterator<Item = Id>,
	limit: u32,
	info: impl Fn(Id) -> Option<Info>,
) -> (Vec<Info>, Option<Id>) {
	let limit: usize = limit.clamp(1, MAX_PAGE).saturated_into();
	let shown: Vec<Id> = ids.by_ref().take(limit).collect();
	let next = ids.next().and(shown.last().copied());
	(shown.into_iter().filter_map(info).collect(), next)
}
