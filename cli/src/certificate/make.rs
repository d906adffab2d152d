// SPDX-License-Identifier: Apache-2.0
//! Collecting the parts of a certificate from a node.
//!
//! A node keeps the votes of at least one of every few blocks with the block, and those of the last
//! block of each set of validators always. The JSON-RPC method `grandpa_proveFinality` would give
//! the latter, but knows nothing as long as there was only one set, and answers with every header
//! from the block asked for to the end of the set, which no connection takes after some hours.

use citychain_certificate::{
	block::{Engine, Header},
	bundle::{Certificate, Finalized, Genesis, Nodes, Subject},
	facts::Facts,
	finality::ValidatorSet,
	grandpa::{Justification, ENGINE},
	refusal::{Block, Refusal},
	state::State,
	storage::key,
	verify::{first_validators, read_time},
};
use citychain_client::{client::to_hex, ChainError, Client};
use codec::{DecodeAll, Encode};
use jsonrpsee::rpc_params;
use serde::Deserialize;
use sp_core::{Bytes, H256};
use sp_runtime::{generic, traits::BlakeTwo256};
use std::{collections::BTreeSet, time::Duration};

/// How far to look for a block whose votes the node keeps. Usually it is one of four.
const LOOK_BACK: u32 = 4_096;
/// How long to wait for the votes of a block that is final already.
const PATIENCE: u32 = 60;

/// Where the parts come from.
pub(crate) trait Source {
	/// The number of the newest final block.
	async fn newest(&self) -> Result<u32, ChainError>;
	/// The header of the final block with this number.
	async fn header_of(&self, number: u32) -> Result<Header, ChainError>;
	/// The votes for this block, if they are kept.
	async fn votes(&self, block: &Header) -> Result<Option<Justification>, ChainError>;
	/// The nodes of this block's state that lead to these keys.
	async fn proof(&self, keys: &[Vec<u8>], block: H256) -> Result<Nodes, ChainError>;
}

#[derive(Deserialize)]
struct SignedBlock {
	justifications: Option<Vec<(Engine, Vec<u8>)>>,
}

#[derive(Deserialize)]
struct ReadProof {
	proof: Vec<Bytes>,
}

impl Source for Client {
	async fn newest(&self) -> Result<u32, ChainError> {
		let hash = self.finalized().await?;
		self.header(Some(hash)).await?.number()
	}

	async fn header_of(&self, number: u32) -> Result<Header, ChainError> {
		let hash = self.block_hash(number).await?;
		// What nodes write in JSON; a certificate holds the same header.
		type Told = generic::Header<u32, BlakeTwo256>;
		let header: Option<Told> = self.request("chain_getHeader", rpc_params![hash]).await?;
		header
			.and_then(|header| Header::decode_all(&mut &header.encode()[..]).ok())
			.ok_or_else(|| ChainError::Incompatible(format!("the node lacks block {number}")))
	}

	async fn votes(&self, block: &Header) -> Result<Option<Justification>, ChainError> {
		let found: Option<SignedBlock> =
			self.request("chain_getBlock", rpc_params![block.hash()]).await?;
		let votes = found
			.and_then(|block| block.justifications)
			.unwrap_or_default()
			.into_iter()
			.find(|(engine, _)| *engine == ENGINE);
		votes
			.map(|(_, bytes)| Justification::decode_all(&mut &bytes[..]))
			.transpose()
			.map_err(|_| ChainError::Incompatible("a proof of finality has another form".into()))
	}

	async fn proof(&self, keys: &[Vec<u8>], block: H256) -> Result<Nodes, ChainError> {
		let keys: Vec<String> = keys.iter().map(|key| to_hex(key)).collect();
		let found: ReadProof = self.request("state_getReadProof", rpc_params![keys, block]).await?;
		Ok(found.proof.into_iter().map(|node| node.0).collect())
	}
}

/// Why no certificate was made.
#[derive(Debug)]
pub(crate) enum Unmade {
	/// The node does not answer, or not as it should.
	Node(ChainError),
	/// The certificate would be refused for this reason.
	Refused(Refusal),
}

impl From<ChainError> for Unmade {
	fn from(error: ChainError) -> Self {
		Self::Node(error)
	}
}

impl From<Refusal> for Unmade {
	fn from(refusal: Refusal) -> Self {
		Self::Refused(refusal)
	}
}

/// The first block, out of a node that still has its state.
pub(crate) async fn first_block(source: &impl Source) -> Result<Genesis, Unmade> {
	let header = source.header_of(0).await?;
	let state = in_order(source.proof(&[key::authorities()], header.hash()).await?);
	Ok(Genesis { state_root: header.state_root, state })
}

