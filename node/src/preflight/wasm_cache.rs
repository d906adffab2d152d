// SPDX-License-Identifier: Apache-2.0
//! The directory of compiled code, which the node executes.

use std::{
	fs,
	path::{self, Path, PathBuf},
};

/// The absolute path of the cache `directory`, which is made if it is not there.
///
/// # Errors
///
/// One sentence when it cannot be made or written, or when somebody else than the node's user could
/// put code there: by writing into the directory or below it, or by putting another one in its place.
pub(crate) fn wasm_cache(directory: &Path) -> Result<PathBuf, String> {
	let directory =
		path::absolute(directory).map_err(|error| format!("`--wasm-cache`: {error}"))?;
	if directory.symlink_metadata().is_err() {
		create(&directory).map_err(|error| {
			format!("`--wasm-cache`: cannot make the directory {directory:?}: {error}")
		})?;
	}
	owner::check(&directory)?;
	Ok(directory)
}

/// Makes the directory and those above it that are missing, for this user alone.
fn create(directory: &Path) -> std::io::Result<()> {
	let mut builder = fs::DirBuilder::new();
	builder.recursive(true);
	#[cfg(unix)]
	std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
	builder.create(directory)
}

#[cfg(unix)]
mod owner {
	use std::{
		fs::{self, Metadata},
		io,
		os::unix::fs::MetadataExt,
		path::{Path, PathBuf},
	};

	/// Write permission of group and others.
	const OTHERS_WRITE: u32 = 0o022;
	/// Any permission of group and others.
	const OTHERS: u32 = 0o077;
	/// Only an entry's owner may rename or remove it.
	const STICKY: u32 = 0o1000;
	/// The superuser, against whom no permission helps.
	const ROOT: u32 = 0;

	/// Refuses a cache that others can change.
	pub(super) fn check(directory: &Path) -> Result<(), String> {
		let unreadable = |error| format!("`--wasm-cache`: cannot look at {directory:?}: {error}");
		let found = directory.symlink_metadata().map_err(unreadable)?;
		if !found.is_dir() {
			return Err(format!(
				"`--wasm-cache`: {directory:?} is no directory: name one, and no link to one"
			));
		}
		let user = user(directory).map_err(|error| {
			format!("`--wasm-cache`: this user cannot write to {directory:?}: {error}")
		})?;
		if let Some(parent) = directory.parent() {
			let above = parent.metadata().map_err(unreadable)?;
			if !may_be_above(&above, user) {
				return Err(refusal(parent, "others can replace what lies in"));
			}
		}
		if !is_own(&found, user) {
			return Err(refusal(directory, "others can write to"));
		}
		// What others cannot enter, they cannot change below.
		if found.mode() & OTHERS != 0 {
			if let Some(path) = foreign_below(directory, user).map_err(unreadable)? {
				return Err(refusal(&path, "others can write to"));
			}
		}
		Ok(())
	}

	/// The node's user, as whom it makes files.
	fn user(directory: &Path) -> io::Result<u32> {
		let path = directory.join(format!(".owner-{}", std::process::id()));
		let probe = fs::File::create_new(&path)?;
		let user = probe.metadata().map(|found| found.uid());
		fs::remove_file(&path)?;
		user
	}

	fn is_own(found: &Metadata, user: u32) -> bool {
		found.uid() == user && found.mode() & OTHERS_WRITE == 0
	}

	fn may_be_above(found: &Metadata, user: u32) -> bool {
		let is_trusted = found.uid() == user || found.uid() == ROOT;
		is_trusted && (found.mode() & OTHERS_WRITE == 0 || found.mode() & STICKY != 0)
	}

	/// Something below the directory that is not this user's alone.
	fn foreign_below(directory: &Path, user: u32) -> io::Result<Option<PathBuf>> {
		for entry in directory.read_dir()? {
			let path = entry?.path();
			let found = path.symlink_metadata()?;
			if found.is_symlink() || !is_own(&found, user) {
				return Ok(Some(path));
			}
			if found.is_dir() {
				if let Some(path) = foreign_below(&path, user)? {
					return Ok(Some(path));
				}
			}
		}
		Ok(None)
	}

	fn refusal(path: &Path, why: &str) -> String {
		format!(
			"`--wasm-cache`: {why} {path:?}, and the node executes what is in the cache: choose a \
			 directory that belongs to the node's user alone (chmod 700), or let the node make one"
		)
	}
}

