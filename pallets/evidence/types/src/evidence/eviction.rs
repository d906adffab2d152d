// SPDX-License-Identifier: Apache-2.0
//! What stays of items that were evicted when their retention was over (到期清理).

use crate::{EvidenceId, EvidenceRecord, Links, Origin, PresumptionLevel, Ruling};
use citychain_macros::{answer, stored};
use citychain_primitives::{
	merkle::{self, NodeHash, TreeHasher},
	Digest, InstitutionId, Millis, OfficerId,
};
use codec::{DecodeWithMemTracking, Encode};

/// What stays of the items that one call removed.
#[stored]
pub struct Eviction {
	/// The root of the Merkle tree (RFC 6962 §2.1, BLAKE2b with 256 bits of output) over the items
	/// in ascending order, each leaf the encoding of an `EvictedItem`.
	pub root: [u8; 32],
	/// How many items were removed.
	pub leaves: u32,
	/// The institution that had recorded them, and removed them.
	pub institution: InstitutionId,
	/// The officer who acted for the institution.
	pub officer: OfficerId,
	/// The block that holds the eviction.
	pub block: u32,
	/// The chain's time in that block.
	pub evicted_at: Millis,
}

impl Eviction {
	/// The root over items in their order; none if there are none. `blake2_256` is BLAKE2b with 256
	/// bits of output, here as below.
	pub fn root<'a>(
		blake2_256: &impl TreeHasher,
		items: impl IntoIterator<Item = &'a EvictedItem>,
	) -> Option<NodeHash> {
		let hashes = items.into_iter().map(|item| item.leaf_hash(blake2_256));
		merkle::root(blake2_256, hashes)
	}

	/// Whether `path` leads from `item` at `index` to the root.
	pub fn includes(
		&self,
		blake2_256: &impl TreeHasher,
		index: u32,
		item: &EvictedItem,
		path: &[NodeHash],
	) -> bool {
		let (leaf, index, leaves) = (item.leaf_hash(blake2_256), index.into(), self.leaves.into());
		merkle::is_included(blake2_256, &leaf, index, leaves, path, &self.root)
	}
}

/// Everything that the chain knew of one item when it was evicted: a leaf of the eviction's tree.
#[answer(DecodeWithMemTracking)]
pub struct EvictedItem {
	/// The number of the item.
	pub id: EvidenceId,
	/// The digest of the file.
	pub digest: Digest,
	/// The record as it was stored.
	pub record: EvidenceRecord,
	/// The first evidence of the digest on the chain at that time: `id` itself, if it was the first.
	pub first_seen: EvidenceId,
	/// What proved that it existed before it was recorded.
	pub origin: Option<Origin>,
	/// How much was presumed of it.
	pub level: PresumptionLevel,
	/// The last ruling of a court.
	pub ruled: Option<Ruling>,
	/// What it corrected, and what corrected it.
	pub links: Links,
}

impl EvictedItem {
	/// The hash of the leaf that commits to the item.
	pub fn leaf_hash(&self, blake2_256: &impl TreeHasher) -> NodeHash {
		merkle::leaf_hash(blake2_256, &self.encode())
	}
}
