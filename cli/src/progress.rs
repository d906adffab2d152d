// SPDX-License-Identifier: Apache-2.0
//! Progress on the terminal: one line on standard error that rewrites itself and goes away.

use crate::output::visible;
use std::{
	io::{self, IsTerminal, Write},
	sync::{Mutex, PoisonError},
	time::{Duration, Instant},
};

/// Work that takes less than this shows no progress.
const QUIET: Duration = Duration::from_millis(400);
/// The line is not rewritten more often than this.
const PERIOD: Duration = Duration::from_millis(100);

/// Shows how much of a stream has been read; does nothing where standard error is no terminal.
pub(crate) struct Progress {
	terminal: bool,
	label: String,
	total: Option<u64>,
	done: u64,
	started: Instant,
	drawn: Option<Instant>,
}

impl Progress {
	/// Progress of reading `label`, of which `total` bytes are expected, if that is known.
	pub(crate) fn new(label: &str, total: Option<u64>) -> Self {
		Self {
			terminal: io::stderr().is_terminal(),
			label: visible(label),
			total,
			done: 0,
			started: Instant::now(),
			drawn: None,
		}
	}
}

/// What is told of every piece that was read.
pub(crate) trait Meter {
	/// Notes that `bytes` more have been read.
	fn advance(&mut self, bytes: u64);
}

/// One line for several files that are read at the same time.
impl Meter for &Mutex<Progress> {
	fn advance(&mut self, bytes: u64) {
		self.lock().unwrap_or_else(PoisonError::into_inner).advance(bytes);
	}
}

impl Meter for Progress {
	fn advance(&mut self, bytes: u64) {
		self.done = self.done.saturating_add(bytes);
		let elapsed = self.started.elapsed();
		let due = self.drawn.map_or(elapsed >= QUIET, |at| at.elapsed() >= PERIOD);
		if self.terminal && due {
			self.drawn = Some(Instant::now());
			draw(&line(&self.label, self.done, self.total, elapsed));
		}
	}
}

impl Drop for Progress {
	fn drop(&mut self) {
		if self.drawn.is_some() {
			draw("");
		}
	}
}

/// Says on the terminal what the program waits for; nothing where standard error is no terminal.
pub(crate) fn note(text: &str) {
	if io::stderr().is_terminal() {
		drop(writeln!(io::stderr(), "{}", visible(text)));
	}
}

/// Replaces the current line of the terminal. A terminal that went away is no reason to stop.
fn draw(text: &str) {
	let mut stderr = io::stderr();
	drop(write!(stderr, "\r\u{1b}[2K{text}").and_then(|()| stderr.flush()));
}

fn line(label: &str, done: u64, total: Option<u64>, elapsed: Duration) -> String {
	let share = total
		.filter(|total| *total > 0)
		.map(|total| {
			let percent = u128::from(done).saturating_mul(100) / u128::from(total);
			format!(" of {} ({} %)", size(total), percent.min(100))
		})
		.unwrap_or_default();
	let millis = elapsed.as_millis().max(1);
	let rate = u128::from(done).saturating_mul(1000) / millis;
	let rate = size(u64::try_from(rate).unwrap_or(u64::MAX));
	format!("{label}: {}{share}, {rate}/s", size(done))
}

/// A size in bytes with a decimal unit: 1 kB is 1,000 bytes.
pub(crate) fn size(bytes: u64) -> String {
	const UNITS: [(u64, &str); 4] =
		[(1_000_000_000_000, "TB"), (1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
	for (unit, name) in UNITS {
		if bytes >= unit {
			let tenths = bytes / (unit / 10);
			return format!("{}.{} {name}", tenths / 10, tenths % 10);
		}
	}
	if bytes == 1 {
		return "1 byte".into();
	}
	format!("{bytes} bytes")
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn sizes_read_well_at_every_magnitude() {
		let sizes = [0, 1, 999, 1_000, 1_549, 2_600_000_000, u64::MAX].map(size);
		assert_eq!(
			sizes,
			["0 bytes", "1 byte", "999 bytes", "1.0 kB", "1.5 kB", "2.6 GB", "18446744.0 TB"]
		);
	}

	#[test]
	fn the_line_tells_share_and_rate() {
		let second = Duration::from_secs(2);
		assert_eq!(
			line("a.mp4", 500_000_000, Some(2_000_000_000), second),
			"a.mp4: 500.0 MB of 2.0 GB (25 %), 250.0 MB/s"
		);
		assert_eq!(line("-", 1_000, None, Duration::ZERO), "-: 1.0 kB, 1.0 MB/s");
	}

	#[test]
	fn a_file_that_grows_never_shows_more_than_all_of_it() {
		assert!(line("a", 300, Some(100), QUIET).contains("(100 %)"));
	}
}
