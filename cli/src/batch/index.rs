// SPDX-License-Identifier: Apache-2.0
//! Where each digest of a batch is: sorted runs of the beginnings of digests, each with its place.
//!
//! A run holds 2^20 entries, the last one fewer. So the index is written without ever having more
//! than one run in memory, and a digest is found by a binary search in each run: a batch of a
//! hundred million items has a hundred.

use super::{
	disk::{Input, Output},
	BatchError,
};
use citychain_primitives::Digest;
use std::path::Path;

/// The name of the file.
const FILE: &str = "index";
/// How many entries are sorted together.
const RUN: usize = 1 << 20;
/// An entry: the first bytes of the digest, and its place, most significant byte first.
const ENTRY: usize = 12;

/// The first bytes of the hash value.
fn prefix(digest: &Digest) -> u64 {
	let mut first = [0u8; 8];
	first.iter_mut().zip(digest.value()).for_each(|(to, from)| *to = *from);
	u64::from_be_bytes(first)
}

/// Writes the index, item by item.
pub(super) struct IndexWriter {
	output: Output,
	run: Vec<(u64, u32)>,
	next: u32,
	length: usize,
}

impl IndexWriter {
	/// An index without entries in this folder.
	pub(super) fn create(folder: &Path) -> Result<Self, BatchError> {
		Self::with_runs(folder, RUN)
	}

	fn with_runs(folder: &Path, length: usize) -> Result<Self, BatchError> {
		Ok(Self { output: Output::create(folder.join(FILE))?, run: Vec::new(), next: 0, length })
	}

	/// Adds the digest of the next item.
	pub(super) fn push(&mut self, digest: &Digest) -> Result<(), BatchError> {
		self.run.push((prefix(digest), self.next));
		// The number of leaves is bounded by 2^32, so the last place still fits.
		self.next = self.next.wrapping_add(1);
		if self.run.len() == self.length {
			self.write_run()?;
		}
		Ok(())
	}

	fn write_run(&mut self) -> Result<(), BatchError> {
		self.run.sort_unstable();
		for (prefix, place) in self.run.drain(..) {
			let mut entry = [0u8; ENTRY];
			let (first, second) = entry.split_at_mut(8);
			first.copy_from_slice(&prefix.to_be_bytes());
			second.copy_from_slice(&place.to_be_bytes());
			self.output.write(&entry)?;
		}
		Ok(())
	}

	/// Ends the index and waits until it is on the disk.
	pub(super) fn finish(mut self) -> Result<(), BatchError> {
		self.write_run()?;
		self.output.finish()
	}
}

/// Finds digests.
pub(super) struct IndexReader {
	input: Input,
	entries: u64,
	length: u64,
}

impl IndexReader {
	/// The index of this many items in this folder.
	pub(super) fn open(folder: &Path, entries: u64) -> Result<Self, BatchError> {
		Self::with_runs(folder, entries, RUN)
	}

	fn with_runs(folder: &Path, entries: u64, length: usize) -> Result<Self, BatchError> {
		let bytes = entries.saturating_mul(ENTRY as u64);
		let input = Input::open_with_length(folder.join(FILE), bytes)?;
		Ok(Self { input, entries, length: length as u64 })
	}

	/// The places of all digests that begin as this one does, in ascending order.
	pub(super) fn find(&self, digest: &Digest) -> Result<Vec<u64>, BatchError> {
		let wanted = prefix(digest);
		let mut found = Vec::new();
		let mut start = 0u64;
		while start < self.entries {
			let end = start.saturating_add(self.length).min(self.entries);
			let (mut low, mut high) = (start, end);
			while low < high {
				let middle = low.midpoint(high);
				if self.entry(middle)?.0 < wanted {
					low = middle.saturating_add(1);
				} else {
					high = middle;
				}
			}
			while low < end {
				let (prefix, place) = self.entry(low)?;
				if prefix != wanted {
					break;
				}
				found.push(place.into());
				low = low.saturating_add(1);
			}
			start = end;
		}
		Ok(found)
	}

	fn entry(&self, at: u64) -> Result<(u64, u32), BatchError> {
		let (mut prefix, mut place) = ([0u8; 8], [0u8; 4]);
		let mut entry = [0u8; ENTRY];
		self.input.read_at(at.saturating_mul(ENTRY as u64), &mut entry)?;
		let (first, second) = entry.split_at(8);
		prefix.copy_from_slice(first);
		place.copy_from_slice(second);
		Ok((u64::from_be_bytes(prefix), u32::from_be_bytes(place)))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;
	use std::collections::BTreeMap;

	fn digest(first: u8, last: u8) -> Digest {
		let mut value = [first; 32];
		value[31] = last;
		Digest::Sha2_256(value)
	}

	proptest! {
		#![proptest_config(ProptestConfig::with_cases(64))]

		#[test]
		fn every_place_of_every_digest_is_found(
			firsts in prop::collection::vec(0u8..20, 0..200),
			length in 1usize..70,
		) {
			let dir = tempfile::tempdir().unwrap();
			let mut writer = IndexWriter::with_runs(dir.path(), length).unwrap();
			let mut places = BTreeMap::<u8, Vec<u64>>::new();
			for (at, first) in firsts.iter().enumerate() {
				// The last byte is beyond what the index holds.
				writer.push(&digest(*first, at as u8)).unwrap();
				places.entry(*first).or_default().push(at as u64);
			}
			writer.finish().unwrap();
			let reader = IndexReader::with_runs(dir.path(), firsts.len() as u64, length).unwrap();
			for first in 0..=20 {
				let expected = places.remove(&first).unwrap_or_default();
				prop_assert_eq!(reader.find(&digest(first, 0)).unwrap(), expected);
			}
		}
	}

	#[test]
	fn an_index_of_another_number_of_items_is_damaged() {
		let dir = tempfile::tempdir().unwrap();
		IndexWriter::create(dir.path()).unwrap().finish().unwrap();
		assert!(IndexReader::open(dir.path(), 0).is_ok());
		assert!(matches!(IndexReader::open(dir.path(), 1), Err(BatchError::Damaged { .. })));
	}
}
