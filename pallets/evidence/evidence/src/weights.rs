// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_evidence`, measured by `scripts/weights.sh`: do not edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-25. Steps: 20, repeats: 20,
//! analysis: MedianSlopes, benchmark command: 64.0.0.
//!
//! Proof sizes are left at zero: blocks of this chain carry no state proofs.

// A pallet whose calls touch no storage of their own needs fewer imports; a component that turns out
// to cost nothing is not used.
#![allow(unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_evidence` weigh.
pub trait WeightInfo {
	/// Weight of `notarize`.
	fn notarize() -> Weight;
	/// Weight of `notarize_first`.
	fn notarize_first() -> Weight;
	/// Weight of `adopt_policy`.
	fn adopt_policy() -> Weight;
	/// Weight of `notarize_many`.
	fn notarize_many(n: u32) -> Weight;
	/// Weight of `anchor_root`.
	fn anchor_root() -> Weight;
	/// Weight of `materialise`.
	fn materialise(p: u32) -> Weight;
	/// Weight of `precommit`.
	fn precommit() -> Weight;
	/// Weight of `reveal`.
	fn reveal() -> Weight;
	/// Weight of `drop_precommitment`.
	fn drop_precommitment() -> Weight;
	/// Weight of `correct`.
	fn correct() -> Weight;
	/// Weight of `evict`.
	fn evict(n: u32) -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	fn notarize() -> Weight {
		// Shortest run: 57_607_000 ps.
		Weight::from_parts(66_395_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Records` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	fn notarize_first() -> Weight {
		// Shortest run: 40_685_000 ps.
		Weight::from_parts(52_418_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Policies` (r:0 w:1)
	fn adopt_policy() -> Weight {
		// Shortest run: 12_393_000 ps.
		Weight::from_parts(13_195_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Evidence::Records` (r:1024 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1024 w:1024)
	/// Storage: `Evidence::Locations` (r:0 w:1024)
	/// `n` ranges over `[1, 1024]`.
	fn notarize_many(n: u32) -> Weight {
		// Shortest run: 60_032_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(12_629_707, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
	}
	/// Storage: `Evidence::BatchesByRoot` (r:1 w:1)
	/// Storage: `Evidence::NextBatch` (r:1 w:1)
	/// Storage: `Evidence::Batches` (r:0 w:1)
	fn anchor_root() -> Weight {
		// Shortest run: 49_633_000 ps.
		Weight::from_parts(58_519_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Evidence::Batches` (r:1 w:0)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Storage: `Evidence::Origins` (r:0 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// `p` ranges over `[0, 32]`.
	fn materialise(p: u32) -> Weight {
		// Shortest run: 58_990_000 ps.
		Weight::from_parts(68_670_483, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(2_480_774, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	fn precommit() -> Weight {
		// Shortest run: 34_625_000 ps.
		Weight::from_parts(44_894_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	/// Storage: `Evidence::Origins` (r:0 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	fn reveal() -> Weight {
		// Shortest run: 74_158_000 ps.
		Weight::from_parts(82_554_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	fn drop_precommitment() -> Weight {
		// Shortest run: 35_657_000 ps.
		Weight::from_parts(44_653_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Locations` (r:2 w:0)
	/// Storage: `Evidence::LaterRecords` (r:2 w:0)
	/// Storage: `Evidence::Corrections` (r:2 w:2)
	fn correct() -> Weight {
		// Shortest run: 51_346_000 ps.
		Weight::from_parts(61_505_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Locations` (r:256 w:256)
	/// Storage: `Evidence::LaterRecords` (r:256 w:256)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:256 w:256)
	/// Storage: `Evidence::Records` (r:256 w:0)
	/// Storage: `Evidence::Origins` (r:256 w:256)
	/// Storage: `Evidence::Corrections` (r:256 w:256)
	/// Storage: `Evidence::NextEviction` (r:1 w:1)
	/// Storage: `Evidence::Evictions` (r:0 w:1)
	/// `n` ranges over `[1, 256]`.
	fn evict(n: u32) -> Weight {
		// Shortest run: 76_002_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(41_979_595, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64.saturating_mul(n.into())))
	}
}
