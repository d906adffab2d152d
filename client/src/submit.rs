// SPDX-License-Identifier: Apache-2.0
//! Signing, sending and waiting: what every program does that changes something on the chain.

use crate::{
	client::{to_hex, TransactionStatus},
	error::PoolRefusal,
	extrinsic::{signed, Context, PERIOD},
	keys::Signer,
	metadata::{CallError, Event},
	ChainError, View,
};
use jsonrpsee::core::client::Subscription;
use scale_value::At;
use sp_core::H256;
use sp_crypto_hashing::blake2_256;
use std::{future::Future, time::Duration};

/// How often a transaction is signed when others of the same account come first.
const ATTEMPTS: u32 = 8;

/// A signed transaction and for how long it can come into a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
	/// The encoded transaction.
	pub bytes: Vec<u8>,
	/// The number of the account's transaction.
	pub nonce: u32,
	/// The number of the final block from which it is valid.
	pub from_number: u32,
	/// The hash of this block: on another chain the transaction means nothing.
	pub from_hash: H256,
	/// The number of the first block that cannot hold it any more.
	pub valid_until: u64,
}

impl Signed {
	/// The hash by which the node names it.
	pub fn hash(&self) -> H256 {
		H256(blake2_256(&self.bytes))
	}
}

/// A transaction in a final block, whose call succeeded.
pub struct Done {
	/// The chain as of this block.
	pub chain: View,
	/// The hash of the transaction.
	pub transaction: H256,
	/// What its call brought about.
	pub events: Vec<Event>,
}

impl Done {
	/// The event with this name, which the call must have brought about.
	pub fn event(&self, pallet: &str, name: &str) -> Result<&Event, ChainError> {
		let found = self.events.iter().find(|event| event.pallet == pallet && event.name == name);
		found.ok_or_else(|| {
			ChainError::Incompatible(format!("the chain took the call without {pallet}.{name}"))
		})
	}
}

/// What happens between signing and the final block, as a sentence for who waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
	/// Another transaction of the account took the same number, so that it is signed again.
	SignedAgain,
	/// The pool took it.
	Sent,
	/// It waits for an earlier transaction of the account.
	Waits,
	/// It went to so many other nodes.
	PassedOn(usize),
	/// It is in this block, which may still be replaced.
	InBlock(H256),
	/// This block was replaced.
	Replaced(H256),
	/// This transaction took its place.
	Usurped(H256),
}

impl std::fmt::Display for Step {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		match self {
			Self::SignedAgain => {
				f.write_str("another transaction of this account came first; signing again")
			},
			Self::Sent => f.write_str("sent; waiting for a block"),
			Self::Waits => f.write_str("waiting for an earlier transaction of this account"),
			Self::PassedOn(nodes) => write!(f, "passed on to {nodes}"),
			Self::InBlock(block) => {
				write!(f, "in block {}; waiting until it is final", to_hex(&block.0))
			},
			Self::Replaced(block) => {
				write!(f, "block {} was replaced; waiting for another", to_hex(&block.0))
			},
			Self::Usurped(other) => {
				write!(f, "transaction {} took its place", to_hex(&other.0))
			},
		}
	}
}

/// Who is told of each step.
pub type Tell<'a> = &'a dyn Fn(&Step);

/// Signs the call and gives it to the pool, without waiting for a block.
pub async fn send(
	chain: &View,
	call: &[u8],
	signer: &Signer,
	tell: Tell<'_>,
) -> Result<Signed, ChainError> {
	taken(chain, call, signer, tell, |bytes| chain.client.submit(bytes))
		.await
		.map(|(signed, _)| signed)
}

/// Signs the call, sends it, and waits until it has succeeded in a final block.
pub async fn send_and_wait(
	chain: View,
	call: &[u8],
	signer: &Signer,
	patience: Duration,
	tell: Tell<'_>,
) -> Result<Done, ChainError> {
	let (signed, statuses) =
		taken(&chain, call, signer, tell, |bytes| chain.client.submit_and_watch(bytes)).await?;
	let block =
		tokio::time::timeout(patience, finalized(statuses, &signed.hash(), tell)).await.map_err(
			|_| ChainError::NotFinal { hash: to_hex(&signed.hash().0), waited: patience },
		)??;
	let chain = chain.moved_to(block).await?;
	let events = outcome(&chain, &signed.bytes).await?;
	Ok(Done { chain, transaction: signed.hash(), events })
}

