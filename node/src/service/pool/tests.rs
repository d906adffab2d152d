// SPDX-License-Identifier: Apache-2.0
//! What becomes of a transaction that arrives, ahead of its turn, while the pool prepares for a
//! block, who has room, and what who watches hears.

use super::*;
use citychain_primitives::{InstitutionId, Payer};
use citychain_runtime::{
	opaque::{Block, Header, UncheckedExtrinsic},
	BlockNumber, Hash, Nonce,
};
use futures::future::join;
use sc_transaction_pool::{ChainApi, ForkAwareTxPool, ValidateTransactionPriority};
use sc_transaction_pool_api::error::Error;
use sp_blockchain::{HashAndNumber, TreeRoute};
use sp_runtime::{
	generic::BlockId,
	transaction_validity::{
		InvalidTransaction, TransactionValidity, TransactionValidityError, ValidTransaction,
	},
	Digest,
};
use std::{
	future::Future,
	sync::atomic::{AtomicBool, AtomicUsize, Ordering},
};
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
		let waiting = waiting_after_two_blocks(&chain, &gated(pool)).await;
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

/// The first bytes of what is sent in these tests are the nonce, the next one is the sender's number; what
/// follows makes it another transaction.
fn sent(nonce: Nonce, sender: u8, more: &[u8]) -> UncheckedExtrinsic {
	let bytes = [&nonce.to_be_bytes()[..], &[sender], more].concat();
	UncheckedExtrinsic::from_blob(bytes)
}

/// Who is urgent, in these tests.
const COUNCILLOR: u8 = 200;

/// Each sender is of the institution of its number.
struct EachOfItsOwn;

impl Senders<Block> for EachOfItsOwn {
	fn sender(&self, _at: Hash, transaction: &UncheckedExtrinsic) -> Option<Sender<AccountId>> {
		let number = *transaction.inner().get(4)?;
		Some(Sender {
			account: AccountId::new([number; 32]),
			group: Some(Payer::Institution(InstitutionId(number.into()))),
			nonce: nonce_of(transaction),
			next_nonce: 0,
			is_urgent: number == COUNCILLOR,
			may_be_large: number == COUNCILLOR && transaction.inner().len() > ORDINARY_BYTES,
		})
	}
}

type GatedPool = Gated<ForkAwareTxPool<Chain, Block>, EachOfItsOwn>;

fn gated(pool: ForkAwareTxPool<Chain, Block>) -> GatedPool {
	Gated::new(pool, EachOfItsOwn, Room::of(80, 1_000_000))
}

async fn submit(pool: &GatedPool, transaction: UncheckedExtrinsic) -> Result<Hash, Error> {
	pool.submit_one(hash_of_block(0), TransactionSource::External, transaction).await
}

fn is_code(outcome: &Result<Hash, Error>, code: u8) -> bool {
	let expected = InvalidTransaction::Custom(code);
	matches!(outcome, Err(Error::InvalidTransaction(refusal)) if *refusal == expected)
}

#[test]
fn one_payer_does_not_fill_the_pool() {
	run(async {
		let (_, pool) = pool();
		let pool = gated(pool);
		// An eighth of 80, of which a fifth is for the urgent.
		for nonce in 0..8 {
			submit(&pool, sent(nonce, 1, &[])).await.expect("there is room");
		}
		assert!(is_code(&submit(&pool, sent(8, 1, &[])).await, TOO_MANY_OF_PAYER));
		submit(&pool, sent(0, 2, &[])).await.expect("there is room for others");
		for nonce in 0..10 {
			submit(&pool, sent(nonce, COUNCILLOR, &[]))
				.await
				.expect("there is more for the urgent");
		}
		let beyond = submit(&pool, sent(10, COUNCILLOR, &[])).await;
		assert!(is_code(&beyond, TOO_MANY_OF_PAYER));
	});
}

#[test]
fn nor_with_bytes() {
	run(async {
		let (_, pool) = pool();
		let pool = gated(pool);
		// Four fifths of a twentieth of a million.
		submit(&pool, sent(0, 1, &[0; 39_000])).await.expect("there is room");
		assert!(is_code(&submit(&pool, sent(1, 1, &[0; 2_000])).await, TOO_MANY_OF_PAYER));
		submit(&pool, sent(1, 1, &[0; 100])).await.expect("there is room for that");
	});
}

#[test]
fn many_payers_leave_room_for_the_urgent() {
	run(async {
		let (_, pool) = pool();
		let pool = gated(pool);
		let mut refused = 0;
		for sender in 1..12 {
			for nonce in 0..8 {
				match submit(&pool, sent(nonce, sender, &[])).await {
					Ok(_) => (),
					Err(Error::ImmediatelyDropped) => refused += 1,
					Err(other) => panic!("{other:?}"),
				}
			}
		}
		assert_eq!(refused, 88 - 64);
		submit(&pool, sent(0, COUNCILLOR, &[])).await.expect("its room is kept");
	});
}

