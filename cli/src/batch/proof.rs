// SPDX-License-Identifier: Apache-2.0
//! The proof that one item is in a batch, as it is given to others.

use super::{
	build::LEAVES,
	disk::Input,
	index::IndexReader,
	item::{tree_hash, Item, TreeHash},
	json::{self, Hash},
	names,
	receipts::{Manifest, BATCH, SECRET},
	salt::Secret,
	tree::TreeReader,
	BatchError,
};
use crate::{error::Failure, hashing::ALGORITHMS};
use citychain_evidence::{BatchLeaf, MediaType};
use citychain_primitives::{
	merkle::{self, NodeHash},
	Digest, DigestAlgorithm, Millis,
};
use codec::Encode;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// How a proof is written.
const FORMAT: &str = "citychain-batch-proof/1";

/// The proof of one item: with it, anybody can check by the root on the chain that a file was in
/// the batch. It shows the salt of this item, and nothing of others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Proof {
	format: String,
	/// The hash of the chain's first block.
	pub(crate) genesis: Hash,
	/// The number of the batch.
	pub(crate) batch: u64,
	/// The place of the leaf, from 0.
	pub(crate) index: u64,
	/// How many leaves the tree has.
	pub(crate) leaves: u64,
	/// The algorithm of the tree.
	#[serde(with = "json::algorithm")]
	pub(crate) algorithm: DigestAlgorithm,
	/// The root of the tree.
	pub(crate) root: Hash,
	/// What the leaf was made of.
	leaf: Leaf,
	/// The hashes that lead from the leaf to the root, from the leaf upwards.
	path: Vec<Hash>,
}

/// What a leaf was made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Leaf {
	/// The salt.
	salt: Hash,
	/// The digest of the file.
	#[serde(with = "json::digest")]
	digest: Digest,
	/// Its size in bytes.
	size: u64,
	/// Its format, by the chain's name.
	#[serde(with = "json::format_of_file")]
	media_type: MediaType,
	/// When it came to be, by the submitter's word, in milliseconds since 1970.
	claimed_at: u64,
}

impl Leaf {
	fn of(leaf: &BatchLeaf) -> Self {
		Self {
			salt: Hash(leaf.salt),
			digest: leaf.digest,
			size: leaf.size,
			media_type: leaf.media_type,
			claimed_at: leaf.claimed_at.0,
		}
	}

	/// The leaf as the tree has it.
	fn batch_leaf(&self) -> BatchLeaf {
		BatchLeaf {
			salt: self.salt.0,
			digest: self.digest,
			size: self.size,
			media_type: self.media_type,
			claimed_at: Millis(self.claimed_at),
		}
	}
}

impl Proof {
	/// The proof in this file, which proves what it says.
	pub(crate) fn read(path: &Path) -> Result<Self, BatchError> {
		let bad = |reason: String| BatchError::BadProof { path: path.into(), reason };
		let bytes = super::disk::read(path)?.ok_or_else(|| bad("there is no such file".into()))?;
		let proof: Self =
			serde_json::from_slice(&bytes).map_err(|reason| bad(reason.to_string()))?;
		if proof.format != FORMAT {
			return Err(bad(format!("it is of the format {}, not {FORMAT}", proof.format)));
		}
		if !proof.holds() {
			return Err(BatchError::ProofWrong(path.into()));
		}
		Ok(proof)
	}

	/// Whether the path leads from the leaf to the root.
	pub(crate) fn holds(&self) -> bool {
		let hash = tree_hash(self.algorithm);
		let leaf = merkle::leaf_hash(&hash, &self.leaf().encode());
		merkle::is_included(&hash, &leaf, self.index, self.leaves, &self.path(), &self.root.0)
	}

	/// The leaf as the tree has it.
	pub(crate) fn leaf(&self) -> BatchLeaf {
		self.leaf.batch_leaf()
	}

	/// The hashes that lead from the leaf to the root, from the leaf upwards.
	pub(crate) fn path(&self) -> Vec<NodeHash> {
		self.path.iter().map(|hash| hash.0).collect()
	}

	/// Writes it to a file, in the place of one with this name.
	pub(crate) fn write(&self, path: &Path) -> Result<(), Failure> {
		let unwritable = |reason| Failure::Unwritable { path: path.into(), reason };
		let mut text =
			serde_json::to_string_pretty(self).map_err(|reason| unwritable(reason.into()))?;
		text.push('\n');
		std::fs::write(path, text).map_err(unwritable)
	}
}

