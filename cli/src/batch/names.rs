// SPDX-License-Identifier: Apache-2.0
//! The names of the files of a batch. They stay on this machine.

use super::{
	disk::{Input, Output},
	BatchError,
};
use std::path::{Path, PathBuf};

/// The file with the names one after the other.
const NAMES: &str = "names";
/// The file with the place where each name ends, in 8 bytes, least significant first.
const ENDS: &str = "name-ends";
/// The length of one place.
const END: u64 = 8;
/// No name is longer than this on any system.
const MAX_NAME: u64 = 1 << 16;

/// Writes the names, item by item.
pub(super) struct NamesWriter {
	names: Output,
	ends: Output,
	end: u64,
}

impl NamesWriter {
	/// No names yet, in this folder.
	pub(super) fn create(folder: &Path) -> Result<Self, BatchError> {
		let (names, ends) =
			(Output::create(folder.join(NAMES))?, Output::create(folder.join(ENDS))?);
		Ok(Self { names, ends, end: 0 })
	}

	/// Adds the name of the next item.
	pub(super) fn push(&mut self, name: &[u8]) -> Result<(), BatchError> {
		self.names.write(name)?;
		self.end = self.end.saturating_add(name.len() as u64);
		self.ends.write(&self.end.to_le_bytes())
	}

	/// Ends the names and waits until they are on the disk.
	pub(super) fn finish(self) -> Result<(), BatchError> {
		self.names.finish()?;
		self.ends.finish()
	}
}

/// The name of the item at this index, as far as it is text; none if items have no names.
pub(super) fn read(folder: &Path, index: u64) -> Result<Option<PathBuf>, BatchError> {
	let path = folder.join(ENDS);
	if !path.exists() {
		return Ok(None);
	}
	let ends = Input::open(path)?;
	let end_of = |index: u64| {
		let mut bytes = [0u8; END as usize];
		let offset = index.saturating_mul(END);
		ends.read_at(offset, &mut bytes).map(|()| u64::from_le_bytes(bytes))
	};
	let start = match index.checked_sub(1) {
		Some(before) => end_of(before)?,
		None => 0,
	};
	let length = end_of(index)?.checked_sub(start).filter(|length| *length <= MAX_NAME);
	let length = length.ok_or_else(|| ends.damaged("the places are not in order".into()))?;
	let mut name = vec![0u8; usize::try_from(length).unwrap_or_default()];
	Input::open(folder.join(NAMES))?.read_at(start, &mut name)?;
	Ok(Some(PathBuf::from(String::from_utf8_lossy(&name).into_owned())))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn names_of_every_length_are_read_back() {
		let dir = tempfile::tempdir().unwrap();
		assert_eq!(read(dir.path(), 0).unwrap(), None);
		let names = ["判决书.pdf", "", "a/b\nc", "last"];
		let mut writer = NamesWriter::create(dir.path()).unwrap();
		for name in names {
			writer.push(name.as_bytes()).unwrap();
		}
		writer.finish().unwrap();
		for (index, name) in names.into_iter().enumerate() {
			assert_eq!(read(dir.path(), index as u64).unwrap(), Some(name.into()));
		}
		assert!(read(dir.path(), 4).is_err());
	}

	#[test]
	fn places_out_of_order_are_damage() {
		let dir = tempfile::tempdir().unwrap();
		std::fs::write(dir.path().join(NAMES), "abc").unwrap();
		std::fs::write(dir.path().join(ENDS), [3u64, 1].map(u64::to_le_bytes).concat()).unwrap();
		assert!(matches!(read(dir.path(), 1), Err(BatchError::Damaged { .. })));
	}
}
