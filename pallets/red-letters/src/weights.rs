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

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Proof: `Invoices::RedLines` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:0)
	/// Proof: `RedLetters::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Proof: `RedLetters::NextForm` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
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
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:0)
	/// Proof: `RedLetters::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	fn agree() -> Weight {
		// Shortest run: 146_815_000 ps.
		Weight::from_parts(174_137_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn deny() -> Weight {
		// Shortest run: 103_003_000 ps.
		Weight::from_parts(121_738_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Shortest run: 108_703_000 ps.
		Weight::from_parts(149_320_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Proof: `Taxpayers::NumberRanges` (`max_values`: None, `max_size`: Some(477), added: 2952, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Proof: `Invoices::Numbers` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Proof: `Invoices::RedLines` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:1)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Closures` (r:8 w:8)
	/// Proof: `Reimbursements::Closures` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:2 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
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
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Proof: `Invoices::RedLines` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Proof: `Taxpayers::NumberRanges` (`max_values`: None, `max_size`: Some(477), added: 2952, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Proof: `Invoices::Numbers` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:1)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Closures` (r:8 w:8)
	/// Proof: `Reimbursements::Closures` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Proof: `RedLetters::NextForm` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
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
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:2 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Proof: `Invoices::RedLines` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Proof: `Taxpayers::NumberRanges` (`max_values`: None, `max_size`: Some(477), added: 2952, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Proof: `Invoices::Numbers` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:1)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Closures` (r:8 w:8)
	/// Proof: `Reimbursements::Closures` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Proof: `RedLetters::NextForm` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
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
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn close_expired() -> Weight {
		// Shortest run: 114_164_000 ps.
		Weight::from_parts(131_606_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Forms` (r:64 w:64)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:0 w:64)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// `f` ranges over `[1, 64]`.
	fn prune_forms(f: u32) -> Weight {
		// Shortest run: 118_582_000 ps.
		Weight::from_parts(85_491_212, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(15_195_510, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
	}
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:1)
	/// Proof: `RedLetters::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn adopt_policy() -> Weight {
		// Shortest run: 9_818_000 ps.
		Weight::from_parts(18_405_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Proof: `Invoices::RedLines` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:0)
	/// Proof: `RedLetters::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Proof: `RedLetters::NextForm` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// `l` ranges over `[1, 64]`.
	fn open_form(l: u32) -> Weight {
		// Shortest run: 217_749_000 ps.
		Weight::from_parts(270_035_500, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(19_601_214, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:0)
	/// Proof: `RedLetters::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	fn agree() -> Weight {
		// Shortest run: 146_815_000 ps.
		Weight::from_parts(174_137_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn deny() -> Weight {
		// Shortest run: 103_003_000 ps.
		Weight::from_parts(121_738_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Shortest run: 108_703_000 ps.
		Weight::from_parts(149_320_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Proof: `Taxpayers::NumberRanges` (`max_values`: None, `max_size`: Some(477), added: 2952, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Proof: `Invoices::Numbers` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Proof: `Invoices::RedLines` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:1)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Closures` (r:8 w:8)
	/// Proof: `Reimbursements::Closures` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:2 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// `l` ranges over `[1, 64]`.
	fn issue_red(l: u32) -> Weight {
		// Shortest run: 455_134_000 ps.
		Weight::from_parts(598_154_750, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(12_681_250, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(25_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(19_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Proof: `Invoices::RedLines` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Proof: `Taxpayers::NumberRanges` (`max_values`: None, `max_size`: Some(477), added: 2952, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Proof: `Invoices::Numbers` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:1)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Closures` (r:8 w:8)
	/// Proof: `Reimbursements::Closures` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Proof: `RedLetters::NextForm` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// `l` ranges over `[1, 64]`.
	fn issue_direct(l: u32) -> Weight {
		// Shortest run: 434_345_000 ps.
		Weight::from_parts(618_418_900, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(29_591_300, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(23_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(21_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:2 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::RedLines` (r:64 w:64)
	/// Proof: `Invoices::RedLines` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::NumberRanges` (r:1 w:0)
	/// Proof: `Taxpayers::NumberRanges` (`max_values`: None, `max_size`: Some(477), added: 2952, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Numbers` (r:1 w:1)
	/// Proof: `Invoices::Numbers` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Locks` (r:1 w:0)
	/// Proof: `Reimbursements::Locks` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:1)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:2 w:2)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:1)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Closures` (r:8 w:8)
	/// Proof: `Reimbursements::Closures` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::NextForm` (r:1 w:1)
	/// Proof: `RedLetters::NextForm` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:2)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Forms` (r:0 w:1)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// `l` ranges over `[1, 64]`.
	fn force_red(l: u32) -> Weight {
		// Shortest run: 442_179_000 ps.
		Weight::from_parts(598_584_800, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(29_038_800, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(25_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(22_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn close_expired() -> Weight {
		// Shortest run: 114_164_000 ps.
		Weight::from_parts(131_606_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:0)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Forms` (r:64 w:64)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:0 w:64)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// `f` ranges over `[1, 64]`.
	fn prune_forms(f: u32) -> Weight {
		// Shortest run: 118_582_000 ps.
		Weight::from_parts(85_491_212, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(15_195_510, 0).saturating_mul(f.into()))
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64.saturating_mul(f.into())))
	}
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:1)
	/// Proof: `RedLetters::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn adopt_policy() -> Weight {
		// Shortest run: 9_818_000 ps.
		Weight::from_parts(18_405_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
