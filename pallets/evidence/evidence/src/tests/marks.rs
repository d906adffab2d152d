// SPDX-License-Identifier: Apache-2.0
//! What is found out later about those who anchored an item, and shown without a write.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::{EvidenceId, FilingState};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{duties, DigestAlgorithm, Duty, OfficerId};
use frame_support::assert_ok;

fn is_compromised(id: u64) -> bool {
	Evidence::verify_id(EvidenceId(id)).unwrap().compromised
}

fn filing(id: u64) -> FilingState {
	Evidence::verify_id(EvidenceId(id)).unwrap().filing
}

#[test]
fn a_compromised_key_marks_what_it_recorded_since_then() {
	run(|| {
		for (block, byte) in [(1, 1), (2, 2), (3, 3)] {
			begin_block(block);
			assert_ok!(notarize(CLERK, document(sha2(byte))));
		}
		assert_ok!(notarize(SECOND_CLERK, document(sha2(4))));
		assert_eq!([0, 1, 2, 3].map(is_compromised), [false; 4]);
		authority::compromise(OfficerId(1), time_of(2));
		assert_eq!([0, 1, 2, 3].map(is_compromised), [false, true, true, false]);
		let found = Evidence::verify_digest(sha2(2), None, 1).unwrap();
		assert!(found.first.compromised);
	});
}

#[test]
fn a_compromised_key_that_anchored_a_batch_marks_its_items() {
	run(|| {
		let files = Files::of(DigestAlgorithm::Sha2_256, 2);
		assert_ok!(anchor(CLERK, files.tree()));
		begin_block(3);
		assert_ok!(files.materialise(SECOND_CLERK, 0, 0));
		authority::compromise(OfficerId(1), time_of(2));
		assert!(!is_compromised(0));
		authority::compromise(OfficerId(1), time_of(1));
		assert!(is_compromised(0));
		authority::reset();
		authority::compromise(OfficerId(20), time_of(2));
		assert!(is_compromised(0));
	});
}

#[test]
fn a_filing_is_that_of_the_provider_at_the_time_of_recording() {
	run(|| {
		for (block, byte) in [(2, 1), (3, 2)] {
			begin_block(block);
			assert_ok!(notarize(
				CLERK,
				Submission { provider: Some(BANK), ..document(sha2(byte)) }
			));
		}
		begin_block(9);
		assert_eq!([0, 1].map(filing), [FilingState::InForce, FilingState::Suspended]);
	});
}

#[test]
fn without_another_provider_it_is_that_of_the_own_institution() {
	run(|| {
		assert_ok!(notarize(CLERK, document(sha2(1))));
		authority::activate(BANK, duties([Duty::NotarizeEvidence]));
		assert_ok!(notarize(BANK_OFFICER, document(sha2(1))));
		assert_eq!([0, 1].map(filing), [FilingState::NotFiled, FilingState::InForce]);
	});
}
