// SPDX-License-Identifier: Apache-2.0
//! Verifications: a file compared with a recorded digest, at somebody's request.

use super::{Party, Refusal};
use citychain_evidence::EvidenceId;
use citychain_kit::stored;
use citychain_primitives::{ActingOfficer, Digest, Millis};

/// What a verifier found.
#[stored(Copy)]
pub enum Finding {
	/// The digest of the file that was put before it, by the algorithm of the recorded digest.
	#[codec(index = 0)]
	Digest(Digest),
	/// No file was put before it, or it cannot be read.
	#[codec(index = 1)]
	Unavailable,
}

/// What the chain concluded from a finding (核验结果).
///
/// The digest that was found stays in it, so that the conclusion can be checked even when the item
/// was evicted.
#[stored(Copy)]
pub enum Outcome {
	/// The digest is the recorded one: the file is presumed unaltered since it was recorded
	/// (核验一致, 人民法院在线诉讼规则 §16).
	#[codec(index = 0)]
	Match {
		/// The digest that was found.
		digest: Digest,
	},
	/// The digest is another one of the same algorithm: the file is not the recorded one
	/// (核验不一致).
	#[codec(index = 1)]
	Mismatch {
		/// The digest that was found.
		digest: Digest,
	},
	/// There was no file to compare (无法核验).
	#[codec(index = 2)]
	Unavailable,
}

impl Outcome {
	/// What follows from a finding about an item with this recorded digest.
	///
	/// Digests of two algorithms have nothing in common on chain, so that nothing follows from one
	/// of another algorithm.
	pub fn of(finding: Finding, recorded: Digest) -> Result<Self, Refusal> {
		match finding {
			Finding::Unavailable => Ok(Self::Unavailable),
			Finding::Digest(digest) if digest == recorded => Ok(Self::Match { digest }),
			Finding::Digest(digest) if digest.algorithm() == recorded.algorithm() => {
				Ok(Self::Mismatch { digest })
			},
			Finding::Digest(_) => Err(Refusal::AlgorithmDiffers),
		}
	}
}

/// Where a verification stands.
#[stored(Copy)]
pub enum VerificationState {
	/// Waits for a verifier. Left by `report_verification`, and by `withdraw_request`, which
	/// removes the record.
	#[codec(index = 0)]
	Requested,
	/// Answered, once and for all. No call leaves this state; `clear` removes the record when the
	/// item is evicted.
	#[codec(index = 1)]
	Reported {
		/// The officer who verified, and its institution.
		by: ActingOfficer,
		/// The chain's time of the report, in milliseconds since 1970-01-01 UTC.
		at: Millis,
		/// What the chain concluded from what was found.
		outcome: Outcome,
	},
}

/// One verification (技术核验, 人民法院在线诉讼规则 §16), from request to outcome.
#[stored(Copy)]
pub struct Verification {
	/// The item whose file is to be compared.
	pub evidence: EvidenceId,
	/// Who asked.
	pub requester: Party,
	/// The chain's time of the request, in milliseconds since 1970-01-01 UTC.
	pub requested_at: Millis,
	/// Where it stands.
	pub state: VerificationState,
}

impl Verification {
	/// As it is when it was requested.
	pub fn requested(evidence: EvidenceId, requester: Party, now: Millis) -> Self {
		Self { evidence, requester, requested_at: now, state: VerificationState::Requested }
	}

	/// Whether it waits for a verifier; as long as it does, it holds the item.
	pub fn is_open(&self) -> bool {
		self.state == VerificationState::Requested
	}

	/// Refuses what an answered request does not allow.
	pub fn ensure_open(&self) -> Result<(), Refusal> {
		self.is_open().then_some(()).ok_or(Refusal::AlreadyReported)
	}

	/// After the report of an officer on an item with this recorded digest.
	pub fn reported(
		self,
		by: ActingOfficer,
		now: Millis,
		recorded: Digest,
		finding: Finding,
	) -> Result<Self, Refusal> {
		self.ensure_open()?;
		let outcome = Outcome::of(finding, recorded)?;
		Ok(Self { state: VerificationState::Reported { by, at: now, outcome }, ..self })
	}
}
