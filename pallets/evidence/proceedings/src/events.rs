// SPDX-License-Identifier: Apache-2.0
//! What happened: with the time of their block, the events tell the whole state.

#[citychain_kit::events]
mod events {
	/// What happened.
	pub enum Event<T: Config> {
		/// A party asked that a file be compared with the recorded digest of an item.
		VerificationRequested {
			/// The new verification.
			verification: VerificationId,
			/// The item.
			evidence: EvidenceId,
			/// Who asked.
			requester: Party,
		},
		/// A party withdrew its request, of which nothing is left.
		RequestWithdrawn {
			/// The verification.
			verification: VerificationId,
			/// The item.
			evidence: EvidenceId,
			/// Who had asked.
			requester: Party,
		},
		/// An officer reported what it found, and the chain concluded the outcome.
		VerificationReported {
			/// The verification.
			verification: VerificationId,
			/// The item.
			evidence: EvidenceId,
			/// The institution that verified.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// What the chain concluded.
			outcome: Outcome,
		},
		/// A party challenged an item.
		ChallengeRaised {
			/// The new challenge.
			challenge: ChallengeId,
			/// The item.
			evidence: EvidenceId,
			/// Who challenges it.
			challenger: Party,
			/// What is objected to.
			ground: Ground,
			/// The commitment to the document that gives the reasons.
			reasons: Commitment,
			/// The first instant at which an answer is late, in milliseconds since 1970-01-01 UTC.
			deadline: Millis,
		},
		/// A party withdrew its challenge.
		ChallengeWithdrawn {
			/// The challenge.
			challenge: ChallengeId,
			/// The item.
			evidence: EvidenceId,
			/// Who had challenged it.
			challenger: Party,
		},
		/// The recorder answered a challenge in time.
		ChallengeResponded {
			/// The challenge.
			challenge: ChallengeId,
			/// The institution that recorded the item.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The commitment to the document that answers.
			response: Commitment,
		},
		/// A party recorded that a challenge was not answered in time.
		DefaultConcluded {
			/// The challenge.
			challenge: ChallengeId,
			/// The item.
			evidence: EvidenceId,
			/// The party that recorded it.
			by: Party,
		},
		/// A forensic institute gave its opinion on a challenge.
		OpinionGiven {
			/// The challenge.
			challenge: ChallengeId,
			/// The institute.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// What it says of the item.
			opinion: Opinion,
			/// The commitment to its report.
			report: Commitment,
		},
		/// A court ruled on a challenge; the item stands on the level that follows from it.
		ChallengeRuled {
			/// The challenge.
			challenge: ChallengeId,
			/// The item.
			evidence: EvidenceId,
			/// The court.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// What it decided of the item.
			ruling: Ruling,
			/// The commitment to the document that gives the reasons.
			reasons: Commitment,
		},
		/// A court ordered that an item or a case be kept.
		HoldPlaced {
			/// The new legal hold.
			hold: HoldId,
			/// What is to be kept.
			target: Target,
			/// The court.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The commitment to the order.
			order: Commitment,
		},
		/// A legal hold was released, and its record removed.
		HoldReleased {
			/// The legal hold.
			hold: HoldId,
			/// What had to be kept.
			target: Target,
			/// The court that had placed it.
			institution: InstitutionId,
			/// The officer who released it; none if the council did.
			officer: Option<OfficerId>,
		},
		/// The council set how long recorders have to answer challenges that are raised from now on.
		ResponsePeriodSet {
			/// The period, in milliseconds.
			period: u64,
		},
		/// An officer removed proceedings of an item that was evicted.
		ProceedingsCleared {
			/// The item.
			evidence: EvidenceId,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// The verifications that were removed.
			verifications: BoundedVec<VerificationId, ConstU32<MAX_CLEARED>>,
			/// The challenges that were removed.
			challenges: BoundedVec<ChallengeId, ConstU32<MAX_CLEARED>>,
		},
	}
}
