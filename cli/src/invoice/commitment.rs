// SPDX-License-Identifier: Apache-2.0
//! What hides a text or a file behind a salt (加盐承诺).

use crate::batch::json::Hash;
use citychain_primitives::{Commitment, DigestAlgorithm, InstitutionId};
use codec::Encode;
use serde_json::Value;
use sp_crypto_hashing::sha2_256;
use std::io;

/// What was sold in a line.
pub(crate) const CONTENT: &str = "citychain/invoices/content";
/// The natural person who bought.
pub(crate) const BUYER: &str = "citychain/invoices/buyer";
/// The document that the parties hold in hand.
pub(crate) const DOCUMENT: &str = "citychain/invoices/document";
/// A claim in the books of who reimburses.
pub(crate) const CLAIM: &str = "citychain/reimbursements/claim";

/// The commitment of an institution: SHA-256 over the domain, the algorithm's number (1), the
/// institution's number in 4 bytes, least significant first, the salt, and the canonical form of
/// what is hidden.
pub(crate) fn commitment(
	domain: &str,
	institution: InstitutionId,
	salt: &[u8; 32],
	hidden: &Value,
) -> Commitment {
	let head = (DigestAlgorithm::Sha2_256, institution, salt).encode();
	Commitment(sha2_256(&[domain.as_bytes(), &head, canonical(hidden).as_bytes()].concat()))
}

/// The canonical form of RFC 8785: names in order, no spaces. Only texts and lists are hidden, so
/// that nothing depends on how numbers are written.
fn canonical(hidden: &Value) -> String {
	// Objects of `serde_json` are in the order of their names.
	hidden.to_string()
}

/// A new salt, from the system's source of randomness.
pub(crate) fn salt() -> io::Result<Hash> {
	let mut bytes = [0u8; 32];
	getrandom::fill(&mut bytes).map_err(|reason| io::Error::other(reason.to_string()))?;
	Ok(Hash(bytes))
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	#[test]
	fn a_commitment_is_the_hash_of_what_the_documentation_says() {
		let hidden = json!({ "unit": "台", "name": "路灯 \"LED\"" });
		let bytes = [
			&b"citychain/invoices/content\x01\x04\x03\x02\x01"[..],
			&[0xab; 32],
			r#"{"name":"路灯 \"LED\"","unit":"台"}"#.as_bytes(),
		];
		let made = commitment(CONTENT, InstitutionId(0x0102_0304), &[0xab; 32], &hidden);
		assert_eq!(made.0, sha2_256(&bytes.concat()));
	}

	#[test]
	fn each_part_changes_a_commitment() {
		let of = |domain, id, salt, text: &str| {
			commitment(domain, InstitutionId(id), &[salt; 32], &json!(text))
		};
		let one = of(CONTENT, 1, 1, "a");
		for other in [
			of(BUYER, 1, 1, "a"),
			of(CONTENT, 2, 1, "a"),
			of(CONTENT, 1, 2, "a"),
			of(CONTENT, 1, 1, "b"),
		] {
			assert_ne!(one, other);
		}
	}

	#[test]
	fn salts_differ() {
		assert_ne!(salt().unwrap(), salt().unwrap());
	}
}
