// SPDX-License-Identifier: Apache-2.0
//! Legal holds: courts' orders that evidence be kept.

use citychain_evidence::{CaseId, EvidenceId};
use citychain_kit::stored;
use citychain_primitives::{ActingOfficer, Commitment, Millis};

/// What is to be kept.
#[stored(Copy, PartialOrd, Ord)]
pub enum Target {
	/// An item: it cannot be evicted.
	#[codec(index = 0)]
	Evidence(EvidenceId),
	/// A case: it cannot be voided, and its items cannot be evicted.
	#[codec(index = 1)]
	Case(CaseId),
}

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
