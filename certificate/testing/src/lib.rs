// SPDX-License-Identifier: Apache-2.0
//! A chain in memory, with the evidence that the tests of certificates certify.
//!
//! It signs and proves by the certificate's own means: that these are the chain's, the recorded
//! certificates of a living chain show (`e2e/vectors/chain-*`). A crate of its own and no feature, which
//! would have all that uses certificates compiled twice.

#![allow(clippy::pedantic, clippy::restriction)]

use citychain_access::DutyMask;
use citychain_certificate::{
	block::{Header, Log},
	bundle::{Certificate, Finalized, Genesis, Nodes, ProvenLeaf, Subject},
	facts::{hash, Facts},
	grandpa::{
		signed_bytes, Announcement, Change, Commit, Justification, Precommit, Signature,
		ValidatorId, Validators, Vote,
	},
	refusal::Block as Which,
	state,
	storage::{
		key, Batch, FormerKey, Links, Location, Officer, OfficerStatus, Origin, Profile, Record,
		Standing,
	},
	verify::read_time,
};
use citychain_evidence::{
	BatchId, BatchLeaf, ClaimOffset, EvidenceClass, EvidenceId, MediaType, PolicyVersion,
	PresumptionLevel, Ruling,
};
use citychain_primitives::{
	merkle, Digest, DigestAlgorithm, InstitutionId, Millis, OfficerId, Region, Text,
	UnifiedSocialCreditCode, Validity,
};
use codec::{Compact, Decode, Encode};
use ed25519_zebra::{SigningKey, VerificationKeyBytes};
use sp_core::{crypto::AccountId32, Blake2Hasher, H256};
use sp_trie::{LayoutV1, MemoryDB, TrieDBMutBuilder, TrieMut};
use std::collections::{BTreeMap, BTreeSet};

/// A state, key by key.
pub type State = BTreeMap<Vec<u8>, Vec<u8>>;
/// A digest that one institution has recorded.
pub const DIGEST: Digest = Digest::Sha2_256([7; 32]);
/// The evidence of [`DIGEST`].
pub const FIRST: u64 = 5;
/// The later evidence of [`DIGEST`], by another institution, whose key was in other hands.
pub const LATER: u64 = 6;
/// An evidence that was a leaf of a batch, with a ruling and a correction.
pub const MATERIALISED: u64 = 7;
/// An evidence that was committed to before.
pub const REVEALED: u64 = 8;
/// The batch that holds [`MATERIALISED`].
pub const BATCH: u64 = 3;
/// The place of [`MATERIALISED`] in its batch.
pub const INDEX: u64 = 2;
/// When everything was recorded.
pub const NOW: u64 = 1_790_000_000_000;

const LEAVES: u64 = 5;

/// The key of a validator by its name.
fn signer(name: u8) -> SigningKey {
	SigningKey::from([name; 32])
}

/// A validator by its name.
pub fn validator(name: u8) -> ValidatorId {
	ValidatorId(VerificationKeyBytes::from(&signer(name)).into())
}

/// Validators of equal weight.
pub fn validators(names: &[u8]) -> Validators {
	names.iter().map(|name| (validator(*name), 1)).collect()
}

/// The announcement of the next validators.
pub fn announcement(names: &[u8]) -> Log {
	Announcement::ScheduledChange(Change { next: validators(names), delay: 0 }).into()
}

/// The vote of one validator.
pub fn vote(name: u8, target: &Header, round: u64, set: u64) -> Vote {
	let precommit = Precommit { target_hash: target.hash(), target_number: target.number };
	let signature = signer(name).sign(&signed_bytes(&precommit, round, set));
	Vote { precommit, signature: Signature(signature.to_bytes()), id: validator(name) }
}

/// The votes of these validators for a block, in the order of a certificate.
pub fn votes(names: &[u8], target: &Header, set: u64) -> Justification {
	const ROUND: u64 = 9;
	let mut precommits: Vec<_> = names.iter().map(|name| vote(*name, target, ROUND, set)).collect();
	precommits.sort_by_key(|vote| vote.id);
	let commit = Commit { target_hash: target.hash(), target_number: target.number, precommits };
	Justification { round: ROUND, commit, votes_ancestries: vec![] }
}

