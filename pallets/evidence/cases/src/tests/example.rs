// SPDX-License-Identifier: Apache-2.0
//! The example of the crate's documentation.

use crate::{mock::Test, *};
use citychain_evidence::EvidenceId;
use citychain_primitives::{merkle, Digest, InstitutionId, Millis, OfficerId};

#[test]
fn a_case_with_two_items_and_what_its_seal_says_of_the_second() {
	let (court, platform) = (InstitutionId(1), InstitutionId(7));
	let case = Case::opened(court, CaseKind::Civil, Millis(1_790_000_000_000));
	let (case, first) = case.contributed::<Test>(court, 1, 512).unwrap();
	let (case, second) = case.contributed::<Test>(platform, 1, 512).unwrap();
	assert_eq!((first, second, case.is_ready()), (0, 1, false));

	let seal = Seal { officer: OfficerId(3), block: 7, at: Millis(1_790_000_012_000) };
	assert_eq!(case.sealed(seal), Err(Error::<Test>::NotAcknowledged));
	let case = case.acknowledged::<Test>(1).unwrap().sealed::<Test>(seal).unwrap();

	let leaf = |position, evidence, byte| CaseLeaf {
		position,
		evidence: EvidenceId(evidence),
		digest: Digest::Sm3([byte; 32]),
	};
	let leaves = [leaf(0, 40, 1), leaf(1, 41, 2)].map(|leaf| leaf.hash(&blake2_256));
	let root = merkle::root(&blake2_256, leaves).map(CaseRoot).unwrap();
	let proof = SealProof {
		state: case.state,
		root,
		items: case.items,
		index: 1,
		leaf: leaf(1, 41, 2),
		path: vec![leaves[0]],
	};
	assert!(proof.is_valid(&blake2_256));
}
