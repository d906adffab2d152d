// SPDX-License-Identifier: Apache-2.0
//! Making items of the files of a batch.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_evidence::{BatchId, BatchLeaf, EvidenceId};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{merkle, Digest, DigestAlgorithm, Millis, OfficerId};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

/// The court has anchored seven files in the first block; now is the fourth.
fn anchored(algorithm: DigestAlgorithm) -> Files {
	let files = Files::of(algorithm, 7);
	assert_ok!(anchor(CLERK, Tree { provider: Some(BANK), ..files.tree() }));
	begin_block(4);
	files
}

#[test]
fn every_file_of_a_tree_under_every_algorithm_becomes_an_item() {
	for algorithm in ALGORITHMS {
		run(|| {
			let files = anchored(algorithm);
			for index in [6, 0, 3, 1, 2, 5, 4] {
				assert_ok!(files.materialise(CLERK, 0, index));
			}
			assert_eq!(NextId::<Test>::get(), EvidenceId(7));
		});
	}
}

#[test]
fn an_item_says_what_leaf_and_batch_say() {
	run(|| {
		let files = anchored(DigestAlgorithm::Sm3);
		take_events();
		// The policy in force has nothing to do with it.
		adopt(Policy { max_clock_skew: 0, ..Policy::default() });
		assert_ok!(files.materialise(SECOND_CLERK, 0, 5));

		let info = Evidence::verify_id(EvidenceId(0)).unwrap();
		let BatchLeaf { digest, size, media_type, claimed_at, .. } = files.leaves[5];
		assert_eq!((info.digest, info.size, info.media_type), (digest, size, media_type));
		assert_eq!(info.claimed_at, claimed_at);
		assert_eq!((info.class, info.provider), (EvidenceClass::ActivityRecord, Some(BANK)));
		assert_eq!((info.institution, info.officer), (COURT, OfficerId(20)));
		assert_eq!((info.block, info.recorded_at), (4, time_of(4)));
		assert_eq!(info.policy, PolicyVersion::FIRST);
		assert_eq!(info.origin, Some(Origin::Batch { batch: BatchId(0), index: 5 }));
		assert_eq!(
			take_events().last(),
			Some(&Event::Materialised {
				id: EvidenceId(0),
				digest,
				batch: BatchId(0),
				index: 5,
				institution: COURT,
				officer: OfficerId(20),
				first_seen: EvidenceId(0),
			})
		);
	});
}

#[test]
fn a_tree_of_one_file_has_an_empty_path() {
	run(|| {
		let files = Files::of(DigestAlgorithm::Sha2_256, 1);
		assert_ok!(anchor(CLERK, files.tree()));
		assert_ok!(materialise(CLERK, 0, 0, files.leaves[0], vec![]));
	});
}

#[test]
fn a_file_is_shown_in_the_block_of_its_root() {
	run(|| {
		let files = Files::of(DigestAlgorithm::Sha2_256, 3);
		assert_ok!(anchor(CLERK, files.tree()));
		assert_ok!(files.materialise(CLERK, 0, 2));
	});
}

#[test]
fn what_the_council_forbids_later_does_not_strand_a_batch() {
	run(|| {
		let files = anchored(DigestAlgorithm::Sha2_256);
		let mut policy = Policy::default();
		policy.algorithms.remove(&DigestAlgorithm::Sha2_256);
		adopt(policy);
		assert_noop!(notarize(CLERK, document(sha2(1))), Error::<Test>::AlgorithmNotAccepted);
		assert_ok!(files.materialise(CLERK, 0, 1));
	});
}

#[test]
fn what_the_council_allows_later_does_not_reach_back() {
	run(|| {
		let mut policy = Policy::default();
		policy.algorithms.remove(&DigestAlgorithm::Blake2_256);
		adopt(policy);
		let mut files = Files::of(DigestAlgorithm::Sha2_256, 3);
		files.leaves[1].digest = Digest::Blake2_256([1; 32].into());
		assert_ok!(anchor(CLERK, files.tree()));
		adopt(Policy::default());
		assert_noop!(files.materialise(CLERK, 0, 1), Error::<Test>::AlgorithmNotAccepted);
		assert_ok!(files.materialise(CLERK, 0, 0));
	});
}

#[test]
fn a_provider_may_have_left_since() {
	run(|| {
		let files = anchored(DigestAlgorithm::Sha2_256);
		authority::deactivate(BANK);
		assert_ok!(files.materialise(CLERK, 0, 0));
	});
}

