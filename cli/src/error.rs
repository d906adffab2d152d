// SPDX-License-Identifier: Apache-2.0
//! Why a command did not do what it was asked to, each reason with its exit code.

use crate::{batch::BatchError, invoice::InvoiceError, output::shown};
use citychain_client::{keys::KeyError, ChainError};
use std::{io, path::PathBuf};

/// How a command ends, as scripts see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
	/// Done, or found.
	Done = 0,
	/// The answer is no: not found, not the same file, refused by the chain, a problem found.
	No = 1,
	/// The command line is wrong.
	Usage = 2,
	/// The node cannot be reached, or stopped answering.
	Unreachable = 3,
	/// A file cannot be read or written, is empty, or changed while it was read.
	File = 4,
	/// A key cannot be used: none given, not readable, wrong password.
	Key = 5,
	/// The node answered, but not as a CityChain node of this version does.
	Incompatible = 6,
}

impl Exit {
	/// The number that the process returns.
	pub(crate) fn code(self) -> u8 {
		self as u8
	}
}

/// Why a command did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
	/// Wrong arguments that the argument parser cannot see.
	#[error("{0}")]
	Usage(String),
	/// A file could not be opened or read.
	#[error("cannot read {}: {reason}", shown(path))]
	Unreadable {
		/// The file.
		path: PathBuf,
		/// What the system said.
		reason: io::Error,
	},
	/// A file could not be written.
	#[error("cannot write {}: {reason}", shown(path))]
	Unwritable {
		/// The file.
		path: PathBuf,
		/// What the system said.
		reason: io::Error,
	},
	/// A path that is not a file.
	#[error("{} is not a regular file: give the path of a file", shown(.0))]
	NotAFile(PathBuf),
	/// A file of no bytes.
	#[error("{} is empty: the digest of an empty file proves nothing", shown(.0))]
	Empty(PathBuf),
	/// A file that was written to while it was read.
	#[error("{} changed while it was read: close the program that writes it and try again", shown(.0))]
	Changed(PathBuf),
	/// A key cannot be used.
	#[error(transparent)]
	Key(#[from] KeyError),
	/// A batch or its receipts cannot be used.
	#[error(transparent)]
	Batch(#[from] BatchError),
	/// An invoice or its openings cannot be used.
	#[error(transparent)]
	Invoice(#[from] InvoiceError),
	/// The node or the chain said no, or nothing.
	#[error(transparent)]
	Chain(#[from] ChainError),
	/// Something that this program takes for impossible.
	#[error("{0}: this is a defect of this program, please report it")]
	Defect(String),
}

impl Failure {
	/// The exit code of this failure.
	pub(crate) fn exit(&self) -> Exit {
		match self {
			Self::Usage(_) => Exit::Usage,
			Self::Unreadable { .. }
			| Self::Unwritable { .. }
			| Self::NotAFile(_)
			| Self::Empty(_)
			| Self::Changed(_) => Exit::File,
			Self::Key(_) => Exit::Key,
			Self::Batch(error) => error.exit(),
			Self::Invoice(error) => error.exit(),
			Self::Chain(error) => exit_of(error),
			Self::Defect(_) => Exit::Incompatible,
		}
	}

	/// The stable word for this failure in `--json`.
	pub(crate) fn code(&self) -> String {
		match self {
			Self::Usage(_) => "usage".into(),
			Self::Unreadable { .. } => "file_unreadable".into(),
			Self::Unwritable { .. } => "file_unwritable".into(),
			Self::NotAFile(_) => "not_a_file".into(),
			Self::Empty(_) => "file_empty".into(),
			Self::Changed(_) => "file_changed".into(),
			Self::Key(error) => error.code().into(),
			Self::Batch(error) => error.code(),
			Self::Invoice(error) => error.code().into(),
			Self::Chain(error) => error.code(),
			Self::Defect(_) => "defect".into(),
		}
	}
}

/// The exit code of an error of the chain.
pub(crate) fn exit_of(error: &ChainError) -> Exit {
	match error {
		ChainError::BadUrl(_) => Exit::Usage,
		ChainError::Unreachable { .. }
		| ChainError::Lost(_)
		| ChainError::Interrupted(_)
		| ChainError::NotFinal { .. } => Exit::Unreachable,
		ChainError::Refused { .. }
		| ChainError::Incompatible(_)
		| ChainError::OtherChain { .. } => Exit::Incompatible,
		ChainError::Pool(_) | ChainError::Dispatch { .. } => Exit::No,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn errors_of_the_chain_end_as_the_help_promises() {
		let (url, reason) = (String::from("ws://a"), String::new());
		assert_eq!(exit_of(&ChainError::Unreachable { url, reason }).code(), 3);
		assert_eq!(exit_of(&ChainError::Incompatible(String::new())).code(), 6);
	}

	#[test]
	fn exit_codes_are_those_that_the_help_promises() {
		let codes = [
			Exit::Done,
			Exit::No,
			Exit::Usage,
			Exit::Unreachable,
			Exit::File,
			Exit::Key,
			Exit::Incompatible,
		];
		assert_eq!(codes.map(Exit::code), [0, 1, 2, 3, 4, 5, 6]);
		for code in codes {
			assert!(crate::args::EXIT_CODES.contains(&format!("\n  {}  ", code.code())));
		}
	}
}
