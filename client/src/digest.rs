// SPDX-License-Identifier: Apache-2.0
//! Digests as people read and write them.

use citychain_primitives::{Digest, DigestAlgorithm};
use sp_core::H256;

/// The algorithms by the names that users type.
pub const ALGORITHMS: [(&str, DigestAlgorithm); 3] = [
	("blake2-256", DigestAlgorithm::Blake2_256),
	("sha2-256", DigestAlgorithm::Sha2_256),
	("sm3", DigestAlgorithm::Sm3),
];

/// The name of an algorithm as users type it.
pub fn algorithm_name(algorithm: DigestAlgorithm) -> &'static str {
	match algorithm {
		DigestAlgorithm::Blake2_256 => "blake2-256",
		DigestAlgorithm::Sha2_256 => "sha2-256",
		DigestAlgorithm::Sm3 => "sm3",
	}
}

/// A digest as users read and type it: `sha2-256:` and 64 hexadecimal digits.
pub fn written(digest: &Digest) -> String {
	format!("{}:{}", algorithm_name(digest.algorithm()), hex::encode(digest.value()))
}

/// The digest that [`written`] wrote; `0x` before the digits is accepted.
pub fn parse_digest(text: &str) -> Result<Digest, String> {
	let names = || ALGORITHMS.map(|(name, _)| name).join(", ");
	let (name, digits) = text.split_once(':').ok_or_else(|| {
		let names = names();
		format!("a digest is an algorithm, a colon and 64 hexadecimal digits; algorithms: {names}")
	})?;
	let (_, algorithm) = ALGORITHMS
		.iter()
		.find(|(known, _)| known.eq_ignore_ascii_case(name))
		.ok_or_else(|| format!("unknown algorithm {name}; known: {}", names()))?;
	let mut value = [0u8; 32];
	hex::decode_to_slice(digits.strip_prefix("0x").unwrap_or(digits), &mut value)
		.map_err(|_| format!("after {name}: must come exactly 64 hexadecimal digits"))?;
	Ok(digest_of(*algorithm, value))
}

/// The digest with this algorithm and value.
pub fn digest_of(algorithm: DigestAlgorithm, value: [u8; 32]) -> Digest {
	match algorithm {
		DigestAlgorithm::Blake2_256 => Digest::Blake2_256(H256(value)),
		DigestAlgorithm::Sha2_256 => Digest::Sha2_256(value),
		DigestAlgorithm::Sm3 => Digest::Sm3(value),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_written_digest_reads_back() {
		for (_, algorithm) in ALGORITHMS {
			let digest = digest_of(algorithm, [0xab; 32]);
			assert_eq!(parse_digest(&written(&digest)), Ok(digest));
		}
		let digits = "ab".repeat(32);
		assert!(parse_digest(&format!("SHA2-256:0x{digits}")).is_ok());
		for bad in ["", "sm3", &digits, "md5:00", "sm3:", "sm3:abc", &format!("sm3:{digits}00")] {
			assert!(parse_digest(bad).is_err(), "{bad}");
		}
	}
}
