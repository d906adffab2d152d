// SPDX-License-Identifier: Apache-2.0
//! Makes the files of a batch of items as they come, with bounded memory, on all processors.

use super::{
	crash::{self, Step},
	disk::Output,
	index::IndexWriter,
	item::{Item, TreeHash},
	names::NamesWriter,
	parallel,
	salt::Secret,
	tree::{TreeWriter, BLOCK},
	BatchError,
};
use crate::error::Failure;
use citychain_primitives::{
	merkle::{self, NodeHash, MAX_LEAVES},
	DigestAlgorithm,
};
use codec::Encode;
use std::{collections::BTreeSet, num::NonZero, path::Path};

/// The name of the file with the items.
pub(super) const LEAVES: &str = "leaves";

/// An item as it was read.
#[derive(Debug)]
pub(crate) struct Taken {
	/// The item.
	pub(crate) item: Item,
	/// Its name, if it has one.
	pub(crate) name: Option<Vec<u8>>,
}

/// How the work is divided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Portions {
	/// How many items are in memory at one time, in blocks of the tree.
	blocks: usize,
	/// How many items a processor reads before it takes others.
	grain: NonZero<usize>,
}

impl Portions {
	/// For items that are read in no time.
	pub(crate) const LINES: Self =
		Self { blocks: 256, grain: NonZero::<usize>::MIN.saturating_add(BLOCK - 1) };
	/// For items that take long, and some of them much longer than others.
	pub(crate) const FILES: Self = Self { blocks: 16, grain: NonZero::<usize>::MIN };
}

/// What was made.
#[derive(Debug)]
pub(crate) struct Built {
	/// How many leaves the tree has.
	pub(crate) leaves: u64,
	/// Its root; none without leaves.
	pub(crate) root: Option<NodeHash>,
	/// The algorithms of the items' digests.
	pub(crate) algorithms: BTreeSet<DigestAlgorithm>,
	/// How many items have no size, so that the chain takes none of them as an evidence.
	pub(crate) without_size: u64,
}

/// A block of the tree.
struct Block {
	stored: Vec<u8>,
	hashes: Vec<NodeHash>,
	root: NodeHash,
}

/// Makes the files of a batch.
pub(crate) struct Build<'a> {
	/// The folder in which they are made.
	pub(super) folder: &'a Path,
	/// The hash function of the tree.
	pub(super) hash: TreeHash,
	/// The secret that the salts follow from.
	pub(super) secret: &'a Secret,
}

