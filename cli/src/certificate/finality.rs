// SPDX-License-Identifier: Apache-2.0
//! Sets of validators, their votes, and handoffs between them (GRANDPA).

use super::{
	bundle::{Finalized, Header},
	refusal::Refusal,
};
use codec::DecodeAll;
use finality_grandpa::{voter_set::VoterSet, Chain, Error, Message};
use sp_consensus_grandpa::{
	localized_payload, AuthorityId, AuthorityList, AuthorityPair, ConsensusLog, GRANDPA_ENGINE_ID,
};
use sp_core::{Pair, H256};
use sp_runtime::DigestItem;
use std::collections::{BTreeMap, BTreeSet};

/// More than any chain has validators.
const MAX_VALIDATORS: usize = 1_024;
/// More blocks than the votes of one round differ by.
const MAX_ANCESTRIES: usize = 256;

/// The validators of a number of blocks, one after the other.
#[derive(Clone, Debug)]
pub(crate) struct ValidatorSet {
	/// How many sets there were before.
	id: u64,
	voters: VoterSet<AuthorityId>,
}

/// How many have voted for a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Votes {
	/// How many validators there were.
	pub(crate) validators: usize,
	/// How many of them have voted for the block, or for one that builds on it.
	pub(crate) voters: usize,
}

impl ValidatorSet {
	/// The first set of a chain.
	pub(crate) fn first(validators: AuthorityList) -> Result<Self, Refusal> {
		Self::new(0, validators)
	}

	fn new(id: u64, validators: AuthorityList) -> Result<Self, Refusal> {
		let names: BTreeSet<&AuthorityId> = validators.iter().map(|(name, _)| name).collect();
		let is_good = validators.len() <= MAX_VALIDATORS
			&& names.len() == validators.len()
			&& validators.iter().all(|(_, weight)| *weight > 0);
		let voters = is_good.then(|| VoterSet::new(validators)).flatten();
		voters.map(|voters| Self { id, voters }).ok_or(Refusal::BadValidators)
	}

	/// How many sets there were before this one.
	pub(crate) fn id(&self) -> u64 {
		self.id
	}

	/// Whether this set has finalized the block by these votes.
	///
	/// finality-grandpa counts the votes. It takes them for signed and the headers for consistent,
	/// and ignores what is superfluous; all that is settled before.
	pub(crate) fn ensure_finalized(&self, block: &Finalized) -> Result<Votes, Refusal> {
		let Finalized { header, justification } = block;
		let (number, commit) = (header.number, &justification.commit);
		if (commit.target_hash, commit.target_number) != (header.hash(), number) {
			return Err(Refusal::OtherBlock(number));
		}

		let votes = &commit.precommits;
		let place = |at: usize| {
			votes.get(at).map(|vote| {
				let target = &vote.precommit;
				(&vote.id, target.target_number, target.target_hash)
			})
		};
		let in_order = (1..votes.len()).all(|at| place(at.saturating_sub(1)) < place(at));
		// Twice is an equivocation, which counts as GRANDPA counts it; a third time is superfluous.
		let at_most_twice = votes.windows(3).all(|three| match three {
			[first, _, third] => first.id != third.id,
			_ => true,
		});
		if !in_order || !at_most_twice {
			return Err(Refusal::VotesNotInOrder(number));
		}
		if votes.iter().any(|vote| !self.voters.contains(&vote.id)) {
			return Err(Refusal::Stranger(number));
		}

		let above = Ancestry::new(header, &justification.votes_ancestries)?;
		let mut voted = BTreeSet::new();
		for vote in votes {
			let target = (vote.precommit.target_hash, vote.precommit.target_number);
			if target != (commit.target_hash, number) && !above.has(target) {
				return Err(Refusal::StrayVote(number));
			}
			voted.insert(vote.precommit.target_hash);
		}
		if !above.tips().is_subset(&voted) {
			return Err(Refusal::StrayVote(number));
		}

		for vote in votes {
			let message = Message::Precommit(vote.precommit.clone());
			let payload = localized_payload(justification.round, self.id, &message);
			if !AuthorityPair::verify(&vote.signature, payload, &vote.id) {
				return Err(Refusal::BadSignature(number));
			}
		}

		let counted = finality_grandpa::validate_commit(commit, &self.voters, &above);
		if !counted.is_ok_and(|result| result.is_valid()) {
			return Err(Refusal::NotFinal(number));
		}
		let voters = votes.iter().map(|vote| &vote.id).collect::<BTreeSet<_>>().len();
		Ok(Votes { validators: self.voters.len().get(), voters })
	}

