// SPDX-License-Identifier: Apache-2.0
//! Numbers, amounts, dates and addresses as people write them.
//!
//! What could be read in two ways is refused, with the ways to write it.

use crate::keys::{parse_address, DevAccount};
use chrono::{DateTime, SecondsFormat};
use citychain_primitives::{written, Day, TaxPeriod};
use sp_runtime::AccountId32;

/// What a factor behind a number stands for.
const FACTORS: [(&str, u128); 7] = [
	("Ki", 1 << 10),
	("Mi", 1 << 20),
	("Gi", 1 << 30),
	("k", 1_000),
	("M", 1_000_000),
	("G", 1_000_000_000),
	("T", 1_000_000_000_000),
];

/// Units of a span of time, in milliseconds.
const SPANS: [(&str, u64); 6] = [
	("ms", 1),
	("s", 1_000),
	("min", 60_000),
	("h", 3_600_000),
	("d", 86_400_000),
	("w", 604_800_000),
];

/// The latest time that RFC 3339 can write: the end of the year 9999.
const LAST: u64 = 253_402_300_799_999;

/// The digits of a number, which may be grouped by `_`; none if it is not written so.
fn digits(text: &str) -> Option<u128> {
	let groups: Vec<&str> = text.split('_').collect();
	let is_plain = groups
		.iter()
		.all(|group| !group.is_empty() && group.bytes().all(|digit| digit.is_ascii_digit()));
	let digits = groups.concat();
	let is_shortest = digits.len() == 1 || !digits.starts_with('0');
	(is_plain && is_shortest).then(|| digits.parse().ok()).flatten()
}

/// A number without a sign: `1500`, `1_500`, `0x5dc`, `3M` (three million), `64Ki` (64 times 1024).
pub(super) fn number(text: &str) -> Result<u128, String> {
	let wrong = || {
		format!(
			"{text} is not a whole number; write it as 1500, 1_500, 0x5dc, 3k, 3M, 3G (thousands, \
			 millions, milliards) or 3Ki, 3Mi, 3Gi (powers of 1024)"
		)
	};
	if let Some(hexadecimal) = text.strip_prefix("0x") {
		let is_plain = hexadecimal.bytes().all(|digit| digit.is_ascii_hexdigit());
		let value = u128::from_str_radix(hexadecimal, 16).ok();
		return value.filter(|_| is_plain).ok_or_else(wrong);
	}
	let found = FACTORS
		.iter()
		.find_map(|(name, factor)| text.strip_suffix(name).map(|number| (number, *factor)));
	let (number, factor) = found.unwrap_or((text, 1));
	digits(number).and_then(|number| number.checked_mul(factor)).ok_or_else(wrong)
}

/// Fen from an amount in yuan with its two decimals, or from a number with `fen` behind it.
pub(super) fn fen(text: &str) -> Result<u128, String> {
	if let Some(number) = text.strip_suffix("fen") {
		return digits(number.trim_end()).ok_or_else(|| {
			format!("{text} is not an amount: before fen comes a whole number, as 106000fen")
		});
	}
	let ends_with_fen = text
		.rsplit_once(['.', '．'])
		.is_some_and(|(_, fen)| fen.trim_end_matches('元').chars().count() == 2);
	// Where thousands are grouped by `_`, as in other numbers.
	let plain = text.split_once('.').and_then(|(yuan, fen)| Some((digits(yuan)?, fen)));
	let plain = plain.map(|(yuan, fen)| format!("{yuan}.{fen}"));
	let value = written::yuan(plain.as_deref().unwrap_or(text)).ok().filter(|_| ends_with_fen);
	value.ok_or_else(|| match digits(text) {
		Some(_) => {
			format!("{text} could be yuan or fen: write {text}.00 for yuan, or {text}fen for fen")
		},
		None => format!(
			"{text} is not an amount: write it in yuan with two decimals, as 1060.00 or 1,060.00, \
			 or in fen, as 106000fen"
		),
	})
}

/// An amount in yuan, as [`fen`] reads it.
pub(super) fn yuan(fen: u128) -> String {
	format!("{}.{:02}", fen / 100, fen % 100)
}

