// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_taxpayers`. Estimated until `scripts/weights.sh` has measured them.
//!
//! Proof sizes are left at zero: blocks of this chain carry no state proofs.

// A pallet whose calls touch no storage of their own needs fewer imports; a component that turns out
// to cost nothing is not used.
#![allow(unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

/// What the calls of `pallet_taxpayers` weigh.
pub trait WeightInfo {
	/// Weight of `register_taxpayer`.
	fn register_taxpayer() -> Weight;
	/// Weight of `change_taxpayer`.
	fn change_taxpayer() -> Weight;
	/// Weight of `suspend_taxpayer`.
	fn suspend_taxpayer() -> Weight;
	/// Weight of `reinstate_taxpayer`.
	fn reinstate_taxpayer() -> Weight;
	/// Weight of `deregister_taxpayer`.
	fn deregister_taxpayer() -> Weight;
	/// Weight of `assign_numbers`.
	fn assign_numbers() -> Weight;
	/// Weight of `withdraw_numbers`.
	fn withdraw_numbers() -> Weight;
	/// Weight of `prune_ledger`.
	fn prune_ledger() -> Weight;
	/// Weight of `adopt_rates`.
	fn adopt_rates() -> Weight;
	/// Weight of `move_taxpayer`.
	fn move_taxpayer() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:0)
	fn register_taxpayer() -> Weight {
		Weight::from_parts(70_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:0)
	fn change_taxpayer() -> Weight {
		Weight::from_parts(65_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn suspend_taxpayer() -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn reinstate_taxpayer() -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn deregister_taxpayer() -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::SeriesInUse` (r:1 w:1)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:1)
	fn assign_numbers() -> Weight {
		Weight::from_parts(75_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:1)
	fn withdraw_numbers() -> Weight {
		Weight::from_parts(65_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	fn prune_ledger() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:1)
	fn adopt_rates() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn move_taxpayer() -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:0)
	fn register_taxpayer() -> Weight {
		Weight::from_parts(70_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:0)
	fn change_taxpayer() -> Weight {
		Weight::from_parts(65_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn suspend_taxpayer() -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn reinstate_taxpayer() -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn deregister_taxpayer() -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::SeriesInUse` (r:1 w:1)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:1)
	fn assign_numbers() -> Weight {
		Weight::from_parts(75_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:1)
	fn withdraw_numbers() -> Weight {
		Weight::from_parts(65_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	fn prune_ledger() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:1)
	fn adopt_rates() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn move_taxpayer() -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
