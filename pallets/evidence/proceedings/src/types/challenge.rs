// SPDX-License-Identifier: Apache-2.0
//! Challenges: from an objection to the ruling on it.

use crate::Error;
use alloc::vec::Vec;
use citychain_evidence::{
	ChallengeId, ChallengeInfo, ChallengeState, Decision, EvidenceId, GivenOpinion, Ground, Party,
	Response,
};
use citychain_kit::stored;
use citychain_primitives::{Commitment, Millis};

/// One challenge (质证, 人民法院在线诉讼规则 §17 to §19), from objection to ruling.
#[stored(Copy)]
pub struct Challenge {
	/// The item that is challenged.
	pub evidence: EvidenceId,
	/// Who challenges it.
	pub challenger: Party,
	/// What is objected to.
	pub ground: Ground,
	/// The commitment to the document that gives the reasons.
	pub reasons: Commitment,
	/// The chain's time when it was raised, in milliseconds since 1970-01-01 UTC.
	pub raised_at: Millis,
	/// The first instant at which an answer is late, in milliseconds since 1970-01-01 UTC.
	pub deadline: Millis,
	/// Where it stands.
	pub state: ChallengeState,
}

impl Challenge {
	/// As it is when it was raised, with `period` milliseconds to answer.
	pub fn raised(
		evidence: EvidenceId,
		challenger: Party,
		ground: Ground,
		reasons: Commitment,
		now: Millis,
		period: u64,
	) -> Self {
		Self {
			evidence,
			challenger,
			ground,
			reasons,
			raised_at: now,
			deadline: Millis(now.0.saturating_add(period)),
			state: ChallengeState::Raised,
		}
	}

	/// Whether the deadline has passed without an answer, so that the default can be concluded.
	pub fn is_overdue(&self, now: Millis) -> bool {
		self.state == ChallengeState::Raised && self.deadline <= now
	}

	/// After the recorder's answer.
	pub fn responded<T>(self, response: Response) -> Result<Self, Error<T>> {
		match self.state {
			ChallengeState::Raised if response.at < self.deadline => {
				Ok(self.with(ChallengeState::Responded { response }))
			},
			ChallengeState::Raised | ChallengeState::DefaultNotConfirmed { .. } => {
				Err(Error::Expired)
			},
			ChallengeState::Responded { .. } => Err(Error::AlreadyResponded),
			ChallengeState::Ruled { .. } => Err(Error::AlreadyRuled),
			ChallengeState::Withdrawn { .. } => Err(Error::AlreadyWithdrawn),
		}
	}

	/// After the deadline has passed without an answer.
	pub fn defaulted<T>(self, now: Millis) -> Result<Self, Error<T>> {
		match self.state {
			ChallengeState::Raised if self.deadline <= now => {
				Ok(self.with(ChallengeState::DefaultNotConfirmed { at: now }))
			},
			ChallengeState::Raised => Err(Error::NotExpired),
			ChallengeState::Responded { .. } => Err(Error::AlreadyResponded),
			ChallengeState::DefaultNotConfirmed { .. } => Err(Error::AlreadyDefaulted),
			ChallengeState::Ruled { .. } => Err(Error::AlreadyRuled),
			ChallengeState::Withdrawn { .. } => Err(Error::AlreadyWithdrawn),
		}
	}

	/// After its challenger has withdrawn it.
	pub fn withdrawn<T>(self, now: Millis) -> Result<Self, Error<T>> {
		match self.state {
			ChallengeState::Raised | ChallengeState::Responded { .. } => {
				let response = self.state.response().copied();
				Ok(self.with(ChallengeState::Withdrawn { response, at: now }))
			},
			ChallengeState::DefaultNotConfirmed { .. } => Err(Error::AlreadyDefaulted),
			ChallengeState::Ruled { .. } => Err(Error::AlreadyRuled),
			ChallengeState::Withdrawn { .. } => Err(Error::AlreadyWithdrawn),
		}
	}

	/// Refuses an expert's opinion unless there are both sides to hear, and no ruling.
	pub fn ensure_takes_opinions<T>(&self) -> Result<(), Error<T>> {
		match self.state {
			ChallengeState::Responded { .. } => Ok(()),
			ChallengeState::Raised | ChallengeState::DefaultNotConfirmed { .. } => {
				Err(Error::NotResponded)
			},
			ChallengeState::Ruled { .. } => Err(Error::AlreadyRuled),
			ChallengeState::Withdrawn { .. } => Err(Error::AlreadyWithdrawn),
		}
	}

	/// After a court's decision.
	pub fn ruled<T>(self, decision: Decision) -> Result<Self, Error<T>> {
		match self.state {
			ChallengeState::Responded { .. } | ChallengeState::DefaultNotConfirmed { .. } => {
				let response = self.state.response().copied();
				Ok(self.with(ChallengeState::Ruled { response, decision }))
			},
			ChallengeState::Raised => Err(Error::NotResponded),
			ChallengeState::Ruled { .. } => Err(Error::AlreadyRuled),
			ChallengeState::Withdrawn { .. } => Err(Error::AlreadyWithdrawn),
		}
	}

	fn with(self, state: ChallengeState) -> Self {
		Self { state, ..self }
	}

	/// What look-ups answer of it now, with the opinions on it.
	pub fn info(self, id: ChallengeId, opinions: Vec<GivenOpinion>, now: Millis) -> ChallengeInfo {
		let overdue = self.is_overdue(now);
		let Self { evidence, challenger, ground, reasons, raised_at, deadline, state } = self;
		ChallengeInfo {
			id,
			evidence,
			challenger,
			ground,
			reasons,
			raised_at,
			deadline,
			overdue,
			state,
			opinions,
		}
	}
}
