// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_utility`, measured by `scripts/weights.sh`: do not edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-25. Steps: 20, repeats: 20,
//! analysis: Max, benchmark command: 64.0.0.
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
		// Shortest run: 7_133_000 ps.
		Weight::from_parts(14_227_000, 0)
			// Standard error: 95_076.
			.saturating_add(Weight::from_parts(4_729_855, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Shortest run: 6_382_000 ps.
		Weight::from_parts(6_933_000, 0)
	}
	/// `c` ranges over `[0, 1000]`.
	fn batch_all(c: u32) -> Weight {
		// Shortest run: 6_542_000 ps.
		Weight::from_parts(6_662_000, 0)
			// Standard error: 94_986.
			.saturating_add(Weight::from_parts(5_449_875, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Shortest run: 8_987_000 ps.
		Weight::from_parts(9_908_000, 0)
	}
	/// `c` ranges over `[0, 1000]`.
	fn force_batch(c: u32) -> Weight {
		// Shortest run: 11_461_000 ps.
		Weight::from_parts(186_449_259, 0)
			// Standard error: 146_458.
			.saturating_add(Weight::from_parts(4_207_808, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Shortest run: 8_857_000 ps.
		Weight::from_parts(10_289_000, 0)
	}
	fn if_else() -> Weight {
		// Shortest run: 11_281_000 ps.
		Weight::from_parts(12_293_000, 0)
	}
}
