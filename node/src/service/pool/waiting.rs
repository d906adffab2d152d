// SPDX-License-Identifier: Apache-2.0
//! Who has how much waiting in the pool, and whether there is room for more.
//!
//! The runtime charges nothing for what only waits, so the node bounds it: for each payer in number and
//! in bytes, for all together with room that only urgent transactions use, and one transaction for
//! each number of an account. A payer's count is of transactions, not of numbers: what lies ahead of
//! its turn counts as well.

use citychain_access::Sender;
use citychain_primitives::Payer;
use citychain_runtime::{AccountId, Nonce};
use std::{
	collections::{BTreeMap, HashMap},
	hash::Hash,
};

/// Of five parts of each bound the last is for urgent transactions.
const PARTS: usize = 5;

/// How many transactions, and how many bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Amount {
	pub(crate) count: usize,
	pub(crate) bytes: usize,
}

impl Amount {
	/// Whether one more of so many bytes is within `most`.
	fn has_room(self, bytes: usize, most: Self) -> bool {
		self.count < most.count && self.bytes.saturating_add(bytes) <= most.bytes
	}

	fn add(&mut self, bytes: usize) {
		self.count = self.count.saturating_add(1);
		self.bytes = self.bytes.saturating_add(bytes);
	}

	fn remove(&mut self, bytes: usize) {
		self.count = self.count.saturating_sub(1);
		self.bytes = self.bytes.saturating_sub(bytes);
	}

	/// `parts` of `of` parts.
	const fn share(self, parts: usize, of: usize) -> Self {
		Self {
			count: self.count.saturating_mul(parts).saturating_div(of),
			bytes: self.bytes.saturating_mul(parts).saturating_div(of),
		}
	}
}

/// What may wait.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room {
	/// What the pool's ready transactions may be.
	all: Amount,
}

impl Room {
	/// The room of a pool with these limits.
	pub(crate) const fn of(count: usize, bytes: usize) -> Self {
		Self { all: Amount { count, bytes } }
	}

	/// What may wait of one group: of an institution an eighth in number and a twentieth in bytes; of all
	/// citizens of one keeper, who may be a city's, two fifths and a fifth.
	const fn of_group(&self, group: Option<&Payer>) -> Amount {
		match group {
			Some(Payer::CitizensOf(_)) => {
				Amount { count: self.all.share(2, 5).count, bytes: self.all.share(1, 5).bytes }
			},
			_ => Amount { count: self.all.share(1, 8).count, bytes: self.all.share(1, 20).bytes },
		}
	}

	/// What may wait ahead of its turn: the pool keeps a tenth for that, and throws out the oldest when
	/// it is full, whoever sent it.
	const fn ahead(&self) -> Amount {
		self.all.share(1, 10)
	}

	/// The bytes of the transactions that may be larger than others.
	const fn large(&self) -> usize {
		self.all.share(2, 5).bytes
	}
}

/// Why a transaction is not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal<H> {
	/// As much of its group waits as may.
	GroupFull,
	/// As much waits as may.
	Full,
	/// This one waits with the same number of the same account.
	NumberTaken(H),
}

/// A transaction that waits.
struct Entry {
	group: Option<Payer>,
	number: Option<(AccountId, Nonce)>,
	bytes: usize,
	is_urgent: bool,
	is_large: bool,
	is_ahead: bool,
	/// When it came, as a number of rounds.
	round: u64,
}

/// Where a transaction is that was asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
	/// Its turn has come.
	Ready,
	/// It is ahead of its turn.
	Ahead,
	/// It left the pool.
	Gone,
}

/// What waits.
pub(crate) struct Waiting<H> {
	room: Room,
	entries: HashMap<H, Entry>,
	numbers: HashMap<(AccountId, Nonce), H>,
	groups: BTreeMap<Option<Payer>, Amount>,
	/// Of these groups, what is ahead of its turn.
	ahead_of_groups: BTreeMap<Option<Payer>, Amount>,
	all: Amount,
	ahead: Amount,
	large: usize,
	round: u64,
}

impl<H: Copy + Eq + Hash> Waiting<H> {
	/// Nothing waits.
	pub(crate) fn new(room: Room) -> Self {
		Self {
			room,
			entries: HashMap::new(),
			numbers: HashMap::new(),
			groups: BTreeMap::new(),
			ahead_of_groups: BTreeMap::new(),
			all: Amount::default(),
			ahead: Amount::default(),
			large: 0,
			round: 0,
		}
	}

	/// Whether this transaction waits.
	pub(crate) fn contains(&self, hash: &H) -> bool {
		self.entries.contains_key(hash)
	}

