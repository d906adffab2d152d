// SPDX-License-Identifier: Apache-2.0
//! The program against a chain that outlives it, stopped at every moment.

use super::*;
use crate::batch::{
	crash::pending,
	proof::Batch,
	receipts::tests::{anchored, prepare, sent},
};
use serde::{Deserialize, Serialize};
use std::{
	env, fs,
	io::{BufRead, BufReader},
	path::{Path, PathBuf},
	process::{Command, Stdio},
};

/// How many items a batch has here: some blocks of the tree, the last one not full.
const ITEMS: u64 = 600;

/// What happens to a transaction that is given to the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Network {
	/// It becomes final at once.
	Good,
	/// The connection breaks; the transaction had arrived and becomes final two looks later.
	LostAfterArrival,
	/// The connection breaks and the transaction never arrived.
	LostBeforeArrival,
	/// The pool has it and gives it up without a word.
	Forgets,
}

/// What all nodes have.
#[derive(Debug, Serialize, Deserialize)]
struct Blocks {
	nonce: u32,
	number: u32,
	/// Transactions in the pool, with the number of the block that they will be in.
	pool: Vec<(Sent, u32)>,
	/// Roots that were anchored, each as often as it was.
	anchored: Vec<NodeHash>,
	/// How many transactions were signed.
	signed: u32,
	root: NodeHash,
}

/// A chain that outlives the program.
struct FakeChain {
	blocks: Blocks,
	network: Network,
	/// The refusal of the next call in a block.
	refuses: Option<ChainError>,
	/// The refusal of the next transaction by the pool.
	pool_refuses: Option<PoolRefusal>,
	/// Where the receipts are, of which a power cut may take nothing once a transaction is sent.
	receipts: PathBuf,
	/// Where it is kept for another process.
	file: Option<PathBuf>,
}

impl FakeChain {
	fn new(network: Network) -> Self {
		let blocks = Blocks {
			nonce: 4,
			number: 10,
			pool: vec![],
			anchored: vec![],
			signed: 0,
			root: [0; 32],
		};
		let (refuses, pool_refuses) = (None, None);
		Self { blocks, network, refuses, pool_refuses, receipts: PathBuf::new(), file: None }
	}

	/// The one that is kept in this file; a new one if there is none.
	fn kept_in(file: PathBuf) -> Self {
		let mut chain = Self::new(Network::Good);
		if let Ok(text) = fs::read(&file) {
			chain.blocks = serde_json::from_slice(&text).unwrap();
		}
		Self { file: Some(file), ..chain }
	}

	fn keep(&self) {
		if let Some(file) = &self.file {
			fs::write(file, serde_json::to_vec(&self.blocks).unwrap()).unwrap();
		}
	}

	/// Makes a block.
	fn advance(&mut self) {
		let blocks = &mut self.blocks;
		blocks.number += 1;
		for (sent, at) in std::mem::take(&mut blocks.pool) {
			if at > blocks.number {
				blocks.pool.push((sent, at));
			} else if sent.nonce == blocks.nonce && u64::from(blocks.number) < sent.valid_until {
				blocks.nonce += 1;
				assert!(!blocks.anchored.contains(&blocks.root), "anchored twice");
				blocks.anchored.push(blocks.root);
			}
		}
		self.keep();
	}
}

impl Ledger for FakeChain {
	async fn look(&mut self, root: &NodeHash, sent: Option<&Sent>) -> Result<Standing, ChainError> {
		self.blocks.root = *root;
		self.advance();
		let Blocks { nonce, number, anchored: roots, .. } = &self.blocks;
		if roots.contains(root) {
			return Ok(Standing::Anchored(anchored()));
		}
		Ok(match sent {
			Some(sent) if sent.nonce >= *nonce && u64::from(*number) + 1 < sent.valid_until => {
				Standing::MayCome
			},
			_ => Standing::Absent,
		})
	}

	async fn sign(&mut self, _: &Manifest) -> Result<Sent, ChainError> {
		self.blocks.signed += 1;
		self.keep();
		let Blocks { nonce, number, signed, .. } = self.blocks;
		Ok(Sent {
			nonce,
			from_number: number,
			transaction: vec![signed as u8],
			valid_until: u64::from(number) + 8,
			..sent()
		})
	}

