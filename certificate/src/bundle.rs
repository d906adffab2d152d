// SPDX-License-Identifier: Apache-2.0
//! The file: its parts, and the one way in which they may be written.

use crate::{block::Header, grandpa::Justification, Refusal};
use alloc::vec::Vec;
use citychain_evidence::BatchLeaf;
use codec::{Decode, Encode, MemTrackingInput};
use sp_core::{Blake2Hasher, H256};
use sp_trie::{empty_trie_root, LayoutV1};

/// What every certificate begins with.
pub const MAGIC: &[u8; 8] = b"CITYCERT";
/// The format that this program reads and writes; it stands behind [`MAGIC`].
pub const FORMAT: u8 = 1;
/// The longest certificate: room for some ten thousand handoffs between sets of seven validators.
pub const MAX_BYTES: usize = 16 << 20;
/// How much memory the parts of a certificate may take.
const MAX_MEMORY: usize = 64 << 20;

/// Nodes of a state's trie and values outside of them, in ascending order of their bytes.
pub type Nodes = Vec<Vec<u8>>;

/// A certificate.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cfg_attr(feature = "std", derive(Debug))]
pub struct Certificate {
	/// The first block.
	pub genesis: Genesis,
	/// The last block of each set of validators but the present one.
	pub handoffs: Vec<Finalized>,
	/// The block whose state tells about the evidence.
	pub target: Finalized,
	/// What the certificate is about.
	pub subject: Subject,
	/// The part of the target's state that tells about it.
	pub state: Nodes,
}

/// The first block, with the proof of who were its validators.
///
/// The rest of its header is the same on every chain: see [`Genesis::hash`].
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Genesis {
	/// The root of its state.
	pub state_root: H256,
	/// The part of its state that names the validators.
	pub state: Nodes,
}

/// A block with the votes of the validators that finalized it.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cfg_attr(feature = "std", derive(Debug))]
pub struct Finalized {
	/// The header of the block.
	pub header: Header,
	/// The votes.
	pub justification: Justification,
}

/// What a certificate is about.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Subject {
	/// An evidence with a number of its own.
	#[codec(index = 0)]
	Item {
		/// The number of the evidence.
		id: u64,
		/// How it stands in its batch, if it comes from one and this was to be shown.
		leaf: Option<ProvenLeaf>,
	},
	/// A leaf of a batch, which has no number.
	#[codec(index = 1)]
	Leaf {
		/// The number of the batch.
		batch: u64,
		/// How it stands in the batch.
		leaf: ProvenLeaf,
	},
}

/// One leaf of a Merkle tree, with its path to the root.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct ProvenLeaf {
	/// The place of the leaf, from 0.
	pub index: u64,
	/// The leaf.
	pub leaf: BatchLeaf,
	/// The hashes beside its way to the root, from the leaf upwards.
	pub path: Vec<[u8; 32]>,
}

impl Genesis {
	/// The hash of the first block, which names the chain.
	///
	/// A first block has no parent, no transactions and no digest, so that its state says all.
	pub fn hash(&self) -> H256 {
		let header = Header {
			parent_hash: H256::zero(),
			number: 0,
			state_root: self.state_root,
			extrinsics_root: empty_trie_root::<LayoutV1<Blake2Hasher>>(),
			logs: Vec::new(),
		};
		header.hash()
	}
}

impl Certificate {
	/// The bytes of the file.
	pub fn to_bytes(&self) -> Vec<u8> {
		let mut bytes = MAGIC.to_vec();
		bytes.push(FORMAT);
		self.encode_to(&mut bytes);
		bytes
	}

	/// The certificate in these bytes, if they are what [`to_bytes`](Self::to_bytes) would write.
	///
	/// No part holds a part of its own kind, so the depth of the decoding is that of the types.
	pub fn from_bytes(bytes: &[u8]) -> Result<Self, Refusal> {
		if bytes.len() > MAX_BYTES {
			return Err(Refusal::TooLong);
		}
		let rest = bytes.strip_prefix(MAGIC.as_slice()).ok_or(Refusal::NotACertificate)?;
		let (format, mut rest) = rest.split_first().ok_or(Refusal::NotACertificate)?;
		if *format != FORMAT {
			return Err(Refusal::UnknownFormat(*format));
		}
		let certificate = Self::decode(&mut MemTrackingInput::new(&mut rest, MAX_MEMORY))
			.map_err(|_| Refusal::Malformed)?;
		if !rest.is_empty() {
			return Err(Refusal::Malformed);
		}
		if certificate.to_bytes() != bytes {
			return Err(Refusal::NotCanonical);
		}
		Ok(certificate)
	}
}
