// SPDX-License-Identifier: Apache-2.0
//! What courts and parties did with an item, as the chain keeps it and answers.

mod answer;
mod challenge;
mod hold;
mod party;
mod verification;

pub use answer::{
	ChallengeInfo, ChallengePage, HoldInfo, HoldPage, VerificationInfo, VerificationPage,
};
pub use challenge::{
	ChallengeState, Decision, GivenOpinion, Ground, Opinion, PostChainGround, PreChainGround,
	Response,
};
pub use hold::Target;
pub use party::Party;
pub use verification::{Finding, Outcome, VerificationState};
