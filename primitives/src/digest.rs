// SPDX-License-Identifier: Apache-2.0
//! Digests (摘要): a hash value together with the algorithm that made it.

use citychain_macros::stored;
use sp_core::H256;

/// The hash value of a file, with its algorithm. The chain never sees the file.
///
/// It is opaque to the runtime: equal files have equal digests under the same algorithm, and the
/// digests of one file under two algorithms have nothing in common on chain.
#[stored(Copy, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Digest {
	/// BLAKE2b with 256 bits of output (RFC 7693). polkadot.js hashes a dropped file into it.
	#[codec(index = 0)]
	Blake2_256(H256),
	/// SHA-256 (FIPS 180-4).
	#[codec(index = 1)]
	Sha2_256([u8; 32]),
	/// SM3 (GB/T 32905-2016, 商用密码杂凑算法).
	#[codec(index = 2)]
	Sm3([u8; 32]),
}

impl Digest {
	/// The algorithm alone.
	pub fn algorithm(&self) -> DigestAlgorithm {
		match self {
			Self::Blake2_256(_) => DigestAlgorithm::Blake2_256,
			Self::Sha2_256(_) => DigestAlgorithm::Sha2_256,
			Self::Sm3(_) => DigestAlgorithm::Sm3,
		}
	}

	/// The 32 bytes of the hash value.
	pub fn value(&self) -> &[u8; 32] {
		match self {
			Self::Blake2_256(value) => value.as_fixed_bytes(),
			Self::Sha2_256(value) | Self::Sm3(value) => value,
		}
	}
}

/// An algorithm that makes digests.
#[stored(Copy, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DigestAlgorithm {
	/// BLAKE2b with 256 bits of output (RFC 7693).
	#[codec(index = 0)]
	Blake2_256,
	/// SHA-256 (FIPS 180-4).
	#[codec(index = 1)]
	Sha2_256,
	/// SM3 (GB/T 32905-2016).
	#[codec(index = 2)]
	Sm3,
}
