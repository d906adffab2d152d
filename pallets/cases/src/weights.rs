// SPDX-License-Identifier: Apache-2.0
//! Weights for `pallet_cases`
//!
//! Estimated by counting storage accesses, not measured: the output of the benchmark command
//! replaces this file. The runtime must not go public with it.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_cases`.
pub trait WeightInfo {
	fn open_case() -> Weight;
	fn invite() -> Weight;
	fn dismiss_contributor() -> Weight;
	fn contribute(n: u32, ) -> Weight;
	fn acknowledge(n: u32, ) -> Weight;
	fn withdraw_item() -> Weight;
	fn refuse_item() -> Weight;
	fn seal(n: u32, ) -> Weight;
	fn cancel(n: u32, ) -> Weight;
	fn propose_void() -> Weight;
	fn withdraw_void() -> Weight;
	fn confirm_void(n: u32, ) -> Weight;
	fn reassign() -> Weight;
	fn prune(n: u32, ) -> Weight;
}

/// Weights for `pallet_cases` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::NextId` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Cases::Cases` (r:0 w:1)
	/// Storage: `Cases::Dockets` (r:0 w:1)
	fn open_case() -> Weight {
		Weight::from_parts(39_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4700))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:0)
	/// Storage: the invited institution (r:1 w:0)
	/// Storage: `Cases::Contributors` (r:1 w:1)
	fn invite() -> Weight {
		Weight::from_parts(36_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4300))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:0)
	/// Storage: `Cases::Contributors` (r:1 w:1)
	fn dismiss_contributor() -> Weight {
		Weight::from_parts(33_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3900))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Contributors` (r:1 w:0)
	/// Storage: `Evidence::Locations`, `Evidence::Records`, `Evidence::Policies` (r:192 w:0)
	/// Storage: `Cases::Items` (r:64 w:64)
	/// Storage: the evidence's holds (r:64 w:64)
	/// The range of component `n` is `[1, 64]`.
	fn contribute(n: u32, ) -> Weight {
		Weight::from_parts(33_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3900))
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2800).saturating_mul(n.into()))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:64 w:64)
	/// The range of component `n` is `[1, 64]`.
	fn acknowledge(n: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3500))
			.saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 800).saturating_mul(n.into()))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:1 w:1)
	/// Storage: the evidence's holds (r:1 w:1)
	fn withdraw_item() -> Weight {
		Weight::from_parts(42_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5100))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:1 w:1)
	/// Storage: the evidence's holds (r:1 w:1)
	fn refuse_item() -> Weight {
		Weight::from_parts(42_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5100))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Cases::Roots` (r:0 w:1)
	/// Storage: `Cases::Items` (r:512 w:0)
	/// Storage: `Evidence::Locations`, `Evidence::Records`, `Evidence::Policies` (r:1536 w:0)
	/// The range of component `n` is `[0, 512]`.
	fn seal(n: u32, ) -> Weight {
		Weight::from_parts(36_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4300))
			.saturating_add(Weight::from_parts(8_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(Weight::from_parts(0, 1600).saturating_mul(n.into()))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Contributors` (r:0 w:1)
	/// Storage: `Cases::Dockets` (r:0 w:1)
	/// Storage: `Cases::Items` (r:512 w:512)
	/// Storage: the evidence's holds (r:512 w:512)
	/// The range of component `n` is `[0, 512]`.
	fn cancel(n: u32, ) -> Weight {
		Weight::from_parts(36_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4300))
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1600).saturating_mul(n.into()))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:2 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	fn propose_void() -> Weight {
		Weight::from_parts(36_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4300))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	fn withdraw_void() -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3500))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer, its institution and who controls it and the keeper (r:6 w:0)
	/// Storage: `Cases::Cases` (r:2 w:2)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Cases::Items` (r:512 w:0)
	/// Storage: the evidence's holds (r:512 w:512)
	/// The range of component `n` is `[0, 512]`.
	fn confirm_void(n: u32, ) -> Weight {
		Weight::from_parts(48_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5900))
			.saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1200).saturating_mul(n.into()))
	}
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: the new keeper's institution (r:1 w:0)
	/// Storage: `Cases::Contributors` (r:1 w:1)
	fn reassign() -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3500))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Cases::Contributors` (r:0 w:1)
	/// Storage: `Cases::Dockets` (r:0 w:1)
	/// Storage: `Cases::Items` (r:64 w:64)
	/// Storage: the evidence's holds (r:64 w:64)
	/// The range of component `n` is `[0, 64]`.
	fn prune(n: u32, ) -> Weight {
		Weight::from_parts(39_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4700))
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1600).saturating_mul(n.into()))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::NextId` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Cases::Cases` (r:0 w:1)
	/// Storage: `Cases::Dockets` (r:0 w:1)
	fn open_case() -> Weight {
		Weight::from_parts(39_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4700))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:0)
	/// Storage: the invited institution (r:1 w:0)
	/// Storage: `Cases::Contributors` (r:1 w:1)
	fn invite() -> Weight {
		Weight::from_parts(36_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4300))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:0)
	/// Storage: `Cases::Contributors` (r:1 w:1)
	fn dismiss_contributor() -> Weight {
		Weight::from_parts(33_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3900))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Contributors` (r:1 w:0)
	/// Storage: `Evidence::Locations`, `Evidence::Records`, `Evidence::Policies` (r:192 w:0)
	/// Storage: `Cases::Items` (r:64 w:64)
	/// Storage: the evidence's holds (r:64 w:64)
	/// The range of component `n` is `[1, 64]`.
	fn contribute(n: u32, ) -> Weight {
		Weight::from_parts(33_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3900))
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((5_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2800).saturating_mul(n.into()))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:64 w:64)
	/// The range of component `n` is `[1, 64]`.
	fn acknowledge(n: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3500))
			.saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 800).saturating_mul(n.into()))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:1 w:1)
	/// Storage: the evidence's holds (r:1 w:1)
	fn withdraw_item() -> Weight {
		Weight::from_parts(42_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5100))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Items` (r:1 w:1)
	/// Storage: the evidence's holds (r:1 w:1)
	fn refuse_item() -> Weight {
		Weight::from_parts(42_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5100))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Cases::Roots` (r:0 w:1)
	/// Storage: `Cases::Items` (r:512 w:0)
	/// Storage: `Evidence::Locations`, `Evidence::Records`, `Evidence::Policies` (r:1536 w:0)
	/// The range of component `n` is `[0, 512]`.
	fn seal(n: u32, ) -> Weight {
		Weight::from_parts(36_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4300))
			.saturating_add(Weight::from_parts(8_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(Weight::from_parts(0, 1600).saturating_mul(n.into()))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Cases::Contributors` (r:0 w:1)
	/// Storage: `Cases::Dockets` (r:0 w:1)
	/// Storage: `Cases::Items` (r:512 w:512)
	/// Storage: the evidence's holds (r:512 w:512)
	/// The range of component `n` is `[0, 512]`.
	fn cancel(n: u32, ) -> Weight {
		Weight::from_parts(36_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4300))
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1600).saturating_mul(n.into()))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:2 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	fn propose_void() -> Weight {
		Weight::from_parts(36_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4300))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	fn withdraw_void() -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3500))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer, its institution and who controls it and the keeper (r:6 w:0)
	/// Storage: `Cases::Cases` (r:2 w:2)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Cases::Items` (r:512 w:0)
	/// Storage: the evidence's holds (r:512 w:512)
	/// The range of component `n` is `[0, 512]`.
	fn confirm_void(n: u32, ) -> Weight {
		Weight::from_parts(48_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5900))
			.saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1200).saturating_mul(n.into()))
	}
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: the new keeper's institution (r:1 w:0)
	/// Storage: `Cases::Contributors` (r:1 w:1)
	fn reassign() -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3500))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Cases::Contributors` (r:0 w:1)
	/// Storage: `Cases::Dockets` (r:0 w:1)
	/// Storage: `Cases::Items` (r:64 w:64)
	/// Storage: the evidence's holds (r:64 w:64)
	/// The range of component `n` is `[0, 64]`.
	fn prune(n: u32, ) -> Weight {
		Weight::from_parts(39_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4700))
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1600).saturating_mul(n.into()))
	}
}