/// What is proven of one item within a batch, without the number that the chain gave the batch.
pub(super) struct Proven {
	leaf: BatchLeaf,
	path: Vec<NodeHash>,
}

/// A batch that can prove its items.
pub(crate) struct Batch {
	folder: PathBuf,
	manifest: Manifest,
	hash: TreeHash,
	secret: Secret,
	items: Input,
	tree: TreeReader,
	index: IndexReader,
}

impl Batch {
	/// The batch of this directory of receipts.
	pub(crate) fn of(receipts: &Path, manifest: Manifest) -> Result<Self, BatchError> {
		Self::open(&receipts.join(BATCH), manifest)
	}

	/// The batch in this folder.
	pub(super) fn open(folder: &Path, manifest: Manifest) -> Result<Self, BatchError> {
		let hash = tree_hash(manifest.terms.algorithm);
		let leaves = manifest.leaves;
		let mut secret = Zeroizing::new([0u8; Secret::LENGTH]);
		Input::open_with_length(folder.join(SECRET), Secret::LENGTH as u64)?
			.read_at(0, secret.as_mut_slice())?;
		let length = leaves.saturating_mul(Item::LENGTH as u64);
		Ok(Self {
			hash,
			secret: Secret::from_bytes(*secret),
			items: Input::open_with_length(folder.join(LEAVES), length)?,
			tree: TreeReader::open(folder, hash, leaves)?,
			index: IndexReader::open(folder, leaves)?,
			folder: folder.into(),
			manifest,
		})
	}

	/// The algorithms of the digests in it.
	pub(crate) fn algorithms(&self) -> Vec<DigestAlgorithm> {
		let known = ALGORITHMS.into_iter();
		known
			.filter(|(name, _)| self.manifest.digests.iter().any(|used| used == name))
			.map(|(_, algorithm)| algorithm)
			.collect()
	}

	/// The places of a digest, in ascending order.
	pub(crate) fn find(&self, digest: &Digest) -> Result<Vec<u64>, BatchError> {
		let mut found = Vec::new();
		for index in self.index.find(digest)? {
			if self.item(index)?.digest == *digest {
				found.push(index);
			}
		}
		Ok(found)
	}

	/// The name of the item at this place, if it has one.
	pub(crate) fn name(&self, index: u64) -> Result<Option<PathBuf>, BatchError> {
		names::read(&self.folder, index)
	}

	/// The proof of the item at this place in the batch with this number.
	pub(crate) fn proof(&self, index: u64, batch: u64) -> Result<Proof, BatchError> {
		let Proven { leaf, path } = self.prove(index)?;
		let Manifest { terms, root, leaves, .. } = &self.manifest;
		Ok(Proof {
			format: FORMAT.into(),
			genesis: terms.genesis,
			batch,
			index,
			leaves: *leaves,
			algorithm: terms.algorithm,
			root: *root,
			leaf: Leaf::of(&leaf),
			path: path.into_iter().map(Hash).collect(),
		})
	}

	/// What proves the item at this place. It was verified.
	pub(super) fn prove(&self, index: u64) -> Result<Proven, BatchError> {
		let absent = || BatchError::NotInBatch {
			what: format!("place {index}, of {} from 0,", self.manifest.leaves),
			path: self.folder.clone(),
		};
		let (hash, leaves) = (self.tree.leaf(index)?, self.manifest.leaves);
		let stored = hash.ok_or_else(absent)?;
		let leaf = self.item(index)?.leaf(self.secret.salt(self.hash, index));
		if leaf.using_encoded(|leaf| merkle::leaf_hash(&self.hash, leaf)) != stored {
			return Err(self
				.items
				.damaged(format!("item {index} or the secret is not what it was")));
		}
		let path = self.tree.path(index)?.ok_or_else(absent)?;
		let root = self.manifest.root.0;
		if !merkle::is_included(&self.hash, &stored, index, leaves, &path, &root) {
			let what = format!("the hashes around item {index} do not lead to the root");
			return Err(BatchError::Damaged { path: self.folder.clone(), what });
		}
		Ok(Proven { leaf, path })
	}

