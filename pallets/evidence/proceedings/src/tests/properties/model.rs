// SPDX-License-Identifier: Apache-2.0
//! The proceedings as one would write them on paper.

use super::*;
use citychain_evidence::testing::EVIDENCE_NOT_FOUND;
use citychain_evidence::PresumptionLevel;
use citychain_kit::testing::authority::{
	CITIZEN_SUSPENDED, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER,
};
use citychain_primitives::{duties, Duty};
use std::collections::{BTreeMap, BTreeSet};

type Answer<R = ()> = Result<R, DispatchError>;

/// The officers, with their numbers and institutions.
const OFFICERS: [(AccountId, u32, InstitutionId); 8] = [
	(BANK_OFFICER, 3, BANK),
	(NOTARY, 2, NOTARY_OFFICE),
	(TAX_OFFICER, 8, TAX_BUREAU),
	(CLERK, 1, COURT),
	(JUDGE, 20, HIGH_COURT),
	(EXPERT, 6, FORENSIC_INSTITUTE),
	(SECOND_EXPERT, 21, SECOND_INSTITUTE),
	(PLATFORM_OFFICER, 7, PLATFORM),
];

/// What the institutions may do of what proceedings ask for.
fn duties_of(institution: InstitutionId) -> Vec<Duty> {
	match institution {
		COURT => vec![Duty::NotarizeEvidence, Duty::VerifyEvidence, Duty::Adjudicate],
		HIGH_COURT => vec![Duty::Adjudicate],
		FORENSIC_INSTITUTE => {
			vec![Duty::NotarizeEvidence, Duty::VerifyEvidence, Duty::WitnessAsForensic]
		},
		SECOND_INSTITUTE => vec![Duty::WitnessAsForensic],
		NOTARY_OFFICE | TAX_BUREAU | PLATFORM => vec![Duty::NotarizeEvidence],
		_ => vec![],
	}
}

/// Recorder and provider of each item.
fn sides_of(item: EvidenceId) -> (InstitutionId, Option<InstitutionId>) {
	match item {
		ITEM => (NOTARY_OFFICE, Some(PLATFORM)),
		TAX_ITEM => (TAX_BUREAU, None),
		_ => (COURT, None),
	}
}

pub(super) struct Model {
	suspended: BTreeSet<InstitutionId>,
	suspended_citizens: BTreeSet<CitizenId>,
	/// Sets of institutions under one controller.
	groups: Vec<BTreeSet<InstitutionId>>,
	recorded: BTreeMap<EvidenceId, PresumptionLevel>,
	period: u64,
	verifications: BTreeMap<VerificationId, VerificationInfo>,
	next_verification: u64,
	challenges: BTreeMap<ChallengeId, ChallengeInfo>,
	next_challenge: u64,
	holds: BTreeMap<HoldId, HoldInfo>,
	next_hold: u64,
}

impl Model {
	pub(super) fn new() -> Self {
		let items = [ITEM, TAX_ITEM, COURT_ITEM];
		Self {
			suspended: BTreeSet::new(),
			suspended_citizens: BTreeSet::new(),
			groups: vec![],
			recorded: items.map(|item| (item, PresumptionLevel::Recorded)).into(),
			period: PERIOD,
			verifications: BTreeMap::new(),
			next_verification: 0,
			challenges: BTreeMap::new(),
			next_challenge: 0,
			holds: BTreeMap::new(),
			next_hold: 0,
		}
	}
}

fn check(holds: bool, otherwise: impl Into<DispatchError>) -> Answer {
	if holds {
		Ok(())
	} else {
		Err(otherwise.into())
	}
}

/// What a challenge is called in the model: the state without what it carries.
#[derive(PartialEq)]
enum Stage {
	Waiting,
	Answered,
	Defaulted,
	Ruled,
	Withdrawn,
}

fn stage(info: &ChallengeInfo) -> Stage {
	match info.state {
		ChallengeState::Raised => Stage::Waiting,
		ChallengeState::Responded { .. } => Stage::Answered,
		ChallengeState::DefaultNotConfirmed { .. } => Stage::Defaulted,
		ChallengeState::Ruled { .. } => Stage::Ruled,
		ChallengeState::Withdrawn { .. } => Stage::Withdrawn,
	}
}

/// The error of a challenge that has come to an end in another way.
fn ended(stage: Stage) -> DispatchError {
	match stage {
		Stage::Ruled => Error::AlreadyRuled.into(),
		Stage::Withdrawn => Error::AlreadyWithdrawn.into(),
		_ => panic!("it has not ended"),
	}
}

