// SPDX-License-Identifier: Apache-2.0
//! The directory of receipts: what state a batch is in, and how it goes on to the next.

use super::{
	build::{Build, Built},
	crash::{self, Step},
	disk::{self, Output},
	item::tree_hash,
	json::{self, Hash},
	proof::Batch,
	salt::Secret,
	BatchError,
};
use crate::{error::Failure, times};
use citychain_primitives::DigestAlgorithm;
use serde::{de::DeserializeOwned, Deserialize, Serialize};
use sp_runtime::AccountId32;
use std::{
	fs::{self, File, TryLockError},
	path::{Path, PathBuf},
	thread,
	time::{Duration, SystemTime},
};

const LOCK: &str = "lock";
const BUILDING: &str = "building";
pub(super) const BATCH: &str = "batch";
const MANIFEST: &str = "manifest.json";
pub(super) const SECRET: &str = "secret";
const SENT: &str = "sent.json";
const ANCHORED: &str = "anchored.json";
/// How the manifest is written.
const FORMAT: &str = "citychain-batch/1";

/// Where items came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub(crate) enum Source {
	/// The files of a folder.
	Folder {
		/// The folder.
		path: String,
		/// What names, sizes and times of its files were.
		fingerprint: Hash,
	},
	/// A file with a list of digests.
	List {
		/// The file.
		path: String,
		/// Its size in bytes.
		size: u64,
		/// When it was last written, in milliseconds since 1970.
		modified: Option<u64>,
	},
	/// A list that came through standard input, which cannot be seen again.
	StandardInput,
}

/// Under what a batch is anchored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Terms {
	/// The hash of the chain's first block.
	pub(crate) genesis: Hash,
	/// The institution that anchors it.
	pub(crate) institution: u64,
	/// The algorithm of the tree.
	#[serde(with = "json::algorithm")]
	pub(crate) algorithm: DigestAlgorithm,
	/// The class of electronic data, by the chain's name.
	pub(crate) class: String,
	/// The institution whose platform held the files before.
	pub(crate) provider: Option<u64>,
	/// When all items came to be, if one time was given for all, in milliseconds since 1970.
	pub(crate) claimed_at: Option<u64>,
}

/// What a prepared batch is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
	format: String,
	/// Under what it is anchored.
	#[serde(flatten)]
	pub(crate) terms: Terms,
	/// The root of the tree.
	pub(crate) root: Hash,
	/// How many leaves it has.
	pub(crate) leaves: u64,
	/// How many of them have no size.
	pub(crate) without_size: u64,
	/// The algorithms of the digests in the leaves.
	pub(crate) digests: Vec<String>,
	/// What it was made of.
	pub(crate) source: Source,
	/// When it was made, by this machine's clock.
	pub(crate) prepared_at: String,
}

/// A transaction that was sent to anchor the root, or was about to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sent {
	/// The encoded transaction.
	#[serde(with = "json::bytes")]
	pub(crate) transaction: Vec<u8>,
	/// Whose transaction it is.
	pub(crate) account: AccountId32,
	/// Its number among those of the account.
	pub(crate) nonce: u32,
	/// The number of the block from which it is valid.
	pub(crate) from_number: u32,
	/// The hash of this block.
	pub(crate) from_hash: Hash,
	/// The number of the first block that cannot hold it any more.
	pub(crate) valid_until: u64,
}

/// What the chain answered: the root is in a final block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Anchored {
	/// The number of the batch.
	pub(crate) batch: u64,
	/// The officer who acted for the institution.
	pub(crate) officer: u64,
	/// The number of the block.
	pub(crate) block: u64,
	/// The hash of the block.
	pub(crate) block_hash: Hash,
	/// The chain's time in that block, in milliseconds since 1970.
	pub(crate) anchored_at: u64,
}

