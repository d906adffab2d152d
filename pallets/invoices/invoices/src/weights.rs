// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_invoices`, measured by `scripts/weights.sh`: do not edit.
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

/// What the calls of `pallet_invoices` weigh.
pub trait WeightInfo {
	/// Weight of `issue`.
	fn issue() -> Weight;
	/// Weight of `clear`.
	fn clear() -> Weight;
	/// Weight of `reject`.
	fn reject() -> Weight;
	/// Weight of `deliver`.
	fn deliver() -> Weight;
	/// Weight of `accept`.
	fn accept() -> Weight;
	/// Weight of `dispute`.
	fn dispute() -> Weight;
	/// Weight of `refuse`.
	fn refuse() -> Weight;
	/// Weight of `transfer_holder`.
	fn transfer_holder() -> Weight;
	/// Weight of `claim_holder`.
	fn claim_holder() -> Weight;
	/// Weight of `flag`.
	fn flag() -> Weight;
	/// Weight of `unflag`.
	fn unflag() -> Weight;
	/// Weight of `encumber`.
	fn encumber() -> Weight;
	/// Weight of `release_encumbrance`.
	fn release_encumbrance() -> Weight;
	/// Weight of `void_encumbrance`.
	fn void_encumbrance() -> Weight;
	/// Weight of `prune`.
	fn prune(n: u32) -> Weight;
	/// Weight of `adopt_policy`.
	fn adopt_policy() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Storage: `Institutions::Codes` (r:1 w:0)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:0)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	fn issue() -> Weight {
		// Shortest run: 296_917_000 ps.
		Weight::from_parts(379_251_000, 0)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	fn clear() -> Weight {
		// Shortest run: 111_659_000 ps.
		Weight::from_parts(133_631_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	fn reject() -> Weight {
		// Shortest run: 112_090_000 ps.
		Weight::from_parts(149_821_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	fn deliver() -> Weight {
		// Shortest run: 104_886_000 ps.
		Weight::from_parts(147_477_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	fn accept() -> Weight {
		// Shortest run: 101_190_000 ps.
		Weight::from_parts(117_300_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	fn dispute() -> Weight {
		// Shortest run: 90_068_000 ps.
		Weight::from_parts(132_769_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	fn refuse() -> Weight {
		// Shortest run: 84_989_000 ps.
		Weight::from_parts(132_439_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Storage: `RedLetters::Trails` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:0)
	fn transfer_holder() -> Weight {
		// Shortest run: 117_120_000 ps.
		Weight::from_parts(185_838_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Storage: `RedLetters::Trails` (r:1 w:0)
	/// Storage: `RedLetters::States` (r:1 w:0)
	fn claim_holder() -> Weight {
		// Shortest run: 231_384_000 ps.
		Weight::from_parts(276_879_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	fn flag() -> Weight {
		// Shortest run: 89_828_000 ps.
		Weight::from_parts(134_592_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	fn unflag() -> Weight {
		// Shortest run: 96_150_000 ps.
		Weight::from_parts(144_892_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	fn encumber() -> Weight {
		// Shortest run: 113_624_000 ps.
		Weight::from_parts(145_182_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	fn release_encumbrance() -> Weight {
		// Shortest run: 100_759_000 ps.
		Weight::from_parts(118_462_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	fn void_encumbrance() -> Weight {
		// Shortest run: 41_298_000 ps.
		Weight::from_parts(59_222_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Storage: `Invoices::Invoices` (r:64 w:64)
	/// Storage: `Invoices::Standings` (r:64 w:64)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Storage: `Reimbursements::Locks` (r:64 w:64)
	/// Storage: `Reimbursements::Reimbursed` (r:64 w:64)
	/// Storage: `Reimbursements::Closures` (r:512 w:512)
	/// Storage: `Institutions::Institutions` (r:8 w:0)
	/// Storage: `Deductions::CurrentRules` (r:1 w:0)
	/// Storage: `Deductions::Uses` (r:64 w:64)
	/// Storage: `RedLetters::Trails` (r:64 w:0)
	/// Storage: `RedLetters::States` (r:64 w:0)
	/// Storage: `Invoices::NextPruning` (r:1 w:1)
	/// Storage: `Invoices::RedLines` (r:2000 w:2000)
	/// Storage: `Invoices::Numbers` (r:0 w:64)
	/// Storage: `Invoices::Prunings` (r:0 w:1)
	/// `n` ranges over `[1, 64]`.
	fn prune(n: u32) -> Weight {
		// Shortest run: 4_287_039_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(225_640_562, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().reads(15_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64.saturating_mul(n.into())))
	}
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:1)
	fn adopt_policy() -> Weight {
		// Shortest run: 13_636_000 ps.
		Weight::from_parts(17_132_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}
