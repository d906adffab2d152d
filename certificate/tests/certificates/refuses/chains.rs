// SPDX-License-Identifier: Apache-2.0
//! First blocks that name no validators, or others.

use super::*;

#[test]
fn whose_first_block_names_nobody_or_somebody_twice() {
	let lists: [Validators; 4] = [
		vec![],
		validators(&[1, 1]),
		vec![(validator(1), 0)],
		vec![(validator(1), u64::MAX), (validator(2), 1)],
	];
	for list in lists {
		let mut chain = one_set();
		chain.genesis.insert(key::authorities(), list.encode());
		let genesis = &mut chain.blocks[0].header;
		genesis.state_root = root(&chain.genesis);
		let refused = changed(&one_set(), |certificate| {
			certificate.genesis.state_root = genesis.state_root;
			certificate.genesis.state = proof(&chain.genesis, &[key::authorities()]);
		});
		assert_eq!(refused, Refusal::BadValidators);
	}
}

#[test]
fn whose_first_block_has_no_validators() {
	let mut state = one_set().genesis;
	state.remove(&key::authorities());
	let refused = changed(&one_set(), |certificate| {
		certificate.genesis.state_root = root(&state);
		certificate.genesis.state = proof(&state, &[key::authorities()]);
	});
	assert_eq!(refused, Refusal::BadValidators);
}

#[test]
fn that_begin_with_other_validators() {
	let other = TestChain::new(&[(&[21, 22, 23], 8)]);
	let refused = changed(&one_set(), |certificate| {
		certificate.genesis = other.certified(item(FIRST)).genesis;
	});
	assert_eq!(refused, Refusal::Stranger(8));
}
