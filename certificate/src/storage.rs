// SPDX-License-Identifier: Apache-2.0
//! Where the chain keeps what a certificate tells, and in which form.
//!
//! The forms mirror those of the pallets, field by field. They are part of the certificate's format:
//! a runtime that keeps something in another form needs another format. The tests hold them to the
//! pallets' own types.

use citychain_evidence::{BatchId, EvidenceClass, EvidenceId, MediaType, PresumptionLevel, Ruling};
use citychain_primitives::{Digest, DigestAlgorithm, InstitutionId, Millis, OfficerId, Text, UnifiedSocialCreditCode};
use codec::{Decode, Encode};
use sp_core::crypto::AccountId32;

/// Keys of the state's trie.
pub mod key {
	use super::*;
	use alloc::vec::Vec;
	use sp_crypto_hashing::{blake2_128, twox_128, twox_64};

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
	pub fn authorities() -> Vec<u8> {
		item("Grandpa", "Authorities")
	}

	/// The time of the block.
	pub fn time() -> Vec<u8> {
		item("Timestamp", "Now")
	}

	/// Where the record of an evidence stands.
	pub fn location(id: EvidenceId) -> Vec<u8> {
		[item("Evidence", "Locations"), twox(id)].concat()
	}

	/// The first record of a digest.
	pub fn record(digest: &Digest) -> Vec<u8> {
		[item("Evidence", "Records"), blake2(digest)].concat()
	}

	/// The later record of a digest by this institution.
	pub fn later_record(digest: &Digest, institution: InstitutionId) -> Vec<u8> {
		[item("Evidence", "LaterRecords"), blake2(digest), twox(institution)].concat()
	}

	/// What proves that an evidence existed before it was recorded.
	pub fn origin(id: EvidenceId) -> Vec<u8> {
		[item("Evidence", "Origins"), twox(id)].concat()
	}

	/// How an evidence stands.
	pub fn standing(id: EvidenceId) -> Vec<u8> {
		[item("Evidence", "Standings"), twox(id)].concat()
	}

	/// What an evidence corrects, and what corrects it.
	pub fn corrections(id: EvidenceId) -> Vec<u8> {
		[item("Evidence", "Corrections"), twox(id)].concat()
	}

	/// A batch.
	pub fn batch(id: BatchId) -> Vec<u8> {
		[item("Evidence", "Batches"), twox(id)].concat()
	}

	/// What identifies an institution outside the chain.
	pub fn profile(id: InstitutionId) -> Vec<u8> {
		[item("Institutions", "Profiles"), twox(id)].concat()
	}

	/// An officer.
	pub fn officer(id: OfficerId) -> Vec<u8> {
		[item("Institutions", "Officers"), twox(id)].concat()
	}

	/// The keys that an officer had before.
	pub fn former_keys(id: OfficerId) -> Vec<u8> {
		[item("Institutions", "FormerOfficerKeys"), twox(id)].concat()
	}
}

/// Where the record of an evidence stands.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Location {
	/// The digest of the file.
	pub digest: Digest,
	/// The institution of a later record; none for the first record of the digest.
	pub later: Option<InstitutionId>,
}

/// One evidence.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Record {
	/// The number of the evidence.
	#[codec(compact)]
	pub id: EvidenceId,
	/// The institution that recorded it.
	#[codec(compact)]
	pub institution: InstitutionId,
	/// The officer who acted for the institution.
	#[codec(compact)]
	pub officer: OfficerId,
	/// The block in which it was recorded.
	#[codec(compact)]
	pub block: u32,
	/// The time of this block.
	#[codec(compact)]
	pub recorded_at: Millis,
	/// The claimed time, relative to that of the record: see [`claimed_at`](Self::claimed_at).
	#[codec(compact)]
	pub claim: u64,
	/// The size of the file in bytes, by the officer's word.
	#[codec(compact)]
	pub size: u64,
	/// The format of the file, by the officer's word.
	pub media_type: MediaType,
	/// The class of electronic data.
	pub class: EvidenceClass,
	/// The institution whose platform held the file before; `institution` for its own.
	#[codec(compact)]
	pub provider: InstitutionId,
	/// The version of the policy that it satisfies.
	#[codec(compact)]
	pub policy: u32,
}