impl Model {
	pub(super) fn toggle(&mut self, institution: InstitutionId) {
		if self.suspended.remove(&institution) {
			authority::activate(institution, duties(duties_of(institution)));
		} else {
			self.suspended.insert(institution);
			authority::deactivate(institution);
		}
	}

	pub(super) fn toggle_citizen(&mut self, citizen: CitizenId) {
		if self.suspended_citizens.remove(&citizen) {
			authority::reinstate_citizen(citizen);
		} else {
			self.suspended_citizens.insert(citizen);
			authority::suspend_citizen(citizen);
		}
	}

	pub(super) fn affiliate(&mut self, a: InstitutionId, b: InstitutionId) {
		let (joined, mut groups): (Vec<_>, Vec<_>) = std::mem::take(&mut self.groups)
			.into_iter()
			.partition(|group| group.contains(&a) || group.contains(&b));
		groups.push(joined.into_iter().flatten().chain([a, b]).collect());
		self.groups = groups;
	}

	pub(super) fn evict(&mut self, item: EvidenceId) {
		self.recorded.remove(&item);
	}

	pub(super) fn has_proceedings(&self, item: EvidenceId) -> bool {
		self.verifications.values().any(|info| info.evidence == item)
			|| self.challenges.values().any(|info| info.evidence == item)
	}

	/// The first deadline from `now` on of a challenge that waits.
	pub(super) fn next_deadline(&self, now: u64) -> Option<u64> {
		let waiting = self.challenges.values().filter(|info| stage(info) == Stage::Waiting);
		waiting.map(|info| info.deadline.0).filter(|deadline| *deadline >= now).min()
	}

	/// Takes a step on the chain and in the model, and compares the verdicts.
	pub(super) fn take(&mut self, step: Step) {
		match step {
			Step::Call(who, call) => {
				let call = resolved(call);
				let expected = self.apply(who, &call);
				assert_eq!(dispatch(who, call.clone()), expected, "{who:?}: {call:?}");
				// Which of several records a limited `clear` removes is the chain's choice.
				if let (Call::clear { evidence, .. }, Ok(())) = (&call, expected) {
					self.follow_clear(*evidence);
				}
			},
			Step::Wait(millis) => set_time(Millis(now().0 + millis)),
			Step::WaitForDeadline { before, after } => {
				if let Some(deadline) = self.next_deadline(now().0) {
					set_time(Millis((deadline - before + after).max(now().0)));
				}
			},
			Step::Toggle(institution) => self.toggle(institution),
			Step::ToggleCitizen(citizen) => self.toggle_citizen(citizen),
			Step::Affiliate(a, b) => {
				authority::affiliate(a, b);
				self.affiliate(a, b);
			},
			Step::Evict(id) => {
				let is_held = evidence::facts(id).is_ok() && evidence::holds(id) > 0;
				if self.has_proceedings(id) && !is_held {
					evidence::evict(id);
					self.evict(id);
				}
			},
		}
	}

	fn one_side(&self, a: InstitutionId, b: InstitutionId) -> bool {
		a == b || self.groups.iter().any(|group| group.contains(&a) && group.contains(&b))
	}

	fn officer(&self, who: Option<AccountId>, duty: Duty) -> Answer<ActingOfficer> {
		let who = who.ok_or(DispatchError::BadOrigin)?;
		let (_, number, institution) =
			OFFICERS.into_iter().find(|officer| officer.0 == who).ok_or(NOT_AN_OFFICER)?;
		check(!self.suspended.contains(&institution), INSTITUTION_NOT_ACTIVE)?;
		check(duties_of(institution).contains(&duty), DUTY_NOT_HELD)?;
		Ok(acting(number, institution))
	}

	fn party(&self, who: Option<AccountId>) -> Answer<Party> {
		let who = who.ok_or(DispatchError::BadOrigin)?;
		let citizen = match who {
			CITIZEN => CitizenId(0),
			OTHER_CITIZEN => CitizenId(1),
			_ => {
				let officer = OFFICERS.into_iter().find(|officer| officer.0 == who);
				return officer
					.filter(|(_, _, institution)| !self.suspended.contains(institution))
					.map(|(_, _, institution)| Party::Institution(institution))
					.ok_or(Error::NotAParty.into());
			},
		};
		check(!self.suspended_citizens.contains(&citizen), CITIZEN_SUSPENDED)?;
		Ok(Party::Citizen(citizen))
	}

