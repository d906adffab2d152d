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
		// Shortest run: 141_143_000 ps.
		Weight::from_parts(240_717_382, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(12_094_617, 0).saturating_mul(l.into()))
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
		// Shortest run: 88_545_000 ps.
		Weight::from_parts(99_005_000, 0)
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
		// Shortest run: 62_216_000 ps.
		Weight::from_parts(73_277_000, 0)
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
		// Shortest run: 81_492_000 ps.
		Weight::from_parts(136_915_000, 0)
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
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// `l` ranges over `[1, 64]`.
	fn issue_red(l: u32) -> Weight {
		// Shortest run: 223_016_000 ps.
		Weight::from_parts(238_675_300, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(7_282_100, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
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
		// Shortest run: 266_307_000 ps.
		Weight::from_parts(310_421_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(19_037_500, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
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
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
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
		// Shortest run: 280_353_000 ps.
		Weight::from_parts(405_002_166, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(25_371_916, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn close_expired() -> Weight {
		// Shortest run: 67_206_000 ps.
		Weight::from_parts(100_697_000, 0)
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
		// Shortest run: 67_586_000 ps.
		Weight::from_parts(83_929_407, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(11_707_240, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
	}
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:1)
	/// Proof: `RedLetters::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn adopt_policy() -> Weight {
		// Shortest run: 9_608_000 ps.
		Weight::from_parts(19_055_000, 0)
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
		// Shortest run: 141_143_000 ps.
		Weight::from_parts(240_717_382, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(12_094_617, 0).saturating_mul(l.into()))
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
		// Shortest run: 88_545_000 ps.
		Weight::from_parts(99_005_000, 0)
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
		// Shortest run: 62_216_000 ps.
		Weight::from_parts(73_277_000, 0)
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
		// Shortest run: 81_492_000 ps.
		Weight::from_parts(136_915_000, 0)
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
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::CurrentPolicy` (r:1 w:0)
	/// Proof: `Invoices::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
	/// Proof: `Taxpayers::Taxpayers` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// `l` ranges over `[1, 64]`.
	fn issue_red(l: u32) -> Weight {
		// Shortest run: 223_016_000 ps.
		Weight::from_parts(238_675_300, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(7_282_100, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
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
		// Shortest run: 266_307_000 ps.
		Weight::from_parts(310_421_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(19_037_500, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(11_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `Invoices::Invoices` (r:1 w:1)
	/// Proof: `Invoices::Invoices` (`max_values`: None, `max_size`: Some(1527), added: 4002, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Standings` (r:1 w:1)
	/// Proof: `Invoices::Standings` (`max_values`: None, `max_size`: Some(238), added: 2713, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Taxpayers` (r:1 w:0)
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
	/// Storage: `Reimbursements::Reimbursed` (r:1 w:0)
	/// Proof: `Reimbursements::Reimbursed` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Deductions::Uses` (r:1 w:0)
	/// Proof: `Deductions::Uses` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Taxpayers::Ledgers` (r:1 w:1)
	/// Proof: `Taxpayers::Ledgers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::NextId` (r:1 w:1)
	/// Proof: `Invoices::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Invoices::Chains` (r:1 w:1)
	/// Proof: `Invoices::Chains` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
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
		// Shortest run: 280_353_000 ps.
		Weight::from_parts(405_002_166, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(25_371_916, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(ParityDbWeight::get().writes(11_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(l.into())))
	}
	/// Storage: `RedLetters::Forms` (r:1 w:0)
	/// Proof: `RedLetters::Forms` (`max_values`: None, `max_size`: Some(1426), added: 3901, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::States` (r:1 w:1)
	/// Proof: `RedLetters::States` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `RedLetters::Trails` (r:1 w:1)
	/// Proof: `RedLetters::Trails` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn close_expired() -> Weight {
		// Shortest run: 67_206_000 ps.
		Weight::from_parts(100_697_000, 0)
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
		// Shortest run: 67_586_000 ps.
		Weight::from_parts(83_929_407, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(11_707_240, 0).saturating_mul(f.into()))
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64.saturating_mul(f.into())))
	}
	/// Storage: `RedLetters::CurrentPolicy` (r:1 w:1)
	/// Proof: `RedLetters::CurrentPolicy` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn adopt_policy() -> Weight {
		// Shortest run: 9_608_000 ps.
		Weight::from_parts(19_055_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
