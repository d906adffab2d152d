// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{
	ChallengeInfo, ChallengePage, Challenges, ChallengesByEvidence, Config, HoldInfo, HoldPage,
	Holds, HoldsByTarget, NextChallenge, NextHold, NextVerification, Opinions, Pallet,
	ResponsePeriod, Target, VerificationInfo, VerificationPage, Verifications,
	VerificationsByEvidence, MAX_PAGE,
};
use alloc::vec::Vec;
use citychain_evidence::{
	ChallengeId, ChallengeState, EvidenceId, EvidenceRegister, EvidenceTask, HoldId, Party,
	VerificationId,
};
use citychain_primitives::{Authority, Desk, Duty, Found, InstitutionId, Waiting};
use sp_runtime::traits::SaturatedConversion;

impl<T: Config> Pallet<T> {
	/// The verification with this number.
	pub fn verification(id: VerificationId) -> Option<VerificationInfo> {
		Some(Verifications::<T>::get(id)?.info(id))
	}

	/// A page of the verifications of an item.
	pub fn verifications_of(
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
		let (verifications, next) = page(ids, limit, Self::verification);
		VerificationPage { verifications, next }
	}

	/// The challenge with this number.
	pub fn challenge(id: ChallengeId) -> Option<ChallengeInfo> {
		let challenge = Challenges::<T>::get(id)?;
		let opinions = Opinions::<T>::get(id).into_inner();
		Some(challenge.info(id, opinions, T::now()))
	}

	/// A page of the challenges of an item.
	pub fn challenges_of(
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
		let (challenges, next) = page(ids, limit, Self::challenge);
		ChallengePage { challenges, next }
	}

	/// The legal hold with this number.
	pub fn hold(id: HoldId) -> Option<HoldInfo> {
		Some(Holds::<T>::get(id)?.info(id))
	}

	/// A page of the legal holds of an item or a case.
	pub fn holds_of(target: Target, after: Option<HoldId>, limit: u32) -> HoldPage {
		let ids = match after {
			None => HoldsByTarget::<T>::iter_key_prefix(target),
			Some(after) => {
				let start = HoldsByTarget::<T>::hashed_key_for(target, after);
				HoldsByTarget::<T>::iter_key_prefix_from(target, start)
			},
		};
		let (holds, next) = page(ids, limit, Self::hold);
		HoldPage { holds, next }
	}

	/// How long recorders have to answer challenges that are raised from now on, in milliseconds.
	pub fn response_period() -> u64 {
		ResponsePeriod::<T>::get()
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

impl<T: Config> Desk for Pallet<T> {
	type Task = EvidenceTask;

	/// Verifications, challenges and holds of one number are looked at together.
	fn waiting(institution: InstitutionId, after: Option<&[u8]>, room: u32) -> Found<EvidenceTask> {
		let has = |duty| T::Authority::holds_duty(institution, duty);
		let (verifies, rules) = (has(Duty::VerifyEvidence), has(Duty::Adjudicate));
		let end = NextVerification::<T>::get().0;
		let end = end.max(NextChallenge::<T>::get().0).max(NextHold::<T>::get().0);
		Found::newest_first(end, after, room, |number| {
			[
				Self::report_waits(institution, VerificationId(number)).filter(|_| verifies),
				Self::challenge_waits(institution, rules, ChallengeId(number)),
				Self::hold_waits(institution, HoldId(number)),
			]
			.into_iter()
			.flatten()
		})
	}
}

impl<T: Config> Pallet<T> {
	fn report_waits(
		institution: InstitutionId,
		id: VerificationId,
	) -> Option<Waiting<EvidenceTask>> {
		let request = Verifications::<T>::get(id).filter(|request| request.is_open())?;
		let facts = T::Evidence::facts(request.evidence).ok()?;
		Self::ensure_independent(institution, &facts, request.requester).ok()?;
		let task = EvidenceTask::ReportVerification(id);
		Some(Waiting::new(task, Some(request.requested_at), None))
	}

	fn challenge_waits(
		institution: InstitutionId,
		rules: bool,
		id: ChallengeId,
	) -> Option<Waiting<EvidenceTask>> {
		let challenge = Challenges::<T>::get(id)?;
		let facts = T::Evidence::facts(challenge.evidence).ok()?;
		let is_challenger = challenge.challenger == Party::Institution(institution);
		let may_rule =
			|| rules && Self::ensure_may_rule(institution, &facts, challenge.challenger).is_ok();
		let (task, since, deadline) = match challenge.state {
			ChallengeState::Raised if challenge.is_overdue(T::now()) => {
				let task = is_challenger.then_some(EvidenceTask::ConcludeDefault(id))?;
				(task, challenge.deadline, None)
			},
			ChallengeState::Raised if facts.institution == institution => {
				(EvidenceTask::Respond(id), challenge.raised_at, Some(challenge.deadline))
			},
			ChallengeState::Responded { response } if may_rule() => {
				(EvidenceTask::Rule(id), response.at, None)
			},
			ChallengeState::DefaultNotConfirmed { at } if may_rule() => {
				(EvidenceTask::Rule(id), at, None)
			},
			_ => return None,
		};
		Some(Waiting::new(task, Some(since), deadline))
	}

	fn hold_waits(institution: InstitutionId, id: HoldId) -> Option<Waiting<EvidenceTask>> {
		let hold = Holds::<T>::get(id).filter(|hold| hold.by.institution == institution)?;
		Some(Waiting::new(EvidenceTask::ReleaseHold(id), Some(hold.placed_at), None))
	}
}
