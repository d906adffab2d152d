// SPDX-License-Identifier: Apache-2.0
//! The transaction pool: the SDK's, but nothing enters it while it prepares for a block.
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
//! upgrade of the SDK, this module can go.

// The SDK's trait passes one.
#![allow(clippy::disallowed_types)]

#[cfg(test)]
mod tests;

use async_trait::async_trait;
use sc_transaction_pool_api::{
	ChainEvent, ImportNotificationStream, LocalTransactionFor, LocalTransactionPool,
	MaintainedTransactionPool, PoolStatus, ReadyTransactions, TransactionFor, TransactionPool,
	TransactionSource, TransactionStatusStreamFor, TxHash, TxInvalidityReportMap,
};
use sp_runtime::traits::Block;
use std::{collections::HashMap, pin::Pin, sync::Arc, time::Duration};
use tokio::sync::RwLock;

/// How many transactions may be on their way into the pool at one moment.
///
/// The pool validates two at a time, in well under a millisecond each: so many keep it busy, and
/// make the preparation for a block wait some hundredths of a second at most.
const ENTERING_AT_ONCE: u32 = 64;

/// The hash of a block that the pool knows.
type HashOf<P> = <<P as TransactionPool>::Block as Block>::Hash;

/// The waiting transactions that the pool offers to a block's author.
type Ready<P> =
	Box<dyn ReadyTransactions<Item = Arc<<P as TransactionPool>::InPoolTransaction>> + Send>;

/// A pool that transactions enter, or that prepares for a block, but never both at one moment.
pub(crate) struct Gated<P> {
	pool: P,
	/// Read by transactions on their way in, written by the preparation. It is fair: neither of
	/// the two can keep the other out for long.
	gate: RwLock<()>,
}

impl<P> Gated<P> {
	/// A gate before `pool`.
	pub(super) fn new(pool: P) -> Self {
		Self { pool, gate: RwLock::with_max_readers((), ENTERING_AT_ONCE) }
	}
}

#[async_trait]
impl<P: TransactionPool> TransactionPool for Gated<P> {
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
		let _entering = self.gate.read().await;
		self.pool.submit_at(at, source, transactions).await
	}

	async fn submit_one(
		&self,
		at: HashOf<P>,
		source: TransactionSource,
		transaction: TransactionFor<P>,
	) -> Result<TxHash<P>, P::Error> {
		let _entering = self.gate.read().await;
		self.pool.submit_one(at, source, transaction).await
	}

	async fn submit_and_watch(
		&self,
		at: HashOf<P>,
		source: TransactionSource,
		transaction: TransactionFor<P>,
	) -> Result<Pin<Box<TransactionStatusStreamFor<P>>>, P::Error> {
		let _entering = self.gate.read().await;
		self.pool.submit_and_watch(at, source, transaction).await
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
impl<P: MaintainedTransactionPool> MaintainedTransactionPool for Gated<P> {
	async fn maintain(&self, event: ChainEvent<P::Block>) {
		let _closed = self.gate.write().await;
		self.pool.maintain(event).await;
	}
}

impl<P: LocalTransactionPool> LocalTransactionPool for Gated<P> {
	type Block = P::Block;
	type Hash = P::Hash;
	type Error = P::Error;

	// It must not wait, and need not: what the runtime submits by itself, such as the report of an
	// equivocation, has no nonce.
	fn submit_local(
		&self,
		at: <P::Block as Block>::Hash,
		transaction: LocalTransactionFor<P>,
	) -> Result<P::Hash, P::Error> {
		self.pool.submit_local(at, transaction)
	}
}
