// SPDX-License-Identifier: Apache-2.0
//! What becomes of a transaction that arrives, ahead of its turn, while the pool prepares for a
//! block.

use super::*;
use citychain_runtime::{
	opaque::{Block, Header, UncheckedExtrinsic},
	BlockNumber, Hash, Nonce,
};
use futures::future::join;
use sc_transaction_pool::{ChainApi, ForkAwareTxPool, ValidateTransactionPriority};
use sc_transaction_pool_api::{error::Error, InPoolTransaction};
use sp_blockchain::{HashAndNumber, TreeRoute};
use sp_runtime::{
	generic::BlockId,
	transaction_validity::{
		InvalidTransaction, TransactionValidity, TransactionValidityError, ValidTransaction,
	},
};
use std::future::Future;
use tokio::{sync::Semaphore, task::yield_now};

/// The turn of this one has come.
const NEXT: Nonce = 0;

/// The one between is missing.
const AHEAD: Nonce = 2;

#[test]
fn the_pool_of_the_sdk_loses_it() {
	run(async {
		let (chain, pool) = pool();
		assert_eq!(waiting_after_two_blocks(&chain, &pool).await, Vec::<Hash>::new());
	});
}

#[test]
fn it_is_kept_where_nothing_enters_meanwhile() {
	run(async {
		let (chain, pool) = pool();
		let waiting = waiting_after_two_blocks(&chain, &Gated::new(pool)).await;
		assert_eq!(waiting, [hash_of_transaction(AHEAD)]);
	});
}

/// The transactions ahead of their turn after a block, that block's finality, and a further block;
/// one such transaction arrives while the first block's view is being built.
async fn waiting_after_two_blocks<P>(chain: &Chain, pool: &P) -> Vec<Hash>
where
	P: MaintainedTransactionPool<Block = Block, Hash = Hash, Error = Error>,
{
	let submit =
		|nonce| pool.submit_one(hash_of_block(0), TransactionSource::External, transaction(nonce));

	// The author of a block puts this one off: it is in the buffer and in no view, so the next view
	// is filled with it, and the chain below does not hurry to validate it.
	submit(NEXT).await.expect("it is valid");
	let put_off = TransactionValidityError::Invalid(InvalidTransaction::Future);
	let errors = [(hash_of_transaction(NEXT), Some(put_off))].into_iter().collect();
	pool.report_invalid(Some(hash_of_block(0)), errors).await;

	let arrival = async {
		chain.fills_a_view.acquire().await.expect("it is open").forget();
		let continuation = async {
			all_else_rests().await;
			chain.may_go_on.add_permits(Semaphore::MAX_PERMITS);
		};
		let (entered, ()) = join(submit(AHEAD), continuation).await;
		assert_eq!(entered.expect("it is valid, if not yet"), hash_of_transaction(AHEAD));
	};
	join(pool.maintain(best(1)), arrival).await;

	pool.maintain(ChainEvent::Finalized { hash: hash_of_block(1), tree_route: [].into() }).await;
	all_else_rests().await;
	pool.maintain(best(2)).await;

	pool.futures().iter().map(|transaction| *transaction.hash()).collect()
}

/// Runs a test on one thread, so that what happens between two waits is the same each time.
fn run(test: impl Future<Output = ()>) {
	tokio::runtime::Builder::new_current_thread()
		.build()
		.expect("a thread is enough")
		.block_on(test);
}

/// Lets the tasks of the pool do all they can.
async fn all_else_rests() {
	for _ in 0..1_000 {
		yield_now().await;
	}
}

/// The SDK's pool at the genesis of a chain.
fn pool() -> (Arc<Chain>, ForkAwareTxPool<Chain, Block>) {
	let chain = Arc::new(Chain::default());
	let genesis = hash_of_block(0);
	let (pool, [background, _]) = ForkAwareTxPool::new_test(chain.clone(), genesis, genesis, None);
	tokio::spawn(background);
	(chain, pool)
}

