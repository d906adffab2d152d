// SPDX-License-Identifier: Apache-2.0
//! What an allowance is and how it is used up and recovers. Nothing here touches storage.

use citychain_kit::{answer, stored};
use citychain_primitives::Payer;
use codec::DecodeWithMemTracking;
use frame_support::weights::Weight;
use sp_runtime::{traits::AtLeast32BitUnsigned, SaturatedConversion};

/// A share of what one block holds, in millionths (ppm): 1,000,000 is one full block.
#[stored(Copy, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BlockShare(pub u64);

impl BlockShare {
	/// Nothing.
	pub const ZERO: Self = Self(0);
	/// The least that anything costs.
	pub const LEAST: Self = Self(1);
	/// One full block.
	pub const ONE_BLOCK: Self = Self(1_000_000);
	/// More than any block holds.
	pub const MAX: Self = Self(u64::MAX);

	/// The share that `part` is of `whole`, rounded up; [`Self::MAX`] if there is no whole.
	pub fn of(part: u64, whole: u64) -> Self {
		let whole = u128::from(whole);
		u128::from(part)
			.saturating_mul(u128::from(Self::ONE_BLOCK.0))
			.saturating_add(whole.saturating_sub(1))
			.checked_div(whole)
			.map_or(Self::MAX, |ppm| Self(ppm.try_into().unwrap_or(u64::MAX)))
	}

	/// Whether it is nothing.
	pub fn is_zero(self) -> bool {
		self == Self::ZERO
	}

	/// The sum, or none if it cannot be told any more.
	pub fn checked_add(self, other: Self) -> Option<Self> {
		self.0.checked_add(other.0).map(Self)
	}

	/// What is left after `other` is taken away, at least nothing.
	pub fn saturating_sub(self, other: Self) -> Self {
		Self(self.0.saturating_sub(other.0))
	}

	/// This share once in each of `blocks` blocks.
	pub fn in_blocks(self, blocks: u64) -> Self {
		Self(self.0.saturating_mul(blocks))
	}

	/// The number of blocks in which this share recovers at `per_block` a block, rounded up.
	pub fn blocks_to_recover(self, per_block: Self) -> u64 {
		match (self.0.checked_div(per_block.0), self.0.checked_rem(per_block.0)) {
			(Some(blocks), Some(0)) => blocks,
			(Some(blocks), Some(_)) => blocks.saturating_add(1),
			_ if self.is_zero() => 0,
			_ => u64::MAX,
		}
	}
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

/// Who shares one rule for its allowance.
#[stored(Copy, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AllowanceClass {
	/// An institution (机构), whose officers in office share one allowance.
	#[codec(index = 0)]
	Institution,
	/// An officer (经办人) who may not act now: suspended, before or after the period of office, or
	/// of an institution that is not active.
	#[codec(index = 1)]
	OfficerOutOfOffice,
	/// A citizen (市民).
	#[codec(index = 2)]
	Citizen,
}

impl AllowanceClass {
	/// Every class, for genesis data and checks.
	pub const ALL: [Self; 3] = [Self::Institution, Self::OfficerOutOfOffice, Self::Citizen];
}

impl From<&Payer> for AllowanceClass {
	fn from(payer: &Payer) -> Self {
		match payer {
			Payer::Institution(_) => Self::Institution,
			Payer::Officer(_) => Self::OfficerOutOfOffice,
			Payer::Citizen(_) => Self::Citizen,
		}
	}
}

/// How much may be used at once, and how fast it comes back.
#[stored(Copy, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Allowance {
	/// What a payer who used nothing for a while may use at once, in millionths of a block. No
	/// transaction may cost more.
	pub burst: BlockShare,
	/// What comes back in each block, in millionths of a block. Over a long time nobody uses more.
	pub per_block: BlockShare,
}

impl Allowance {
	/// An allowance in millionths of a block.
	pub const fn new(burst: u64, per_block: u64) -> Self {
		Self { burst: BlockShare(burst), per_block: BlockShare(per_block) }
	}
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

/// What an account may use now, and why a transaction of it waits.
#[answer(Copy, DecodeWithMemTracking)]
pub struct AllowanceInfo {
	/// Whose allowance the account uses.
	pub payer: Payer,
	/// The allowance of its class.
	pub allowance: Allowance,
	/// What the next block has for it, in millionths of a block. A transaction that costs more
	/// waits in the pool until enough has come back.
	pub available: BlockShare,
	/// What is used and will not have recovered in the next block, in millionths of a block.
	pub used: BlockShare,
	/// The number of blocks after the next one until nothing is used any more.
	pub blocks_until_full: u64,
}
