// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{Answers, CustodyEvent, Description, Dimensions, FilingInfo, Witness};
use alloc::vec::Vec;
use citychain_evidence::{Dimension, EvidenceId, FilingState};
use citychain_primitives::{InstitutionId, Millis, Told};

sp_api::decl_runtime_apis! {
	/// Looks up what is known of evidence beyond its digest, without a transaction.
	///
	/// What the answers prove: that a commitment was made when its time says, by the officer and the
	/// institution that it names, and was not changed since. What they do not prove: that what was
	/// committed to is true. Ask for a finalized block's state where it matters: a newer one can
	/// still be replaced.
	///
	/// Of an item that was not recorded, or was evicted, nothing is told. Times are in milliseconds since
	/// 1970-01-01 UTC.
	pub trait ProvenanceApi {
		/// The dimensions of an item, each as it was described, or not yet.
		fn dimensions(evidence: EvidenceId) -> Told<Dimensions<Description>>;

		/// The dimensions that an item's class requires and nobody described yet; none without the item.
		fn missing_dimensions(evidence: EvidenceId) -> Option<Vec<Dimension>>;

		/// The chain of custody of an item, from its first event to its last.
		fn custody(evidence: EvidenceId) -> Vec<Told<CustodyEvent>>;

		/// Who witnessed an item, in the order in which they did.
		fn witnesses(evidence: EvidenceId) -> Vec<Told<Witness>>;

		/// The filings of a provider with their periods, oldest first.
		fn filings(institution: InstitutionId) -> Vec<Told<FilingInfo>>;

		/// How the filing of an institution stood at a time; for a time to come, as it stands now.
		fn filing_state(institution: InstitutionId, at: Millis) -> FilingState;

		/// What a court asks of an item whose truth is challenged, in one answer; none without the item.
		fn questions(evidence: EvidenceId) -> Option<Told<Answers>>;
	}
}
