// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_red_letters`. Estimated until `scripts/weights.sh` has measured them.
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
	fn prune_forms(f: u32) -> Weight;
	/// Weight of `adopt_policy`.
	fn adopt_policy() -> Weight;
}

/// The estimated weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:0)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// `l` ranges over `[1, 64]`.
	fn open_form(l: u32) -> Weight {
		Weight::from_parts(140_000_000, 0)
			.saturating_add(Weight::from_parts(24_000_000, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
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
		Weight::from_parts(95_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	fn deny() -> Weight {
		Weight::from_parts(75_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	fn withdraw() -> Weight {
		Weight::from_parts(90_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:2)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Storage: `Reimbursements::Locks` (r:1 w:1)
	/// Storage: `Reimbursements::Closures` (r:1 w:1)
	/// Storage: `Deductions::Deductions` (r:1 w:1)
	/// `l` ranges over `[1, 64]`.
	fn issue_red(l: u32) -> Weight {
		Weight::from_parts(420_000_000, 0)
			.saturating_add(Weight::from_parts(8_000_000, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(13_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:2)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Storage: `Reimbursements::Locks` (r:1 w:1)
	/// Storage: `Reimbursements::Closures` (r:1 w:1)
	/// Storage: `Deductions::Deductions` (r:1 w:1)
	/// `l` ranges over `[1, 64]`.
	fn issue_direct(l: u32) -> Weight {
		Weight::from_parts(470_000_000, 0)
			.saturating_add(Weight::from_parts(30_000_000, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(16_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:2)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Storage: `Reimbursements::Locks` (r:1 w:1)
	/// Storage: `Reimbursements::Closures` (r:1 w:1)
	/// Storage: `Deductions::Deductions` (r:1 w:1)
	/// `l` ranges over `[1, 64]`.
	fn force_red(l: u32) -> Weight {
		Weight::from_parts(475_000_000, 0)
			.saturating_add(Weight::from_parts(30_000_000, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(16_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	fn close_expired() -> Weight {
		Weight::from_parts(70_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::Forms` (r:64 w:64)
	/// Storage: `RedLetters::States` (r:0 w:64)
	/// `f` ranges over `[1, 64]`.
	fn prune_forms(f: u32) -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(Weight::from_parts(16_000_000, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
	}
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:1)
	fn adopt_policy() -> Weight {
		Weight::from_parts(25_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:0)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// `l` ranges over `[1, 64]`.
	fn open_form(l: u32) -> Weight {
		Weight::from_parts(140_000_000, 0)
			.saturating_add(Weight::from_parts(24_000_000, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:0)
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	fn agree() -> Weight {
		Weight::from_parts(95_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	fn deny() -> Weight {
		Weight::from_parts(75_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	fn withdraw() -> Weight {
		Weight::from_parts(90_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:2)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Storage: `Reimbursements::Locks` (r:1 w:1)
	/// Storage: `Reimbursements::Closures` (r:1 w:1)
	/// Storage: `Deductions::Deductions` (r:1 w:1)
	/// `l` ranges over `[1, 64]`.
	fn issue_red(l: u32) -> Weight {
		Weight::from_parts(420_000_000, 0)
			.saturating_add(Weight::from_parts(8_000_000, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(13_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:2)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Storage: `Reimbursements::Locks` (r:1 w:1)
	/// Storage: `Reimbursements::Closures` (r:1 w:1)
	/// Storage: `Deductions::Deductions` (r:1 w:1)
	/// `l` ranges over `[1, 64]`.
	fn issue_direct(l: u32) -> Weight {
		Weight::from_parts(470_000_000, 0)
			.saturating_add(Weight::from_parts(30_000_000, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(16_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:2)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Storage: `Reimbursements::Locks` (r:1 w:1)
	/// Storage: `Reimbursements::Closures` (r:1 w:1)
	/// Storage: `Deductions::Deductions` (r:1 w:1)
	/// `l` ranges over `[1, 64]`.
	fn force_red(l: u32) -> Weight {
		Weight::from_parts(475_000_000, 0)
			.saturating_add(Weight::from_parts(30_000_000, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(16_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	fn close_expired() -> Weight {
		Weight::from_parts(70_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Storage: `RedLetters::Forms` (r:64 w:64)
	/// Storage: `RedLetters::States` (r:0 w:64)
	/// `f` ranges over `[1, 64]`.
	fn prune_forms(f: u32) -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(Weight::from_parts(16_000_000, 0).saturating_mul(f.into()))
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64.saturating_mul(f.into())))
	}
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:1)
	fn adopt_policy() -> Weight {
		Weight::from_parts(25_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
