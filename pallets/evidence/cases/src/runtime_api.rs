// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{CaseInfo, ItemPage, MemberInfo, SealProof};
use alloc::vec::Vec;
use citychain_evidence::{CaseId, EvidenceId};
use citychain_primitives::{Named, Told};

sp_api::decl_runtime_apis! {
	/// Looks up cases and what they hold, without a transaction.
	///
	/// Read the `state` of an answer first: a void case proves nothing, and an open one may still
	/// change. Ask for a finalized block's state where it matters: a newer one can still be replaced.
	///
	/// A list is a page: `after` is none for the first one, and `next` of the page before for each
	/// further one; `limit` is brought within 1 to 64. No item is told of a case whose items were
	/// pruned. There is no proof of an open or pruned case, nor of a void one of which an item was
	/// evicted since.
	pub trait CasesApi {
		/// The case with this number; none if it was not given, or the case was cancelled.
		fn case(id: CaseId) -> Option<Told<CaseInfo>>;

		/// A page of the items of a case, as they were contributed; none if there is no such case.
		fn items(case_id: CaseId, after: Option<u32>, limit: u32) -> Option<Told<ItemPage>>;

		/// The institutions that are invited to a case and may contribute beside its keeper.
		fn contributors(case_id: CaseId) -> Vec<Named>;

		/// Whether some evidence is in a case, since when, and what the case is worth; none if it is not.
		fn verify_member(case_id: CaseId, evidence: EvidenceId) -> Option<Told<MemberInfo>>;

		/// Proof that some evidence is in a sealed case, which anybody checks without the chain.
		fn seal_path(case_id: CaseId, evidence: EvidenceId) -> Option<Told<SealProof>>;
	}
}
