// SPDX-License-Identifier: Apache-2.0
//! What certificates prove.

use citychain_certificate::{
	bundle::{Certificate, Subject},
	facts::Facts,
	refusal::Refusal,
	storage::{Origin, Standing},
	verify::{verify, Proven},
};
use citychain_certificate_testing::*;
use citychain_evidence::{BatchId, PresumptionLevel};
use citychain_primitives::{Digest, Millis};
use sp_core::H256;

fn proven(certificate: &Certificate) -> Proven {
	verify(&certificate.to_bytes()).unwrap()
}

fn facts(subject: Subject) -> Facts {
	proven(&one_set().certified(subject)).facts
}

#[test]
fn a_first_record_with_its_chain_and_block() {
	let chain = one_set();
	let proven = proven(&chain.certified(item(FIRST)));
	let last = &chain.blocks[8].header;
	assert_eq!(proven.genesis, chain.blocks[0].header.hash());
	assert_eq!((proven.number, proven.hash), (8, last.hash()));
	assert_eq!((proven.sets, proven.votes.voters, proven.votes.validators), (1, 4, 4));
	assert_eq!(proven.time, NOW + 60_000);
	let item = proven.facts.item.as_ref().unwrap();
	assert_eq!((item.record.id.0, item.digest), (FIRST, DIGEST));
	assert_eq!(item.record.claimed_at(), Millis(NOW - 86_400_000));
	assert_eq!((item.institution.name.as_str(), &item.provider), ("市中级人民法院", &None));
	assert_eq!((&item.first, item.origin), (&None, None));
	assert_eq!((item.standing, item.compromised_since), (Standing::default(), None));
	assert_eq!((&proven.facts.batch, &proven.facts.leaf), (&None, &None));
	assert_eq!(proven.facts.since(), Some((2, Millis(NOW))));
}

#[test]
fn a_later_record_with_the_first_one_and_a_key_that_was_in_other_hands() {
	let facts = facts(item(LATER));
	let item = facts.item.unwrap();
	let (first, by) = item.first.unwrap();
	assert_eq!((first.id.0, by.name.as_str()), (FIRST, "市中级人民法院"));
	assert_eq!(item.institution.name, "市公证处");
	assert_eq!(item.compromised_since, Some(Millis(NOW - 10)));
}

#[test]
fn an_item_of_a_batch_with_its_path_or_without() {
	for (subject, has_leaf) in [(item(MATERIALISED), false), (item_and_leaf(), true)] {
		let facts = facts(subject);
		assert_eq!(facts.leaf.is_some(), has_leaf);
		let batch = facts.batch.as_ref().unwrap();
		assert_eq!((batch.id, batch.batch.leaves), (BatchId(BATCH), 5));
		assert_eq!(batch.provider.as_ref().unwrap().name, "市中级人民法院");
		assert_eq!(facts.since(), Some((1, Millis(NOW - 5_000))));
		let item = facts.item.unwrap();
		assert_eq!(item.standing.level, PresumptionLevel::CourtConfirmed);
		assert_eq!(item.links.replaces.map(|id| id.0), Some(FIRST));
	}
}

#[test]
fn a_leaf_that_is_no_item() {
	for index in 0..5 {
		let facts = facts(only_leaf(index));
		assert_eq!(facts.item, None);
		assert_eq!(facts.digest(), Some(Digest::Sm3([index as u8; 32])));
	}
}

#[test]
fn a_precommitment() {
	let facts = facts(item(REVEALED));
	assert_eq!(facts.since(), Some((1, Millis(NOW - 7_000))));
	let item = facts.item.unwrap();
	assert!(matches!(item.origin, Some(Origin::Precommitted { block: 1, .. })));
	assert_eq!(item.record.claimed_at(), Millis(NOW + 60_000));
}

#[test]
fn handoffs_from_set_to_set() {
	let certificate = three_sets().certified(item(FIRST));
	assert_eq!(certificate.handoffs.len(), 2);
	let proven = proven(&certificate);
	assert_eq!((proven.sets, proven.number), (3, 12));
	assert_eq!(proven.votes.validators, 7);
}

#[test]
fn two_thirds_and_one_more_are_enough() {
	let chain = one_set();
	let mut certificate = chain.certified(item(FIRST));
	certificate.target.justification = votes(&[1, 2, 4], &chain.blocks[8].header, 0);
	assert_eq!(proven(&certificate).votes.voters, 3);
}

#[test]
fn votes_for_blocks_that_build_on_the_block() {
	let chain = one_set();
	let mut certificate = chain.certified(item(FIRST));
	let target = chain.blocks[4].header.clone();
	let mut justification = votes(&[1, 2], &target, 0);
	for (name, at) in [(3, 6), (4, 5)] {
		justification.commit.precommits.push(vote(name, &chain.blocks[at].header, 9, 0));
	}
	justification.votes_ancestries = chain.blocks[5..=6].iter().map(|b| b.header.clone()).collect();
	sort(&mut justification);
	certificate.target = finalized(&target, justification);
	assert_eq!(proven(&certificate).votes.voters, 4);
}

/// As in GRANDPA: who votes twice in a round counts for both blocks, once, and is punished on chain.
#[test]
fn a_validator_that_votes_twice_counts_once() {
	assert_eq!(proven(&with_an_equivocation()).votes.voters, 3);
}

#[test]
fn what_a_certificate_reads_is_what_it_writes() {
	for subject in [item(FIRST), item(LATER), item_and_leaf(), only_leaf(0)] {
		let certificate = three_sets().certified(subject);
		let bytes = certificate.to_bytes();
		assert_eq!(Certificate::from_bytes(&bytes), Ok(certificate));
	}
}

#[test]
fn of_one_chain_only() {
	let chain = one_set();
	let proven = proven(&chain.certified(item(FIRST)));
	let found = chain.blocks[0].header.hash();
	assert_eq!(proven.ensure_of(found), Ok(()));
	let expected = H256::repeat_byte(7);
	assert_eq!(proven.ensure_of(expected), Err(Refusal::OtherChain { expected, found }));
}
