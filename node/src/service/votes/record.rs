// SPDX-License-Identifier: Apache-2.0
//! The last votes of this node, on the disk before they are signed.
//!
//! Two slots are written in turn, each with a checksum and a sequence number, so that a write that
//! the power cut tears leaves the one before it. A vote whose write was torn was never signed.

use citychain_runtime::{BlockNumber, Hash};
use codec::{Decode, Encode};
use sp_io::hashing::blake2_256;
use std::{
	fs::{File, OpenOptions},
	io::{self, Read, Seek, SeekFrom, Write},
	path::Path,
};

/// The size of a slot: a page, which a disk writes in one piece if it can.
const SLOT: usize = 4096;
/// The length of a checksum.
const CHECKSUM: usize = 32;
/// Of how many keys the votes are kept; the oldest goes when a further key votes.
const KEYS: usize = 8;

/// A round of a set of voters.
type Round = (u64, u64);

/// One vote.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(super) struct Vote {
	/// Prevote, precommit or proposal, by its number in the encoding of a message.
	pub(super) kind: u8,
	/// For which block.
	pub(super) target: (Hash, BlockNumber),
}

/// The votes of one key in the last round in which it voted.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
struct OfKey {
	public: [u8; 32],
	round: Round,
	votes: Vec<Vote>,
}

/// What a slot holds.
#[derive(Clone, Debug, Encode, Decode)]
struct Content {
	sequence: u64,
	genesis: Hash,
	keys: Vec<OfKey>,
}

/// The file and what it holds.
pub(super) struct Record {
	file: File,
	content: Content,
}

impl Record {
	/// Opens the file, or makes it, for the chain that begins with `genesis`.
	///
	/// # Errors
	///
	/// When the file cannot be used, or was damaged in a way that no power cut does.
	pub(super) fn open(path: &Path, genesis: Hash) -> Result<Self, String> {
		Self::open_file(path, genesis).map_err(|error| error.to_string())
	}

	fn open_file(path: &Path, genesis: Hash) -> io::Result<Self> {
		let is_new = !path.try_exists()?;
		if let Some(folder) = path.parent() {
			std::fs::create_dir_all(folder)?;
		}
		let mut file =
			OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
		let length = u64::try_from(2 * SLOT).unwrap_or(u64::MAX);
		if is_new || file.metadata()?.len() < length {
			file.set_len(length)?;
			file.sync_all()?;
			if let Some(folder) = path.parent() {
				// The name of the file, too, has to survive.
				File::open(folder)?.sync_all()?;
			}
		}
		let mut bytes = Vec::new();
		file.read_to_end(&mut bytes)?;
		let slots: Vec<_> = bytes.chunks(SLOT).take(2).collect();
		let newest = slots.iter().filter_map(|slot| read(slot)).max_by_key(|found| found.sequence);
		let is_blank = |slot: &&[u8]| slot.iter().all(|byte| *byte == 0);
		let content = match newest {
			Some(found) if found.genesis == genesis => found,
			Some(found) => Content { sequence: found.sequence, genesis, keys: vec![] },
			// The very first write was torn, or there was none.
			None if slots.iter().any(is_blank) => Content { sequence: 0, genesis, keys: vec![] },
			None => return Err(io::Error::new(
				io::ErrorKind::InvalidData,
				"it is damaged, and tells no more how this validator voted: remove it ten minutes \
					 after the node stopped, when the others have gone on",
			)),
		};
		Ok(Self { file, content })
	}

	/// Notes `vote` of the key `public`, on the disk, unless it contradicts one that is noted.
	///
	/// # Errors
	///
	/// When it contradicts, or cannot be written. Then nothing may be signed.
	pub(super) fn note(
		&mut self,
		public: [u8; 32],
		round: Round,
		vote: Vote,
	) -> Result<(), String> {
		let mut next = self.content.clone();
		let found = match next.keys.iter_mut().find(|known| known.public == public) {
			Some(known) => known,
			None => {
				if next.keys.len() >= KEYS {
					next.keys.remove(0);
				}
				next.keys.push(OfKey { public, round, votes: vec![] });
				next.keys.last_mut().ok_or("there is no room")?
			},
		};
		if round < found.round {
			return Err(format!(
				"it is for round {round:?}, after a vote in round {:?}",
				found.round
			));
		}
		if round > found.round {
			found.round = round;
			found.votes.clear();
		}
		match found.votes.iter().find(|known| known.kind == vote.kind) {
			Some(known) if *known == vote => return Ok(()),
			Some(known) => {
				return Err(format!(
					"it is for {:?}, and the vote for {:?} in the same round went out",
					vote.target, known.target
				))
			},
			None => found.votes.push(vote),
		}
		self.write(next).map_err(|error| error.to_string())
	}

