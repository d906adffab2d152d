// SPDX-License-Identifier: Apache-2.0
//! Brings the root of a prepared batch into a final block, exactly once, whatever happened before.
//!
//! A transaction is noted before it is sent. A second one is signed only when a final block shows
//! that the root is not anchored and that the first can never be in a later block: its number was
//! used by another, its time is over, or it was made for another chain. Until then the very same
//! transaction is given to the node again, which takes it once.

use super::{
	crash::{self, Step},
	receipts::{Anchored, Manifest, Receipts, Sent, State},
	BatchError,
};
use crate::{
	chain::{error::PoolRefusal, ChainError},
	error::Failure,
	progress::note,
};
use citychain_primitives::merkle::NodeHash;

/// What a final block tells of a root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
	/// The root is anchored.
	Anchored(Anchored),
	/// It is not, and the transaction may still come into a block.
	MayCome,
	/// It is not, and there is no transaction that could change this.
	Absent,
}

/// What became of a transaction that was given to a node.
#[derive(Debug)]
pub(crate) enum Fate {
	/// It is in a final block and its call succeeded.
	Done,
	/// It is in a final block and its call was refused.
	Refused(ChainError),
	/// The node did not take it.
	NotTaken(PoolRefusal),
	/// Not known yet; some time has passed.
	Unknown,
}

/// The chain, as far as anchoring needs it.
pub(crate) trait Ledger {
	/// What the newest final block tells of this root, and of a transaction that was sent for it.
	async fn look(&mut self, root: &NodeHash, sent: Option<&Sent>) -> Result<Standing, ChainError>;

	/// A new transaction that anchors the root.
	async fn sign(&mut self, manifest: &Manifest) -> Result<Sent, ChainError>;

	/// Gives a transaction to the node and waits for what becomes of it.
	async fn send(&mut self, sent: &Sent) -> Result<Fate, ChainError>;

	/// Waits until there may be a new final block.
	async fn wait(&mut self);
}

