// SPDX-License-Identifier: Apache-2.0
//! How many officers and administrators an institution has, and the rule that it keeps one.

use super::Refusal;
use citychain_kit::stored;

/// What an officer counts for among its institution's administrators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
	/// No administrator, or a suspended or dismissed one.
	None,
	/// An administrator who may act while the institution is active.
	Held,
	/// An administrator who was stopped by a compromised key and waits for a new one.
	AwaitingKey,
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

	/// Refuses to be the count after a seat was given up by a decision that can wait for another
	/// administrator.
	///
	/// A compromised key cannot wait: [`Seat::Held`] to [`Seat::AwaitingKey`] always passes.
	pub fn ensure_administered(self, before: Seat, after: Seat) -> Result<Self, Refusal> {
		let administered = match (before, after) {
			(Seat::Held, Seat::None) => self.administrators > 0,
			(Seat::AwaitingKey, Seat::None) => self.has_administrator(),
			_ => true,
		};
		administered.then_some(self).ok_or(Refusal::LastAdministrator)
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
