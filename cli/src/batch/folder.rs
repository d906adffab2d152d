// SPDX-License-Identifier: Apache-2.0
//! The files of a folder and of those in it, always in the same order.

use super::{
	build::Taken,
	item::{media_type_of, Item},
	BatchError,
};
use crate::{
	error::Failure,
	hashing::{millis, read_regular_file},
	media_type,
	progress::Progress,
};
use blake2b_simd::State as Blake2b;
use citychain_primitives::{DigestAlgorithm, Millis};
use std::{
	ffi::OsString,
	fs::{self, Metadata},
	io,
	path::{Path, PathBuf},
	sync::Mutex,
	time::UNIX_EPOCH,
	vec,
};

/// One file.
#[derive(Debug)]
pub(crate) struct Entry {
	/// Where it is, seen from the folder.
	relative: PathBuf,
	metadata: Metadata,
}

/// A folder whose names are being gone through.
struct Level {
	relative: PathBuf,
	/// Where it is without links: a folder that is met again beneath itself is a loop.
	canonical: PathBuf,
	names: vec::IntoIter<OsString>,
}

/// Goes through a folder, following links, in the order of the names' bytes. It keeps the names of
/// the folders on its way, and no others.
pub(crate) struct Walk {
	root: PathBuf,
	way: Vec<Level>,
}

impl Walk {
	/// Starts at this folder.
	pub(crate) fn new(root: &Path) -> Result<Self, Failure> {
		let metadata = fs::metadata(root).map_err(unreadable(root))?;
		if !metadata.is_dir() {
			return Err(BatchError::NotAFolder(root.into()).into());
		}
		let mut walk = Self { root: root.into(), way: Vec::new() };
		walk.enter(PathBuf::new())?;
		Ok(walk)
	}

	fn enter(&mut self, relative: PathBuf) -> Result<(), Failure> {
		let path = self.root.join(&relative);
		let canonical = fs::canonicalize(&path).map_err(unreadable(&path))?;
		if self.way.iter().any(|above| above.canonical == canonical) {
			return Err(BatchError::Loop(path).into());
		}
		let names: io::Result<Vec<OsString>> = fs::read_dir(&path).and_then(|entries| {
			entries.map(|entry| entry.map(|entry| entry.file_name())).collect()
		});
		let mut names = names.map_err(unreadable(&path))?;
		names.sort_unstable();
		self.way.push(Level { relative, canonical, names: names.into_iter() });
		Ok(())
	}

	/// The next file; none at the end.
	fn step(&mut self) -> Result<Option<Entry>, Failure> {
		while let Some(level) = self.way.last_mut() {
			let Some(name) = level.names.next() else {
				self.way.pop();
				continue;
			};
			let relative = level.relative.join(name);
			let path = self.root.join(&relative);
			let metadata = fs::metadata(&path).map_err(|reason| {
				if is_loop(&reason) {
					return BatchError::Loop(path.clone()).into();
				}
				Failure::Unreadable { path: path.clone(), reason }
			})?;
			if metadata.is_dir() {
				self.enter(relative)?;
			} else if metadata.is_file() {
				return Ok(Some(Entry { relative, metadata }));
			} else {
				return Err(Failure::NotAFile(path));
			}
		}
		Ok(None)
	}
}

impl Iterator for Walk {
	type Item = Result<Entry, Failure>;

	fn next(&mut self) -> Option<Self::Item> {
		self.step().transpose()
	}
}

/// Whether links lead to one another in a circle.
#[cfg(unix)]
fn is_loop(reason: &io::Error) -> bool {
	reason.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
}

#[cfg(not(unix))]
fn is_loop(_: &io::Error) -> bool {
	false
}

fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> Failure + '_ {
	|reason| Failure::Unreadable { path: path.into(), reason }
}

/// What is known of a folder without reading its files.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Survey {
	/// The size of all files.
	pub(crate) bytes: u64,
	/// The digest of the names, sizes and times of all files: another one means that something in
	/// the folder was changed.
	pub(crate) fingerprint: [u8; 32],
}

/// Looks at every file of a folder. What can be seen to be wrong is told here, before hours of
/// reading. `claims` says whether a file may have been written at this time.
pub(crate) fn survey(root: &Path, claims: impl Fn(u64) -> bool) -> Result<Survey, Failure> {
	let mut state: Blake2b = blake2b_simd::Params::new().hash_length(32).to_state();
	let (mut files, mut bytes) = (0u64, 0u64);
	for entry in Walk::new(root)? {
		let Entry { relative, metadata } = entry?;
		let path = root.join(&relative);
		if metadata.len() == 0 {
			return Err(Failure::Empty(path));
		}
		let modified = metadata.modified().ok();
		let since = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
		if modified.and_then(millis).is_some_and(|time| !claims(time)) {
			return Err(future(&path).into());
		}
		let name = relative.as_os_str().as_encoded_bytes();
		state.update(&(name.len() as u64).to_le_bytes()).update(name);
		state.update(&metadata.len().to_le_bytes());
		state.update(&since.unwrap_or_default().as_nanos().to_le_bytes());
		files = files.saturating_add(1);
		bytes = bytes.saturating_add(metadata.len());
	}
	if files == 0 {
		return Err(BatchError::EmptyFolder(root.into()).into());
	}
	let mut fingerprint = [0u8; 32];
	fingerprint.copy_from_slice(state.finalize().as_bytes());
	Ok(Survey { bytes, fingerprint })
}

