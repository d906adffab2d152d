// SPDX-License-Identifier: Apache-2.0
//! Votes that do not make the last block final.

use super::*;

fn with(change: impl FnOnce(&TestChain, &mut Justification)) -> Refusal {
	let chain = one_set();
	changed(&chain, |certificate| change(&chain, &mut certificate.target.justification))
}

#[test]
fn too_few() {
	for names in [&[][..], &[1], &[1, 2]] {
		let refused = with(|chain, found| *found = votes(names, &chain.blocks[8].header, 0));
		assert_eq!(refused, Refusal::NotFinal(8), "{names:?}");
	}
}

/// Two of weight 1 are less than two thirds beside one of weight 4.
#[test]
fn too_light() {
	let mut chain = one_set();
	let list: Validators = vec![(validator(1), 4), (validator(2), 1), (validator(3), 1)];
	chain.genesis.insert(key::authorities(), list.encode());
	chain.blocks[0].header.state_root = root(&chain.genesis);
	let genesis = Genesis {
		state_root: root(&chain.genesis),
		state: proof(&chain.genesis, &[key::authorities()]),
	};
	let with_votes_of = |names: &[u8]| {
		let mut certificate = one_set().certified(item(FIRST));
		certificate.genesis = genesis.clone();
		let target = certificate.target.header.clone();
		certificate.target.justification = votes(names, &target, 0);
		verify(&certificate.to_bytes()).map(|proven| proven.votes.voters)
	};
	assert_eq!(with_votes_of(&[2, 3]), Err(Refusal::NotFinal(8)));
	assert_eq!(with_votes_of(&[1]), Err(Refusal::NotFinal(8)));
	assert_eq!(with_votes_of(&[1, 2]), Ok(2));
}

#[test]
fn twice_or_in_another_order() {
	let repeated = with(|_, found| {
		let again = found.commit.precommits[0].clone();
		found.commit.precommits.insert(1, again);
	});
	assert_eq!(repeated, Refusal::VotesNotInOrder(8));
	let reversed = with(|_, found| found.commit.precommits.reverse());
	assert_eq!(reversed, Refusal::VotesNotInOrder(8));
	// Of two voters, each twice, nobody is a third.
	let repeated_to_the_threshold = with(|_, found| {
		found.commit.precommits.truncate(2);
		let again = found.commit.precommits.clone();
		found.commit.precommits.extend(again);
		sort(found);
	});
	assert_eq!(repeated_to_the_threshold, Refusal::VotesNotInOrder(8));
}

/// Two honest votes and one validator's for two blocks are three of four, its three are not four.
#[test]
fn of_equivocators_instead_of_others() {
	let chain = TestChain::new(&[(&[1, 2, 3, 4], 8)]);
	let mut certificate = chain.certified(item(FIRST));
	let target = chain.blocks[4].header.clone();
	let mut twice = votes(&[1, 2], &target, 0);
	for at in [5, 6] {
		twice.commit.precommits.push(vote(1, &chain.blocks[at].header, 9, 0));
	}
	twice.votes_ancestries = chain.blocks[5..=6].iter().map(|b| b.header.clone()).collect();
	sort(&mut twice);
	certificate.target = finalized(&target, twice.clone());
	assert_eq!(refusal(&certificate), Refusal::VotesNotInOrder(4), "a third vote");

	let at = twice.commit.precommits.iter().position(|v| v.precommit.target_number == 6);
	twice.commit.precommits.remove(at.unwrap());
	twice.votes_ancestries.pop();
	certificate.target = finalized(&target, twice);
	assert_eq!(refusal(&certificate), Refusal::NotFinal(4), "two voters of four");
}

#[test]
fn of_strangers() {
	let stranger = with(|chain, found| {
		found.commit.precommits.push(vote(21, &chain.blocks[8].header, 9, 0));
		sort(found);
	});
	assert_eq!(stranger, Refusal::Stranger(8));
}

#[test]
fn signed_for_another_round_set_block_or_by_another() {
	let target = |chain: &TestChain| chain.blocks[8].header.clone();
	assert_eq!(with(|_, found| found.round = 10), Refusal::BadSignature(8));
	assert_eq!(
		with(|chain, found| *found = votes(&[1, 2, 3, 4], &target(chain), 1)),
		Refusal::BadSignature(8)
	);
	let of_another = with(|_, found| {
		let signature = found.commit.precommits[1].signature;
		found.commit.precommits[0].signature = signature;
	});
	assert_eq!(of_another, Refusal::BadSignature(8));
	let of_another_block = with(|chain, found| {
		let other = vote(1, &chain.blocks[7].header, 9, 0);
		let at = found.commit.precommits.iter().position(|v| v.id == other.id).unwrap();
		found.commit.precommits[at].signature = other.signature;
	});
	assert_eq!(of_another_block, Refusal::BadSignature(8));
}

