// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_collective`, measured by `scripts/weights.sh`: do not edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-25. Steps: 20, repeats: 20,
//! analysis: Max, benchmark command: 64.0.0.
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
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Voting` (r:100 w:100)
	/// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// `m` ranges over `[0, 100]`.
	/// `n` ranges over `[0, 100]`.
	/// `p` ranges over `[0, 100]`.
	fn set_members(m: u32, n: u32, p: u32) -> Weight {
		// Shortest run: 16_040_000 ps.
		Weight::from_parts(16_490_000, 0)
			// Standard error: 209_844.
			.saturating_add(Weight::from_parts(7_219_062, 0).saturating_mul(m.into()))
			// Standard error: 209_844.
			.saturating_add(Weight::from_parts(1_857_588, 0).saturating_mul(n.into()))
			// Standard error: 209_844.
			.saturating_add(Weight::from_parts(11_547_781, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
	}
	/// Storage: `Council::Members` (r:1 w:0)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// `b` ranges over `[2, 1024]`.
	/// `m` ranges over `[1, 100]`.
	fn execute(b: u32, m: u32) -> Weight {
		// Shortest run: 21_801_000 ps.
		Weight::from_parts(24_529_837, 0)
			// Standard error: 230.
			.saturating_add(Weight::from_parts(1_601, 0).saturating_mul(b.into()))
			// Standard error: 2_372.
			.saturating_add(Weight::from_parts(17_363, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
	}
	/// Storage: `Council::Members` (r:1 w:0)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::ProposalOf` (r:1 w:0)
	/// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// `b` ranges over `[2, 1024]`.
	/// `m` ranges over `[1, 100]`.
	fn propose_execute(b: u32, m: u32) -> Weight {
		// Shortest run: 26_219_000 ps.
		Weight::from_parts(25_774_957, 0)
			// Standard error: 85.
			.saturating_add(Weight::from_parts(1_863, 0).saturating_mul(b.into()))
			// Standard error: 877.
			.saturating_add(Weight::from_parts(36_402, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: `Council::Members` (r:1 w:0)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::ProposalOf` (r:1 w:1)
	/// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::ProposalCount` (r:1 w:1)
	/// Proof: `Council::ProposalCount` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Voting` (r:0 w:1)
	/// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// `b` ranges over `[2, 1024]`.
	/// `m` ranges over `[2, 100]`.
	/// `p` ranges over `[1, 100]`.
	fn propose_proposed(b: u32, m: u32, p: u32) -> Weight {
		// Shortest run: 26_730_000 ps.
		Weight::from_parts(55_191_627, 0)
			// Standard error: 2_094.
			.saturating_add(Weight::from_parts(16_405, 0).saturating_mul(b.into()))
			// Standard error: 21_534.
			.saturating_add(Weight::from_parts(441_691, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Council::Members` (r:1 w:0)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Voting` (r:1 w:1)
	/// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// `m` ranges over `[5, 100]`.
	fn vote(m: u32) -> Weight {
		// Shortest run: 27_912_000 ps.
		Weight::from_parts(46_307_978, 0)
			// Standard error: 22_758.
			.saturating_add(Weight::from_parts(19_106, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Council::Voting` (r:1 w:1)
	/// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Members` (r:1 w:0)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::ProposalOf` (r:0 w:1)
	/// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// `m` ranges over `[4, 100]`.
	/// `p` ranges over `[1, 100]`.
	fn close_early_disapproved(m: u32, p: u32) -> Weight {
		// Shortest run: 43_882_000 ps.
		Weight::from_parts(36_373_560, 0)
			// Standard error: 15_281.
			.saturating_add(Weight::from_parts(134_860, 0).saturating_mul(m.into()))
			// Standard error: 14_783.
			.saturating_add(Weight::from_parts(463_305, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::Voting` (r:1 w:1)
	/// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Members` (r:1 w:0)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::ProposalOf` (r:1 w:1)
	/// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// `b` ranges over `[2, 1024]`.
	/// `m` ranges over `[4, 100]`.
	/// `p` ranges over `[1, 100]`.
	fn close_early_approved(b: u32, m: u32, p: u32) -> Weight {
		// Shortest run: 48_390_000 ps.
		Weight::from_parts(58_005_976, 0)
			// Standard error: 3_807.
			.saturating_add(Weight::from_parts(31_716, 0).saturating_mul(b.into()))
			// Standard error: 40_448.
			.saturating_add(Weight::from_parts(143_069, 0).saturating_mul(m.into()))
			// Standard error: 39_137.
			.saturating_add(Weight::from_parts(702_998, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::Voting` (r:1 w:1)
	/// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Members` (r:1 w:0)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:1 w:0)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::ProposalOf` (r:0 w:1)
	/// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// `m` ranges over `[4, 100]`.
	/// `p` ranges over `[1, 100]`.
	fn close_disapproved(m: u32, p: u32) -> Weight {
		// Shortest run: 29_735_000 ps.
		Weight::from_parts(74_091_967, 0)
			// Standard error: 18_043.
			.saturating_add(Weight::from_parts(322_838, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::Voting` (r:1 w:1)
	/// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Members` (r:1 w:0)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:1 w:0)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::ProposalOf` (r:1 w:1)
	/// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// `b` ranges over `[2, 1024]`.
	/// `m` ranges over `[4, 100]`.
	/// `p` ranges over `[1, 100]`.
	fn close_approved(b: u32, m: u32, p: u32) -> Weight {
		// Shortest run: 42_980_000 ps.
		Weight::from_parts(44_394_381, 0)
			// Standard error: 3_058.
			.saturating_add(Weight::from_parts(20_875, 0).saturating_mul(b.into()))
			// Standard error: 32_491.
			.saturating_add(Weight::from_parts(43_225, 0).saturating_mul(m.into()))
			// Standard error: 31_438.
			.saturating_add(Weight::from_parts(764_007, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Voting` (r:0 w:1)
	/// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::ProposalOf` (r:0 w:1)
	/// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// `p` ranges over `[1, 100]`.
	fn disapprove_proposal(p: u32) -> Weight {
		// Shortest run: 21_631_000 ps.
		Weight::from_parts(23_626_806, 0)
			// Standard error: 14_369.
			.saturating_add(Weight::from_parts(278_397, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::ProposalOf` (r:1 w:1)
	/// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::CostOf` (r:1 w:0)
	/// Proof: `Council::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:1)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Voting` (r:0 w:1)
	/// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// `d` ranges over `[0, 1]`.
	/// `p` ranges over `[1, 100]`.
	fn kill(d: u32, p: u32) -> Weight {
		// Shortest run: 22_722_000 ps.
		Weight::from_parts(31_445_476, 0)
			// Standard error: 9_332.
			.saturating_add(Weight::from_parts(315_339, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Council::ProposalOf` (r:1 w:0)
	/// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Council::CostOf` (r:1 w:0)
	/// Proof: `Council::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn release_proposal_cost() -> Weight {
		// Shortest run: 15_239_000 ps.
		Weight::from_parts(18_535_000, 0).saturating_add(T::DbWeight::get().reads(2_u64))
	}
}