	/// The last round in which a key voted, if the database does not know all votes in it.
	pub(super) fn newest_beyond(&self, known: Option<&super::stored::Position>) -> Option<Round> {
		let newest = self.content.keys.iter().max_by_key(|of_key| of_key.round)?;
		let is_known = known.is_some_and(|known| {
			newest.round < known.round
				|| newest.round == known.round
					&& newest.votes.iter().all(|vote| known.kinds.contains(&vote.kind))
		});
		(!is_known).then_some(newest.round)
	}

	/// Forgets all votes.
	pub(super) fn forget(&mut self) -> Result<(), String> {
		let next = Content { keys: vec![], ..self.content.clone() };
		self.write(next).map_err(|error| error.to_string())
	}

	fn write(&mut self, mut next: Content) -> io::Result<()> {
		next.sequence = self.content.sequence.saturating_add(1);
		let encoded = next.encode();
		let mut slot = vec![0u8; CHECKSUM];
		slot.extend(&encoded);
		if slot.len() > SLOT {
			return Err(io::Error::other("it is too large"));
		}
		slot.resize(SLOT, 0);
		let checksum = blake2_256(&slot[CHECKSUM..]);
		slot[..CHECKSUM].copy_from_slice(&checksum);
		let offset = if next.sequence.is_multiple_of(2) { 0 } else { SLOT };
		self.file.seek(SeekFrom::Start(offset as u64))?;
		self.file.write_all(&slot)?;
		self.file.sync_data()?;
		self.content = next;
		Ok(())
	}
}

