// SPDX-License-Identifier: Apache-2.0
//! Legal holds: courts' orders that evidence be kept.

use citychain_evidence::{HoldId, HoldInfo, Target};
use citychain_kit::stored;
use citychain_primitives::{ActingOfficer, Commitment, Millis};

/// An order of a court that evidence be kept (证据保全, 民事诉讼法 §84).
#[stored(Copy)]
pub struct LegalHold {
	/// What is to be kept.
	pub target: Target,
	/// The officer who placed it, and the court. Only officers of this court release it, whoever
	/// placed it.
	pub by: ActingOfficer,
	/// The commitment to the order.
	pub order: Commitment,
	/// The chain's time when it was placed, in milliseconds since 1970-01-01 UTC.
	pub placed_at: Millis,
}

impl LegalHold {
	/// What look-ups answer of it.
	pub fn info(self, id: HoldId) -> HoldInfo {
		let Self { target, by, order, placed_at } = self;
		HoldInfo { id, target, by, order, placed_at }
	}
}
