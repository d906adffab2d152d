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
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

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
	fn prune(n: u32, l: u32) -> Weight;
	/// Weight of `adopt_policy`.
	fn adopt_policy() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Codes` (r:1 w:0)
	/// Proof: `Institutions::Codes` (`max_values`: None, `max_size`: Some(39), added: 2514, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:0)
	/// Proof: `Taxpayers::RatesInForce` (`max_values`: Some(1), `max_size`: Some(65), added: 560, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Proof: `Taxpayers::NumberRanges` (`max_values`: None, `max_size`: Some(477), added: 2952, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Proof: `Invoices::Numbers` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Shortest run: 296_917_000 ps.
		Weight::from_parts(379_251_000, 0)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	fn clear() -> Weight {
		// Shortest run: 111_659_000 ps.
		Weight::from_parts(133_631_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	fn reject() -> Weight {
		// Shortest run: 112_090_000 ps.
		Weight::from_parts(149_821_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	fn deliver() -> Weight {
		// Shortest run: 104_886_000 ps.
		Weight::from_parts(147_477_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	fn accept() -> Weight {
		// Shortest run: 101_190_000 ps.
		Weight::from_parts(117_300_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	fn dispute() -> Weight {
		// Shortest run: 90_068_000 ps.
		Weight::from_parts(132_769_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	fn refuse() -> Weight {
		// Shortest run: 84_989_000 ps.
		Weight::from_parts(132_439_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:0)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:0)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	fn transfer_holder() -> Weight {
		// Shortest run: 117_120_000 ps.
		Weight::from_parts(185_838_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:0)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:0)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	fn claim_holder() -> Weight {
		// Shortest run: 231_384_000 ps.
		Weight::from_parts(276_879_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn flag() -> Weight {
		// Shortest run: 89_828_000 ps.
		Weight::from_parts(134_592_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn unflag() -> Weight {
		// Shortest run: 96_150_000 ps.
		Weight::from_parts(144_892_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	fn encumber() -> Weight {
		// Shortest run: 113_624_000 ps.
		Weight::from_parts(145_182_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	fn release_encumbrance() -> Weight {
		// Shortest run: 100_759_000 ps.
		Weight::from_parts(118_462_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn void_encumbrance() -> Weight {
		// Shortest run: 41_298_000 ps.
		Weight::from_parts(59_222_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Invoices` (r:64 w:64)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:64 w:64)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Proof: `Taxpayers::NumberRanges` (`max_values`: None, `max_size`: Some(477), added: 2952, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:64 w:64)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:64 w:64)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Closures` (r:512 w:512)
	/// Proof: `Reimbursements::Closures` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:8 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::CurrentRules` (r:1 w:0)
	/// Proof: `Deductions::CurrentRules` (`max_values`: Some(1), `max_size`: Some(25), added: 520, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:64 w:64)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:64 w:0)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:64 w:0)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextPruning` (r:1 w:1)
	/// Proof: `Invoices::NextPruning` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::RedLines` (r:2000 w:2000)
	/// Proof: `Invoices::RedLines` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Numbers` (r:0 w:64)
	/// Proof: `Invoices::Numbers` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Prunings` (r:0 w:1)
	/// Proof: `Invoices::Prunings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// `n` ranges over `[1, 64]`.
	/// `l` ranges over `[0, 2000]`.
	fn prune(n: u32, l: u32) -> Weight {
		// Shortest run: 4_287_039_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(225_640_562, 0).saturating_mul(n.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(3_820_516, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().reads(15_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:1)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	fn adopt_policy() -> Weight {
		// Shortest run: 13_636_000 ps.
		Weight::from_parts(17_132_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Codes` (r:1 w:0)
	/// Proof: `Institutions::Codes` (`max_values`: None, `max_size`: Some(39), added: 2514, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::RatesInForce` (r:1 w:0)
	/// Proof: `Taxpayers::RatesInForce` (`max_values`: Some(1), `max_size`: Some(65), added: 560, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Proof: `Taxpayers::NumberRanges` (`max_values`: None, `max_size`: Some(477), added: 2952, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Proof: `Invoices::Numbers` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Shortest run: 296_917_000 ps.
		Weight::from_parts(379_251_000, 0)
			.saturating_add(ParityDbWeight::get().reads(11_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	fn clear() -> Weight {
		// Shortest run: 111_659_000 ps.
		Weight::from_parts(133_631_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	fn reject() -> Weight {
		// Shortest run: 112_090_000 ps.
		Weight::from_parts(149_821_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	fn deliver() -> Weight {
		// Shortest run: 104_886_000 ps.
		Weight::from_parts(147_477_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	fn accept() -> Weight {
		// Shortest run: 101_190_000 ps.
		Weight::from_parts(117_300_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	fn dispute() -> Weight {
		// Shortest run: 90_068_000 ps.
		Weight::from_parts(132_769_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	fn refuse() -> Weight {
		// Shortest run: 84_989_000 ps.
		Weight::from_parts(132_439_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:0)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:0)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	fn transfer_holder() -> Weight {
		// Shortest run: 117_120_000 ps.
		Weight::from_parts(185_838_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:0)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:0)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	fn claim_holder() -> Weight {
		// Shortest run: 231_384_000 ps.
		Weight::from_parts(276_879_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn flag() -> Weight {
		// Shortest run: 89_828_000 ps.
		Weight::from_parts(134_592_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn unflag() -> Weight {
		// Shortest run: 96_150_000 ps.
		Weight::from_parts(144_892_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	fn encumber() -> Weight {
		// Shortest run: 113_624_000 ps.
		Weight::from_parts(145_182_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	fn release_encumbrance() -> Weight {
		// Shortest run: 100_759_000 ps.
		Weight::from_parts(118_462_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn void_encumbrance() -> Weight {
		// Shortest run: 41_298_000 ps.
		Weight::from_parts(59_222_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Invoices` (r:64 w:64)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:64 w:64)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Proof: `Taxpayers::NumberRanges` (`max_values`: None, `max_size`: Some(477), added: 2952, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:64 w:64)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:64 w:64)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Closures` (r:512 w:512)
	/// Proof: `Reimbursements::Closures` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:8 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::CurrentRules` (r:1 w:0)
	/// Proof: `Deductions::CurrentRules` (`max_values`: Some(1), `max_size`: Some(25), added: 520, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:64 w:64)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:64 w:0)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:64 w:0)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextPruning` (r:1 w:1)
	/// Proof: `Invoices::NextPruning` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::RedLines` (r:2000 w:2000)
	/// Proof: `Invoices::RedLines` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Numbers` (r:0 w:64)
	/// Proof: `Invoices::Numbers` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Prunings` (r:0 w:1)
	/// Proof: `Invoices::Prunings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// `n` ranges over `[1, 64]`.
	/// `l` ranges over `[0, 2000]`.
	fn prune(n: u32, l: u32) -> Weight {
		// Shortest run: 4_287_039_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(225_640_562, 0).saturating_mul(n.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(3_820_516, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(13_u64))
			.saturating_add(ParityDbWeight::get().reads(15_u64.saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
			.saturating_add(ParityDbWeight::get().writes(14_u64.saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:1)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	fn adopt_policy() -> Weight {
		// Shortest run: 13_636_000 ps.
		Weight::from_parts(17_132_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
