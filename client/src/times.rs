// SPDX-License-Identifier: Apache-2.0
//! Points in time as people write them: RFC 3339, to the second.
//!
//! A block's time may be off by seconds, so the chain's times are never shown to the millisecond.

use chrono::{DateTime, SecondsFormat};

/// Milliseconds since 1970 from RFC 3339 text, such as `2026-05-04T09:30:00+08:00`.
pub fn parse(text: &str) -> Result<u64, String> {
	let time = DateTime::parse_from_rfc3339(text).map_err(|_| {
		"a time is written as 2026-05-04T09:30:00+08:00: date, T, time and offset (RFC 3339)"
			.to_string()
	})?;
	u64::try_from(time.timestamp_millis()).map_err(|_| "the time is before 1970".to_string())
}

/// RFC 3339 text in UTC from milliseconds since 1970.
pub fn written(millis: u64) -> String {
	i64::try_from(millis)
		.ok()
		.and_then(DateTime::from_timestamp_millis)
		.map(|time| time.to_rfc3339_opts(SecondsFormat::Secs, true))
		.unwrap_or_else(|| format!("{millis} ms since 1970"))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn local_times_are_understood_and_shown_in_utc() {
		assert_eq!(parse("2026-05-04T09:30:00+08:00"), Ok(1_777_858_200_000));
		assert_eq!(written(1_777_858_200_999), "2026-05-04T01:30:00Z");
	}

	#[test]
	fn other_text_is_refused() {
		for bad in ["", "2026-05-04", "2026-05-04T09:30:00", "1969-12-31T23:59:59Z", "yesterday"] {
			assert!(parse(bad).is_err(), "{bad}");
		}
	}

	#[test]
	fn a_time_beyond_the_calendar_is_still_shown() {
		assert_eq!(written(u64::MAX), "18446744073709551615 ms since 1970");
	}
}
