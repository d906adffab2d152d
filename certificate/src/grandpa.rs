// SPDX-License-Identifier: Apache-2.0
//! Validators, their votes, and what they announce in headers, in the form that GRANDPA gives them.

use crate::block::{Engine, Header, Log};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use ed25519_zebra::VerificationKey;
use finality_grandpa::Message;
use sp_core::H256;

/// The name of GRANDPA in the logs of headers, and beside the votes that nodes keep.
pub const ENGINE: Engine = *b"FRNK";

/// A validator, by its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub struct ValidatorId(pub [u8; 32]);

/// A signature by Ed25519.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Signature(pub [u8; 64]);

/// Validators with their weights.
pub type Validators = Vec<(ValidatorId, u64)>;
/// For which block a validator votes.
pub type Precommit = finality_grandpa::Precommit<H256, u32>;
/// The vote of a validator.
pub type Vote = finality_grandpa::SignedPrecommit<H256, u32, Signature, ValidatorId>;
/// The votes for a block.
pub type Commit = finality_grandpa::Commit<H256, u32, Signature, ValidatorId>;

/// The votes that finalize a block, with the headers of the blocks above it that were voted for.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cfg_attr(feature = "std", derive(Debug))]
pub struct Justification {
	/// The round in which they were given.
	pub round: u64,
	/// The votes.
	pub commit: Commit,
	/// The headers.
	pub votes_ancestries: Vec<Header>,
}

/// What a runtime tells GRANDPA.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Announcement {
	/// Other validators, once the block is final.
	#[codec(index = 1)]
	ScheduledChange(Change),
	/// Other validators, whether the block is final or not; the number is that of the last block that
	/// was final.
	#[codec(index = 2)]
	ForcedChange(u32, Change),
	/// One validator is out of office.
	#[codec(index = 3)]
	OnDisabled(u64),
	/// No votes from here on.
	#[codec(index = 4)]
	Pause(u32),
	/// Votes again.
	#[codec(index = 5)]
	Resume(u32),
}

/// A handoff to other validators.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Change {
	/// The validators.
	pub next: Validators,
	/// After how many blocks.
	pub delay: u32,
}

impl ValidatorId {
	/// Whether the validator has signed these bytes, by the rules of ZIP-215, as nodes check it.
	pub fn has_signed(&self, bytes: &[u8], signature: &Signature) -> bool {
		let Ok(key) = VerificationKey::try_from(self.0.as_slice()) else { return false };
		let Ok(signature) = ed25519_zebra::Signature::try_from(signature.0.as_slice()) else {
			return false;
		};
		key.verify(&signature, bytes).is_ok()
	}
}

impl Justification {
	/// The votes and headers in the order in which a certificate has them, each once. Signatures do not
	/// depend on it.
	pub fn in_order(mut self) -> Self {
		let votes = &mut self.commit.precommits;
		votes.sort_by_key(place);
		votes.dedup_by(|one, other| one.id == other.id && one.precommit == other.precommit);
		self.votes_ancestries.sort_by_key(|header| (header.number, header.hash()));
		self
	}
}

impl From<Announcement> for Log {
	fn from(announcement: Announcement) -> Self {
		Self::Consensus(ENGINE, announcement.encode())
	}
}

/// The place of a vote among others.
pub(crate) fn place(vote: &Vote) -> (ValidatorId, u32, H256) {
	(vote.id, vote.precommit.target_number, vote.precommit.target_hash)
}

/// What a validator signs who votes, in this round of the set with this number.
pub fn signed_bytes(precommit: &Precommit, round: u64, set: u64) -> Vec<u8> {
	(Message::Precommit(precommit.clone()), round, set).encode()
}