impl Build<'_> {
	/// Reads every item by `read`, in parallel, and writes all files but secret and manifest.
	pub(crate) fn run<R: Sync>(
		&self,
		items: impl Iterator<Item = Result<R, Failure>>,
		portions: Portions,
		read: impl Fn(&R) -> Result<Taken, Failure> + Sync,
	) -> Result<Built, Failure> {
		self.run_up_to(MAX_LEAVES, items, portions, read)
	}

	fn run_up_to<R: Sync>(
		&self,
		most: u64,
		mut items: impl Iterator<Item = Result<R, Failure>>,
		portions: Portions,
		read: impl Fn(&R) -> Result<Taken, Failure> + Sync,
	) -> Result<Built, Failure> {
		let mut stored = Output::create(self.folder.join(LEAVES))?;
		let mut tree = TreeWriter::create(self.folder, self.hash)?;
		let mut index = IndexWriter::create(self.folder)?;
		let mut names = None;
		let mut built =
			Built { leaves: 0, root: None, algorithms: BTreeSet::new(), without_size: 0 };
		loop {
			let portion = portions.blocks.saturating_mul(BLOCK);
			let raw: Vec<R> = items.by_ref().take(portion).collect::<Result<_, _>>()?;
			if raw.is_empty() {
				break;
			}
			let first = built.leaves;
			built.leaves = built.leaves.saturating_add(raw.len() as u64);
			if built.leaves > most {
				return Err(BatchError::TooMany(most).into());
			}
			let taken = parallel::map(&raw, portions.grain, |_, raw| read(raw))?;
			let parts: Vec<&[Taken]> = taken.chunks(BLOCK).collect();
			let blocks = parallel::map(&parts, NonZero::<usize>::MIN, |at, part| {
				let before = at.saturating_mul(BLOCK) as u64;
				self.block(first.saturating_add(before), part)
			})?;
			for block in &blocks {
				stored.write(&block.stored)?;
				tree.push(&block.hashes, block.root)?;
			}
			for Taken { item, name } in &taken {
				index.push(&item.digest)?;
				built.algorithms.insert(item.digest.algorithm());
				built.without_size = built.without_size.saturating_add((item.size == 0).into());
				if let Some(name) = name {
					let names = match &mut names {
						Some(names) => names,
						none => none.insert(NamesWriter::create(self.folder)?),
					};
					names.push(name)?;
				}
			}
			crash::point(Step::ItemsWritten)?;
		}
		stored.finish()?;
		index.finish()?;
		names.map_or(Ok(()), NamesWriter::finish)?;
		built.root = tree.finish()?;
		Ok(built)
	}

	fn block(&self, first: u64, items: &[Taken]) -> Result<Block, Failure> {
		let mut stored = Vec::with_capacity(items.len().saturating_mul(Item::LENGTH));
		let mut hashes = Vec::with_capacity(items.len());
		for (index, Taken { item, .. }) in (first..).zip(items) {
			item.encode_to(&mut stored);
			let leaf = item.leaf(self.secret.salt(self.hash, index));
			hashes.push(leaf.using_encoded(|leaf| merkle::leaf_hash(&self.hash, leaf)));
		}
		let root = merkle::root(&self.hash, hashes.iter().copied());
		let root = root.ok_or_else(|| Failure::Defect("a block without items".into()))?;
		Ok(Block { stored, hashes, root })
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::batch::{names, tree::TreeReader};
	use citychain_evidence::MediaType;
	use citychain_primitives::{Digest, Millis};

	const HASH: TreeHash = sp_crypto_hashing::blake2_256;
	const SMALL: Portions = Portions { blocks: 2, grain: NonZero::<usize>::MIN };

	fn item(number: u64) -> Item {
		let value = sp_crypto_hashing::sha2_256(&number.to_le_bytes());
		let digest = match number % 2 {
			0 => Digest::Sha2_256(value),
			_ => Digest::Sm3(value),
		};
		Item { digest, size: number, media_type: MediaType::Pdf, claimed_at: Millis(number) }
	}

	fn build(count: u64, most: u64, named: bool) -> (tempfile::TempDir, Result<Built, Failure>) {
		let dir = tempfile::tempdir().unwrap();
		let secret = Secret::from_bytes([3; 32]);
		let build = Build { folder: dir.path(), hash: HASH, secret: &secret };
		let built = build.run_up_to(most, (0..count).map(Ok), SMALL, |number| {
			let name = named.then(|| format!("file {number}").into_bytes());
			Ok(Taken { item: item(*number), name })
		});
		(dir, built)
	}

	#[test]
	fn the_root_is_that_of_the_leaves_in_memory() {
		let secret = Secret::from_bytes([3; 32]);
		for count in [1, 2, 255, 256, 257, 512, 513, 1500] {
			let (dir, built) = build(count, MAX_LEAVES, false);
			let built = built.unwrap();
			let hashes = (0..count).map(|index| {
				let leaf = item(index).leaf(secret.salt(HASH, index));
				merkle::leaf_hash(&HASH, &leaf.encode())
			});
			let hashes: Vec<_> = hashes.collect();
			assert_eq!(built.leaves, count);
			assert_eq!(built.root, merkle::root(&HASH, hashes.iter().copied()));
			let tree = TreeReader::open(dir.path(), HASH, count).unwrap();
			assert_eq!(tree.leaf(count - 1).unwrap(), hashes.last().copied());
			let stored = std::fs::read(dir.path().join(LEAVES)).unwrap();
			assert_eq!(stored, (0..count).flat_map(|n| item(n).encode()).collect::<Vec<_>>());
		}
	}

	#[test]
	fn what_is_told_of_all_items_is_counted() {
		let built = build(600, MAX_LEAVES, false).1.unwrap();
		assert_eq!(built.without_size, 1);
		assert_eq!(built.algorithms.len(), 2);
		assert_eq!(build(0, MAX_LEAVES, false).1.unwrap().root, None);
	}

	#[test]
	fn more_items_than_a_tree_can_have_are_refused() {
		assert!(build(513, 513, false).1.is_ok());
		let error = build(514, 513, false).1.unwrap_err();
		assert!(matches!(error, Failure::Batch(BatchError::TooMany(513))));
	}

	#[test]
	fn names_are_kept_where_there_are_any() {
		let named = build(600, MAX_LEAVES, true).0;
		assert_eq!(names::read(named.path(), 599).unwrap(), Some("file 599".into()));
		let nameless = build(600, MAX_LEAVES, false).0;
		assert_eq!(names::read(nameless.path(), 0).unwrap(), None);
	}
}
