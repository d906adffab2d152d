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
	fn notarize_many(n: u32, ) -> Weight;
	fn anchor_root() -> Weight;
	fn materialise(p: u32, ) -> Weight;
	fn precommit() -> Weight;
	fn reveal() -> Weight;
	fn drop_precommitment() -> Weight;
	fn correct() -> Weight;
	fn evict(n: u32, ) -> Weight;
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
	/// Storage: the caller's officer, its institution, the provider's institution (r:4 w:0)
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::Records` (r:1024 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1024 w:1024)
	/// Storage: `Evidence::NextId` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1024)
	/// The range of component `n` is `[1, 1024]`.
	fn notarize_many(n: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_000))
			.saturating_add(Weight::from_parts(12_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6_000).saturating_mul(n.into()))
	}
	/// Storage: the caller's officer, its institution, the provider's institution (r:4 w:0)
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::BatchesByRoot` (r:1 w:1)
	/// Storage: `Evidence::NextBatch` (r:1 w:1)
	/// Storage: `Evidence::Batches` (r:0 w:1)
	fn anchor_root() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3_600))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer, its institution (r:3 w:0)
	/// Storage: `Evidence::Batches` (r:1 w:0)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Storage: `Evidence::NextId` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Storage: `Evidence::Origins` (r:0 w:1)
	/// The range of component `p` is `[0, 32]`.
	fn materialise(p: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_000))
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: the caller's officer, its institution (r:3 w:0)
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	fn precommit() -> Weight {
		Weight::from_parts(25_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3_600))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer, its institution, the provider's institution (r:4 w:0)
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Storage: `Evidence::NextId` (r:1 w:1)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Storage: `Evidence::Origins` (r:0 w:1)
	fn reveal() -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_000))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: the caller's officer, its institution (r:3 w:0)
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	fn drop_precommitment() -> Weight {
		Weight::from_parts(25_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3_600))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer, its institution (r:3 w:0)
	/// Storage: `Evidence::Locations` (r:2 w:0)
	/// Storage: `Evidence::LaterRecords` (r:2 w:0)
	/// Storage: `Evidence::Corrections` (r:2 w:2)
	fn correct() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_000))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer, its institution (r:3 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::NextEviction` (r:1 w:1)
	/// Storage: `Evidence::Evictions` (r:0 w:1)
	/// Storage: `Evidence::Locations` (r:256 w:256)
	/// Storage: `Evidence::LaterRecords` (r:256 w:256)
	/// Storage: `Evidence::Records` (r:256 w:0)
	/// Storage: `Evidence::Policies` (r:256 w:0)
	/// Storage: `Evidence::Standings` (r:256 w:256)
	/// Storage: `Evidence::Origins` (r:256 w:256)
	/// Storage: `Evidence::Corrections` (r:256 w:256)
	/// The range of component `n` is `[1, 256]`.
	fn evict(n: u32, ) -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3_600))
			.saturating_add(Weight::from_parts(40_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 10_000).saturating_mul(n.into()))
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
	/// Storage: the caller's officer, its institution, the provider's institution (r:4 w:0)
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::Records` (r:1024 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1024 w:1024)
	/// Storage: `Evidence::NextId` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1024)
	/// The range of component `n` is `[1, 1024]`.
	fn notarize_many(n: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_000))
			.saturating_add(Weight::from_parts(12_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6_000).saturating_mul(n.into()))
	}
	/// Storage: the caller's officer, its institution, the provider's institution (r:4 w:0)
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::BatchesByRoot` (r:1 w:1)
	/// Storage: `Evidence::NextBatch` (r:1 w:1)
	/// Storage: `Evidence::Batches` (r:0 w:1)
	fn anchor_root() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3_600))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer, its institution (r:3 w:0)
	/// Storage: `Evidence::Batches` (r:1 w:0)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Storage: `Evidence::NextId` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Storage: `Evidence::Origins` (r:0 w:1)
	/// The range of component `p` is `[0, 32]`.
	fn materialise(p: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_000))
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: the caller's officer, its institution (r:3 w:0)
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	fn precommit() -> Weight {
		Weight::from_parts(25_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3_600))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer, its institution, the provider's institution (r:4 w:0)
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Storage: `Evidence::CurrentPolicy` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::Records` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:1)
	/// Storage: `Evidence::NextId` (r:1 w:1)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:0 w:1)
	/// Storage: `Evidence::Origins` (r:0 w:1)
	fn reveal() -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_000))
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: the caller's officer, its institution (r:3 w:0)
	/// Storage: `Evidence::Precommitments` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::OpenPrecommitments` (r:1 w:1)
	fn drop_precommitment() -> Weight {
		Weight::from_parts(25_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3_600))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer, its institution (r:3 w:0)
	/// Storage: `Evidence::Locations` (r:2 w:0)
	/// Storage: `Evidence::LaterRecords` (r:2 w:0)
	/// Storage: `Evidence::Corrections` (r:2 w:2)
	fn correct() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_000))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer, its institution (r:3 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Evidence::NextEviction` (r:1 w:1)
	/// Storage: `Evidence::Evictions` (r:0 w:1)
	/// Storage: `Evidence::Locations` (r:256 w:256)
	/// Storage: `Evidence::LaterRecords` (r:256 w:256)
	/// Storage: `Evidence::Records` (r:256 w:0)
	/// Storage: `Evidence::Policies` (r:256 w:0)
	/// Storage: `Evidence::Standings` (r:256 w:256)
	/// Storage: `Evidence::Origins` (r:256 w:256)
	/// Storage: `Evidence::Corrections` (r:256 w:256)
	/// The range of component `n` is `[1, 256]`.
	fn evict(n: u32, ) -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3_600))
			.saturating_add(Weight::from_parts(40_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((7_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 10_000).saturating_mul(n.into()))
	}
}