	async fn send(&mut self, sent: &Sent) -> Result<Fate, ChainError> {
		assert_eq!(pending::of(&self.receipts), Vec::<PathBuf>::new(), "sent before it is safe");
		if let Some(reason) = self.pool_refuses.take() {
			return Ok(Fate::NotTaken(reason));
		}
		if sent.nonce < self.blocks.nonce {
			return Ok(Fate::NotTaken(PoolRefusal::Outdated));
		}
		if self.blocks.pool.iter().any(|(known, _)| known == sent) {
			return Ok(Fate::NotTaken(PoolRefusal::Known));
		}
		if let Some(reason) = self.refuses.take() {
			self.blocks.nonce += 1;
			return Ok(Fate::Refused(reason));
		}
		let lost = || ChainError::Lost("cable".into());
		let number = self.blocks.number;
		match std::mem::replace(&mut self.network, Network::Good) {
			Network::Good => {
				self.blocks.pool.push((sent.clone(), number + 1));
				self.advance();
				Ok(Fate::Done)
			},
			Network::LostAfterArrival => {
				self.blocks.pool.push((sent.clone(), number + 3));
				Err(lost())
			},
			Network::LostBeforeArrival => Err(lost()),
			Network::Forgets => Ok(Fate::Unknown),
		}
	}

	async fn wait(&mut self) {}
}

/// The program as a script runs it: again and again, until it succeeds.
async fn run(path: &Path, chain: &mut FakeChain, times: u32) -> Result<Anchored, Failure> {
	chain.receipts = path.into();
	let mut last = None;
	for _ in 0..times {
		match once(path, chain).await {
			Ok((_, anchored)) => {
				assert_eq!(pending::of(path), Vec::<PathBuf>::new(), "told before it is safe");
				return Ok(anchored);
			},
			Err(failure) => last = Some(failure),
		}
	}
	Err(last.unwrap())
}

async fn once(path: &Path, chain: &mut FakeChain) -> Result<(Manifest, Anchored), Failure> {
	let receipts = Receipts::take(path)?;
	if let State::Empty = receipts.state()? {
		prepare(&receipts, ITEMS)?;
	}
	anchor(&receipts, chain).await
}

/// That the receipts prove every item, and that the root of the receipts is the one anchored.
fn is_whole(path: &Path, chain: &FakeChain) {
	let State::Anchored(manifest, _) = State::of(path).unwrap() else {
		panic!("not anchored");
	};
	assert_eq!(chain.blocks.anchored, [manifest.root.0], "anchored once");
	let batch = Batch::of(path, manifest).unwrap();
	for index in 0..ITEMS {
		assert!(batch.proof(index, 9).unwrap().holds());
	}
}

/// Every moment of a run on a good network, in order.
const MOMENTS: [(Step, u32); 14] = [
	(Step::BuildBegun, 1),
	(Step::ItemsWritten, 1),
	(Step::ItemsFinished, 1),
	(Step::FileWritten, 1),
	(Step::FileReplaced, 1),
	(Step::BuildFinished, 1),
	(Step::BuildRenamed, 1),
	(Step::FileWritten, 2),
	(Step::FileReplaced, 2),
	(Step::BeforeSending, 1),
	(Step::AfterSending, 1),
	(Step::BeforeAcknowledging, 1),
	(Step::FileWritten, 3),
	(Step::FileReplaced, 3),
];

/// Tells [`process`] its folder and its moment.
const FOLDER: &str = "CITYCHAIN_TEST_FOLDER";
const MOMENT: &str = "CITYCHAIN_TEST_MOMENT";

/// The program in a process of its own, which waits at its moment until it is killed.
#[tokio::test]
#[ignore = "another test runs it and kills it"]
async fn process() {
	let (Some(folder), Ok(moment)) = (env::var_os(FOLDER), env::var(MOMENT)) else {
		return;
	};
	let (step, time) = MOMENTS[moment.parse::<usize>().unwrap()];
	let folder = PathBuf::from(folder);
	crash::park_at(step, time);
	let mut chain = FakeChain::kept_in(folder.join("chain"));
	run(&folder.join("receipts"), &mut chain, 1).await.unwrap();
}

