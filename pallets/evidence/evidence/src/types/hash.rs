// SPDX-License-Identifier: Apache-2.0
//! The hash functions of the chain, and paths in the trees of batches.

use citychain_evidence::{Batch, BatchLeaf};
use citychain_primitives::{
	merkle::{NodeHash, MAX_PATH},
	DigestAlgorithm,
};
use frame_support::{traits::ConstU32, BoundedVec};
use sm3::{Digest as _, Sm3};

/// The hashes that lead from a leaf to the root of its tree, from the leaf upwards.
pub type Path = BoundedVec<NodeHash, ConstU32<MAX_PATH>>;

/// The hash function of precommitments and evictions: BLAKE2b with 256 bits of output.
pub fn blake2_256(data: &[u8]) -> NodeHash {
	sp_io::hashing::blake2_256(data)
}

/// The hash of `data` under this algorithm.
// The chain has host functions for all but SM3, whose code is part of the runtime.
pub fn hash(algorithm: DigestAlgorithm, data: &[u8]) -> NodeHash {
	match algorithm {
		DigestAlgorithm::Blake2_256 => blake2_256(data),
		DigestAlgorithm::Sha2_256 => sp_io::hashing::sha2_256(data),
		DigestAlgorithm::Sm3 => Sm3::digest(data).into(),
	}
}

/// Whether `path` leads from `leaf` at `index` to the root of a batch.
pub(crate) fn includes(batch: &Batch, index: u64, leaf: &BatchLeaf, path: &[NodeHash]) -> bool {
	batch.includes(&|data: &[u8]| hash(batch.algorithm, data), index, leaf, path)
}
