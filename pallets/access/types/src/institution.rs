// SPDX-License-Identifier: Apache-2.0
//! Institutions: their status, what identifies them, and how many officers they have.

use crate::Seat;
use citychain_macros::{answer, stored};
use citychain_primitives::{Duties, InstitutionId, Millis, Region, Text, UnifiedSocialCreditCode};

/// The most bytes of an institution's name: 42 Chinese characters.
pub const NAME_BYTES: u32 = 128;

/// The name of an institution as its certificate shows it.
pub type Name = Text<NAME_BYTES>;

/// Where an institution stands.
#[stored(Copy)]
pub enum InstitutionStatus {
	/// Its officers act. Left by `suspend_institution` and `close_institution`.
	#[codec(index = 0)]
	Active,
	/// None of its officers acts. Left by `reinstate_institution` and `close_institution`.
	#[codec(index = 1)]
	Suspended {
		/// Chain time of the suspension, in milliseconds since 1970-01-01 UTC.
		since: Millis,
	},
	/// It never acts again. No call leaves this state.
	#[codec(index = 2)]
	Closed {
		/// Chain time of the closure, in milliseconds since 1970-01-01 UTC.
		since: Millis,
	},
}

impl InstitutionStatus {
	/// Whether its officers may act.
	pub fn allows_acting(&self) -> bool {
		matches!(self, Self::Active)
	}

	/// Whether its record and its officers may still be changed.
	pub fn allows_changes(&self) -> bool {
		!matches!(self, Self::Closed { .. })
	}

	/// Since when it is suspended or closed.
	pub fn since(&self) -> Option<Millis> {
		match self {
			Self::Active => None,
			Self::Suspended { since } | Self::Closed { since } => Some(*since),
		}
	}
}

/// What identifies an institution outside the chain.
#[stored]
pub struct Profile {
	/// Its name as on its certificate.
	pub name: Name,
	/// Its unified social credit code (GB 32100-2015).
	pub code: UnifiedSocialCreditCode,
	/// The administrative division of its seat (GB/T 2260).
	pub region: Region,
	/// Chain time of its registration, in milliseconds since 1970-01-01 UTC; zero at genesis.
	pub registered_at: Millis,
}

/// How many officers an institution has.
#[stored(Copy, Default)]
pub struct Headcount {
	/// Officers not dismissed.
	pub officers: u32,
	/// Officers with the duty to administer who are active.
	pub administrators: u32,
	/// Officers with the duty to administer who wait for a new key after a compromise, and were
	/// not suspended before it.
	pub awaiting_key: u32,
}

impl Headcount {
	/// The count after one more officer with this seat.
	pub fn joined(self, seat: Seat) -> Self {
		Self { officers: self.officers.saturating_add(1), ..self }.counting(seat)
	}

	/// The count after an officer with this seat left.
	pub fn left(self, seat: Seat) -> Self {
		Self { officers: self.officers.saturating_sub(1), ..self }.discounting(seat)
	}

	/// The count after one officer's seat changed.
	pub fn reseated(self, before: Seat, after: Seat) -> Self {
		self.discounting(before).counting(after)
	}

	/// Whether an administrator may act, or at least awaits a new key.
	pub fn has_administrator(&self) -> bool {
		self.administrators > 0 || self.awaiting_key > 0
	}

	fn counting(self, seat: Seat) -> Self {
		match seat {
			Seat::None => self,
			Seat::Held => Self { administrators: self.administrators.saturating_add(1), ..self },
			Seat::AwaitingKey => Self { awaiting_key: self.awaiting_key.saturating_add(1), ..self },
		}
	}

	fn discounting(self, seat: Seat) -> Self {
		match seat {
			Seat::None => self,
			Seat::Held => Self { administrators: self.administrators.saturating_sub(1), ..self },
			Seat::AwaitingKey => Self { awaiting_key: self.awaiting_key.saturating_sub(1), ..self },
		}
	}
}

/// What the chain tells about an institution.
#[answer]
pub struct InstitutionInfo {
	/// Its number.
	pub institution: InstitutionId,
	/// Its name as on its certificate.
	pub name: Name,
	/// Its unified social credit code (GB 32100-2015).
	pub code: UnifiedSocialCreditCode,
	/// The administrative division of its seat (GB/T 2260).
	pub region: Region,
	/// Whether its officers act.
	pub status: InstitutionStatus,
	/// What it may do.
	pub duties: Duties,
	/// Chain time of its registration, in milliseconds since 1970-01-01 UTC; zero at genesis.
	pub registered_at: Millis,
	/// How many officers it has.
	pub headcount: Headcount,
}
