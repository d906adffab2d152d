// SPDX-License-Identifier: Apache-2.0
//! Items and leaves that the proven state does not hold.

use super::*;

#[test]
fn of_another_number() {
	for id in [0, LATER, REVEALED, u64::MAX] {
		let refused = changed(&one_set(), |c| c.subject = item(id));
		assert!(
			matches!(refused, Refusal::StateIncomplete(_) | Refusal::NoEvidence(_)),
			"{id}: {refused}"
		);
	}
}

#[test]
fn with_a_leaf_of_another_place_batch_or_path() {
	let of = |change: &dyn Fn(&mut ProvenLeaf)| {
		let mut certificate = one_set().certified(only_leaf(INDEX));
		let Subject::Leaf { leaf, .. } = &mut certificate.subject else { unreachable!() };
		change(leaf);
		refusal(&certificate)
	};
	for index in [0, 1, 3, 4, 5, u64::MAX] {
		assert_eq!(of(&|leaf| leaf.index = index), Refusal::NotInBatch);
	}
	assert_eq!(of(&|leaf| leaf.path.truncate(1)), Refusal::NotInBatch);
	assert_eq!(of(&|leaf| leaf.path.push([0; 32])), Refusal::NotInBatch);
	assert_eq!(of(&|leaf| leaf.path.reverse()), Refusal::NotInBatch);
	assert_eq!(of(&|leaf| leaf.path = vec![[0; 32]; 10_000]), Refusal::NotInBatch);
	assert_eq!(of(&|leaf| leaf.leaf.salt = [0; 32]), Refusal::NotInBatch);
	assert_eq!(of(&|leaf| leaf.leaf.size += 1), Refusal::NotInBatch);
}

#[test]
fn with_the_leaf_of_another_item() {
	let mut certificate = one_set().certified(item_and_leaf());
	certificate.subject = Subject::Item { id: MATERIALISED, leaf: Some(leaf(1)) };
	assert_eq!(refusal(&certificate), Refusal::OtherLeaf);
	for id in [FIRST, REVEALED] {
		let mut certificate = one_set().certified(item(id));
		certificate.subject = Subject::Item { id, leaf: Some(leaf(INDEX)) };
		assert_eq!(refusal(&certificate), Refusal::OtherLeaf);
	}
}
