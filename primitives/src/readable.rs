// SPDX-License-Identifier: Apache-2.0
//! Values of answers that are read without a manual: a number as calls take it, and beside it what it says.
//!
//! They are made when somebody asks, and never stored.

use crate::{written, Day, Fen, Millis};
use alloc::{format, string::String};
use citychain_macros::answer;

/// A point in time.
#[answer]
pub struct Moment {
	/// In milliseconds since 1970-01-01 00:00 UTC, as calls take it.
	pub ms: u64,
	/// In China Standard Time, to the second: 2026-12-01 05:23:14.
	pub text: String,
}

impl From<Millis> for Moment {
	fn from(at: Millis) -> Self {
		let text = written::time_text(at).unwrap_or_else(|| format!("{} ms", at.0));
		Self { ms: at.0, text }
	}
}

/// A day of the calendar in China.
#[answer]
pub struct Date {
	/// As the number of days since 1970-01-01, as calls take it.
	pub day: u32,
	/// As 2026-12-01.
	pub text: String,
}

impl From<Day> for Date {
	fn from(day: Day) -> Self {
		let text = written::day_text(day).unwrap_or_else(|| format!("day {}", day.0));
		Self { day: day.0, text }
	}
}

/// An amount of money.
#[answer]
pub struct Money {
	/// In fen, as calls take it: 100 are CNY 1.
	pub fen: u128,
	/// In yuan: 1,060.00.
	pub text: String,
}

impl From<u128> for Money {
	fn from(fen: u128) -> Self {
		Self { fen, text: written::yuan_text(fen) }
	}
}

impl From<Fen> for Money {
	fn from(amount: Fen) -> Self {
		u128::from(amount.0).into()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn each_says_what_its_number_means() {
		assert_eq!(Moment::from(Millis(1_796_073_794_999)).text, "2026-12-01 05:23:14");
		assert_eq!(Date::from(Day(20_788)).text, "2026-12-01");
		assert_eq!(Money::from(Fen(106_000)).text, "1,060.00");
	}

	#[test]
	fn what_cannot_be_written_shows_its_number() {
		assert_eq!(Moment::from(Millis(u64::MAX)).text, "18446744073709551615 ms");
		assert_eq!(Date::from(Day(u32::MAX)).text, "day 4294967295");
	}
}
