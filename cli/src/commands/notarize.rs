// SPDX-License-Identifier: Apache-2.0
//! `citychain notarize`: records the digest of a file in the name of an institution.

use crate::{
	args::NotarizeArguments,
	chain::{
		client::{to_hex, TransactionStatus},
		error::PoolRefusal,
		extrinsic::{signed, Context},
		queries::View,
		values::{self, Found},
		ChainError,
	},
	error::{Exit, Failure},
	hashing::{read_file, written, ReadFile},
	keys::{self, Signer},
	media_type,
	output::{shown, Answer},
	progress::note,
	times,
};
use citychain_primitives::Digest;
use jsonrpsee::core::client::Subscription;
use scale_value::{At, Value};
use serde_json::json;
use sp_core::H256;
use sp_crypto_hashing::blake2_256;
use std::{future::Future, path::Path, time::Duration};

/// How often a transaction is signed when others of the same account come first.
const ATTEMPTS: u32 = 8;

/// Hashes the file, signs, sends, and waits for the final block.
pub(crate) async fn run(arguments: &NotarizeArguments) -> Result<Answer, Failure> {
	if arguments.file == Path::new("-") {
		return Err(Failure::Usage(
			"notarize takes a file: standard input has no name and no time of its own".into(),
		));
	}
	// Key and node first: a wrong password should not cost the time to read a large file.
	let signer = keys::load(&arguments.key, &keys::Process)?;
	let chain = View::open(&arguments.node.node).await?;

	let (path, algorithm) = (arguments.file.clone(), arguments.algorithm);
	// On a thread of its own, so that the connection stays alive meanwhile.
	let read = tokio::task::spawn_blocking(move || read_file(&path, &[algorithm]))
		.await
		.map_err(|reason| Failure::Defect(format!("reading the file stopped: {reason}")))??;
	if read.size == 0 {
		return Err(Failure::Empty(read.path));
	}
	let digest = *read
		.digests
		.first()
		.ok_or_else(|| Failure::Defect("the file was read without a digest".into()))?;
	let call = call(&chain, arguments, &read, &digest)?;

	if arguments.no_wait {
		let (transaction, _) =
			send(&chain, &call, &signer, |bytes| chain.client.submit(bytes)).await?;
		return Ok(sent(&read, &digest, &H256(blake2_256(&transaction))));
	}
	let (transaction, statuses) =
		send(&chain, &call, &signer, |bytes| chain.client.submit_and_watch(bytes)).await?;
	let waited = Duration::from_secs(arguments.timeout.into());
	let hash = to_hex(&blake2_256(&transaction));
	let block = tokio::time::timeout(waited, finalized(statuses, &hash))
		.await
		.map_err(|_| ChainError::NotFinal { hash: hash.clone(), waited })??;
	recorded(chain.moved_to(block).await?, &read, &digest, &transaction).await
}

/// The encoded call.
fn call(
	chain: &View,
	arguments: &NotarizeArguments,
	read: &ReadFile,
	digest: &Digest,
) -> Result<Vec<u8>, Failure> {
	let claimed_at = arguments.claimed_at.or(read.modified).ok_or_else(|| {
		Failure::Usage(format!(
			"the system does not tell when {} was written, or tells a time before 1970: give \
			 --claimed-at",
			shown(&read.path)
		))
	})?;
	let media_type = arguments.media_type.unwrap_or_else(|| media_type::of_path(&read.path));
	let encoded = chain.metadata.call(
		"Evidence",
		"notarize",
		&[
			("digest", values::digest(digest)),
			("size", Value::u128(read.size.into())),
			("media_type", values::choice(media_type.variant)),
			("class", values::choice(arguments.class.variant())),
			("claimed_at", Value::u128(claimed_at.into())),
			("provider", values::optional(arguments.provider.map(u64::from))),
		],
	)?;
	Ok(encoded)
}

/// The signed transaction, valid from the newest final block on.
async fn sign(chain: &View, call: &[u8], signer: &Signer) -> Result<Vec<u8>, ChainError> {
	let client = &chain.client;
	let from_hash = client.finalized().await?;
	let version = client.runtime_version(from_hash).await?;
	let context = Context {
		genesis: client.block_hash(0).await?,
		from_number: client.header(Some(from_hash)).await?.number()?,
		from_hash,
		nonce: client.next_nonce(&signer.account()).await?,
		spec_version: version.spec_version,
		transaction_version: version.transaction_version,
	};
	signed(&chain.metadata, call, signer, &context)
}

