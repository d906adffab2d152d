// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::*;
use citychain_evidence::BatchLeaf;
use citychain_primitives::{
	merkle, ActingOfficer, Digest, DigestAlgorithm, InstitutionId, Millis, OfficerId,
};
use codec::Encode;

#[test]
fn a_tree_of_two_files_and_how_one_of_them_is_shown_later() {
	let now = Millis(1_790_000_000_000);
	let leaf = |salt, digest| BatchLeaf {
		salt: [salt; 32],
		digest: Digest::Sha2_256([digest; 32]),
		size: 2_500_000,
		media_type: MediaType::Pdf,
		claimed_at: Millis(now.0 - 86_400_000),
	};
	let leaves = [leaf(17, 1), leaf(42, 2)];

	let algorithm = DigestAlgorithm::Sm3;
	let hasher = |data: &[u8]| hash(algorithm, data);
	let hashes = leaves.map(|leaf| merkle::leaf_hash(&hasher, &leaf.encode()));
	let tree = Tree {
		root: merkle::root(&hasher, hashes).expect("there are leaves"),
		algorithm,
		leaves: 2,
		class: EvidenceClass::ElectronicFile,
		provider: None,
	};
	let acting = ActingOfficer { officer: OfficerId(300), institution: InstitutionId(1) };
	let batch = Batch::new(acting, 40_000_000, now, PolicyVersion::FIRST, &tree);

	let path = merkle::path(&hasher, &hashes, 1).expect("there is a second leaf");
	assert!(batch.includes(&hasher, 1, &leaves[1], &path));
	assert!(!batch.includes(&hasher, 0, &leaves[1], &path));
	assert!(!batch.includes(&hasher, 1, &leaf(42, 3), &path));
}
