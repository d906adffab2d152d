// SPDX-License-Identifier: Apache-2.0
//! Where the chain keeps what a certificate tells, and in which form.
//!
//! The forms mirror those of the pallets, field by field. They are part of the certificate's format:
//! a runtime that keeps something in another form needs another format. The tests hold them to the
//! pallets' own types.

use citychain_primitives::{
	BatchId, Digest, DigestAlgorithm, EvidenceClass, EvidenceId, InstitutionId, MediaType, Millis,
	OfficerId, PresumptionLevel, Ruling, Text, UnifiedSocialCreditCode,
};
use codec::{Decode, Encode};
use sp_crypto_hashing::{blake2_128, twox_128, twox_64};
use sp_runtime::AccountId32;

/// Keys of the state's trie.
pub(crate) mod key {
	use super::*;

	fn item(pallet: &str, name: &str) -> Vec<u8> {
		[twox_128(pallet.as_bytes()), twox_128(name.as_bytes())].concat()
	}

	/// Twox64Concat.
	fn twox(key: impl Encode) -> Vec<u8> {
		let key = key.encode();
		[&twox_64(&key)[..], &key].concat()
	}

	/// Blake2_128Concat.
	fn blake2(key: impl Encode) -> Vec<u8> {
		let key = key.encode();
		[&blake2_128(&key)[..], &key].concat()
	}

	/// The validators of the block.
	pub(crate) fn authorities() -> Vec<u8> {
		item("Grandpa", "Authorities")
	}

	/// The time of the block.
	pub(crate) fn time() -> Vec<u8> {
		item("Timestamp", "Now")
	}

	/// Where the record of an evidence stands.
	pub(crate) fn location(id: EvidenceId) -> Vec<u8> {
		[item("Evidence", "Locations"), twox(id)].concat()
	}

	/// The first record of a digest.
	pub(crate) fn record(digest: &Digest) -> Vec<u8> {
		[item("Evidence", "Records"), blake2(digest)].concat()
	}

	/// The later record of a digest by this institution.
	pub(crate) fn later_record(digest: &Digest, institution: InstitutionId) -> Vec<u8> {
		[item("Evidence", "LaterRecords"), blake2(digest), twox(institution)].concat()
	}

	/// What proves that an evidence existed before it was recorded.
	pub(crate) fn origin(id: EvidenceId) -> Vec<u8> {
		[item("Evidence", "Origins"), twox(id)].concat()
	}

	/// How an evidence stands.
	pub(crate) fn standing(id: EvidenceId) -> Vec<u8> {
		[item("Evidence", "Standings"), twox(id)].concat()
	}

	/// What an evidence corrects, and what corrects it.
	pub(crate) fn corrections(id: EvidenceId) -> Vec<u8> {
		[item("Evidence", "Corrections"), twox(id)].concat()
	}

	/// A batch.
	pub(crate) fn batch(id: BatchId) -> Vec<u8> {
		[item("Evidence", "Batches"), twox(id)].concat()
	}

	/// What identifies an institution outside the chain.
	pub(crate) fn profile(id: InstitutionId) -> Vec<u8> {
		[item("Institutions", "Profiles"), twox(id)].concat()
	}

	/// An officer.
	pub(crate) fn officer(id: OfficerId) -> Vec<u8> {
		[item("Institutions", "Officers"), twox(id)].concat()
	}

	/// The keys that an officer had before.
	pub(crate) fn former_keys(id: OfficerId) -> Vec<u8> {
		[item("Institutions", "FormerOfficerKeys"), twox(id)].concat()
	}
}

/// Where the record of an evidence stands.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Location {
	/// The digest of the file.
	pub(crate) digest: Digest,
	/// The institution of a later record; none for the first record of the digest.
	pub(crate) later: Option<InstitutionId>,
}

