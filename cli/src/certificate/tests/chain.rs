// SPDX-License-Identifier: Apache-2.0
//! A chain in memory, with the evidence that the tests certify.

use crate::certificate::{
	bundle::{Certificate, Finalized, Header, Nodes, ProvenLeaf, Subject},
	facts::hash,
	make::{self, Source, Unmade},
	storage::{
		key, Batch, FormerKey, Links, Location, Officer, OfficerStatus, Origin, Profile, Record,
		Standing,
	},
};
use citychain_client::ChainError;
use citychain_primitives::{
	merkle, BatchId, BatchLeaf, Digest, DigestAlgorithm, EvidenceClass, EvidenceId, InstitutionId,
	MediaType, Millis, OfficerId, PresumptionLevel, Ruling, Text, UnifiedSocialCreditCode,
};
use codec::Encode;
use finality_grandpa::{Commit, Message, Precommit, SignedPrecommit};
use sp_consensus_grandpa::{
	localized_payload, AuthorityList, AuthorityPair, ConsensusLog, GrandpaJustification,
	ScheduledChange, GRANDPA_ENGINE_ID,
};
use sp_core::{storage::Storage, Pair, H256};
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _, Header as _},
	AccountId32, DigestItem, StateVersion,
};
use sp_state_machine::{prove_read, TrieBackend};
use sp_trie::PrefixedMemoryDB;
use std::{cell::Cell, collections::BTreeMap};

/// A state, key by key.
pub(super) type State = BTreeMap<Vec<u8>, Vec<u8>>;
/// The votes for a block.
pub(super) type Votes = GrandpaJustification<Header>;

/// A digest that one institution has recorded.
pub(super) const DIGEST: Digest = Digest::Sha2_256([7; 32]);
/// The evidence of [`DIGEST`].
pub(super) const FIRST: u64 = 5;
/// The later evidence of [`DIGEST`], by another institution, whose key was in other hands.
pub(super) const LATER: u64 = 6;
/// An evidence that was a leaf of a batch, with a ruling and a correction.
pub(super) const MATERIALISED: u64 = 7;
/// An evidence that was committed to before.
pub(super) const REVEALED: u64 = 8;
/// The batch that holds [`MATERIALISED`].
pub(super) const BATCH: u64 = 3;
/// The place of [`MATERIALISED`] in its batch.
pub(super) const INDEX: u64 = 2;
/// When everything was recorded.
pub(super) const NOW: u64 = 1_790_000_000_000;

const LEAVES: u64 = 5;

/// The key of a validator by its name.
pub(super) fn validator(name: u8) -> AuthorityPair {
	AuthorityPair::from_seed(&[name; 32])
}

/// Validators of equal weight.
pub(super) fn validators(names: &[u8]) -> AuthorityList {
	names.iter().map(|name| (validator(*name).public(), 1)).collect()
}

/// The announcement of the next validators.
pub(super) fn announcement(names: &[u8]) -> DigestItem {
	let change = ScheduledChange { next_authorities: validators(names), delay: 0u32 };
	consensus(&ConsensusLog::ScheduledChange(change))
}

/// A message of GRANDPA in a header.
pub(super) fn consensus(log: &ConsensusLog<u32>) -> DigestItem {
	DigestItem::Consensus(GRANDPA_ENGINE_ID, log.encode())
}

/// The vote of one validator.
pub(super) fn vote(
	name: u8,
	target: &Header,
	round: u64,
	set: u64,
) -> SignedPrecommit<
	H256,
	u32,
	sp_consensus_grandpa::AuthoritySignature,
	sp_consensus_grandpa::AuthorityId,
> {
	let precommit = Precommit { target_hash: target.hash(), target_number: target.number };
	let payload = localized_payload(round, set, &Message::Precommit(precommit.clone()));
	let pair = validator(name);
	SignedPrecommit { precommit, signature: pair.sign(&payload), id: pair.public() }
}

/// The votes of these validators for a block, in the order of a certificate.
pub(super) fn votes(names: &[u8], target: &Header, set: u64) -> Votes {
	const ROUND: u64 = 9;
	let mut precommits: Vec<_> = names.iter().map(|name| vote(*name, target, ROUND, set)).collect();
	precommits.sort_by_key(|vote| vote.id.clone());
	let commit = Commit { target_hash: target.hash(), target_number: target.number, precommits };
	GrandpaJustification { round: ROUND, commit, votes_ancestries: vec![] }
}

/// Sorts votes and headers as a certificate has them.
pub(super) fn sort(votes: &mut Votes) {
	votes.commit.precommits.sort_by_key(|vote| {
		(vote.id.clone(), vote.precommit.target_number, vote.precommit.target_hash)
	});
	votes.votes_ancestries.sort_by_key(|header| (header.number, header.hash()));
}

/// A block with the root of this state.
pub(super) fn header(number: u32, parent: H256, state: &State, logs: Vec<DigestItem>) -> Header {
	let digest = sp_runtime::Digest { logs };
	Header::new(number, empty_root(), root(state), parent, digest)
}

fn empty_root() -> H256 {
	BlakeTwo256::ordered_trie_root(vec![], StateVersion::V1)
}

fn backend(state: &State) -> TrieBackend<PrefixedMemoryDB<BlakeTwo256>, BlakeTwo256> {
	let storage = Storage { top: state.clone(), children_default: Default::default() };
	(storage, StateVersion::V1).into()
}

/// The root of a state.
pub(super) fn root(state: &State) -> H256 {
	*backend(state).root()
}

/// The nodes of a state that lead to these keys.
pub(super) fn proof(state: &State, keys: &[Vec<u8>]) -> Nodes {
	prove_read(backend(state), keys).unwrap().into_iter_nodes().collect()
}

