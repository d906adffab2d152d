// SPDX-License-Identifier: Apache-2.0
//! The guard of votes, over a keystore in memory and a file on the disk.

use super::{
	stored::{position, Position, PRECOMMIT, PREVOTE},
	*,
};
use codec::Encode;
use sp_keystore::testing::MemoryKeystore;
use std::path::Path;

const GENESIS: Hash = Hash::repeat_byte(1);

/// A guard over the file of votes at `path`, and its key.
fn guard(path: &Path, is_silent: bool) -> (Guard, ed25519::Public) {
	let keystore = MemoryKeystore::new();
	let public = keystore.ed25519_generate_new(GRANDPA, Some("//Voter")).expect("it is a path");
	let guard = Guard {
		keystore: Arc::new(keystore),
		record: Mutex::new(Record::open(path, GENESIS).expect("the folder is writable")),
		is_silent,
		path: path.into(),
	};
	(guard, public)
}

fn message(kind: u8, block: u8, round: u64) -> Vec<u8> {
	(kind, Hash::repeat_byte(block), BlockNumber::from(block), round, 0u64).encode()
}

#[test]
fn only_votes_that_contradict_none_are_signed() {
	let folder = tempfile::tempdir().expect("the temporary folder is writable");
	let path = folder.path().join("votes");
	let (guard, public) = guard(&path, false);
	let sign = |message: &[u8]| guard.ed25519_sign(GRANDPA, &public, message);
	let first = sign(&message(PREVOTE, 3, 5)).expect("it is the first").expect("the key is there");
	assert_eq!(sign(&message(PREVOTE, 3, 5)).ok(), Some(Some(first)), "the same vote again");
	assert!(sign(&message(PREVOTE, 4, 5)).is_err());
	assert!(sign(&message(PRECOMMIT, 3, 5)).is_ok());
	assert!(sign(&message(PRECOMMIT, 4, 4)).is_err());
	assert!(sign(b"something else").is_err(), "the key of votes signs votes only");
	// After a restart the same holds: the file was written before the signature was given.
	let (guard, public) = super::tests::guard(&path, false);
	assert!(guard.ed25519_sign(GRANDPA, &public, &message(PREVOTE, 4, 5)).is_err());
	let again = guard.ed25519_sign(GRANDPA, &public, &message(PREVOTE, 3, 5));
	assert_eq!(again.ok(), Some(Some(first)));
}

#[test]
fn a_silent_node_has_no_key_to_vote_with_until_the_round_has_passed() {
	let folder = tempfile::tempdir().expect("the temporary folder is writable");
	let (guard, public) = guard(&folder.path().join("votes"), true);
	let has_key = || guard.has_keys(&[(public.0.to_vec(), GRANDPA)]);
	let (last, moment) = ((2, 7), Duration::from_secs(1));
	assert!(!has_key());
	assert!(guard.ed25519_sign(GRANDPA, &public, &message(PREVOTE, 3, 5)).is_err());
	for early in [(0, 0), (1, 9), (2, 6), (2, 7)] {
		assert!(!guard.is_over(last, early, moment), "{early:?}");
		assert!(!has_key());
	}
	assert!(guard.is_over(last, (2, 8), moment));
	assert!(!has_key(), "it votes when it has started anew");
}

#[test]
fn a_silence_that_nobody_ends_ends_after_two_sessions() {
	use citychain_runtime::{configs::consensus::SESSION_LENGTH, SLOT_DURATION_MS};
	let two_sessions = u64::from(2 * SESSION_LENGTH) * SLOT_DURATION_MS;
	assert_eq!(LONGEST_SILENCE, Duration::from_millis(two_sessions));

	let folder = tempfile::tempdir().expect("the temporary folder is writable");
	let path = folder.path().join("votes");
	let (before, public) = guard(&path, false);
	assert!(before.ed25519_sign(GRANDPA, &public, &message(PREVOTE, 3, 9)).is_ok());
	drop(before);

	let (guard, _) = guard(&path, true);
	assert!(!guard.is_over((0, 9), (0, 5), LONGEST_SILENCE - LOOK));
	assert!(guard.is_over((0, 9), (0, 5), LONGEST_SILENCE));
	drop(guard);
	let (guard, public) = super::tests::guard(&path, false);
	assert!(guard.has_keys(&[(public.0.to_vec(), GRANDPA)]));
	// All have lost their votes, so they may vote in those rounds anew.
	assert!(guard.ed25519_sign(GRANDPA, &public, &message(PREVOTE, 4, 5)).is_ok());
}

#[test]
fn messages_are_read_as_the_sdk_encodes_them() {
	use sc_consensus_grandpa::{Message, Precommit, Prevote, PrimaryPropose};
	type Header = <citychain_runtime::opaque::Block as sp_runtime::traits::Block>::Header;
	let (hash, number) = (Hash::repeat_byte(3), 3);
	let messages: [(Message<Header>, u8); 3] = [
		(Message::<Header>::Prevote(Prevote::<Header>::new(hash, number)), PREVOTE),
		(Message::<Header>::Precommit(Precommit::<Header>::new(hash, number)), PRECOMMIT),
		(
			Message::<Header>::PrimaryPropose(PrimaryPropose::<Header>::new(hash, number)),
			super::stored::PRIMARY_PROPOSE,
		),
	];
	for (vote, kind) in messages {
		assert_eq!((vote, 5u64, 0u64).encode(), message(kind, 3, 5));
	}
}

/// The form of `VoterSetState`, written out: one completed round without votes, and a current one.
#[test]
fn the_databases_own_word_is_read() {
	let target = (Hash::repeat_byte(2), 4u32);
	let completed = |number: u64| {
		let state = (Some(target), Some(target), Some(target), true);
		((number, state, target, Vec::<()>::new()), (number - 1, state, target, Vec::<()>::new()))
	};
	let rounds = |number| {
		let (last, before) = completed(number);
		(vec![last, before], 3u64, vec![[9u8; 32]])
	};
	let live = |current: Vec<u8>| [&[0][..], &rounds(6).encode(), &current].concat();
	let voted = |vote: Vec<u8>| [&[1 << 2][..], &7u64.encode(), &[1], &[9u8; 32], &vote].concat();
	let at = |round, kinds: &[u8]| Some(Position { round: (3, round), kinds: kinds.to_vec() });

	let not_yet = [&[1 << 2][..], &7u64.encode(), &[0]].concat();
	assert_eq!(position(&live(not_yet)), at(7, &[]));
	let prevoted = (1u8, Option::<(Hash, u32)>::None, target).encode();
	assert_eq!(position(&live(voted(prevoted))), at(7, &[PREVOTE]));
	let precommitted = (2u8, Some(target), target, target).encode();
	assert_eq!(position(&live(voted(precommitted))), at(7, &[2, PREVOTE, PRECOMMIT]));
	let paused = [&[1][..], &rounds(6).encode()].concat();
	assert_eq!(position(&paused), at(6, &[]));
	for wrong in [&[][..], &[2], &live(vec![])] {
		assert_eq!(position(wrong), None);
	}
}