#[test]
fn each_number_waits_once() {
	run(async {
		let (chain, pool) = pool();
		chain.may_go_on.add_permits(Semaphore::MAX_PERMITS);
		let pool = gated(pool);
		submit(&pool, sent(1, 1, &[])).await.expect("it is valid, if not yet");
		for different in 1..100 {
			let second = submit(&pool, sent(1, 1, &[different])).await;
			assert!(matches!(second, Err(Error::TooLowPriority { .. })), "{second:?}");
		}
		let same = submit(&pool, sent(1, 1, &[])).await;
		assert!(matches!(same, Err(Error::AlreadyImported(_))), "{same:?}");
		submit(&pool, sent(1, 2, &[])).await.expect("another account has its own numbers");
		assert_eq!(pool.futures().len(), 2);
	});
}

#[test]
fn what_is_ahead_of_its_turn_does_not_fill_the_place_for_it() {
	run(async {
		let (_, pool) = pool();
		let pool = gated(pool);
		// Half of an eighth of the tenth: a payer has four, a fifth of that for the urgent.
		let mut taken = 0;
		for nonce in 0..10 {
			taken += usize::from(submit(&pool, sent(2 * nonce + 2, 1, &[])).await.is_ok());
		}
		assert_eq!(taken, 3);
		submit(&pool, sent(2, 2, &[])).await.expect("another payer has room");
		submit(&pool, sent(0, 1, &[])).await.expect("what is due has room");
	});
}

#[test]
fn what_left_the_pool_is_forgotten() {
	run(async {
		let (chain, pool) = pool();
		chain.may_go_on.add_permits(Semaphore::MAX_PERMITS);
		let pool = gated(pool);
		for nonce in 0..8 {
			submit(&pool, sent(nonce, 1, &[])).await.expect("there is room");
		}
		assert_eq!(pool.waiting().before(u64::MAX).len(), 8);
		chain.includes((0..8).map(|nonce| sent(nonce, 1, &[])).collect());
		pool.maintain(best(1)).await;
		all_else_rests().await;
		pool.maintain(best(2)).await;
		assert_eq!(pool.waiting().before(u64::MAX).len(), 0, "nothing is remembered");
		submit(&pool, sent(8, 1, &[])).await.expect("there is room again");
	});
}

#[test]
fn a_long_transaction_is_refused_before_it_is_looked_at() {
	run(async {
		let (chain, pool) = pool();
		let pool = gated(pool);
		let long = |sender| sent(0, sender, &vec![0; ORDINARY_BYTES]);
		assert!(is_code(&submit(&pool, long(1)).await, TRANSACTION_TOO_LARGE));
		assert_eq!(chain.validated(), 0);
		submit(&pool, long(COUNCILLOR)).await.expect("it may be large");
		let too_long = sent(1, COUNCILLOR, &vec![0; MOST_BYTES]);
		assert!(is_code(&submit(&pool, too_long).await, TRANSACTION_TOO_LARGE));
	});
}

#[test]
fn the_preparation_waits_a_bounded_time_for_strangers() {
	run(async {
		let (chain, pool) = pool();
		let pool = Arc::new(gated(pool));
		chain.may_go_on.add_permits(Semaphore::MAX_PERMITS);
		chain.holds_up_submissions();
		for sender in 1..20 {
			let pool = pool.clone();
			tokio::spawn(async move { submit(&pool, sent(0, sender, &[])).await });
		}
		all_else_rests().await;
		let start = std::time::Instant::now();
		pool.maintain(best(1)).await;
		let waited = start.elapsed();
		assert!(waited >= LONGEST_WAIT, "none was on its way in: {waited:?}");
		assert!(waited < 10 * LONGEST_WAIT, "{waited:?}");
	});
}

mod statuses {
	use super::*;
	use futures::{stream, StreamExt};
	use sc_transaction_pool_api::TransactionStatus::{self, *};

	async fn told(statuses: Vec<TransactionStatus<u8, u8>>) -> Vec<TransactionStatus<u8, u8>> {
		super::super::statuses::in_order(stream::iter(statuses)).collect().await
	}

	#[test]
	fn tell_of_the_block_before_its_finality() {
		run(async {
			let expected = [Ready, InBlock((1, 0)), Finalized((1, 0))];
			assert_eq!(told(vec![Ready, Finalized((1, 0))]).await, expected);
			assert_eq!(told(expected.to_vec()).await, expected);
		});
	}

