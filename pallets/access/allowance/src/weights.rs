// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_allowance`, measured by `scripts/weights.sh`: do not edit.
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

/// What the calls of `pallet_allowance` weigh.
pub trait WeightInfo {
	/// Weight of `set_allowance`.
	fn set_allowance() -> Weight;
	/// Weight of `clear_usage`.
	fn clear_usage() -> Weight;
	/// Weight of `charge_allowance`.
	fn charge_allowance() -> Weight;
	/// Weight of `charge_citizen`.
	fn charge_citizen() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Allowance::AllowancesSetAt` (r:0 w:1)
	/// Storage: `Allowance::Allowances` (r:0 w:1)
	fn set_allowance() -> Weight {
		// Shortest run: 10_650_000 ps.
		Weight::from_parts(11_362_000, 0).saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Allowance::Usages` (r:1 w:1)
	/// Storage: `Allowance::Allowances` (r:1 w:0)
	/// Storage: `Institutions::Citizens` (r:1 w:0)
	fn clear_usage() -> Weight {
		// Shortest run: 52_538_000 ps.
		Weight::from_parts(56_986_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Allowance::Allowances` (r:1 w:0)
	/// Storage: `Allowance::Usages` (r:1 w:1)
	fn charge_allowance() -> Weight {
		// Shortest run: 41_768_000 ps.
		Weight::from_parts(44_634_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::Citizens` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Allowance::Allowances` (r:2 w:0)
	/// Storage: `Allowance::Usages` (r:2 w:2)
	fn charge_citizen() -> Weight {
		// Estimated after `charge_allowance`.
		Weight::from_parts(54_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}
