// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_reimbursements`, measured by `scripts/weights.sh`: do not edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-26. Steps: 20, repeats: 20,
//! analysis: MedianSlopes, benchmark command: 64.0.0.
//!
//! Proof sizes are left at zero: blocks of this chain carry no state proofs.

// A pallet whose calls touch no storage of their own needs fewer imports; a component that turns out
// to cost nothing is not used.
#![allow(unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_reimbursements` weigh.
pub trait WeightInfo {
	/// Weight of `lock`.
	fn lock(n: u32) -> Weight;
	/// Weight of `unlock`.
	fn unlock(n: u32) -> Weight;
	/// Weight of `close`.
	fn close(n: u32) -> Weight;
	/// Weight of `enter`.
	fn enter() -> Weight;
	/// Weight of `withdraw_entry`.
	fn withdraw_entry() -> Weight;
	/// Weight of `recover`.
	fn recover() -> Weight;
	/// Weight of `remove_claim`.
	fn remove_claim(n: u32) -> Weight;
	/// Weight of `adopt_longest_lock`.
	fn adopt_longest_lock() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Reimbursements::LongestLock` (r:1 w:0)
	/// Storage: `Reimbursements::Locks` (r:100 w:100)
	/// Storage: `Invoices::Invoices` (r:100 w:0)
	/// Storage: `Invoices::Standings` (r:100 w:0)
	/// Storage: `Reimbursements::Reimbursed` (r:100 w:0)
	/// Storage: `Reimbursements::NextClaim` (r:1 w:1)
	/// Storage: `Reimbursements::Claims` (r:0 w:1)
	/// `n` ranges over `[1, 100]`.
	fn lock(n: u32) -> Weight {
		// Shortest run: 121_778_000 ps.
		Weight::from_parts(49_717_247, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(39_232_449, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Reimbursements::Claims` (r:1 w:1)
	/// Storage: `Reimbursements::Locks` (r:100 w:100)
	/// `n` ranges over `[1, 100]`.
	fn unlock(n: u32) -> Weight {
		// Shortest run: 79_810_000 ps.
		Weight::from_parts(92_203_038, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(9_908_961, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Reimbursements::Claims` (r:1 w:1)
	/// Storage: `Reimbursements::Locks` (r:100 w:100)
	/// Storage: `Invoices::Invoices` (r:100 w:0)
	/// Storage: `Invoices::Standings` (r:100 w:0)
	/// Storage: `Reimbursements::Reimbursed` (r:100 w:100)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Storage: `Reimbursements::Closures` (r:0 w:100)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// `n` ranges over `[1, 100]`.
	fn close(n: u32) -> Weight {
		// Shortest run: 174_418_000 ps.
		Weight::from_parts(132_247_543, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(43_716_701, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(n.into())))
	}
	/// Storage: `Reimbursements::Closures` (r:1 w:1)
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:0)
	fn enter() -> Weight {
		// Shortest run: 82_234_000 ps.
		Weight::from_parts(124_974_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Reimbursements::Closures` (r:1 w:1)
	fn withdraw_entry() -> Weight {
		// Shortest run: 57_478_000 ps.
		Weight::from_parts(90_340_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Reimbursements::Closures` (r:1 w:1)
	fn recover() -> Weight {
		// Shortest run: 52_739_000 ps.
		Weight::from_parts(92_744_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Reimbursements::Claims` (r:1 w:1)
	/// Storage: `Reimbursements::Locks` (r:100 w:100)
	/// `n` ranges over `[1, 100]`.
	fn remove_claim(n: u32) -> Weight {
		// Shortest run: 68_048_000 ps.
		Weight::from_parts(124_990_677, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(8_823_645, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Reimbursements::LongestLock` (r:1 w:1)
	fn adopt_longest_lock() -> Weight {
		// Shortest run: 10_970_000 ps.
		Weight::from_parts(21_311_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}
