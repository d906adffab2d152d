// SPDX-License-Identifier: Apache-2.0

//! Weights for `pallet_institutions`, estimated by hand from the storage that each call touches:
//! 15 microseconds for a call and 3 for each read and write, besides the database. A run of the
//! benchmarks replaces this file.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(dead_code)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_institutions`.
pub trait WeightInfo {
	fn register_institution() -> Weight;
	fn change_institution() -> Weight;
	fn suspend_institution() -> Weight;
	fn reinstate_institution() -> Weight;
	fn close_institution() -> Weight;
	fn appoint_officer() -> Weight;
	fn change_officer() -> Weight;
	fn suspend_officer() -> Weight;
	fn reinstate_officer() -> Weight;
	fn dismiss_officer() -> Weight;
	fn replace_officer_key() -> Weight;
	fn report_compromised_key() -> Weight;
	fn enrol_citizen() -> Weight;
	fn set_assurance_level() -> Weight;
	fn suspend_citizen() -> Weight;
	fn reinstate_citizen() -> Weight;
	fn replace_citizen_key() -> Weight;
	fn withdraw_citizen() -> Weight;
	fn set_controller() -> Weight;
}

/// Weights for `pallet_institutions` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn register_institution() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `20000`
		// Minimum execution time: 63_000_000 picoseconds.
		Weight::from_parts(63_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	fn change_institution() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `8000`
		// Minimum execution time: 27_000_000 picoseconds.
		Weight::from_parts(27_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn suspend_institution() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `4000`
		// Minimum execution time: 21_000_000 picoseconds.
		Weight::from_parts(21_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn reinstate_institution() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `4000`
		// Minimum execution time: 21_000_000 picoseconds.
		Weight::from_parts(21_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn close_institution() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `4000`
		// Minimum execution time: 21_000_000 picoseconds.
		Weight::from_parts(21_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn appoint_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `32000`
		// Minimum execution time: 60_000_000 picoseconds.
		Weight::from_parts(60_000_000, 32000)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	fn change_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `24000`
		// Minimum execution time: 39_000_000 picoseconds.
		Weight::from_parts(39_000_000, 24000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn suspend_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `24000`
		// Minimum execution time: 39_000_000 picoseconds.
		Weight::from_parts(39_000_000, 24000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn reinstate_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `24000`
		// Minimum execution time: 39_000_000 picoseconds.
		Weight::from_parts(39_000_000, 24000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn dismiss_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `32000`
		// Minimum execution time: 54_000_000 picoseconds.
		Weight::from_parts(54_000_000, 32000)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn replace_officer_key() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `40000`
		// Minimum execution time: 66_000_000 picoseconds.
		Weight::from_parts(66_000_000, 40000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	fn report_compromised_key() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `28000`
		// Minimum execution time: 42_000_000 picoseconds.
		Weight::from_parts(42_000_000, 28000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn enrol_citizen() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `28000`
		// Minimum execution time: 51_000_000 picoseconds.
		Weight::from_parts(51_000_000, 28000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn set_assurance_level() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `20000`
		// Minimum execution time: 33_000_000 picoseconds.
		Weight::from_parts(33_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn suspend_citizen() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `20000`
		// Minimum execution time: 33_000_000 picoseconds.
		Weight::from_parts(33_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn reinstate_citizen() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `20000`
		// Minimum execution time: 33_000_000 picoseconds.
		Weight::from_parts(33_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn replace_citizen_key() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `36000`
		// Minimum execution time: 60_000_000 picoseconds.
		Weight::from_parts(60_000_000, 36000)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn withdraw_citizen() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `28000`
		// Minimum execution time: 51_000_000 picoseconds.
		Weight::from_parts(51_000_000, 28000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn set_controller() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `144000`
		// Minimum execution time: 174_000_000 picoseconds.
		Weight::from_parts(174_000_000, 144000)
			.saturating_add(T::DbWeight::get().reads(36_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	fn register_institution() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `20000`
		// Minimum execution time: 63_000_000 picoseconds.
		Weight::from_parts(63_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	fn change_institution() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `8000`
		// Minimum execution time: 27_000_000 picoseconds.
		Weight::from_parts(27_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn suspend_institution() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `4000`
		// Minimum execution time: 21_000_000 picoseconds.
		Weight::from_parts(21_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn reinstate_institution() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `4000`
		// Minimum execution time: 21_000_000 picoseconds.
		Weight::from_parts(21_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn close_institution() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `4000`
		// Minimum execution time: 21_000_000 picoseconds.
		Weight::from_parts(21_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn appoint_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `32000`
		// Minimum execution time: 60_000_000 picoseconds.
		Weight::from_parts(60_000_000, 32000)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn change_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `24000`
		// Minimum execution time: 39_000_000 picoseconds.
		Weight::from_parts(39_000_000, 24000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn suspend_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `24000`
		// Minimum execution time: 39_000_000 picoseconds.
		Weight::from_parts(39_000_000, 24000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn reinstate_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `24000`
		// Minimum execution time: 39_000_000 picoseconds.
		Weight::from_parts(39_000_000, 24000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn dismiss_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `32000`
		// Minimum execution time: 54_000_000 picoseconds.
		Weight::from_parts(54_000_000, 32000)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn replace_officer_key() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `40000`
		// Minimum execution time: 66_000_000 picoseconds.
		Weight::from_parts(66_000_000, 40000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn report_compromised_key() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `28000`
		// Minimum execution time: 42_000_000 picoseconds.
		Weight::from_parts(42_000_000, 28000)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn enrol_citizen() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `28000`
		// Minimum execution time: 51_000_000 picoseconds.
		Weight::from_parts(51_000_000, 28000)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn set_assurance_level() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `20000`
		// Minimum execution time: 33_000_000 picoseconds.
		Weight::from_parts(33_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn suspend_citizen() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `20000`
		// Minimum execution time: 33_000_000 picoseconds.
		Weight::from_parts(33_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn reinstate_citizen() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `20000`
		// Minimum execution time: 33_000_000 picoseconds.
		Weight::from_parts(33_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn replace_citizen_key() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `36000`
		// Minimum execution time: 60_000_000 picoseconds.
		Weight::from_parts(60_000_000, 36000)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn withdraw_citizen() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `28000`
		// Minimum execution time: 51_000_000 picoseconds.
		Weight::from_parts(51_000_000, 28000)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn set_controller() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `144000`
		// Minimum execution time: 174_000_000 picoseconds.
		Weight::from_parts(174_000_000, 144000)
			.saturating_add(RocksDbWeight::get().reads(36_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
}
