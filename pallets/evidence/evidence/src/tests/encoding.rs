// SPDX-License-Identifier: Apache-2.0
//! The encoding of what is kept in great numbers.

use crate::{mock::*, *};
use citychain_evidence::EvidenceId;
use citychain_primitives::{ActingOfficer, DigestAlgorithm, InstitutionId, Millis, OfficerId};
use codec::{Decode, Encode, MaxEncodedLen};
use proptest::prelude::*;

const HOUR: u64 = 3_600_000;
const DAY: u64 = 24 * HOUR;
const YEAR: u64 = 365 * DAY;

/// A record well within the life of a chain: a thousand million records, 68 years of blocks, a file
/// of 100 MB, claimed `age` before.
fn record(institution: u32, provider: u32, officer: u32, age: u64) -> EvidenceRecord {
	let recorded_at = Millis(START + 10 * YEAR);
	EvidenceRecord {
		id: EvidenceId((1 << 30) - 1),
		institution: InstitutionId(institution),
		officer: OfficerId(officer),
		block: (1 << 30) - 1,
		recorded_at,
		claim: ClaimOffset::between(recorded_at, Millis(recorded_at.0 - age)),
		size: 100_000_000,
		media_type: MediaType::Zip,
		class: EvidenceClass::Other,
		provider: InstitutionId(provider),
		policy: PolicyVersion(63),
	}
}

fn size_of(institution: u32, provider: u32, officer: u32, age: u64) -> usize {
	record(institution, provider, officer, age).encode().len()
}

#[test]
fn the_usual_record_fits_into_its_leaf() {
	// The state trie keeps values of at most 32 bytes inside the leaf.
	assert_eq!(size_of(63, 63, 16_383, HOUR), 30);
	assert_eq!(size_of(63, 63, 16_383, 6 * DAY), 30);
	assert_eq!(size_of(63, 63, 16_383, 17 * YEAR), 32);
	assert_eq!(size_of(16_383, 16_383, 16_383, 6 * DAY), 32);
	assert_eq!(size_of(16_383, 16_383, 16_383, 7 * DAY), 33);
}

#[test]
fn the_largest_record_has_the_bound_of_the_type() {
	let largest = EvidenceRecord {
		id: EvidenceId(u64::MAX),
		institution: InstitutionId(u32::MAX),
		officer: OfficerId(u32::MAX),
		block: u32::MAX,
		recorded_at: Millis(u64::MAX),
		claim: ClaimOffset::between(Millis(u64::MAX), Millis((1 << 63) - 1)),
		size: u64::MAX,
		media_type: MediaType::Zip,
		class: EvidenceClass::Other,
		provider: InstitutionId(u32::MAX),
		policy: PolicyVersion(u32::MAX),
	};
	assert_eq!(largest.encode().len(), EvidenceRecord::max_encoded_len());
	assert_eq!(EvidenceRecord::max_encoded_len(), 63);
}

#[test]
fn the_largest_batch_has_the_bound_of_the_type() {
	let acting =
		ActingOfficer { officer: OfficerId(u32::MAX), institution: InstitutionId(u32::MAX) };
	let tree = Tree {
		root: [0xff; 32],
		algorithm: DigestAlgorithm::Sm3,
		leaves: u64::MAX,
		class: EvidenceClass::Other,
		provider: None,
	};
	let version = PolicyVersion(u32::MAX);
	let largest = Batch::new(acting, u32::MAX, Millis(u64::MAX), version, &tree);
	assert_eq!(largest.encode().len(), Batch::max_encoded_len());
	assert_eq!(Batch::max_encoded_len(), 77);
	assert_eq!(Batch::decode(&mut &largest.encode()[..]), Ok(largest));
}

/// What stays beside a record in the leaf of the state trie.
#[test]
fn what_is_learned_about_an_item_is_small() {
	assert_eq!(Origin::max_encoded_len(), 17);
	assert_eq!(Standing::max_encoded_len(), 7);
	assert_eq!(Links::max_encoded_len(), 18);
	assert_eq!(Precommitment::max_encoded_len(), 12);
}

/// What a certificate holds, and a verifier in another language must read.
#[test]
fn the_encoding_is_fixed() {
	let fields = [
		("id", "feffffff"),
		("institution", "04"),
		("officer", "b104"),
		("block", "feffffff"),
		("recorded_at", "0b0060c6e3e401"),
		("claim", "0274b701"),
		("size", "0284d717"),
		("media_type", "0f"),
		("class", "04"),
		("provider", "08"),
		("policy", "fc"),
	];
	let expected: String = fields.into_iter().map(|(_, bytes)| bytes).collect();
	let encoded: String =
		record(1, 2, 300, HOUR).encode().iter().map(|byte| format!("{byte:02x}")).collect();
	assert_eq!(encoded, expected);
}

proptest! {
	/// Offsets are exact for any two times, and small where the times are close.
	#[test]
	fn claimed_times_come_back(
		recorded_at in any::<u64>(),
		claimed_at in any::<u64>(),
		gap in 0u64..1 << 40,
	) {
		let recorded_at = Millis(recorded_at);
		let (before, after) = (recorded_at.0.wrapping_sub(gap), recorded_at.0.wrapping_add(gap));
		for claimed_at in [claimed_at, before, after] {
			let claimed_at = Millis(claimed_at);
			let offset = ClaimOffset::between(recorded_at, claimed_at);
			prop_assert_eq!(offset.claimed_at(recorded_at), claimed_at);
		}
	}

	#[test]
	fn any_bytes_are_answered_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
		if let Ok(record) = EvidenceRecord::decode(&mut &bytes[..]) {
			prop_assert!(record.encode().len() <= EvidenceRecord::max_encoded_len());
			prop_assert_eq!(EvidenceRecord::decode(&mut &record.encode()[..]), Ok(record));
		}
	}
}
