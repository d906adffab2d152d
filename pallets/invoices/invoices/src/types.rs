// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and answers stands in the types crate of the domain; here is every transition
//! from one state to the next, with the errors of the pallet. No storage.

pub mod draft;
pub mod standing;

pub use citychain_invoices::{invoices::*, PruningId};
pub use standing::Answer;

use citychain_primitives::merkle::NodeHash;

/// The hash function of the trees and chains: SHA-256.
pub(crate) fn sha2_256(data: &[u8]) -> NodeHash {
	sp_io::hashing::sha2_256(data)
}
