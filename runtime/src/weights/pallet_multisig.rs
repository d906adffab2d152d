// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_multisig`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> pallet_multisig::WeightInfo for WeightInfo<T> {
	/// `z` ranges over `[0, 10000]`.
	fn as_multi_threshold_1(z: u32) -> Weight {
		// Shortest run: 20_629_000 ps.
		Weight::from_parts(23_764_000, 0)
			// Standard error: 64.
			.saturating_add(Weight::from_parts(8_285, 0).saturating_mul(z.into()))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
	/// `s` ranges over `[2, 20]`.
	/// `z` ranges over `[0, 10000]`.
	fn as_multi_create(s: u32, z: u32) -> Weight {
		// Shortest run: 27_251_000 ps.
		Weight::from_parts(37_063_046, 0)
			// Standard error: 73_932.
			.saturating_add(Weight::from_parts(319_000, 0).saturating_mul(s.into()))
			// Standard error: 139.
			.saturating_add(Weight::from_parts(7_730, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
	/// `s` ranges over `[3, 20]`.
	/// `z` ranges over `[0, 10000]`.
	fn as_multi_approve(s: u32, z: u32) -> Weight {
		// Shortest run: 28_573_000 ps.
		Weight::from_parts(28_429_428, 0)
			// Standard error: 108_044.
			.saturating_add(Weight::from_parts(389_153, 0).saturating_mul(s.into()))
			// Standard error: 190.
			.saturating_add(Weight::from_parts(9_611, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
	/// `s` ranges over `[2, 20]`.
	/// `z` ranges over `[0, 10000]`.
	fn as_multi_complete(s: u32, z: u32) -> Weight {
		// Shortest run: 35_878_000 ps.
		Weight::from_parts(39_994_000, 0)
			// Standard error: 110_156.
			.saturating_add(Weight::from_parts(1_587_386, 0).saturating_mul(s.into()))
			// Standard error: 221.
			.saturating_add(Weight::from_parts(13_715, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
	/// `s` ranges over `[2, 20]`.
	fn approve_as_multi_create(s: u32) -> Weight {
		// Shortest run: 18_715_000 ps.
		Weight::from_parts(28_364_283, 0)
			// Standard error: 37_124.
			.saturating_add(Weight::from_parts(446_680, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
	/// `s` ranges over `[2, 20]`.
	fn approve_as_multi_approve(s: u32) -> Weight {
		// Shortest run: 19_938_000 ps.
		Weight::from_parts(22_962_477, 0)
			// Standard error: 21_443.
			.saturating_add(Weight::from_parts(392_407, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
	/// `s` ranges over `[2, 20]`.
	fn cancel_as_multi(s: u32) -> Weight {
		// Shortest run: 19_607_000 ps.
		Weight::from_parts(33_980_555, 0)
			// Standard error: 54_441.
			.saturating_add(Weight::from_parts(609_564, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
	/// `s` ranges over `[2, 20]`.
	fn poke_deposit(s: u32) -> Weight {
		// Shortest run: 41_978_000 ps.
		Weight::from_parts(53_647_295, 0)
			// Standard error: 32_300.
			.saturating_add(Weight::from_parts(519_971, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}
