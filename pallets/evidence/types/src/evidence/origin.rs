// SPDX-License-Identifier: Apache-2.0
//! What proves that an item existed before it was recorded: a batch, or a precommitment (预存).

use crate::BatchId;
use citychain_macros::stored;
use citychain_primitives::{merkle::TreeHasher, Commitment, Digest, InstitutionId, Millis};
use codec::Encode;

/// What a precommitment hashes first, so that no other commitment passes for one.
pub const PRECOMMITMENT_DOMAIN: &[u8] = b"citychain/evidence/precommit";

/// When an institution fixed a digest that it has not shown yet.
#[stored(Copy)]
pub struct Precommitment {
	/// The block that holds it.
	pub block: u32,
	/// The chain's time in that block.
	pub at: Millis,
}

impl Precommitment {
	/// The commitment of an institution to a digest: BLAKE2b with 256 bits of output over the
	/// domain [`PRECOMMITMENT_DOMAIN`], the institution's id in 4 bytes, least significant first,
	/// the salt of 32 bytes and the SCALE encoding of the digest in 33.
	///
	/// The institution is in it, so that whoever copies a commitment cannot reveal it as its own.
	pub fn commitment(
		blake2_256: &impl TreeHasher,
		institution: InstitutionId,
		salt: &[u8; 32],
		digest: &Digest,
	) -> Commitment {
		let rest = (institution, salt, digest).encode();
		Commitment(blake2_256.hash(&[PRECOMMITMENT_DOMAIN, &rest].concat()))
	}

	/// Whether its lifetime is over at `now`, so that others may drop it.
	pub fn is_over(&self, lifetime: u64, now: Millis) -> bool {
		self.at.0.saturating_add(lifetime) <= now.0
	}
}

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

impl From<Precommitment> for Origin {
	fn from(Precommitment { block, at }: Precommitment) -> Self {
		Self::Precommitted { block, at }
	}
}
