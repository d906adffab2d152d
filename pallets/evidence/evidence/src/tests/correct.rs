// SPDX-License-Identifier: Apache-2.0
//! Linking an item to the one that corrects it.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::EvidenceId;
use citychain_kit::testing::roles::*;
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, assert_ok};

/// The court has recorded items 0 to 3, the notary office item 4.
fn recorded() {
	for byte in 0..4 {
		assert_ok!(notarize(CLERK, document(sha2(byte))));
	}
	assert_ok!(notarize(NOTARY, document(sha2(0))));
	take_events();
}

/// What an item corrects, and what corrects it.
fn links(id: u64) -> (Option<u64>, Option<u64>) {
	let info = Evidence::verify_id(EvidenceId(id)).unwrap();
	(info.replaces.map(|id| id.0), info.replaced_by.map(|id| id.0))
}

#[test]
fn each_of_the_two_shows_the_other_and_neither_changes() {
	run(|| {
		recorded();
		let before = [0, 2].map(|byte| Records::<Test>::get(sha2(byte)));
		assert_ok!(correct(SECOND_CLERK, 0, 2));
		assert_eq!((links(0), links(2)), ((None, Some(2)), (Some(0), None)));
		assert_eq!([0, 2].map(|byte| Records::<Test>::get(sha2(byte))), before);
		assert_eq!(
			take_events(),
			[Event::Corrected {
				original: EvidenceId(0),
				correction: EvidenceId(2),
				institution: COURT,
				officer: OfficerId(20),
			}]
		);
	});
}

#[test]
fn a_correction_is_corrected_in_its_turn() {
	run(|| {
		recorded();
		assert_ok!(correct(CLERK, 1, 2));
		assert_ok!(correct(CLERK, 0, 1));
		assert_ok!(correct(CLERK, 2, 3));
		assert_eq!(
			[0, 1, 2, 3].map(links),
			[(None, Some(1)), (Some(0), Some(2)), (Some(1), Some(3)), (Some(2), None)]
		);
	});
}

#[test]
fn an_item_beside_another_institutions_first_one_is_corrected_like_any() {
	run(|| {
		recorded();
		assert_ok!(notarize(NOTARY, document(sha2(9))));
		assert_ok!(correct(NOTARY, 4, 5));
		assert_eq!((links(0), links(4)), ((None, None), (None, Some(5))));
	});
}

mod fails {
	use super::*;

	#[test]
	fn when_one_of_them_does_not_exist() {
		run(|| {
			recorded();
			for (original, correction) in [(0, 9), (9, 10), (9, 0)] {
				assert_noop!(correct(CLERK, original, correction), Error::<Test>::NotFound);
			}
		});
	}

	#[test]
	fn when_one_of_them_is_of_another_institution() {
		run(|| {
			recorded();
			for (who, original, correction) in [(CLERK, 0, 4), (NOTARY, 0, 4), (NOTARY, 0, 1)] {
				assert_noop!(correct(who, original, correction), Error::<Test>::NotOwner);
			}
		});
	}

	#[test]
	fn when_the_correction_is_not_younger() {
		run(|| {
			recorded();
			for (original, correction) in [(1, 0), (3, 0), (2, 2)] {
				assert_noop!(correct(CLERK, original, correction), Error::<Test>::NotYounger);
			}
		});
	}

	#[test]
	fn when_the_original_was_corrected() {
		run(|| {
			recorded();
			assert_ok!(correct(CLERK, 0, 1));
			for correction in [1, 2] {
				assert_noop!(correct(CLERK, 0, correction), Error::<Test>::AlreadyCorrected);
			}
		});
	}

	#[test]
	fn when_the_correction_corrects_another() {
		run(|| {
			recorded();
			assert_ok!(correct(CLERK, 0, 2));
			assert_noop!(correct(CLERK, 1, 2), Error::<Test>::AlreadyCorrects);
		});
	}
}
