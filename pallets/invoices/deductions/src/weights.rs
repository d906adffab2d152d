// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_deductions`, measured by `scripts/weights.sh`: do not edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-26. Steps: 20, repeats: 20,
//! analysis: MedianSlopes, benchmark command: 64.0.0.
//!
//! Proof sizes are left at zero: blocks of this chain carry no state proofs.

// A pallet whose calls touch no storage of their own needs fewer imports; a component that turns out
// to cost nothing is not used.
#![allow(unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_deductions` weigh.
pub trait WeightInfo {
	/// Weight of `select`.
	fn select() -> Weight;
	/// Weight of `deselect`.
	fn deselect() -> Weight;
	/// Weight of `confirm`.
	fn confirm(n: u32) -> Weight;
	/// Weight of `roll_back_refund`.
	fn roll_back_refund() -> Weight;
	/// Weight of `adopt_rules`.
	fn adopt_rules() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:0)
	/// Storage: `Deductions::CurrentRules` (r:1 w:0)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	fn select() -> Weight {
		// Shortest run: 84_558_000 ps.
		Weight::from_parts(150_481_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Deductions::Uses` (r:1 w:1)
	fn deselect() -> Weight {
		// Shortest run: 45_074_000 ps.
		Weight::from_parts(56_425_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Deductions::CurrentRules` (r:1 w:0)
	/// Storage: `Invoices::Invoices` (r:100 w:0)
	/// Storage: `Invoices::Standings` (r:100 w:0)
	/// Storage: `Deductions::Uses` (r:100 w:100)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// `n` ranges over `[1, 100]`.
	fn confirm(n: u32) -> Weight {
		// Shortest run: 117_679_000 ps.
		Weight::from_parts(146_354_469, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(20_546_421, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	fn roll_back_refund() -> Weight {
		// Shortest run: 56_706_000 ps.
		Weight::from_parts(67_185_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Deductions::CurrentRules` (r:1 w:1)
	fn adopt_rules() -> Weight {
		// Shortest run: 10_169_000 ps.
		Weight::from_parts(11_421_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}
