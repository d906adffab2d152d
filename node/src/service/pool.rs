// SPDX-License-Identifier: Apache-2.0
//! The transaction pool: the SDK's, but nobody fills it alone, and nothing enters it while it prepares
//! for a block.
//!
//! # Who has room
//!
//! The node counts what waits, for each payer, and refuses what is beyond: `waiting.rs`. Whose a
//! transaction is, and whether it is urgent, it asks the runtime, which does not look at the signature;
//! so a transaction counts once the pool has taken it. What left the pool is noticed after each
//! preparation for a block.
//!
//! # What enters when
//!
//!
//! The SDK's fork-aware pool has a view of the waiting transactions for each block, and a buffer of
//! all of them. A new block's view is a copy of its parent's, filled up from the buffer, and takes
//! transactions once it is complete. One that arrives after the filling and before the completion
//! enters the buffer and the parent's view alone. That does no harm if its turn by nonce has come,
//! for the next view is filled from the buffer. If not, the pool removes it from the buffer when it
//! drops the last view that knows it (`MultiViewDropWatcherContext::handle_command` of
//! sc-transaction-pool, `Command::RemoveView`), and views of blocks before the final one are
//! dropped. On this chain the new block is final before there is a next one, so the transaction is
//! lost, silently if nobody watches it, and whatever its sender signed after it waits in vain.
//!
//! It does not take a sender who shuffles nonces: of one who sends without pause, some arrive while
//! a view is built, and what follows them is ahead of its turn in the new view.
//!
//! `tests.rs` shows the loss, and that it is gone here; when the first of its tests fails after an
//! upgrade of the SDK, the gate can go.
//!
//! The preparation waits for those on their way in, but not for long: what strangers send may take
//! long to refuse, and a transaction that is lost is the lesser evil.

// The SDK's trait passes one.
#![allow(clippy::disallowed_types)]

#[cfg(test)]
mod tests;

mod statuses;
mod waiting;

use crate::service::Client;
use async_trait::async_trait;
use citychain_access::Sender;
use citychain_runtime::AccountId;
use codec::Encode;
use pallet_allowance::{runtime_api::AllowanceApi, TOO_MANY_OF_PAYER, TRANSACTION_TOO_LARGE};
use sc_transaction_pool_api::error::Error as PoolError;
use sc_transaction_pool_api::{
	ChainEvent, ImportNotificationStream, InPoolTransaction as _, LocalTransactionFor,
	LocalTransactionPool, MaintainedTransactionPool, PoolStatus, ReadyTransactions, TransactionFor,
	TransactionPool, TransactionSource, TransactionStatusStreamFor, TxHash, TxInvalidityReportMap,
};
use sp_api::ProvideRuntimeApi;
use sp_runtime::{traits::Block, transaction_validity::InvalidTransaction};
use std::{
	collections::{HashMap, HashSet},
	pin::Pin,
	sync::{Arc, Mutex as SyncMutex, MutexGuard, PoisonError},
	time::Duration,
};
use tokio::{
	sync::{Mutex, MutexGuard as AsyncGuard, RwLock},
	time::timeout,
};
pub(crate) use waiting::Room;
use waiting::{Place, Refusal, Waiting};

/// How many transactions may be on their way into the pool at one moment: the pool validates two at a
/// time, so these keep it busy.
const ENTERING_AT_ONCE: u32 = 4;

/// How long the preparation for a block waits for those on their way in.
const LONGEST_WAIT: Duration = Duration::from_millis(200);

/// The most bytes of an ordinary transaction, as the runtime has it. Longer ones enter one at a time,
/// and only those that the runtime exempts.
const ORDINARY_BYTES: usize = 128 * 1024;

/// The most bytes of a block, and so of any transaction.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// The hash of a block that the pool knows.
type HashOf<P> = <<P as TransactionPool>::Block as Block>::Hash;

/// The waiting transactions that the pool offers to a block's author.
type Ready<P> =
	Box<dyn ReadyTransactions<Item = Arc<<P as TransactionPool>::InPoolTransaction>> + Send>;

/// Tells who sent a transaction, whatever its signature.
pub(crate) trait Senders<B: Block>: Send + Sync {
	/// Who sent it, as of the block `at`; none if it has no signer or cannot be read.
	fn sender(&self, at: B::Hash, transaction: &B::Extrinsic) -> Option<Sender<AccountId>>;
}

impl Senders<citychain_runtime::opaque::Block> for Arc<Client> {
	fn sender(
		&self,
		at: citychain_runtime::Hash,
		transaction: &citychain_runtime::opaque::UncheckedExtrinsic,
	) -> Option<Sender<AccountId>> {
		self.runtime_api().sender(at, transaction.clone()).ok().flatten()
	}
}

