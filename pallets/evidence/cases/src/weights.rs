// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_cases`, measured by `scripts/weights.sh`: do not edit.
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

/// What the calls of `pallet_cases` weigh.
pub trait WeightInfo {
	/// Weight of `open_case`.
	fn open_case() -> Weight;
	/// Weight of `invite`.
	fn invite() -> Weight;
	/// Weight of `dismiss_contributor`.
	fn dismiss_contributor() -> Weight;
	/// Weight of `contribute`.
	fn contribute(n: u32) -> Weight;
	/// Weight of `acknowledge`.
	fn acknowledge(n: u32) -> Weight;
	/// Weight of `withdraw_item`.
	fn withdraw_item() -> Weight;
	/// Weight of `refuse_item`.
	fn refuse_item() -> Weight;
	/// Weight of `seal`.
	fn seal(n: u32) -> Weight;
	/// Weight of `cancel`.
	fn cancel(n: u32) -> Weight;
	/// Weight of `propose_void`.
	fn propose_void() -> Weight;
	/// Weight of `withdraw_void`.
	fn withdraw_void() -> Weight;
	/// Weight of `confirm_void`.
	fn confirm_void(n: u32) -> Weight;
	/// Weight of `reassign`.
	fn reassign() -> Weight;
	/// Weight of `prune`.
	fn prune(n: u32) -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Cases::NextId` (r:1 w:1)
	/// Storage: `Cases::Cases` (r:0 w:1)
	/// Storage: `Cases::Dockets` (r:0 w:1)
	fn open_case() -> Weight {
		// Shortest run: 38_792_000 ps.
		Weight::from_parts(49_402_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Cases::Cases` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Cases::Contributors` (r:1 w:1)
	fn invite() -> Weight {
		// Shortest run: 60_794_000 ps.
		Weight::from_parts(66_935_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cases::Cases` (r:1 w:0)
	/// Storage: `Cases::Contributors` (r:1 w:1)
	fn dismiss_contributor() -> Weight {
		// Shortest run: 50_063_000 ps.
		Weight::from_parts(81_402_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Contributors` (r:1 w:0)
	/// Storage: `Evidence::Locations` (r:64 w:0)
	/// Storage: `Evidence::LaterRecords` (r:64 w:0)
	/// Storage: `Evidence::Standings` (r:64 w:64)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Cases::Items` (r:64 w:64)
	/// `n` ranges over `[1, 64]`.
	fn contribute(n: u32) -> Weight {
		// Shortest run: 85_740_000 ps.
		Weight::from_parts(72_053_139, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(22_873_860, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
	}
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:64 w:64)
	/// `n` ranges over `[1, 64]`.
	fn acknowledge(n: u32) -> Weight {
		// Shortest run: 54_892_000 ps.
		Weight::from_parts(56_749_500, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(5_713_250, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	fn withdraw_item() -> Weight {
		// Shortest run: 53_660_000 ps.
		Weight::from_parts(61_474_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	fn refuse_item() -> Weight {
		// Shortest run: 55_714_000 ps.
		Weight::from_parts(64_851_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:513 w:0)
	/// Storage: `Evidence::Locations` (r:512 w:0)
	/// Storage: `Evidence::LaterRecords` (r:512 w:0)
	/// Storage: `Evidence::Standings` (r:512 w:0)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Cases::Roots` (r:0 w:1)
	/// `n` ranges over `[1, 512]`.
	fn seal(n: u32) -> Weight {
		// Shortest run: 98_754_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(22_573_222, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:513 w:512)
	/// Storage: `Evidence::Locations` (r:512 w:0)
	/// Storage: `Evidence::Standings` (r:512 w:512)
	/// Storage: `Cases::Contributors` (r:0 w:1)
	/// Storage: `Cases::Dockets` (r:0 w:1)
	/// `n` ranges over `[1, 512]`.
	fn cancel(n: u32) -> Weight {
		// Shortest run: 79_418_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(21_501_074, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
	}
	/// Storage: `Cases::Cases` (r:2 w:1)
	fn propose_void() -> Weight {
		// Shortest run: 49_272_000 ps.
		Weight::from_parts(59_231_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cases::Cases` (r:1 w:1)
	fn withdraw_void() -> Weight {
		// Shortest run: 44_062_000 ps.
		Weight::from_parts(52_719_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cases::Cases` (r:2 w:2)
	/// Storage: `Institutions::Controllers` (r:10 w:0)
	/// Storage: `Cases::Items` (r:513 w:0)
	/// Storage: `Evidence::Locations` (r:512 w:0)
	/// Storage: `Evidence::Standings` (r:512 w:512)
	/// `n` ranges over `[1, 512]`.
	fn confirm_void(n: u32) -> Weight {
		// Shortest run: 107_070_000 ps.
		Weight::from_parts(322_383_047, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(10_625_739, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Contributors` (r:1 w:1)
	fn reassign() -> Weight {
		// Shortest run: 52_839_000 ps.
		Weight::from_parts(58_239_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:64 w:64)
	/// Storage: `Evidence::Locations` (r:64 w:0)
	/// Storage: `Evidence::Standings` (r:64 w:64)
	/// Storage: `Cases::Contributors` (r:0 w:1)
	/// Storage: `Cases::Dockets` (r:0 w:1)
	/// `n` ranges over `[1, 64]`.
	fn prune(n: u32) -> Weight {
		// Shortest run: 71_804_000 ps.
		Weight::from_parts(40_474_500, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(13_525_250, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
	}
}