fn read(slot: &[u8]) -> Option<Content> {
	let (checksum, rest) = slot.split_at_checked(CHECKSUM)?;
	if slot.len() != SLOT || checksum != blake2_256(rest) {
		return None;
	}
	Content::decode(&mut &rest[..]).ok()
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::service::votes::stored::{Position, PRECOMMIT, PREVOTE};

	const GENESIS: Hash = Hash::repeat_byte(1);
	const KEY: [u8; 32] = [7; 32];

	fn vote(kind: u8, block: u8) -> Vote {
		Vote { kind, target: (Hash::repeat_byte(block), block.into()) }
	}

	fn record(path: &Path) -> Record {
		Record::open(path, GENESIS).expect("the folder is writable")
	}

	fn folder() -> tempfile::TempDir {
		tempfile::tempdir().expect("the temporary folder is writable")
	}

	#[test]
	fn a_vote_is_repeated_but_never_contradicted_across_restarts() {
		let folder = folder();
		let path = folder.path().join("votes");
		assert_eq!(record(&path).note(KEY, (0, 5), vote(PREVOTE, 3)), Ok(()));
		assert_eq!(record(&path).note(KEY, (0, 5), vote(PRECOMMIT, 2)), Ok(()));

		let mut again = record(&path);
		assert_eq!(again.note(KEY, (0, 5), vote(PREVOTE, 3)), Ok(()));
		let error = again.note(KEY, (0, 5), vote(PREVOTE, 4)).expect_err("it contradicts");
		assert!(error.contains("in the same round went out"), "{error}");
		assert!(again.note(KEY, (0, 5), vote(PRECOMMIT, 3)).is_err());
		assert!(again.note(KEY, (0, 4), vote(PREVOTE, 3)).is_err(), "rounds do not go back");
		assert_eq!(again.note(KEY, (0, 6), vote(PREVOTE, 4)), Ok(()));
		assert!(record(&path).note(KEY, (0, 5), vote(PREVOTE, 3)).is_err());
		// Rounds begin anew in each set of voters.
		assert_eq!(record(&path).note(KEY, (1, 1), vote(PREVOTE, 5)), Ok(()));
		assert!(record(&path).note(KEY, (0, 7), vote(PREVOTE, 5)).is_err());
		// Another key is another voter.
		assert_eq!(record(&path).note([8; 32], (0, 1), vote(PREVOTE, 5)), Ok(()));
	}

	#[test]
	fn a_torn_write_leaves_the_votes_before_it() {
		let folder = folder();
		let path = folder.path().join("votes");
		for round in 1..=4 {
			assert_eq!(record(&path).note(KEY, (0, round), vote(PREVOTE, 3)), Ok(()));
			let whole = std::fs::read(&path).expect("it is there");
			let slot = if round % 2 == 0 { 0 } else { SLOT };
			for torn_at in [0, 1, CHECKSUM, CHECKSUM + 9, CHECKSUM + 60] {
				let mut torn = whole.clone();
				torn[slot + torn_at] ^= 1;
				std::fs::write(&path, &torn).expect("it is ours");
				let found = record(&path).newest_beyond(None);
				assert_eq!(found, (round > 1).then_some((0, round - 1)), "{round} {torn_at}");
			}
			std::fs::write(&path, whole).expect("it is ours");
		}
	}

	#[test]
	fn a_file_that_tells_nothing_is_refused() {
		let folder = folder();
		let path = folder.path().join("votes");
		std::fs::write(&path, vec![9; 2 * SLOT]).expect("the folder is ours");
		let error = Record::open(&path, GENESIS).map(|_| ()).expect_err("it is damaged");
		assert!(error.contains("remove it ten minutes after"), "{error}");
		// One that was just made is empty.
		std::fs::write(&path, []).expect("the folder is ours");
		assert_eq!(record(&path).newest_beyond(None), None);
	}

	#[test]
	fn votes_of_another_chain_do_not_count() {
		let folder = folder();
		let path = folder.path().join("votes");
		assert_eq!(record(&path).note(KEY, (0, 5), vote(PREVOTE, 3)), Ok(()));
		let other = Record::open(&path, Hash::repeat_byte(2)).expect("the file is whole");
		assert_eq!(other.newest_beyond(None), None);
		assert_eq!(record(&path).newest_beyond(None), Some((0, 5)), "nothing was written");
	}

	#[test]
	fn votes_count_as_lost_if_the_database_does_not_know_each_of_them() {
		let folder = folder();
		let mut record = record(&folder.path().join("votes"));
		assert_eq!(record.newest_beyond(None), None, "no votes, nothing lost");
		assert_eq!(record.note(KEY, (2, 5), vote(PREVOTE, 3)), Ok(()));
		assert_eq!(record.note(KEY, (2, 5), vote(PRECOMMIT, 3)), Ok(()));
		let at = |set, round, kinds: &[u8]| Position { round: (set, round), kinds: kinds.to_vec() };
		for (known, is_lost) in [
			(at(2, 5, &[PREVOTE, PRECOMMIT]), false),
			(at(2, 6, &[]), false),
			(at(3, 1, &[]), false),
			(at(2, 5, &[PREVOTE]), true),
			(at(2, 5, &[]), true),
			(at(2, 4, &[PREVOTE, PRECOMMIT]), true),
			(at(1, 9, &[PREVOTE, PRECOMMIT]), true),
		] {
			assert_eq!(record.newest_beyond(Some(&known)).is_some(), is_lost, "{known:?}");
		}
		assert_eq!(record.newest_beyond(None), Some((2, 5)), "nothing known, all lost");
		assert_eq!(record.forget(), Ok(()));
		assert_eq!(record.newest_beyond(None), None);
	}

	#[test]
	fn more_keys_than_there_is_room_for_push_out_the_oldest() {
		let folder = folder();
		let mut record = record(&folder.path().join("votes"));
		for key in 0..20 {
			for kind in [2, PREVOTE, PRECOMMIT] {
				assert_eq!(record.note([key; 32], (u64::MAX, 1), vote(kind, 3)), Ok(()));
			}
		}
		assert_eq!(record.content.keys.len(), KEYS);
		assert!(record.content.encode().len() + CHECKSUM <= SLOT);
	}
}
