// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_utility`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	/// `c` ranges over `[0, 1000]`.
	fn batch(c: u32) -> Weight {
		// Shortest run: 9_968_000 ps.
		Weight::from_parts(120_391_652, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(3_969_391, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Shortest run: 6_533_000 ps.
		Weight::from_parts(9_247_000, 0)
	}
	/// `c` ranges over `[0, 1000]`.
	fn batch_all(c: u32) -> Weight {
		// Shortest run: 6_783_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(5_120_155, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Shortest run: 13_285_000 ps.
		Weight::from_parts(14_186_000, 0)
	}
	/// `c` ranges over `[0, 1000]`.
	fn force_batch(c: u32) -> Weight {
		// Shortest run: 9_648_000 ps.
		Weight::from_parts(13_195_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(6_098_005, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Shortest run: 9_117_000 ps.
		Weight::from_parts(13_996_000, 0)
	}
	fn if_else() -> Weight {
		// Shortest run: 17_903_000 ps.
		Weight::from_parts(20_178_000, 0)
	}
}
