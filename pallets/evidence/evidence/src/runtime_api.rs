// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{
	BatchInfo, DigestInfo, EvictedItem, Eviction, EvictionId, EvidenceInfo, Policy, PolicyInForce,
	PolicyVersion, Precommitment,
};
use alloc::vec::Vec;
use citychain_evidence::{BatchId, BatchLeaf, EvidenceId};
use citychain_primitives::{Commitment, Digest, InstitutionId, Told};

sp_api::decl_runtime_apis! {
	/// Looks up evidence, without a transaction.
	///
	/// What a found record proves: a file with this digest existed when the block was made and has
	/// not been changed since. What it does not prove: that the file was true before that, or that
	/// the claimed time is right (人民法院在线诉讼规则 §16 to §18). Ask for a finalized block's
	/// state where it matters: a newer one can still be replaced.
	///
	/// If nobody recorded a digest, the file was changed, or was never recorded under this algorithm. A
	/// list is a page: `after` is none for the first one, and `next` of the page before for each further
	/// one; `limit` is the number of later records on it, brought within 1 to 64. A leaf in a batch
	/// proves that a file with its digest has not been changed since the batch was anchored; an item in
	/// an eviction, that the chain held it as it is given until then. What is kept of an item holds what
	/// the chain knows of it now: a later change makes it another.
	pub trait EvidenceApi {
		/// The evidence of a digest: the first, and a page of later ones; none if nobody recorded it.
		fn verify_digest(
			digest: Digest,
			after: Option<InstitutionId>,
			limit: u32,
		) -> Option<Told<DigestInfo>>;

		/// The evidence with this number; none if it was not given, or the item was evicted.
		fn verify_id(id: EvidenceId) -> Option<Told<EvidenceInfo>>;

		/// The policy that new evidence must satisfy, with its version.
		fn current_policy() -> Option<PolicyInForce>;

		/// The policy of this version, which evidence may have been recorded under.
		fn policy(version: PolicyVersion) -> Option<Policy>;

		/// The batch with this number.
		fn batch(id: BatchId) -> Option<Told<BatchInfo>>;

		/// The batch that this institution anchored by this root.
		fn batch_by_root(institution: InstitutionId, root: [u8; 32]) -> Option<Told<BatchInfo>>;

		/// Whether a leaf is in a batch at this index, by the path from the leaf up to the root.
		fn verify_leaf(batch: BatchId, index: u64, leaf: BatchLeaf, path: Vec<[u8; 32]>) -> bool;

		/// When an institution made a precommitment; none once it has revealed or dropped it.
		fn precommitment(
			institution: InstitutionId,
			commitment: Commitment,
		) -> Option<Told<Precommitment>>;

		/// What to keep of an item before it is evicted, so that it can be proven afterwards.
		fn item_to_keep(id: EvidenceId) -> Option<EvictedItem>;

		/// The eviction with this number.
		fn eviction(id: EvictionId) -> Option<Told<Eviction>>;

		/// Whether an item was in an eviction at this index, by the path from the item to the root.
		fn verify_evicted(
			eviction: EvictionId,
			index: u32,
			item: EvictedItem,
			path: Vec<[u8; 32]>,
		) -> bool;
	}
}
