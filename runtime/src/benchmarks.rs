// SPDX-License-Identifier: Apache-2.0
//! The benchmarks that `citychain-node benchmark pallet` runs.

#![allow(clippy::pedantic, clippy::restriction)]

use crate::*;
use alloc::{string::String, vec::Vec};
use frame_benchmarking::{
	baseline::Pallet as Baseline, BenchmarkBatch, BenchmarkConfig, BenchmarkList,
};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};
use frame_system_benchmarking::{extensions::Pallet as SystemExtensions, Pallet as SystemBench};

frame_benchmarking::define_benchmarks!(
	[frame_benchmarking, Baseline::<Runtime>]
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, SystemExtensions::<Runtime>]
	[pallet_timestamp, Timestamp]
	[pallet_utility, Utility]
	[pallet_multisig, Multisig]
	[pallet_proxy, Proxy]
	[pallet_scheduler, Scheduler]
	[pallet_preimage, Preimage]
	[pallet_migrations, Migrations]
	[pallet_balances, Balances]
	[pallet_collective, Council]
	[pallet_whitelist, Whitelist]
	[pallet_institutions, Institutions]
	[pallet_allowance, Allowance]
	[pallet_recoveries, Recoveries]
	[pallet_settlement, Settlement]
	[pallet_seats, Seats]
	[pallet_evidence, Evidence]
	[pallet_cases, Cases]
	[pallet_provenance, Provenance]
	[pallet_proceedings, Proceedings]
	[pallet_taxpayers, Taxpayers]
	[pallet_invoices, Invoices]
	[pallet_reimbursements, Reimbursements]
	[pallet_deductions, Deductions]
	[pallet_red_letters, RedLetters]
);

impl frame_system_benchmarking::Config for Runtime {}
impl frame_benchmarking::baseline::Config for Runtime {}

/// Which benchmarks there are, and what storage they touch.
pub(crate) fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::<BenchmarkList>::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Runs one benchmark.
pub(crate) fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let mut whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	// Each block begins with setting it.
	whitelist.push(pallet_timestamp::Now::<Runtime>::hashed_key().to_vec().into());
	let mut batches = Vec::<BenchmarkBatch>::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
