// SPDX-License-Identifier: Apache-2.0
//! What the look-ups answer.

use super::{ChallengeState, GivenOpinion, Ground, Party, Target, VerificationState};
use crate::{ChallengeId, EvidenceId, HoldId, VerificationId};
use alloc::vec::Vec;
use citychain_macros::answer;
use citychain_primitives::{ActingOfficer, Commitment, Millis};

/// One verification, as look-ups answer.
#[answer(Copy)]
pub struct VerificationInfo {
	/// Its number.
	pub id: VerificationId,
	/// The item whose file is to be compared.
	pub evidence: EvidenceId,
	/// Who asked.
	pub requester: Party,
	/// The chain's time of the request, in milliseconds since 1970-01-01 UTC.
	pub requested_at: Millis,
	/// Where it stands, with the outcome once there is one.
	pub state: VerificationState,
}

/// Some verifications of one item.
#[answer]
pub struct VerificationPage {
	/// The verifications, in an order that is fixed and means nothing.
	pub verifications: Vec<VerificationInfo>,
	/// What to ask for `after` to get the next page; none if this is the last one.
	pub next: Option<VerificationId>,
}

/// One challenge, as look-ups answer.
#[answer]
pub struct ChallengeInfo {
	/// Its number.
	pub id: ChallengeId,
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
	/// Whether the deadline has passed without an answer, so that any party can conclude the
	/// default.
	pub overdue: bool,
	/// Where it stands, with the answer and the ruling once there are such.
	pub state: ChallengeState,
	/// The experts' opinions, in the order in which they were given.
	pub opinions: Vec<GivenOpinion>,
}

/// Some challenges of one item.
#[answer]
pub struct ChallengePage {
	/// The challenges, in an order that is fixed and means nothing.
	pub challenges: Vec<ChallengeInfo>,
	/// What to ask for `after` to get the next page; none if this is the last one.
	pub next: Option<ChallengeId>,
}

/// One legal hold, as look-ups answer.
#[answer(Copy)]
pub struct HoldInfo {
	/// Its number.
	pub id: HoldId,
	/// What is to be kept.
	pub target: Target,
	/// The officer who placed it, and the court.
	pub by: ActingOfficer,
	/// The commitment to the order.
	pub order: Commitment,
	/// The chain's time when it was placed, in milliseconds since 1970-01-01 UTC.
	pub placed_at: Millis,
}

/// Some legal holds of one item or case.
#[answer]
pub struct HoldPage {
	/// The holds, in an order that is fixed and means nothing.
	pub holds: Vec<HoldInfo>,
	/// What to ask for `after` to get the next page; none if this is the last one.
	pub next: Option<HoldId>,
}
