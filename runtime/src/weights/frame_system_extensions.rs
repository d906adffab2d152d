// SPDX-License-Identifier: Apache-2.0
//! Weights of `frame_system_extensions`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> frame_system::ExtensionsWeightInfo for WeightInfo<T> {
	fn check_genesis() -> Weight {
		// Shortest run: 2_334_000 ps.
		Weight::from_parts(2_645_000, 0)
	}
	fn check_mortality_mortal_transaction() -> Weight {
		// Shortest run: 4_869_000 ps.
		Weight::from_parts(5_200_000, 0)
	}
	fn check_mortality_immortal_transaction() -> Weight {
		// Shortest run: 4_839_000 ps.
		Weight::from_parts(5_200_000, 0)
	}
	fn check_non_zero_sender() -> Weight {
		// Shortest run: 731_000 ps.
		Weight::from_parts(842_000, 0)
	}
	/// Storage: `System::Account` (r:1 w:1)
	fn check_nonce() -> Weight {
		// Shortest run: 9_127_000 ps.
		Weight::from_parts(9_668_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn check_spec_version() -> Weight {
		// Shortest run: 561_000 ps.
		Weight::from_parts(641_000, 0)
	}
	fn check_tx_version() -> Weight {
		// Shortest run: 551_000 ps.
		Weight::from_parts(651_000, 0)
	}
	fn check_weight() -> Weight {
		// Shortest run: 5_110_000 ps.
		Weight::from_parts(5_500_000, 0)
	}
	fn weight_reclaim() -> Weight {
		// Shortest run: 2_755_000 ps.
		Weight::from_parts(3_085_000, 0)
	}
}
