// SPDX-License-Identifier: Apache-2.0
//! What a transaction costs, and how a usage grows and recovers. No storage.

use citychain_access::{Allowance, BlockShare, Precedence};
use citychain_kit::stored;
use citychain_primitives::Payer;
use frame_support::weights::Weight;
use sp_runtime::{traits::AtLeast32BitUnsigned, SaturatedConversion};

/// How calls stand, which the runtime tells from who sends them and from its state.
pub trait PrecedenceOf<AccountId, Call> {
	/// How `call` stands coming from `who`, whose payer is `payer`.
	fn of(who: &AccountId, payer: &Payer, call: &Call) -> Precedence;

	/// What [`Self::of`] reads at most for `call`, and what charging a reserve reads for it.
	fn weight(call: &Call) -> Weight;
}

/// What a block holds of the two things that a transaction uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockCapacity {
	/// Computation time in picoseconds.
	pub ref_time: u64,
	/// Length of all encoded transactions in bytes.
	pub length: u32,
}

impl BlockCapacity {
	/// What a transaction of this weight and of `len` bytes costs: the greater of its two shares,
	/// rounded up, and at least [`BlockShare::LEAST`].
	///
	/// The size of storage proofs is left out: validators of this chain keep the whole state, so
	/// a block has no limit for it.
	pub fn cost(&self, weight: Weight, len: usize) -> BlockShare {
		let len = u64::try_from(len).unwrap_or(u64::MAX);
		BlockShare::of(weight.ref_time(), self.ref_time)
			.max(BlockShare::of(len, u64::from(self.length)))
			.max(BlockShare::LEAST)
	}
}

/// Who used so much leaves so many times that to those who used less,
const TIMES_LEFT: u64 = 10;
/// but no more than one of so many parts of all there is.
const PARTS: u64 = 5;

/// What has to be left of a `whole` that many share, for those who used less of it than `used`: ten times
/// that, and a fifth of the whole at most.
///
/// So nobody who uses much, nor many of them together, keep out who uses little.
pub fn left_to_others(used: BlockShare, whole: BlockShare) -> BlockShare {
	BlockShare(used.0.saturating_mul(TIMES_LEFT)).min(most_left_to_others(whole))
}

/// What has to be left of `whole` at most.
pub fn most_left_to_others(whole: BlockShare) -> BlockShare {
	BlockShare(whole.0.saturating_div(PARTS))
}

/// What a payer has used, as counted in one block.
///
/// It is written when a transaction is charged and not while it recovers: what is used now follows
/// from it and from the number of blocks that passed.
#[stored(Copy)]
pub struct Usage<BlockNumber> {
	/// What was used and had not recovered in the block `at_block`, in millionths of a block.
	pub used: BlockShare,
	/// The block in which a transaction was last charged.
	pub at_block: BlockNumber,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> Usage<BlockNumber> {
	/// Nothing used.
	pub fn none() -> Self {
		Self { used: BlockShare::ZERO, at_block: BlockNumber::zero() }
	}

	/// What of it has not recovered in the block `now`.
	pub fn used_at(&self, per_block: BlockShare, now: BlockNumber) -> BlockShare {
		let blocks: u64 = now.saturating_sub(self.at_block).saturated_into();
		self.used.saturating_sub(per_block.in_blocks(blocks))
	}

	/// The usage after `cost` is charged in the block `now`, or none if that is more than
	/// `allowance` has left.
	pub fn charge(
		&self,
		cost: BlockShare,
		allowance: &Allowance,
		now: BlockNumber,
	) -> Option<Self> {
		self.used_at(allowance.per_block, now)
			.checked_add(cost)
			.filter(|used| *used <= allowance.burst)
			.map(|used| Self { used, at_block: now })
	}

	/// The usage after `refund` of what was charged in its block is given back.
	pub fn refund(&self, refund: BlockShare) -> Self {
		Self { used: self.used.saturating_sub(refund), ..*self }
	}
}
