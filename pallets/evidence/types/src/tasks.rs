// SPDX-License-Identifier: Apache-2.0
//! What may wait for an institution in this domain.

use crate::{CaseId, ChallengeId, HoldId, VerificationId};
use citychain_macros::answer;

/// What waits for an institution, named as the call that is waited for.
#[answer(Copy)]
pub enum EvidenceTask {
	/// To contribute to an open case: one that it was invited to, or its own that is empty.
	#[codec(index = 0)]
	Contribute(CaseId),
	/// To acknowledge what others contributed to its case.
	#[codec(index = 1)]
	Acknowledge(CaseId),
	/// To seal its case: all items are acknowledged.
	#[codec(index = 2)]
	Seal(CaseId),
	/// To confirm, or not, that another institution's case becomes void.
	#[codec(index = 3)]
	ConfirmVoid(CaseId),
	/// To compare a file, and report what was found.
	#[codec(index = 4)]
	ReportVerification(VerificationId),
	/// To respond to a challenge of its evidence.
	#[codec(index = 5)]
	Respond(ChallengeId),
	/// To conclude the default on its challenge: the recorder did not respond in time.
	#[codec(index = 6)]
	ConcludeDefault(ChallengeId),
	/// To rule on a challenge.
	#[codec(index = 7)]
	Rule(ChallengeId),
	/// To release its legal hold, once its reason is gone.
	#[codec(index = 8)]
	ReleaseHold(HoldId),
}
