// SPDX-License-Identifier: Apache-2.0
//! The tree on the disk: the hashes of all leaves, and of every 256th node above.
//!
//! The file `hashes-L` holds, for each L-th power of two of leaves from the left, the root over
//! them; the last may be over fewer. L is 0, 8, 16 and so on, up to the file that holds one hash
//! alone, the root of the tree. A path needs at most 256 hashes of each file, 8 kB, so that it is
//! made in the same time in a tree of a thousand leaves and of a thousand million. All that is
//! above the leaves takes a 255th of the room of these.

use super::{
	disk::{Input, Output},
	item::TreeHash,
	BatchError,
};
use citychain_primitives::merkle::{self, Builder, NodeHash};
use std::path::{Path, PathBuf};

/// How many hashes of one file make one hash of the next: 2^8.
pub(super) const BLOCK: usize = 1 << HEIGHT;
/// How many levels of the tree are between two files.
const HEIGHT: u32 = 8;
/// The length of a hash.
const HASH: usize = size_of::<NodeHash>();

fn file(folder: &Path, level: u32) -> PathBuf {
	folder.join(format!("hashes-{level}"))
}

/// One file above the leaves while it is written.
struct Level {
	output: Output,
	count: u64,
	/// The hashes since the last full block.
	block: Builder,
}

/// Writes a tree, leaf by leaf.
pub(super) struct TreeWriter {
	folder: PathBuf,
	hash: TreeHash,
	leaves: Output,
	levels: Vec<Level>,
}

impl TreeWriter {
	/// A tree without leaves in this folder.
	pub(super) fn create(folder: &Path, hash: TreeHash) -> Result<Self, BatchError> {
		let leaves = Output::create(file(folder, 0))?;
		Ok(Self { folder: folder.into(), hash, leaves, levels: Vec::new() })
	}

	/// Adds the hashes of the next [`BLOCK`] leaves, or of the last ones, with the root over them.
	pub(super) fn push(&mut self, leaves: &[NodeHash], root: NodeHash) -> Result<(), BatchError> {
		self.leaves.write(leaves.as_flattened())?;
		self.push_above(0, root)
	}

	/// Adds a hash to the file at this place above the leaves, and what is complete by it.
	fn push_above(&mut self, place: usize, mut root: NodeHash) -> Result<(), BatchError> {
		for place in place.. {
			if place == self.levels.len() {
				let level = HEIGHT
					.saturating_mul(u32::try_from(place.saturating_add(1)).unwrap_or(u32::MAX));
				let output = Output::create(file(&self.folder, level))?;
				self.levels.push(Level { output, count: 0, block: Builder::default() });
			}
			let Some(level) = self.levels.get_mut(place) else {
				break;
			};
			level.output.write(&root)?;
			level.count = level.count.saturating_add(1);
			level.block.push(&self.hash, root);
			if level.block.leaves() < BLOCK as u64 {
				break;
			}
			root = match std::mem::take(&mut level.block).root(&self.hash) {
				Some(root) => root,
				None => break,
			};
		}
		Ok(())
	}

	/// Ends the tree, waits until it is on the disk, and returns its root; none without leaves.
	pub(super) fn finish(mut self) -> Result<Option<NodeHash>, BatchError> {
		let mut root = None;
		for place in 0.. {
			let Some(level) = self.levels.get_mut(place) else {
				break;
			};
			let above = std::mem::take(&mut level.block).root(&self.hash);
			if level.count == 1 {
				root = above;
				break;
			}
			if let Some(above) = above {
				self.push_above(place.saturating_add(1), above)?;
			}
		}
		self.leaves.finish()?;
		for level in self.levels {
			level.output.finish()?;
		}
		Ok(root)
	}
}

/// Reads a tree.
pub(super) struct TreeReader {
	hash: TreeHash,
	/// The files from the leaves upwards, each with the number of its hashes.
	files: Vec<(Input, u64)>,
}

impl TreeReader {
	/// The tree of this many leaves in this folder.
	pub(super) fn open(folder: &Path, hash: TreeHash, leaves: u64) -> Result<Self, BatchError> {
		let mut files = Vec::new();
		let (mut level, mut count) = (0u32, leaves);
		loop {
			let length = count.saturating_mul(HASH as u64);
			files.push((Input::open_with_length(file(folder, level), length)?, count));
			if count <= 1 && level > 0 {
				return Ok(Self { hash, files });
			}
			count = count.div_ceil(BLOCK as u64);
			level = level.saturating_add(HEIGHT);
		}
	}

	/// The hash of the leaf at this index.
	pub(super) fn leaf(&self, index: u64) -> Result<Option<NodeHash>, BatchError> {
		match self.files.first() {
			Some((file, count)) if index < *count => {
				hashes(file, index, 1).map(|one| one.first().copied())
			},
			_ => Ok(None),
		}
	}