	fn level(&mut self, item: EvidenceId) -> Answer<&mut PresumptionLevel> {
		self.recorded.get_mut(&item).ok_or(EVIDENCE_NOT_FOUND)
	}

	/// Refuses who stands with the recorder, the provider or the other party.
	fn independent(&self, who: InstitutionId, item: EvidenceId, party: Party) -> Answer {
		let (recorder, provider) = sides_of(item);
		let sides = [Some(recorder), provider, party.institution()];
		let conflict = sides.into_iter().flatten().any(|side| self.one_side(who, side));
		check(!conflict, Error::ConflictOfInterest)
	}

	fn open_requests(&self, item: EvidenceId) -> Vec<&VerificationInfo> {
		let open = |info: &&VerificationInfo| info.state == VerificationState::Requested;
		self.verifications.values().filter(|info| info.evidence == item).filter(open).collect()
	}

	fn open_challenges(&self, item: EvidenceId) -> Vec<&ChallengeInfo> {
		let open = |info: &&ChallengeInfo| matches!(stage(info), Stage::Waiting | Stage::Answered);
		self.challenges.values().filter(|info| info.evidence == item).filter(open).collect()
	}

	fn challenge(&mut self, id: ChallengeId) -> Answer<&mut ChallengeInfo> {
		self.challenges.get_mut(&id).ok_or(Error::ChallengeNotFound.into())
	}

	/// What the call should lead to, at the chain's time.
	pub(super) fn apply(&mut self, who: Option<AccountId>, call: &Call<Test>) -> Answer {
		match call {
			Call::request_verification { evidence } => self.request(who, *evidence),
			Call::withdraw_request { verification } => self.withdraw_request(who, *verification),
			Call::report_verification { verification, finding } => {
				self.report(who, *verification, *finding)
			},
			Call::raise_challenge { evidence, ground, reasons } => {
				self.raise(who, *evidence, *ground, *reasons)
			},
			Call::withdraw_challenge { challenge } => self.withdraw_challenge(who, *challenge),
			Call::respond { challenge, response } => self.respond(who, *challenge, *response),
			Call::conclude_default { challenge } => self.conclude(who, *challenge),
			Call::give_opinion { challenge, opinion, report } => {
				self.give_opinion(who, *challenge, *opinion, *report)
			},
			Call::rule { challenge, ruling, reasons } => {
				self.rule(who, *challenge, *ruling, *reasons)
			},
			Call::place_hold { target, order } => self.place_hold(who, *target, *order),
			Call::release_hold { hold } => self.release_hold(who, *hold),
			Call::set_response_period { period } => {
				check(who.is_none(), DispatchError::BadOrigin)?;
				check(1 <= *period && *period <= MAX_PERIOD, Error::OutOfRange)?;
				self.period = *period;
				Ok(())
			},
			Call::clear { evidence, .. } => {
				self.officer(who, Duty::NotarizeEvidence)?;
				check(!self.recorded.contains_key(evidence), Error::StillRecorded)?;
				check(self.has_proceedings(*evidence), Error::NothingToClear)
			},
			_ => panic!("{call:?} is not in the model"),
		}
	}

	fn request(&mut self, who: Option<AccountId>, evidence: EvidenceId) -> Answer {
		let requester = self.party(who)?;
		self.level(evidence)?;
		let open = self.open_requests(evidence);
		check(open.iter().all(|info| info.requester != requester), Error::AlreadyExists)?;
		check(open.len() < MAX_OPEN_REQUESTS as usize, Error::TooManyRequests)?;
		let id = VerificationId(self.next_verification);
		let (requested_at, state) = (now(), VerificationState::Requested);
		let info = VerificationInfo { id, evidence, requester, requested_at, state };
		self.verifications.insert(id, info);
		self.next_verification += 1;
		Ok(())
	}

	fn withdraw_request(&mut self, who: Option<AccountId>, id: VerificationId) -> Answer {
		let requester = self.party(who)?;
		let info = self.verifications.get(&id).ok_or(Error::VerificationNotFound)?;
		check(info.requester == requester, Error::NotOwner)?;
		check(info.state == VerificationState::Requested, Error::AlreadyReported)?;
		self.verifications.remove(&id);
		Ok(())
	}

