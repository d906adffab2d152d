// SPDX-License-Identifier: Apache-2.0
//! Dates, times in China and amounts as people write them: one reading for the chain and for programs.
//!
//! What could be read in two ways is refused, and every refusal has a name. Full-width digits and marks of
//! Chinese keyboards count as the plain ones.

use crate::{
	calendar::{DAY, OFFSET},
	Day, Millis, TextError,
};
use alloc::{
	format,
	string::{String, ToString},
};
use chrono::{DateTime, TimeDelta};
use citychain_macros::answer;

/// Why what somebody wrote is refused.
#[answer(Copy)]
pub enum WrittenError {
	/// Write something.
	#[codec(index = 0)]
	Empty,
	/// Write text as UTF-8.
	#[codec(index = 1)]
	NotText,
	/// Write a date as 2026-12-01 or 2026年12月1日.
	#[codec(index = 2)]
	NotADate,
	/// Write another day: the calendar does not have it.
	#[codec(index = 3)]
	NoSuchDate,
	/// Write the time behind the date as 05:23 or 05:23:14.
	#[codec(index = 4)]
	NotATime,
	/// Write a time from 1970-01-01 08:00 in China on.
	#[codec(index = 5)]
	OutOfRange,
	/// Write yuan as 1,060.00 or 1060.
	#[codec(index = 6)]
	NotAnAmount,
	/// Write an amount without a minus.
	#[codec(index = 7)]
	Negative,
	/// Write at most two decimals: fen are the least.
	#[codec(index = 8)]
	TooManyDecimals,
	/// Write a smaller amount.
	#[codec(index = 9)]
	TooLarge,
}

impl From<TextError> for WrittenError {
	fn from(_: TextError) -> Self {
		Self::NotText
	}
}

/// Numbers with the marks behind them: the least and the most digits of each, and its mark.
type Form<const N: usize> = [(usize, usize, &'static str); N];

const DATES: [Form<3>; 2] =
	[[(4, 4, "-"), (2, 2, "-"), (2, 2, "")], [(4, 4, "年"), (1, 2, "月"), (1, 2, "日")]];
const CLOCK: Form<2> = [(1, 2, ":"), (2, 2, "")];
const SECOND: Form<1> = [(2, 2, "")];

/// The last year that is written with four digits.
const LAST_YEAR: i32 = 9_999;

/// A day of the calendar: `2026-12-01` or `2026年12月1日`.
pub fn day(text: &str) -> Result<Day, WrittenError> {
	let text = plain(text)?;
	match date(&text)? {
		(day, "") => Ok(day),
		_ => Err(WrittenError::NotADate),
	}
}

/// A date in China with a time behind it, `05:23` or `05:23:14`; without one the day's first instant.
pub fn time(text: &str) -> Result<Millis, WrittenError> {
	let text = plain(text)?;
	let (day, rest) = date(&text)?;
	let seconds = match rest.trim_start() {
		"" => 0,
		clock => self::clock(clock).ok_or(WrittenError::NotATime)?,
	};
	let of_day = u64::from(seconds).checked_mul(1_000);
	let at = u64::from(day.0).checked_mul(DAY).zip(of_day);
	let at = at.and_then(|(day, of_day)| day.checked_add(of_day)?.checked_sub(OFFSET));
	at.map(Millis).ok_or(WrittenError::OutOfRange)
}

/// The fen of an amount in yuan: `1,060.00`, `1060`, `￥1,060.00` or `1060.5元`.
pub fn yuan(text: &str) -> Result<u128, WrittenError> {
	let text = plain(text)?;
	let amount = text.strip_prefix(['¥', '￥']).unwrap_or(&text).trim_start();
	let amount = amount.strip_suffix('元').unwrap_or(amount).trim_end();
	if amount.starts_with(['-', '\u{2212}']) {
		return Err(WrittenError::Negative);
	}
	let (whole, decimals) = match amount.split_once('.') {
		Some((_, "")) => return Err(WrittenError::NotAnAmount),
		Some(parts) => parts,
		None => (amount, ""),
	};
	let whole = ungrouped(whole).filter(|_| is_digits(decimals));
	let whole = whole.ok_or(WrittenError::NotAnAmount)?;
	if decimals.len() > 2 {
		return Err(WrittenError::TooManyDecimals);
	}
	// In fen: the digits of the yuan, and two more.
	format!("{whole}{decimals:0<2}").parse().map_err(|_| WrittenError::TooLarge)
}

/// The day as `2026-12-01`, if its year has four digits.
pub fn day_text(day: Day) -> Option<String> {
	let (year, month, of_month) = day.date().filter(|(year, _, _)| *year <= LAST_YEAR)?;
	Some(format!("{year:04}-{month:02}-{of_month:02}"))
}

/// The time in China as `2026-12-01 05:23:14`, to the second, if its year has four digits.
pub fn time_text(at: Millis) -> Option<String> {
	let day = day_text(Day::of(at))?;
	let local = i64::try_from(at.0.checked_add(OFFSET)?).ok()?;
	let local = DateTime::UNIX_EPOCH.checked_add_signed(TimeDelta::try_milliseconds(local)?)?;
	Some(format!("{day} {}", local.format("%H:%M:%S")))
}

/// So many fen in yuan: `1,060.00`.
pub fn yuan_text(fen: u128) -> String {
	let (whole, decimals) = (fen.checked_div(100), fen.checked_rem(100));
	let whole = whole.unwrap_or_default().to_string();
	let mut text = String::new();
	for (digit, left) in whole.chars().zip((1..=whole.len()).rev()) {
		if !text.is_empty() && left.checked_rem(3) == Some(0) {
			text.push(',');
		}
		text.push(digit);
	}
	format!("{text}.{:02}", decimals.unwrap_or_default())
}

/// The text without white space around it, with plain marks and digits in place of full-width ones.
fn plain(text: &str) -> Result<String, WrittenError> {
	let narrow = |c: char| match c {
		'\u{3000}' => ' ',
		'\u{ff01}'..='\u{ff5e}' => {
			u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c)
		},
		other => other,
	};
	let text: String = text.trim().chars().map(narrow).collect();
	if text.is_empty() {
		Err(WrittenError::Empty)
	} else {
		Ok(text)
	}
}

/// The date with which the text begins, and the rest of it.
fn date(text: &str) -> Result<(Day, &str), WrittenError> {
	let found = DATES.iter().find_map(|form| numbers(form, text));
	let ([year, month, day], rest) = found.ok_or(WrittenError::NotADate)?;
	if year < 1970 {
		return Err(WrittenError::OutOfRange);
	}
	let day = i32::try_from(year).ok().and_then(|year| Day::of_date(year, month, day));
	Ok((day.ok_or(WrittenError::NoSuchDate)?, rest))
}

/// The seconds since midnight of `05:23` or `05:23:14`.
fn clock(text: &str) -> Option<u32> {
	let ([hour, minute], rest) = numbers(&CLOCK, text)?;
	let second = match rest {
		"" => 0,
		rest => match numbers(&SECOND, rest.strip_prefix(':')?)? {
			([second], "") => second,
			_ => return None,
		},
	};
	let is_on_a_clock = hour < 24 && minute < 60 && second < 60;
	let minutes = hour.checked_mul(60)?.checked_add(minute)?;
	minutes.checked_mul(60)?.checked_add(second).filter(|_| is_on_a_clock)
}

/// The numbers of this form with which the text begins, and the rest of it.
fn numbers<'a, const N: usize>(form: &Form<N>, text: &'a str) -> Option<([u32; N], &'a str)> {
	let mut found = [0; N];
	let mut rest = text;
	for (number, (least, most, mark)) in found.iter_mut().zip(form) {
		let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
		let (digits, behind) = rest.split_at_checked(end)?;
		if !(*least..=*most).contains(&digits.len()) {
			return None;
		}
		*number = digits.parse().ok()?;
		rest = behind.strip_prefix(mark)?;
	}
	Some((found, rest))
}

