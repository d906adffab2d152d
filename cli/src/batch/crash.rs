// SPDX-License-Identifier: Apache-2.0
//! Where tests stop the program as a power cut would: it does nothing from there on.
//!
//! In the program itself the points are empty.

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
pub(super) use injected::{at, point};

#[cfg(test)]
mod injected {
	use super::*;
	use std::cell::Cell;

	thread_local! {
		static NEXT: Cell<Option<(Step, u32)>> = const { Cell::new(None) };
	}

	/// Stops this thread's program the `time`th time that it comes to this step, once.
	pub(in crate::batch) fn at(step: Step, time: u32) {
		NEXT.set(Some((step, time)));
	}

	pub(in crate::batch) fn point(step: Step) -> Result<(), BatchError> {
		match NEXT.get() {
			Some((wanted, 1)) if wanted == step => {
				NEXT.set(None);
				Err(BatchError::Crash(step))
			},
			Some((wanted, time)) if wanted == step => {
				NEXT.set(Some((wanted, time - 1)));
				Ok(())
			},
			_ => Ok(()),
		}
	}
}
