// SPDX-License-Identifier: Apache-2.0
//! What the council decides about all invoices.

use crate::FiscalState;
use citychain_macros::stored;
use citychain_primitives::{Day, Fen, Millis};

/// A day in milliseconds.
const DAY: u64 = 86_400_000;

/// How invoices come into force.
#[stored(Copy, Serialize, Deserialize)]
pub enum IssueMode {
	/// The tax bureau clears each before it is in force (清分); it is dated the day of its recording.
	#[codec(index = 0)]
	Clearance,
	/// Each is in force when it is recorded, and its date may lie back (事后报送).
	#[codec(index = 1)]
	Reporting {
		/// How far the date may lie back, in milliseconds.
		within: u64,
	},
}

impl IssueMode {
	/// The earliest date of an invoice that is recorded at `now`.
	pub fn earliest(self, now: Millis) -> Day {
		match self {
			Self::Clearance => Day::of(now),
			Self::Reporting { within } => Day::of(Millis(now.0.saturating_sub(within))),
		}
	}

	/// How a new invoice stands.
	pub fn first_state(self) -> FiscalState {
		match self {
			Self::Clearance => FiscalState::Drafted,
			Self::Reporting { .. } => FiscalState::Issued,
		}
	}
}

/// What it means that the receiver does not answer in time.
///
/// The law differs from place to place: silence voids in one, accepts in another.
#[stored(Copy, Serialize, Deserialize)]
pub enum Silence {
	/// Nothing: the invoice waits for an answer, and may be used meanwhile.
	#[codec(index = 0)]
	None,
	/// That the invoice is accepted.
	#[codec(index = 1)]
	Accept,
	/// That the invoice is refused; it cannot be used before it is accepted.
	#[codec(index = 2)]
	Void,
}

/// What the council decides about all invoices.
///
/// Each rule is fixed for an invoice by the event that it governs: a later policy does not change
/// what stands.
#[stored(Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
	/// How invoices come into force; fixed when one is recorded.
	pub mode: IssueMode,
	/// What silence means; fixed when an invoice is delivered.
	pub silence: Silence,
	/// How long a receiver has to answer, in milliseconds from the delivery; fixed with it.
	pub response_time: u64,
	/// How far a tax may be from the exact one, in fen for each line; fixed when an invoice is
	/// recorded.
	pub tolerance: Fen,
	/// How long an invoice is kept at least, in milliseconds; fixed when it is recorded.
	pub retention: u64,
}

impl Default for Policy {
	/// Reporting within a day, silence that means nothing after 72 hours, one fen for each line, and
	/// five years of retention (发票管理办法 §28).
	fn default() -> Self {
		Self {
			mode: IssueMode::Reporting { within: DAY },
			silence: Silence::None,
			response_time: 3 * DAY,
			tolerance: Fen(1),
			// Five years hold at most two leap days.
			retention: 1_827 * DAY,
		}
	}
}

impl Policy {
	/// The tolerance for as many lines together.
	pub fn tolerance_of(&self, lines: u16) -> Fen {
		Fen(self.tolerance.0.saturating_mul(lines.into()))
	}
}