/// A pool that nobody fills alone, and that transactions enter, or that prepares for a block, but never
/// both at one moment unless the former take too long.
pub(crate) struct Gated<P: TransactionPool, S> {
	pool: P,
	senders: S,
	waiting: SyncMutex<Waiting<TxHash<P>>>,
	/// Held by the one long transaction that is looked at.
	long: Mutex<()>,
	/// Read by transactions on their way in, written by the preparation. It is fair: neither of
	/// the two can keep the other out for long.
	gate: RwLock<()>,
}

impl<P, S> Gated<P, S>
where
	P: TransactionPool,
	TxHash<P>: Copy,
	S: Senders<P::Block>,
{
	/// A gate before `pool`, which has this room.
	pub(super) fn new(pool: P, senders: S, room: Room) -> Self {
		Self {
			pool,
			senders,
			waiting: SyncMutex::new(Waiting::new(room)),
			long: Mutex::new(()),
			gate: RwLock::with_max_readers((), ENTERING_AT_ONCE),
		}
	}

	fn waiting(&self) -> MutexGuard<'_, Waiting<TxHash<P>>> {
		self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
	}

	/// Asks who sent the transaction, and refuses what is too long for its sender. Of long ones only one
	/// is looked at while the guard is held.
	async fn examine(
		&self,
		at: HashOf<P>,
		transaction: &TransactionFor<P>,
		bytes: usize,
	) -> Result<(Option<AsyncGuard<'_, ()>>, Option<Sender<AccountId>>), P::Error> {
		if bytes > MOST_BYTES {
			return Err(invalid(TRANSACTION_TOO_LARGE));
		}
		let is_long = bytes > ORDINARY_BYTES;
		let guard = if is_long { Some(self.long.lock().await) } else { None };
		let sender = self.senders.sender(at, transaction);
		if is_long && !sender.as_ref().is_some_and(|sender| sender.may_be_large) {
			return Err(invalid(TRANSACTION_TOO_LARGE));
		}
		Ok((guard, sender))
	}

	/// Refuses what there is no room for.
	fn admit(
		&self,
		hash: &TxHash<P>,
		sender: Option<&Sender<AccountId>>,
		bytes: usize,
	) -> Result<(), P::Error> {
		let waiting = self.waiting();
		// The pool itself says that it has it.
		if waiting.contains(hash) {
			return Ok(());
		}
		let admitted = waiting.admits(sender, bytes);
		drop(waiting);
		match admitted {
			Ok(()) => Ok(()),
			Err(Refusal::GroupFull) => Err(invalid(TOO_MANY_OF_PAYER)),
			Err(Refusal::Full) => Err(PoolError::ImmediatelyDropped.into()),
			Err(Refusal::NumberTaken(first)) if self.place(&first, None) == Place::Gone => {
				let mut waiting = self.waiting();
				waiting.forget(&first);
				let admitted = waiting.admits(sender, bytes);
				drop(waiting);
				admitted.map_err(|_| invalid(TOO_MANY_OF_PAYER))
			},
			Err(Refusal::NumberTaken(_)) => {
				Err(PoolError::TooLowPriority { old: 0, new: 0 }.into())
			},
		}
	}

	/// Where a transaction is now, given those ahead of their turn if they are known.
	fn place(&self, hash: &TxHash<P>, ahead: Option<&HashSet<TxHash<P>>>) -> Place {
		if self.pool.ready_transaction(hash).is_some() {
			return Place::Ready;
		}
		let is_ahead =
			ahead.map_or_else(|| self.ahead().contains(hash), |ahead| ahead.contains(hash));
		if is_ahead {
			Place::Ahead
		} else {
			Place::Gone
		}
	}

	/// The transactions ahead of their turn.
	fn ahead(&self) -> HashSet<TxHash<P>> {
		self.pool.futures().iter().map(|transaction| *transaction.hash()).collect()
	}

	/// Forgets what left the pool and came before this round.
	fn sweep(&self, round: u64) {
		let known = self.waiting().before(round);
		if known.is_empty() {
			return;
		}
		let ahead = self.ahead();
		let places: Vec<_> =
			known.iter().map(|hash| (hash, self.place(hash, Some(&ahead)))).collect();
		let mut waiting = self.waiting();
		for (hash, place) in places {
			waiting.note(hash, place);
		}
	}
}

/// A refusal with a code of the allowance.
fn invalid<E: From<PoolError>>(code: u8) -> E {
	PoolError::InvalidTransaction(InvalidTransaction::Custom(code)).into()
}