	fn report(&mut self, who: Option<AccountId>, id: VerificationId, finding: Finding) -> Answer {
		let by = self.officer(who, Duty::VerifyEvidence)?;
		let info = *self.verifications.get(&id).ok_or(Error::VerificationNotFound)?;
		check(info.state == VerificationState::Requested, Error::AlreadyReported)?;
		self.independent(by.institution, info.evidence, info.requester)?;
		let outcome = match finding {
			Finding::Unavailable => Outcome::Unavailable,
			Finding::Digest(digest) if digest == digest_of(info.evidence) => {
				Outcome::Match { digest }
			},
			Finding::Digest(digest @ Digest::Sm3(_)) => Outcome::Mismatch { digest },
			Finding::Digest(_) => return Err(Error::AlgorithmDiffers.into()),
		};
		let state = VerificationState::Reported { by, at: now(), outcome };
		self.verifications.insert(id, VerificationInfo { state, ..info });
		Ok(())
	}

	fn raise(
		&mut self,
		who: Option<AccountId>,
		evidence: EvidenceId,
		ground: Ground,
		reasons: Commitment,
	) -> Answer {
		let challenger = self.party(who)?;
		self.level(evidence)?;
		let own = challenger.institution();
		let stands_with = |institution| self.one_side(institution, sides_of(evidence).0);
		check(!own.is_some_and(stands_with), Error::OwnEvidence)?;
		let open = self.open_challenges(evidence);
		check(open.iter().all(|info| info.challenger != challenger), Error::AlreadyExists)?;
		check(open.len() < MAX_OPEN_CHALLENGES as usize, Error::TooManyChallenges)?;
		let id = ChallengeId(self.next_challenge);
		self.next_challenge += 1;
		let info = ChallengeInfo {
			id,
			evidence,
			challenger,
			ground,
			reasons,
			raised_at: now(),
			deadline: Millis(now().0 + self.period),
			overdue: false,
			state: ChallengeState::Raised,
			opinions: vec![],
		};
		self.challenges.insert(id, info);
		Ok(())
	}

	fn withdraw_challenge(&mut self, who: Option<AccountId>, id: ChallengeId) -> Answer {
		let challenger = self.party(who)?;
		let info = self.challenge(id)?;
		check(info.challenger == challenger, Error::NotOwner)?;
		let response = match (stage(info), &info.state) {
			(Stage::Waiting, _) => None,
			(_, ChallengeState::Responded { response }) => Some(*response),
			(Stage::Defaulted, _) => return Err(Error::AlreadyDefaulted.into()),
			(stage, _) => return Err(ended(stage)),
		};
		info.state = ChallengeState::Withdrawn { response, at: now() };
		Ok(())
	}

	fn respond(&mut self, who: Option<AccountId>, id: ChallengeId, document: Commitment) -> Answer {
		let by = self.officer(who, Duty::NotarizeEvidence)?;
		let info = self.challenge(id)?;
		match stage(info) {
			Stage::Waiting => check(now() < info.deadline, Error::Expired)?,
			Stage::Answered => return Err(Error::AlreadyResponded.into()),
			Stage::Defaulted => return Err(Error::Expired.into()),
			stage => return Err(ended(stage)),
		}
		check(by.institution == sides_of(info.evidence).0, Error::NotOwner)?;
		let response = Response { officer: by.officer, at: now(), document };
		info.state = ChallengeState::Responded { response };
		Ok(())
	}

	fn conclude(&mut self, who: Option<AccountId>, id: ChallengeId) -> Answer {
		self.party(who)?;
		let info = self.challenge(id)?;
		match stage(info) {
			Stage::Waiting => check(info.deadline <= now(), Error::NotExpired)?,
			Stage::Answered => return Err(Error::AlreadyResponded.into()),
			Stage::Defaulted => return Err(Error::AlreadyDefaulted.into()),
			stage => return Err(ended(stage)),
		}
		info.state = ChallengeState::DefaultNotConfirmed { at: now() };
		Ok(())
	}

	fn give_opinion(
		&mut self,
		who: Option<AccountId>,
		id: ChallengeId,
		opinion: Opinion,
		report: Commitment,
	) -> Answer {
		let ActingOfficer { officer, institution } = self.officer(who, Duty::WitnessAsForensic)?;
		let info = self.challenge(id)?.clone();
		match stage(&info) {
			Stage::Answered => {},
			Stage::Waiting | Stage::Defaulted => return Err(Error::NotResponded.into()),
			stage => return Err(ended(stage)),
		}
		self.independent(institution, info.evidence, info.challenger)?;
		let others = || info.opinions.iter().map(|given| given.institution);
		let is_first = !others().any(|other| self.one_side(institution, other));
		check(is_first, Error::AlreadyExists)?;
		check(info.opinions.len() < MAX_OPINIONS as usize, Error::TooManyOpinions)?;
		let given = GivenOpinion { institution, officer, at: now(), opinion, report };
		self.challenge(id)?.opinions.push(given);
		Ok(())
	}

