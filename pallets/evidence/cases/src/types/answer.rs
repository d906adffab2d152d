// SPDX-License-Identifier: Apache-2.0
//! What the look-ups answer.

use super::{item::blake2_256, Case, CaseKind, CaseLeaf, CaseRoot, CaseState, Item};
use alloc::vec::Vec;
use citychain_evidence::{CaseId, EvidenceId};
use citychain_kit::answer;
use citychain_primitives::{merkle, Commitment, InstitutionId, Millis};

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

impl CaseInfo {
	/// What the look-up answers about a case.
	pub fn new(id: CaseId, case: Case, docket: Option<Commitment>, root: Option<CaseRoot>) -> Self {
		Self {
			id,
			state: case.state,
			keeper: case.keeper,
			kind: case.kind,
			docket,
			opened_at: case.opened_at,
			items: case.items,
			is_ready: case.is_ready(),
			root,
			replaces: case.replaces,
			replaced_by: case.state.voiding().and_then(|voiding| voiding.proposal.replacement),
			holds: case.holds,
		}
	}
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
	/// Whether the path leads from the leaf to the root.
	pub fn is_valid(&self) -> bool {
		merkle::is_included(
			&blake2_256,
			&self.leaf.hash(),
			self.index.into(),
			self.items.into(),
			&self.path,
			&self.root.0,
		)
	}
}