/// Sorts votes and headers as a certificate has them; what stands there twice stays.
pub fn sort(votes: &mut Justification) {
	votes
		.commit
		.precommits
		.sort_by_key(|vote| (vote.id, vote.precommit.target_number, vote.precommit.target_hash));
	votes.votes_ancestries.sort_by_key(|header| (header.number, header.hash()));
}

/// A block with the root of this state.
pub fn header(number: u32, parent: H256, state: &State, logs: Vec<Log>) -> Header {
	with_root(number, parent, root(state), logs)
}

fn with_root(number: u32, parent_hash: H256, state_root: H256, logs: Vec<Log>) -> Header {
	let extrinsics_root = sp_trie::empty_trie_root::<LayoutV1<Blake2Hasher>>();
	Header { parent_hash, number, state_root, extrinsics_root, logs }
}

/// The root of a state, and all its nodes.
fn trie(state: &State) -> (H256, Nodes) {
	let (mut nodes, mut root) = (MemoryDB::<Blake2Hasher>::default(), H256::zero());
	let mut trie = TrieDBMutBuilder::<LayoutV1<Blake2Hasher>>::new(&mut nodes, &mut root).build();
	for (key, value) in state {
		trie.insert(key, value).unwrap();
	}
	drop(trie);
	let nodes = nodes.drain().into_values().map(|(node, _)| node).collect::<BTreeSet<_>>();
	(root, nodes.into_iter().collect())
}

/// The root of a state.
pub fn root(state: &State) -> H256 {
	trie(state).0
}

/// What `read` needs of a state.
fn needed(state: &State, read: impl FnOnce(&mut state::State)) -> Nodes {
	let (root, nodes) = trie(state);
	let mut state = state::State::new(Which::Last, root, &nodes).unwrap();
	read(&mut state);
	state.needed()
}

/// The nodes of a state that lead to these keys.
pub fn proof(state: &State, keys: &[Vec<u8>]) -> Nodes {
	needed(state, |state| {
		for key in keys {
			state.get(key).unwrap();
		}
	})
}

/// A block that a node keeps.
#[derive(Clone)]
pub struct Block {
	/// Its header.
	pub header: Header,
	/// The votes that finalized it, if they are kept.
	pub votes: Option<Justification>,
}

/// A chain that a node keeps.
#[derive(Clone)]
pub struct TestChain {
	/// Its blocks, by their numbers.
	pub blocks: Vec<Block>,
	/// The state of the first one.
	pub genesis: State,
	/// The state of all others.
	pub state: State,
}

impl TestChain {
	/// A chain whose sets of validators have these members and so many blocks each. One of four
	/// blocks has votes, and the last one of each set.
	pub fn new(sets: &[(&[u8], u32)]) -> Self {
		let first = sets.first().map(|(names, _)| validators(names)).unwrap_or_default();
		let genesis = State::from([
			(key::authorities(), first.encode()),
			(b":code".to_vec(), vec![1; 100]),
			(key::time(), 0u64.encode()),
		]);
		let state = evidence();
		let mut blocks =
			vec![Block { header: header(0, H256::zero(), &genesis, vec![]), votes: None }];
		let state_root = root(&state);
		for (id, (names, count)) in sets.iter().enumerate() {
			for at in 1..=*count {
				let parent = blocks.last().unwrap().header.hash();
				let number = u32::try_from(blocks.len()).unwrap();
				let next = sets.get(id + 1).filter(|_| at == *count);
				let logs = next.map(|(names, _)| announcement(names)).into_iter().collect();
				let header = with_root(number, parent, state_root, logs);
				let has_votes = number % 4 == 0 || next.is_some();
				let votes = has_votes.then(|| votes(names, &header, id as u64));
				blocks.push(Block { header, votes });
			}
		}
		Self { blocks, genesis, state }
	}

	/// The certificate of this subject as of the newest block with votes, as the format has it.
	pub fn certified(&self, subject: Subject) -> Certificate {
		let mut final_blocks: Vec<Finalized> = self.blocks.iter().filter_map(in_full).collect();
		let target = final_blocks.pop().unwrap();
		final_blocks.retain(|block| !block.header.logs.is_empty());
		let genesis = Genesis {
			state_root: self.blocks[0].header.state_root,
			state: proof(&self.genesis, &[key::authorities()]),
		};
		let state = needed(&self.state, |state| {
			read_time(state).unwrap();
			Facts::read(&subject, state).unwrap();
		});
		Certificate { genesis, handoffs: final_blocks, target, subject, state }
	}
}

