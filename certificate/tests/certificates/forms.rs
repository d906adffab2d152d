// SPDX-License-Identifier: Apache-2.0
//! Where the chain keeps what a certificate tells.

use citychain_certificate::storage::key;
use citychain_evidence::{BatchId, EvidenceId};
use citychain_primitives::{Digest, InstitutionId, OfficerId};
use codec::Encode;
use sp_crypto_hashing::{blake2_128, twox_128, twox_64};

/// The keys, made up by hand of the pallets' and items' names in the metadata.
#[test]
fn of_keys() {
	let item = |pallet: &str, name: &str| {
		[twox_128(pallet.as_bytes()), twox_128(name.as_bytes())].concat()
	};
	let twox = |key: &[u8]| [&twox_64(key)[..], key].concat();
	let blake2 = |key: &[u8]| [&blake2_128(key)[..], key].concat();
	let digest = Digest::Sm3([6; 32]);
	let id = 5u64.to_le_bytes();
	let small = 5u32.to_le_bytes();
	let table = [
		(key::authorities(), item("Grandpa", "Authorities")),
		(key::time(), item("Timestamp", "Now")),
		(key::location(EvidenceId(5)), [item("Evidence", "Locations"), twox(&id)].concat()),
		(key::record(&digest), [item("Evidence", "Records"), blake2(&digest.encode())].concat()),
		(
			key::later_record(&digest, InstitutionId(5)),
			[item("Evidence", "LaterRecords"), blake2(&digest.encode()), twox(&small)].concat(),
		),
		(key::origin(EvidenceId(5)), [item("Evidence", "Origins"), twox(&id)].concat()),
		(key::standing(EvidenceId(5)), [item("Evidence", "Standings"), twox(&id)].concat()),
		(key::corrections(EvidenceId(5)), [item("Evidence", "Corrections"), twox(&id)].concat()),
		(key::batch(BatchId(5)), [item("Evidence", "Batches"), twox(&id)].concat()),
		(key::profile(InstitutionId(5)), [item("Institutions", "Profiles"), twox(&small)].concat()),
		(key::officer(OfficerId(5)), [item("Institutions", "Officers"), twox(&small)].concat()),
		(
			key::former_keys(OfficerId(5)),
			[item("Institutions", "FormerOfficerKeys"), twox(&small)].concat(),
		),
	];
	for (ours, theirs) in table {
		assert_eq!(ours, theirs);
	}
}
