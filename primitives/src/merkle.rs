// SPDX-License-Identifier: Apache-2.0
//! Merkle trees with the domain separation of RFC 6962 §2.1: a leaf is hashed behind 0x00, a node
//! behind 0x01, and nothing is duplicated where the number of leaves is odd.
//!
//! The hash function is the caller's, so that the runtime uses its host functions and the command
//! line whatever it has.

use alloc::vec::Vec;

/// The most leaves of a tree: 2^32.
pub const MAX_LEAVES: u64 = 1 << 32;

/// The most hashes in the path of one leaf.
pub const MAX_PATH: u32 = 32;

/// A hash of a node or leaf.
pub type NodeHash = [u8; 32];

/// A hash function of 256 bits.
pub trait TreeHasher {
	/// The hash of `data`.
	fn hash(&self, data: &[u8]) -> NodeHash;
}

impl<F: Fn(&[u8]) -> NodeHash> TreeHasher for F {
	fn hash(&self, data: &[u8]) -> NodeHash {
		self(data)
	}
}

/// The hash of a leaf.
pub fn leaf_hash(hasher: &impl TreeHasher, data: &[u8]) -> NodeHash {
	let mut input = Vec::with_capacity(data.len().saturating_add(1));
	input.push(0x00);
	input.extend_from_slice(data);
	hasher.hash(&input)
}

/// The hash of a node.
pub fn node_hash(hasher: &impl TreeHasher, left: &NodeHash, right: &NodeHash) -> NodeHash {
	let mut input = [0x01; 65];
	let (_, rest) = input.split_at_mut(1);
	let (first, second) = rest.split_at_mut(32);
	first.copy_from_slice(left);
	second.copy_from_slice(right);
	hasher.hash(&input)
}

/// A tree that takes its leaves one by one and keeps at most one hash for each level.
#[derive(Clone, Debug, Default)]
pub struct Builder {
	/// Complete subtrees from left to right, each with its height.
	subtrees: Vec<(u32, NodeHash)>,
	leaves: u64,
}

impl Builder {
	/// Adds the hash of the next leaf.
	pub fn push(&mut self, hasher: &impl TreeHasher, leaf: NodeHash) {
		let (mut height, mut hash) = (0u32, leaf);
		while let Some((below, left)) = self.subtrees.last().copied() {
			if below != height {
				break;
			}
			self.subtrees.pop();
			hash = node_hash(hasher, &left, &hash);
			height = height.saturating_add(1);
		}
		self.subtrees.push((height, hash));
		self.leaves = self.leaves.saturating_add(1);
	}

	/// How many leaves were added.
	pub fn leaves(&self) -> u64 {
		self.leaves
	}

	/// The root over the leaves added so far; none if there are none.
	pub fn root(&self, hasher: &impl TreeHasher) -> Option<NodeHash> {
		self.subtrees
			.iter()
			.rev()
			.map(|(_, hash)| *hash)
			.reduce(|right, left| node_hash(hasher, &left, &right))
	}
}

/// The root over these hashes of leaves; none if there are none.
pub fn root(
	hasher: &impl TreeHasher,
	leaves: impl IntoIterator<Item = NodeHash>,
) -> Option<NodeHash> {
	let mut builder = Builder::default();
	for leaf in leaves {
		builder.push(hasher, leaf);
	}
	builder.root(hasher)
}

/// Whether `path` leads from the leaf at `index` of `leaves` to `root` (RFC 9162 §2.1.3.2).
///
/// The path is that of the tree of exactly this number of leaves: a hash too many or too few, or
/// another index, fails.
pub fn is_included(
	hasher: &impl TreeHasher,
	leaf: &NodeHash,
	index: u64,
	leaves: u64,
	path: &[NodeHash],
	root: &NodeHash,
) -> bool {
	if index >= leaves || leaves > MAX_LEAVES {
		return false;
	}
	// Index and last index of the node at the present height.
	let (mut node, mut last) = (index, leaves.saturating_sub(1));
	let mut hash = *leaf;
	for sibling in path {
		if last == 0 {
			return false;
		}
		if node & 1 == 1 || node == last {
			hash = node_hash(hasher, sibling, &hash);
			// A node without a right neighbour rises unchanged until it is a right child.
			while node & 1 == 0 && node != 0 {
				node >>= 1;
				last >>= 1;
			}
		} else {
			hash = node_hash(hasher, &hash, sibling);
		}
		node >>= 1;
		last >>= 1;
	}
	last == 0 && hash == *root
}