	fn rule(
		&mut self,
		who: Option<AccountId>,
		id: ChallengeId,
		ruling: Ruling,
		reasons: Commitment,
	) -> Answer {
		let by = self.officer(who, Duty::Adjudicate)?;
		let info = self.challenge(id)?.clone();
		let response = match (stage(&info), &info.state) {
			(_, ChallengeState::Responded { response }) => Some(*response),
			(Stage::Defaulted, _) => None,
			(Stage::Waiting, _) => return Err(Error::NotResponded.into()),
			(stage, _) => return Err(ended(stage)),
		};
		self.level(info.evidence)?;
		let court = by.institution;
		let (recorder, provider) = sides_of(info.evidence);
		let on_its_own_side =
			info.challenger.institution().is_some_and(|c| self.one_side(court, c))
				|| (recorder != court && self.one_side(court, recorder))
				|| provider.is_some_and(|p| p != court && self.one_side(court, p));
		check(!on_its_own_side, Error::ConflictOfInterest)?;
		*self.level(info.evidence)? = match ruling {
			Ruling::Admitted => PresumptionLevel::CourtConfirmed,
			_ => PresumptionLevel::Anchored,
		};
		let decision = Decision { by, at: now(), ruling, reasons };
		self.challenge(id)?.state = ChallengeState::Ruled { response, decision };
		Ok(())
	}

	fn place_hold(&mut self, who: Option<AccountId>, target: Target, order: Commitment) -> Answer {
		let by = self.officer(who, Duty::Adjudicate)?;
		if let Target::Evidence(item) = target {
			self.level(item)?;
		}
		let id = HoldId(self.next_hold);
		self.next_hold += 1;
		self.holds.insert(id, HoldInfo { id, target, by, order, placed_at: now() });
		Ok(())
	}

	fn release_hold(&mut self, who: Option<AccountId>, id: HoldId) -> Answer {
		let by = match who {
			None => None,
			who => Some(self.officer(who, Duty::Adjudicate)?),
		};
		let court = self.holds.get(&id).ok_or(Error::HoldNotFound)?.by.institution;
		match by {
			Some(by) => check(by.institution == court, Error::NotOwner)?,
			None => check(self.suspended.contains(&court), Error::CourtStillActs)?,
		}
		self.holds.remove(&id);
		Ok(())
	}

	/// Forgets of a cleared item what the chain has forgotten.
	pub(super) fn follow_clear(&mut self, item: EvidenceId) {
		let before = self.verifications.len() + self.challenges.len();
		self.verifications
			.retain(|id, info| info.evidence != item || Proceedings::verification(*id).is_some());
		self.challenges
			.retain(|id, info| info.evidence != item || Proceedings::challenge(*id).is_some());
		assert!(self.verifications.len() + self.challenges.len() < before, "it removed something");
	}

	/// Compares everything that can be looked up, and what the registers were told.
	pub(super) fn assert_same_view(&self) {
		assert_eq!(Proceedings::response_period(), self.period);
		for id in (0..=self.next_verification).map(VerificationId) {
			assert_eq!(Proceedings::verification(id), self.verifications.get(&id).copied());
		}
		for id in (0..=self.next_challenge).map(ChallengeId) {
			let expected = self.challenges.get(&id).cloned().map(|info| ChallengeInfo {
				overdue: stage(&info) == Stage::Waiting && info.deadline <= now(),
				..info
			});
			assert_eq!(Proceedings::challenge(id), expected);
		}
		for id in (0..=self.next_hold).map(HoldId) {
			assert_eq!(Proceedings::hold(id), self.holds.get(&id).copied());
		}
		for item in [ITEM, TAX_ITEM, COURT_ITEM] {
			assert_eq!(
				evidence::facts(item).ok().map(|facts| facts.level),
				self.recorded.get(&item).copied()
			);
			let page = Proceedings::challenges_of(item, None, 64);
			let of_item = self.challenges.values().filter(|info| info.evidence == item);
			assert_eq!(page.challenges.len(), of_item.count());
			let page = Proceedings::verifications_of(item, None, 64);
			let of_item = self.verifications.values().filter(|info| info.evidence == item);
			assert_eq!(page.verifications.len(), of_item.count());
		}
		for target in TARGETS {
			let page = Proceedings::holds_of(target, None, 64);
			let of_target = self.holds.values().filter(|info| info.target == target);
			assert_eq!(page.holds.len(), of_target.count());
		}
	}
}
