// SPDX-License-Identifier: Apache-2.0
//! What proves that an item existed before it was recorded: a batch, or a precommitment (预存).

use crate::BatchId;
use citychain_macros::stored;
use citychain_primitives::Millis;

/// What proves that an item existed before it was recorded.
#[stored(Copy)]
pub enum Origin {
	/// A leaf of a batch: it existed when the root was anchored.
	#[codec(index = 0)]
	Batch {
		/// The batch.
		batch: BatchId,
		/// The place of the leaf in the tree, from 0.
		index: u64,
	},
	/// A precommitment that was revealed: it existed when the commitment was made.
	#[codec(index = 1)]
	Precommitted {
		/// The block that held the precommitment.
		block: u32,
		/// The chain's time in that block.
		at: Millis,
	},
}
