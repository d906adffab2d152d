// SPDX-License-Identifier: Apache-2.0
//! What the look-ups of evidence answer.

use crate::{
	Batch, BatchId, EvidenceClass, EvidenceId, FilingState, MediaType, Origin, PolicyVersion,
	PresumptionLevel, Ruling,
};
use alloc::vec::Vec;
use citychain_macros::answer;
use citychain_primitives::{Digest, DigestAlgorithm, InstitutionId, Millis, OfficerId};

/// The most entries on one page of an answer.
pub const MAX_PAGE: u32 = 64;

/// One evidence, as look-ups answer.
#[answer]
pub struct EvidenceInfo {
	/// The number of the evidence.
	pub id: EvidenceId,
	/// The digest of the file. A file with this digest is unchanged since `recorded_at`.
	pub digest: Digest,
	/// The first evidence of this digest on the chain: `id` itself, if this is the first.
	pub first_seen: EvidenceId,
	/// The institution that recorded it.
	pub institution: InstitutionId,
	/// The officer who acted for the institution.
	pub officer: OfficerId,
	/// The block that holds the record.
	pub block: u32,
	/// The chain's time in that block. It may differ from true time by some seconds.
	pub recorded_at: Millis,
	/// When the file came to be, by the officer's word. The chain does not prove it.
	pub claimed_at: Millis,
	/// The size of the file in bytes, by the officer's word.
	pub size: u64,
	/// The format of the file, by the officer's word.
	pub media_type: MediaType,
	/// The class of electronic data (民事证据规定 §14).
	pub class: EvidenceClass,
	/// The institution whose platform held the file before; none for the recorder's own.
	pub provider: Option<InstitutionId>,
	/// The version of the policy that it satisfies.
	pub policy: PolicyVersion,
	/// What proves that it existed before `recorded_at`; none if nothing does.
	pub origin: Option<Origin>,
	/// How much is presumed of it now.
	pub level: PresumptionLevel,
	/// The last ruling of a court; none before the first.
	pub ruled: Option<Ruling>,
	/// How often it is held: while it is, it cannot be evicted.
	pub holds: u32,
	/// The older item that this one corrects. That item may have been evicted since.
	pub replaces: Option<EvidenceId>,
	/// The younger item that corrects this one. That item may have been evicted since.
	pub replaced_by: Option<EvidenceId>,
	/// Whether the officer's key was in other hands when it was recorded, as reported since; or,
	/// for an item of a batch, the key of the officer who anchored the batch, at that time.
	pub compromised: bool,
	/// How the filing (备案) of the provider stood when it was recorded, or that of the institution
	/// if there is no other provider.
	pub filing: FilingState,
}

/// The evidence of one digest.
#[answer]
pub struct DigestInfo {
	/// The first evidence of the digest on this chain.
	pub first: EvidenceInfo,
	/// A page of later evidence by other institutions, in an order that is fixed and means nothing.
	pub later: Vec<EvidenceInfo>,
	/// What to ask for `after` to get the next page; none if this is the last one.
	pub next: Option<InstitutionId>,
}

/// One batch, as look-ups answer.
#[answer]
pub struct BatchInfo {
	/// The number of the batch.
	pub id: BatchId,
	/// The root of the Merkle tree over its leaves.
	pub root: [u8; 32],
	/// The algorithm of the tree.
	pub algorithm: DigestAlgorithm,
	/// How many leaves the tree has.
	pub leaves: u64,
	/// The institution that anchored it.
	pub institution: InstitutionId,
	/// The officer who acted for the institution.
	pub officer: OfficerId,
	/// The class of electronic data of all files.
	pub class: EvidenceClass,
	/// The institution whose platform held the files before; none for the own one.
	pub provider: Option<InstitutionId>,
	/// The block that holds the root.
	pub block: u32,
	/// The chain's time in that block. It may differ from true time by some seconds.
	pub anchored_at: Millis,
	/// The version of the policy in force at that time.
	pub policy: PolicyVersion,
	/// Whether the officer's key was in other hands at that time, as reported since.
	pub compromised: bool,
	/// How the filing (备案) of the provider stood at that time, or that of the institution if there
	/// is no other provider.
	pub filing: FilingState,
}

impl BatchInfo {
	/// What a look-up answers about a batch, given what others know of its officer and provider.
	pub fn new(id: BatchId, batch: &Batch, compromised: bool, filing: FilingState) -> Self {
		Self {
			id,
			root: batch.root,
			algorithm: batch.algorithm,
			leaves: batch.leaves,
			institution: batch.institution,
			officer: batch.officer,
			class: batch.class,
			provider: batch.provider(),
			block: batch.block,
			anchored_at: batch.anchored_at,
			policy: batch.policy,
			compromised,
			filing,
		}
	}
}
