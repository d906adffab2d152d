// SPDX-License-Identifier: Apache-2.0
//! Weights for `pallet_evidence`
//!
//! Estimated by counting storage accesses, not measured: the output of the benchmark command
//! replaces this file. The runtime must not go public with it.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_evidence`.
pub trait WeightInfo {
	fn notarize() -> Weight;
	fn adopt_policy() -> Weight;
}

/// Weights for `pallet_evidence` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: the caller's officer, its institution, the provider's institution (r:4 w:0)
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Storage: `Evidence::NextId` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	fn notarize() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_000))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:1)
	/// Storage: `Evidence::Policies` (r:0 w:1)
	fn adopt_policy() -> Weight {
		Weight::from_parts(15_000_000, 0)
			.saturating_add(Weight::from_parts(0, 1_600))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: the caller's officer, its institution, the provider's institution (r:4 w:0)
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Storage: `Evidence::NextId` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	fn notarize() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_000))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:1)
	/// Storage: `Evidence::Policies` (r:0 w:1)
	fn adopt_policy() -> Weight {
		Weight::from_parts(15_000_000, 0)
			.saturating_add(Weight::from_parts(0, 1_600))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
