// SPDX-License-Identifier: Apache-2.0
//! Digests from a list, one on each line: digest, size, format and claimed time, of which all but
//! the first may be left out from the end.

use super::{
	build::Taken,
	item::{media_type_of, Item},
	BatchError,
};
use crate::{
	error::Failure,
	hashing::{algorithm_name, parse_digest},
	media_type,
	progress::{Meter, Progress},
	times,
};
use citychain_evidence::MediaType;
use citychain_primitives::{DigestAlgorithm, Millis};
use std::{
	io::{self, BufRead},
	path::{Path, PathBuf},
};

/// No line is longer than this.
const MAX_LINE: usize = 1_000;
/// Progress is told about after so many bytes.
const STEP: u64 = 1 << 16;

/// One line with something on it.
#[derive(Debug)]
pub(crate) struct Line {
	number: u64,
	text: Vec<u8>,
}

/// Reads a list line by line, leaving out empty ones and those that begin with `#`.
pub(crate) struct Lines<R> {
	reader: R,
	list: PathBuf,
	number: u64,
	progress: Progress,
	untold: u64,
}

impl<R: BufRead> Lines<R> {
	/// The lines of this reader, which `list` names.
	pub(crate) fn new(reader: R, list: &Path, progress: Progress) -> Self {
		Self { reader, list: list.into(), number: 0, progress, untold: 0 }
	}

	fn step(&mut self) -> Result<Option<Line>, Failure> {
		loop {
			let mut text = Vec::new();
			let mut limited = io::Read::take(&mut self.reader, MAX_LINE as u64 + 1);
			let read = limited
				.read_until(b'\n', &mut text)
				.map_err(|reason| Failure::Unreadable { path: self.list.clone(), reason })?;
			if read == 0 {
				return Ok(None);
			}
			self.number = self.number.saturating_add(1);
			self.untold = self.untold.saturating_add(read as u64);
			if self.untold >= STEP {
				self.progress.advance(std::mem::take(&mut self.untold));
			}
			if read > MAX_LINE {
				let reason = format!("it is longer than {MAX_LINE} bytes");
				return Err(bad(&self.list, self.number, reason));
			}
			text.truncate(text.trim_ascii_end().len());
			if !text.is_empty() && !text.starts_with(b"#") {
				return Ok(Some(Line { number: self.number, text }));
			}
		}
	}
}

impl<R: BufRead> Iterator for Lines<R> {
	type Item = Result<Line, Failure>;

	fn next(&mut self) -> Option<Self::Item> {
		self.step().transpose()
	}
}

fn bad(list: &Path, number: u64, reason: String) -> Failure {
	BatchError::BadLine { list: list.into(), number, reason }.into()
}

/// Understands lines.
pub(crate) struct Parser<'a> {
	/// The list that the lines are of.
	pub(crate) list: &'a Path,
	/// The algorithms that the policy in force accepts.
	pub(crate) accepted: &'a [DigestAlgorithm],
	/// When a file came to be whose line does not tell.
	pub(crate) claimed_at: u64,
	/// The latest time that may be claimed.
	pub(crate) latest: u64,
}

impl Parser<'_> {
	/// The item of one line.
	pub(crate) fn read(&self, line: &Line) -> Result<Taken, Failure> {
		let wrong = |reason| bad(self.list, line.number, reason);
		let text = std::str::from_utf8(&line.text).map_err(|_| wrong("it is not text".into()))?;
		let item = self.item(text).map_err(wrong)?;
		let place = || format!("line {}", line.number);
		if item.claimed_at.0 > self.latest {
			return Err(BatchError::ClaimedInFuture(place()).into());
		}
		let algorithm = item.digest.algorithm();
		if !self.accepted.contains(&algorithm) {
			return Err(not_accepted(algorithm, place(), self.accepted).into());
		}
		Ok(Taken { item, name: None })
	}

	fn item(&self, text: &str) -> Result<Item, String> {
		let mut words = text.split_ascii_whitespace();
		let digest = parse_digest(words.next().unwrap_or_default())?;
		let size = words.next().map_or(Ok(0), |word| match word.parse() {
			Ok(0) => Err("the size is zero: the digest of an empty file proves nothing".into()),
			Ok(size) => Ok(size),
			Err(_) => Err(format!("{word} is not a size in bytes")),
		})?;
		let media_type = match words.next() {
			Some(word) => media_type_of(&media_type::parse(word)?),
			None => MediaType::Other,
		};
		let claimed_at = words.next().map_or(Ok(self.claimed_at), times::parse)?;
		match words.next() {
			Some(word) => Err(format!("{word} is one word too many")),
			None => Ok(Item { digest, size, media_type, claimed_at: Millis(claimed_at) }),
		}
	}
}