	/// Whether there is room for a transaction of so many bytes from this sender.
	pub(crate) fn admits(
		&self,
		sender: Option<&Sender<AccountId>>,
		bytes: usize,
	) -> Result<(), Refusal<H>> {
		let is_urgent = sender.is_some_and(|sender| sender.is_urgent);
		let parts = if is_urgent { PARTS } else { PARTS.saturating_sub(1) };
		let within = |used: Amount, most: Amount| used.has_room(bytes, most.share(parts, PARTS));
		if let Some(sender) = sender {
			let first = self.numbers.get(&(sender.account.clone(), sender.nonce));
			if let Some((hash, first)) =
				first.and_then(|hash| Some((hash, self.entries.get(hash)?)))
			{
				// The pool lets what is urgent take the place of what is not.
				if first.is_urgent || !is_urgent {
					return Err(Refusal::NumberTaken(*hash));
				}
			}
		}
		if sender.is_some_and(|sender| sender.may_be_large) {
			let is_within = self.large.saturating_add(bytes) <= self.room.large();
			return is_within.then_some(()).ok_or(Refusal::Full);
		}
		let group = sender.and_then(|sender| sender.group);
		let of_group = self.room.of_group(group.as_ref());
		if !within(used(&self.groups, group), of_group) {
			return Err(Refusal::GroupFull);
		}
		if self.is_ahead(sender) {
			// Half of it for one group.
			if !within(used(&self.ahead_of_groups, group), self.room.ahead().share(1, 2)) {
				return Err(Refusal::GroupFull);
			}
			if !within(self.ahead, self.room.ahead()) {
				return Err(Refusal::Full);
			}
		}
		within(self.all, self.room.all).then_some(()).ok_or(Refusal::Full)
	}

	/// Remembers a transaction that the pool took.
	pub(crate) fn enter(&mut self, hash: H, sender: Option<Sender<AccountId>>, bytes: usize) {
		if self.contains(&hash) {
			return;
		}
		let is_ahead = self.is_ahead(sender.as_ref());
		let entry = Entry {
			group: sender.as_ref().and_then(|sender| sender.group),
			is_urgent: sender.as_ref().is_some_and(|sender| sender.is_urgent),
			is_large: sender.as_ref().is_some_and(|sender| sender.may_be_large),
			number: sender.map(|sender| (sender.account, sender.nonce)),
			bytes,
			is_ahead,
			round: self.round,
		};
		if let Some(number) = entry.number.clone() {
			self.numbers.insert(number, hash);
		}
		if entry.is_large {
			self.large = self.large.saturating_add(bytes);
		} else {
			self.groups.entry(entry.group).or_default().add(bytes);
			self.all.add(bytes);
		}
		if is_ahead {
			self.count_ahead(entry.group, bytes);
		}
		self.entries.insert(hash, entry);
	}

	/// Begins a round: what enters from now on is not asked about at its end.
	pub(crate) fn begin_round(&mut self) -> u64 {
		self.round = self.round.saturating_add(1);
		self.round
	}

	/// What entered before this round.
	pub(crate) fn before(&self, round: u64) -> Vec<H> {
		let earlier = self.entries.iter().filter(|(_, entry)| entry.round < round);
		earlier.map(|(hash, _)| *hash).collect()
	}

	/// Notes where a transaction is now, and forgets it if it left.
	pub(crate) fn note(&mut self, hash: &H, place: Place) {
		if place == Place::Gone {
			return self.forget(hash);
		}
		let is_ahead = place == Place::Ahead;
		let Some(entry) = self.entries.get_mut(hash) else { return };
		let (was_ahead, group, bytes) = (entry.is_ahead, entry.group, entry.bytes);
		entry.is_ahead = is_ahead;
		match (was_ahead, is_ahead) {
			(false, true) => self.count_ahead(group, bytes),
			(true, false) => self.discount_ahead(group, bytes),
			_ => (),
		}
	}

	/// Forgets a transaction that left.
	pub(crate) fn forget(&mut self, hash: &H) {
		let Some(entry) = self.entries.remove(hash) else { return };
		if let Some(number) = &entry.number {
			if self.numbers.get(number) == Some(hash) {
				self.numbers.remove(number);
			}
		}
		if entry.is_large {
			self.large = self.large.saturating_sub(entry.bytes);
		} else {
			take(&mut self.groups, entry.group, entry.bytes);
			self.all.remove(entry.bytes);
		}
		if entry.is_ahead {
			self.discount_ahead(entry.group, entry.bytes);
		}
	}

	/// Whether a transaction of this sender would be ahead of its turn.
	fn is_ahead(&self, sender: Option<&Sender<AccountId>>) -> bool {
		sender.is_some_and(|sender| {
			let before = sender.nonce.checked_sub(1).map(|nonce| (sender.account.clone(), nonce));
			sender.nonce > sender.next_nonce
				&& !before.is_some_and(|before| self.numbers.contains_key(&before))
		})
	}

	fn count_ahead(&mut self, group: Option<Payer>, bytes: usize) {
		self.ahead_of_groups.entry(group).or_default().add(bytes);
		self.ahead.add(bytes);
	}

	fn discount_ahead(&mut self, group: Option<Payer>, bytes: usize) {
		take(&mut self.ahead_of_groups, group, bytes);
		self.ahead.remove(bytes);
	}
}

/// What a group uses.
fn used(groups: &BTreeMap<Option<Payer>, Amount>, group: Option<Payer>) -> Amount {
	groups.get(&group).copied().unwrap_or_default()
}

/// Takes one away from what a group uses, and forgets the group when that was the last.
fn take(groups: &mut BTreeMap<Option<Payer>, Amount>, group: Option<Payer>, bytes: usize) {
	if let Some(used) = groups.get_mut(&group) {
		used.remove(bytes);
		if used.count == 0 {
			groups.remove(&group);
		}
	}
}
