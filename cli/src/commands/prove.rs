// SPDX-License-Identifier: Apache-2.0
//! `citychain prove`: the proof that one file is in a batch. It asks no node.

use crate::{
	args::ProveArguments,
	batch::{proof::Batch, receipts::State, BatchError},
	error::{Exit, Failure},
	hashing::{read_file, written},
	output::{shown, Answer},
};
use citychain_primitives::Digest;
use serde_json::json;

/// Finds the item, makes its proof, verifies it and writes it.
pub(crate) fn run(arguments: &ProveArguments) -> Result<Answer, Failure> {
	let receipts = &arguments.receipts;
	let (manifest, anchored) = match State::of(receipts)? {
		State::Empty => return Err(BatchError::NoBatch(receipts.clone()).into()),
		State::Prepared(_) | State::Sent(..) => {
			return Err(BatchError::NotAnchored(receipts.clone()).into())
		},
		State::Anchored(manifest, anchored) => (manifest, anchored),
	};
	let batch = Batch::of(receipts, manifest)?;
	let (subject, places) = places(arguments, &batch)?;
	let Some((index, others)) = places.split_first() else {
		let (what, path) = (subject, receipts.clone());
		return Err(BatchError::NotInBatch { what, path }.into());
	};
	let proof = batch.proof(*index, anchored.batch)?;
	let digest = proof.leaf().digest;
	let name = batch.name(*index)?;
	proof.write(&arguments.output)?;

	let named = name.as_deref().map(|name| format!(" ({})", shown(name))).unwrap_or_default();
	let more = match others.len() {
		0 => String::new(),
		count => format!("\n  also at      {count} other places of the batch"),
	};
	let text = format!(
		"Proven: {subject} is item {index}{named} of batch {}, of {} items\n  digest       {}\n  \
		 proof        {}{more}\nWho has the proof and the file can check both against the root on the \
		 chain, and learns nothing of other files.",
		anchored.batch,
		proof.leaves,
		written(&digest),
		shown(&arguments.output),
	);
	let fields = json!({
		"batch": anchored.batch,
		"index": index,
		"leaves": proof.leaves,
		"digest": written(&digest),
		"name": name.map(|name| name.to_string_lossy().into_owned()),
		"also_at": others,
		"proof": arguments.output.to_string_lossy(),
	});
	Ok(Answer::new(Exit::Done, text, fields))
}

/// What is to be proven, in words, and where it is in the batch.
fn places(arguments: &ProveArguments, batch: &Batch) -> Result<(String, Vec<u64>), Failure> {
	if let Some(index) = arguments.index {
		return Ok((format!("item {index}"), vec![index]));
	}
	let find = |digests: &[Digest]| -> Result<Vec<u64>, BatchError> {
		let found: Result<Vec<_>, _> = digests.iter().map(|digest| batch.find(digest)).collect();
		Ok(found?.concat())
	};
	if let Some(digest) = arguments.digest {
		return Ok((written(&digest), find(&[digest])?));
	}
	let file = arguments.file.as_deref().unwrap_or(std::path::Path::new("-"));
	let read = read_file(file, &batch.algorithms())?;
	Ok((shown(file), find(&read.digests)?))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::batch::{
		proof::Proof,
		receipts::{
			tests::{anchored, item, prepare, sent},
			Receipts,
		},
	};
	use std::{fs, path::PathBuf};

	fn arguments(dir: &tempfile::TempDir) -> ProveArguments {
		ProveArguments {
			receipts: dir.path().join("receipts"),
			file: None,
			digest: None,
			index: None,
			output: dir.path().join("proof.json"),
		}
	}

	/// Receipts of items whose files hold the numbers 0 to 9 in eight bytes.
	fn batch() -> tempfile::TempDir {
		let dir = tempfile::tempdir().unwrap();
		let receipts = Receipts::take(&dir.path().join("receipts")).unwrap();
		prepare(&receipts, 10).unwrap();
		receipts.note_anchored(&anchored()).unwrap();
		dir
	}

	#[test]
	fn a_file_a_digest_and_a_place_lead_to_the_same_proof() {
		let dir = batch();
		let file = dir.path().join("renamed.pdf");
		fs::write(&file, 7u64.to_le_bytes()).unwrap();
		let by: [fn(&mut ProveArguments, PathBuf); 3] = [
			|arguments, file| arguments.file = Some(file),
			|arguments, _| arguments.digest = Some(item(7).digest),
			|arguments, _| arguments.index = Some(7),
		];
		for set in by {
			let mut arguments = arguments(&dir);
			set(&mut arguments, file.clone());
			let answer = run(&arguments).unwrap();
			assert_eq!(answer.fields["name"], "7.pdf");
			let proof = Proof::read(&arguments.output).unwrap();
			assert_eq!((proof.batch, proof.index), (9, 7));
			fs::remove_file(&arguments.output).unwrap();
		}
	}

	#[test]
	fn what_is_not_in_the_batch_is_said_so_and_nothing_is_written() {
		let dir = batch();
		let file = dir.path().join("other.pdf");
		fs::write(&file, "other").unwrap();
		let arguments = ProveArguments { file: Some(file), ..arguments(&dir) };
		let failure = run(&arguments).unwrap_err();
		assert_eq!((failure.exit(), failure.code().as_str()), (Exit::No, "not_in_batch"));
		let beyond = ProveArguments { file: None, index: Some(10), ..arguments };
		assert_eq!(run(&beyond).unwrap_err().code(), "not_in_batch");
		assert!(!dir.path().join("proof.json").exists());
	}

	#[test]
	fn nothing_is_proven_before_it_is_anchored() {
		let dir = tempfile::tempdir().unwrap();
		let arguments = ProveArguments { index: Some(0), ..arguments(&dir) };
		assert_eq!(run(&arguments).unwrap_err().code(), "no_batch");
		let receipts = Receipts::take(&dir.path().join("receipts")).unwrap();
		prepare(&receipts, 10).unwrap();
		assert_eq!(run(&arguments).unwrap_err().code(), "not_anchored");
		receipts.note_sent(&sent()).unwrap();
		let failure = run(&arguments).unwrap_err();
		assert_eq!((failure.exit(), failure.code().as_str()), (Exit::No, "not_anchored"));
	}
}
