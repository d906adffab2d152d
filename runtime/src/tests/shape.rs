// SPDX-License-Identifier: Apache-2.0
//! What clients and stored data depend on: indices, prefixes, versions.

use crate::{AllPalletsWithSystem, Runtime, SLOT_DURATION_MS};
use frame_support::traits::{PalletInfoAccess, PalletsInfoAccess};

#[test]
fn pallets_keep_their_index_and_their_storage_prefix() {
	let pallets: Vec<_> =
		AllPalletsWithSystem::infos().into_iter().map(|p| (p.index, p.name)).collect();
	assert_eq!(
		pallets,
		[
			(0, "System"),
			(1, "Timestamp"),
			(2, "Utility"),
			(3, "Multisig"),
			(4, "Proxy"),
			(5, "Scheduler"),
			(6, "Preimage"),
			(7, "Migrations"),
			(10, "Aura"),
			(11, "Grandpa"),
			(12, "Seats"),
			(13, "Session"),
			(14, "Historical"),
			(15, "Authorship"),
			(16, "Offences"),
			(20, "Balances"),
			(21, "Settlement"),
			(30, "Council"),
			(31, "Whitelist"),
			(40, "Institutions"),
			(41, "Allowance"),
			(42, "Recoveries"),
			(50, "Evidence"),
			(51, "Cases"),
			(52, "Provenance"),
			(53, "Proceedings"),
			(54, "Taxpayers"),
			(55, "Invoices"),
			(56, "Reimbursements"),
			(57, "Deductions"),
			(58, "RedLetters"),
		]
	);
	assert_eq!(
		crate::Evidence::name_hash(),
		sp_io::hashing::twox_128(b"Evidence"),
		"storage lives under the pallet's name"
	);
}

#[test]
fn blocks_leave_the_author_time_to_publish() {
	let weights = crate::configs::system::RuntimeBlockWeights::get();
	let max_block_ms = weights.max_block.ref_time() / 1_000_000_000;
	assert!(max_block_ms * 3 <= SLOT_DURATION_MS * 2, "{max_block_ms} ms of {SLOT_DURATION_MS}");
}

#[test]
fn metadata_is_offered_in_versions_14_to_16() {
	for version in [14, 15, 16] {
		assert!(Runtime::metadata_versions().contains(&version));
		assert!(Runtime::metadata_at_version(version).is_some());
	}
}