/// Where the batch of a directory stands.
///
/// Each step is one rename of something that is on the disk completely, so that a directory is in
/// one of these states at every moment, whatever happens to the program or the machine.
#[derive(Debug)]
pub(crate) enum State {
	/// No batch, or one whose making did not end: [`Receipts::prepare`] begins anew.
	Empty,
	/// Everything that proves its items is on the disk, and no transaction that was sent can come
	/// into a block any more: [`Receipts::note_sent`] goes on.
	Prepared(Manifest),
	/// A transaction may be on its way: [`Receipts::note_anchored`] goes on when it is in a final
	/// block, [`Receipts::forget_sent`] back when it can never be in one.
	Sent(Manifest, Sent),
	/// The end: the root is in a final block.
	Anchored(Manifest, Anchored),
}

impl State {
	/// The state of this directory, without working on it.
	pub(crate) fn of(path: &Path) -> Result<Self, BatchError> {
		let Some(manifest) = load::<Manifest>(&path.join(BATCH).join(MANIFEST))? else {
			return Ok(Self::Empty);
		};
		if manifest.format != FORMAT {
			let what = format!("it is of the format {}, not {FORMAT}", manifest.format);
			return Err(BatchError::Damaged { path: path.join(BATCH).join(MANIFEST), what });
		}
		if let Some(anchored) = load(&path.join(ANCHORED))? {
			return Ok(Self::Anchored(manifest, anchored));
		}
		Ok(match load(&path.join(SENT))? {
			Some(sent) => Self::Sent(manifest, sent),
			None => Self::Prepared(manifest),
		})
	}
}

fn load<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, BatchError> {
	let damaged = |reason: serde_json::Error| BatchError::Damaged {
		path: path.into(),
		what: reason.to_string(),
	};
	disk::read(path)?.map(|bytes| serde_json::from_slice(&bytes).map_err(damaged)).transpose()
}

fn text(value: &impl Serialize) -> Result<Vec<u8>, BatchError> {
	let mut text = serde_json::to_vec_pretty(value)
		.map_err(|reason| BatchError::Unwritable { path: PathBuf::new(), reason: reason.into() })?;
	text.push(b'\n');
	Ok(text)
}

/// A directory of receipts that this process alone works on.
#[derive(Debug)]
pub(crate) struct Receipts {
	path: PathBuf,
	/// Held as long as this lives; the system gives it up when the process ends in any way.
	_lock: File,
}

impl Receipts {
	/// Takes a directory, which need not exist. What is seen in it afterwards is on the disk.
	pub(crate) fn take(path: &Path) -> Result<Self, BatchError> {
		if !path.exists() {
			disk::create_folder(path)?;
		}
		if let State::Empty = State::of(path)? {
			refuse_foreign(path)?;
		}
		let file = path.join(LOCK);
		let unwritable = |reason| BatchError::Unwritable { path: file.clone(), reason };
		let lock = File::options()
			.write(true)
			.create(true)
			.truncate(false)
			.open(&file)
			.map_err(unwritable)?;
		match patient_lock(&lock) {
			Ok(()) => {
				// A former run may have been killed between a rename and its sync.
				disk::sync_way(path)?;
				Ok(Self { path: path.into(), _lock: lock })
			},
			Err(TryLockError::WouldBlock) => Err(BatchError::InUse(path.into())),
			Err(TryLockError::Error(reason)) => Err(unwritable(reason)),
		}
	}

	/// Where it is.
	pub(crate) fn path(&self) -> &Path {
		&self.path
	}

	/// Where its batch stands.
	pub(crate) fn state(&self) -> Result<State, BatchError> {
		State::of(&self.path)
	}