#[cfg(not(unix))]
mod owner {
	use std::path::Path;

	/// Nothing is known of owners here.
	pub(super) fn check(_: &Path) -> Result<(), String> {
		Err("`--wasm-cache` needs a system that tells who owns a directory: leave it out".into())
	}
}

#[cfg(all(test, unix))]
mod tests {
	use super::*;
	use std::os::unix::fs::{symlink, PermissionsExt};

	/// A private folder that goes with the test.
	struct Folder(PathBuf);

	impl Folder {
		fn new(name: &str) -> Self {
			let name = format!("citychain-wasm-cache-{name}-{}", std::process::id());
			let folder = std::env::temp_dir().join(name);
			create(&folder).expect("the temporary folder is writable");
			Self(folder)
		}
	}

	impl Drop for Folder {
		fn drop(&mut self) {
			// What is left over hurts nobody.
			let _ = fs::remove_dir_all(&self.0);
		}
	}

	fn set_mode(path: &Path, mode: u32) {
		fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is ours");
	}

	fn mode(path: &Path) -> u32 {
		path.metadata().expect("it is there").permissions().mode() & 0o7777
	}

	#[test]
	fn a_missing_directory_is_made_for_this_user_alone() {
		let folder = Folder::new("made");
		let cache = folder.0.join("one/two");
		assert_eq!(wasm_cache(&cache), Ok(cache.clone()));
		assert_eq!(mode(&cache), 0o700);
		assert_eq!(mode(&folder.0.join("one")), 0o700);
		assert_eq!(cache.read_dir().expect("it is there").count(), 0);
		// And it is welcome again.
		assert_eq!(wasm_cache(&cache), Ok(cache));
	}

	#[test]
	fn a_directory_that_others_can_write_to_is_refused() {
		let folder = Folder::new("writable");
		let cache = folder.0.join("cache");
		create(&cache).expect("the folder is ours");
		for (permissions, is_good) in
			[(0o700, true), (0o755, true), (0o775, false), (0o757, false), (0o1777, false)]
		{
			set_mode(&cache, permissions);
			assert_eq!(wasm_cache(&cache).is_ok(), is_good, "{permissions:o}");
		}
		let error = wasm_cache(&cache).expect_err("others can write to it");
		assert!(error.contains("others can write to") && error.contains("chmod 700"), "{error}");
	}

	#[test]
	fn a_directory_that_others_can_replace_is_refused() {
		let folder = Folder::new("parent");
		let cache = folder.0.join("cache");
		create(&cache).expect("the folder is ours");
		for (permissions, is_good) in
			[(0o755, true), (0o775, false), (0o777, false), (0o1777, true)]
		{
			set_mode(&folder.0, permissions);
			assert_eq!(wasm_cache(&cache).is_ok(), is_good, "{permissions:o}");
		}
		let link = folder.0.join("link");
		symlink(&cache, &link).expect("the folder is ours");
		let error = wasm_cache(&link).expect_err("it is a link");
		assert!(error.contains("no link to one"), "{error}");
	}

	#[test]
	fn what_others_can_reach_below_is_looked_at() {
		let folder = Folder::new("below");
		let cache = folder.0.join("cache");
		let modules = cache.join("wasmtime/modules");
		create(&modules).expect("the folder is ours");
		set_mode(&modules, 0o777);
		assert!(wasm_cache(&cache).is_ok(), "nobody else can enter the cache");
		set_mode(&cache, 0o755);
		let error = wasm_cache(&cache).expect_err("others can enter the cache");
		assert!(error.contains("modules"), "{error}");
		set_mode(&modules, 0o755);
		assert!(wasm_cache(&cache).is_ok());
		fs::write(modules.join("code"), []).expect("the folder is ours");
		set_mode(&modules.join("code"), 0o666);
		assert!(wasm_cache(&cache).is_err());
	}

	#[test]
	fn a_directory_of_another_user_is_refused() {
		// Where the tests run as an ordinary user, the system's folders are another's.
		let error = wasm_cache(Path::new("/proc/self/fdinfo")).expect_err("nobody writes there");
		assert!(error.starts_with("`--wasm-cache`: this user cannot write to"), "{error}");
	}
}
