// SPDX-License-Identifier: Apache-2.0
//! How much of the blocks a payer may use, and how fast that comes back.

use citychain_macros::{answer, stored};
use citychain_primitives::Payer;

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

/// Who shares one rule for its allowance.
#[stored(Copy, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AllowanceClass {
	/// An institution (机构), whose officers in office share one allowance.
	#[codec(index = 0)]
	Institution,
	/// Who may not act now: the officers (经办人) of an institution who are suspended, before or after
	/// their period of office, or of one that is not active, together; and each citizen who is
	/// suspended or whose keeper is.
	#[codec(index = 1)]
	OfficerOutOfOffice,
	/// A citizen (市民).
	#[codec(index = 2)]
	Citizen,
	/// All citizens of one keeper together.
	#[codec(index = 3)]
	CitizensOfKeeper,
	/// What is kept for urgent calls of those who can make them.
	#[codec(index = 4)]
	Reserve,
}

impl AllowanceClass {
	/// Every class, for genesis data and checks.
	pub const ALL: [Self; 5] = [
		Self::Institution,
		Self::OfficerOutOfOffice,
		Self::Citizen,
		Self::CitizensOfKeeper,
		Self::Reserve,
	];
}

impl From<&Payer> for AllowanceClass {
	fn from(payer: &Payer) -> Self {
		match payer {
			Payer::Institution(_) => Self::Institution,
			Payer::OutOfOffice(_) | Payer::SuspendedCitizen(_) => Self::OfficerOutOfOffice,
			Payer::Citizen(_) => Self::Citizen,
			Payer::CitizensOf(_) => Self::CitizensOfKeeper,
			Payer::InstitutionReserve(_) | Payer::CitizenReserve(_) => Self::Reserve,
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

/// How a call of somebody stands among those that wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precedence {
	/// Whoever sends it could not do it: neither pool nor block take it.
	Barred,
	/// It goes by the class of its payer.
	Ordinary,
	/// It goes before the others of its class, and uses a reserve when the allowance is used up.
	Urgent,
	/// It is urgent, and may be as large as the allowance and the block allow.
	Governance,
}

impl Precedence {
	/// Whether it goes first.
	pub fn is_urgent(self) -> bool {
		matches!(self, Self::Urgent | Self::Governance)
	}
}

/// Who sent a transaction, before anybody looked at its signature.
#[answer]
pub struct Sender<AccountId> {
	/// The account that should have signed it.
	pub account: AccountId,
	/// With whom it shares room in the pool: its payer, or whom that shares with; none if the account
	/// is not enrolled.
	pub group: Option<Payer>,
	/// The account's number of the transaction.
	pub nonce: u32,
	/// The number of the account's next transaction in a block.
	pub next_nonce: u32,
	/// Whether it is urgent coming from this account.
	pub is_urgent: bool,
	/// Whether it may be larger than others.
	pub may_be_large: bool,
}

/// What an account may use now, and why a transaction of it waits.
#[answer(Copy)]
pub struct AllowanceInfo {
	/// Whose allowance the account uses.
	pub payer: Payer,
	/// The allowance of its class.
	pub allowance: Allowance,
	/// What the next block has for it, in millionths of a block: of a citizen no more than what all
	/// citizens of its keeper have left. A transaction that costs more waits in the pool until enough
	/// has come back.
	pub available: BlockShare,
	/// What is used and will not have recovered in the next block, in millionths of a block.
	pub used: BlockShare,
	/// The number of blocks after the next one until nothing is used any more.
	pub blocks_until_full: u64,
}
