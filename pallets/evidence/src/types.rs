// SPDX-License-Identifier: Apache-2.0
//! Pure types: records, policies and what the look-ups answer. No storage.

use alloc::vec::Vec;
use citychain_primitives::{
	ActingOfficer, Digest, DigestAlgorithm, EvidenceId, InstitutionId, Millis, OfficerId,
};
use codec::{Compact, CompactAs, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedBTreeSet};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

pub use citychain_primitives::{EvidenceClass, MediaType};

/// The most later records on one page of [`DigestInfo`].
pub const MAX_PAGE: u32 = 64;

/// What an officer submits about one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Submission {
	/// The digest of the file.
	pub digest: Digest,
	/// The size of the file in bytes.
	pub size: u64,
	/// The format of the file.
	pub media_type: MediaType,
	/// The class of electronic data.
	pub class: EvidenceClass,
	/// When the file came to be, by the submitter's word.
	pub claimed_at: Millis,
	/// The institution whose platform held the file before; none for the submitter's own.
	pub provider: Option<InstitutionId>,
}

/// The number of a policy: 1 for the first, then in order without gaps.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	CompactAs,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(capture_docs = "always")]
pub struct PolicyVersion(pub u32);

impl PolicyVersion {
	/// The version of the first policy.
	pub const FIRST: Self = Self(1);

	/// The version after this one, or none at the end of the range.
	pub fn next(self) -> Option<Self> {
		self.0.checked_add(1).map(Self)
	}
}

/// A set of digest algorithms.
pub type Algorithms = BoundedBTreeSet<DigestAlgorithm, ConstU32<8>>;

/// The rules that new evidence must satisfy.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[scale_info(capture_docs = "always")]
#[serde(deny_unknown_fields)]
pub struct Policy {
	/// The algorithms whose digests are accepted.
	pub algorithms: Algorithms,
	/// How far a claimed time may be ahead of the chain's time, in milliseconds.
	pub max_clock_skew: u64,
}

impl Default for Policy {
	/// All algorithms, and one minute of clock skew.
	fn default() -> Self {
		let mut algorithms = Algorithms::new();
		for algorithm in
			[DigestAlgorithm::Blake2_256, DigestAlgorithm::Sha2_256, DigestAlgorithm::Sm3]
		{
			// Three of at most eight: the set has room.
			let _ = algorithms.try_insert(algorithm);
		}
		Self { algorithms, max_clock_skew: 60_000 }
	}
}

impl Policy {
	/// Whether digests of this algorithm are accepted.
	pub fn accepts(&self, algorithm: DigestAlgorithm) -> bool {
		self.algorithms.contains(&algorithm)
	}

	/// Whether a file may be claimed to come from `claimed_at` when it is recorded at `now`.
	pub fn allows_claim(&self, claimed_at: Millis, now: Millis) -> bool {
		claimed_at.0 <= now.0.saturating_add(self.max_clock_skew)
	}
}

/// The policy that new evidence must satisfy, with its version.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(capture_docs = "always")]
pub struct PolicyInForce {
	/// The version, which records bear.
	pub version: PolicyVersion,
	/// The policy.
	pub policy: Policy,
}

/// How far a claimed time lies from the time of recording, folded into one small number.
///
/// An even number is twice the milliseconds by which the claim lies before the recording. An odd
/// number is twice the milliseconds by which it lies after, less one (only within the policy's
/// clock skew). Most files are notarized soon after they came to be, so the number is small and its
/// compact encoding short; [`EvidenceInfo::claimed_at`] gives the time itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, CompactAs, MaxEncodedLen, TypeInfo)]
#[scale_info(capture_docs = "always")]
pub struct ClaimOffset(u64);

impl ClaimOffset {
	/// The offset of a claimed time from the time of recording.
	pub fn between(recorded_at: Millis, claimed_at: Millis) -> Self {
		// The difference modulo 2^64, its sign folded into the lowest bit: exact for any two times.
		let before = recorded_at.0.wrapping_sub(claimed_at.0);
		Self((before << 1) ^ 0u64.wrapping_sub(before >> 63))
	}

	/// The claimed time, given the time of recording.
	pub fn claimed_at(self, recorded_at: Millis) -> Millis {
		let before = (self.0 >> 1) ^ 0u64.wrapping_sub(self.0 & 1);
		Millis(recorded_at.0.wrapping_sub(before))
	}
}

