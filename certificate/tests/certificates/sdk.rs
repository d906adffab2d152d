// SPDX-License-Identifier: Apache-2.0
//! The forms of blocks and votes are those of the SDK, and signatures are judged as nodes judge them.

use citychain_certificate::{
	block::{Header, Log},
	bundle::Genesis,
	grandpa::{signed_bytes, Announcement, Change, Justification, Signature, ValidatorId, ENGINE},
};
use citychain_certificate_testing::*;
use codec::{DecodeAll, Encode};
use sp_consensus_grandpa::{
	localized_payload, ConsensusLog, GrandpaJustification, ScheduledChange, GRANDPA_ENGINE_ID,
};
use sp_core::{ed25519, Pair, H256};
use sp_runtime::{
	generic,
	traits::{BlakeTwo256, Hash as _, Header as _},
	DigestItem, StateVersion,
};

type Theirs = generic::Header<u32, BlakeTwo256>;

/// The same value of another type, by its bytes, which must be the same again.
fn as_other<T: DecodeAll + Encode>(value: &impl Encode) -> T {
	let bytes = value.encode();
	let other = T::decode_all(&mut &bytes[..]).unwrap();
	assert_eq!(other.encode(), bytes);
	other
}

#[test]
fn headers_and_their_hashes() {
	let table = [
		(DigestItem::Other(vec![1]), Log::Other(vec![1])),
		(DigestItem::Consensus(*b"FRNK", vec![2; 70]), Log::Consensus(ENGINE, vec![2; 70])),
		(DigestItem::Seal(*b"aura", vec![3; 64]), Log::Seal(*b"aura", vec![3; 64])),
		(DigestItem::PreRuntime(*b"aura", vec![]), Log::PreRuntime(*b"aura", vec![])),
		(DigestItem::RuntimeEnvironmentUpdated, Log::RuntimeUpdated),
	];
	let (their_logs, logs): (Vec<_>, Vec<_>) = table.into_iter().unzip();
	for number in [0, 63, 64, 16_384, 1 << 30, u32::MAX] {
		let [parent, state, extrinsics] = [1, 2, 3].map(H256::repeat_byte);
		let digest = sp_runtime::Digest { logs: their_logs.clone() };
		let theirs = Theirs::new(number, extrinsics, state, parent, digest);
		let ours: Header = as_other(&theirs);
		assert_eq!((ours.hash(), ours.number), (theirs.hash(), number));
		assert_eq!((ours.parent_hash, ours.state_root), (parent, state));
		assert_eq!((ours.extrinsics_root, &ours.logs), (extrinsics, &logs));
	}
}

#[test]
fn the_first_block() {
	let state_root = H256::repeat_byte(5);
	let no_transactions = BlakeTwo256::ordered_trie_root(vec![], StateVersion::V1);
	let theirs = Theirs::new(0, no_transactions, state_root, H256::zero(), Default::default());
	assert_eq!(Genesis { state_root, state: vec![] }.hash(), theirs.hash());
}

#[test]
fn votes_and_what_is_signed() {
	let chain = one_set();
	let mut ours = votes(&[1, 2], &chain.blocks[4].header, 3);
	ours.commit.precommits.push(vote(3, &chain.blocks[5].header, 9, 3));
	ours.votes_ancestries = vec![chain.blocks[5].header.clone()];
	let theirs: GrandpaJustification<Theirs> = as_other(&ours);
	assert_eq!(as_other::<Justification>(&theirs), ours);
	assert_eq!(theirs.round, ours.round);
	for (vote, other) in ours.commit.precommits.iter().zip(&theirs.commit.precommits) {
		let message = finality_grandpa::Message::Precommit(other.precommit.clone());
		let bytes = localized_payload(theirs.round, 3, &message);
		assert_eq!(signed_bytes(&vote.precommit, ours.round, 3), bytes);
		assert!(vote.id.has_signed(&bytes, &vote.signature));
		assert!(sp_consensus_grandpa::AuthorityPair::verify(&other.signature, bytes, &other.id));
	}
}

