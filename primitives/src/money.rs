// SPDX-License-Identifier: Apache-2.0
//! Amounts that documents state: plain numbers, not money that moves on this chain.

use citychain_macros::stored;
use codec::CompactAs;

/// An amount that a document states, in fen (分): 100 fen are one yuan.
///
/// It is never negative: whether it is owed or taken back follows from where it stands.
#[stored(Copy, Default, PartialOrd, Ord, CompactAs, Serialize, Deserialize)]
pub struct Fen(pub u64);

impl Fen {
	/// Nothing.
	pub const ZERO: Self = Self(0);

	/// The sum, if it is within range.
	pub fn checked_add(self, other: Self) -> Option<Self> {
		self.0.checked_add(other.0).map(Self)
	}

	/// What is left when `other` is taken away, if there is as much.
	pub fn checked_sub(self, other: Self) -> Option<Self> {
		self.0.checked_sub(other.0).map(Self)
	}

	/// Whether it is nothing.
	pub fn is_zero(self) -> bool {
		self.0 == 0
	}
}