/// One evidence as stored: written once, never changed.
///
/// Numbers are compact: 1 byte below 64, 2 below 16,384, 4 below 2^30, then one more than the
/// number itself needs. With ids of institutions and officers below 16,384, of evidence below 2^30,
/// a file below 1 GiB and a claim up to 6 days before recording it takes at most 32 bytes. To look
/// it up, rather ask `verify_digest` or `verify_id`, which answer with [`EvidenceInfo`].
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[scale_info(capture_docs = "always")]
pub struct EvidenceRecord {
	/// The number of the evidence.
	#[codec(compact)]
	pub id: EvidenceId,
	/// The institution that recorded it.
	#[codec(compact)]
	pub institution: InstitutionId,
	/// The officer who acted for the institution.
	#[codec(compact)]
	pub officer: OfficerId,
	/// The block that holds the notarization.
	#[codec(compact)]
	pub block: u32,
	/// The chain's time in that block.
	#[codec(compact)]
	pub recorded_at: Millis,
	/// When the file came to be, by the officer's word, relative to `recorded_at`.
	#[codec(compact)]
	pub claim: ClaimOffset,
	/// The size of the file in bytes.
	#[codec(compact)]
	pub size: u64,
	/// The format of the file.
	pub media_type: MediaType,
	/// The class of electronic data.
	pub class: EvidenceClass,
	/// The institution whose platform held the file before; `institution` itself for its own.
	// Without an Option, which would cost two bytes in every record that names a provider.
	#[codec(compact)]
	pub provider: InstitutionId,
	/// The version of the policy in force at that time.
	#[codec(compact)]
	pub policy: PolicyVersion,
}

impl EvidenceRecord {
	/// The record of a submission, as made by `acting` in `block` at the time `now`.
	pub fn new(
		acting: ActingOfficer,
		id: EvidenceId,
		block: u32,
		now: Millis,
		policy: PolicyVersion,
		submission: &Submission,
	) -> Self {
		Self {
			id,
			institution: acting.institution,
			officer: acting.officer,
			block,
			recorded_at: now,
			claim: ClaimOffset::between(now, submission.claimed_at),
			size: submission.size,
			media_type: submission.media_type,
			class: submission.class,
			provider: submission.provider.unwrap_or(acting.institution),
			policy,
		}
	}

	/// When the file came to be, by the officer's word.
	pub fn claimed_at(&self) -> Millis {
		self.claim.claimed_at(self.recorded_at)
	}

	/// The institution whose platform held the file before; none for the recorder's own.
	pub fn provider(&self) -> Option<InstitutionId> {
		(self.provider != self.institution).then_some(self.provider)
	}
}

// The derived implementation would need one for compact newtypes, which the codec lacks.
impl MaxEncodedLen for EvidenceRecord {
	fn max_encoded_len() -> usize {
		type CompactU64s = (Compact<u64>, Compact<u64>, Compact<u64>, Compact<u64>);
		type CompactU32s = (Compact<u32>, Compact<u32>, Compact<u32>, Compact<u32>, Compact<u32>);
		<(CompactU64s, CompactU32s, MediaType, EvidenceClass)>::max_encoded_len()
	}
}

/// Where the record of an evidence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(capture_docs = "always")]
pub struct Location {
	/// The digest of the file.
	pub digest: Digest,
	/// None: the record is the digest's first, in `Records`. Otherwise it is this institution's, in
	/// `LaterRecords`.
	pub later: Option<InstitutionId>,
}

/// One evidence, as look-ups answer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[scale_info(capture_docs = "always")]
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
	/// The block that holds the notarization.
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
	/// The version of the policy in force at that time.
	pub policy: PolicyVersion,
}

impl EvidenceInfo {
	/// What a look-up answers about a record of `digest`.
	pub fn new(digest: Digest, record: &EvidenceRecord, first_seen: EvidenceId) -> Self {
		Self {
			id: record.id,
			digest,
			first_seen,
			institution: record.institution,
			officer: record.officer,
			block: record.block,
			recorded_at: record.recorded_at,
			claimed_at: record.claimed_at(),
			size: record.size,
			media_type: record.media_type,
			class: record.class,
			provider: record.provider(),
			policy: record.policy,
		}
	}
}

/// The evidence of one digest.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[scale_info(capture_docs = "always")]
pub struct DigestInfo {
	/// The first evidence of the digest on this chain.
	pub first: EvidenceInfo,
	/// A page of later evidence by other institutions, in an order that is fixed and means nothing.
	pub later: Vec<EvidenceInfo>,
	/// What to ask for `after` to get the next page; none if this is the last one.
	pub next: Option<InstitutionId>,
}
