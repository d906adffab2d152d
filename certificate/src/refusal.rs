// SPDX-License-Identifier: Apache-2.0
//! Why a certificate is refused.

use crate::bundle::{FORMAT, MAX_BYTES};
use sp_core::H256;

/// Why a certificate is refused, or cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
	/// Longer than any certificate.
	#[error("it is longer than {} MiB, the most that a certificate may have", MAX_BYTES >> 20)]
	TooLong,
	/// Another kind of file.
	#[error("it does not begin as certificates do: it is a file of another kind")]
	NotACertificate,
	/// A later format.
	#[error("it is of format {0}, and this program knows format {FORMAT} only")]
	UnknownFormat(u8),
	/// Not the encoding of a certificate.
	#[error("it is cut off, or some of its bytes mean nothing")]
	Malformed,
	/// An encoding of a certificate that is not the only one allowed.
	#[error("it says what it says in another way than the only one that is allowed")]
	NotCanonical,
	/// The first block is not that of the chain that was asked for.
	#[error("it is of the chain that begins with {found:?}, not of that with {expected:?}")]
	OtherChain {
		/// The hash of the first block that was asked for.
		expected: H256,
		/// The hash of the first block in the certificate.
		found: H256,
	},
	/// A proof lacks a node.
	#[error("the proof of the {0} block's state does not show what it must")]
	StateIncomplete(Block),
	/// A proof has a node that nothing needs, or has it twice, or in another place.
	#[error("the proof of the {0} block's state holds more than it must, or in another order")]
	StateExcessive(Block),
	/// A proven value is not of the form that this format reads.
	#[error("the chain keeps its {0} in a form that this program does not know")]
	UnknownForm(&'static str),
	/// A set of validators without one, with one twice, or with too many.
	#[error("a set of validators is empty, names one twice, or is too large")]
	BadValidators,
	/// The header is not that of the block that was voted for.
	#[error("the votes are for another block than that with the number {0}")]
	OtherBlock(u32),
	/// The blocks do not come one after the other.
	#[error("the block with the number {0} is not later than the one before it")]
	NotLater(u32),
	/// Votes or headers twice or not in ascending order, or more than any round has.
	#[error("the votes for the block with the number {0} are not in order, or too many")]
	VotesNotInOrder(u32),
	/// A vote of somebody outside the set.
	#[error("somebody who is no validator has voted for the block with the number {0}")]
	Stranger(u32),
	/// A vote for a block that does not lead back to the finalized one, or a header without votes.
	#[error("a vote for the block with the number {0} does not lead to it")]
	StrayVote(u32),
	/// A signature that is not the voter's for this block, round and set.
	#[error("a signature for the block with the number {0} is wrong")]
	BadSignature(u32),
	/// Not more than two thirds of the set, or not for this block.
	#[error("the votes for the block with the number {0} weigh no more than two thirds of all")]
	NotFinal(u32),
	/// The last block of a set does not name the next one.
	#[error("the block with the number {0} does not hand over to other validators")]
	NoHandoff(u32),
	/// A handoff that is not decided by the votes for its own block.
	#[error("the block with the number {0} hands over in a way that needs more than its votes")]
	OtherHandoff(u32),
	/// The state has no such evidence.
	#[error("the chain has no evidence with the number {0}: it was never given, or was evicted")]
	NoEvidence(u64),
	/// The state has no such batch.
	#[error("the chain has no batch with the number {0}")]
	NoBatch(u64),
	/// The record is not of the number that leads to it, or the like.
	#[error("what the chain keeps about the evidence does not fit together")]
	Contradiction,
	/// The path does not lead from the leaf to the root.
	#[error("the leaf does not stand in its batch: its path leads to another root")]
	NotInBatch,
	/// The leaf is not the one that the evidence was made of.
	#[error("the leaf is not that of the evidence")]
	OtherLeaf,
}

/// A block whose state is proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
	/// The first one.
	First,
	/// The one that tells about the evidence.
	Last,
}

impl core::fmt::Display for Block {
	fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
		f.write_str(match self {
			Self::First => "first",
			Self::Last => "last",
		})
	}
}

impl Refusal {
	/// The stable word for this refusal in `--json`.
	pub fn code(&self) -> &'static str {
		match self {
			Self::TooLong => "too_long",
			Self::NotACertificate => "not_a_certificate",
			Self::UnknownFormat(_) => "unknown_format",
			Self::Malformed => "malformed",
			Self::NotCanonical => "not_canonical",
			Self::OtherChain { .. } => "other_chain",
			Self::StateIncomplete(_) => "state_incomplete",
			Self::StateExcessive(_) => "state_excessive",
			Self::UnknownForm(_) => "unknown_form",
			Self::BadValidators => "bad_validators",
			Self::OtherBlock(_) => "other_block",
			Self::NotLater(_) => "not_later",
			Self::VotesNotInOrder(_) => "votes_not_in_order",
			Self::Stranger(_) => "stranger",
			Self::StrayVote(_) => "stray_vote",
			Self::BadSignature(_) => "bad_signature",
			Self::NotFinal(_) => "not_final",
			Self::NoHandoff(_) => "no_handoff",
			Self::OtherHandoff(_) => "other_handoff",
			Self::NoEvidence(_) => "no_evidence",
			Self::NoBatch(_) => "no_batch",
			Self::Contradiction => "contradiction",
			Self::NotInBatch => "not_in_batch",
			Self::OtherLeaf => "other_leaf",
		}
	}
}