	fn item(&self, index: u64) -> Result<Item, BatchError> {
		let mut bytes = [0u8; Item::LENGTH];
		self.items.read_at(index.saturating_mul(Item::LENGTH as u64), &mut bytes)?;
		Item::decode_stored(&bytes)
			.ok_or_else(|| self.items.damaged(format!("item {index} is none")))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::batch::receipts::{
		tests::{item, prepare},
		Receipts,
	};
	use std::fs;

	fn batch(count: u64) -> (tempfile::TempDir, Batch) {
		let dir = tempfile::tempdir().unwrap();
		let receipts = Receipts::take(dir.path()).unwrap();
		let manifest = prepare(&receipts, count).unwrap();
		let batch = Batch::of(dir.path(), manifest).unwrap();
		(dir, batch)
	}

	#[test]
	fn every_item_is_found_and_proven_as_the_chain_would() {
		let (_dir, batch) = batch(515);
		for index in 0..515 {
			let item = item(index);
			assert_eq!(batch.find(&item.digest).unwrap(), [index]);
			assert_eq!(batch.name(index).unwrap(), Some(format!("{index}.pdf").into()));
			let proof = batch.proof(index, 9).unwrap();
			assert!(proof.holds());
			assert_eq!((proof.leaf.digest, proof.leaf.size), (item.digest, item.size));
		}
		assert!(batch.find(&item(515).digest).unwrap().is_empty());
		assert!(matches!(batch.proof(515, 9), Err(BatchError::NotInBatch { .. })));
		assert_eq!(batch.algorithms(), [DigestAlgorithm::Sha2_256]);
	}

	#[test]
	fn a_written_proof_reads_back() {
		let (dir, batch) = batch(5);
		let path = dir.path().join("proof.json");
		let proof = batch.proof(4, 9).unwrap();
		proof.write(&path).unwrap();
		assert_eq!(Proof::read(&path).unwrap(), proof);
		proof.write(&path).unwrap();
	}

	#[test]
	fn a_proof_with_any_part_changed_is_wrong() {
		let (dir, batch) = batch(300);
		let proof = batch.proof(17, 9).unwrap();
		let path = dir.path().join("proof.json");
		let changes: [fn(&mut Proof); 9] = [
			|proof| proof.index += 1,
			|proof| proof.leaves += 300,
			|proof| proof.algorithm = DigestAlgorithm::Sm3,
			|proof| proof.root.0[31] ^= 1,
			|proof| proof.leaf.salt.0[0] ^= 1,
			|proof| proof.leaf.size += 1,
			|proof| proof.leaf.media_type = MediaType::Zip,
			|proof| proof.leaf.claimed_at += 1,
			|proof| proof.path[3].0[7] ^= 1,
		];
		for (at, change) in changes.into_iter().enumerate() {
			let mut changed = proof.clone();
			change(&mut changed);
			changed.write(&path).unwrap();
			let error = Proof::read(&path).unwrap_err();
			assert!(matches!(error, BatchError::ProofWrong(_)), "{at}: {error}");
		}
	}

	#[test]
	fn what_is_no_proof_is_refused_with_the_reason() {
		let (dir, batch) = batch(3);
		let path = dir.path().join("proof.json");
		let reason = |text: &str| {
			fs::write(&path, text).unwrap();
			Proof::read(&path).unwrap_err().to_string()
		};
		let good = serde_json::to_string(&batch.proof(0, 9).unwrap()).unwrap();
		assert!(reason(&good.replace("proof/1", "proof/2")).contains("proof/2"));
		assert!(reason(&good.replace("\"index\"", "\"place\"")).contains("place"));
		assert!(reason(&good.replace("\"salt\":\"0x", "\"salt\":\"0")).contains("hexadecimal"));
		assert!(reason("{").contains("EOF"));
		assert!(Proof::read(&dir.path().join("absent"))
			.unwrap_err()
			.to_string()
			.contains("no such"));
	}

	#[test]
	fn damaged_receipts_prove_nothing_wrong() {
		for (file, word) in [("leaves", "item 2"), ("secret", "item 2"), ("hashes-0", "item 2")] {
			let (dir, batch) = batch(3);
			let path = dir.path().join("batch").join(file);
			let mut bytes = fs::read(&path).unwrap();
			let last = bytes.len() - 1;
			bytes[last] ^= 1;
			fs::write(&path, bytes).unwrap();
			let batch = Batch::of(dir.path(), batch.manifest).unwrap();
			let error = batch.proof(2, 9).unwrap_err();
			assert!(matches!(error, BatchError::Damaged { .. }), "{file}: {error}");
			assert!(error.to_string().contains(word), "{error}");
			let neighbour = batch.proof(0, 9);
			assert_eq!(neighbour.is_ok(), file == "leaves", "{file}");
		}
	}
}
