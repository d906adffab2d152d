// SPDX-License-Identifier: Apache-2.0
//! Proofs of the state that hold too little, too much or something else.

use super::*;

#[test]
fn with_a_node_too_few_or_too_many() {
	let nodes = one_set().certified(item(FIRST)).state.len();
	for at in 0..nodes {
		let refused = changed(&one_set(), |c| drop(c.state.remove(at)));
		assert_eq!(refused, Refusal::StateIncomplete(Block::Last), "without node {at}");
	}
	let needless = changed(&one_set(), |certificate| {
		let more = proof(&evidence(), &[key::location(EvidenceId(1_100))]);
		certificate.state.extend(more);
		certificate.state.sort();
		certificate.state.dedup();
	});
	assert_eq!(needless, Refusal::StateExcessive(Block::Last));
}

#[test]
fn of_the_first_block_too() {
	let missing = changed(&one_set(), |c| drop(c.genesis.state.pop()));
	assert_eq!(missing, Refusal::StateIncomplete(Block::First));
	let needless = changed(&one_set(), |c| {
		c.genesis.state.push(vec![255; 40]);
	});
	assert_eq!(needless, Refusal::StateExcessive(Block::First));
}

#[test]
fn in_another_order_or_twice() {
	let reversed = changed(&one_set(), |c| c.state.reverse());
	assert_eq!(reversed, Refusal::StateExcessive(Block::Last));
	let twice = changed(&one_set(), |c| c.state.insert(1, c.state[0].clone()));
	assert_eq!(twice, Refusal::StateExcessive(Block::Last));
}

#[test]
fn of_another_block() {
	let mut state = evidence();
	state.insert(key::time(), 1u64.encode());
	let refused = changed(&one_set(), |certificate| {
		let header = &mut certificate.target.header;
		header.state_root = root(&state);
		certificate.target.justification = votes(&[1, 2, 3], header, 0);
	});
	assert_eq!(refused, Refusal::StateIncomplete(Block::Last));
}

/// A state that the validators signed for, with something at the place of `key`.
fn with(key: Vec<u8>, value: Option<Vec<u8>>, subject: Subject) -> Refusal {
	let mut chain = one_set();
	match value {
		Some(value) => chain.state.insert(key, value),
		None => chain.state.remove(&key),
	};
	let state_root = root(&chain.state);
	for block in &mut chain.blocks[1..] {
		block.header.state_root = state_root;
		block.votes = Some(votes(&[1, 2, 3, 4], &block.header, 0));
	}
	// As a node makes it that does not check: all keys that are ever asked for.
	let mut certificate = one_set().certified(subject);
	certificate.target = finalized(&chain.blocks[8].header, chain.blocks[8].votes.clone().unwrap());
	certificate.state = proof(&chain.state, &keys());
	refusal(&certificate)
}

fn keys() -> Vec<Vec<u8>> {
	evidence().into_keys().collect()
}

#[test]
fn that_contradict_themselves() {
	let id = EvidenceId(FIRST);
	let other = evidence()[&key::record(&DIGEST)].clone();
	let mut renumbered = other.clone();
	renumbered[0] = 6 << 2;
	let cases = [
		(key::location(id), None, Refusal::NoEvidence(FIRST)),
		(key::location(id), Some(vec![1]), Refusal::UnknownForm("evidence")),
		(key::record(&DIGEST), None, Refusal::Contradiction),
		(key::record(&DIGEST), Some(renumbered), Refusal::Contradiction),
		(key::record(&DIGEST), Some([other, vec![0]].concat()), Refusal::UnknownForm("records")),
		(key::profile(InstitutionId(1)), None, Refusal::Contradiction),
		(key::officer(OfficerId(11)), None, Refusal::Contradiction),
		(key::officer(OfficerId(11)), Some(vec![]), Refusal::UnknownForm("officers")),
		(key::origin(id), Some(vec![7]), Refusal::UnknownForm("origins")),
		(key::standing(id), Some(vec![9, 0, 0, 0, 0, 0]), Refusal::UnknownForm("standings")),
		(key::corrections(id), Some(vec![0]), Refusal::UnknownForm("corrections")),
		(key::time(), None, Refusal::UnknownForm("time")),
	];
	for (key, value, refused) in cases {
		assert_eq!(with(key, value, item(FIRST)), refused);
	}
	let later = key::later_record(&DIGEST, InstitutionId(2));
	assert_eq!(with(later.clone(), None, item(LATER)), Refusal::Contradiction);
	let first = evidence()[&key::record(&DIGEST)].clone();
	assert_eq!(with(later, Some(first), item(LATER)), Refusal::Contradiction);
	let batch = key::batch(BatchId(BATCH));
	assert_eq!(with(batch, None, item(MATERIALISED)), Refusal::NoBatch(BATCH));
}