#[test]
fn for_another_block() {
	let another = with(|chain, found| *found = votes(&[1, 2, 3], &chain.blocks[7].header, 0));
	assert_eq!(another, Refusal::OtherBlock(8));
	let hash = with(|_, found| found.commit.target_hash = H256::repeat_byte(1));
	assert_eq!(hash, Refusal::OtherBlock(8));
	let number = with(|_, found| found.commit.target_number = 9);
	assert_eq!(number, Refusal::OtherBlock(8));
	let stray = with(|chain, found| {
		found.commit.precommits.push(vote(1, &chain.blocks[7].header, 9, 0));
		sort(found);
	});
	assert_eq!(stray, Refusal::StrayVote(8));
}

/// Votes for blocks above the finalized one, with the headers that lead down to it.
mod with_headers {
	use super::*;

	/// The target is block 4; so many vote for each of the blocks from it on.
	fn above(counts: &[&[u8]], change: impl FnOnce(&TestChain, &mut Justification)) -> Refusal {
		let chain = one_set();
		let mut certificate = chain.certified(item(FIRST));
		let target = chain.blocks[4].header.clone();
		let mut found = votes(counts[0], &target, 0);
		for (at, names) in counts.iter().enumerate().skip(1) {
			let header = &chain.blocks[4 + at].header;
			found.votes_ancestries.push(header.clone());
			let more = names.iter().map(|name| vote(*name, header, 9, 0));
			found.commit.precommits.extend(more);
		}
		sort(&mut found);
		change(&chain, &mut found);
		certificate.target = finalized(&target, found);
		refusal(&certificate)
	}

	#[test]
	fn that_finalize_a_later_block() {
		let none_below = above(&[&[], &[1, 2, 3]], |_, _| {});
		assert_eq!(none_below, Refusal::NotFinal(4));
		let enough_above = above(&[&[1], &[2, 3, 4]], |_, _| {});
		assert_eq!(enough_above, Refusal::NotFinal(4));
	}

	#[test]
	fn that_nobody_voted_for() {
		let unused = above(&[&[1, 2, 3], &[4]], |chain, found| {
			found.votes_ancestries.push(chain.blocks[6].header.clone());
		});
		assert_eq!(unused, Refusal::StrayVote(4));
	}

	#[test]
	fn that_are_missing_repeated_reversed_or_too_many() {
		let missing = above(&[&[1, 2, 3], &[], &[4]], |_, found| {
			found.votes_ancestries.remove(0);
		});
		assert_eq!(missing, Refusal::StrayVote(4));
		let tip_missing = above(&[&[1, 2, 3], &[], &[4]], |_, found| {
			found.votes_ancestries.pop();
		});
		assert_eq!(tip_missing, Refusal::StrayVote(4));
		let reversed = above(&[&[1, 2], &[3], &[4]], |_, found| {
			found.votes_ancestries.reverse();
		});
		assert!(matches!(reversed, Refusal::StrayVote(4) | Refusal::VotesNotInOrder(4)));
		let repeated = above(&[&[1, 2, 3], &[4]], |_, found| {
			found.votes_ancestries.push(found.votes_ancestries[0].clone());
		});
		assert_eq!(repeated, Refusal::VotesNotInOrder(4));
		let too_many = above(&[&[1, 2, 3], &[4]], |_, found| {
			found.votes_ancestries = vec![found.votes_ancestries[0].clone(); 257];
		});
		assert_eq!(too_many, Refusal::VotesNotInOrder(4));
	}

	#[test]
	fn whose_number_does_not_follow_their_parents() {
		let skipped = above(&[&[1, 2, 3], &[4]], |chain, found| {
			let mut header = chain.blocks[5].header.clone();
			header.number = 7;
			found.votes_ancestries = vec![header.clone()];
			found.commit.precommits.retain(|vote| vote.precommit.target_number == 4);
			found.commit.precommits.push(vote(4, &header, 9, 0));
			sort(found);
		});
		assert_eq!(skipped, Refusal::StrayVote(4));
	}

	#[test]
	fn and_a_vote_with_another_number() {
		let other = above(&[&[1, 2, 3], &[4]], |_, found| {
			for vote in &mut found.commit.precommits {
				if vote.precommit.target_number == 5 {
					vote.precommit.target_number = 6;
				}
			}
		});
		assert_eq!(other, Refusal::StrayVote(4));
	}
}