#[test]
fn an_item_that_another_institution_recorded_first_refers_to_it() {
	run(|| {
		let files = anchored(DigestAlgorithm::Sha2_256);
		assert_ok!(notarize(NOTARY, document(sha2(3))));
		assert_ok!(files.materialise(CLERK, 0, 3));
		let info = Evidence::verify_id(EvidenceId(1)).unwrap();
		assert_eq!(info.first_seen, EvidenceId(0));
		// Its origin shows who had the file first.
		assert!(Evidence::batch(BatchId(0)).unwrap().anchored_at < info.recorded_at);
	});
}

#[test]
fn a_claim_may_be_as_late_as_the_root_allows() {
	run(|| {
		let mut files = Files::of(DigestAlgorithm::Sha2_256, 2);
		files.leaves[0].claimed_at = Millis(START + SKEW);
		files.leaves[1].claimed_at = Millis(START + SKEW + 1);
		assert_ok!(anchor(CLERK, files.tree()));
		// A day later the chain's own time is far beyond both.
		begin_block(block_after(1, 86_400_000));
		assert_ok!(files.materialise(CLERK, 0, 0));
		assert_noop!(files.materialise(CLERK, 0, 1), Error::<Test>::ClaimedInFuture);
	});
}

mod verifies {
	use super::*;

	#[test]
	fn every_leaf_without_a_transaction() {
		for algorithm in ALGORITHMS {
			run(|| {
				let files = anchored(algorithm);
				assert!((0..7).all(|index| files.is_verified(0, index)));
				assert!(!files.is_verified(1, 0));
			});
		}
	}

	#[test]
	fn no_leaf_of_another_batch() {
		run(|| {
			let files = anchored(DigestAlgorithm::Sha2_256);
			let others = Files::of(DigestAlgorithm::Sha2_256, 6);
			assert_ok!(anchor(NOTARY, others.tree()));
			assert!(others.is_verified(1, 0) && !others.is_verified(0, 0));
			assert!(!files.is_verified(1, 0));
		});
	}

	#[test]
	fn no_path_that_is_too_long_to_be_one() {
		run(|| {
			let files = anchored(DigestAlgorithm::Sha2_256);
			let path = [files.path(0), vec![[0; 32]; 1_000]].concat();
			assert!(!Evidence::verify_leaf(BatchId(0), 0, files.leaves[0], path));
		});
	}
}

mod fails {
	use super::*;

	#[test]
	fn when_there_is_no_such_batch() {
		run(|| {
			let files = anchored(DigestAlgorithm::Sha2_256);
			for batch in [1, u64::MAX] {
				assert_noop!(files.materialise(CLERK, batch, 0), Error::<Test>::BatchNotFound);
			}
		});
	}

	#[test]
	fn when_another_institution_anchored_it() {
		run(|| {
			let files = anchored(DigestAlgorithm::Sha2_256);
			assert_noop!(files.materialise(NOTARY, 0, 0), Error::<Test>::NotOwner);
		});
	}

	#[test]
	fn when_leaf_index_or_path_are_not_of_the_batch() {
		run(|| {
			let files = anchored(DigestAlgorithm::Sha2_256);
			let (leaf, path) = (files.leaves[2], files.path(2));
			let not_included = DispatchError::from(Error::<Test>::NotIncluded);
			for index in [0, 1, 3, 4, 5, 6, 7, u64::MAX] {
				assert_noop!(materialise(CLERK, 0, index, leaf, path.clone()), not_included);
			}
			for changed in [
				BatchLeaf { salt: [0; 32], ..leaf },
				BatchLeaf { digest: sha2(9), ..leaf },
				BatchLeaf { digest: Digest::Sm3([2; 32]), ..leaf },
				BatchLeaf { size: leaf.size + 1, ..leaf },
				BatchLeaf { media_type: MediaType::Ofd, ..leaf },
				BatchLeaf { claimed_at: Millis(leaf.claimed_at.0 - 1), ..leaf },
				files.leaves[3],
			] {
				assert_noop!(materialise(CLERK, 0, 2, changed, path.clone()), not_included);
			}
			for level in 0..path.len() {
				let mut changed = path.clone();
				changed[level][31] ^= 1;
				assert_noop!(materialise(CLERK, 0, 2, leaf, changed), not_included);
			}
			for changed in
				[path[1..].to_vec(), path[..2].to_vec(), [&path[..], &[[0; 32]]].concat()]
			{
				assert_noop!(materialise(CLERK, 0, 2, leaf, changed), not_included);
			}
			assert_ok!(materialise(CLERK, 0, 2, leaf, path));
		});
	}