/// A certificate about this subject, as of the newest final block whose votes the node keeps.
pub(crate) async fn certificate(
	source: &impl Source,
	genesis: Genesis,
	subject: Subject,
) -> Result<Certificate, Unmade> {
	let newest = source.newest().await?;
	let target = newest_with_votes(source, 0).await?;
	let (target, state) = match state_of(source, &subject, &target).await {
		Ok(state) => (target, state),
		// It may have been recorded since, in a final block whose votes are not kept.
		Err(Unmade::Refused(Refusal::NoEvidence(_) | Refusal::NoBatch(_)))
			if target.header.number < newest =>
		{
			let target = newest_with_votes(source, newest).await?;
			let state = state_of(source, &subject, &target).await?;
			(target, state)
		},
		Err(reason) => return Err(reason),
	};
	let handoffs = handoffs(source, first_validators(&genesis)?, &target).await?;
	Ok(Certificate { genesis, handoffs, target, subject, state })
}

/// The newest block with votes, which is waited for if it has a lower number than `at_least`.
async fn newest_with_votes(source: &impl Source, at_least: u32) -> Result<Finalized, Unmade> {
	for _ in 0..PATIENCE {
		let newest = source.newest().await?;
		let oldest = newest.saturating_sub(LOOK_BACK).max(at_least).max(1);
		for number in (oldest..=newest).rev() {
			if let Some(found) = with_votes(source, number).await? {
				return Ok(found);
			}
		}
		if at_least == 0 {
			break;
		}
		tokio::time::sleep(Duration::from_secs(1)).await;
	}
	Err(without_votes().into())
}

fn without_votes() -> ChainError {
	ChainError::Incompatible(
		"the node keeps no proofs of finality: it seals blocks by itself, or has not got all blocks"
			.into(),
	)
}

/// This block with its votes, if they are kept.
async fn with_votes(source: &impl Source, number: u32) -> Result<Option<Finalized>, ChainError> {
	let header = source.header_of(number).await?;
	let votes = source.votes(&header).await?;
	Ok(votes.map(|votes| Finalized { header, justification: votes.in_order() }))
}

/// The last block of every set of validators from the first to the one that finalized `target`.
async fn handoffs(
	source: &impl Source,
	first: ValidatorSet,
	target: &Finalized,
) -> Result<Vec<Finalized>, Unmade> {
	let (mut set, mut from, mut handoffs) = (first, 0, Vec::new());
	while set.ensure_finalized(target).is_err() {
		let last = last_of(source, &set, from, target.header.number).await?;
		set = set.next(&last.header)?;
		from = last.header.number;
		handoffs.push(last);
	}
	Ok(handoffs)
}

/// The last block of this set, which is later than `from` and earlier than `until`.
///
/// Votes tell which set a block is of, and the last block of a set always has votes: so it is the
/// last one with votes of this set, and is found by halving.
async fn last_of(
	source: &impl Source,
	set: &ValidatorSet,
	from: u32,
	until: u32,
) -> Result<Finalized, Unmade> {
	let (mut low, mut high) = (from, until);
	let mut last = None;
	while high.saturating_sub(low) > 1 {
		let middle = low.saturating_add(high.saturating_sub(low) >> 1);
		let mut found = None;
		for number in (middle..high).take(LOOK_BACK as usize) {
			found = with_votes(source, number).await?;
			if found.is_some() {
				break;
			}
		}
		match found {
			Some(block) if set.ensure_finalized(&block).is_ok() => {
				low = block.header.number;
				last = Some(block);
			},
			Some(_) => high = middle,
			None if high.saturating_sub(middle) > LOOK_BACK => return Err(without_votes().into()),
			None => high = middle,
		}
	}
	last.ok_or_else(|| {
		ChainError::Incompatible(format!("the node has no votes for the blocks after {from}"))
			.into()
	})
}

/// The part of the target's state that tells about the subject, and nothing more.
///
/// Which keys are needed depends on what stands under the first ones, so it takes a few questions.
async fn state_of(
	source: &impl Source,
	subject: &Subject,
	target: &Finalized,
) -> Result<Nodes, Unmade> {
	let mut keys = vec![key::time()];
	loop {
		let nodes = in_order(source.proof(&keys, target.header.hash()).await?);
		let mut state = State::new(Block::Last, target.header.state_root, &nodes)?;
		let told = read_time(&mut state).and_then(|_| Facts::read(subject, &mut state));
		let more: Vec<_> =
			state.asked().iter().filter(|key| !keys.contains(key)).cloned().collect();
		match told {
			Ok(_) => return Ok(state.needed()),
			Err(Refusal::StateIncomplete(_)) if !more.is_empty() => keys.extend(more),
			Err(refusal) => return Err(refusal.into()),
		}
	}
}

fn in_order(nodes: Nodes) -> Nodes {
	nodes.into_iter().collect::<BTreeSet<_>>().into_iter().collect()
}
