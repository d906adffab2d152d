// SPDX-License-Identifier: Apache-2.0
//! Weights for `pallet_seats`
//!
//! Estimated by counting storage accesses, not measured: the output of the benchmark command
//! replaces this file. The runtime must not go public with it.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(dead_code)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_seats`.
pub trait WeightInfo {
	fn assign_seat() -> Weight;
	fn vacate_seat() -> Weight;
}

/// Weights for `pallet_seats` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: the institution (r:1 w:0)
	/// Storage: `Seats::Seats` (r:1 w:1)
	/// Storage: `System::Account` of both validators (r:2 w:2)
	fn assign_seat() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 10_000))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Seats::Seats` (r:1 w:1)
	/// Storage: `System::Account` of the validator (r:1 w:1)
	fn vacate_seat() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 8_000))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: the institution (r:1 w:0)
	/// Storage: `Seats::Seats` (r:1 w:1)
	/// Storage: `System::Account` of both validators (r:2 w:2)
	fn assign_seat() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 10_000))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Seats::Seats` (r:1 w:1)
	/// Storage: `System::Account` of the validator (r:1 w:1)
	fn vacate_seat() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 8_000))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