	#[test]
	fn tell_of_the_final_block_where_another_was_retracted() {
		run(async {
			let expected = [InBlock((1, 0)), Retracted(1), InBlock((2, 3)), Finalized((2, 3))];
			let heard = vec![InBlock((1, 0)), Retracted(1), Finalized((2, 3))];
			assert_eq!(told(heard).await, expected);
			let silent = vec![InBlock((1, 0)), Finalized((2, 3))];
			assert_eq!(told(silent).await, [InBlock((1, 0)), InBlock((2, 3)), Finalized((2, 3))]);
		});
	}

	#[test]
	fn are_otherwise_as_they_were() {
		run(async {
			for end in [Invalid, Dropped, Usurped(7), FinalityTimeout(1)] {
				let heard = [Future, Ready, Broadcast(vec![]), end];
				assert_eq!(told(heard.to_vec()).await, heard);
			}
		});
	}
}

/// Runs a test on one thread, so that what happens between two waits is the same each time.
fn run(test: impl Future<Output = ()>) {
	tokio::runtime::Builder::new_current_thread()
		.enable_time()
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
	/// How many submitted transactions were validated.
	validated: AtomicUsize,
	/// Whether those are never done.
	holds_up: AtomicBool,
	/// What the first block holds.
	first_block: SyncMutex<Vec<UncheckedExtrinsic>>,
}

impl Chain {
	fn validated(&self) -> usize {
		self.validated.load(Ordering::Relaxed)
	}

	fn holds_up_submissions(&self) {
		self.holds_up.store(true, Ordering::Relaxed);
	}

	fn includes(&self, transactions: Vec<UncheckedExtrinsic>) {
		*self.first_block.lock().unwrap() = transactions;
	}
}

impl Default for Chain {
	fn default() -> Self {
		Self {
			fills_a_view: Semaphore::new(0),
			may_go_on: Semaphore::new(0),
			validated: AtomicUsize::new(0),
			holds_up: AtomicBool::new(false),
			first_block: SyncMutex::default(),
		}
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
	let nonce = transaction.inner().get(..4).expect("it is of these tests");
	Nonce::from_be_bytes(nonce.try_into().expect("these are four"))
}

fn hash_of_transaction(nonce: Nonce) -> Hash {
	Hash::from_low_u64_be(nonce.into())
}

/// The number of who sent it; the tests of the loss send without.
fn sender_of(transaction: &UncheckedExtrinsic) -> u8 {
	transaction.inner().get(4).copied().unwrap_or_default()
}

/// The hash of a transaction with nothing but a nonce is known by it.
fn hash_of_sent(transaction: &UncheckedExtrinsic) -> Hash {
	match transaction.inner().len() {
		4 => hash_of_transaction(nonce_of(transaction)),
		_ => sp_io::hashing::blake2_256(transaction.inner()).into(),
	}
}

fn validity(transaction: &UncheckedExtrinsic) -> TransactionValidity {
	let (nonce, sender) = (nonce_of(transaction), sender_of(transaction));
	let tag = |nonce: Nonce| [&nonce.to_be_bytes()[..], &[sender]].concat();
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
		if priority == ValidateTransactionPriority::Submitted {
			self.validated.fetch_add(1, Ordering::Relaxed);
			if self.holds_up.load(Ordering::Relaxed) {
				std::future::pending::<()>().await;
			}
		}
		Ok(validity(&transaction))
	}

	fn validate_transaction_blocking(
		&self,
		_at: Hash,
		_source: TransactionSource,
		transaction: Arc<UncheckedExtrinsic>,
	) -> Result<TransactionValidity, Error> {
		Ok(validity(&transaction))
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
		(hash_of_sent(transaction), transaction.inner().len())
	}

	async fn block_body(&self, at: Hash) -> Result<Option<Vec<UncheckedExtrinsic>>, Error> {
		let is_first = at == hash_of_block(1);
		Ok(Some(if is_first { self.first_block.lock().unwrap().clone() } else { Vec::new() }))
	}

	fn block_header(&self, at: Hash) -> Result<Option<Header>, Error> {
		let number = number_of_block(at);
		let (none, parent) = (Hash::zero(), hash_of_block(number.saturating_sub(1)));
		Ok(Some(<Header as sp_runtime::traits::Header>::new(
			number,
			none,
			none,
			parent,
			Digest::default(),
		)))
	}

	fn tree_route(&self, from: Hash, to: Hash) -> Result<TreeRoute<Block>, Error> {
		let route = (number_of_block(from)..=number_of_block(to))
			.map(|number| HashAndNumber { hash: hash_of_block(number), number })
			.collect();
		TreeRoute::new(route, 0).map_err(Error::InvalidBlockId)
	}
}
