// SPDX-License-Identifier: Apache-2.0
//! How one dimension was described.

use citychain_macros::stored;
use citychain_primitives::{Commitment, Millis, OfficerId};

/// One dimension as an officer of the recording institution described it.
#[stored(Copy)]
pub struct Description {
	/// What the description is, hidden behind a salt.
	pub commitment: Commitment,
	/// The officer who described it, for the institution that recorded the item.
	pub officer: OfficerId,
	/// The chain's time when it was described, which may be long after the item was recorded.
	pub described_at: Millis,
}