	/// Two lists of files have two roots, and a batch takes the paths of its own length only.
	#[test]
	fn when_the_number_of_leaves_is_another() {
		run(|| {
			let files = Files::of(DigestAlgorithm::Sha2_256, 7);
			assert_ok!(anchor(CLERK, Tree { leaves: 6, ..files.tree() }));
			assert_noop!(files.materialise(CLERK, 0, 6), Error::<Test>::NotIncluded);
			assert_noop!(files.materialise(CLERK, 0, 4), Error::<Test>::NotIncluded);
		});
	}

	/// A node's two children, taken for the content of a leaf.
	#[test]
	fn when_a_node_poses_as_a_leaf() {
		run(|| {
			let hasher = |data: &[u8]| hash(DigestAlgorithm::Sha2_256, data);
			let files = Files::of(DigestAlgorithm::Sha2_256, 4);
			let [left, right] = [0, 2].map(|at| {
				let [one, other] = [at, at + 1]
					.map(|index| merkle::leaf_hash(&hasher, &files.leaves[index].encode()));
				merkle::node_hash(&hasher, &one, &other)
			});
			// The tree of two leaves with these hashes would have the same root.
			assert_eq!(merkle::root(&hasher, [left, right]), Some(files.root()));
			assert_ok!(anchor(CLERK, Tree { leaves: 2, ..files.tree() }));
			for leaf in &files.leaves {
				assert_noop!(
					materialise(CLERK, 0, 0, *leaf, vec![right]),
					Error::<Test>::NotIncluded
				);
			}
		});
	}

	#[test]
	fn when_the_tree_is_of_another_algorithm() {
		run(|| {
			let files = Files::of(DigestAlgorithm::Sm3, 7);
			let algorithm = DigestAlgorithm::Sha2_256;
			assert_ok!(anchor(CLERK, Tree { algorithm, ..files.tree() }));
			assert_noop!(files.materialise(CLERK, 0, 0), Error::<Test>::NotIncluded);
		});
	}

	#[test]
	fn when_the_leaf_is_not_admissible_under_the_policy_of_the_batch() {
		run(|| {
			let mut policy = Policy::default();
			policy.algorithms.remove(&DigestAlgorithm::Sm3);
			adopt(policy);
			let mut files = Files::of(DigestAlgorithm::Sha2_256, 3);
			files.leaves[0].digest = Digest::Sm3([1; 32]);
			files.leaves[1].size = 0;
			files.leaves[2].claimed_at = Millis(u64::MAX);
			assert_ok!(anchor(CLERK, files.tree()));
			let errors = [
				Error::<Test>::AlgorithmNotAccepted,
				Error::<Test>::EmptyFile,
				Error::<Test>::ClaimedInFuture,
			];
			for (index, error) in (0..).zip(errors) {
				assert_noop!(files.materialise(CLERK, 0, index), error);
			}
		});
	}

	#[test]
	fn the_second_time() {
		run(|| {
			let files = anchored(DigestAlgorithm::Sha2_256);
			assert_ok!(files.materialise(CLERK, 0, 3));
			for who in [CLERK, SECOND_CLERK] {
				assert_noop!(files.materialise(who, 0, 3), Error::<Test>::AlreadyExists);
			}
		});
	}

	/// Two leaves of a batch, or two batches, may hold one digest: it becomes one item.
	#[test]
	fn when_another_leaf_with_the_digest_was_first() {
		run(|| {
			let mut files = Files::of(DigestAlgorithm::Sha2_256, 4);
			files.leaves[2].digest = files.leaves[0].digest;
			assert_ok!(anchor(CLERK, files.tree()));
			let others = Files::of(DigestAlgorithm::Sm3, 2);
			assert_ok!(anchor(CLERK, others.tree()));
			assert_ok!(files.materialise(CLERK, 0, 2));
			assert_noop!(files.materialise(CLERK, 0, 0), Error::<Test>::AlreadyExists);
			assert_noop!(others.materialise(CLERK, 1, 0), Error::<Test>::AlreadyExists);
		});
	}

	#[test]
	fn when_the_institution_has_notarized_the_digest() {
		run(|| {
			let files = anchored(DigestAlgorithm::Sha2_256);
			assert_ok!(notarize(CLERK, document(sha2(3))));
			assert_noop!(files.materialise(CLERK, 0, 3), Error::<Test>::AlreadyExists);
		});
	}

	#[test]
	fn when_all_ids_are_given() {
		run(|| {
			let files = anchored(DigestAlgorithm::Sha2_256);
			NextId::<Test>::put(EvidenceId(u64::MAX));
			assert_noop!(files.materialise(CLERK, 0, 0), Error::<Test>::TooManyRecords);
		});
	}
}