/// Milliseconds since 1970; `now` is the clock from which `+1h` counts.
pub(super) fn time(text: &str, now: u64) -> Result<u64, String> {
	let ways = "write a date and time in China, as 2026-11-30 10:00, or with its offset, as \
	            2026-11-30T10:00+08:00, or a span from now, as now, +1h, +30min, +7d, -2w";
	let wrong = || format!("{text} is not a time; {ways}");
	if text == "now" {
		return Ok(now);
	}
	for (sign, later) in [('+', true), ('-', false)] {
		if let Some(span) = text.strip_prefix(sign) {
			let span = self::span(span).ok_or_else(wrong)?;
			let at = if later { now.checked_add(span) } else { now.checked_sub(span) };
			return at.ok_or_else(wrong);
		}
	}
	if let Some(number) = text.strip_suffix("ms") {
		return digits(number).and_then(|number| u64::try_from(number).ok()).ok_or_else(wrong);
	}
	if digits(text).is_some() {
		return Err(format!(
			"{text} could be seconds or milliseconds: write {text}ms for milliseconds since 1970, \
			 or a date and time as 2026-11-30T10:00+08:00"
		));
	}
	if written::day(text).is_ok() {
		return Err(format!(
			"{text} could be the beginning or the end of the day: write {text} 00:00 for its \
			 beginning in China"
		));
	}
	if let Ok(at) = written::time(text) {
		return Ok(at.0);
	}
	let at = DateTime::parse_from_rfc3339(text)
		.or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%:z"))
		.or_else(|_| DateTime::parse_from_str(&text.replace('Z', "+00:00"), "%Y-%m-%dT%H:%M%:z"))
		.map_err(|_| wrong())?;
	u64::try_from(at.timestamp_millis()).map_err(|_| format!("{text} is before 1970"))
}

fn span(text: &str) -> Option<u64> {
	let end = text.find(|c: char| !c.is_ascii_digit() && c != '_')?;
	let (number, unit) = text.split_at(end);
	let (_, unit) = SPANS.iter().find(|(name, _)| *name == unit)?;
	u64::try_from(digits(number)?).ok()?.checked_mul(*unit)
}

/// A time as [`time`] reads it, to the millisecond.
pub(super) fn written_time(millis: u64) -> String {
	let at = i64::try_from(millis).ok().and_then(DateTime::from_timestamp_millis);
	let format = match millis % 1_000 {
		0 => SecondsFormat::Secs,
		_ => SecondsFormat::Millis,
	};
	at.filter(|_| millis <= LAST)
		.map(|at| at.to_rfc3339_opts(format, true))
		.unwrap_or_else(|| format!("{millis}ms"))
}

/// A day of the calendar, as 2026-11-30.
pub(super) fn day(text: &str) -> Result<u32, String> {
	written::day(text)
		.map(|day| day.0)
		.map_err(|_| format!("{text} is not a day of the calendar; write it as 2026-11-30"))
}

/// A day as [`day`] reads it, if it can be written so.
pub(super) fn written_day(day: u32) -> Option<String> {
	written::day_text(Day(day))
}

/// A tax period, as 2026-11.
pub(super) fn period(text: &str) -> Result<u32, String> {
	let wrong = || format!("{text} is not a tax period; write year and month, as 2026-11");
	let number = |text: &str, length| {
		let is_plain = text.len() == length && text.bytes().all(|digit| digit.is_ascii_digit());
		is_plain.then(|| text.parse::<u32>().ok()).flatten()
	};
	let (year, month) = text.split_once('-').ok_or_else(wrong)?;
	let (year, month) = number(year, 4).zip(number(month, 2)).ok_or_else(wrong)?;
	let period = TaxPeriod(year.saturating_mul(100).saturating_add(month));
	if period.is_valid() {
		Ok(period.0)
	} else {
		Err(wrong())
	}
}

/// A tax period as [`period`] reads it, if it can be written so.
pub(super) fn written_period(period: u32) -> Option<String> {
	let is_readable = TaxPeriod(period).is_valid() && period < 1_000_000;
	is_readable.then(|| format!("{:04}-{:02}", period / 100, period % 100))
}

