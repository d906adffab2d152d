// SPDX-License-Identifier: Apache-2.0
//! Verifications: a file compared with a recorded digest, at somebody's request.

use crate::Error;
use citychain_evidence::{
	EvidenceId, Finding, Outcome, Party, VerificationId, VerificationInfo, VerificationState,
};
use citychain_kit::stored;
use citychain_primitives::{ActingOfficer, Digest, Millis};

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
	pub fn ensure_open<T>(&self) -> Result<(), Error<T>> {
		self.is_open().then_some(()).ok_or(Error::AlreadyReported)
	}

	/// After the report of an officer on an item with this recorded digest.
	pub fn reported<T>(
		self,
		by: ActingOfficer,
		now: Millis,
		recorded: Digest,
		finding: Finding,
	) -> Result<Self, Error<T>> {
		self.ensure_open()?;
		let outcome = Outcome::of(finding, recorded).ok_or(Error::AlgorithmDiffers)?;
		Ok(Self { state: VerificationState::Reported { by, at: now, outcome }, ..self })
	}

	/// What look-ups answer of it.
	pub fn info(self, id: VerificationId) -> VerificationInfo {
		let Self { evidence, requester, requested_at, state } = self;
		VerificationInfo { id, evidence, requester, requested_at, state }
	}
}