/// Runs [`process`] until it comes to its moment, and kills it there; whether it came to it.
fn kill_at(folder: &Path, moment: usize) -> bool {
	let mut child = Command::new(env::current_exe().unwrap())
		.args(["--exact", "batch::anchor::tests::process", "--ignored", "--nocapture"])
		.env(FOLDER, folder)
		.env(MOMENT, moment.to_string())
		.stdout(Stdio::piped())
		.stderr(Stdio::null())
		.spawn()
		.unwrap();
	let output = BufReader::new(child.stdout.take().unwrap());
	let is_parked = output.lines().any(|line| line.unwrap().contains(crash::PARKED));
	child.kill().unwrap();
	child.wait().unwrap();
	is_parked
}

#[tokio::test]
async fn killed_at_any_moment_it_loses_nothing_and_anchors_once() {
	for (moment, (step, time)) in MOMENTS.into_iter().enumerate() {
		let dir = tempfile::tempdir().unwrap();
		let receipts = dir.path().join("receipts");
		assert!(kill_at(dir.path(), moment), "{step:?} {time} never came");
		let before = State::of(&receipts).unwrap();
		let mut chain = FakeChain::kept_in(dir.path().join("chain"));
		run(&receipts, &mut chain, 1).await.unwrap();
		is_whole(&receipts, &chain);
		// What was prepared once is what was anchored: no second tree was made.
		let (State::Prepared(found) | State::Sent(found, _) | State::Anchored(found, _)) = before
		else {
			continue;
		};
		assert_eq!(chain.blocks.anchored, [found.root.0], "{step:?} {time}");
	}
}

/// As a machine that fails again while it recovers: around the sending of the transaction.
#[tokio::test]
async fn killed_at_any_two_moments_it_loses_nothing_and_anchors_once() {
	for first in 0..MOMENTS.len() {
		for second in 9..12 {
			let dir = tempfile::tempdir().unwrap();
			let receipts = dir.path().join("receipts");
			kill_at(dir.path(), first);
			// The second run may be beyond its moment already.
			kill_at(dir.path(), second);
			let mut chain = FakeChain::kept_in(dir.path().join("chain"));
			run(&receipts, &mut chain, 1).await.unwrap();
			is_whole(&receipts, &chain);
		}
	}
}

#[tokio::test]
async fn crashes_and_a_bad_network_together_anchor_once() {
	let networks = [Network::LostAfterArrival, Network::LostBeforeArrival, Network::Forgets];
	for network in networks {
		for (step, time) in &MOMENTS[7..] {
			let dir = tempfile::tempdir().unwrap();
			let mut chain = FakeChain::new(network);
			crash::at(*step, *time);
			run(dir.path(), &mut chain, 4).await.unwrap();
			is_whole(dir.path(), &chain);
		}
	}
}

/// What is acknowledged once stays so: no later run changes it or asks the chain.
#[tokio::test]
async fn an_anchored_batch_stays_as_it_is() {
	let dir = tempfile::tempdir().unwrap();
	let mut chain = FakeChain::new(Network::Good);
	let first = run(dir.path(), &mut chain, 1).await.unwrap();
	chain.blocks.anchored.clear();
	assert_eq!(run(dir.path(), &mut chain, 1).await.unwrap(), first);
	assert_eq!(chain.blocks.signed, 1);
}

/// A power cut may undo a rename whose folder was not synced yet.
#[tokio::test]
async fn a_rename_that_a_power_cut_undid_is_done_again() {
	let dir = tempfile::tempdir().unwrap();
	let mut chain = FakeChain::new(Network::Good);
	crash::at(Step::BuildRenamed, 1);
	run(dir.path(), &mut chain, 1).await.unwrap_err();
	std::fs::rename(dir.path().join("batch"), dir.path().join("building")).unwrap();
	run(dir.path(), &mut chain, 1).await.unwrap();
	is_whole(dir.path(), &chain);
}