/// The signed transaction, valid from the newest final block on.
pub async fn sign(chain: &View, call: &[u8], signer: &Signer) -> Result<Signed, ChainError> {
	let client = &chain.client;
	let from_hash = client.finalized().await?;
	let version = client.runtime_version(from_hash).await?;
	let genesis = client.block_hash(0).await?;
	chain.ensure_expected(call, genesis)?;
	let context = Context {
		genesis,
		from_number: client.header(Some(from_hash)).await?.number()?,
		from_hash,
		period: PERIOD,
		nonce: client.next_nonce(&signer.account()).await?,
		spec_version: version.spec_version,
		transaction_version: version.transaction_version,
	};
	Ok(Signed {
		bytes: signed(&chain.metadata, call, signer, &context)?,
		nonce: context.nonce,
		from_number: context.from_number,
		from_hash,
		valid_until: context.valid_until(),
	})
}

/// Signs and submits the transaction; returns it with what the node answered.
///
/// Two programs that use one account at the same time can take the same number. The node refuses
/// the later one, which was then never in the pool, so it is signed again with the next number.
async fn taken<'a, T, F: Future<Output = Result<T, ChainError>> + 'a>(
	chain: &'a View,
	call: &[u8],
	signer: &Signer,
	tell: Tell<'_>,
	submit: impl Fn(Vec<u8>) -> F,
) -> Result<(Signed, T), ChainError> {
	let mut attempts = ATTEMPTS;
	loop {
		let transaction = sign(chain, call, signer).await?;
		attempts = attempts.saturating_sub(1);
		match submit(transaction.bytes.clone()).await {
			Err(ChainError::Pool(PoolRefusal::Outdated)) if attempts > 0 => {
				tell(&Step::SignedAgain);
			},
			answer => return answer.map(|answer| (transaction, answer)),
		}
	}
}

/// Waits for the final block that holds the transaction with this hash.
pub async fn finalized(
	mut statuses: Subscription<TransactionStatus>,
	hash: &H256,
	tell: Tell<'_>,
) -> Result<H256, ChainError> {
	while let Some(status) = statuses.next().await {
		let status = status.map_err(|_| {
			ChainError::Incompatible("the state of the transaction has an unknown form".into())
		})?;
		match status {
			TransactionStatus::Finalized(block) => return Ok(block),
			TransactionStatus::Ready => tell(&Step::Sent),
			TransactionStatus::Future => tell(&Step::Waits),
			TransactionStatus::Broadcast(nodes) => tell(&Step::PassedOn(nodes.len())),
			TransactionStatus::InBlock(block) => tell(&Step::InBlock(block)),
			TransactionStatus::Retracted(block) => tell(&Step::Replaced(block)),
			TransactionStatus::FinalityTimeout(block) => {
				let block = to_hex(&block.0);
				return Err(ChainError::Lost(format!("block {block} does not become final")));
			},
			TransactionStatus::Usurped(other) => {
				tell(&Step::Usurped(other));
				return Err(ChainError::Pool(PoolRefusal::Outdated));
			},
			TransactionStatus::Invalid => return Err(ChainError::Pool(PoolRefusal::Outdated)),
			TransactionStatus::Dropped => return Err(ChainError::Pool(PoolRefusal::Full)),
		}
	}
	Err(ChainError::Interrupted(to_hex(&hash.0)))
}

/// What a transaction brought about in the final block that `chain` stands at, or why its call was
/// refused there.
pub async fn outcome(chain: &View, transaction: &[u8]) -> Result<Vec<Event>, ChainError> {
	let missing = || ChainError::Incompatible("the final block lacks the transaction".into());
	let position = chain
		.client
		.transactions(chain.at)
		.await?
		.iter()
		.position(|known| known == transaction)
		.and_then(|position| u32::try_from(position).ok())
		.ok_or_else(missing)?;
	let events = chain.metadata.events_of(&chain.events().await?, position)?;
	let failed =
		events.iter().find(|event| event.pallet == "System" && event.name == "ExtrinsicFailed");
	if let Some(failed) = failed {
		let reason = failed
			.fields
			.at("dispatch_error")
			.map(|error| chain.metadata.call_error(error))
			.ok_or_else(missing)?;
		let CallError { name, reason, more } = reason;
		return Err(ChainError::Dispatch { name, reason, more });
	}
	Ok(events)
}
