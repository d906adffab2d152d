// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_evidence`, measured by `scripts/weights.sh`: do not edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-25. Steps: 20, repeats: 20,
//! analysis: Max, benchmark command: 64.0.0.
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
	/// Weight of `adopt_policy`.
	fn adopt_policy() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:2 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:0)
	/// Proof: `Evidence::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(21), added: 516, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::NextId` (r:1 w:1)
	/// Proof: `Evidence::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn notarize() -> Weight {
		// Shortest run: 57_087_000 ps.
		Weight::from_parts(67_536_000, 0)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:1)
	/// Proof: `Evidence::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(21), added: 516, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:0 w:1)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn adopt_policy() -> Weight {
		// Shortest run: 14_427_000 ps.
		Weight::from_parts(23_063_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:2 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:0)
	/// Proof: `Evidence::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(21), added: 516, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Proof: `Evidence::Records` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::NextId` (r:1 w:1)
	/// Proof: `Evidence::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn notarize() -> Weight {
		// Shortest run: 57_087_000 ps.
		Weight::from_parts(67_536_000, 0)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:1)
	/// Proof: `Evidence::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(21), added: 516, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:0 w:1)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn adopt_policy() -> Weight {
		// Shortest run: 14_427_000 ps.
		Weight::from_parts(23_063_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
}
