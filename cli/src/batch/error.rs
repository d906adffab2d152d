// SPDX-License-Identifier: Apache-2.0
//! What can go wrong with a batch and its receipts, in sentences.

use crate::{
	error::{exit_of, Exit},
	output::shown,
};
use citychain_client::ChainError;
use std::{io, path::PathBuf};

/// Why a batch was not made, or an item of it not proven.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BatchError {
	/// A file or folder of the receipts could not be written.
	#[error("cannot write {}: {reason}", shown(path))]
	Unwritable {
		/// The file or folder.
		path: PathBuf,
		/// What the system said.
		reason: io::Error,
	},
	/// A file of the receipts could not be read.
	#[error("cannot read {}: {reason}", shown(path))]
	Unreadable {
		/// The file.
		path: PathBuf,
		/// What the system said.
		reason: io::Error,
	},
	/// A file of the receipts does not hold what it should.
	#[error("{} is damaged: {what}. Restore the receipts from a copy", shown(path))]
	Damaged {
		/// The file.
		path: PathBuf,
		/// What is wrong with it.
		what: String,
	},
	/// The folder has other content.
	#[error(
		"{} is no directory of receipts, {} is in it: give one that is empty or does not exist yet",
		shown(path),
		shown(foreign)
	)]
	NotReceipts {
		/// The folder.
		path: PathBuf,
		/// The first name in it that does not belong there.
		foreign: PathBuf,
	},
	/// Another process works on the directory.
	#[error("another process works on {}: wait until it has ended", shown(.0))]
	InUse(PathBuf),
	/// There is nothing to resume or to prove.
	#[error("{} holds no batch: make one with citychain batch", shown(.0))]
	NoBatch(PathBuf),
	/// The directory holds a batch of something else than what was asked for.
	#[error(
		"{} holds {holds} with another {difference}: {advice}; for a new batch give another \
		 directory",
		shown(path)
	)]
	OtherBatch {
		/// The directory.
		path: PathBuf,
		/// What is in it.
		holds: String,
		/// In what it differs.
		difference: &'static str,
		/// What to do with it.
		advice: String,
	},
	/// The batch belongs to another institution.
	#[error(
		"the batch in {} was prepared for institution {prepared}, and this key acts for \
		 institution {acting}: use a key of the former",
		shown(path)
	)]
	OtherInstitution {
		/// The directory.
		path: PathBuf,
		/// The institution of the batch.
		prepared: u64,
		/// The institution of the key.
		acting: u64,
	},
	/// The receipts or the proof belong to another chain.
	#[error("{} is of another chain: its first block is {expected}", shown(path))]
	OtherChain {
		/// The receipts or the proof.
		path: PathBuf,
		/// The hash of that chain's first block.
		expected: String,
	},
	/// The directory of receipts lies in the folder whose files it is about.
	#[error(
		"{} lies in {}, whose files are to be batched: keep the receipts outside of it",
		shown(receipts),
		shown(folder)
	)]
	ReceiptsInside {
		/// The directory of receipts.
		receipts: PathBuf,
		/// The folder.
		folder: PathBuf,
	},
	/// The path is not a folder.
	#[error("{} is not a folder: give a folder, or a list with --digests", shown(.0))]
	NotAFolder(PathBuf),
	/// There is no file in the folder, and none in those in it.
	#[error("{} holds no file: there is nothing to anchor", shown(.0))]
	EmptyFolder(PathBuf),
	/// There is no digest in the list.
	#[error("{} holds no digest: there is nothing to anchor", shown(.0))]
	EmptyList(PathBuf),
	/// A link leads back to a folder that it is in.
	#[error("{} leads back to a folder that it is in: remove this link", shown(.0))]
	Loop(PathBuf),
	/// A line of a list is not understood.
	#[error("line {number} of {}: {reason}", shown(list))]
	BadLine {
		/// The list.
		list: PathBuf,
		/// The number of the line, from 1.
		number: u64,
		/// What is wrong with it.
		reason: String,
	},
	/// More items than a tree can have.
	#[error("there are more than {0} items: divide them among several batches")]
	TooMany(u64),
	/// The policy in force does not accept an algorithm.
	#[error("the policy in force does not accept {algorithm} ({what}): it accepts {accepted}")]
	AlgorithmNotAccepted {
		/// The algorithm.
		algorithm: &'static str,
		/// Where it is used.
		what: String,
		/// What the policy accepts.
		accepted: String,
	},
	/// A file came to be after the chain's time.
	#[error(
		"{0} claims a time that is ahead of the chain's: correct the time of the file or list, or \
		 give --claimed-at"
	)]
	ClaimedInFuture(String),
	/// The system does not tell when a file was written.
	#[error(
		"the system does not tell when {} was written, or tells a time before 1970: give \
		 --claimed-at", shown(.0)
	)]
	NoTime(PathBuf),
	/// All that is left is that the root becomes final.
	#[error(
		"{}. Nothing is lost: the batch is in {dir}. {} citychain batch --resume {dir}",
		reason.to_string().trim_end_matches('.'),
		finish(reason),
		dir = shown(path)
	)]
	Unfinished {
		/// The directory of receipts.
		path: PathBuf,
		/// Why it is not finished.
		reason: ChainError,
	},
	/// The root is not in a final block yet.
	#[error(
		"the batch in {dir} is not anchored yet: finish it with citychain batch --resume {dir}",
		dir = shown(.0)
	)]
	NotAnchored(PathBuf),
	/// The batch lacks what was asked for.
	#[error("{what} is not in the batch in {}", shown(path))]
	NotInBatch {
		/// The file, digest or place.
		what: String,
		/// The directory of receipts.
		path: PathBuf,
	},
	/// A proof is not written as it should be.
	#[error("{} is not a proof that this program understands: {reason}", shown(path))]
	BadProof {
		/// The file.
		path: PathBuf,
		/// What is wrong with it.
		reason: String,
	},
	/// A proof does not prove what it says.
	#[error(
		"the proof in {} is wrong: its path does not lead from its leaf to its root. It was changed, \
		 or made of other receipts", shown(.0)
	)]
	ProofWrong(PathBuf),
	/// The chain knows the batch of a proof otherwise.
	#[error(
		"the proof in {} is not of batch {batch} of this chain: {difference}. It was changed, or is \
		 of another chain", shown(path)
	)]
	ProofOfAnotherBatch {
		/// The file.
		path: PathBuf,
		/// The number of the batch.
		batch: u64,
		/// In what the chain differs.
		difference: &'static str,
	},
	/// A test stopped the program.
	#[cfg(test)]
	#[error("stopped at {0:?}")]
	Crash(super::crash::Step),
}

