// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_timestamp`, measured by `scripts/weights.sh`: do not edit.
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

/// The measured weights, with the runtime's database weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_timestamp::WeightInfo for WeightInfo<T> {
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	fn set() -> Weight {
		// Shortest run: 6_803_000 ps.
		Weight::from_parts(7_645_000, 0).saturating_add(T::DbWeight::get().reads(1_u64))
	}
	fn on_finalize() -> Weight {
		// Shortest run: 972_000 ps.
		Weight::from_parts(1_212_000, 0)
	}
}
