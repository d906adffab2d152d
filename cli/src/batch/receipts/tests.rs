// SPDX-License-Identifier: Apache-2.0
//! Tests of the directory of receipts, and receipts for the tests of others.

use super::*;
use crate::batch::{
	build::{Portions, Taken},
	crash::pending,
	item::Item,
};
use citychain_evidence::MediaType;
use citychain_primitives::{Digest, Millis};

pub(crate) fn terms() -> Terms {
	Terms {
		genesis: Hash([1; 32]),
		institution: 1,
		algorithm: DigestAlgorithm::Sha2_256,
		class: "ElectronicFile".into(),
		provider: None,
		claimed_at: None,
	}
}

pub(crate) fn item(number: u64) -> Item {
	let value = sp_crypto_hashing::sha2_256(&number.to_le_bytes());
	Item {
		digest: Digest::Sha2_256(value),
		size: number + 1,
		media_type: MediaType::Pdf,
		claimed_at: Millis(number),
	}
}

/// Prepares a batch of this many items.
pub(crate) fn prepare(receipts: &Receipts, count: u64) -> Result<Manifest, Failure> {
	receipts.prepare(terms(), Source::StandardInput, |build| {
		build.run((0..count).map(Ok), Portions::FILES, |number| {
			let name = format!("{number}.pdf").into_bytes();
			Ok(Taken { item: item(*number), name: Some(name) })
		})
	})
}

pub(crate) fn sent() -> Sent {
	Sent {
		transaction: vec![1, 2, 3],
		account: AccountId32::new([5; 32]),
		nonce: 4,
		from_number: 10,
		from_hash: Hash([6; 32]),
		valid_until: 74,
	}
}

pub(crate) fn anchored() -> Anchored {
	Anchored {
		batch: 9,
		officer: 2,
		block: 12,
		block_hash: Hash([7; 32]),
		anchored_at: 1_777_858_200_000,
	}
}

#[test]
fn each_step_is_a_state_and_all_of_it_reads_back() {
	let dir = tempfile::tempdir().unwrap();
	let path = dir.path().join("new/receipts");
	assert!(matches!(State::of(&path), Ok(State::Empty)));
	let receipts = Receipts::take(&path).unwrap();
	assert!(matches!(receipts.state(), Ok(State::Empty)));
	let manifest = prepare(&receipts, 300).unwrap();
	assert_eq!((manifest.leaves, manifest.digests.as_slice()), (300, &["sha2-256".into()][..]));
	assert!(matches!(receipts.state(), Ok(State::Prepared(read)) if read == manifest));
	receipts.note_sent(&sent()).unwrap();
	assert!(
		matches!(receipts.state(), Ok(State::Sent(read, by)) if read == manifest && by == sent())
	);
	receipts.forget_sent().unwrap();
	assert!(matches!(receipts.state(), Ok(State::Prepared(_))));
	receipts.note_sent(&sent()).unwrap();
	receipts.note_anchored(&anchored()).unwrap();
	assert!(
		matches!(receipts.state(), Ok(State::Anchored(read, by)) if read == manifest && by == anchored())
	);
}

#[test]
fn a_directory_is_for_one_process_at_a_time() {
	let dir = tempfile::tempdir().unwrap();
	let first = Receipts::take(dir.path()).unwrap();
	assert!(matches!(Receipts::take(dir.path()), Err(BatchError::InUse(_))));
	drop(first);
	Receipts::take(dir.path()).unwrap();
}

#[test]
fn a_folder_with_other_content_is_refused() {
	let dir = tempfile::tempdir().unwrap();
	fs::write(dir.path().join("novel.txt"), "x").unwrap();
	let error = Receipts::take(dir.path()).unwrap_err();
	assert!(error.to_string().contains("novel.txt is in it"), "{error}");
	assert!(!dir.path().join(LOCK).exists());
}