impl Record {
	/// When the file came to be, by the officer's word.
	///
	/// Twice the milliseconds that it lies before the record, or twice those after it less one; all
	/// modulo 2^64.
	pub fn claimed_at(&self) -> Millis {
		let before = (self.claim >> 1) ^ 0u64.wrapping_sub(self.claim & 1);
		Millis(self.recorded_at.0.wrapping_sub(before))
	}
}

/// Many files under one Merkle root.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Batch {
	/// The root of the tree.
	pub root: [u8; 32],
	/// The algorithm of the tree.
	pub algorithm: DigestAlgorithm,
	/// How many leaves it has.
	#[codec(compact)]
	pub leaves: u64,
	/// The institution that anchored it.
	#[codec(compact)]
	pub institution: InstitutionId,
	/// The officer who acted for the institution.
	#[codec(compact)]
	pub officer: OfficerId,
	/// The class of electronic data of all files.
	pub class: EvidenceClass,
	/// The institution whose platform held the files before; `institution` for its own.
	#[codec(compact)]
	pub provider: InstitutionId,
	/// The block in which it was anchored.
	#[codec(compact)]
	pub block: u32,
	/// The time of this block.
	#[codec(compact)]
	pub anchored_at: Millis,
	/// The version of the policy that its items satisfy.
	#[codec(compact)]
	pub policy: u32,
}

/// What proves that an evidence existed before it was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Origin {
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
pub struct Standing {
	/// How much is presumed of it.
	pub level: PresumptionLevel,
	/// The last ruling of a court.
	pub ruled: Option<Ruling>,
	/// How often it is held.
	pub holds: u32,
}

impl Default for Standing {
	/// How an evidence stands as long as the chain keeps nothing about it.
	fn default() -> Self {
		Self { level: PresumptionLevel::Recorded, ruled: None, holds: 0 }
	}
}

/// What an evidence corrects, and what corrects it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Links {
	/// The older evidence that this one corrects.
	pub replaces: Option<EvidenceId>,
	/// The younger evidence that corrects this one.
	pub replaced_by: Option<EvidenceId>,
}

/// What identifies an institution outside the chain.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Profile {
	/// Its name as on its certificate.
	pub name: Text<128>,
	/// Its unified social credit code (统一社会信用代码).
	pub code: UnifiedSocialCreditCode,
	/// The administrative division of its seat.
	pub region: u32,
	/// The time of its registration.
	pub registered_at: Millis,
}

/// An officer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Officer {
	/// The institution that it acts for.
	pub institution: InstitutionId,
	/// One bit for each duty. They are not looked at, so that new ones do no harm.
	#[codec(compact)]
	pub duties: u64,
	/// Since when it may act.
	pub from: Millis,
	/// Until when, if that is set.
	pub until: Option<Millis>,
	/// Where it stands.
	pub status: OfficerStatus,
}

/// Where an officer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum OfficerStatus {
	/// In office.
	#[codec(index = 0)]
	Active,
	/// Suspended.
	#[codec(index = 1)]
	Suspended {
		/// The time of the suspension.
		since: Millis,
	},
	/// Its key was stolen and not yet replaced.
	#[codec(index = 2)]
	Compromised {
		/// Since when others may have used the key.
		since: Millis,
		/// The time of the report.
		reported_at: Millis,
		/// The time of the suspension, if it was suspended besides.
		suspended_since: Option<Millis>,
	},
	/// Out of office for ever.
	#[codec(index = 3)]
	Dismissed {
		/// The time of the dismissal.
		since: Millis,
		/// Since when others may have used its last key, if that was reported.
		compromised_since: Option<Millis>,
	},
}

impl OfficerStatus {
	/// When others may have begun to use the officer's present or last key.
	pub fn compromised_since(&self) -> Option<Millis> {
		match self {
			Self::Active | Self::Suspended { .. } => None,
			Self::Compromised { since, .. } => Some(*since),
			Self::Dismissed { compromised_since, .. } => *compromised_since,
		}
	}
}

/// A key that an officer had before.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct FormerKey {
	/// The account of the key.
	pub account: AccountId32,
	/// The time of the replacement.
	pub replaced_at: Millis,
	/// Since when others may have used it, if that was reported.
	pub compromised_since: Option<Millis>,
}
