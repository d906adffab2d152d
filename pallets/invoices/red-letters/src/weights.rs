// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_red_letters`, measured by `scripts/weights.sh`: do not edit.
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

/// What the calls of `pallet_red_letters` weigh.
pub trait WeightInfo {
	/// Weight of `open_form`.
	fn open_form(l: u32) -> Weight;
	/// Weight of `agree`.
	fn agree() -> Weight;
	/// Weight of `deny`.
	fn deny() -> Weight;
	/// Weight of `withdraw`.
	fn withdraw() -> Weight;
	/// Weight of `issue_red`.
	fn issue_red(l: u32) -> Weight;
	/// Weight of `issue_direct`.
	fn issue_direct(l: u32) -> Weight;
	/// Weight of `force_red`.
	fn force_red(l: u32) -> Weight;
	/// Weight of `close_expired`.
	fn close_expired() -> Weight;
	/// Weight of `prune_forms`.
	fn prune_forms(f: u32, l: u32) -> Weight;
	/// Weight of `adopt_policy`.
	fn adopt_policy() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Storage: `RedLetters::RedLines` (r:64 w:64)
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:0)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// `l` ranges over `[1, 64]`.
	fn open_form(l: u32) -> Weight {
		// Shortest run: 217_749_000 ps.
		Weight::from_parts(270_035_500, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(19_601_214, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:0)
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	fn agree() -> Weight {
		// Shortest run: 146_815_000 ps.
		Weight::from_parts(174_137_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	fn deny() -> Weight {
		// Shortest run: 103_003_000 ps.
		Weight::from_parts(121_738_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	fn withdraw() -> Weight {
		// Shortest run: 108_703_000 ps.
		Weight::from_parts(149_320_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Storage: `RedLetters::RedLines` (r:64 w:64)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:1)
	/// Storage: `Reimbursements::Closures` (r:8 w:8)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Storage: `Taxpayers::Taxpayers` (r:2 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// `l` ranges over `[1, 64]`.
	fn issue_red(l: u32) -> Weight {
		// Shortest run: 455_134_000 ps.
		Weight::from_parts(598_154_750, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(12_681_250, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(19_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Storage: `RedLetters::RedLines` (r:64 w:64)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:1)
	/// Storage: `Reimbursements::Closures` (r:8 w:8)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// `l` ranges over `[1, 64]`.
	fn issue_direct(l: u32) -> Weight {
		// Shortest run: 434_345_000 ps.
		Weight::from_parts(618_418_900, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(29_591_300, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Taxpayers::Taxpayers` (r:2 w:0)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Storage: `RedLetters::RedLines` (r:64 w:64)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:1)
	/// Storage: `Reimbursements::Closures` (r:8 w:8)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// `l` ranges over `[1, 64]`.
	fn force_red(l: u32) -> Weight {
		// Shortest run: 442_179_000 ps.
		Weight::from_parts(598_584_800, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(29_038_800, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(22_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	fn close_expired() -> Weight {
		// Shortest run: 114_164_000 ps.
		Weight::from_parts(131_606_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::Forms` (r:64 w:64)
	/// Storage: `RedLetters::States` (r:0 w:64)
	/// Storage: `RedLetters::RedLines` (r:0 w:4096)
	/// `f` ranges over `[1, 64]`.
	fn prune_forms(f: u32, l: u32) -> Weight {
		// Shortest run: 118_582_000 ps.
		Weight::from_parts(85_491_212, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(15_195_510, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:1)
	fn adopt_policy() -> Weight {
		// Shortest run: 9_818_000 ps.
		Weight::from_parts(18_405_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}
