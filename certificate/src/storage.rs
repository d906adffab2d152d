// SPDX-License-Identifier: Apache-2.0
//! Where the chain keeps what a certificate tells, and in which form.
//!
//! The forms are those of the pallets, which share them by the crates of types. They are part of the
//! certificate's format: a runtime that keeps something in another form needs another format, and the
//! recorded vectors are no certificates any more.

pub use citychain_access::{Officer, OfficerStatus, Profile};
pub use citychain_evidence::{Batch, EvidenceRecord as Record, Links, Location, Origin, Standing};

use citychain_evidence::{BatchId, EvidenceId};
use citychain_primitives::{Digest, InstitutionId, OfficerId};
use codec::Encode;
use sp_core::crypto::AccountId32;

/// A key that an officer had before.
pub type FormerKey = citychain_access::FormerKey<AccountId32>;

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
