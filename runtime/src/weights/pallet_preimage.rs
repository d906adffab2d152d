// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_preimage`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> pallet_preimage::WeightInfo for WeightInfo<T> {
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// `s` ranges over `[0, 4194304]`.
	fn note_preimage(s: u32) -> Weight {
		// Shortest run: 17_052_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(2_949, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// `s` ranges over `[0, 4194304]`.
	fn note_requested_preimage(s: u32) -> Weight {
		// Shortest run: 18_485_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(3_067, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// `s` ranges over `[0, 4194304]`.
	fn note_no_deposit_preimage(s: u32) -> Weight {
		// Shortest run: 17_553_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(3_076, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	fn unnote_preimage() -> Weight {
		// Shortest run: 52_819_000 ps.
		Weight::from_parts(59_762_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	fn unnote_no_deposit_preimage() -> Weight {
		// Shortest run: 54_912_000 ps.
		Weight::from_parts(68_007_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	fn request_preimage() -> Weight {
		// Shortest run: 47_348_000 ps.
		Weight::from_parts(50_494_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	fn request_no_deposit_preimage() -> Weight {
		// Shortest run: 36_789_000 ps.
		Weight::from_parts(43_942_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	fn request_unnoted_preimage() -> Weight {
		// Shortest run: 38_512_000 ps.
		Weight::from_parts(49_392_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	fn request_requested_preimage() -> Weight {
		// Shortest run: 17_903_000 ps.
		Weight::from_parts(25_748_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	fn unrequest_preimage() -> Weight {
		// Shortest run: 53_030_000 ps.
		Weight::from_parts(72_766_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	fn unrequest_unnoted_preimage() -> Weight {
		// Shortest run: 13_585_000 ps.
		Weight::from_parts(22_202_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	fn unrequest_multi_referenced_preimage() -> Weight {
		// Shortest run: 18_534_000 ps.
		Weight::from_parts(28_773_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Preimage::StatusFor` (r:1024 w:1024)
	/// Storage: `System::Account` (r:1024 w:1024)
	/// Storage: `Preimage::RequestStatusFor` (r:0 w:1024)
	/// `n` ranges over `[1, 1024]`.
	fn ensure_updated(n: u32) -> Weight {
		// Shortest run: 46_206_000 ps.
		Weight::from_parts(125_584_341, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(30_728_271, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(n.into())))
	}
}