fn in_full(block: &Block) -> Option<Finalized> {
	block.votes.clone().map(|votes| finalized(&block.header, votes))
}

/// Four validators, of which three are enough, and a block that they finalized.
pub fn one_set() -> TestChain {
	TestChain::new(&[(&[1, 2, 3, 4], 8)])
}

/// Three sets, one after the other.
pub fn three_sets() -> TestChain {
	TestChain::new(&[(&[1, 2, 3, 4], 3), (&[1, 2, 3, 5], 6), (&[5, 6, 7, 8, 9, 10, 11], 4)])
}

/// The evidence with this number.
pub fn item(id: u64) -> Subject {
	Subject::Item { id, leaf: None }
}

/// [`MATERIALISED`] with its leaf.
pub fn item_and_leaf() -> Subject {
	Subject::Item { id: MATERIALISED, leaf: Some(leaf(INDEX)) }
}

/// The leaf of [`BATCH`] at this place, which may have no number.
pub fn only_leaf(index: u64) -> Subject {
	Subject::Leaf { batch: BATCH, leaf: leaf(index) }
}

fn batch_leaf(index: u64) -> BatchLeaf {
	BatchLeaf {
		salt: [index as u8 + 100; 32],
		digest: Digest::Sm3([index as u8; 32]),
		size: 1_000 + index,
		media_type: MediaType::Pdf,
		claimed_at: Millis(NOW - 86_400_000),
	}
}

fn tree() -> Vec<[u8; 32]> {
	let hasher = |bytes: &[u8]| hash(DigestAlgorithm::Sm3, bytes);
	(0..LEAVES).map(|index| merkle::leaf_hash(&hasher, &batch_leaf(index).encode())).collect()
}

/// A leaf of [`BATCH`] with its path.
pub fn leaf(index: u64) -> ProvenLeaf {
	let hasher = |bytes: &[u8]| hash(DigestAlgorithm::Sm3, bytes);
	let path = merkle::path(&hasher, &tree(), index as usize).unwrap();
	ProvenLeaf { index, leaf: batch_leaf(index), path }
}

fn record(id: u64, institution: u32, officer: u32) -> Record {
	Record {
		id: EvidenceId(id),
		institution: InstitutionId(institution),
		officer: OfficerId(officer),
		block: 2,
		recorded_at: Millis(NOW),
		claim: ClaimOffset::between(Millis(NOW), Millis(NOW - 86_400_000)),
		size: 2_500,
		media_type: MediaType::Pdf,
		class: EvidenceClass::ElectronicFile,
		provider: InstitutionId(institution),
		policy: PolicyVersion(1),
	}
}

