// SPDX-License-Identifier: Apache-2.0
//! The look-ups as a runtime API: the same questions and types as the view functions.

use crate::{ProofStatus, TaxProof};
use citychain_invoices::{TaxProofId, TaxProofKind};
use citychain_primitives::Commitment;

sp_api::decl_runtime_apis! {
	/// Looks up proofs of paid taxes, without a transaction.
	///
	/// Ask for a finalized block's state where it matters: a newer one can still be replaced.
	pub trait TaxProofsApi {
		/// The proof with this number, if it was issued and not pruned.
		fn proof(id: TaxProofId) -> Option<TaxProof>;

		/// The last proof that was issued of this tax on this subject, if it was not pruned.
		fn last_proof(kind: TaxProofKind, subject: Commitment) -> Option<TaxProofId>;

		/// Whether a proof of this tax on this subject can be used now, and if not, why.
		///
		/// None if there is no such proof, or it is of another tax or subject.
		fn status(
			id: TaxProofId,
			kind: TaxProofKind,
			subject: Commitment,
		) -> Option<ProofStatus>;
	}
}
