// SPDX-License-Identifier: Apache-2.0
//! The look-ups as a runtime API: the same questions and types as the view functions.

use crate::{DigestInfo, EvidenceInfo, Policy, PolicyInForce, PolicyVersion};
use citychain_primitives::{Digest, EvidenceId, InstitutionId};

sp_api::decl_runtime_apis! {
	/// Looks up evidence, without a transaction.
	///
	/// What a found record proves: a file with this digest existed when the block was made and has
	/// not been changed since. What it does not prove: that the file was true before that, or that
	/// the claimed time is right (人民法院在线诉讼规则 §16 to §18). Ask for a finalized block's
	/// state where it matters: a newer one can still be replaced.
	pub trait EvidenceApi {
		/// The evidence of a digest: the first on this chain, and a page of later ones by others.
		///
		/// None if no institution recorded this digest: then the file was changed, or was never
		/// recorded under this algorithm. `after` is none for the first page, and `next` of the
		/// page before for each further one. `limit` is the number of later records on the page; it
		/// is brought within 1 to 64.
		fn verify_digest(
			digest: Digest,
			after: Option<InstitutionId>,
			limit: u32,
		) -> Option<DigestInfo>;

		/// The evidence with this id, with the digest to compare a file's digest to.
		///
		/// None if the id was not given.
		fn verify_id(id: EvidenceId) -> Option<EvidenceInfo>;

		/// The policy that new evidence must satisfy, with its version.
		fn current_policy() -> Option<PolicyInForce>;

		/// The policy of this version, which evidence may have been recorded under.
		fn policy(version: PolicyVersion) -> Option<Policy>;
	}
}
