// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{CaseInfo, ItemPage, MemberInfo, SealProof};
use alloc::vec::Vec;
use citychain_evidence::{CaseId, EvidenceId};
use citychain_primitives::InstitutionId;

sp_api::decl_runtime_apis! {
	/// Looks up cases and what they hold, without a transaction.
	///
	/// Read the `state` of an answer first: a void case proves nothing, and an open one may still
	/// change. Ask for a finalized block's state where it matters: a newer one can still be replaced.
	pub trait CasesApi {
		/// The case with this number, with its root and what became of it.
		///
		/// None if the number was not given, or the case was cancelled.
		fn case(id: CaseId) -> Option<CaseInfo>;

		/// A page of the items of a case, in the order in which they were contributed.
		///
		/// None if there is no such case. `after` is none for the first page, and `next` of the page
		/// before for each further one. `limit` is brought within 1 to 64.
		fn items(case_id: CaseId, after: Option<u32>, limit: u32) -> Option<ItemPage>;

		/// The institutions that are invited to a case and may contribute beside its keeper.
		fn contributors(case_id: CaseId) -> Vec<InstitutionId>;

		/// Whether some evidence is in a case, since which contribution, and what the case is worth.
		///
		/// None if it is not, or if the items of the case were pruned.
		fn verify_member(case_id: CaseId, evidence: EvidenceId) -> Option<MemberInfo>;

		/// Proof that some evidence is in a sealed case, which anybody checks without the chain.
		///
		/// None if it is not, if the case is open or pruned, or if it is void and one of its items
		/// was evicted since.
		fn seal_path(case_id: CaseId, evidence: EvidenceId) -> Option<SealProof>;
	}
}
