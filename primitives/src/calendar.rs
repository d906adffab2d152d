// SPDX-License-Identifier: Apache-2.0
//! Days and months of the civil calendar in China Standard Time (北京时间, UTC+8).

use crate::Millis;
use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta};
use citychain_macros::stored;
use codec::CompactAs;

/// How far China Standard Time is ahead of UTC, in milliseconds.
pub(crate) const OFFSET: u64 = 8 * 60 * 60 * 1_000;
/// A day in milliseconds.
pub(crate) const DAY: u64 = 24 * 60 * 60 * 1_000;

/// A day in China Standard Time, as the number of days since 1970-01-01.
#[stored(Copy, Default, PartialOrd, Ord, CompactAs, Serialize, Deserialize)]
pub struct Day(pub u32);

impl Day {
	/// The day of this instant in China Standard Time.
	pub fn of(at: Millis) -> Self {
		let days = at.0.saturating_add(OFFSET).checked_div(DAY).unwrap_or_default();
		Self(u32::try_from(days).unwrap_or(u32::MAX))
	}

	/// The first instant of the day.
	pub fn start(self) -> Millis {
		Millis(u64::from(self.0).saturating_mul(DAY).saturating_sub(OFFSET))
	}

	/// The day of this date, if there is one and it is not before 1970.
	pub fn of_date(year: i32, month: u32, day: u32) -> Option<Self> {
		let date = NaiveDate::from_ymd_opt(year, month, day)?;
		let days = date.signed_duration_since(NaiveDate::default()).num_days();
		u32::try_from(days).ok().map(Self)
	}

	/// Year, month and day of the month, if the calendar reaches that far.
	pub fn date(self) -> Option<(i32, u32, u32)> {
		let date = NaiveDate::default().checked_add_days(Days::new(self.0.into()))?;
		Some((date.year(), date.month(), date.day()))
	}
}

/// A tax period (税款所属期): one month of the civil calendar, as year times 100 plus month.
///
/// November 2026 is 202611. Periods compare as the months do.
#[stored(Copy, Default, PartialOrd, Ord, CompactAs, Serialize, Deserialize)]
pub struct TaxPeriod(pub u32);

impl TaxPeriod {
	/// The period of this instant in China Standard Time.
	pub fn of(at: Millis) -> Self {
		let local = i64::try_from(at.0.saturating_add(OFFSET))
			.ok()
			.and_then(TimeDelta::try_milliseconds)
			.and_then(|since| DateTime::UNIX_EPOCH.checked_add_signed(since));
		// No clock of a chain reaches the end of the calendar, in the year 262,142.
		local.map_or(Self(u32::MAX), |local| {
			Self(local.year().unsigned_abs().saturating_mul(100).saturating_add(local.month()))
		})
	}

	/// Whether the month is one of twelve.
	pub fn is_valid(self) -> bool {
		(1..=12).contains(&self.0.checked_rem(100).unwrap_or_default())
	}

	/// The first instant after the period, if it is a month and the calendar reaches that far.
	pub fn end(self) -> Option<Millis> {
		let (year, month) = (self.0.checked_div(100)?, self.0.checked_rem(100)?);
		let (year, month) = match month {
			1..=11 => (year, month.checked_add(1)?),
			12 => (year.checked_add(1)?, 1),
			_ => return None,
		};
		Day::of_date(i32::try_from(year).ok()?, month, 1).map(Day::start)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn days_begin_at_midnight_in_china() {
		// 2026-01-01 00:00 in China is 2025-12-31 16:00 UTC.
		let start = Millis(1_767_196_800_000);
		assert_eq!(Day::of(start).date(), Some((2026, 1, 1)));
		assert_eq!(Day::of(Millis(start.0 - 1)).date(), Some((2025, 12, 31)));
		assert_eq!(Day::of(start).start(), start);
		assert_eq!(Day::of_date(2026, 1, 1), Some(Day::of(start)));
	}

	#[test]
	fn periods_begin_at_midnight_in_china() {
		let start = Millis(1_767_196_800_000);
		assert_eq!(TaxPeriod::of(start), TaxPeriod(202_601));
		assert_eq!(TaxPeriod::of(Millis(start.0 - 1)), TaxPeriod(202_512));
		assert_eq!(TaxPeriod::of(Millis(0)), TaxPeriod(197_001));
	}

	#[test]
	fn a_period_has_one_of_twelve_months() {
		assert_eq!(
			[202_600, 202_601, 202_612, 202_613].map(|period| TaxPeriod(period).is_valid()),
			[false, true, true, false]
		);
	}

	#[test]
	fn a_period_ends_when_the_next_one_begins() {
		for (period, next) in [(202_601, 202_602), (202_512, 202_601)] {
			let end = TaxPeriod(period).end().unwrap();
			assert_eq!(TaxPeriod::of(end), TaxPeriod(next));
			assert_eq!(TaxPeriod::of(Millis(end.0 - 1)), TaxPeriod(period));
		}
		assert_eq!([0, 196_911, 202_600, 202_613].map(|p| TaxPeriod(p).end()), [None; 4]);
		assert_eq!(TaxPeriod(u32::MAX).end(), None);
	}

	#[test]
	fn no_date_is_made_of_a_day_that_is_not() {
		assert_eq!(Day::of_date(2026, 2, 29), None);
		assert_eq!(Day::of_date(1969, 12, 31), None);
		assert_eq!(TaxPeriod::of(Millis(u64::MAX)), TaxPeriod(u32::MAX));
	}

	proptest! {
		#[test]
		fn a_period_is_year_and_month_of_its_days(at in 0u64..4_102_444_800_000) {
			let (year, month, day) = Day::of(Millis(at)).date().unwrap();
			prop_assert_eq!(TaxPeriod::of(Millis(at)).0, year as u32 * 100 + month);
			prop_assert_eq!(Day::of_date(year, month, day), Some(Day::of(Millis(at))));
		}
	}
}
