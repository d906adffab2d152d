// SPDX-License-Identifier: Apache-2.0
//! The bytes that a commitment is the hash of.

use crate::*;
use citychain_evidence::Dimension;
use citychain_primitives::{DigestAlgorithm, InstitutionId};
use sp_io::hashing::sha2_256;
use std::collections::BTreeSet;

const SALT: [u8; 32] = [0xab; 32];
const PERSON: &[u8] = br#"{"mandate":"00","minor":true,"schema":"citychain/dimension/person/1"}"#;

fn bytes(domain: &str, algorithm: DigestAlgorithm, institution: u32, salt: [u8; 32]) -> Vec<u8> {
	commitment_bytes(domain, algorithm, InstitutionId(institution), &salt, PERSON)
}

fn domains() -> Vec<&'static str> {
	let others = [TOOL_DOMAIN, OPERATOR_DOMAIN, ENVIRONMENT_DOMAIN, STATEMENT_DOMAIN];
	Dimension::ALL.into_iter().map(dimension_domain).chain(others).collect()
}

/// Written by hand from the documentation, and hashed by `sha256sum`.
#[test]
fn are_laid_out_as_documented() {
	let domain = dimension_domain(Dimension::Person);
	let bytes = bytes(domain, DigestAlgorithm::Sm3, 0x0102_0304, SALT);
	let by_hand: Vec<u8> =
		[&b"citychain/dimension/person"[..], &[2], &[0x04, 0x03, 0x02, 0x01], &[0xab; 32], PERSON]
			.concat();
	assert_eq!(bytes, by_hand);
	assert_eq!(
		sha2_256(&bytes),
		[
			0x01, 0xa0, 0x11, 0x3e, 0xfb, 0x7c, 0x75, 0x07, 0x00, 0xbe, 0x6c, 0x26, 0x8f, 0xb7,
			0x2c, 0x9c, 0x07, 0x60, 0x16, 0x6b, 0x11, 0x4c, 0xce, 0xf0, 0x4c, 0xc0, 0x33, 0x46,
			0x62, 0xc6, 0xaa, 0xbb,
		]
	);
}

#[test]
fn differ_with_everything_that_they_bind() {
	let mut seen = BTreeSet::new();
	for domain in domains() {
		for algorithm in
			[DigestAlgorithm::Blake2_256, DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3]
		{
			for institution in [0, 1, u32::MAX] {
				for salt in [SALT, [0; 32]] {
					assert!(seen.insert(bytes(domain, algorithm, institution, salt)));
				}
			}
		}
	}
	assert_eq!(seen.len(), 10 * 3 * 3 * 2);
}

#[test]
fn no_domain_is_the_beginning_of_another() {
	let domains = domains();
	for (index, domain) in domains.iter().enumerate() {
		let others = domains.iter().enumerate().filter(|(other, _)| *other != index);
		assert!(others.into_iter().all(|(_, other)| !other.starts_with(domain)), "{domain}");
		assert!(domain.is_ascii());
	}
}