#[tokio::test]
async fn a_transaction_on_its_way_is_waited_for_and_not_signed_again() {
	let dir = tempfile::tempdir().unwrap();
	let mut chain = FakeChain::new(Network::LostAfterArrival);
	let lost = run(dir.path(), &mut chain, 1).await.unwrap_err();
	assert_eq!(lost.code(), "node_lost");
	assert!(matches!(State::of(dir.path()), Ok(State::Sent(..))));
	run(dir.path(), &mut chain, 1).await.unwrap();
	assert_eq!(chain.blocks.signed, 1);
	is_whole(dir.path(), &chain);
}

#[tokio::test]
async fn a_transaction_that_never_arrived_is_sent_again_as_it_is() {
	let dir = tempfile::tempdir().unwrap();
	let mut chain = FakeChain::new(Network::LostBeforeArrival);
	run(dir.path(), &mut chain, 1).await.unwrap_err();
	run(dir.path(), &mut chain, 1).await.unwrap();
	assert_eq!(chain.blocks.signed, 1);
	is_whole(dir.path(), &chain);
}

#[tokio::test]
async fn a_transaction_whose_time_is_over_is_replaced() {
	let dir = tempfile::tempdir().unwrap();
	let mut chain = FakeChain::new(Network::LostBeforeArrival);
	run(dir.path(), &mut chain, 1).await.unwrap_err();
	chain.blocks.number += 100;
	run(dir.path(), &mut chain, 1).await.unwrap();
	assert_eq!(chain.blocks.signed, 2);
	is_whole(dir.path(), &chain);
}

#[tokio::test]
async fn a_transaction_whose_number_another_took_is_replaced() {
	let dir = tempfile::tempdir().unwrap();
	let mut chain = FakeChain::new(Network::LostBeforeArrival);
	run(dir.path(), &mut chain, 1).await.unwrap_err();
	chain.blocks.nonce += 1;
	run(dir.path(), &mut chain, 1).await.unwrap();
	assert_eq!(chain.blocks.signed, 2);
	is_whole(dir.path(), &chain);
}

#[tokio::test]
async fn a_number_taken_at_the_same_moment_is_signed_again() {
	let dir = tempfile::tempdir().unwrap();
	let mut chain = FakeChain::new(Network::Good);
	chain.pool_refuses = Some(PoolRefusal::Outdated);
	run(dir.path(), &mut chain, 1).await.unwrap();
	assert_eq!(chain.blocks.signed, 2);
}

#[tokio::test]
async fn a_refusal_is_told_and_leaves_the_batch_prepared() {
	let dispatch = ChainError::Dispatch {
		name: "Institutions::DutyNotHeld".into(),
		reason: "".into(),
		more: "".into(),
	};
	for (pool, block, code) in [
		(Some(PoolRefusal::NotEnrolled), None, "not_enrolled"),
		(None, Some(dispatch), "Institutions::DutyNotHeld"),
	] {
		let dir = tempfile::tempdir().unwrap();
		let mut chain = FakeChain::new(Network::Good);
		(chain.pool_refuses, chain.refuses) = (pool, block);
		assert_eq!(run(dir.path(), &mut chain, 1).await.unwrap_err().code(), code);
		assert!(matches!(State::of(dir.path()), Ok(State::Prepared(_))));
		// Another officer, or the same one with the duty.
		run(dir.path(), &mut chain, 1).await.unwrap();
		is_whole(dir.path(), &chain);
	}
}

#[tokio::test]
async fn a_copy_of_the_receipts_that_was_faster_is_found() {
	let dir = tempfile::tempdir().unwrap();
	let mut chain = FakeChain::new(Network::Good);
	let receipts = Receipts::take(dir.path()).unwrap();
	let manifest = prepare(&receipts, ITEMS).unwrap();
	drop(receipts);
	chain.blocks.anchored.push(manifest.root.0);
	run(dir.path(), &mut chain, 1).await.unwrap();
	assert_eq!(chain.blocks.signed, 0);
	is_whole(dir.path(), &chain);
}

#[tokio::test]
async fn nothing_is_anchored_of_nothing() {
	let dir = tempfile::tempdir().unwrap();
	let receipts = Receipts::take(dir.path()).unwrap();
	let failure = anchor(&receipts, &mut FakeChain::new(Network::Good)).await.unwrap_err();
	assert_eq!(failure.code(), "no_batch");
}
