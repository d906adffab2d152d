// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and shows, and every transition from one state to the next. No storage.

mod answer;
mod challenge;
mod hold;
mod party;
mod verification;

pub use answer::{
	ChallengeInfo, ChallengePage, HoldInfo, HoldPage, VerificationInfo, VerificationPage,
};
pub use challenge::{
	Challenge, ChallengeState, Decision, GivenOpinion, Ground, Opinion, PostChainGround,
	PreChainGround, Response,
};
pub use hold::{LegalHold, Target};
pub use party::Party;
pub use verification::{Finding, Outcome, Verification, VerificationState};

/// The most entries on one page of a look-up.
pub const MAX_PAGE: u32 = 64;

/// The most records that one `clear` removes.
pub const MAX_CLEARED: u32 = 64;

/// Why a transition is refused. Each has an [`Error`](crate::Error) of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// The request was answered.
	AlreadyReported,
	/// The digest found is of another algorithm than the recorded one.
	AlgorithmDiffers,
	/// The deadline has passed.
	Expired,
	/// The deadline has not passed.
	NotExpired,
	/// The recorder has not answered the challenge.
	NotResponded,
	/// The recorder has answered the challenge.
	AlreadyResponded,
	/// The default was concluded.
	AlreadyDefaulted,
	/// A court has ruled on the challenge.
	AlreadyRuled,
	/// The challenge was withdrawn.
	AlreadyWithdrawn,
}
