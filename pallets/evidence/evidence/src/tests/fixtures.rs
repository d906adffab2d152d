// SPDX-License-Identifier: Apache-2.0
//! What officers usually submit, trees of files, and the calls with their usual arguments.

use crate::{mock::*, *};
use citychain_evidence::{BatchId, BatchLeaf, EvidenceId};
use citychain_kit::testing::roles::*;
use citychain_primitives::{
	merkle::{self, NodeHash},
	Digest, DigestAlgorithm, InstitutionId, Millis,
};
use codec::Encode;
use frame_support::{assert_ok, dispatch::DispatchResultWithPostInfo};
use sp_runtime::DispatchResult;

/// A digest of SHA-256.
pub(super) fn sha2(byte: u8) -> Digest {
	Digest::Sha2_256([byte; 32])
}

/// What a clerk usually submits: a document of an hour before the first block.
pub(super) fn document(digest: Digest) -> Submission {
	Submission {
		digest,
		size: 250_000,
		media_type: MediaType::Pdf,
		class: EvidenceClass::ElectronicFile,
		claimed_at: Millis(START - 3_600_000),
		provider: None,
	}
}

/// A document with whatever can be wrong about a file, its time and its provider.
pub(super) fn all_wrong() -> Submission {
	let (claimed_at, provider) = (Millis(u64::MAX), Some(NOWHERE));
	Submission { size: 0, claimed_at, provider, ..document(sha2(1)) }
}

/// The call with a submission, signed by `who`.
pub(super) fn notarize(who: AccountId, submission: Submission) -> DispatchResult {
	notarize_weighed(who, submission).map(drop).map_err(|refused| refused.error)
}

/// The same, with what it weighed.
pub(super) fn notarize_weighed(
	who: AccountId,
	submission: Submission,
) -> DispatchResultWithPostInfo {
	let Submission { digest, size, media_type, class, claimed_at, provider } = submission;
	Evidence::notarize(signed(who), digest, size, media_type, class, claimed_at, provider)
}

/// Every algorithm of digests and trees.
pub(super) const ALGORITHMS: [DigestAlgorithm; 3] =
	[DigestAlgorithm::Blake2_256, DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3];

/// A batch as its officer keeps it: all leaves, in their order.
#[derive(Clone, Debug)]
pub(super) struct Files {
	pub(super) algorithm: DigestAlgorithm,
	pub(super) leaves: Vec<BatchLeaf>,
}

impl Files {
	/// A tree of as many documents, with the digests `sha2(0)`, `sha2(1)` and so on.
	pub(super) fn of(algorithm: DigestAlgorithm, count: u8) -> Self {
		let leaves = (0..count).map(|number| leaf(number, sha2(number))).collect();
		Self { algorithm, leaves }
	}

	fn hashes(&self) -> Vec<NodeHash> {
		let hasher = |data: &[u8]| hash(self.algorithm, data);
		self.leaves.iter().map(|leaf| merkle::leaf_hash(&hasher, &leaf.encode())).collect()
	}

	pub(super) fn root(&self) -> NodeHash {
		let hasher = |data: &[u8]| hash(self.algorithm, data);
		merkle::root(&hasher, self.hashes()).unwrap()
	}

	pub(super) fn path(&self, index: u64) -> Vec<NodeHash> {
		let hasher = |data: &[u8]| hash(self.algorithm, data);
		merkle::path(&hasher, &self.hashes(), index as usize).unwrap()
	}

	pub(super) fn tree(&self) -> Tree {
		Tree {
			root: self.root(),
			algorithm: self.algorithm,
			leaves: self.leaves.len() as u64,
			class: EvidenceClass::ActivityRecord,
			provider: None,
		}
	}

	/// Shows a leaf to the chain.
	pub(super) fn materialise(&self, who: AccountId, batch: u64, index: u64) -> DispatchResult {
		materialise(who, batch, index, self.leaves[index as usize], self.path(index))
	}

	/// Asks whether a leaf is in a batch.
	pub(super) fn is_verified(&self, batch: u64, index: u64) -> bool {
		let leaf = self.leaves[index as usize];
		Evidence::verify_leaf(BatchId(batch), index, leaf, self.path(index))
	}
}

/// A leaf as `document` would submit it.
pub(super) fn leaf(salt: u8, digest: Digest) -> BatchLeaf {
	let Submission { size, media_type, claimed_at, .. } = document(digest);
	BatchLeaf { salt: [salt; 32], digest, size, media_type, claimed_at }
}

pub(super) fn anchor(who: AccountId, tree: Tree) -> DispatchResult {
	let Tree { root, algorithm, leaves, class, provider } = tree;
	Evidence::anchor_root(signed(who), root, algorithm, leaves, class, provider)
}

pub(super) fn materialise(
	who: AccountId,
	batch: u64,
	index: u64,
	leaf: BatchLeaf,
	path: Vec<NodeHash>,
) -> DispatchResult {
	let path = path.try_into().expect("the test gives a path of at most 32 hashes");
	Evidence::materialise(signed(who), BatchId(batch), index, leaf, path)
}

/// One file of several, as `document` would submit it.
pub(super) fn item(digest: Digest) -> EvidenceFile {
	let Submission { size, media_type, claimed_at, .. } = document(digest);
	EvidenceFile { digest, size, media_type, claimed_at }
}

pub(super) fn notarize_many(
	who: AccountId,
	items: &[EvidenceFile],
	provider: Option<InstitutionId>,
) -> DispatchResult {
	let items = items.to_vec().try_into().expect("the test gives at most MaxItems");
	Evidence::notarize_many(signed(who), items, EvidenceClass::Communication, provider)
}

pub(super) fn reveal(who: AccountId, salt: u8, submission: Submission) -> DispatchResult {
	let Submission { digest, size, media_type, class, claimed_at, provider } = submission;
	let salt = [salt; 32];
	Evidence::reveal(signed(who), salt, digest, size, media_type, class, claimed_at, provider)
}

pub(super) fn correct(who: AccountId, original: u64, correction: u64) -> DispatchResult {
	Evidence::correct(signed(who), EvidenceId(original), EvidenceId(correction))
}

pub(super) fn ids(ids: &[u64]) -> Vec<EvidenceId> {
	ids.iter().copied().map(EvidenceId).collect()
}

pub(super) fn evict(who: AccountId, list: &[u64]) -> DispatchResult {
	let list = ids(list).try_into().expect("the test gives at most MaxEvicted");
	Evidence::evict(signed(who), list)
}

/// The default policy, under which items of every class are kept as long.
pub(super) fn retention(retention: u64) -> Policy {
	let mut policy = Policy::default();
	let ClassRules {
		published_information,
		communication,
		activity_record,
		electronic_file,
		other,
	} = &mut policy.classes;
	for rule in [published_information, communication, activity_record, electronic_file, other] {
		rule.retention = retention;
	}
	policy
}

/// The council puts a policy in force.
pub(super) fn adopt(policy: Policy) {
	assert_ok!(Evidence::adopt_policy(RuntimeOrigin::root(), policy));
}

/// The first block whose time is at least `age` after that of `block`.
pub(super) fn block_after(block: u32, age: u64) -> u32 {
	block + u32::try_from(age.div_ceil(BLOCK_TIME)).unwrap()
}

/// A claimed time that lies `offset` milliseconds after the time of a block.
pub(super) fn after(block: u32, offset: u64) -> Millis {
	Millis(time_of(block).0 + offset)
}
