// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_migrations`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> pallet_migrations::WeightInfo for WeightInfo<T> {
	/// Storage: `Migrations::Cursor` (r:1 w:1)
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	fn onboard_new_mbms() -> Weight {
		// Shortest run: 7_444_000 ps.
		Weight::from_parts(8_045_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Migrations::Cursor` (r:1 w:0)
	fn progress_mbms_none() -> Weight {
		// Shortest run: 1_513_000 ps.
		Weight::from_parts(1_734_000, 0).saturating_add(T::DbWeight::get().reads(1_u64))
	}
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Storage: `Migrations::Cursor` (r:0 w:1)
	fn exec_migration_completed() -> Weight {
		// Shortest run: 6_151_000 ps.
		Weight::from_parts(6_673_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Storage: `Migrations::Historic` (r:1 w:0)
	fn exec_migration_skipped_historic() -> Weight {
		// Shortest run: 10_951_000 ps.
		Weight::from_parts(11_712_000, 0).saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Storage: `Migrations::Historic` (r:1 w:0)
	fn exec_migration_advance() -> Weight {
		// Shortest run: 11_031_000 ps.
		Weight::from_parts(11_822_000, 0).saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Storage: `Migrations::Historic` (r:1 w:1)
	fn exec_migration_complete() -> Weight {
		// Shortest run: 13_224_000 ps.
		Weight::from_parts(13_986_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Storage: `Migrations::Historic` (r:1 w:0)
	/// Storage: `Migrations::Cursor` (r:0 w:1)
	fn exec_migration_fail() -> Weight {
		// Shortest run: 13_766_000 ps.
		Weight::from_parts(14_667_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn on_init_loop() -> Weight {
		// Shortest run: 200_000 ps.
		Weight::from_parts(241_000, 0)
	}
	/// Storage: `Migrations::Cursor` (r:0 w:1)
	fn force_set_cursor() -> Weight {
		// Shortest run: 3_626_000 ps.
		Weight::from_parts(4_117_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Migrations::Cursor` (r:0 w:1)
	fn force_set_active_cursor() -> Weight {
		// Shortest run: 4_057_000 ps.
		Weight::from_parts(6_011_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Migrations::Cursor` (r:1 w:0)
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	fn force_onboard_mbms() -> Weight {
		// Shortest run: 5_671_000 ps.
		Weight::from_parts(6_252_000, 0).saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: `Migrations::Historic` (r:256 w:256)
	/// `n` ranges over `[0, 256]`.
	fn clear_historic(n: u32) -> Weight {
		// Shortest run: 26_119_000 ps.
		Weight::from_parts(19_832_704, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_523_011, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Skipped::Metadata` (r:0 w:0)
	/// `n` ranges over `[0, 2048]`.
	fn reset_pallet_migration(n: u32) -> Weight {
		// Shortest run: 2_455_000 ps.
		Weight::from_parts(885_326, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(874_957, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
}
