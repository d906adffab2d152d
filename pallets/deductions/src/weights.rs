// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_deductions`, in the form that `scripts/weights.sh` writes.
//!
//! Estimated until scripts/weights.sh has measured: times by comparison with measured calls that read
//! and write as much, storage counted by hand along the longest path.
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

/// The estimated weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:0)
	/// Storage: `Deductions::CurrentRules` (r:1 w:0)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	fn select() -> Weight {
		Weight::from_parts(130_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Deductions::Uses` (r:1 w:1)
	fn deselect() -> Weight {
		Weight::from_parts(70_000_000, 0)
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
		Weight::from_parts(110_000_000, 0)
			.saturating_add(Weight::from_parts(30_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	fn roll_back_refund() -> Weight {
		Weight::from_parts(80_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Deductions::CurrentRules` (r:1 w:1)
	fn adopt_rules() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:0)
	/// Storage: `Deductions::CurrentRules` (r:1 w:0)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	fn select() -> Weight {
		Weight::from_parts(130_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Deductions::Uses` (r:1 w:1)
	fn deselect() -> Weight {
		Weight::from_parts(70_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Deductions::CurrentRules` (r:1 w:0)
	/// Storage: `Invoices::Invoices` (r:100 w:0)
	/// Storage: `Invoices::Standings` (r:100 w:0)
	/// Storage: `Deductions::Uses` (r:100 w:100)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// `n` ranges over `[1, 100]`.
	fn confirm(n: u32) -> Weight {
		Weight::from_parts(110_000_000, 0)
			.saturating_add(Weight::from_parts(30_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	fn roll_back_refund() -> Weight {
		Weight::from_parts(80_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Deductions::CurrentRules` (r:1 w:1)
	fn adopt_rules() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
