// SPDX-License-Identifier: Apache-2.0
//! Files of a batch: what is finished is on the disk, and every failure names its file.

use super::{
	crash::{self, pending, Step},
	BatchError,
};
use std::{
	fs::{self, File, OpenOptions},
	io::{self, BufWriter, Read, Seek, SeekFrom, Write},
	path::{Path, PathBuf},
};

/// How much is collected before it is given to the system.
const BUFFER: usize = 1 << 18;
/// No file that is read as a whole is longer than this.
const MAX_WHOLE: u64 = 1 << 20;

fn unwritable(path: &Path) -> impl FnOnce(io::Error) -> BatchError + '_ {
	|reason| BatchError::Unwritable { path: path.into(), reason }
}

fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> BatchError + '_ {
	|reason| BatchError::Unreadable { path: path.into(), reason }
}

/// A new file that is written from its beginning to its end.
pub(super) struct Output {
	path: PathBuf,
	file: BufWriter<File>,
}

impl Output {
	/// Creates a file that does not exist yet.
	pub(super) fn create(path: PathBuf) -> Result<Self, BatchError> {
		Self::open(path, OpenOptions::new().write(true).create_new(true))
	}

	/// Creates a file that does not exist yet, for its owner only.
	pub(super) fn create_secret(path: PathBuf) -> Result<Self, BatchError> {
		let mut options = OpenOptions::new();
		options.write(true).create_new(true);
		#[cfg(unix)]
		std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
		Self::open(path, &options)
	}

	fn open(path: PathBuf, options: &OpenOptions) -> Result<Self, BatchError> {
		let file = options.open(&path).map_err(unwritable(&path))?;
		pending::file(&path);
		Ok(Self { path, file: BufWriter::with_capacity(BUFFER, file) })
	}

	/// Adds these bytes.
	pub(super) fn write(&mut self, bytes: &[u8]) -> Result<(), BatchError> {
		self.file.write_all(bytes).map_err(unwritable(&self.path))
	}

	/// Ends the file and waits until it is on the disk.
	pub(super) fn finish(self) -> Result<(), BatchError> {
		let Self { path, file } = self;
		let file = file.into_inner().map_err(|error| unwritable(&path)(error.into_error()))?;
		file.sync_all().map_err(unwritable(&path))?;
		pending::done(&path);
		Ok(())
	}
}

/// A file that is read at any place.
pub(super) struct Input {
	path: PathBuf,
	file: File,
	length: u64,
}

impl Input {
	/// Opens a file.
	pub(super) fn open(path: PathBuf) -> Result<Self, BatchError> {
		let file = File::open(&path).map_err(unreadable(&path))?;
		let length = file.metadata().map_err(unreadable(&path))?.len();
		Ok(Self { path, file, length })
	}

	/// Opens a file that must have this length.
	pub(super) fn open_with_length(path: PathBuf, length: u64) -> Result<Self, BatchError> {
		let input = Self::open(path)?;
		if input.length != length {
			return Err(input.damaged(format!("it has {} bytes, not {length}", input.length)));
		}
		Ok(input)
	}

	/// The bytes from here on that fill `to`.
	pub(super) fn read_at(&self, offset: u64, to: &mut [u8]) -> Result<(), BatchError> {
		let mut file = &self.file;
		file.seek(SeekFrom::Start(offset))
			.and_then(|_| file.read_exact(to))
			.map_err(unreadable(&self.path))
	}

	/// The error that this file does not hold what it should.
	pub(super) fn damaged(&self, what: String) -> BatchError {
		BatchError::Damaged { path: self.path.clone(), what }
	}
}

/// A short file as a whole; none if there is no such file.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, BatchError> {
	let file = match File::open(path) {
		Err(reason) if reason.kind() == io::ErrorKind::NotFound => return Ok(None),
		other => other.map_err(unreadable(path))?,
	};
	let mut bytes = Vec::new();
	file.take(MAX_WHOLE).read_to_end(&mut bytes).map_err(unreadable(path))?;
	Ok(Some(bytes))
}

/// Writes a file so that there is, at every moment, either what was there before or all of this.
pub(super) fn replace(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), BatchError> {
	replace_with(folder, name, bytes, Output::create)
}

/// The same for a file that is for its owner only.
pub(crate) fn replace_secret(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), BatchError> {
	replace_with(folder, name, bytes, Output::create_secret)
}

fn replace_with(
	folder: &Path,
	name: &str,
	bytes: &[u8],
	create: impl FnOnce(PathBuf) -> Result<Output, BatchError>,
) -> Result<(), BatchError> {
	let (path, new) = (folder.join(name), folder.join(format!("{name}.new")));
	remove_file(&new)?;
	let mut output = create(new.clone())?;
	output.write(bytes)?;
	output.finish()?;
	crash::point(Step::FileWritten)?;
	rename(&new, &path)?;
	crash::point(Step::FileReplaced)?;
	sync_folder(folder)
}

