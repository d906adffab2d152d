// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_scheduler`, measured by `scripts/weights.sh`: do not edit.
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

/// The measured weights, with the runtime's database weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_scheduler::WeightInfo for WeightInfo<T> {
	/// Storage: `Scheduler::IncompleteSince` (r:1 w:1)
	fn service_agendas_base() -> Weight {
		// Shortest run: 5_891_000 ps.
		Weight::from_parts(11_923_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// `s` ranges over `[0, 32]`.
	fn service_agenda_base(s: u32) -> Weight {
		// Shortest run: 4_489_000 ps.
		Weight::from_parts(7_494_909, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(601_090, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn service_task_base() -> Weight {
		// Shortest run: 3_788_000 ps.
		Weight::from_parts(8_626_000, 0)
	}
	/// Storage: `Preimage::PreimageFor` (r:1 w:1)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// `s` ranges over `[128, 4194304]`.
	fn service_task_fetched(s: u32) -> Weight {
		// Shortest run: 33_002_000 ps.
		Weight::from_parts(399_451_737, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_128, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Scheduler::Lookup` (r:0 w:1)
	fn service_task_named() -> Weight {
		// Shortest run: 6_071_000 ps.
		Weight::from_parts(6_733_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn service_task_periodic() -> Weight {
		// Shortest run: 3_777_000 ps.
		Weight::from_parts(4_198_000, 0)
	}
	fn execute_dispatch_signed() -> Weight {
		// Shortest run: 3_196_000 ps.
		Weight::from_parts(3_586_000, 0)
	}
	fn execute_dispatch_unsigned() -> Weight {
		// Shortest run: 3_156_000 ps.
		Weight::from_parts(3_587_000, 0)
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// `s` ranges over `[0, 31]`.
	fn schedule(s: u32) -> Weight {
		// Shortest run: 13_786_000 ps.
		Weight::from_parts(16_788_111, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(659_555, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Storage: `Scheduler::Lookup` (r:0 w:1)
	/// `s` ranges over `[1, 32]`.
	fn cancel(s: u32) -> Weight {
		// Shortest run: 20_278_000 ps.
		Weight::from_parts(30_318_411, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(940_588, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Scheduler::Lookup` (r:1 w:1)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// `s` ranges over `[0, 31]`.
	fn schedule_named(s: u32) -> Weight {
		// Shortest run: 18_274_000 ps.
		Weight::from_parts(23_061_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(635_571, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Scheduler::Lookup` (r:1 w:1)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// `s` ranges over `[1, 32]`.
	fn cancel_named(s: u32) -> Weight {
		// Shortest run: 22_772_000 ps.
		Weight::from_parts(36_899_826, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_356_434, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// `s` ranges over `[1, 32]`.
	fn schedule_retry(s: u32) -> Weight {
		// Shortest run: 11_471_000 ps.
		Weight::from_parts(16_101_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(115_000, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:0)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	fn set_retry() -> Weight {
		// Shortest run: 27_221_000 ps.
		Weight::from_parts(31_539_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Scheduler::Lookup` (r:1 w:0)
	/// Storage: `Scheduler::Agenda` (r:1 w:0)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	fn set_retry_named() -> Weight {
		// Shortest run: 31_559_000 ps.
		Weight::from_parts(36_067_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:0)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	fn cancel_retry() -> Weight {
		// Shortest run: 27_571_000 ps.
		Weight::from_parts(30_217_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Scheduler::Lookup` (r:1 w:0)
	/// Storage: `Scheduler::Agenda` (r:1 w:0)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	fn cancel_retry_named() -> Weight {
		// Shortest run: 31_769_000 ps.
		Weight::from_parts(35_857_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}
