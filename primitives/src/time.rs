// SPDX-License-Identifier: Apache-2.0
//! Legal time: milliseconds since 1970-01-01 UTC, and half-open periods [from, until).

use citychain_macros::stored;
use codec::CompactAs;

/// A point in time: milliseconds since 1970-01-01 00:00 UTC.
#[stored(Copy, Default, PartialOrd, Ord, CompactAs, Serialize, Deserialize)]
pub struct Millis(pub u64);

/// A period [from, until): it holds its first instant and not its last. Without an end it is open.
#[stored(Copy, Default, Serialize, Deserialize)]
pub struct Validity {
	/// The first instant of the period.
	pub from: Millis,
	/// The first instant after the period; none while it is open.
	pub until: Option<Millis>,
}

impl Validity {
	/// From this instant on, without an end.
	pub fn open(from: Millis) -> Self {
		Self { from, until: None }
	}

	/// Whether the period holds at least one instant: its end, if any, is after its start.
	pub fn is_ordered(&self) -> bool {
		self.until.is_none_or(|until| self.from < until)
	}

	/// Whether `at` lies within [from, until).
	pub fn contains(&self, at: Millis) -> bool {
		self.from <= at && self.until.is_none_or(|until| at < until)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_period_holds_its_start_and_not_its_end() {
		let period = Validity { from: Millis(10), until: Some(Millis(20)) };
		assert_eq!(
			[9, 10, 19, 20].map(|at| period.contains(Millis(at))),
			[false, true, true, false]
		);
	}

	#[test]
	fn an_open_period_has_no_end() {
		assert!(Validity::open(Millis(1)).contains(Millis(u64::MAX)));
	}

	#[test]
	fn an_empty_or_reversed_period_is_not_ordered() {
		assert!(!Validity { from: Millis(5), until: Some(Millis(5)) }.is_ordered());
		assert!(!Validity { from: Millis(5), until: Some(Millis(4)) }.is_ordered());
		assert!(Validity { from: Millis(5), until: Some(Millis(6)) }.is_ordered());
	}
}
