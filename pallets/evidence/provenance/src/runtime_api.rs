// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{Answers, CustodyEvent, Description, Dimensions, FilingInfo, Witness};
use alloc::vec::Vec;
use citychain_evidence::{Dimension, EvidenceId, FilingState};
use citychain_primitives::{InstitutionId, Millis};

sp_api::decl_runtime_apis! {
	/// Looks up what is known of evidence beyond its digest, without a transaction.
	///
	/// What the answers prove: that a commitment was made when its time says, by the officer and the
	/// institution that it names, and was not changed since. What they do not prove: that what was
	/// committed to is true. Ask for a finalized block's state where it matters: a newer one can
	/// still be replaced.
	pub trait ProvenanceApi {
		/// The dimensions of an item, each as it was described, or not yet.
		fn dimensions(evidence: EvidenceId) -> Dimensions<Description>;

		/// The dimensions that an item's class requires and that are not described yet.
		///
		/// None if the item is not recorded, or was evicted.
		fn missing_dimensions(evidence: EvidenceId) -> Option<Vec<Dimension>>;

		/// The chain of custody of an item, from its first event to its last, at most
		/// `MaxCustodyEvents`.
		fn custody(evidence: EvidenceId) -> Vec<CustodyEvent>;

		/// Who witnessed an item, in the order in which they did.
		fn witnesses(evidence: EvidenceId) -> Vec<Witness>;

		/// The filings of a provider with their periods, oldest first.
		fn filings(institution: InstitutionId) -> Vec<FilingInfo>;

		/// How the filing of an institution stood at `at`, in milliseconds since 1970-01-01 UTC.
		///
		/// For a time to come it is as it stands now.
		fn filing_state(institution: InstitutionId, at: Millis) -> FilingState;

		/// What a court asks of an item whose truth is challenged, in one answer.
		///
		/// None if the item is not recorded, or was evicted.
		fn questions(evidence: EvidenceId) -> Option<Answers>;
	}
}