#[async_trait]
impl<P, S> TransactionPool for Gated<P, S>
where
	P: TransactionPool,
	TxHash<P>: Copy,
	S: Senders<P::Block> + 'static,
{
	type Block = P::Block;
	type Hash = P::Hash;
	type InPoolTransaction = P::InPoolTransaction;
	type Error = P::Error;

	async fn submit_at(
		&self,
		at: HashOf<P>,
		source: TransactionSource,
		transactions: Vec<TransactionFor<P>>,
	) -> Result<Vec<Result<TxHash<P>, P::Error>>, P::Error> {
		let mut results = Vec::new();
		for transaction in transactions {
			results.push(self.submit_one(at, source, transaction).await);
		}
		Ok(results)
	}

	async fn submit_one(
		&self,
		at: HashOf<P>,
		source: TransactionSource,
		transaction: TransactionFor<P>,
	) -> Result<TxHash<P>, P::Error> {
		let (hash, bytes) = (self.pool.hash_of(&transaction), transaction.encoded_size());
		let (_long, sender) = self.examine(at, &transaction, bytes).await?;
		let _entering = self.gate.read().await;
		self.admit(&hash, sender.as_ref(), bytes)?;
		let hash = self.pool.submit_one(at, source, transaction).await?;
		self.waiting().enter(hash, sender, bytes);
		Ok(hash)
	}

	async fn submit_and_watch(
		&self,
		at: HashOf<P>,
		source: TransactionSource,
		transaction: TransactionFor<P>,
	) -> Result<Pin<Box<TransactionStatusStreamFor<P>>>, P::Error> {
		let (hash, bytes) = (self.pool.hash_of(&transaction), transaction.encoded_size());
		let (_long, sender) = self.examine(at, &transaction, bytes).await?;
		let _entering = self.gate.read().await;
		self.admit(&hash, sender.as_ref(), bytes)?;
		let statuses = self.pool.submit_and_watch(at, source, transaction).await?;
		self.waiting().enter(hash, sender, bytes);
		Ok(Box::pin(statuses::in_order(statuses)))
	}

	async fn ready_at(&self, at: HashOf<P>) -> Ready<P> {
		self.pool.ready_at(at).await
	}

	fn ready(&self) -> Ready<P> {
		self.pool.ready()
	}

	async fn report_invalid(
		&self,
		at: Option<HashOf<P>>,
		errors: TxInvalidityReportMap<TxHash<P>>,
	) -> Vec<Arc<P::InPoolTransaction>> {
		self.pool.report_invalid(at, errors).await
	}

	fn futures(&self) -> Vec<P::InPoolTransaction> {
		self.pool.futures()
	}

	fn status(&self) -> PoolStatus {
		self.pool.status()
	}

	fn import_notification_stream(&self) -> ImportNotificationStream<TxHash<P>> {
		self.pool.import_notification_stream()
	}

	fn on_broadcasted(&self, propagations: HashMap<TxHash<P>, Vec<String>>) {
		self.pool.on_broadcasted(propagations)
	}

	fn hash_of(&self, transaction: &TransactionFor<P>) -> TxHash<P> {
		self.pool.hash_of(transaction)
	}

	fn ready_transaction(&self, hash: &TxHash<P>) -> Option<Arc<P::InPoolTransaction>> {
		self.pool.ready_transaction(hash)
	}

	async fn ready_at_with_timeout(&self, at: HashOf<P>, timeout: Duration) -> Ready<P> {
		self.pool.ready_at_with_timeout(at, timeout).await
	}
}

#[async_trait]
impl<P, S> MaintainedTransactionPool for Gated<P, S>
where
	P: MaintainedTransactionPool,
	TxHash<P>: Copy,
	S: Senders<P::Block> + 'static,
{
	async fn maintain(&self, event: ChainEvent<P::Block>) {
		let closed = timeout(LONGEST_WAIT, self.gate.write()).await;
		let round = self.waiting().begin_round();
		self.pool.maintain(event).await;
		self.sweep(round);
		drop(closed);
	}
}

impl<P, S> LocalTransactionPool for Gated<P, S>
where
	P: TransactionPool + LocalTransactionPool,
	S: Senders<<P as TransactionPool>::Block>,
{
	type Block = <P as LocalTransactionPool>::Block;
	type Hash = <P as LocalTransactionPool>::Hash;
	type Error = <P as LocalTransactionPool>::Error;

	// It must not wait, and need not: what the runtime submits by itself, such as the report of an
	// equivocation, has no nonce.
	fn submit_local(
		&self,
		at: <Self::Block as Block>::Hash,
		transaction: LocalTransactionFor<P>,
	) -> Result<Self::Hash, Self::Error> {
		self.pool.submit_local(at, transaction)
	}
}
