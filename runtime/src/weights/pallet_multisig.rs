// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_multisig`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> pallet_multisig::WeightInfo for WeightInfo<T> {
	/// `z` ranges over `[0, 10000]`.
	fn as_multi_threshold_1(z: u32) -> Weight {
		// Shortest run: 21_460_000 ps.
		Weight::from_parts(23_916_193, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(7_740, 0).saturating_mul(z.into()))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// `s` ranges over `[2, 20]`.
	/// `z` ranges over `[0, 10000]`.
	fn as_multi_create(s: u32, z: u32) -> Weight {
		// Shortest run: 27_070_000 ps.
		Weight::from_parts(13_449_710, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(508_142, 0).saturating_mul(s.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(8_667, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// `s` ranges over `[3, 20]`.
	/// `z` ranges over `[0, 10000]`.
	fn as_multi_approve(_s: u32, z: u32) -> Weight {
		// Shortest run: 28_554_000 ps.
		Weight::from_parts(32_351_786, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(8_239, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// `s` ranges over `[2, 20]`.
	/// `z` ranges over `[0, 10000]`.
	fn as_multi_complete(s: u32, z: u32) -> Weight {
		// Shortest run: 42_249_000 ps.
		Weight::from_parts(72_796_992, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(753_666, 0).saturating_mul(s.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(7_905, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// `s` ranges over `[2, 20]`.
	fn approve_as_multi_create(s: u32) -> Weight {
		// Shortest run: 18_795_000 ps.
		Weight::from_parts(19_741_153, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(328_307, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// `s` ranges over `[2, 20]`.
	fn approve_as_multi_approve(s: u32) -> Weight {
		// Shortest run: 20_368_000 ps.
		Weight::from_parts(23_912_666, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(307_166, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// `s` ranges over `[2, 20]`.
	fn cancel_as_multi(s: u32) -> Weight {
		// Shortest run: 19_266_000 ps.
		Weight::from_parts(20_293_117, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(416_647, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// `s` ranges over `[2, 20]`.
	fn poke_deposit(s: u32) -> Weight {
		// Shortest run: 32_851_000 ps.
		Weight::from_parts(35_189_090, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(349_727, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}
