// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{
	ChallengeInfo, ChallengePage, HoldInfo, HoldPage, Target, VerificationInfo, VerificationPage,
};
use citychain_evidence::{ChallengeId, EvidenceId, HoldId, VerificationId};
use citychain_primitives::Told;

sp_api::decl_runtime_apis! {
	/// Looks up what courts and parties did with evidence, without a transaction.
	///
	/// Ask for a finalized block's state where it matters: a newer one can still be replaced. How
	/// much is presumed of an item after a ruling, the register of evidence tells.
	///
	/// A list is a page: `after` is none for the first one, and `next` of the page before for each
	/// further one; `limit` is brought within 1 to 64. Where an item was evicted, its proceedings may be
	/// cleared.
	pub trait ProceedingsApi {
		/// The verification with this number; none if it was not given, was withdrawn or cleared.
		fn verification(id: VerificationId) -> Option<Told<VerificationInfo>>;

		/// A page of the verifications of an item.
		fn verifications_of(
			evidence: EvidenceId,
			after: Option<VerificationId>,
			limit: u32,
		) -> Told<VerificationPage>;

		/// The challenge with this number, with answer, opinions and ruling; none if there is none.
		fn challenge(id: ChallengeId) -> Option<Told<ChallengeInfo>>;

		/// A page of the challenges of an item.
		fn challenges_of(
			evidence: EvidenceId,
			after: Option<ChallengeId>,
			limit: u32,
		) -> Told<ChallengePage>;

		/// The legal hold with this number; none if it was not given, or the hold was released.
		fn hold(id: HoldId) -> Option<Told<HoldInfo>>;

		/// A page of the legal holds of an item or a case.
		fn holds_of(target: Target, after: Option<HoldId>, limit: u32) -> Told<HoldPage>;

		/// How long recorders have to answer challenges raised from now on, in milliseconds.
		fn response_period() -> u64;
	}
}