/// The digits of a whole number that has no commas, or one before each three digits.
fn ungrouped(text: &str) -> Option<String> {
	let mut groups = text.split(',');
	let first = groups.next().filter(|first| !first.is_empty())?;
	let is_grouped = groups.clone().all(|group| group.len() == 3);
	let is_plain = groups.clone().next().is_none() || (first.len() <= 3 && is_grouped);
	let digits = text.replace(',', "");
	let is_shortest = digits.len() == 1 || !digits.starts_with('0');
	(is_plain && is_shortest && is_digits(&digits)).then_some(digits)
}

fn is_digits(text: &str) -> bool {
	text.bytes().all(|digit| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests {
	use super::{WrittenError::*, *};
	use proptest::prelude::*;

	/// 2026-12-01 00:00 in China.
	const FIRST: u64 = 1_796_054_400_000;

	#[test]
	fn dates_and_times_are_those_of_china() {
		let clock = FIRST + (5 * 3_600 + 23 * 60) * 1_000;
		for (text, at) in [
			("2026-12-01", FIRST),
			("2026年12月1日", FIRST),
			("2026年12月01日", FIRST),
			(" 2026-12-01 05:23 ", clock),
			("2026-12-01 5:23", clock),
			("2026-12-01 05:23:14", clock + 14_000),
			("2026年12月1日05:23:14", clock + 14_000),
			("２０２６年１２月１日　０５：２３", clock),
			("1970-01-01 08:00", 0),
			("9999-12-31 23:59:59", 253_402_271_999_000),
		] {
			assert_eq!(time(text), Ok(Millis(at)), "{text}");
		}
		for text in ["2026-12-01", "2026年12月1日", "２０２６－１２－０１"] {
			assert_eq!(day(text), Ok(Day::of(Millis(FIRST))), "{text}");
		}
		assert_eq!(day("1970-01-01"), Ok(Day(0)));
	}

	#[test]
	fn each_wrong_date_and_time_is_refused_by_name() {
		for (text, error) in [
			("", Empty),
			(" \u{3000}", Empty),
			("tomorrow", NotADate),
			("2026-12-1", NotADate),
			("2026-12-011", NotADate),
			("26-12-01", NotADate),
			("2026/12/01", NotADate),
			("20261201", NotADate),
			("-2026-12-01", NotADate),
			("2026年12月1", NotADate),
			("2026-02-30", NoSuchDate),
			("2026年2月29日", NoSuchDate),
			("2026-13-01", NoSuchDate),
			("2026-00-10", NoSuchDate),
			("1969-12-31 23:59", OutOfRange),
			("1970-01-01 07:59:59", OutOfRange),
			("1970-01-01", OutOfRange),
			("2026-12-01 24:00", NotATime),
			("2026-12-01 05:60", NotATime),
			("2026-12-01 05:23:60", NotATime),
			("2026-12-01 05", NotATime),
			("2026-12-01 05:23:14.5", NotATime),
			("2026-12-01 05:23 Uhr", NotATime),
			("2026-12-01T05:23", NotATime),
			("2026-12-01 05:23+08:00", NotATime),
			("2026-12-01,", NotATime),
		] {
			assert_eq!(time(text), Err(error), "{text}");
		}
		for (text, error) in
			[("2026-12-01 05:23", NotADate), ("2026-12-01x", NotADate), ("2026-04-31", NoSuchDate)]
		{
			assert_eq!(day(text), Err(error), "{text}");
		}
	}

	#[test]
	fn amounts_are_yuan_with_their_fen() {
		for (text, fen) in [
			("1,060.00", 106_000),
			("1060", 106_000),
			("￥1,060.00", 106_000),
			("¥ 1060.5", 106_050),
			("１，０６０．００元", 106_000),
			("0.05", 5),
			("0", 0),
			("1,000,000", 100_000_000),
		] {
			assert_eq!(yuan(text), Ok(fen), "{text}");
		}
		let most = yuan_text(u128::MAX);
		assert_eq!(yuan(&most), Ok(u128::MAX));
		for (text, error) in [
			("", Empty),
			("-12.50", Negative),
			("￥-1", Negative),
			("−5", Negative),
			("1.234", TooManyDecimals),
			("0.001", TooManyDecimals),
			("1,06.00", NotAnAmount),
			("1060,00", NotAnAmount),
			("1,0600", NotAnAmount),
			(",060", NotAnAmount),
			("1,", NotAnAmount),
			("1.", NotAnAmount),
			(".5", NotAnAmount),
			("007", NotAnAmount),
			("0,100", NotAnAmount),
			("+1", NotAnAmount),
			("1e3", NotAnAmount),
			("1000 yuan", NotAnAmount),
			("1.0.0", NotAnAmount),
			("￥", NotAnAmount),
			("3402823669209384634633746074317682114.56", TooLarge),
			("9999999999999999999999999999999999999999", TooLarge),
		] {
			assert_eq!(yuan(text), Err(error), "{text}");
		}
	}

	#[test]
	fn what_the_calendar_cannot_write_has_no_text() {
		assert_eq!(time_text(Millis(0)).as_deref(), Some("1970-01-01 08:00:00"));
		assert_eq!(time_text(Millis(253_402_271_999_999)).as_deref(), Some("9999-12-31 23:59:59"));
		assert_eq!([253_402_272_000_000, u64::MAX].map(|at| time_text(Millis(at))), [None, None]);
		assert_eq!(day_text(Day(u32::MAX)), None);
		assert_eq!([0, 5, 99_999, 100_000].map(yuan_text), ["0.00", "0.05", "999.99", "1,000.00"]);
	}

	proptest! {
		#[test]
		fn times_read_back_to_the_second(at in 0u64..253_402_272_000_000) {
			let text = time_text(Millis(at)).unwrap();
			prop_assert_eq!(time(&text), Ok(Millis(at - at % 1_000)));
		}

		#[test]
		fn days_read_back(at in 0u32..2_932_897) {
			let text = day_text(Day(at)).unwrap();
			prop_assert_eq!(day(&text), Ok(Day(at)));
			let (year, month, of_month) = Day(at).date().unwrap();
			prop_assert_eq!(day(&format!("{year}年{month}月{of_month}日")), Ok(Day(at)));
		}

		#[test]
		fn amounts_read_back(fen in any::<u128>()) {
			prop_assert_eq!(yuan(&yuan_text(fen)), Ok(fen));
			prop_assert_eq!(yuan(&yuan_text(fen).replace(',', "")), Ok(fen));
		}

		#[test]
		fn no_text_panics(text in "[0-9年月日:. ,￥元\\-０-９\\PC]{0,24}") {
			let _ = (day(&text), time(&text), yuan(&text));
		}
	}
}
