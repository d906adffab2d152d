// SPDX-License-Identifier: Apache-2.0
//! Weights for `pallet_settlement`
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

/// Weight functions needed for `pallet_settlement`.
pub trait WeightInfo {
	fn issue() -> Weight;
	fn request_redemption() -> Weight;
	fn cancel_redemption() -> Weight;
	fn redeem() -> Weight;
	fn refuse_redemption() -> Weight;
	fn transfer_outstanding() -> Weight;
	fn recover_balance(n: u32, ) -> Weight;
	fn hand_over_balance(n: u32, ) -> Weight;
}

/// Weights for `pallet_settlement` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: the beneficiary's enrolment (r:2 w:0)
	/// Storage: `Balances::TotalIssuance` (r:1 w:1)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Storage: `System::Account` of the beneficiary (r:1 w:1)
	fn issue() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_000))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: the bank (r:1 w:0)
	/// Storage: `Settlement::Outstanding` (r:1 w:0)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of the holder (r:1 w:1)
	fn request_redemption() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_200))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of the holder (r:1 w:1)
	fn cancel_redemption() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_200))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Storage: `Balances::TotalIssuance` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of the holder (r:1 w:1)
	fn redeem() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_200))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of the holder (r:1 w:1)
	fn refuse_redemption() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_200))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: the new bank (r:1 w:0)
	/// Storage: `Settlement::Outstanding` (r:2 w:2)
	fn transfer_outstanding() -> Weight {
		Weight::from_parts(20_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_000))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: the former and the present account's holders (r:2 w:0)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of both accounts (r:2 w:2)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Settlement::Redemptions` (r:0 w:8)
	/// The range of component `n` is `[0, 8]`.
	fn recover_balance(n: u32, ) -> Weight {
		Weight::from_parts(90_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_200))
			.saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	/// Storage: the former account's holder and its record (r:2 w:0)
	/// Storage: the beneficiary's enrolment (r:3 w:0)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of both accounts (r:2 w:2)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Settlement::Redemptions` (r:0 w:8)
	/// The range of component `n` is `[0, 8]`.
	fn hand_over_balance(n: u32, ) -> Weight {
		Weight::from_parts(95_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_200))
			.saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: the beneficiary's enrolment (r:2 w:0)
	/// Storage: `Balances::TotalIssuance` (r:1 w:1)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Storage: `System::Account` of the beneficiary (r:1 w:1)
	fn issue() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_000))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: the bank (r:1 w:0)
	/// Storage: `Settlement::Outstanding` (r:1 w:0)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of the holder (r:1 w:1)
	fn request_redemption() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_200))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of the holder (r:1 w:1)
	fn cancel_redemption() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_200))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Storage: `Balances::TotalIssuance` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of the holder (r:1 w:1)
	fn redeem() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_200))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of the holder (r:1 w:1)
	fn refuse_redemption() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4_200))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: the new bank (r:1 w:0)
	/// Storage: `Settlement::Outstanding` (r:2 w:2)
	fn transfer_outstanding() -> Weight {
		Weight::from_parts(20_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_000))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: the former and the present account's holders (r:2 w:0)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of both accounts (r:2 w:2)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Settlement::Redemptions` (r:0 w:8)
	/// The range of component `n` is `[0, 8]`.
	fn recover_balance(n: u32, ) -> Weight {
		Weight::from_parts(90_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_200))
			.saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	/// Storage: the former account's holder and its record (r:2 w:0)
	/// Storage: the beneficiary's enrolment (r:3 w:0)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` of both accounts (r:2 w:2)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Settlement::Redemptions` (r:0 w:8)
	/// The range of component `n` is `[0, 8]`.
	fn hand_over_balance(n: u32, ) -> Weight {
		Weight::from_parts(95_000_000, 0)
			.saturating_add(Weight::from_parts(0, 6_200))
			.saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
}
