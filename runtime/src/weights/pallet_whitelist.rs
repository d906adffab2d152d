// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_whitelist`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> pallet_whitelist::WeightInfo for WeightInfo<T> {
	/// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	fn whitelist_call() -> Weight {
		// Shortest run: 21_620_000 ps.
		Weight::from_parts(23_173_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	fn remove_whitelisted_call() -> Weight {
		// Shortest run: 19_227_000 ps.
		Weight::from_parts(20_658_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Whitelist::WhitelistedCall` (r:1 w:0)
	/// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
	/// `n` ranges over `[1, 10000]`.
	fn defer_dispatch(n: u32) -> Weight {
		// Shortest run: 16_601_000 ps.
		Weight::from_parts(17_560_714, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_428, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
	fn remove_deferred_dispatch() -> Weight {
		// Shortest run: 14_387_000 ps.
		Weight::from_parts(15_519_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
	/// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
	/// Storage: `Preimage::PreimageFor` (r:1 w:1)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// `n` ranges over `[1, 4194294]`.
	fn dispatch_whitelisted_call(n: u32) -> Weight {
		// Shortest run: 42_780_000 ps.
		Weight::from_parts(101_700_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_325, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
	/// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// `n` ranges over `[1, 10000]`.
	fn dispatch_whitelisted_call_with_preimage(n: u32) -> Weight {
		// Shortest run: 33_944_000 ps.
		Weight::from_parts(35_477_960, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_396, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
}