/// One evidence.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Record {
	#[codec(compact)]
	pub(crate) id: EvidenceId,
	#[codec(compact)]
	pub(crate) institution: InstitutionId,
	#[codec(compact)]
	pub(crate) officer: OfficerId,
	#[codec(compact)]
	pub(crate) block: u32,
	#[codec(compact)]
	pub(crate) recorded_at: Millis,
	/// The claimed time, relative to that of the record: see [`claimed_at`](Self::claimed_at).
	#[codec(compact)]
	pub(crate) claim: u64,
	#[codec(compact)]
	pub(crate) size: u64,
	pub(crate) media_type: MediaType,
	pub(crate) class: EvidenceClass,
	#[codec(compact)]
	pub(crate) provider: InstitutionId,
	#[codec(compact)]
	pub(crate) policy: u32,
}

impl Record {
	/// When the file came to be, by the officer's word.
	///
	/// Twice the milliseconds that it lies before the record, or twice those after it less one; all
	/// modulo 2^64.
	pub(crate) fn claimed_at(&self) -> Millis {
		let before = (self.claim >> 1) ^ 0u64.wrapping_sub(self.claim & 1);
		Millis(self.recorded_at.0.wrapping_sub(before))
	}
}

/// Many files under one Merkle root.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Batch {
	pub(crate) root: [u8; 32],
	pub(crate) algorithm: DigestAlgorithm,
	#[codec(compact)]
	pub(crate) leaves: u64,
	#[codec(compact)]
	pub(crate) institution: InstitutionId,
	#[codec(compact)]
	pub(crate) officer: OfficerId,
	pub(crate) class: EvidenceClass,
	#[codec(compact)]
	pub(crate) provider: InstitutionId,
	#[codec(compact)]
	pub(crate) block: u32,
	#[codec(compact)]
	pub(crate) anchored_at: Millis,
	#[codec(compact)]
	pub(crate) policy: u32,
}

/// What proves that an evidence existed before it was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Origin {
	/// It is a leaf of a batch.
	#[codec(index = 0)]
	Batch {
		/// The batch.
		batch: BatchId,
		/// The place of the leaf.
		index: u64,
	},
	/// Its institution had committed to it.
	#[codec(index = 1)]
	Precommitted {
		/// The block of the commitment.
		block: u32,
		/// The time of this block.
		at: Millis,
	},
}

/// How an evidence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Standing {
	pub(crate) level: PresumptionLevel,
	pub(crate) ruled: Option<Ruling>,
	pub(crate) holds: u32,
}

impl Default for Standing {
	/// How an evidence stands as long as the chain keeps nothing about it.
	fn default() -> Self {
		Self { level: PresumptionLevel::Recorded, ruled: None, holds: 0 }
	}
}

/// What an evidence corrects, and what corrects it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Links {
	pub(crate) replaces: Option<EvidenceId>,
	pub(crate) replaced_by: Option<EvidenceId>,
}

/// What identifies an institution outside the chain.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Profile {
	pub(crate) name: Text<128>,
	pub(crate) code: UnifiedSocialCreditCode,
	/// The administrative division of its seat.
	pub(crate) region: u32,
	pub(crate) registered_at: Millis,
}

/// An officer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Officer {
	pub(crate) institution: InstitutionId,
	/// One bit for each duty. They are not looked at, so that new ones do no harm.
	#[codec(compact)]
	pub(crate) duties: u64,
	pub(crate) from: Millis,
	pub(crate) until: Option<Millis>,
	pub(crate) status: OfficerStatus,
}

/// Where an officer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum OfficerStatus {
	#[codec(index = 0)]
	Active,
	#[codec(index = 1)]
	Suspended { since: Millis },
	#[codec(index = 2)]
	Compromised { since: Millis, reported_at: Millis, suspended_since: Option<Millis> },
	#[codec(index = 3)]
	Dismissed { since: Millis, compromised_since: Option<Millis> },
}

impl OfficerStatus {
	/// When others may have begun to use the officer's present or last key.
	pub(crate) fn compromised_since(&self) -> Option<Millis> {
		match self {
			Self::Active | Self::Suspended { .. } => None,
			Self::Compromised { since, .. } => Some(*since),
			Self::Dismissed { compromised_since, .. } => *compromised_since,
		}
	}
}

/// A key that an officer had before.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct FormerKey {
	pub(crate) account: AccountId32,
	pub(crate) replaced_at: Millis,
	pub(crate) compromised_since: Option<Millis>,
}