	/// The path of the leaf at this index; none if there is no such leaf.
	pub(super) fn path(&self, index: u64) -> Result<Option<Vec<NodeHash>>, BatchError> {
		let mut path = Vec::new();
		let mut index = index;
		for (file, count) in &self.files {
			let within = index % BLOCK as u64;
			let first = index.saturating_sub(within);
			let length = count.saturating_sub(first).min(BLOCK as u64);
			let block = hashes(file, first, length)?;
			let within = usize::try_from(within).unwrap_or(usize::MAX);
			match merkle::path(&self.hash, &block, within) {
				Some(part) => path.extend(part),
				None => return Ok(None),
			}
			index /= BLOCK as u64;
		}
		Ok(Some(path))
	}
}

/// Some hashes of a file.
fn hashes(file: &Input, first: u64, count: u64) -> Result<Vec<NodeHash>, BatchError> {
	let mut hashes = vec![[0; HASH]; usize::try_from(count).unwrap_or_default()];
	file.read_at(first.saturating_mul(HASH as u64), hashes.as_flattened_mut())?;
	Ok(hashes)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::batch::item::tree_hash;
	use citychain_primitives::DigestAlgorithm;
	use proptest::prelude::*;

	const HASHER: TreeHash = sp_crypto_hashing::sha2_256;

	fn leaves(count: usize) -> Vec<NodeHash> {
		(0..count).map(|n| merkle::leaf_hash(&HASHER, &n.to_le_bytes())).collect()
	}

	fn written(hash: TreeHash, leaves: &[NodeHash]) -> (tempfile::TempDir, Option<NodeHash>) {
		let dir = tempfile::tempdir().unwrap();
		let mut writer = TreeWriter::create(dir.path(), hash).unwrap();
		for block in leaves.chunks(BLOCK) {
			let root = merkle::root(&hash, block.iter().copied()).unwrap();
			writer.push(block, root).unwrap();
		}
		let root = writer.finish().unwrap();
		(dir, root)
	}

	/// Root and path of the files are those of the tree in memory.
	fn agrees(hash: TreeHash, leaves: &[NodeHash], indices: impl IntoIterator<Item = usize>) {
		let (dir, root) = written(hash, leaves);
		assert_eq!(root, merkle::root(&hash, leaves.iter().copied()));
		let reader = TreeReader::open(dir.path(), hash, leaves.len() as u64).unwrap();
		for index in indices {
			let path = reader.path(index as u64).unwrap();
			assert_eq!(path, merkle::path(&hash, leaves, index), "{index} of {}", leaves.len());
			assert_eq!(reader.leaf(index as u64).unwrap(), leaves.get(index).copied());
		}
	}

	#[test]
	fn trees_at_the_borders_of_blocks_agree_with_memory() {
		for count in [1, 2, 3, 255, 256, 257, 511, 512, 513, 1000] {
			agrees(HASHER, &leaves(count), 0..=count);
		}
	}

	#[test]
	fn trees_of_three_files_agree_with_memory() {
		for count in [65_535, 65_536, 65_537, 65_793, 131_072, 140_000] {
			let at = [0, 1, 255, 256, 65_279, 65_535, 65_536, count - 2, count - 1, count];
			agrees(HASHER, &leaves(count), at);
		}
	}

	#[test]
	fn there_is_no_root_without_leaves() {
		assert_eq!(written(HASHER, &[]).1, None);
	}

	#[test]
	fn a_missing_or_short_file_is_told_by_its_name() {
		let (dir, _) = written(HASHER, &leaves(300));
		let opened =
			|leaves| TreeReader::open(dir.path(), HASHER, leaves).err().map(|e| e.to_string());
		assert_eq!(opened(300), None);
		assert!(opened(301).unwrap().contains("hashes-0"));
		std::fs::write(dir.path().join("hashes-8"), [0; 33]).unwrap();
		assert!(opened(300).unwrap().contains("hashes-8"));
		std::fs::remove_file(dir.path().join("hashes-16")).unwrap();
		std::fs::write(dir.path().join("hashes-8"), [0; 64]).unwrap();
		assert!(opened(300).unwrap().contains("hashes-16"));
	}

	proptest! {
		#![proptest_config(ProptestConfig::with_cases(48))]

		#[test]
		fn any_tree_agrees_with_memory(
			count in 1usize..3_000,
			at in prop::collection::vec(any::<prop::sample::Index>(), 1..8),
			sm3 in any::<bool>(),
		) {
			let algorithm = if sm3 { DigestAlgorithm::Sm3 } else { DigestAlgorithm::Blake2_256 };
			agrees(tree_hash(algorithm), &leaves(count), at.iter().map(|at| at.index(count)));
		}
	}
}
