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
use crate::{error::Failure, progress::note};
use citychain_client::{error::PoolRefusal, ChainError};
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
mod tests;
