// SPDX-License-Identifier: Apache-2.0
//! The items that a call names, and the hash function of seals.

use citychain_evidence::EvidenceId;
use citychain_primitives::merkle::NodeHash;
use frame_support::{traits::ConstU32, BoundedVec};
use sp_runtime::traits::{BlakeTwo256, Hash};

/// The most items that one call names.
pub const MAX_LIST: u32 = 64;

/// The items that one call names.
pub type ItemList = BoundedVec<EvidenceId, ConstU32<MAX_LIST>>;

/// The hash function of seals.
pub fn blake2_256(data: &[u8]) -> NodeHash {
	BlakeTwo256::hash(data).0
}