/// Blocks without transactions, one after the other, and accounts of which only the nonce counts.
struct Chain {
	/// Has a permit for each transaction with which a view is being filled.
	fills_a_view: Semaphore,
	/// Has as many permits as such transactions may be validated.
	may_go_on: Semaphore,
}

impl Default for Chain {
	fn default() -> Self {
		Self { fills_a_view: Semaphore::new(0), may_go_on: Semaphore::new(0) }
	}
}

fn hash_of_block(number: BlockNumber) -> Hash {
	Hash::from_low_u64_be(number.into())
}

fn number_of_block(hash: Hash) -> BlockNumber {
	hash.to_low_u64_be().try_into().expect("it is a block of these tests")
}

fn best(number: BlockNumber) -> ChainEvent<Block> {
	ChainEvent::NewBestBlock { hash: hash_of_block(number), tree_route: None }
}

/// A transaction is its nonce.
fn transaction(nonce: Nonce) -> UncheckedExtrinsic {
	UncheckedExtrinsic::from_blob(nonce.to_be_bytes().into())
}

fn nonce_of(transaction: &UncheckedExtrinsic) -> Nonce {
	Nonce::from_be_bytes(transaction.inner().try_into().expect("it is of these tests"))
}

fn hash_of_transaction(nonce: Nonce) -> Hash {
	Hash::from_low_u64_be(nonce.into())
}

fn validity(nonce: Nonce) -> TransactionValidity {
	let tag = |nonce: Nonce| nonce.to_be_bytes().to_vec();
	Ok(ValidTransaction {
		requires: nonce.checked_sub(1).map(tag).into_iter().collect(),
		provides: vec![tag(nonce)],
		..Default::default()
	})
}

#[async_trait]
impl ChainApi for Chain {
	type Block = Block;
	type Error = Error;

	async fn validate_transaction(
		&self,
		_at: Hash,
		_source: TransactionSource,
		transaction: Arc<UncheckedExtrinsic>,
		priority: ValidateTransactionPriority,
	) -> Result<TransactionValidity, Error> {
		if priority == ValidateTransactionPriority::Maintained {
			self.fills_a_view.add_permits(1);
			self.may_go_on.acquire().await.expect("it is open").forget();
		}
		Ok(validity(nonce_of(&transaction)))
	}

	fn validate_transaction_blocking(
		&self,
		_at: Hash,
		_source: TransactionSource,
		transaction: Arc<UncheckedExtrinsic>,
	) -> Result<TransactionValidity, Error> {
		Ok(validity(nonce_of(&transaction)))
	}

	fn block_id_to_number(&self, at: &BlockId<Block>) -> Result<Option<BlockNumber>, Error> {
		Ok(Some(match at {
			BlockId::Hash(hash) => number_of_block(*hash),
			BlockId::Number(number) => *number,
		}))
	}

	fn block_id_to_hash(&self, at: &BlockId<Block>) -> Result<Option<Hash>, Error> {
		Ok(Some(match at {
			BlockId::Hash(hash) => *hash,
			BlockId::Number(number) => hash_of_block(*number),
		}))
	}

	fn hash_and_length(&self, transaction: &UncheckedExtrinsic) -> (Hash, usize) {
		(hash_of_transaction(nonce_of(transaction)), transaction.inner().len())
	}

	async fn block_body(&self, _at: Hash) -> Result<Option<Vec<UncheckedExtrinsic>>, Error> {
		Ok(Some(Vec::new()))
	}

	fn block_header(&self, _at: Hash) -> Result<Option<Header>, Error> {
		Ok(None)
	}

	fn tree_route(&self, from: Hash, to: Hash) -> Result<TreeRoute<Block>, Error> {
		let route = (number_of_block(from)..=number_of_block(to))
			.map(|number| HashAndNumber { hash: hash_of_block(number), number })
			.collect();
		TreeRoute::new(route, 0).map_err(Error::InvalidBlockId)
	}
}
