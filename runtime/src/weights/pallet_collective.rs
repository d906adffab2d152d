// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_collective`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> pallet_collective::WeightInfo for WeightInfo<T> {
	/// Storage: `Council::Members` (r:1 w:1)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Storage: `Council::Voting` (r:100 w:100)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// `m` ranges over `[0, 100]`.
	/// `n` ranges over `[0, 100]`.
	/// `p` ranges over `[0, 100]`.
	fn set_members(m: u32, n: u32, p: u32) -> Weight {
		// Shortest run: 15_409_000 ps.
		Weight::from_parts(0, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(3_731_526, 0).saturating_mul(m.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(196_227, 0).saturating_mul(n.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(8_858_188, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
	}
	/// Storage: `Council::Members` (r:1 w:0)
	/// `b` ranges over `[2, 1024]`.
	/// `m` ranges over `[1, 100]`.
	fn execute(b: u32, m: u32) -> Weight {
		// Shortest run: 16_211_000 ps.
		Weight::from_parts(15_652_141, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_410, 0).saturating_mul(b.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(15_661, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
	}
	/// Storage: `Council::Members` (r:1 w:0)
	/// Storage: `Council::ProposalOf` (r:1 w:0)
	/// `b` ranges over `[2, 1024]`.
	/// `m` ranges over `[1, 100]`.
	fn propose_execute(b: u32, m: u32) -> Weight {
		// Shortest run: 19_877_000 ps.
		Weight::from_parts(20_722_717, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(278, 0).saturating_mul(b.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(29_659, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: `Council::Members` (r:1 w:0)
	/// Storage: `Council::ProposalOf` (r:1 w:1)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Storage: `Council::ProposalCount` (r:1 w:1)
	/// Storage: `Council::Voting` (r:0 w:1)
	/// `b` ranges over `[2, 1024]`.
	/// `m` ranges over `[2, 100]`.
	/// `p` ranges over `[1, 100]`.
	fn propose_proposed(b: u32, m: u32, p: u32) -> Weight {
		// Shortest run: 25_978_000 ps.
		Weight::from_parts(26_035_099, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(2_477, 0).saturating_mul(b.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(6_218, 0).saturating_mul(m.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(288_404, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Council::Members` (r:1 w:0)
	/// Storage: `Council::Voting` (r:1 w:1)
	/// `m` ranges over `[5, 100]`.
	fn vote(m: u32) -> Weight {
		// Shortest run: 25_348_000 ps.
		Weight::from_parts(28_742_222, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(46_422, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Council::Voting` (r:1 w:1)
	/// Storage: `Council::Members` (r:1 w:0)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Storage: `Council::ProposalOf` (r:0 w:1)
	/// `m` ranges over `[4, 100]`.
	/// `p` ranges over `[1, 100]`.
	fn close_early_disapproved(m: u32, p: u32) -> Weight {
		// Shortest run: 28_282_000 ps.
		Weight::from_parts(27_466_569, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(76_377, 0).saturating_mul(m.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(266_189, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::Voting` (r:1 w:1)
	/// Storage: `Council::Members` (r:1 w:0)
	/// Storage: `Council::ProposalOf` (r:1 w:1)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// `b` ranges over `[2, 1024]`.
	/// `m` ranges over `[4, 100]`.
	/// `p` ranges over `[1, 100]`.
	fn close_early_approved(b: u32, m: u32, p: u32) -> Weight {
		// Shortest run: 40_305_000 ps.
		Weight::from_parts(47_320_154, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(166, 0).saturating_mul(b.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(23_640, 0).saturating_mul(m.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(280_716, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::Voting` (r:1 w:1)
	/// Storage: `Council::Members` (r:1 w:0)
	/// Storage: `Council::Prime` (r:1 w:0)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Storage: `Council::ProposalOf` (r:0 w:1)
	/// `m` ranges over `[4, 100]`.
	/// `p` ranges over `[1, 100]`.
	fn close_disapproved(m: u32, p: u32) -> Weight {
		// Shortest run: 28_544_000 ps.
		Weight::from_parts(25_760_687, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(20_050, 0).saturating_mul(m.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(292_016, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::Voting` (r:1 w:1)
	/// Storage: `Council::Members` (r:1 w:0)
	/// Storage: `Council::Prime` (r:1 w:0)
	/// Storage: `Council::ProposalOf` (r:1 w:1)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// `b` ranges over `[2, 1024]`.
	/// `m` ranges over `[4, 100]`.
	/// `p` ranges over `[1, 100]`.
	fn close_approved(b: u32, m: u32, p: u32) -> Weight {
		// Shortest run: 44_283_000 ps.
		Weight::from_parts(54_183_967, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(5_678, 0).saturating_mul(b.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(251_761, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Storage: `Council::Voting` (r:0 w:1)
	/// Storage: `Council::ProposalOf` (r:0 w:1)
	/// `p` ranges over `[1, 100]`.
	fn disapprove_proposal(p: u32) -> Weight {
		// Shortest run: 15_680_000 ps.
		Weight::from_parts(16_772_923, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(242_346, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::ProposalOf` (r:1 w:1)
	/// Storage: `Council::CostOf` (r:1 w:0)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Storage: `Council::Voting` (r:0 w:1)
	/// `d` ranges over `[0, 1]`.
	/// `p` ranges over `[1, 100]`.
	fn kill(_d: u32, p: u32) -> Weight {
		// Shortest run: 22_282_000 ps.
		Weight::from_parts(25_969_055, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(257_569, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::ProposalOf` (r:1 w:0)
	/// Storage: `Council::CostOf` (r:1 w:0)
	fn release_proposal_cost() -> Weight {
		// Shortest run: 14_497_000 ps.
		Weight::from_parts(16_321_000, 0).saturating_add(T::DbWeight::get().reads(2_u64))
	}
}
