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
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

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
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn notarize() -> Weight {
		// Shortest run: 57_607_000 ps.
		Weight::from_parts(66_395_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Records` (r:1 w:1)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn notarize_first() -> Weight {
		// Shortest run: 40_685_000 ps.
		Weight::from_parts(52_418_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Policies` (r:0 w:1)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn adopt_policy() -> Weight {
		// Shortest run: 12_393_000 ps.
		Weight::from_parts(13_195_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Evidence::Records` (r:1024 w:0)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1024 w:1024)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1024)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
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
	/// Proof: `Evidence::BatchesByRoot` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::NextBatch` (r:1 w:1)
	/// Proof: `Evidence::NextBatch` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Batches` (r:0 w:1)
	/// Proof: `Evidence::Batches` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	fn anchor_root() -> Weight {
		// Shortest run: 49_633_000 ps.
		Weight::from_parts(58_519_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Evidence::Batches` (r:1 w:0)
	/// Proof: `Evidence::Batches` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Origins` (r:0 w:1)
	/// Proof: `Evidence::Origins` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
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
	/// Proof: `Evidence::Precommitments` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	/// Proof: `Evidence::OpenPrecommitments` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn precommit() -> Weight {
		// Shortest run: 34_625_000 ps.
		Weight::from_parts(44_894_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Proof: `Evidence::Precommitments` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	/// Proof: `Evidence::OpenPrecommitments` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Origins` (r:0 w:1)
	/// Proof: `Evidence::Origins` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn reveal() -> Weight {
		// Shortest run: 74_158_000 ps.
		Weight::from_parts(82_554_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Proof: `Evidence::Precommitments` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	/// Proof: `Evidence::OpenPrecommitments` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn drop_precommitment() -> Weight {
		// Shortest run: 35_657_000 ps.
		Weight::from_parts(44_653_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Locations` (r:2 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:2 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Corrections` (r:2 w:2)
	/// Proof: `Evidence::Corrections` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn correct() -> Weight {
		// Shortest run: 51_346_000 ps.
		Weight::from_parts(61_505_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Locations` (r:256 w:256)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:256 w:256)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:256 w:256)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Records` (r:256 w:0)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Origins` (r:256 w:256)
	/// Proof: `Evidence::Origins` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Corrections` (r:256 w:256)
	/// Proof: `Evidence::Corrections` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::NextEviction` (r:1 w:1)
	/// Proof: `Evidence::NextEviction` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Evictions` (r:0 w:1)
	/// Proof: `Evidence::Evictions` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
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

/// For tests.
impl WeightInfo for () {
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn notarize() -> Weight {
		// Shortest run: 57_607_000 ps.
		Weight::from_parts(66_395_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Records` (r:1 w:1)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn notarize_first() -> Weight {
		// Shortest run: 40_685_000 ps.
		Weight::from_parts(52_418_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Policies` (r:0 w:1)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn adopt_policy() -> Weight {
		// Shortest run: 12_393_000 ps.
		Weight::from_parts(13_195_000, 0).saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Evidence::Records` (r:1024 w:0)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1024 w:1024)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1024)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// `n` ranges over `[1, 1024]`.
	fn notarize_many(n: u32) -> Weight {
		// Shortest run: 60_032_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(12_629_707, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(2_u64.saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(2_u64.saturating_mul(n.into())))
	}
	/// Storage: `Evidence::BatchesByRoot` (r:1 w:1)
	/// Proof: `Evidence::BatchesByRoot` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::NextBatch` (r:1 w:1)
	/// Proof: `Evidence::NextBatch` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Batches` (r:0 w:1)
	/// Proof: `Evidence::Batches` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	fn anchor_root() -> Weight {
		// Shortest run: 49_633_000 ps.
		Weight::from_parts(58_519_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Evidence::Batches` (r:1 w:0)
	/// Proof: `Evidence::Batches` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Origins` (r:0 w:1)
	/// Proof: `Evidence::Origins` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// `p` ranges over `[0, 32]`.
	fn materialise(p: u32) -> Weight {
		// Shortest run: 58_990_000 ps.
		Weight::from_parts(68_670_483, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(2_480_774, 0).saturating_mul(p.into()))
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Proof: `Evidence::Precommitments` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	/// Proof: `Evidence::OpenPrecommitments` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn precommit() -> Weight {
		// Shortest run: 34_625_000 ps.
		Weight::from_parts(44_894_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Proof: `Evidence::Precommitments` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	/// Proof: `Evidence::OpenPrecommitments` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Origins` (r:0 w:1)
	/// Proof: `Evidence::Origins` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn reveal() -> Weight {
		// Shortest run: 74_158_000 ps.
		Weight::from_parts(82_554_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Proof: `Evidence::Precommitments` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	/// Proof: `Evidence::OpenPrecommitments` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn drop_precommitment() -> Weight {
		// Shortest run: 35_657_000 ps.
		Weight::from_parts(44_653_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Locations` (r:2 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:2 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Corrections` (r:2 w:2)
	/// Proof: `Evidence::Corrections` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn correct() -> Weight {
		// Shortest run: 51_346_000 ps.
		Weight::from_parts(61_505_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Locations` (r:256 w:256)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:256 w:256)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:256 w:256)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Records` (r:256 w:0)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Origins` (r:256 w:256)
	/// Proof: `Evidence::Origins` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Corrections` (r:256 w:256)
	/// Proof: `Evidence::Corrections` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::NextEviction` (r:1 w:1)
	/// Proof: `Evidence::NextEviction` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Evictions` (r:0 w:1)
	/// Proof: `Evidence::Evictions` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// `n` ranges over `[1, 256]`.
	fn evict(n: u32) -> Weight {
		// Shortest run: 76_002_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(41_979_595, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().reads(6_u64.saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64.saturating_mul(n.into())))
	}
}