	/// The set after this one, as its last block announces it.
	pub(crate) fn next(&self, last: &Header) -> Result<Self, Refusal> {
		let number = last.number;
		let mut next = None;
		for log in last.digest.logs() {
			let DigestItem::Consensus(GRANDPA_ENGINE_ID, log) = log else { continue };
			match ConsensusLog::<u32>::decode_all(&mut &log[..]) {
				// Of several announcements the first one counts.
				Ok(ConsensusLog::ScheduledChange(change)) => {
					next = next.or(Some(change));
				},
				// Decided by the runtime alone, after finality had been lost.
				Ok(ConsensusLog::ForcedChange(..)) | Err(_) => {
					return Err(Refusal::OtherHandoff(number));
				},
				Ok(
					ConsensusLog::OnDisabled(_) | ConsensusLog::Pause(_) | ConsensusLog::Resume(_),
				) => {},
			}
		}
		let next = next.ok_or(Refusal::NoHandoff(number))?;
		if next.delay != 0 {
			return Err(Refusal::OtherHandoff(number));
		}
		let id = self.id.checked_add(1).ok_or(Refusal::BadValidators)?;
		Self::new(id, next.next_authorities)
	}
}

/// The blocks above a finalized one that were voted for, down to it.
struct Ancestry<'a> {
	headers: BTreeMap<H256, &'a Header>,
}

impl<'a> Ancestry<'a> {
	/// Refuses headers that are not in ascending order of number and hash, or do not all lead down
	/// to `base`.
	fn new(base: &Header, headers: &'a [Header]) -> Result<Self, Refusal> {
		if headers.len() > MAX_ANCESTRIES {
			return Err(Refusal::VotesNotInOrder(base.number));
		}
		let base_hash = base.hash();
		let mut known: BTreeMap<H256, &Header> = BTreeMap::new();
		let mut before = None;
		for header in headers {
			let place = (header.number, header.hash());
			if before.is_some_and(|before| before >= place) {
				return Err(Refusal::VotesNotInOrder(base.number));
			}
			// Its parent has a lower number, so that it came before.
			let parent = match known.get(&header.parent_hash) {
				Some(parent) => parent.number,
				None if header.parent_hash == base_hash => base.number,
				None => return Err(Refusal::StrayVote(base.number)),
			};
			if parent.checked_add(1) != Some(header.number) {
				return Err(Refusal::StrayVote(base.number));
			}
			known.insert(place.1, header);
			before = Some(place);
		}
		Ok(Self { headers: known })
	}

	/// Whether a block with this hash and number is among them.
	fn has(&self, (hash, number): (H256, u32)) -> bool {
		self.headers.get(&hash).is_some_and(|header| header.number == number)
	}

	/// The blocks that no other one builds on.
	fn tips(&self) -> BTreeSet<H256> {
		let parents: BTreeSet<H256> =
			self.headers.values().map(|header| header.parent_hash).collect();
		self.headers.keys().filter(|hash| !parents.contains(hash)).copied().collect()
	}
}

impl Chain<H256, u32> for Ancestry<'_> {
	fn ancestry(&self, base: H256, block: H256) -> Result<Vec<H256>, Error> {
		let mut route = Vec::new();
		let mut hash = block;
		while hash != base {
			hash = self.headers.get(&hash).ok_or(Error::NotDescendent)?.parent_hash;
			route.push(hash);
		}
		// Up to the base, without it.
		route.pop();
		Ok(route)
	}
}