/// The error that the policy does not accept an algorithm.
pub(crate) fn not_accepted(
	algorithm: DigestAlgorithm,
	what: String,
	accepted: &[DigestAlgorithm],
) -> BatchError {
	let names: Vec<&str> = accepted.iter().copied().map(algorithm_name).collect();
	BatchError::AlgorithmNotAccepted {
		algorithm: algorithm_name(algorithm),
		what,
		accepted: names.join(", "),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const ACCEPTED: [DigestAlgorithm; 2] = [DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3];

	fn lines(text: &[u8]) -> Result<Vec<Line>, Failure> {
		Lines::new(text, Path::new("list"), Progress::new("list", None)).collect()
	}

	fn taken(text: &str) -> Result<Item, Failure> {
		let parser = Parser {
			list: Path::new("list"),
			accepted: &ACCEPTED,
			claimed_at: 7,
			latest: 1_777_858_200_000,
		};
		let line = Line { number: 3, text: text.as_bytes().to_vec() };
		parser.read(&line).map(|taken| taken.item)
	}

	fn sm3(rest: &str) -> String {
		format!("sm3:{}{rest}", "0a".repeat(32))
	}

	#[test]
	fn lines_are_numbered_as_an_editor_does() {
		let found = lines(b"# sizes in bytes\n\na 1\r\n   \nb\n#c\nd").unwrap();
		let found: Vec<_> = found.iter().map(|line| (line.number, &line.text[..])).collect();
		assert_eq!(found, [(3, &b"a 1"[..]), (5, b"b"), (7, b"d")]);
		assert!(lines(b"").unwrap().is_empty());
	}

	#[test]
	fn an_endless_line_is_refused_without_reading_it() {
		let text = [&b"a\n"[..], &vec![b'x'; 1 << 20]].concat();
		let error = lines(&text).unwrap_err().to_string();
		assert!(error.starts_with("line 2 of list: it is longer"), "{error}");
		assert_eq!(lines(&[b'x'; MAX_LINE]).unwrap().len(), 1);
	}

	#[test]
	fn all_but_the_digest_may_be_left_out() {
		let item = |size, media_type, claimed_at| Item {
			digest: citychain_primitives::Digest::Sm3([10; 32]),
			size,
			media_type,
			claimed_at: Millis(claimed_at),
		};
		let table = [
			("", item(0, MediaType::Other, 7)),
			(" 12", item(12, MediaType::Other, 7)),
			("\t12  pdf", item(12, MediaType::Pdf, 7)),
			(" 12 text/html", item(12, MediaType::Html, 7)),
			(" 12 pdf 2026-05-04T09:29:59+08:00", item(12, MediaType::Pdf, 1_777_858_199_000)),
		];
		for (rest, expected) in table {
			assert_eq!(taken(&sm3(rest)).unwrap(), expected, "{rest}");
		}
	}

	#[test]
	fn what_is_wrong_is_told_with_the_line() {
		let table = [
			("sm3:0a".into(), "exactly 64"),
			("0a".repeat(32), "a digest is an algorithm"),
			(sm3(" 0"), "the size is zero"),
			(sm3(" -1"), "-1 is not a size"),
			(sm3(" 1 pdff"), "the chain knows these formats"),
			(sm3(" 1 pdf yesterday"), "RFC 3339"),
			(sm3(" 1 pdf 2026-05-04T09:29:59+08:00 x"), "x is one word too many"),
			(sm3("\u{a0}1"), "exactly 64"),
		];
		for (text, expected) in table {
			let error = taken(&text).unwrap_err().to_string();
			assert!(error.starts_with("line 3 of list: "), "{error}");
			assert!(error.contains(expected), "{error}");
		}
	}

	#[test]
	fn what_the_chain_would_refuse_later_is_refused_now() {
		let future = taken(&sm3(" 1 pdf 2026-05-04T09:30:01+08:00")).unwrap_err();
		assert_eq!(future.code(), "Evidence::ClaimedInFuture");
		let blake2 = taken(&format!("blake2-256:{}", "0a".repeat(32))).unwrap_err();
		assert_eq!(blake2.code(), "Evidence::AlgorithmNotAccepted");
		assert!(blake2.to_string().contains("line 3"), "{blake2}");
		assert!(blake2.to_string().contains("it accepts sha2-256, sm3"), "{blake2}");
	}
}
