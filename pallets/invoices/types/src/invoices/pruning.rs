// SPDX-License-Identifier: Apache-2.0
//! What stays of invoices that were pruned when their retention was over.

use super::{Invoice, Standing};
use crate::InvoiceId;
use citychain_macros::{answer, stored};
use citychain_primitives::{
	merkle::{self, NodeHash, TreeHasher},
	InstitutionId, Millis, OfficerId,
};
use codec::{DecodeWithMemTracking, Encode};

/// What stays of the invoices that one call removed.
#[stored]
pub struct Pruning {
	/// The root of the Merkle tree (RFC 6962 §2.1, SHA-256) over the invoices in the order of the
	/// chain, each leaf the encoding of a `PrunedInvoice`.
	pub root: [u8; 32],
	/// How many invoices were removed.
	pub leaves: u32,
	/// Their issuer.
	pub issuer: InstitutionId,
	/// The counter of the first of them in the issuer's chain.
	pub first_icv: u64,
	/// The officer of the tax bureau who removed them.
	pub officer: OfficerId,
	/// The block that holds the pruning.
	pub block: u32,
	/// The chain's time in that block.
	pub pruned_at: Millis,
}

impl Pruning {
	/// The root over invoices in their order; none if there are none. `sha2_256` is SHA-256.
	pub fn root<'a>(
		sha2_256: &impl TreeHasher,
		items: impl IntoIterator<Item = &'a PrunedInvoice>,
	) -> Option<NodeHash> {
		merkle::root(sha2_256, items.into_iter().map(|item| item.leaf_hash(sha2_256)))
	}

	/// Whether `path` leads from `item` at `index` to the root; `sha2_256` is SHA-256.
	pub fn includes(
		&self,
		sha2_256: &impl TreeHasher,
		index: u32,
		item: &PrunedInvoice,
		path: &[NodeHash],
	) -> bool {
		let (index, leaves, leaf) = (index.into(), self.leaves.into(), item.leaf_hash(sha2_256));
		merkle::is_included(sha2_256, &leaf, index, leaves, path, &self.root)
	}
}

/// Everything that the chain knew of one invoice when it was pruned: a leaf of the pruning's tree.
#[answer(DecodeWithMemTracking)]
pub struct PrunedInvoice {
	/// The number of the invoice on this chain.
	pub id: InvoiceId,
	/// The invoice at its place in the issuer's chain.
	pub invoice: Invoice,
	/// How it stood; none for a red one, which stands as it was issued.
	pub standing: Option<Standing>,
}

impl PrunedInvoice {
	/// The hash of the leaf that commits to the invoice; `sha2_256` is SHA-256.
	pub fn leaf_hash(&self, sha2_256: &impl TreeHasher) -> NodeHash {
		merkle::leaf_hash(sha2_256, &self.encode())
	}
}
