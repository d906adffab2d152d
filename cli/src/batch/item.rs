// SPDX-License-Identifier: Apache-2.0
//! What is stored of one item of a batch.

use crate::media_type::{self, MediaType};
use citychain_evidence::{self as evidence, BatchLeaf};
use citychain_primitives::{Digest, DigestAlgorithm, Millis};
use codec::{Decode, DecodeAll, Encode};

/// A hash function of the tree.
pub(crate) type TreeHash = fn(&[u8]) -> [u8; 32];

/// The hash function of this algorithm.
pub(crate) fn tree_hash(algorithm: DigestAlgorithm) -> TreeHash {
	match algorithm {
		DigestAlgorithm::Blake2_256 => sp_crypto_hashing::blake2_256,
		DigestAlgorithm::Sha2_256 => sp_crypto_hashing::sha2_256,
		DigestAlgorithm::Sm3 => |data| {
			use sm3::Digest as _;
			sm3::Sm3::digest(data).into()
		},
	}
}

/// One item: a leaf without its salt, which follows from the secret of the batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Item {
	/// The digest of the file.
	pub(crate) digest: Digest,
	/// Its size in bytes; zero if it was not told.
	pub(crate) size: u64,
	/// Its format.
	pub(crate) media_type: evidence::MediaType,
	/// When it came to be, by the submitter's word.
	pub(crate) claimed_at: Millis,
}

impl Item {
	/// How many bytes an item takes in the file of leaves.
	pub(crate) const LENGTH: usize = 50;

	/// The item in these bytes.
	pub(crate) fn decode_stored(bytes: &[u8]) -> Option<Self> {
		Self::decode_all(&mut &*bytes).ok()
	}

	/// The leaf with this salt.
	pub(crate) fn leaf(&self, salt: [u8; 32]) -> BatchLeaf {
		let Self { digest, size, media_type, claimed_at } = *self;
		BatchLeaf { salt, digest, size, media_type, claimed_at }
	}
}

/// The chain's value of a format that this program knows.
pub(crate) fn media_type_of(known: &MediaType) -> evidence::MediaType {
	media_type::ALL
		.iter()
		.position(|other| other == known)
		.and_then(|index| u8::try_from(index).ok())
		.and_then(|index| evidence::MediaType::decode_all(&mut &[index][..]).ok())
		.unwrap_or(evidence::MediaType::Other)
}

/// The chain's name of a format.
pub(crate) fn media_type_name(value: evidence::MediaType) -> &'static str {
	let index = value.encode().first().copied().map(usize::from).unwrap_or_default();
	media_type::ALL.get(index).unwrap_or(&media_type::OTHER).variant
}

/// The format with this name of the chain.
pub(crate) fn media_type_named(name: &str) -> Option<evidence::MediaType> {
	media_type::ALL.iter().find(|known| known.variant == name).map(media_type_of)
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_primitives::merkle::leaf_hash;

	#[test]
	fn a_leaf_is_the_salt_and_then_the_item() {
		let item = Item {
			digest: Digest::Sm3([7; 32]),
			size: u64::MAX,
			media_type: evidence::MediaType::Zip,
			claimed_at: Millis(5),
		};
		let stored = item.encode();
		assert_eq!(stored.len(), Item::LENGTH);
		assert_eq!(Item::decode_stored(&stored), Some(item));
		assert_eq!(item.leaf([9; 32]).encode(), [&[9; 32][..], &stored].concat());
		assert_eq!(Item::decode_stored(&[stored, vec![0]].concat()), None);
		assert_eq!(Item::decode_stored(&[9; Item::LENGTH]), None);
	}

	#[test]
	fn formats_keep_their_names() {
		for known in media_type::ALL {
			let value = media_type_of(&known);
			assert_eq!(format!("{value:?}"), known.variant);
			assert_eq!(media_type_name(value), known.variant);
			assert_eq!(media_type_named(known.variant), Some(value));
		}
		assert_eq!(media_type_named("pdf"), None);
	}

	#[test]
	fn the_tree_is_hashed_as_the_chain_does() {
		for algorithm in
			[DigestAlgorithm::Blake2_256, DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3]
		{
			for data in [&b""[..], b"abc"] {
				assert_eq!(
					tree_hash(algorithm)(data),
					pallet_evidence::hash(algorithm, data),
					"{algorithm:?}"
				);
			}
			assert_ne!(leaf_hash(&tree_hash(algorithm), b"abc"), tree_hash(algorithm)(b"abc"));
		}
	}
}
