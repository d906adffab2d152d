// SPDX-License-Identifier: Apache-2.0
//! What the database knows of this node's votes.
//!
//! The SDK does not show it, so its encoding is repeated here as far as the current round:
//! `VoterSetState` of sc-consensus-grandpa. A form that is not understood counts as nothing known, and
//! makes the node wait a round, not vote twice.

use citychain_runtime::{opaque::Block, BlockNumber, Hash};
use codec::{Decode, DecodeAll};
use sc_consensus_grandpa::{AuthorityId, Precommit, Prevote, PrimaryPropose, SignedMessage};
use sp_runtime::traits::Block as BlockT;
use std::collections::BTreeMap;

/// Under which the SDK keeps it (`SET_STATE_KEY` of its `aux_schema`).
pub(super) const KEY: &[u8] = b"grandpa_completed_round";

type Header = <Block as BlockT>::Header;
type Target = (Hash, BlockNumber);

/// Where the voter will go on.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Position {
	/// The set of voters, and the round.
	pub(super) round: (u64, u64),
	/// The kinds of votes cast in it, by their number in the encoding of a message.
	pub(super) kinds: Vec<u8>,
}

// The parts that nobody reads are there to be skipped.
#[allow(dead_code)]
#[derive(Decode)]
struct RoundState {
	prevote_ghost: Option<Target>,
	finalized: Option<Target>,
	estimate: Option<Target>,
	completable: bool,
}

#[allow(dead_code)]
#[derive(Decode)]
struct CompletedRound {
	number: u64,
	state: RoundState,
	base: Target,
	votes: Vec<SignedMessage<Header>>,
}

type CompletedRounds = (Vec<CompletedRound>, u64, Vec<AuthorityId>);

#[allow(dead_code)]
#[derive(Decode)]
enum HasVoted {
	No,
	Yes(AuthorityId, Cast),
}

#[allow(dead_code)]
#[derive(Decode)]
enum Cast {
	Propose(PrimaryPropose<Header>),
	Prevote(Option<PrimaryPropose<Header>>, Prevote<Header>),
	Precommit(Option<PrimaryPropose<Header>>, Prevote<Header>, Precommit<Header>),
}

#[derive(Decode)]
enum VoterSetState {
	Live { completed: CompletedRounds, current: BTreeMap<u64, HasVoted> },
	Paused { completed: CompletedRounds },
}

/// The numbers of the kinds in the encoding of `finality_grandpa::Message`.
pub(super) const PREVOTE: u8 = 0;
pub(super) const PRECOMMIT: u8 = 1;
pub(super) const PRIMARY_PROPOSE: u8 = 2;

/// Where a voter goes on that finds these bytes.
pub(super) fn position(bytes: &[u8]) -> Option<Position> {
	match VoterSetState::decode_all(&mut &bytes[..]).ok()? {
		VoterSetState::Live { completed: (_, set, _), current } => {
			let (round, has_voted) = current.into_iter().next_back()?;
			let kinds = match has_voted {
				HasVoted::No => vec![],
				HasVoted::Yes(_, Cast::Propose(_)) => vec![PRIMARY_PROPOSE],
				HasVoted::Yes(_, Cast::Prevote(proposed, _)) => {
					[proposed.map(|_| PRIMARY_PROPOSE), Some(PREVOTE)]
						.into_iter()
						.flatten()
						.collect()
				},
				HasVoted::Yes(_, Cast::Precommit(proposed, ..)) => {
					[proposed.map(|_| PRIMARY_PROPOSE), Some(PREVOTE), Some(PRECOMMIT)]
						.into_iter()
						.flatten()
						.collect()
				},
			};
			Some(Position { round: (set, round), kinds })
		},
		VoterSetState::Paused { completed: (rounds, set, _) } => {
			let round = rounds.first().map(|round| round.number)?;
			Some(Position { round: (set, round), kinds: vec![] })
		},
	}
}
