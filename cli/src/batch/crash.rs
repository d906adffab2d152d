// SPDX-License-Identifier: Apache-2.0
//! Where tests stop the program as a power cut would, and what that would take with it.
//!
//! In the program itself all of this is empty.

use super::BatchError;

/// A moment after which the program may be gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
	/// The folder of the build exists, and nothing is in it.
	BuildBegun,
	/// Some of the items are written.
	ItemsWritten,
	/// All files of the batch are written, except the manifest.
	ItemsFinished,
	/// All files of the batch are written, in the folder of the build.
	BuildFinished,
	/// The folder of the build has become the batch.
	BuildRenamed,
	/// A file is written and has not taken the place of the former one.
	FileWritten,
	/// A file has taken the place of the former one.
	FileReplaced,
	/// The transaction is noted and not sent.
	BeforeSending,
	/// The transaction was sent and the program does not know what became of it.
	AfterSending,
	/// The root is in a final block, and this is not noted.
	BeforeAcknowledging,
}

#[cfg(not(test))]
pub(super) fn point(_: Step) -> Result<(), BatchError> {
	Ok(())
}

#[cfg(test)]
pub(super) use injected::{at, park_at, point, PARKED};

#[cfg(test)]
mod injected {
	use super::*;
	use std::{cell::Cell, io::Write, thread};

	/// What a process says when it has come to its moment and waits to be killed.
	pub(in crate::batch) const PARKED: &str = "parked";

	/// How the program stops.
	#[derive(Clone, Copy)]
	enum How {
		/// By a failure, which ends this thread's work.
		Fails,
		/// It says so and waits for ever.
		Parks,
	}

	thread_local! {
		static NEXT: Cell<Option<(How, Step, u32)>> = const { Cell::new(None) };
	}

	/// Stops this thread's program the `time`th time that it comes to this step, once.
	pub(in crate::batch) fn at(step: Step, time: u32) {
		NEXT.set(Some((How::Fails, step, time)));
	}

	/// Parks this thread's program there, so that another process can kill it.
	pub(in crate::batch) fn park_at(step: Step, time: u32) {
		NEXT.set(Some((How::Parks, step, time)));
	}

	pub(in crate::batch) fn point(step: Step) -> Result<(), BatchError> {
		match NEXT.get() {
			Some((How::Fails, wanted, 1)) if wanted == step => {
				NEXT.set(None);
				Err(BatchError::Crash(step))
			},
			Some((How::Parks, wanted, 1)) if wanted == step => {
				println!("{PARKED}");
				std::io::stdout().flush().unwrap();
				loop {
					thread::park();
				}
			},
			Some((how, wanted, time)) if wanted == step => {
				NEXT.set(Some((how, wanted, time - 1)));
				Ok(())
			},
			_ => Ok(()),
		}
	}
}

/// What a power cut may undo, as the tests follow it: contents that were written and not synced,
/// and names that were made, moved or removed in a folder that was not synced since.
#[cfg(not(test))]
pub(super) mod pending {
	use std::path::Path;

	pub(in crate::batch) fn file(_: &Path) {}
	pub(in crate::batch) fn folder(_: &Path) {}
	pub(in crate::batch) fn moved(_: &Path, _: &Path) {}
	pub(in crate::batch) fn removed(_: &Path) {}
	pub(in crate::batch) fn done(_: &Path) {}
}

#[cfg(test)]
pub(super) mod pending {
	use std::{
		cell::RefCell,
		collections::BTreeSet,
		fs, mem,
		path::{Path, PathBuf},
	};

	thread_local! {
		static PENDING: RefCell<BTreeSet<PathBuf>> = const { RefCell::new(BTreeSet::new()) };
	}

	/// The path without links; its last part need not exist.
	fn whole(path: &Path) -> PathBuf {
		match (fs::canonicalize(path), path.parent(), path.file_name()) {
			(Ok(whole), ..) => whole,
			(_, Some(parent), Some(name)) => whole(parent).join(name),
			_ => path.into(),
		}
	}

	fn name(path: &Path, pending: &mut BTreeSet<PathBuf>) {
		pending.extend(path.parent().map(PathBuf::from));
	}

	/// A new file, with contents that are not synced.
	pub(in crate::batch) fn file(path: &Path) {
		let path = whole(path);
		PENDING.with_borrow_mut(|pending| {
			name(&path, pending);
			pending.insert(path);
		});
	}

	/// A folder that is about to be made, with those above that do not exist.
	pub(in crate::batch) fn folder(path: &Path) {
		let path = whole(path);
		PENDING.with_borrow_mut(|pending| {
			for new in path.ancestors().take_while(|new| !new.exists()) {
				name(new, pending);
			}
		});
	}

	/// What was moved is as unsafe as before, and so is its name.
	pub(in crate::batch) fn moved(from: &Path, to: &Path) {
		let (from, to) = (whole(from), whole(to));
		PENDING.with_borrow_mut(|pending| {
			*pending = mem::take(pending)
				.into_iter()
				.map(|path| path.strip_prefix(&from).map(|rest| to.join(rest)).unwrap_or(path))
				.collect();
			name(&from, pending);
			name(&to, pending);
		});
	}

	/// A name that is about to be removed.
	pub(in crate::batch) fn removed(path: &Path) {
		let path = whole(path);
		PENDING.with_borrow_mut(|pending| {
			pending.retain(|inner| !inner.starts_with(&path));
			if path.exists() {
				name(&path, pending);
			}
		});
	}

	/// A file or folder that is synced.
	pub(in crate::batch) fn done(path: &Path) {
		let path = whole(path);
		PENDING.with_borrow_mut(|pending| pending.remove(&path));
	}

	/// What a power cut may undo of this folder: in it, and on the way to it.
	pub(in crate::batch) fn of(folder: &Path) -> Vec<PathBuf> {
		let folder = whole(folder);
		let concerns = |path: &&PathBuf| path.starts_with(&folder) || folder.starts_with(path);
		PENDING.with_borrow(|pending| pending.iter().filter(concerns).cloned().collect())
	}
}
