// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_taxpayers`, measured by `scripts/weights.sh`: do not edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-26. Steps: 20, repeats: 20,
//! analysis: MedianSlopes, benchmark command: 64.0.0. Those of the proofs were measured when they stood
//! in a pallet of their own.
//!
//! Proof sizes are left at zero: blocks of this chain carry no state proofs.

// A pallet whose calls touch no storage of their own needs fewer imports; a component that turns out
// to cost nothing is not used.
#![allow(unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

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
	/// Weight of `issue_proof`.
	fn issue_proof() -> Weight;
	/// Weight of `revoke_proof`.
	fn revoke_proof() -> Weight;
	/// Weight of `prune_proof`.
	fn prune_proof() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:0)
	fn register_taxpayer() -> Weight {
		// Shortest run: 76_162_000 ps.
		Weight::from_parts(99_976_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:0)
	fn change_taxpayer() -> Weight {
		// Shortest run: 74_570_000 ps.
		Weight::from_parts(84_197_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn suspend_taxpayer() -> Weight {
		// Shortest run: 58_038_000 ps.
		Weight::from_parts(97_612_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn reinstate_taxpayer() -> Weight {
		// Shortest run: 58_239_000 ps.
		Weight::from_parts(64_781_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn deregister_taxpayer() -> Weight {
		// Shortest run: 59_461_000 ps.
		Weight::from_parts(68_989_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::SeriesInUse` (r:1 w:1)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:1)
	fn assign_numbers() -> Weight {
		// Shortest run: 90_278_000 ps.
		Weight::from_parts(98_955_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:1)
	fn withdraw_numbers() -> Weight {
		// Shortest run: 75_471_000 ps.
		Weight::from_parts(81_903_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	fn prune_ledger() -> Weight {
		// Shortest run: 62_046_000 ps.
		Weight::from_parts(71_253_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:1)
	fn adopt_rates() -> Weight {
		// Shortest run: 15_909_000 ps.
		Weight::from_parts(18_825_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:1)
	fn move_taxpayer() -> Weight {
		// Shortest run: 57_307_000 ps.
		Weight::from_parts(72_004_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::LastProofs` (r:1 w:1)
	/// Storage: `Taxpayers::Proofs` (r:1 w:1)
	/// Storage: `Taxpayers::NextProof` (r:1 w:1)
	fn issue_proof() -> Weight {
		// Shortest run: 47_128_000 ps.
		Weight::from_parts(59_962_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Taxpayers::Proofs` (r:1 w:1)
	fn revoke_proof() -> Weight {
		// Shortest run: 38_572_000 ps.
		Weight::from_parts(59_200_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Proofs` (r:1 w:1)
	/// Storage: `Taxpayers::LastProofs` (r:1 w:1)
	fn prune_proof() -> Weight {
		// Shortest run: 45_235_000 ps.
		Weight::from_parts(85_580_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}
