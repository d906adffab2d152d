// SPDX-License-Identifier: Apache-2.0
//! Whether a set of validators has finalized a block, and which set comes next (GRANDPA).

use crate::{
	block::{Header, Log},
	bundle::Finalized,
	grandpa::{place, signed_bytes, Announcement, ValidatorId, Validators, ENGINE},
	refusal::Refusal,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use codec::DecodeAll;
use finality_grandpa::{voter_set::VoterSet, Chain, Error};
use sp_core::H256;

/// More than any chain has validators.
const MAX_VALIDATORS: usize = 1_024;
/// More blocks than the votes of one round differ by.
const MAX_ANCESTRIES: usize = 256;

/// The validators of a number of blocks, one after the other.
#[derive(Clone, Debug)]
pub struct ValidatorSet {
	/// How many sets there were before.
	id: u64,
	voters: VoterSet<ValidatorId>,
}

/// How many have voted for a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Votes {
	/// How many validators there were.
	pub validators: usize,
	/// How many of them have voted for the block, or for one that builds on it.
	pub voters: usize,
}

impl ValidatorSet {
	/// The first set of a chain.
	pub fn first(validators: Validators) -> Result<Self, Refusal> {
		Self::new(0, validators)
	}

	fn new(id: u64, validators: Validators) -> Result<Self, Refusal> {
		let names: BTreeSet<&ValidatorId> = validators.iter().map(|(name, _)| name).collect();
		let is_good = validators.len() <= MAX_VALIDATORS
			&& names.len() == validators.len()
			&& validators.iter().all(|(_, weight)| *weight > 0);
		let voters = is_good.then(|| VoterSet::new(validators)).flatten();
		voters.map(|voters| Self { id, voters }).ok_or(Refusal::BadValidators)
	}

	/// How many sets there were before this one.
	pub fn id(&self) -> u64 {
		self.id
	}

	/// Whether this set has finalized the block by these votes.
	///
	/// finality-grandpa counts the votes. It takes them for signed and the headers for consistent,
	/// and ignores what is superfluous; all that is settled before.
	pub fn ensure_finalized(&self, block: &Finalized) -> Result<Votes, Refusal> {
		let Finalized { header, justification } = block;
		let (number, commit) = (header.number, &justification.commit);
		if (commit.target_hash, commit.target_number) != (header.hash(), number) {
			return Err(Refusal::OtherBlock(number));
		}

		let votes = &commit.precommits;
		let in_order = votes.is_sorted_by(|before, after| place(before) < place(after));
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
			let bytes = signed_bytes(&vote.precommit, justification.round, self.id);
			if !vote.id.has_signed(&bytes, &vote.signature) {
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
	pub fn next(&self, last: &Header) -> Result<Self, Refusal> {
		let number = last.number;
		let mut next = None;
		for log in &last.logs {
			let Log::Consensus(ENGINE, log) = log else { continue };
			match Announcement::decode_all(&mut log.as_slice()) {
				// Of several announcements the first one counts.
				Ok(Announcement::ScheduledChange(change)) => {
					next = next.or(Some(change));
				},
				// Decided by the runtime alone, after finality had been lost.
				Ok(Announcement::ForcedChange(..)) | Err(_) => {
					return Err(Refusal::OtherHandoff(number));
				},
				Ok(
					Announcement::OnDisabled(_) | Announcement::Pause(_) | Announcement::Resume(_),
				) => {},
			}
		}
		let next = next.ok_or(Refusal::NoHandoff(number))?;
		if next.delay != 0 {
			return Err(Refusal::OtherHandoff(number));
		}
		let id = self.id.checked_add(1).ok_or(Refusal::BadValidators)?;
		Self::new(id, next.next)
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
