// SPDX-License-Identifier: Apache-2.0
//! Items of a case, and the leaves of its seal.

use crate::EvidenceId;
use citychain_macros::{answer, stored};
use citychain_primitives::{
	merkle::{self, NodeHash, TreeHasher},
	Digest, InstitutionId,
};
use codec::{Compact, Encode, MaxEncodedLen};

/// One piece of evidence in one case. At most 11 bytes; usually 4.
#[answer(Copy)]
pub struct Item {
	/// The number of this contribution to the case, from 0. No other item gets it, even if this one
	/// leaves the case.
	#[codec(compact)]
	pub position: u32,
	/// The institution that contributed it, and had recorded it.
	#[codec(compact)]
	pub contributor: InstitutionId,
	/// Whether the keeper has acknowledged it; that is never taken back.
	pub acknowledged: bool,
}

// The derived implementation would need one for compact newtypes, which the codec lacks.
impl MaxEncodedLen for Item {
	fn max_encoded_len() -> usize {
		<(Compact<u32>, Compact<u32>, bool)>::max_encoded_len()
	}
}

/// What a leaf of a seal commits to, by its SCALE encoding of 45 bytes: the position (4 bytes), the
/// number of the evidence (8), the algorithm of its digest (1) and the digest (32). Numbers have
/// their lowest byte first.
#[stored(Copy)]
pub struct CaseLeaf {
	/// The number of the contribution to the case.
	pub position: u32,
	/// The evidence.
	pub evidence: EvidenceId,
	/// The digest of its file.
	pub digest: Digest,
}

impl CaseLeaf {
	/// The hash of the leaf in the tree; `blake2_256` is BLAKE2b with 256 bits of output.
	pub fn hash(&self, blake2_256: &impl TreeHasher) -> NodeHash {
		merkle::leaf_hash(blake2_256, &self.encode())
	}
}

/// The root of a seal (封存根): RFC 6962 §2.1 with BLAKE2b-256, over the leaves of all items of the
/// case by increasing position, each a [`CaseLeaf`].
#[stored(Copy)]
// Not an `H256`, which polkadot.js would offer to compute of a file.
pub struct CaseRoot(pub NodeHash);