	/// From [`State::Empty`] to [`State::Prepared`]: makes the batch and brings it to the disk.
	pub(crate) fn prepare(
		&self,
		terms: Terms,
		source: Source,
		make: impl FnOnce(&Build<'_>) -> Result<Built, Failure>,
	) -> Result<Manifest, Failure> {
		let (building, batch) = (self.path.join(BUILDING), self.path.join(BATCH));
		disk::remove_folder(&building)?;
		disk::create_folder(&building)?;
		crash::point(Step::BuildBegun)?;
		let random = Secret::random();
		let secret = random
			.map_err(|reason| BatchError::Unwritable { path: building.join(SECRET), reason })?;
		let mut output = Output::create_secret(building.join(SECRET))?;
		output.write(secret.as_bytes())?;
		output.finish()?;

		let hash = tree_hash(terms.algorithm);
		let built = make(&Build { folder: &building, hash, secret: &secret })?;
		crash::point(Step::ItemsFinished)?;
		let root = built.root.ok_or_else(|| BatchError::NoBatch(self.path.clone()))?;
		let now = SystemTime::now();
		let manifest = Manifest {
			format: FORMAT.into(),
			terms,
			root: Hash(root),
			leaves: built.leaves,
			without_size: built.without_size,
			digests: built
				.algorithms
				.into_iter()
				.map(|algorithm| crate::hashing::algorithm_name(algorithm).to_string())
				.collect(),
			source,
			prepared_at: times::written(crate::hashing::millis(now).unwrap_or_default()),
		};
		// What is about to be anchored can be proven, from the files as they are.
		let made = Batch::open(&building, manifest.clone())?;
		for index in [0, built.leaves / 2, built.leaves.saturating_sub(1)] {
			made.prove(index)?;
		}
		disk::replace(&building, MANIFEST, &text(&manifest)?)?;
		crash::point(Step::BuildFinished)?;
		disk::rename(&building, &batch)?;
		crash::point(Step::BuildRenamed)?;
		disk::sync_folder(&self.path)?;
		Ok(manifest)
	}

	/// Removes what a failed [`Receipts::prepare`] left, which the next one would do else.
	pub(crate) fn discard_build(&self) -> Result<(), BatchError> {
		disk::remove_folder(&self.path.join(BUILDING))
	}

	/// From [`State::Prepared`] to [`State::Sent`]: notes a transaction before it is sent.
	pub(crate) fn note_sent(&self, sent: &Sent) -> Result<(), BatchError> {
		disk::replace(&self.path, SENT, &text(sent)?)
	}

	/// From [`State::Sent`] back to [`State::Prepared`]: no block can hold the transaction.
	pub(crate) fn forget_sent(&self) -> Result<(), BatchError> {
		disk::remove_file(&self.path.join(SENT))?;
		disk::sync_folder(&self.path)
	}

	/// From [`State::Sent`], or from [`State::Prepared`] if another copy of these receipts was
	/// anchored, to [`State::Anchored`].
	pub(crate) fn note_anchored(&self, anchored: &Anchored) -> Result<(), BatchError> {
		disk::replace(&self.path, ANCHORED, &text(anchored)?)
	}
}

/// Refuses a folder without a batch that has anything in it which this program did not write: it
/// was meant for something else.
fn refuse_foreign(path: &Path) -> Result<(), BatchError> {
	let unreadable = |reason| BatchError::Unreadable { path: path.into(), reason };
	for entry in fs::read_dir(path).map_err(unreadable)? {
		let name = entry.map_err(unreadable)?.file_name();
		let known = name.to_str().map(|name| name.strip_suffix(".new").unwrap_or(name));
		if !matches!(known, Some(LOCK | BUILDING | BATCH | SENT | ANCHORED)) {
			return Err(BatchError::NotReceipts { path: path.into(), foreign: name.into() });
		}
	}
	Ok(())
}

/// Locks a file, unless another program holds it for longer than a moment.
///
/// A process that is being started holds a copy of its parent's locks until it runs a program of its
/// own, and one that was killed until the system has cleared it away.
fn patient_lock(file: &File) -> Result<(), TryLockError> {
	for _ in 0..50 {
		match file.try_lock() {
			Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(10)),
			locked_or_failed => return locked_or_failed,
		}
	}
	file.try_lock()
}

#[cfg(test)]
pub(crate) mod tests;