/// The path of the leaf at `index` among these hashes of leaves; none if there is no such leaf.
pub fn path(hasher: &impl TreeHasher, leaves: &[NodeHash], index: usize) -> Option<Vec<NodeHash>> {
	let mut path = Vec::new();
	let (mut leaves, mut index) = (leaves, index);
	if index >= leaves.len() {
		return None;
	}
	while leaves.len() > 1 {
		let half = leaves.len().next_power_of_two() >> 1;
		let (left, right) = leaves.split_at_checked(half)?;
		let sibling;
		(leaves, sibling, index) = match index.checked_sub(half) {
			None => (left, right, index),
			Some(index) => (right, left, index),
		};
		path.push(root(hasher, sibling.iter().copied())?);
	}
	path.reverse();
	Some(path)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;
	use sp_crypto_hashing::{blake2_256, sha2_256};

	/// The tree as RFC 6962 §2.1 defines it, by recursion.
	fn by_definition(leaves: &[NodeHash]) -> NodeHash {
		match leaves {
			[leaf] => *leaf,
			_ => {
				let half = leaves.len().next_power_of_two() / 2;
				let (left, right) = leaves.split_at(half);
				node_hash(&sha2_256, &by_definition(left), &by_definition(right))
			},
		}
	}

	fn leaves(count: usize) -> Vec<NodeHash> {
		(0..count).map(|n| leaf_hash(&sha2_256, &(n as u64).to_le_bytes())).collect()
	}

	/// Vectors that implementations of RFC 6962 share.
	#[test]
	fn roots_are_those_of_the_reference_vectors() {
		let inputs: [&[u8]; 8] = [
			&[],
			&[0x00],
			&[0x10],
			&[0x20, 0x21],
			&[0x30, 0x31],
			&[0x40, 0x41, 0x42, 0x43],
			&[0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
			&[
				0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d,
				0x6e, 0x6f,
			],
		];
		let hashes: Vec<_> = inputs.iter().map(|data| leaf_hash(&sha2_256, data)).collect();
		let expected = [
			(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
			(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
			(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
			(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
		];
		for (count, hex) in expected {
			let root = root(&sha2_256, hashes[..count].iter().copied()).unwrap();
			assert_eq!(sp_core::bytes::to_hex(&root, false), format!("0x{hex}"), "{count}");
		}
	}

	#[test]
	fn there_is_no_root_without_leaves() {
		assert_eq!(root(&sha2_256, []), None);
		assert!(!is_included(&sha2_256, &[0; 32], 0, 0, &[], &[0; 32]));
	}

	#[test]
	fn every_leaf_of_every_small_tree_is_included_and_at_its_own_place_only() {
		for count in 1..=33usize {
			let leaves = leaves(count);
			let root = root(&sha2_256, leaves.iter().copied()).unwrap();
			assert_eq!(root, by_definition(&leaves));
			for (index, leaf) in leaves.iter().enumerate() {
				let path = path(&sha2_256, &leaves, index).unwrap();
				for claimed in 0..count {
					let found =
						is_included(&sha2_256, leaf, claimed as u64, count as u64, &path, &root);
					assert_eq!(found, claimed == index, "{index} of {count} as {claimed}");
				}
			}
			assert_eq!(path(&sha2_256, &leaves, count), None);
		}
	}

	#[test]
	fn a_node_does_not_pass_for_a_leaf() {
		let leaves = leaves(4);
		let root = root(&sha2_256, leaves.iter().copied()).unwrap();
		let left = node_hash(&sha2_256, &leaves[0], &leaves[1]);
		let right = node_hash(&sha2_256, &leaves[2], &leaves[3]);
		// As the hash of a leaf of a tree of two it would lead to the root: the number of leaves,
		// which the chain keeps, forbids it, and its content would be hashed behind 0x00.
		assert!(!is_included(&sha2_256, &left, 0, 4, &[right], &root));
		let content = [leaves[0], leaves[1]].concat();
		let posing = leaf_hash(&sha2_256, &content);
		assert!(!is_included(&sha2_256, &posing, 0, 2, &[right], &root));
	}

	#[test]
	fn more_leaves_than_the_bound_are_refused() {
		assert!(!is_included(&sha2_256, &[0; 32], 0, MAX_LEAVES + 1, &[[0; 32]; 33], &[0; 32]));
	}

	proptest! {
		#[test]
		fn any_changed_byte_of_leaf_path_or_root_fails(
			count in 2usize..200,
			at in any::<prop::sample::Index>(),
			byte in any::<prop::sample::Index>(),
			flip in 1u8..,
		) {
			let leaves = leaves(count);
			let index = at.index(count);
			let root = root(&blake2_256, leaves.iter().copied()).unwrap();
			let path = path(&blake2_256, &leaves, index).unwrap();
			let verify = |hashes: &[NodeHash]| {
				let [leaf, path @ .., root] = hashes else { unreachable!() };
				is_included(&blake2_256, leaf, index as u64, count as u64, path, root)
			};
			let mut hashes = [vec![leaves[index]], path, vec![root]].concat();
			prop_assert!(verify(&hashes));
			let byte = byte.index(hashes.len() * 32);
			hashes[byte / 32][byte % 32] ^= flip;
			prop_assert!(!verify(&hashes));
		}

		#[test]
		fn a_path_too_long_or_too_short_fails(count in 2usize..200, at in any::<prop::sample::Index>()) {
			let leaves = leaves(count);
			let index = at.index(count);
			let root = root(&blake2_256, leaves.iter().copied()).unwrap();
			let mut path = path(&blake2_256, &leaves, index).unwrap();
			let verify = |path: &[NodeHash]| {
				is_included(&blake2_256, &leaves[index], index as u64, count as u64, path, &root)
			};
			prop_assert!(!verify(&path[1..]));
			prop_assert!(!verify(&path[..path.len() - 1]));
			path.push([0; 32]);
			prop_assert!(!verify(&path));
		}
	}
}
