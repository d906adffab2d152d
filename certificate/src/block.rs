// SPDX-License-Identifier: Apache-2.0
//! Headers of blocks, in the form that every chain of this SDK has.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use sp_core::H256;
use sp_crypto_hashing::blake2_256;

/// The header of a block.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Header {
	/// The hash of the block before.
	pub parent_hash: H256,
	/// How many blocks there were before.
	#[codec(compact)]
	pub number: u32,
	/// The root of the state after this block.
	pub state_root: H256,
	/// The root of its transactions.
	pub extrinsics_root: H256,
	/// What the makers of the block have to say to each other.
	pub logs: Vec<Log>,
}

/// Which consensus a log is about, in four letters.
pub type Engine = [u8; 4];

/// An entry in a header.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Log {
	/// Something else.
	#[codec(index = 0)]
	Other(Vec<u8>),
	/// From the runtime to those who make blocks.
	#[codec(index = 4)]
	Consensus(Engine, Vec<u8>),
	/// By the maker of the block, after it was made.
	#[codec(index = 5)]
	Seal(Engine, Vec<u8>),
	/// From the maker of the block to the runtime.
	#[codec(index = 6)]
	PreRuntime(Engine, Vec<u8>),
	/// The runtime has changed.
	#[codec(index = 8)]
	RuntimeUpdated,
}

impl Header {
	/// The hash of the block.
	pub fn hash(&self) -> H256 {
		H256(blake2_256(&self.encode()))
	}
}
