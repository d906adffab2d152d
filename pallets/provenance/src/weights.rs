// SPDX-License-Identifier: Apache-2.0
//! Weights for `pallet_provenance`
//!
//! Estimated by counting storage accesses, not measured: the output of the benchmark command
//! replaces this file. The runtime must not go public with it.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_provenance`.
pub trait WeightInfo {
	fn describe() -> Weight;
	fn record_custody() -> Weight;
	fn witness() -> Weight;
	fn clear(c: u32, ) -> Weight;
	fn file_provider() -> Weight;
	fn suspend_filing() -> Weight;
	fn reinstate_filing() -> Weight;
	fn remove_filing() -> Weight;
}

/// Weights for `pallet_provenance` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: the facts of the item (r:5 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Descriptions` (r:1 w:1)
	fn describe() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_000))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: the facts of the item (r:5 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::CustodyHeads` (r:1 w:1)
	/// Storage: `Provenance::CustodyEvents` (r:0 w:1)
	fn record_custody() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_000))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: the facts and the level of the item (r:6 w:1)
	/// Storage: who stands behind the caller, the parties and 15 witnesses, 9 each (r:162 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Descriptions` (r:1 w:0)
	/// Storage: `Provenance::Witnesses` (r:1 w:1)
	fn witness() -> Weight {
		Weight::from_parts(500_000_000, 0)
			.saturating_add(Weight::from_parts(0, 500_000))
			.saturating_add(T::DbWeight::get().reads(174_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: the facts of the item (r:2 w:0)
	/// Storage: `Provenance::CustodyHeads` (r:1 w:1)
	/// Storage: `Provenance::Descriptions` (r:1 w:1)
	/// Storage: `Provenance::Witnesses` (r:1 w:1)
	/// Storage: `Provenance::CustodyEvents` (r:0 w:64)
	/// The range of component `c` is `[0, 64]`.
	fn clear(c: u32, ) -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(Weight::from_parts(0, 8_000))
			.saturating_add(Weight::from_parts(1_500_000, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(c.into())))
	}
	/// Storage: the provider's institution (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn file_provider() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 7_000))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn suspend_filing() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 7_000))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn reinstate_filing() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 7_000))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn remove_filing() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 7_000))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: the facts of the item (r:5 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Descriptions` (r:1 w:1)
	fn describe() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_000))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: the facts of the item (r:5 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::CustodyHeads` (r:1 w:1)
	/// Storage: `Provenance::CustodyEvents` (r:0 w:1)
	fn record_custody() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_000))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: the facts and the level of the item (r:6 w:1)
	/// Storage: who stands behind the caller, the parties and 15 witnesses, 9 each (r:162 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Descriptions` (r:1 w:0)
	/// Storage: `Provenance::Witnesses` (r:1 w:1)
	fn witness() -> Weight {
		Weight::from_parts(500_000_000, 0)
			.saturating_add(Weight::from_parts(0, 500_000))
			.saturating_add(RocksDbWeight::get().reads(174_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: the facts of the item (r:2 w:0)
	/// Storage: `Provenance::CustodyHeads` (r:1 w:1)
	/// Storage: `Provenance::Descriptions` (r:1 w:1)
	/// Storage: `Provenance::Witnesses` (r:1 w:1)
	/// Storage: `Provenance::CustodyEvents` (r:0 w:64)
	/// The range of component `c` is `[0, 64]`.
	fn clear(c: u32, ) -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(Weight::from_parts(0, 8_000))
			.saturating_add(Weight::from_parts(1_500_000, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(c.into())))
	}
	/// Storage: the provider's institution (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn file_provider() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 7_000))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn suspend_filing() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 7_000))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn reinstate_filing() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 7_000))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn remove_filing() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 7_000))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
