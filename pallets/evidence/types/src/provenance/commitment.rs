// SPDX-License-Identifier: Apache-2.0
//! What a commitment is the hash of.
//!
//! The chain never sees these bytes and cannot check them: the rules stand here so that whoever
//! opens a commitment in court, and whoever wrote it years before, hash the same.

use crate::Dimension;
use alloc::vec::Vec;
use citychain_primitives::{DigestAlgorithm, InstitutionId};
use codec::Encode;

/// The domain of a commitment to the tool of a step of custody: its name, its version, and the
/// digest of the script by which the step can be repeated.
pub const TOOL_DOMAIN: &str = "citychain/custody/tool";

/// The domain of a commitment to who operated the tool.
pub const OPERATOR_DOMAIN: &str = "citychain/custody/operator";

/// The domain of a commitment to the report on hardware, software and storage medium.
pub const ENVIRONMENT_DOMAIN: &str = "citychain/custody/environment";

/// The domain of a commitment to a witness's statement.
pub const STATEMENT_DOMAIN: &str = "citychain/witness/statement";

/// The domain of a commitment to a dimension: no commitment can be passed off as one to another.
pub fn dimension_domain(dimension: Dimension) -> &'static str {
	match dimension {
		Dimension::Time => "citychain/dimension/time",
		Dimension::Place => "citychain/dimension/place",
		Dimension::Person => "citychain/dimension/person",
		Dimension::Before => "citychain/dimension/before",
		Dimension::During => "citychain/dimension/during",
		Dimension::After => "citychain/dimension/after",
	}
}

/// The bytes whose hash by `algorithm` is the commitment:
///
/// | bytes | are |
/// |---|---|
/// | the domain | ASCII; no domain is the beginning of another |
/// | 1 | the algorithm: 0 BLAKE2b-256, 1 SHA-256, 2 SM3 |
/// | 4 | the institution of the acting officer, little-endian |
/// | 32 | the salt: random, secret, and of this commitment alone |
/// | the rest | the canonical bytes of what is committed to |
///
/// Canonical bytes are a JSON object by RFC 8785, or a CBOR map by RFC 8949 §4.2, whose member
/// `schema` names what it is and its version, such as `citychain/dimension/person/1`.
pub fn commitment_bytes(
	domain: &str,
	algorithm: DigestAlgorithm,
	institution: InstitutionId,
	salt: &[u8; 32],
	canonical: &[u8],
) -> Vec<u8> {
	let head = (algorithm, institution, salt).encode();
	[domain.as_bytes(), &head, canonical].concat()
}
