// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_balances`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> pallet_balances::WeightInfo for WeightInfo<T> {
	/// Storage: `System::Account` (r:1 w:1)
	fn transfer_allow_death() -> Weight {
		// Shortest run: 61_716_000 ps.
		Weight::from_parts(63_228_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `System::Account` (r:1 w:1)
	fn transfer_keep_alive() -> Weight {
		// Shortest run: 52_658_000 ps.
		Weight::from_parts(54_061_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `System::Account` (r:1 w:1)
	fn force_set_balance_creating() -> Weight {
		// Shortest run: 26_369_000 ps.
		Weight::from_parts(27_582_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `System::Account` (r:1 w:1)
	fn force_set_balance_killing() -> Weight {
		// Shortest run: 26_650_000 ps.
		Weight::from_parts(27_862_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `System::Account` (r:2 w:2)
	fn force_transfer() -> Weight {
		// Shortest run: 62_988_000 ps.
		Weight::from_parts(64_931_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `System::Account` (r:1 w:1)
	fn transfer_all() -> Weight {
		// Shortest run: 65_642_000 ps.
		Weight::from_parts(67_036_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `System::Account` (r:1 w:1)
	fn force_unreserve() -> Weight {
		// Shortest run: 21_982_000 ps.
		Weight::from_parts(22_953_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `System::Account` (r:1000 w:1000)
	/// `u` ranges over `[1, 1000]`.
	fn upgrade_accounts(u: u32) -> Weight {
		// Shortest run: 22_412_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(18_841_971, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
	}
	fn force_adjust_total_issuance() -> Weight {
		// Shortest run: 7_895_000 ps.
		Weight::from_parts(8_696_000, 0)
	}
	fn burn_allow_death() -> Weight {
		// Shortest run: 36_859_000 ps.
		Weight::from_parts(38_051_000, 0)
	}
	fn burn_keep_alive() -> Weight {
		// Shortest run: 27_421_000 ps.
		Weight::from_parts(28_724_000, 0)
	}
}