/// A block that a node keeps.
#[derive(Clone)]
pub(super) struct Block {
	pub(super) header: Header,
	pub(super) votes: Option<Votes>,
}

/// A chain that a node keeps.
pub(super) struct TestChain {
	pub(super) blocks: Vec<Block>,
	pub(super) genesis: State,
	pub(super) state: State,
	/// How many of the newest blocks are not there until somebody has asked once.
	pub(super) hidden: Cell<u32>,
	/// How often a block's votes were asked for.
	pub(super) asked: Cell<u32>,
}

impl TestChain {
	/// A chain whose sets of validators have these members and so many blocks each. One of four
	/// blocks has votes, and the last one of each set.
	pub(super) fn new(sets: &[(&[u8], u32)]) -> Self {
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
				let digest = sp_runtime::Digest { logs };
				let header = Header::new(number, empty_root(), state_root, parent, digest);
				let has_votes = number % 4 == 0 || next.is_some();
				let votes = has_votes.then(|| votes(names, &header, id as u64));
				blocks.push(Block { header, votes });
			}
		}
		Self { blocks, genesis, state, hidden: Cell::new(0), asked: Cell::new(0) }
	}

	/// The certificate of this subject as a node's answers make it.
	pub(super) async fn certificate(&self, subject: Subject) -> Result<Certificate, Unmade> {
		let genesis = make::first_block(self).await?;
		make::certificate(self, genesis, subject).await
	}

	/// The certificate of this evidence, whose making must succeed.
	pub(super) fn certified(&self, subject: Subject) -> Certificate {
		tokio::runtime::Builder::new_current_thread()
			.enable_all()
			.build()
			.unwrap()
			.block_on(self.certificate(subject))
			.unwrap()
	}
}

impl Source for TestChain {
	async fn newest(&self) -> Result<u32, ChainError> {
		let all = u32::try_from(self.blocks.len()).unwrap() - 1;
		Ok(all - self.hidden.take())
	}

	async fn header_of(&self, number: u32) -> Result<Header, ChainError> {
		Ok(self.blocks[number as usize].header.clone())
	}

	async fn votes(&self, block: &Header) -> Result<Option<Votes>, ChainError> {
		self.asked.set(self.asked.get() + 1);
		Ok(self.blocks[block.number as usize].votes.clone())
	}

	async fn proof(&self, keys: &[Vec<u8>], block: H256) -> Result<Nodes, ChainError> {
		let is_first = self.blocks[0].header.hash() == block;
		Ok(proof(if is_first { &self.genesis } else { &self.state }, keys))
	}
}

/// Four validators, of which three are enough, and a block that they finalized.
pub(super) fn one_set() -> TestChain {
	TestChain::new(&[(&[1, 2, 3, 4], 8)])
}

/// Three sets, one after the other.
pub(super) fn three_sets() -> TestChain {
	TestChain::new(&[(&[1, 2, 3, 4], 3), (&[1, 2, 3, 5], 6), (&[5, 6, 7, 8, 9, 10, 11], 4)])
}

/// The evidence with this number.
pub(super) fn item(id: u64) -> Subject {
	Subject::Item { id, leaf: None }
}

/// [`MATERIALISED`] with its leaf.
pub(super) fn item_and_leaf() -> Subject {
	Subject::Item { id: MATERIALISED, leaf: Some(leaf(INDEX)) }
}

/// The leaf of [`BATCH`] at this place, which may have no number.
pub(super) fn only_leaf(index: u64) -> Subject {
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
pub(super) fn leaf(index: u64) -> ProvenLeaf {
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
		claim: 2 * 86_400_000,
		size: 2_500,
		media_type: MediaType::Pdf,
		class: EvidenceClass::ElectronicFile,
		provider: InstitutionId(institution),
		policy: 1,
	}
}

/// What the tests certify, and other entries beside it.
pub(super) fn evidence() -> State {
	let mut state = State::new();
	let mut put = |key: Vec<u8>, value: Vec<u8>| state.insert(key, value);
	put(key::time(), (NOW + 60_000).encode());

	let names = [(1, "市中级人民法院"), (2, "市公证处"), (7, "市电子证据平台")];
	for (id, name) in names {
		let code = UnifiedSocialCreditCode::parse(b"91350200MA2YJ1XR9G").unwrap();
		let profile = Profile {
			name: Text::new(name).unwrap(),
			code,
			region: 330_100,
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
			duties: u64::MAX,
			from: Millis(0),
			until: None,
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
		claim: 2 * (NOW - leaf.claimed_at.0),
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
		policy: 1,
	};
	put(key::batch(BatchId(BATCH)), batch.encode());

	let revealed = Digest::Blake2_256(H256([9; 32]));
	put(key::location(EvidenceId(REVEALED)), locate(revealed, None));
	// Claimed for a minute after it was recorded, within the clock skew.
	let claim = 2 * 60_000 - 1;
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
pub(super) fn finalized(header: &Header, justification: Votes) -> Finalized {
	Finalized { header: header.clone(), justification }
}

/// A certificate of [`FIRST`] on three votes, of which one validator's are for two blocks.
pub(super) fn with_an_equivocation() -> Certificate {
	let chain = one_set();
	let (target, above) = (&chain.blocks[4].header, &chain.blocks[5].header);
	let mut justification = votes(&[1, 2, 3], target, 0);
	justification.commit.precommits.push(vote(3, above, 9, 0));
	justification.votes_ancestries = vec![above.clone()];
	sort(&mut justification);
	let target = finalized(target, justification);
	Certificate { target, ..chain.certified(item(FIRST)) }
}
