// SPDX-License-Identifier: Apache-2.0
//! How hashes, digests and algorithms stand in JSON files.

use super::item::{media_type_name, media_type_named};
use crate::hashing::{algorithm_name, parse_digest, written, ALGORITHMS};
use citychain_evidence::MediaType;
use citychain_primitives::{Digest, DigestAlgorithm};
use serde::{de::Error, Deserialize, Deserializer, Serialize, Serializer};

/// 32 bytes, as 0x and 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub(crate) struct Hash(pub(crate) [u8; 32]);

impl From<Hash> for String {
	fn from(hash: Hash) -> Self {
		format!("0x{}", hex::encode(hash.0))
	}
}

impl TryFrom<String> for Hash {
	type Error = String;

	fn try_from(text: String) -> Result<Self, String> {
		let mut bytes = [0u8; 32];
		text.strip_prefix("0x")
			.and_then(|digits| hex::decode_to_slice(digits, &mut bytes).ok())
			.map(|()| Self(bytes))
			.ok_or_else(|| format!("{text} is not 0x and 64 hexadecimal digits"))
	}
}

/// Any number of bytes, as 0x and hexadecimal digits.
pub(super) mod bytes {
	use super::*;

	pub(in crate::batch) fn serialize<S: Serializer>(
		bytes: &[u8],
		to: S,
	) -> Result<S::Ok, S::Error> {
		to.serialize_str(&format!("0x{}", hex::encode(bytes)))
	}

	pub(in crate::batch) fn deserialize<'de, D: Deserializer<'de>>(
		from: D,
	) -> Result<Vec<u8>, D::Error> {
		let text = String::deserialize(from)?;
		text.strip_prefix("0x")
			.and_then(|digits| hex::decode(digits).ok())
			.ok_or_else(|| D::Error::custom("not 0x and hexadecimal digits"))
	}
}

/// An algorithm by the name that users type.
pub(super) mod algorithm {
	use super::*;

	pub(in crate::batch) fn serialize<S: Serializer>(
		algorithm: &DigestAlgorithm,
		to: S,
	) -> Result<S::Ok, S::Error> {
		to.serialize_str(algorithm_name(*algorithm))
	}

	pub(in crate::batch) fn deserialize<'de, D: Deserializer<'de>>(
		from: D,
	) -> Result<DigestAlgorithm, D::Error> {
		let text = String::deserialize(from)?;
		let found = ALGORITHMS.into_iter().find(|(name, _)| *name == text);
		found
			.map(|(_, algorithm)| algorithm)
			.ok_or_else(|| D::Error::custom(format!("unknown algorithm {text}")))
	}
}

/// A digest as users read and type it.
pub(crate) mod digest {
	use super::*;

	pub(crate) fn serialize<S: Serializer>(digest: &Digest, to: S) -> Result<S::Ok, S::Error> {
		to.serialize_str(&written(digest))
	}

	pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Digest, D::Error> {
		parse_digest(&String::deserialize(from)?).map_err(D::Error::custom)
	}
}

/// A format by the chain's name.
pub(super) mod format_of_file {
	use super::*;

	pub(in crate::batch) fn serialize<S: Serializer>(
		format: &MediaType,
		to: S,
	) -> Result<S::Ok, S::Error> {
		to.serialize_str(media_type_name(*format))
	}

	pub(in crate::batch) fn deserialize<'de, D: Deserializer<'de>>(
		from: D,
	) -> Result<MediaType, D::Error> {
		let text = String::deserialize(from)?;
		media_type_named(&text)
			.ok_or_else(|| D::Error::custom(format!("unknown format of a file {text}")))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[derive(Debug, PartialEq, Serialize, Deserialize)]
	struct All {
		hash: Hash,
		#[serde(with = "bytes")]
		bytes: Vec<u8>,
		#[serde(with = "algorithm")]
		algorithm: DigestAlgorithm,
		#[serde(with = "digest")]
		digest: Digest,
		#[serde(with = "format_of_file")]
		format: MediaType,
	}

	#[test]
	fn what_is_written_reads_back() {
		let all = All {
			hash: Hash([1; 32]),
			bytes: vec![2, 3],
			algorithm: DigestAlgorithm::Sha2_256,
			digest: Digest::Sm3([4; 32]),
			format: MediaType::PlainText,
		};
		let text = serde_json::to_string(&all).unwrap();
		assert_eq!(
			text,
			format!(
				r#"{{"hash":"0x{}","bytes":"0x0203","algorithm":"sha2-256","digest":"sm3:{}","format":"PlainText"}}"#,
				"01".repeat(32),
				"04".repeat(32)
			)
		);
		assert_eq!(serde_json::from_str::<All>(&text).unwrap(), all);
		for (from, to) in [
			("0x01", "01"),
			("0x0203", "0x020"),
			("\"sha2-256\"", "\"md5\""),
			("sm3:0404", "sm3:04"),
			("PlainText", "plain-text"),
		] {
			assert!(serde_json::from_str::<All>(&text.replacen(from, to, 1)).is_err(), "{to}");
		}
	}
}
