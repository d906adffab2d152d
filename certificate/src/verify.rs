// SPDX-License-Identifier: Apache-2.0
//! A certificate checked: bytes in, what they prove or a refusal out. No network, no clock, no file.

use crate::{
	bundle::{Certificate, Genesis},
	facts::Facts,
	finality::{ValidatorSet, Votes},
	grandpa::Validators,
	refusal::{Block, Refusal},
	state::State,
	storage::key,
};
use sp_core::H256;
use sp_crypto_hashing::blake2_256;

/// What a certificate proves, given that its first block is that of the chain that is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proven {
	/// The hash of the first block, which names the chain.
	pub genesis: H256,
	/// How many sets of validators there were from the first block to the last.
	pub sets: u64,
	/// Who finalized the last block.
	pub votes: Votes,
	/// The number of the last block, whose state tells the facts.
	pub number: u32,
	/// Its hash.
	pub hash: H256,
	/// Its time, in milliseconds since 1970.
	pub time: u64,
	/// What its state tells.
	pub facts: Facts,
	/// The BLAKE2b digest of the certificate itself, 256 bits.
	pub certificate: H256,
}

impl Proven {
	/// Refuses a certificate of another chain than the one whose first block has this hash.
	pub fn ensure_of(&self, genesis: H256) -> Result<(), Refusal> {
		if self.genesis == genesis {
			Ok(())
		} else {
			Err(Refusal::OtherChain { expected: genesis, found: self.genesis })
		}
	}
}

/// What these bytes prove, if they are a certificate.
///
/// Every byte is needed: with any of them changed they are refused, unless somebody can sign for the
/// validators. Which chain it is of, the caller must look at: see [`Proven::ensure_of`].
pub fn verify(bytes: &[u8]) -> Result<Proven, Refusal> {
	let certificate = Certificate::from_bytes(bytes)?;
	let mut validators = first_validators(&certificate.genesis)?;
	let mut number = 0;
	for block in &certificate.handoffs {
		ensure_later(&mut number, block.header.number)?;
		validators.ensure_finalized(block)?;
		validators = validators.next(&block.header)?;
	}
	let header = &certificate.target.header;
	ensure_later(&mut number, header.number)?;
	let votes = validators.ensure_finalized(&certificate.target)?;

	let mut state = State::new(Block::Last, header.state_root, &certificate.state)?;
	let time = read_time(&mut state)?;
	let facts = Facts::read(&certificate.subject, &mut state)?;
	state.ensure_all_needed(&certificate.state)?;
	Ok(Proven {
		genesis: certificate.genesis.hash(),
		sets: validators.id().saturating_add(1),
		votes,
		number,
		hash: header.hash(),
		time,
		facts,
		certificate: H256(blake2_256(bytes)),
	})
}

/// The validators that the first block names.
pub fn first_validators(genesis: &Genesis) -> Result<ValidatorSet, Refusal> {
	let mut state = State::new(Block::First, genesis.state_root, &genesis.state)?;
	let validators: Validators =
		state.read(&key::authorities(), "validators")?.ok_or(Refusal::BadValidators)?;
	state.ensure_all_needed(&genesis.state)?;
	ValidatorSet::first(validators)
}

/// The time of the block with this state.
pub fn read_time(state: &mut State) -> Result<u64, Refusal> {
	state.read(&key::time(), "time")?.ok_or(Refusal::UnknownForm("time"))
}

fn ensure_later(number: &mut u32, next: u32) -> Result<(), Refusal> {
	if next <= *number {
		return Err(Refusal::NotLater(next));
	}
	*number = next;
	Ok(())
}
