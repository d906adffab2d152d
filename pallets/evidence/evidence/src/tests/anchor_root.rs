// SPDX-License-Identifier: Apache-2.0
//! Anchoring many files by one root.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::{BatchId, FilingState};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{merkle::MAX_LEAVES, DigestAlgorithm, InstitutionId, OfficerId};
use frame_support::{assert_noop, assert_ok};

fn tree() -> Tree {
	Files::of(DigestAlgorithm::Sm3, 5).tree()
}

#[test]
fn a_batch_says_who_what_and_when() {
	run(|| {
		begin_block(3);
		let Tree { root, algorithm, leaves, class, .. } = tree();
		assert_ok!(anchor(CLERK, Tree { provider: Some(BANK), ..tree() }));

		let expected = BatchInfo {
			id: BatchId(0),
			root,
			algorithm,
			leaves,
			institution: COURT,
			officer: OfficerId(1),
			class,
			provider: Some(BANK),
			block: 3,
			anchored_at: time_of(3),
			policy: PolicyVersion::FIRST,
			compromised: false,
			filing: FilingState::Suspended,
		};
		assert_eq!(Evidence::batch(BatchId(0)), Some(expected.clone()));
		assert_eq!(Evidence::batch_by_root(COURT, root), Some(expected));
		assert_eq!(Evidence::batch(BatchId(1)), None);
		assert_eq!(Evidence::batch_by_root(NOTARY_OFFICE, root), None);
		assert_eq!(
			take_events(),
			[Event::RootAnchored {
				batch: BatchId(0),
				root,
				algorithm,
				leaves,
				institution: COURT,
				officer: OfficerId(1),
			}]
		);
	});
}

#[test]
fn two_institutions_may_anchor_one_root() {
	run(|| {
		assert_ok!(anchor(CLERK, tree()));
		assert_ok!(anchor(NOTARY, tree()));
		let found = [COURT, NOTARY_OFFICE]
			.map(|institution| Evidence::batch_by_root(institution, tree().root).unwrap().id);
		assert_eq!(found, [BatchId(0), BatchId(1)]);
	});
}

#[test]
fn the_smallest_and_the_largest_tree() {
	run(|| {
		for (byte, leaves) in [(1, 1), (2, MAX_LEAVES)] {
			assert_ok!(anchor(CLERK, Tree { root: [byte; 32], leaves, ..tree() }));
		}
	});
}

#[test]
fn the_own_institution_as_provider_is_like_none() {
	run(|| {
		assert_ok!(anchor(CLERK, Tree { provider: Some(COURT), ..tree() }));
		assert_eq!(Evidence::batch(BatchId(0)).unwrap().provider, None);
	});
}

#[test]
fn a_compromised_key_marks_the_batches_since_then() {
	run(|| {
		assert_ok!(anchor(CLERK, Tree { root: [1; 32], ..tree() }));
		begin_block(2);
		assert_ok!(anchor(CLERK, Tree { root: [2; 32], ..tree() }));
		authority::compromise(OfficerId(1), time_of(2));
		let marks = [0, 1].map(|id| Evidence::batch(BatchId(id)).unwrap().compromised);
		assert_eq!(marks, [false, true]);
	});
}

mod fails {
	use super::*;

	#[test]
	fn when_no_policy_is_in_force() {
		run(|| {
			Policies::<Test>::remove(PolicyVersion::FIRST);
			CurrentPolicy::<Test>::kill();
			assert_noop!(anchor(CLERK, tree()), Error::<Test>::NoPolicy);
		});
	}

	#[test]
	fn when_the_policy_does_not_accept_the_algorithm() {
		run(|| {
			let mut policy = Policy::default();
			policy.algorithms.remove(&DigestAlgorithm::Sm3);
			adopt(policy);
			assert_noop!(anchor(CLERK, tree()), Error::<Test>::AlgorithmNotAccepted);
		});
	}

	#[test]
	fn when_the_tree_has_no_leaves_or_too_many() {
		run(|| {
			let none = Tree { leaves: 0, ..tree() };
			assert_noop!(anchor(CLERK, none), Error::<Test>::NoLeaves);
			for leaves in [MAX_LEAVES + 1, u64::MAX] {
				let too_many = Tree { leaves, ..tree() };
				assert_noop!(anchor(CLERK, too_many), Error::<Test>::TooManyLeaves);
			}
		});
	}

	#[test]
	fn when_the_provider_is_not_active() {
		run(|| {
			authority::deactivate(BANK);
			for provider in [BANK, NOWHERE, InstitutionId(u32::MAX)] {
				let tree = Tree { provider: Some(provider), ..tree() };
				assert_noop!(anchor(CLERK, tree), Error::<Test>::ProviderNotActive);
			}
		});
	}

	#[test]
	fn when_the_institution_has_anchored_the_root() {
		run(|| {
			assert_ok!(anchor(CLERK, tree()));
			let other_words = Tree { leaves: 6, algorithm: DigestAlgorithm::Sha2_256, ..tree() };
			for who in [CLERK, SECOND_CLERK] {
				assert_noop!(anchor(who, other_words), Error::<Test>::AlreadyExists);
			}
		});
	}

	#[test]
	fn when_all_numbers_are_given() {
		new_test_ext().execute_with(|| {
			// The invariants know that the batches before are missing: they are not checked here.
			NextBatch::<Test>::put(BatchId(u64::MAX));
			assert_noop!(anchor(CLERK, tree()), Error::<Test>::TooManyBatches);
		});
	}
}
