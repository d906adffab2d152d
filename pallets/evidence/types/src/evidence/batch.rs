// SPDX-License-Identifier: Apache-2.0
//! Many digests under one Merkle root (批量存证).

use crate::{BatchLeaf, EvidenceClass, PolicyVersion};
use citychain_macros::answer;
use citychain_primitives::{
	merkle::{self, NodeHash, TreeHasher},
	ActingOfficer, DigestAlgorithm, InstitutionId, Millis, OfficerId,
};
use codec::{Compact, Encode, MaxEncodedLen};

/// What an officer anchors of many files: the root of the tree over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tree {
	/// The root of the tree.
	pub root: NodeHash,
	/// The algorithm of the tree.
	pub algorithm: DigestAlgorithm,
	/// How many leaves it has.
	pub leaves: u64,
	/// The class of electronic data of all files.
	pub class: EvidenceClass,
	/// The institution whose platform held the files before; none for the submitter's own.
	pub provider: Option<InstitutionId>,
}

/// One batch as stored: written once, never changed.
#[answer]
pub struct Batch {
	/// The root of the Merkle tree (RFC 6962 §2.1) over its leaves, each the encoding of a
	/// `BatchLeaf`.
	pub root: [u8; 32],
	/// The algorithm of the tree. The digests in the leaves may be of others.
	pub algorithm: DigestAlgorithm,
	/// How many leaves the tree has.
	#[codec(compact)]
	pub leaves: u64,
	/// The institution that anchored it.
	#[codec(compact)]
	pub institution: InstitutionId,
	/// The officer who acted for the institution.
	#[codec(compact)]
	pub officer: OfficerId,
	/// The class of electronic data of all files.
	pub class: EvidenceClass,
	/// The institution whose platform held the files before; `institution` itself for its own.
	#[codec(compact)]
	pub provider: InstitutionId,
	/// The block that holds the root.
	#[codec(compact)]
	pub block: u32,
	/// The chain's time in that block.
	#[codec(compact)]
	pub anchored_at: Millis,
	/// The version of the policy in force at that time, which its items satisfy.
	#[codec(compact)]
	pub policy: PolicyVersion,
}

// The derived implementation would need one for compact newtypes, which the codec lacks.
impl MaxEncodedLen for Batch {
	fn max_encoded_len() -> usize {
		type Plain = (NodeHash, DigestAlgorithm, EvidenceClass);
		type CompactU64s = (Compact<u64>, Compact<u64>);
		type CompactU32s = (Compact<u32>, Compact<u32>, Compact<u32>, Compact<u32>, Compact<u32>);
		<(Plain, CompactU64s, CompactU32s)>::max_encoded_len()
	}
}

impl Batch {
	/// The batch of a tree, as anchored by `acting` in `block` at the time `now`.
	pub fn new(
		acting: ActingOfficer,
		block: u32,
		now: Millis,
		policy: PolicyVersion,
		tree: &Tree,
	) -> Self {
		Self {
			root: tree.root,
			algorithm: tree.algorithm,
			leaves: tree.leaves,
			institution: acting.institution,
			officer: acting.officer,
			class: tree.class,
			provider: tree.provider.unwrap_or(acting.institution),
			block,
			anchored_at: now,
			policy,
		}
	}

	/// The institution whose platform held the files before; none for the own one.
	pub fn provider(&self) -> Option<InstitutionId> {
		(self.provider != self.institution).then_some(self.provider)
	}

	/// Whether `path` leads from `leaf` at `index` to the root; `hasher` is that of the algorithm.
	pub fn includes(
		&self,
		hasher: &impl TreeHasher,
		index: u64,
		leaf: &BatchLeaf,
		path: &[NodeHash],
	) -> bool {
		let leaf = merkle::leaf_hash(hasher, &leaf.encode());
		merkle::is_included(hasher, &leaf, index, self.leaves, path, &self.root)
	}
}