#[test]
fn other_content_beside_a_batch_keeps_nobody_from_it() {
	let dir = tempfile::tempdir().unwrap();
	prepare(&Receipts::take(dir.path()).unwrap(), 3).unwrap();
	fs::write(dir.path().join(".DS_Store"), "x").unwrap();
	let receipts = Receipts::take(dir.path()).unwrap();
	assert!(matches!(receipts.state(), Ok(State::Prepared(_))));
}

/// A power cut undoes nothing that a step has ended with.
#[test]
fn whatever_is_seen_is_on_the_disk() {
	let dir = tempfile::tempdir().unwrap();
	let path = dir.path().join("a/new/receipts");
	let receipts = Receipts::take(&path).unwrap();
	let steps: [&dyn Fn() -> Result<(), Failure>; 5] = [
		&|| prepare(&receipts, 300).map(drop),
		&|| Ok(receipts.note_sent(&sent())?),
		&|| Ok(receipts.forget_sent()?),
		&|| Ok(receipts.note_sent(&sent())?),
		&|| Ok(receipts.note_anchored(&anchored())?),
	];
	for step in steps {
		assert_eq!(pending::of(&path), Vec::<PathBuf>::new());
		step().unwrap();
	}
	assert_eq!(pending::of(&path), Vec::<PathBuf>::new());
}

#[test]
fn what_a_killed_run_did_not_sync_is_synced_by_the_next_one() {
	let dir = tempfile::tempdir().unwrap();
	let path = dir.path().join("receipts");
	let receipts = Receipts::take(&path).unwrap();
	crash::at(Step::BuildRenamed, 1);
	prepare(&receipts, 3).unwrap_err();
	drop(receipts);
	assert_eq!(pending::of(&path), [fs::canonicalize(&path).unwrap()]);
	let receipts = Receipts::take(&path).unwrap();
	assert!(matches!(receipts.state(), Ok(State::Prepared(_))));
	assert_eq!(pending::of(&path), Vec::<PathBuf>::new());
}

#[cfg(unix)]
#[test]
fn the_secret_is_for_its_owner_only() {
	use std::os::unix::fs::PermissionsExt;
	let dir = tempfile::tempdir().unwrap();
	let receipts = Receipts::take(&dir.path().join("r")).unwrap();
	prepare(&receipts, 3).unwrap();
	let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
	assert_eq!(mode(receipts.path().join("batch/secret")), 0o600);
	assert_eq!(mode(receipts.path().join("batch")), 0o700);
	assert_eq!(mode(receipts.path().into()), 0o700);
}

#[test]
fn nothing_is_prepared_of_nothing() {
	let dir = tempfile::tempdir().unwrap();
	let receipts = Receipts::take(dir.path()).unwrap();
	assert!(matches!(prepare(&receipts, 0), Err(Failure::Batch(BatchError::NoBatch(_)))));
	assert!(matches!(receipts.state(), Ok(State::Empty)));
}

#[test]
fn a_damaged_file_is_named() {
	let dir = tempfile::tempdir().unwrap();
	let receipts = Receipts::take(dir.path()).unwrap();
	prepare(&receipts, 3).unwrap();
	for name in ["anchored.json", "sent.json", "batch/manifest.json"] {
		fs::write(dir.path().join(name), "{").unwrap();
		let error = receipts.state().unwrap_err().to_string();
		assert!(error.contains(name), "{error}");
		fs::remove_file(dir.path().join(name)).unwrap();
	}
}

#[test]
fn receipts_of_another_format_are_refused() {
	let dir = tempfile::tempdir().unwrap();
	let receipts = Receipts::take(dir.path()).unwrap();
	prepare(&receipts, 3).unwrap();
	let path = dir.path().join("batch/manifest.json");
	let text = fs::read_to_string(&path).unwrap().replace(FORMAT, "citychain-batch/2");
	fs::write(&path, text).unwrap();
	assert!(receipts.state().unwrap_err().to_string().contains("citychain-batch/2"));
}
