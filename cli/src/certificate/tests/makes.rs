// SPDX-License-Identifier: Apache-2.0
//! Making certificates of what a node answers.

use super::node::Node;
use crate::{
	certificate::{
		genesis,
		make::{first_block, Unmade},
	},
	error::Failure,
};
use citychain_certificate::{bundle::Subject, verify, Refusal};
use citychain_certificate_testing::*;
use sp_core::H256;
use std::{fs, path::PathBuf};

#[tokio::test]
async fn of_a_chain_whose_validators_never_changed() {
	let node = Node::of(one_set());
	let certificate = node.certificate(item(FIRST)).await.unwrap();
	assert!(certificate.handoffs.is_empty());
	assert_eq!(node.asked.get(), 1, "the newest block has votes");
}

/// Found step by step, it is the one that whoever knows the whole chain puts together.
#[tokio::test]
async fn of_every_subject_is_the_one_that_the_vectors_hold() {
	for chain in [one_set(), three_sets()] {
		let node = Node::of(chain.clone());
		for subject in [item(FIRST), item(LATER), item(REVEALED), item_and_leaf(), only_leaf(4)] {
			let made = node.certificate(subject.clone()).await.unwrap();
			assert_eq!(made, chain.certified(subject));
		}
	}
}

/// Sets that lasted for weeks are crossed in a few questions.
#[tokio::test]
async fn of_a_chain_with_long_and_short_sets() {
	let chain =
		TestChain::new(&[(&[1, 2], 1), (&[2, 3], 1), (&[3, 4], 1_999), (&[4, 5], 2), (&[5], 50)]);
	let node = Node::of(chain);
	let certificate = node.certificate(item(FIRST)).await.unwrap();
	let ends: Vec<u32> = certificate.handoffs.iter().map(|block| block.header.number).collect();
	assert_eq!(ends, [1, 2, 2_001, 2_003]);
	assert_eq!(certificate.target.header.number, 2_052);
	assert_eq!(verify(&certificate.to_bytes()).map(|proven| proven.sets), Ok(5));
	assert!(node.asked.get() < 200, "{} questions", node.asked.get());
}

#[tokio::test]
async fn of_the_last_block_of_a_set() {
	let mut chain = TestChain::new(&[(&[1, 2], 5), (&[3], 1)]);
	chain.blocks.pop();
	let certificate = Node::of(chain).certificate(item(FIRST)).await.unwrap();
	assert_eq!((certificate.handoffs.len(), certificate.target.header.number), (0, 5));
}

#[tokio::test]
async fn whose_votes_are_in_any_order_and_repeated() {
	let mut chain = one_set();
	for block in &mut chain.blocks {
		if let Some(votes) = &mut block.votes {
			let again = votes.commit.precommits[0].clone();
			votes.commit.precommits.push(again);
			votes.commit.precommits.reverse();
		}
	}
	let certificate = Node::of(chain).certificate(item(FIRST)).await.unwrap();
	assert!(verify(&certificate.to_bytes()).is_ok());
}

#[tokio::test]
async fn is_refused_without_votes() {
	let mut chain = one_set();
	chain.blocks.iter_mut().for_each(|block| block.votes = None);
	assert!(matches!(Node::of(chain).certificate(item(FIRST)).await, Err(Unmade::Node(_))));
	// The votes of the first set were never fetched.
	let mut chain = three_sets();
	chain.blocks[1..=3].iter_mut().for_each(|block| block.votes = None);
	assert!(matches!(Node::of(chain).certificate(item(FIRST)).await, Err(Unmade::Node(_))));
}

#[tokio::test]
async fn is_refused_for_what_the_chain_does_not_have() {
	let refused = |result| match result {
		Err(Unmade::Refused(refusal)) => refusal,
		other => panic!("{other:?}"),
	};
	let node = Node::of(one_set());
	assert_eq!(refused(node.certificate(item(404)).await), Refusal::NoEvidence(404));
	let foreign = Subject::Leaf { batch: 404, leaf: leaf(0) };
	assert_eq!(refused(node.certificate(foreign).await), Refusal::NoBatch(404));
}

mod out_of_a_specification {
	use super::*;

	fn saved(text: &str) -> (tempfile::TempDir, PathBuf) {
		let dir = tempfile::tempdir().unwrap();
		let path = dir.path().join("chain.json");
		fs::write(&path, text).unwrap();
		(dir, path)
	}

	fn specification(state: &State) -> String {
		let hex = |bytes: &[u8]| format!("0x{}", hex::encode(bytes));
		let top: serde_json::Map<_, _> =
			state.iter().map(|(key, value)| (hex(key), hex(value).into())).collect();
		serde_json::json!({
			"name": "CityChain",
			"genesis": { "raw": { "top": top, "childrenDefault": {} } },
		})
		.to_string()
	}

	#[tokio::test]
	async fn the_first_block_is_that_of_the_node() {
		let chain = three_sets();
		let (_dir, path) = saved(&specification(&chain.genesis));
		let node = Node::of(chain);
		let of_node = first_block(&node).await.unwrap();
		assert_eq!(of_node.hash(), node.chain.blocks[0].header.hash());
		assert_eq!(genesis::of_specification(&path, of_node.hash()).unwrap(), of_node);
	}

	#[test]
	fn others_are_refused() {
		let (_dir, path) = saved(&specification(&three_sets().genesis));
		let other = genesis::of_specification(&path, H256::repeat_byte(7)).unwrap_err();
		assert!(other.to_string().contains("another chain"), "{other}");
		let hash = three_sets().blocks[0].header.hash();
		for text in [
			"",
			"{}",
			r#"{"genesis":{"runtimeGenesis":{}}}"#,
			r#"{"genesis":{"raw":{"top":{"a":"0x"}}}}"#,
		] {
			let (_dir, path) = saved(text);
			let refused = genesis::of_specification(&path, hash).unwrap_err();
			assert!(refused.to_string().contains("export-chain-spec --raw"), "{refused}");
		}
		let absent = genesis::of_specification(&PathBuf::from("/absent"), hash);
		assert!(matches!(absent, Err(Failure::Unreadable { .. })));
	}
}
