// SPDX-License-Identifier: Apache-2.0
//! Challenges: from the objection to the ruling on it.

use super::close;
use crate::{
	Challenge, Challenges, ChallengesByEvidence, Config, Decision, Error, Event, GivenOpinion,
	Ground, NextChallenge, OpenChallenges, Opinion, Opinions, Pallet, Party, Response,
	ResponsePeriod,
};
use citychain_evidence::{ChallengeId, EvidenceFacts, EvidenceId, EvidenceRegister, Ruling};
use citychain_primitives::{ActingOfficer, Affiliation, Commitment, InstitutionId};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// A party objects to an item.
	pub(crate) fn do_raise_challenge(
		challenger: Party,
		evidence: EvidenceId,
		ground: Ground,
		reasons: Commitment,
	) -> DispatchResult {
		let recorder = T::Evidence::facts(evidence)?.institution;
		ensure!(
			!challenger
				.institution()
				.is_some_and(|own| T::Affiliation::are_affiliated(own, recorder)),
			Error::<T>::OwnEvidence
		);
		let mut open = OpenChallenges::<T>::get(evidence).unwrap_or_default();
		ensure!(!open.contains_key(&challenger), Error::<T>::AlreadyExists);
		let id = NextChallenge::<T>::get();
		open.try_insert(challenger, id).map_err(|_| Error::<T>::TooManyChallenges)?;
		let next = id.next().ok_or(Error::<T>::TooManyRecords)?;
		let (now, period) = (T::now(), ResponsePeriod::<T>::get());
		let raised = Challenge::raised(evidence, challenger, ground, reasons, now, period);
		T::Evidence::hold(evidence)?;

		NextChallenge::<T>::put(next);
		OpenChallenges::<T>::insert(evidence, open);
		Challenges::<T>::insert(id, raised);
		ChallengesByEvidence::<T>::insert(evidence, id, ());
		Self::deposit_event(Event::ChallengeRaised {
			challenge: id,
			evidence,
			challenger,
			ground,
			reasons,
			deadline: raised.deadline,
		});
		Ok(())
	}

	/// A party takes its objection back.
	pub(crate) fn do_withdraw_challenge(challenger: Party, id: ChallengeId) -> DispatchResult {
		let challenge = Self::find_challenge(id)?;
		ensure!(challenge.challenger == challenger, Error::<T>::NotOwner);
		let withdrawn = challenge.withdrawn::<T>(T::now())?;
		Self::write_challenge(id, &challenge, withdrawn)?;
		let evidence = challenge.evidence;
		Self::deposit_event(Event::ChallengeWithdrawn { challenge: id, evidence, challenger });
		Ok(())
	}

	/// An officer of the recorder answers.
	pub(crate) fn do_respond(
		by: ActingOfficer,
		id: ChallengeId,
		document: Commitment,
	) -> DispatchResult {
		let challenge = Self::find_challenge(id)?;
		let ActingOfficer { officer, institution } = by;
		let response = Response { officer, at: T::now(), document };
		let responded = challenge.responded::<T>(response)?;
		let recorder = T::Evidence::facts(challenge.evidence)?.institution;
		ensure!(institution == recorder, Error::<T>::NotOwner);

		Self::write_challenge(id, &challenge, responded)?;
		Self::deposit_event(Event::ChallengeResponded {
			challenge: id,
			institution,
			officer,
			response: document,
		});
		Ok(())
	}

	/// A party states that the recorder has not answered in time.
	pub(crate) fn do_conclude_default(by: Party, id: ChallengeId) -> DispatchResult {
		let challenge = Self::find_challenge(id)?;
		let defaulted = challenge.defaulted::<T>(T::now())?;
		Self::write_challenge(id, &challenge, defaulted)?;
		let evidence = challenge.evidence;
		Self::deposit_event(Event::DefaultConcluded { challenge: id, evidence, by });
		Ok(())
	}

	/// An officer of a forensic institute gives its opinion.
	pub(crate) fn do_give_opinion(
		by: ActingOfficer,
		id: ChallengeId,
		opinion: Opinion,
		report: Commitment,
	) -> DispatchResult {
		let challenge = Self::find_challenge(id)?;
		challenge.ensure_takes_opinions::<T>()?;
		let facts = T::Evidence::facts(challenge.evidence)?;
		let ActingOfficer { officer, institution } = by;
		Self::ensure_independent(institution, &facts, challenge.challenger)?;
		let mut opinions = Opinions::<T>::get(id);
		ensure!(
			!opinions
				.iter()
				.any(|given| T::Affiliation::are_affiliated(institution, given.institution)),
			Error::<T>::AlreadyExists
		);
		opinions
			.try_push(GivenOpinion { institution, officer, at: T::now(), opinion, report })
			.map_err(|_| Error::<T>::TooManyOpinions)?;

		Opinions::<T>::insert(id, opinions);
		Self::deposit_event(Event::OpinionGiven {
			challenge: id,
			institution,
			officer,
			opinion,
			report,
		});
		Ok(())
	}

	/// An officer of a court decides.
	pub(crate) fn do_rule(
		by: ActingOfficer,
		id: ChallengeId,
		ruling: Ruling,
		reasons: Commitment,
	) -> DispatchResult {
		let challenge = Self::find_challenge(id)?;
		let decision = Decision { by, at: T::now(), ruling, reasons };
		let ruled = challenge.ruled::<T>(decision)?;
		let evidence = challenge.evidence;
		let facts = T::Evidence::facts(evidence)?;
		Self::ensure_may_rule(by.institution, &facts, challenge.challenger)?;
		T::Evidence::rule(evidence, ruling)?;

		Self::write_challenge(id, &challenge, ruled)?;
		Self::deposit_event(Event::ChallengeRuled {
			challenge: id,
			evidence,
			institution: by.institution,
			officer: by.officer,
			ruling,
			reasons,
		});
		Ok(())
	}

	/// Refuses a court that challenged the item itself, or that stands under one controller with
	/// challenger, recorder or provider. What it recorded or held itself, it may judge.
	pub(crate) fn ensure_may_rule(
		court: InstitutionId,
		facts: &EvidenceFacts,
		challenger: Party,
	) -> Result<(), Error<T>> {
		let others = [Some(facts.institution), facts.provider];
		let others = others.into_iter().flatten().filter(|other| *other != court);
		ensure!(
			!challenger
				.institution()
				.into_iter()
				.chain(others)
				.any(|other| T::Affiliation::are_affiliated(court, other)),
			Error::<T>::ConflictOfInterest
		);
		Ok(())
	}

	/// Writes what became of a challenge, and releases the item if that has closed it.
	fn write_challenge(id: ChallengeId, before: &Challenge, after: Challenge) -> DispatchResult {
		if before.state.is_open() && !after.state.is_open() {
			T::Evidence::release(after.evidence)?;
			close::<OpenChallenges<T>, _, _, _>(after.evidence, after.challenger);
		}
		Challenges::<T>::insert(id, after);
		Ok(())
	}

	fn find_challenge(id: ChallengeId) -> Result<Challenge, Error<T>> {
		Challenges::<T>::get(id).ok_or(Error::<T>::ChallengeNotFound)
	}
}
