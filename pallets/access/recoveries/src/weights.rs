// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_recoveries`, estimated from the reads and writes of its calls until
//! `scripts/weights.sh` measures them.
//!
//! Proof sizes are left at zero: blocks of this chain carry no state proofs.

// A pallet whose calls touch no storage of their own needs fewer imports; a component that turns out
// to cost nothing is not used.
#![allow(unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_recoveries` weigh.
pub trait WeightInfo {
	/// Weight of `replace_own_key`.
	fn replace_own_key() -> Weight;
	/// Weight of `open_recovery`.
	fn open_recovery() -> Weight;
	/// Weight of `confirm_recovery`.
	fn confirm_recovery() -> Weight;
	/// Weight of `veto_recovery`.
	fn veto_recovery() -> Weight;
	/// Weight of `withdraw_recovery`.
	fn withdraw_recovery() -> Weight;
	/// Weight of `complete_recovery`.
	fn complete_recovery() -> Weight;
	/// Weight of `remove_expired`.
	fn remove_expired() -> Weight;
	/// Weight of `adopt_policy`.
	fn adopt_policy() -> Weight;
}

/// The estimated weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Institutions::Accounts` (r:2 w:2)
	/// Storage: `Institutions::Citizens` (r:1 w:0)
	/// Storage: `Recoveries::Recoveries` (r:1 w:0)
	/// Storage: `Institutions::CitizenKeys` (r:1 w:1)
	/// Storage: `Institutions::FormerCitizenKeys` (r:1 w:1)
	/// Storage: `System::Account` (r:2 w:2)
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Storage: `Proxy::Announcements` (r:0 w:1)
	fn replace_own_key() -> Weight {
		Weight::from_parts(265_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:0)
	/// Storage: `Recoveries::Recoveries` (r:1 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::CitizenKeys` (r:1 w:0)
	/// Storage: `Recoveries::CurrentPolicy` (r:1 w:0)
	fn open_recovery() -> Weight {
		Weight::from_parts(210_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Recoveries::Recoveries` (r:1 w:1)
	/// Storage: `Institutions::Controllers` (r:18 w:0)
	/// Storage: `Recoveries::CurrentPolicy` (r:1 w:0)
	/// Storage: `Institutions::Citizens` (r:1 w:0)
	/// Storage: `Institutions::CitizenKeys` (r:1 w:0)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	fn confirm_recovery() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Recoveries::Recoveries` (r:1 w:1)
	fn veto_recovery() -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Recoveries::Recoveries` (r:1 w:1)
	fn withdraw_recovery() -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Recoveries::Recoveries` (r:1 w:1)
	/// Storage: `Institutions::Citizens` (r:1 w:0)
	/// Storage: `Institutions::CitizenKeys` (r:1 w:1)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::Controllers` (r:18 w:0)
	/// Storage: `Institutions::Officers` (r:2 w:0)
	/// Storage: `Institutions::FormerOfficerKeys` (r:2 w:0)
	/// Storage: `Institutions::Accounts` (r:1 w:2)
	/// Storage: `Institutions::FormerCitizenKeys` (r:1 w:1)
	/// Storage: `System::Account` (r:2 w:2)
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Storage: `Proxy::Announcements` (r:0 w:1)
	fn complete_recovery() -> Weight {
		Weight::from_parts(250_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Recoveries::Recoveries` (r:1 w:1)
	/// Storage: `Institutions::Citizens` (r:1 w:0)
	/// Storage: `Institutions::CitizenKeys` (r:1 w:0)
	fn remove_expired() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Recoveries::CurrentPolicy` (r:1 w:1)
	fn adopt_policy() -> Weight {
		Weight::from_parts(15_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}