/// From whatever state to [`State::Anchored`].
pub(crate) async fn anchor(
	receipts: &Receipts,
	ledger: &mut impl Ledger,
) -> Result<(Manifest, Anchored), Failure> {
	loop {
		let (manifest, before) = match receipts.state()? {
			State::Empty => return Err(BatchError::NoBatch(receipts.path().into()).into()),
			State::Anchored(manifest, anchored) => return Ok((manifest, anchored)),
			State::Prepared(manifest) => (manifest, None),
			State::Sent(manifest, sent) => (manifest, Some(sent)),
		};
		match ledger.look(&manifest.root.0, before.as_ref()).await? {
			Standing::Anchored(anchored) => {
				crash::point(Step::BeforeAcknowledging)?;
				receipts.note_anchored(&anchored)?;
				continue;
			},
			Standing::MayCome => {},
			Standing::Absent if before.is_some() => {
				receipts.forget_sent()?;
				continue;
			},
			Standing::Absent => {},
		}
		let (sent, is_new) = match before {
			Some(sent) => (sent, false),
			None => {
				let sent = ledger.sign(&manifest).await?;
				receipts.note_sent(&sent)?;
				crash::point(Step::BeforeSending)?;
				(sent, true)
			},
		};
		let fate = ledger.send(&sent).await?;
		crash::point(Step::AfterSending)?;
		match fate {
			Fate::Done | Fate::Unknown => {},
			Fate::Refused(reason) => {
				receipts.forget_sent()?;
				// Another copy of these receipts may have been faster.
				if ledger.look(&manifest.root.0, None).await? == Standing::Absent {
					return Err(reason.into());
				}
			},
			// Nobody has it: the node did not take it, and it was given to no other.
			Fate::NotTaken(reason) if is_new && reason != PoolRefusal::Known => {
				receipts.forget_sent()?;
				if reason != PoolRefusal::Outdated {
					return Err(ChainError::Pool(reason).into());
				}
				note("another transaction of this account came first; signing again");
			},
			Fate::NotTaken(_) => {
				note("waiting for the transaction that was sent before");
				ledger.wait().await;
			},
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::batch::receipts::tests::{anchored, prepare, sent};
	use std::path::Path;

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

	/// A chain that outlives the program.
	struct FakeChain {
		network: Network,
		nonce: u32,
		number: u32,
		/// Transactions in the pool, with the number of the block that they will be in.
		pool: Vec<(Sent, u32)>,
		/// Roots that were anchored, each as often as it was.
		anchored: Vec<NodeHash>,
		/// The refusal of the next call in a block.
		refuses: Option<ChainError>,
		/// The refusal of the next transaction by the pool.
		pool_refuses: Option<PoolRefusal>,
		signed: u32,
		root: NodeHash,
	}

	impl FakeChain {
		fn new(network: Network) -> Self {
			Self {
				network,
				nonce: 4,
				number: 10,
				pool: vec![],
				anchored: vec![],
				refuses: None,
				pool_refuses: None,
				signed: 0,
				root: [0; 32],
			}
		}

		/// Makes a block.
		fn advance(&mut self) {
			self.number += 1;
			let number = self.number;
			let pool = std::mem::take(&mut self.pool);
			for (sent, at) in pool {
				if at > number {
					self.pool.push((sent, at));
				} else if sent.nonce == self.nonce && u64::from(number) < sent.valid_until {
					self.nonce += 1;
					if !self.anchored.contains(&self.root) {
						self.anchored.push(self.root);
					} else {
						panic!("anchored twice");
					}
				}
			}
		}
	}

	impl Ledger for FakeChain {
		async fn look(
			&mut self,
			root: &NodeHash,
			sent: Option<&Sent>,
		) -> Result<Standing, ChainError> {
			self.root = *root;
			self.advance();
			if self.anchored.contains(root) {
				return Ok(Standing::Anchored(anchored()));
			}
			Ok(match sent {
				Some(sent)
					if sent.nonce >= self.nonce
						&& u64::from(self.number) + 1 < sent.valid_until =>
				{
					Standing::MayCome
				},
				_ => Standing::Absent,
			})
		}

		async fn sign(&mut self, _: &Manifest) -> Result<Sent, ChainError> {
			self.signed += 1;
			let valid_until = u64::from(self.number) + 8;
			Ok(Sent {
				nonce: self.nonce,
				from_number: self.number,
				transaction: vec![self.signed as u8],
				valid_until,
				..sent()
			})
		}

		async fn send(&mut self, sent: &Sent) -> Result<Fate, ChainError> {
			if let Some(reason) = self.pool_refuses.take() {
				return Ok(Fate::NotTaken(reason));
			}
			if sent.nonce < self.nonce {
				return Ok(Fate::NotTaken(PoolRefusal::Outdated));
			}
			if self.pool.iter().any(|(known, _)| known == sent) {
				return Ok(Fate::NotTaken(PoolRefusal::Known));
			}
			if let Some(reason) = self.refuses.take() {
				self.nonce += 1;
				return Ok(Fate::Refused(reason));
			}
			let lost = || ChainError::Lost("cable".into());
			match std::mem::replace(&mut self.network, Network::Good) {
				Network::Good => {
					self.pool.push((sent.clone(), self.number + 1));
					self.advance();
					Ok(Fate::Done)
				},
				Network::LostAfterArrival => {
					self.pool.push((sent.clone(), self.number + 3));
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
		let mut last = None;
		for _ in 0..times {
			let receipts = Receipts::take(path).unwrap();
			let prepared = match receipts.state().unwrap() {
				State::Empty => prepare(&receipts, 600).map(|_| ()),
				_ => Ok(()),
			};
			let result = match prepared {
				Ok(()) => anchor(&receipts, chain).await,
				Err(failure) => Err(failure),
			};
			match result {
				Ok((_, anchored)) => return Ok(anchored),
				Err(failure) => last = Some(failure),
			}
		}
		Err(last.unwrap())
	}

	/// That the receipts prove every item, and that the root of the receipts is the one anchored.
	fn is_whole(path: &Path, chain: &FakeChain) {
		let State::Anchored(manifest, _) = State::of(path).unwrap() else {
			panic!("not anchored");
		};
		assert_eq!(chain.anchored, [manifest.root.0], "anchored once");
		let batch = crate::batch::proof::Batch::of(path, manifest).unwrap();
		for index in [0, 255, 256, 599] {
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

	#[tokio::test]
	async fn a_crash_at_any_moment_loses_nothing_and_anchors_once() {
		for (step, time) in MOMENTS {
			let dir = tempfile::tempdir().unwrap();
			let mut chain = FakeChain::new(Network::Good);
			crash::at(step, time);
			let stopped = run(dir.path(), &mut chain, 1).await.unwrap_err();
			assert_eq!(stopped.to_string(), format!("stopped at {step:?}"));
			run(dir.path(), &mut chain, 1).await.unwrap();
			is_whole(dir.path(), &chain);
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
		chain.anchored.clear();
		assert_eq!(run(dir.path(), &mut chain, 1).await.unwrap(), first);
		assert_eq!(chain.signed, 1);
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
		assert_eq!(chain.signed, 1);
		is_whole(dir.path(), &chain);
	}

	#[tokio::test]
	async fn a_transaction_that_never_arrived_is_sent_again_as_it_is() {
		let dir = tempfile::tempdir().unwrap();
		let mut chain = FakeChain::new(Network::LostBeforeArrival);
		run(dir.path(), &mut chain, 1).await.unwrap_err();
		run(dir.path(), &mut chain, 1).await.unwrap();
		assert_eq!(chain.signed, 1);
		is_whole(dir.path(), &chain);
	}

	#[tokio::test]
	async fn a_transaction_whose_time_is_over_is_replaced() {
		let dir = tempfile::tempdir().unwrap();
		let mut chain = FakeChain::new(Network::LostBeforeArrival);
		run(dir.path(), &mut chain, 1).await.unwrap_err();
		chain.number += 100;
		run(dir.path(), &mut chain, 1).await.unwrap();
		assert_eq!(chain.signed, 2);
		is_whole(dir.path(), &chain);
	}

	#[tokio::test]
	async fn a_transaction_whose_number_another_took_is_replaced() {
		let dir = tempfile::tempdir().unwrap();
		let mut chain = FakeChain::new(Network::LostBeforeArrival);
		run(dir.path(), &mut chain, 1).await.unwrap_err();
		chain.nonce += 1;
		run(dir.path(), &mut chain, 1).await.unwrap();
		assert_eq!(chain.signed, 2);
		is_whole(dir.path(), &chain);
	}

	#[tokio::test]
	async fn a_number_taken_at_the_same_moment_is_signed_again() {
		let dir = tempfile::tempdir().unwrap();
		let mut chain = FakeChain::new(Network::Good);
		chain.pool_refuses = Some(PoolRefusal::Outdated);
		run(dir.path(), &mut chain, 1).await.unwrap();
		assert_eq!(chain.signed, 2);
	}

	#[tokio::test]
	async fn a_refusal_is_told_and_leaves_the_batch_prepared() {
		let dispatch =
			ChainError::Dispatch { name: "Institutions::DutyNotHeld".into(), reason: "".into() };
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
		let manifest = prepare(&receipts, 600).unwrap();
		drop(receipts);
		chain.anchored.push(manifest.root.0);
		run(dir.path(), &mut chain, 1).await.unwrap();
		assert_eq!(chain.signed, 0);
		is_whole(dir.path(), &chain);
	}

	#[tokio::test]
	async fn nothing_is_anchored_of_nothing() {
		let dir = tempfile::tempdir().unwrap();
		let receipts = Receipts::take(dir.path()).unwrap();
		let failure = anchor(&receipts, &mut FakeChain::new(Network::Good)).await.unwrap_err();
		assert_eq!(failure.code(), "no_batch");
	}
}