/// What the tests certify, and other entries beside it.
pub fn evidence() -> State {
	let mut state = State::new();
	let mut put = |key: Vec<u8>, value: Vec<u8>| state.insert(key, value);
	put(key::time(), (NOW + 60_000).encode());

	let names = [(1, "市中级人民法院"), (2, "市公证处"), (7, "市电子证据平台")];
	for (id, name) in names {
		let code = UnifiedSocialCreditCode::parse(b"91350200MA2YJ1XR9G").unwrap();
		let profile = Profile {
			name: Text::new(name).unwrap(),
			code,
			region: Region::new(330_100).unwrap(),
			registered_at: Millis(0),
		};
		put(key::profile(InstitutionId(id)), profile.encode());
	}
	for (id, institution, status) in [
		(11, 1, OfficerStatus::Active),
		(12, 2, OfficerStatus::Suspended { since: Millis(NOW) }),
		(17, 7, OfficerStatus::Dismissed { since: Millis(NOW), compromised_since: None }),
	] {
		let officer = Officer {
			institution: InstitutionId(institution),
			// Duties of a runtime to come do no harm.
			duties: DutyMask::decode(&mut &Compact(u64::MAX).encode()[..]).unwrap(),
			validity: Validity::open(Millis(0)),
			status,
		};
		put(key::officer(OfficerId(id)), officer.encode());
	}
	let former = vec![FormerKey {
		account: AccountId32::new([3; 32]),
		replaced_at: Millis(NOW + 10),
		compromised_since: Some(Millis(NOW - 10)),
	}];
	put(key::former_keys(OfficerId(12)), former.encode());

	let locate = |digest: Digest, later: Option<u32>| {
		Location { digest, later: later.map(InstitutionId) }.encode()
	};
	put(key::location(EvidenceId(FIRST)), locate(DIGEST, None));
	put(key::record(&DIGEST), record(FIRST, 1, 11).encode());
	put(key::location(EvidenceId(LATER)), locate(DIGEST, Some(2)));
	put(key::later_record(&DIGEST, InstitutionId(2)), record(LATER, 2, 12).encode());

	let leaf = batch_leaf(INDEX);
	put(key::location(EvidenceId(MATERIALISED)), locate(leaf.digest, None));
	let materialised = Record {
		size: leaf.size,
		claim: ClaimOffset::between(Millis(NOW), leaf.claimed_at),
		provider: InstitutionId(1),
		..record(MATERIALISED, 7, 17)
	};
	put(key::record(&leaf.digest), materialised.encode());
	let origin = Origin::Batch { batch: BatchId(BATCH), index: INDEX };
	put(key::origin(EvidenceId(MATERIALISED)), origin.encode());
	let standing = Standing {
		level: PresumptionLevel::CourtConfirmed,
		ruled: Some(Ruling::Admitted),
		holds: 2,
	};
	put(key::standing(EvidenceId(MATERIALISED)), standing.encode());
	let links = Links { replaces: Some(EvidenceId(FIRST)), replaced_by: None };
	put(key::corrections(EvidenceId(MATERIALISED)), links.encode());
	let hasher = |bytes: &[u8]| hash(DigestAlgorithm::Sm3, bytes);
	let batch = Batch {
		root: merkle::root(&hasher, tree()).unwrap(),
		algorithm: DigestAlgorithm::Sm3,
		leaves: LEAVES,
		institution: InstitutionId(7),
		officer: OfficerId(17),
		class: EvidenceClass::ElectronicFile,
		provider: InstitutionId(1),
		block: 1,
		anchored_at: Millis(NOW - 5_000),
		policy: PolicyVersion(1),
	};
	put(key::batch(BatchId(BATCH)), batch.encode());

	let revealed = Digest::Blake2_256(H256([9; 32]));
	put(key::location(EvidenceId(REVEALED)), locate(revealed, None));
	// Claimed for a minute after it was recorded, within the clock skew.
	let claim = ClaimOffset::between(Millis(NOW), Millis(NOW + 60_000));
	put(key::record(&revealed), Record { claim, ..record(REVEALED, 1, 11) }.encode());
	let origin = Origin::Precommitted { block: 1, at: Millis(NOW - 7_000) };
	put(key::origin(EvidenceId(REVEALED)), origin.encode());

	// Others, so that the trie has branches everywhere.
	for id in 1_000..1_200u64 {
		let digest = Digest::Sha2_256(sp_crypto_hashing::sha2_256(&id.encode()));
		put(key::location(EvidenceId(id)), locate(digest, None));
		put(key::record(&digest), record(id, 1, 11).encode());
		put(key::standing(EvidenceId(id)), Standing::default().encode());
		put(key::origin(EvidenceId(id)), origin.encode());
	}
	state
}

/// A target with these votes.
pub fn finalized(header: &Header, justification: Justification) -> Finalized {
	Finalized { header: header.clone(), justification }
}

/// A certificate of [`FIRST`] on three votes, of which one validator's are for two blocks.
pub fn with_an_equivocation() -> Certificate {
	let chain = one_set();
	let (target, above) = (&chain.blocks[4].header, &chain.blocks[5].header);
	let mut justification = votes(&[1, 2, 3], target, 0);
	justification.commit.precommits.push(vote(3, above, 9, 0));
	justification.votes_ancestries = vec![above.clone()];
	sort(&mut justification);
	let target = finalized(target, justification);
	Certificate { target, ..chain.certified(item(FIRST)) }
}
