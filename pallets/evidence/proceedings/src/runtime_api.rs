// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{
	ChallengeInfo, ChallengePage, HoldInfo, HoldPage, Target, VerificationInfo, VerificationPage,
};
use citychain_evidence::{ChallengeId, EvidenceId, HoldId, VerificationId};

sp_api::decl_runtime_apis! {
	/// Looks up what courts and parties did with evidence, without a transaction.
	///
	/// Ask for a finalized block's state where it matters: a newer one can still be replaced. How
	/// much is presumed of an item after a ruling, the register of evidence tells.
	pub trait ProceedingsApi {
		/// The verification with this number.
		///
		/// None if the number was not given, the request was withdrawn, or the item was evicted and
		/// its proceedings cleared.
		fn verification(id: VerificationId) -> Option<VerificationInfo>;

		/// A page of the verifications of an item.
		///
		/// `after` is none for the first page, and `next` of the page before for each further one.
		/// `limit` is brought within 1 to 64.
		fn verifications_of(
			evidence: EvidenceId,
			after: Option<VerificationId>,
			limit: u32,
		) -> VerificationPage;

		/// The challenge with this number, with the answer, the experts' opinions and the ruling.
		///
		/// None if the number was not given, or the item was evicted and its proceedings cleared.
		fn challenge(id: ChallengeId) -> Option<ChallengeInfo>;

		/// A page of the challenges of an item.
		///
		/// `after` is none for the first page, and `next` of the page before for each further one.
		/// `limit` is brought within 1 to 64.
		fn challenges_of(
			evidence: EvidenceId,
			after: Option<ChallengeId>,
			limit: u32,
		) -> ChallengePage;

		/// The legal hold with this number; none if it was not given, or the hold was released.
		fn hold(id: HoldId) -> Option<HoldInfo>;

		/// A page of the legal holds of an item or a case.
		///
		/// `after` is none for the first page, and `next` of the page before for each further one.
		/// `limit` is brought within 1 to 64.
		fn holds_of(target: Target, after: Option<HoldId>, limit: u32) -> HoldPage;

		/// How long recorders have to answer challenges that are raised from now on, in milliseconds.
		fn response_period() -> u64;
	}
}