/// An account by its address, or a development account by its name.
pub(super) fn account(text: &str) -> Result<AccountId32, String> {
	if let Some(account) = DevAccount::named(text) {
		return account.signer().map(|signer| signer.account()).map_err(|error| error.to_string());
	}
	parse_address(text).map_err(|reason| {
		format!(
			"{text} is neither the name of a development account, as bob, nor an address: {reason}"
		)
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn numbers_are_read_in_each_form_and_in_no_other() {
		for (text, value) in [
			("0", 0),
			("1500", 1_500),
			("1_500", 1_500),
			("0x5dc", 1_500),
			("3k", 3_000),
			("3M", 3_000_000),
			("2G", 2_000_000_000),
			("64Ki", 65_536),
		] {
			assert_eq!(number(text), Ok(value), "{text}");
		}
		for bad in
			["", "_1", "1_", "1__0", "1,500", "1.5", "-1", "+1", "007", "0x", "3K", "3 M", "1e3"]
		{
			assert!(number(bad).is_err(), "{bad}");
		}
	}

	#[test]
	fn amounts_tell_their_unit() {
		for (text, value) in [
			("1060.00", 106_000),
			("1,060.00", 106_000),
			("￥1060.00元", 106_000),
			("0.05", 5),
			("1_060.50", 106_050),
			("106000fen", 106_000),
		] {
			assert_eq!(fen(text), Ok(value), "{text}");
		}
		for bad in [
			"1060", "1060.0", "1060.000", "1060,00", "1__0.00", "-1.00", ".50", "1.5fen", "fen", "",
		] {
			assert!(fen(bad).is_err(), "{bad}");
		}
		let both = fen("1060").unwrap_err();
		assert!(both.contains("1060.00") && both.contains("1060fen"), "{both}");
		for value in [0, 5, 106_000, u128::from(u64::MAX)] {
			assert_eq!(fen(&yuan(value)), Ok(value));
		}
	}

	#[test]
	fn times_are_absolute_or_count_from_now() {
		let now = 1_777_858_200_000;
		for (text, value) in [
			("2026-05-04T09:30:00+08:00", now),
			("2026-05-04T09:30+08:00", now),
			("2026-05-04 09:30", now),
			("2026年5月4日 09:30:00", now),
			("2026-05-04T01:30Z", now),
			("2026-05-04T01:30:00.250Z", now + 250),
			("now", now),
			("+1h", now + 3_600_000),
			("+30min", now + 1_800_000),
			("-2w", now - 1_209_600_000),
			("5ms", 5),
		] {
			assert_eq!(time(text, now), Ok(value), "{text}");
		}
		for bad in [
			"",
			"2026-05-04",
			"2026年5月4日",
			"2026-05-04T09:30",
			"1777858200",
			"+1",
			"+1m",
			"+h",
			"tomorrow",
			"1969-12-31T23:59:59Z",
		] {
			assert!(time(bad, now).is_err(), "{bad}");
		}
		for value in [0, 1, now, now + 1, LAST, LAST + 1, u64::MAX] {
			assert_eq!(time(&written_time(value), now), Ok(value));
		}
	}

	#[test]
	fn days_and_periods_are_those_of_the_calendar() {
		assert_eq!(day("1970-01-02"), Ok(1));
		assert_eq!(period("2026-11"), Ok(202_611));
		for bad in ["2026-13-01", "2026-2-1", "20260101", "1969-12-31", "2026-11"] {
			assert!(day(bad).is_err(), "{bad}");
		}
		for bad in ["2026-13", "2026-00", "202611", "26-11", "2026-1", "2026-11-01"] {
			assert!(period(bad).is_err(), "{bad}");
		}
		assert_eq!(written_day(day("2026-11-30").unwrap()).as_deref(), Some("2026-11-30"));
		assert_eq!(written_period(202_611).as_deref(), Some("2026-11"));
		assert_eq!(written_period(202_613), None);
	}

	#[test]
	fn accounts_are_read_by_address_and_by_name() {
		let bob = DevAccount::Bob.signer().unwrap().account();
		for text in ["bob", "Bob", "//Bob", &bob.to_string()] {
			assert_eq!(account(text), Ok(bob.clone()));
		}
		assert!(account("mallory").is_err());
	}
}
