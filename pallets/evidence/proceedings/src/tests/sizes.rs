// SPDX-License-Identifier: Apache-2.0
//! How long records are. A value of 32 bytes or less stays inside its leaf of the state trie; what
//! holds a digest or a commitment cannot.

use super::*;
use citychain_evidence::HoldId;
use codec::{Encode, MaxEncodedLen};

#[test]
fn a_waiting_request_is_inline() {
	let latest = Millis(u64::MAX);
	let waiting = Verification::requested(EvidenceId(u64::MAX), THE_CITIZEN, latest);
	assert_eq!(waiting.encoded_size(), 22);
}

#[test]
fn records_are_as_long_as_what_they_commit_to_makes_them() {
	assert_eq!(Verification::max_encoded_len(), 72);
	assert_eq!(Challenge::max_encoded_len(), 158);
	assert_eq!(GivenOpinion::max_encoded_len(), 49);
	assert_eq!(LegalHold::max_encoded_len(), 57);
}

#[test]
fn keys_are_short() {
	assert_eq!(Target::max_encoded_len(), 9);
	assert_eq!(Party::max_encoded_len(), 5);
	assert_eq!(HoldId::max_encoded_len(), 8);
}