fn future(path: &Path) -> BatchError {
	BatchError::ClaimedInFuture(crate::output::shown(path))
}

/// Reads files of a folder.
pub(crate) struct Reader<'a> {
	/// The folder.
	pub(crate) root: &'a Path,
	algorithm: DigestAlgorithm,
	claimed_at: Option<u64>,
	latest: u64,
}

impl<'a> Reader<'a> {
	/// Reads files of `root`; all came to be at `claimed_at`, or each at its own time, and none may
	/// be younger than `latest`.
	pub(crate) fn new(
		root: &'a Path,
		algorithm: DigestAlgorithm,
		claimed_at: Option<u64>,
		latest: u64,
	) -> Self {
		Self { root, algorithm, claimed_at, latest }
	}

	/// Reads one file to its end and tells `progress` about it.
	pub(crate) fn read(&self, entry: &Entry, progress: &Mutex<Progress>) -> Result<Taken, Failure> {
		let path = self.root.join(&entry.relative);
		let read = read_regular_file(&path, &[self.algorithm], &mut { progress })?;
		if read.size == 0 {
			return Err(Failure::Empty(path));
		}
		let claimed_at = self.claimed_at.or(read.modified);
		let claimed_at = claimed_at.ok_or_else(|| BatchError::NoTime(path.clone()))?;
		if claimed_at > self.latest {
			return Err(future(&path).into());
		}
		let digest = read.digests.first().copied();
		let digest =
			digest.ok_or_else(|| Failure::Defect("the file was read without a digest".into()))?;
		Ok(Taken {
			item: Item {
				digest,
				size: read.size,
				media_type: media_type_of(&media_type::of_path(&path)),
				claimed_at: Millis(claimed_at),
			},
			name: Some(entry.relative.as_os_str().as_encoded_bytes().to_vec()),
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_evidence::MediaType;
	use std::time::{Duration, SystemTime};

	/// A folder with files, and folders in it.
	fn folder() -> tempfile::TempDir {
		let dir = tempfile::tempdir().unwrap();
		fs::create_dir_all(dir.path().join("b/empty")).unwrap();
		for name in ["c.pdf", "b/z.txt", "b/a.eml", "a.json", "b.txt"] {
			fs::write(dir.path().join(name), name).unwrap();
		}
		dir
	}

	fn names(root: &Path) -> Vec<String> {
		let entries: Result<Vec<_>, _> = Walk::new(root).unwrap().collect();
		entries.unwrap().iter().map(|entry| entry.relative.to_string_lossy().into_owned()).collect()
	}

	fn failure(root: &Path) -> Failure {
		survey(root, |_| true).unwrap_err()
	}

	#[test]
	fn all_files_come_in_one_order() {
		let dir = folder();
		assert_eq!(names(dir.path()), ["a.json", "b/a.eml", "b/z.txt", "b.txt", "c.pdf"]);
	}

	#[test]
	fn a_folder_without_files_is_refused() {
		let dir = tempfile::tempdir().unwrap();
		fs::create_dir_all(dir.path().join("a/b")).unwrap();
		assert!(matches!(failure(dir.path()), Failure::Batch(BatchError::EmptyFolder(_))));
	}

	#[test]
	fn what_is_no_folder_is_refused() {
		let dir = folder();
		let file = failure(&dir.path().join("c.pdf"));
		assert!(matches!(file, Failure::Batch(BatchError::NotAFolder(_))));
		assert!(matches!(failure(&dir.path().join("absent")), Failure::Unreadable { .. }));
	}

	#[test]
	fn an_empty_file_is_told_before_any_is_read() {
		let dir = folder();
		fs::write(dir.path().join("b/nothing"), "").unwrap();
		assert!(matches!(failure(dir.path()), Failure::Empty(path) if path.ends_with("b/nothing")));
	}

	#[cfg(unix)]
	mod links {
		use super::*;
		use std::os::unix::fs::symlink;

		#[test]
		fn to_files_and_folders_elsewhere_are_followed() {
			let (dir, other) = (folder(), folder());
			symlink(other.path().join("b"), dir.path().join("d")).unwrap();
			symlink(other.path().join("a.json"), dir.path().join("e.json")).unwrap();
			assert_eq!(names(dir.path())[5..], ["d/a.eml", "d/z.txt", "e.json"]);
		}

		#[test]
		fn back_to_a_folder_above_are_loops() {
			let dir = folder();
			symlink(dir.path(), dir.path().join("b/up")).unwrap();
			let error = failure(dir.path());
			assert!(
				matches!(&error, Failure::Batch(BatchError::Loop(path)) if path.ends_with("b/up"))
			);
		}

		#[test]
		fn to_themselves_are_loops() {
			let dir = folder();
			symlink("b/self", dir.path().join("b/self")).unwrap();
			symlink("self", dir.path().join("self")).unwrap();
			fs::remove_file(dir.path().join("b/self")).unwrap();
			assert!(matches!(failure(dir.path()), Failure::Batch(BatchError::Loop(_))));
		}

		#[test]
		fn to_nothing_are_unreadable() {
			let dir = folder();
			symlink("gone", dir.path().join("b/link")).unwrap();
			assert!(
				matches!(failure(dir.path()), Failure::Unreadable { path, .. } if path.ends_with("b/link"))
			);
		}

		#[test]
		fn sockets_are_not_files() {
			let dir = folder();
			let _socket =
				std::os::unix::net::UnixListener::bind(dir.path().join("b/socket")).unwrap();
			assert!(matches!(failure(dir.path()), Failure::NotAFile(_)));
		}
	}

	#[test]
	fn the_fingerprint_changes_with_any_name_size_or_time() {
		let dir = folder();
		let now = || survey(dir.path(), |_| true).unwrap().fingerprint;
		let mut seen = vec![now()];
		assert_eq!(now(), seen[0]);
		let path = dir.path().join("b/z.txt");
		fs::rename(&path, dir.path().join("b/y.txt")).unwrap();
		seen.push(now());
		fs::rename(dir.path().join("b/y.txt"), &path).unwrap();
		assert_eq!(now(), seen[0]);
		let file = fs::File::options().append(true).open(&path).unwrap();
		file.set_modified(SystemTime::now() - Duration::from_secs(60)).unwrap();
		seen.push(now());
		fs::write(&path, "longer than before").unwrap();
		seen.push(now());
		fs::write(dir.path().join("new"), "x").unwrap();
		seen.push(now());
		let different: std::collections::BTreeSet<_> = seen.iter().collect();
		assert_eq!(different.len(), seen.len());
	}

	fn read(
		root: &Path,
		name: &str,
		claimed_at: Option<u64>,
		latest: u64,
	) -> Result<Taken, Failure> {
		let reader = Reader::new(root, DigestAlgorithm::Sha2_256, claimed_at, latest);
		reader.read(&entry(root, name), &Mutex::new(Progress::new("test", None)))
	}

	fn entry(root: &Path, name: &str) -> Entry {
		Entry { relative: name.into(), metadata: fs::metadata(root.join(name)).unwrap() }
	}

	#[test]
	fn a_file_is_read_with_its_format_size_and_time() {
		let dir = folder();
		let Taken { item, name } = read(dir.path(), "b/a.eml", None, u64::MAX).unwrap();
		assert_eq!(item.digest.value(), &sp_crypto_hashing::sha2_256(b"b/a.eml"));
		assert_eq!((item.size, item.media_type), (7, MediaType::Email));
		assert!(item.claimed_at.0 > 1_600_000_000_000);
		assert_eq!(name.as_deref(), Some(&b"b/a.eml"[..]));
	}

	#[test]
	fn a_time_ahead_of_the_chains_is_refused_and_can_be_replaced() {
		let dir = folder();
		let early = survey(dir.path(), |time| time < 5).unwrap_err();
		assert!(matches!(early, Failure::Batch(BatchError::ClaimedInFuture(_))));
		let late = read(dir.path(), "c.pdf", None, 5).unwrap_err();
		assert!(matches!(late, Failure::Batch(BatchError::ClaimedInFuture(_))));
		assert_eq!(read(dir.path(), "c.pdf", Some(5), 5).unwrap().item.claimed_at, Millis(5));
	}

	#[test]
	fn a_file_that_went_away_or_became_empty_is_told() {
		let dir = folder();
		let (path, entry) = (dir.path().join("c.pdf"), entry(dir.path(), "c.pdf"));
		let reader = Reader::new(dir.path(), DigestAlgorithm::Sha2_256, None, u64::MAX);
		let failure = || reader.read(&entry, &Mutex::new(Progress::new("test", None))).unwrap_err();
		fs::write(&path, "").unwrap();
		assert!(matches!(failure(), Failure::Empty(_)));
		fs::remove_file(&path).unwrap();
		assert!(matches!(failure(), Failure::Unreadable { .. }));
	}
}