#[test]
fn announcements() {
	assert_eq!(ENGINE, GRANDPA_ENGINE_ID);
	let next = validators(&[1, 2]);
	let their_change = ScheduledChange { next_authorities: as_other(&next), delay: 7u32 };
	let change = Change { next, delay: 7 };
	for (theirs, ours) in [
		(
			ConsensusLog::ScheduledChange(their_change.clone()),
			Announcement::ScheduledChange(change.clone()),
		),
		(ConsensusLog::ForcedChange(5, their_change), Announcement::ForcedChange(5, change)),
		(ConsensusLog::OnDisabled(6), Announcement::OnDisabled(6)),
		(ConsensusLog::Pause(7), Announcement::Pause(7)),
		(ConsensusLog::Resume(8), Announcement::Resume(8)),
	] {
		assert_eq!(as_other::<Announcement>(&theirs), ours);
	}
}

/// Whether this is accepted, by us and by nodes alike.
fn accepts(key: [u8; 32], signature: [u8; 64], bytes: &[u8]) -> bool {
	let ours = ValidatorId(key).has_signed(bytes, &Signature(signature));
	let (public, theirs) =
		(ed25519::Public::from_raw(key), ed25519::Signature::from_raw(signature));
	assert_eq!(ours, ed25519::Pair::verify(&theirs, bytes, &public), "{key:?} {signature:?}");
	ours
}

#[test]
fn signatures_of_honest_validators() {
	let pair = ed25519::Pair::from_seed(&[7; 32]);
	let (key, signature) = (pair.public().0, pair.sign(b"vote").0);
	assert!(accepts(key, signature, b"vote"));
	assert!(!accepts(key, signature, b"another"));
	for at in 0..64 {
		let mut changed = signature;
		changed[at] ^= 1;
		assert!(!accepts(key, changed, b"vote"), "byte {at}");
	}
}

/// Where implementations differ: points of small order, in the eight canonical encodings and the six
/// others, and numbers beyond the order of the group. ZIP-215 takes the former and not the latter.
#[test]
fn signatures_that_implementations_disagree_about() {
	let point = |first: u8, rest: u8, last: u8| {
		let mut bytes = [rest; 32];
		(bytes[0], bytes[31]) = (first, last);
		bytes
	};
	let eighth = |low: &str, last: u8| {
		let mut bytes = [0; 32];
		for (at, byte) in bytes.iter_mut().enumerate() {
			*byte = u8::from_str_radix(&low[2 * at..2 * at + 2], 16).unwrap();
		}
		bytes[31] = last;
		bytes
	};
	let one = "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05";
	let other = "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a";
	let points = [
		point(0x01, 0, 0),
		point(0xec, 0xff, 0x7f),
		point(0, 0, 0),
		point(0, 0, 0x80),
		eighth(one, 0x05),
		eighth(one, 0x85),
		eighth(other, 0x7a),
		eighth(other, 0xfa),
		point(0x01, 0, 0x80),
		point(0xec, 0xff, 0xff),
		point(0xed, 0xff, 0x7f),
		point(0xed, 0xff, 0xff),
		point(0xee, 0xff, 0x7f),
		point(0xee, 0xff, 0xff),
	];
	// The order of the group, as the number of a signature.
	let order = eighth("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010", 0x10);
	for key in points {
		for r in points {
			let signature = |s: [u8; 32]| {
				let mut bytes = [0; 64];
				bytes[..32].copy_from_slice(&r);
				bytes[32..].copy_from_slice(&s);
				bytes
			};
			assert!(accepts(key, signature([0; 32]), b"vote"));
			assert!(!accepts(key, signature(order), b"vote"));
		}
	}
	assert!(!accepts([0xff; 32], [0; 64], b"vote"), "not on the curve");
	assert!(!accepts(point(2, 0, 0), [0; 64], b"vote"), "not on the curve");
}