/// Signs and sends the transaction; returns it with what the node answered.
///
/// Two programs that use one account at the same time can take the same number. The node refuses
/// the later one, which was then never in the pool, so it is signed again with the next number.
async fn send<'a, T, F: Future<Output = Result<T, ChainError>> + 'a>(
	chain: &'a View,
	call: &[u8],
	signer: &Signer,
	submit: impl Fn(Vec<u8>) -> F,
) -> Result<(Vec<u8>, T), ChainError> {
	let mut attempts = ATTEMPTS;
	loop {
		let transaction = sign(chain, call, signer).await?;
		attempts = attempts.saturating_sub(1);
		match submit(transaction.clone()).await {
			Err(ChainError::Pool(PoolRefusal::Outdated)) if attempts > 0 => {
				note("another transaction of this account came first; signing again");
			},
			answer => return answer.map(|answer| (transaction, answer)),
		}
	}
}

/// Waits for the final block that holds the transaction.
async fn finalized(
	mut statuses: Subscription<TransactionStatus>,
	hash: &str,
) -> Result<H256, ChainError> {
	while let Some(status) = statuses.next().await {
		let status = status.map_err(|_| {
			ChainError::Incompatible("the state of the transaction has an unknown form".into())
		})?;
		match status {
			TransactionStatus::Finalized(block) => return Ok(block),
			TransactionStatus::Ready => note("sent; waiting for a block"),
			TransactionStatus::Future => note("waiting for an earlier transaction of this account"),
			TransactionStatus::Broadcast(nodes) => note(&format!("passed on to {}", nodes.len())),
			TransactionStatus::InBlock(block) => {
				note(&format!("in block {}; waiting until it is final", to_hex(&block.0)));
			},
			TransactionStatus::Retracted(block) => {
				note(&format!("block {} was replaced; waiting for another", to_hex(&block.0)));
			},
			TransactionStatus::FinalityTimeout(block) => {
				let block = to_hex(&block.0);
				return Err(ChainError::Lost(format!("block {block} does not become final")));
			},
			TransactionStatus::Usurped(other) => {
				note(&format!("transaction {} took its place", to_hex(&other.0)));
				return Err(ChainError::Pool(PoolRefusal::Outdated));
			},
			TransactionStatus::Invalid => return Err(ChainError::Pool(PoolRefusal::Outdated)),
			TransactionStatus::Dropped => return Err(ChainError::Pool(PoolRefusal::Full)),
		}
	}
	Err(ChainError::Interrupted(hash.to_string()))
}

/// The answer when the transaction was sent and not waited for.
fn sent(read: &ReadFile, digest: &Digest, hash: &H256) -> Answer {
	let text = format!(
		"Sent, not yet recorded: {}\n  digest       {}\n  transaction  {}\nAsk in a few seconds with \
		 citychain verify.",
		shown(&read.path),
		written(digest),
		to_hex(&hash.0),
	);
	let fields = json!({
		"state": "sent",
		"file": read.path.to_string_lossy(),
		"size": read.size,
		"digest": written(digest),
		"transaction": to_hex(&hash.0),
	});
	Answer::new(Exit::Done, text, fields)
}

/// The answer when the transaction is in the final block that `chain` stands at.
async fn recorded(
	chain: View,
	read: &ReadFile,
	digest: &Digest,
	transaction: &[u8],
) -> Result<Answer, Failure> {
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
	let named = |pallet: &str, name: &str| {
		events.iter().find(|event| event.pallet == pallet && event.name == name)
	};
	if let Some(failed) = named("System", "ExtrinsicFailed") {
		let reason =
			failed.fields.at("dispatch_error").map(|error| chain.metadata.call_error(error));
		let reason = reason.ok_or_else(missing)?;
		return Err(ChainError::Dispatch { name: reason.name, reason: reason.reason }.into());
	}
	let notarized = named("Evidence", "Notarized").ok_or_else(|| {
		ChainError::Incompatible("the chain took the call without recording evidence".into())
	})?;
	let id = Found::new(&notarized.fields, "the event").field("id")?.number()?;
	let evidence = chain
		.evidence(id)
		.await?
		.ok_or_else(|| ChainError::Incompatible("the chain lost the evidence".into()))?;
	let institution = chain.institution_name(evidence.institution).await?;

	let first = if evidence.first_seen == id {
		"the first record of this digest on the chain".to_string()
	} else {
		format!("recorded before by another institution as evidence {}", evidence.first_seen)
	};
	let block_hash = to_hex(&chain.at.0);
	let text = format!(
		"Recorded as evidence {id}: {}\n  digest       {}\n  institution  {} ({institution})\n  block       \
		 \x20{} ({block_hash}), final\n  time         {}\n  transaction  {}\n  {first}\nKeep the file \
		 as it is: one changed byte makes another digest.",
		shown(&read.path),
		written(digest),
		evidence.institution,
		chain.number,
		times::written(evidence.recorded_at),
		to_hex(&blake2_256(transaction)),
	);
	let fields = json!({
		"state": "final",
		"file": read.path.to_string_lossy(),
		"block_hash": block_hash,
		"transaction": to_hex(&blake2_256(transaction)),
		"evidence": evidence.json(&institution),
	});
	Ok(Answer::new(Exit::Done, text, fields))
}