/// When to finish what did not go through for this reason.
fn finish(reason: &ChainError) -> &'static str {
	match exit_of(reason) {
		Exit::Unreachable => "Finish it with",
		_ => "Once that is settled, finish it with",
	}
}

impl BatchError {
	/// The exit code of this error.
	pub(crate) fn exit(&self) -> Exit {
		match self {
			Self::OtherBatch { .. }
			| Self::ReceiptsInside { .. }
			| Self::NotAFolder(_)
			| Self::NotReceipts { .. }
			| Self::TooMany(_) => Exit::Usage,
			Self::Unwritable { .. }
			| Self::Unreadable { .. }
			| Self::Damaged { .. }
			| Self::InUse(_)
			| Self::NoBatch(_)
			| Self::EmptyFolder(_)
			| Self::EmptyList(_)
			| Self::Loop(_)
			| Self::BadLine { .. }
			| Self::NoTime(_)
			| Self::BadProof { .. } => Exit::File,
			Self::AlgorithmNotAccepted { .. }
			| Self::ClaimedInFuture(_)
			| Self::OtherInstitution { .. }
			| Self::OtherChain { .. }
			| Self::NotAnchored(_)
			| Self::NotInBatch { .. }
			| Self::ProofWrong(_)
			| Self::ProofOfAnotherBatch { .. } => Exit::No,
			Self::Unfinished { reason, .. } => exit_of(reason),
			#[cfg(test)]
			Self::Crash(_) => Exit::File,
		}
	}

	/// The stable word for this error in `--json`; that of the chain where it would say the same.
	pub(crate) fn code(&self) -> String {
		let word = match self {
			Self::Unwritable { .. } => "receipts_unwritable",
			Self::Unreadable { .. } => "receipts_unreadable",
			Self::Damaged { .. } => "receipts_damaged",
			Self::NotReceipts { .. } => "not_receipts",
			Self::InUse(_) => "receipts_in_use",
			Self::NoBatch(_) => "no_batch",
			Self::OtherBatch { .. } => "other_batch",
			Self::OtherInstitution { .. } => "other_institution",
			Self::OtherChain { .. } => "other_chain",
			Self::ReceiptsInside { .. } => "receipts_inside",
			Self::NotAFolder(_) => "not_a_folder",
			Self::EmptyFolder(_) => "folder_empty",
			Self::EmptyList(_) => "list_empty",
			Self::Loop(_) => "folder_loop",
			Self::BadLine { .. } => "list_line",
			Self::TooMany(_) => "too_many_items",
			Self::AlgorithmNotAccepted { .. } => "Evidence::AlgorithmNotAccepted",
			Self::ClaimedInFuture(_) => "Evidence::ClaimedInFuture",
			Self::NoTime(_) => "no_time",
			Self::Unfinished { reason, .. } => return reason.code(),
			Self::NotAnchored(_) => "not_anchored",
			Self::NotInBatch { .. } => "not_in_batch",
			Self::BadProof { .. } => "proof_not_understood",
			Self::ProofWrong(_) => "proof_wrong",
			Self::ProofOfAnotherBatch { .. } => "proof_of_another_batch",
			#[cfg(test)]
			Self::Crash(_) => "crash",
		};
		word.into()
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_client::error::PoolRefusal;

	#[test]
	fn what_is_not_finished_tells_why_and_how_to_finish_it() {
		let refused = ChainError::Dispatch {
			name: "Institutions::DutyNotHeld".into(),
			reason: "The officer does not hold this duty.".into(),
			more: String::new(),
		};
		let table = [
			(ChainError::Lost("cable".into()), Exit::Unreachable, "node_lost", ". Finish it"),
			(refused, Exit::No, "Institutions::DutyNotHeld", "this duty. Nothing is lost"),
			(ChainError::Pool(PoolRefusal::Full), Exit::No, "pool_full", ". Once that is settled"),
		];
		for (reason, exit, code, words) in table {
			let error = BatchError::Unfinished { path: "archive".into(), reason };
			let sentence = error.to_string();
			assert_eq!((error.exit(), error.code().as_str()), (exit, code));
			assert!(sentence.contains(words), "{sentence}");
			assert!(
				sentence.ends_with("finish it with citychain batch --resume archive")
					|| sentence.ends_with("Finish it with citychain batch --resume archive")
			);
		}
	}
}