/// Renames within one folder, which takes effect as a whole or not at all.
pub(super) fn rename(from: &Path, to: &Path) -> Result<(), BatchError> {
	fs::rename(from, to).map_err(unwritable(to))?;
	pending::moved(from, to);
	Ok(())
}

/// Creates a folder, and those above it, for its owner only.
pub(super) fn create_folder(path: &Path) -> Result<(), BatchError> {
	let mut builder = fs::DirBuilder::new();
	builder.recursive(true);
	#[cfg(unix)]
	std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
	pending::folder(path);
	builder.create(path).map_err(unwritable(path))
}

/// Removes a file, if there is one.
pub(super) fn remove_file(path: &Path) -> Result<(), BatchError> {
	pending::removed(path);
	absent_is_fine(fs::remove_file(path)).map_err(unwritable(path))
}

/// Removes a folder with all that is in it, if there is one.
pub(super) fn remove_folder(path: &Path) -> Result<(), BatchError> {
	pending::removed(path);
	absent_is_fine(fs::remove_dir_all(path)).map_err(unwritable(path))
}

fn absent_is_fine(result: io::Result<()>) -> io::Result<()> {
	match result {
		Err(reason) if reason.kind() == io::ErrorKind::NotFound => Ok(()),
		other => other,
	}
}

/// Waits until the names in a folder are on the disk.
pub(super) fn sync_folder(path: &Path) -> Result<(), BatchError> {
	// Other systems have no such call, and keep names and contents in order themselves.
	if cfg!(unix) {
		File::open(path).and_then(|folder| folder.sync_all()).map_err(unwritable(path))?;
	}
	pending::done(path);
	Ok(())
}

/// Waits until a folder, and every folder on the way to it, is found after a power cut.
///
/// An earlier run may have made any of them and been killed before it synced them, so all are.
pub(super) fn sync_way(path: &Path) -> Result<(), BatchError> {
	let whole = fs::canonicalize(path).map_err(unreadable(path))?;
	sync_folder(&whole)?;
	for above in whole.ancestors().skip(1) {
		match sync_folder(above) {
			// One that may not be read, or is on a file system that is never written to. Those that
			// this program makes are neither.
			Err(BatchError::Unwritable { reason, .. })
				if matches!(
					reason.kind(),
					io::ErrorKind::PermissionDenied
						| io::ErrorKind::InvalidInput
						| io::ErrorKind::ReadOnlyFilesystem
				) => {},
			other => other?,
		}
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_replaced_file_is_the_old_or_the_new_one_whenever_the_program_stops() {
		let dir = tempfile::tempdir().unwrap();
		replace(dir.path(), "a", b"old").unwrap();
		for (step, expected) in [(Step::FileWritten, b"old"), (Step::FileReplaced, b"new")] {
			crash::at(step, 1);
			replace(dir.path(), "a", b"new").unwrap_err();
			assert_eq!(read(&dir.path().join("a")).unwrap().unwrap(), expected);
		}
		replace(dir.path(), "a", b"newer").unwrap();
		assert_eq!(read(&dir.path().join("a")).unwrap().unwrap(), b"newer");
		assert!(!dir.path().join("a.new").exists());
	}

	#[test]
	fn an_output_never_overwrites() {
		let dir = tempfile::tempdir().unwrap();
		Output::create(dir.path().join("a")).unwrap().finish().unwrap();
		let again = Output::create(dir.path().join("a"));
		assert!(matches!(again, Err(BatchError::Unwritable { .. })));
	}

	#[cfg(unix)]
	#[test]
	fn secrets_and_folders_are_for_their_owner_only() {
		use std::os::unix::fs::PermissionsExt;
		let dir = tempfile::tempdir().unwrap();
		let folder = dir.path().join("x/receipts");
		create_folder(&folder).unwrap();
		Output::create_secret(folder.join("secret")).unwrap().finish().unwrap();
		let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
		assert_eq!((mode(&folder), mode(&folder.join("secret"))), (0o700, 0o600));
	}

	#[test]
	fn a_file_of_another_length_is_damaged() {
		let dir = tempfile::tempdir().unwrap();
		let path = dir.path().join("a");
		fs::write(&path, "abc").unwrap();
		assert!(Input::open_with_length(path.clone(), 3).is_ok());
		let error = Input::open_with_length(path, 4).err().unwrap();
		assert!(error.to_string().contains("3 bytes, not 4"), "{error}");
	}

	#[test]
	fn what_is_absent_is_told_apart_from_what_cannot_be_read() {
		let dir = tempfile::tempdir().unwrap();
		assert!(read(&dir.path().join("absent")).unwrap().is_none());
		assert!(read(dir.path()).is_err());
		remove_file(&dir.path().join("absent")).unwrap();
		remove_folder(&dir.path().join("absent")).unwrap();
	}
}
