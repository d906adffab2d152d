// SPDX-License-Identifier: Apache-2.0
//! What officers submit, and the record that the chain keeps of it.

use crate::{EvidenceClass, EvidenceFile, EvidenceId, MediaType, PolicyVersion};
use citychain_macros::{answer, stored};
use citychain_primitives::{ActingOfficer, Digest, InstitutionId, Millis, OfficerId};
use codec::{Compact, CompactAs, DecodeWithMemTracking, MaxEncodedLen};

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

impl Submission {
	/// The submission of one file, given what the call says of all its files.
	pub fn of(file: &EvidenceFile, class: EvidenceClass, provider: Option<InstitutionId>) -> Self {
		let EvidenceFile { digest, size, media_type, claimed_at } = *file;
		Self { digest, size, media_type, class, claimed_at, provider }
	}
}

/// How far a claimed time lies from the time of recording, folded into one small number.
///
/// An even number is twice the milliseconds by which the claim lies before the recording. An odd
/// number is twice the milliseconds by which it lies after, less one (only within the policy's
/// clock skew). Most files are notarized soon after they came to be, so the number is small and its
/// compact encoding short; [`claimed_at`](crate::EvidenceInfo::claimed_at) of an answer gives the
/// time itself.
#[stored(Copy, CompactAs)]
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
/// it up, rather ask `verify_digest` or `verify_id`, which answer with
/// [`EvidenceInfo`](crate::EvidenceInfo).
#[answer(DecodeWithMemTracking)]
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
	/// The version of the policy that it satisfies: that in force at that time, or for an item of
	/// a batch that in force when its root was anchored.
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
#[stored(Copy)]
pub struct Location {
	/// The digest of the file.
	pub digest: Digest,
	/// None: the record is the digest's first, in `Records`. Otherwise it is this institution's, in
	/// `LaterRecords`.
	pub later: Option<InstitutionId>,
}
