// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_seats`, measured by `scripts/weights.sh`: do not edit.
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

/// What the calls of `pallet_seats` weigh.
pub trait WeightInfo {
	/// Weight of `assign_seat`.
	fn assign_seat() -> Weight;
	/// Weight of `vacate_seat`.
	fn vacate_seat() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Seats::Seats` (r:1 w:1)
	/// Storage: `System::Account` (r:2 w:2)
	fn assign_seat() -> Weight {
		// Shortest run: 55_243_000 ps.
		Weight::from_parts(85_590_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Seats::Seats` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	fn vacate_seat() -> Weight {
		// Shortest run: 42_840_000 ps.
		Weight::from_parts(58_509_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}
