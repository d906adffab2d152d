// SPDX-License-Identifier: Apache-2.0
//! What the look-ups of cases answer.

use super::{CaseKind, CaseLeaf, CaseRoot, CaseState, Item};
use crate::{CaseId, EvidenceId};
use alloc::vec::Vec;
use citychain_macros::answer;
use citychain_primitives::{
	merkle::{self, TreeHasher},
	Commitment, InstitutionId, Millis,
};

/// What the chain tells about a case. Read `state` first: a void case proves nothing.
#[answer]
pub struct CaseInfo {
	/// Its number.
	pub id: CaseId,
	/// Where it stands.
	pub state: CaseState,
	/// The institution that keeps it.
	pub keeper: InstitutionId,
	/// What kind of matter it is about.
	pub kind: CaseKind,
	/// The commitment to its docket number; none once it is pruned.
	pub docket: Option<Commitment>,
	/// The chain's time when it was opened, in milliseconds since 1970-01-01 UTC.
	pub opened_at: Millis,
	/// How many items it holds; of a pruned case, how many it held.
	pub items: u32,
	/// Whether it is open and could be sealed: it has items, and all are acknowledged.
	pub is_ready: bool,
	/// The root over its items; none while it is open.
	pub root: Option<CaseRoot>,
	/// The void case whose place it takes; none if there is no such case.
	pub replaces: Option<CaseId>,
	/// The case that took its place; none unless it is void and was replaced.
	pub replaced_by: Option<CaseId>,
	/// How many orders hold it.
	pub holds: u32,
}

/// One item of a case.
#[answer(Copy)]
pub struct ItemInfo {
	/// The evidence.
	pub evidence: EvidenceId,
	/// The number of its contribution to the case, from 0; those of items that left are missing.
	pub position: u32,
	/// The institution that contributed it, and had recorded it.
	pub contributor: InstitutionId,
	/// Whether the keeper has acknowledged it.
	pub acknowledged: bool,
}

impl ItemInfo {
	/// What the look-ups answer about an item.
	pub fn new(evidence: EvidenceId, item: Item) -> Self {
		let Item { position, contributor, acknowledged } = item;
		Self { evidence, position, contributor, acknowledged }
	}
}

/// Some items of a case, in the order in which they were contributed.
#[answer]
pub struct ItemPage {
	/// The items, by increasing position.
	pub items: Vec<ItemInfo>,
	/// What to ask for `after` to get the next page; none if this is the last one.
	pub next: Option<u32>,
}

/// That some evidence is in a case, and what the case is worth.
#[answer(Copy)]
pub struct MemberInfo {
	/// Where the case stands. A void case proves nothing, and an open one may still change.
	pub state: CaseState,
	/// The item.
	pub item: ItemInfo,
}

/// Proof that some evidence is in a sealed case, which anybody checks without the chain.
///
/// Hash the leaf behind the byte 0x00; then, with each hash of the path, hash both behind the byte
/// 0x01, all with BLAKE2b-256, as RFC 9162 §2.1.3.2 says for `index` and `items`. The result is the
/// root.
#[answer]
pub struct SealProof {
	/// Where the case stands. A void case proves nothing.
	pub state: CaseState,
	/// The root of the seal.
	pub root: CaseRoot,
	/// How many leaves the tree has.
	pub items: u32,
	/// The place of the leaf among them, from 0.
	pub index: u32,
	/// What the leaf commits to.
	pub leaf: CaseLeaf,
	/// The hashes beside the way from the leaf to the root, lowest first.
	pub path: Vec<merkle::NodeHash>,
}

impl SealProof {
	/// Whether the path leads from the leaf to the root; `blake2_256` is BLAKE2b with 256 bits of
	/// output.
	pub fn is_valid(&self, blake2_256: &impl TreeHasher) -> bool {
		merkle::is_included(
			blake2_256,
			&self.leaf.hash(blake2_256),
			self.index.into(),
			self.items.into(),
			&self.path,
			&self.root.0,
		)
	}
}
