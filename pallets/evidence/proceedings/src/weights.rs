// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_proceedings`, measured by `scripts/weights.sh`: do not edit.
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

/// What the calls of `pallet_proceedings` weigh.
pub trait WeightInfo {
	/// Weight of `request_verification`.
	fn request_verification() -> Weight;
	/// Weight of `withdraw_request`.
	fn withdraw_request() -> Weight;
	/// Weight of `report_verification`.
	fn report_verification() -> Weight;
	/// Weight of `raise_challenge`.
	fn raise_challenge() -> Weight;
	/// Weight of `withdraw_challenge`.
	fn withdraw_challenge() -> Weight;
	/// Weight of `respond`.
	fn respond() -> Weight;
	/// Weight of `conclude_default`.
	fn conclude_default() -> Weight;
	/// Weight of `give_opinion`.
	fn give_opinion() -> Weight;
	/// Weight of `rule`.
	fn rule() -> Weight;
	/// Weight of `place_hold_on_evidence`.
	fn place_hold_on_evidence() -> Weight;
	/// Weight of `place_hold_on_case`.
	fn place_hold_on_case() -> Weight;
	/// Weight of `release_hold_on_evidence`.
	fn release_hold_on_evidence() -> Weight;
	/// Weight of `release_hold_on_case`.
	fn release_hold_on_case() -> Weight;
	/// Weight of `set_response_period`.
	fn set_response_period() -> Weight;
	/// Weight of `clear`.
	fn clear(n: u32) -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Storage: `Proceedings::NextVerification` (r:1 w:1)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:0 w:1)
	/// Storage: `Proceedings::Verifications` (r:0 w:1)
	fn request_verification() -> Weight {
		// Shortest run: 72_776_000 ps.
		Weight::from_parts(119_694_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Proceedings::Verifications` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:0 w:1)
	fn withdraw_request() -> Weight {
		// Shortest run: 57_617_000 ps.
		Weight::from_parts(75_040_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Institutions::Controllers` (r:29 w:16)
	/// Storage: `Proceedings::Verifications` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	fn report_verification() -> Weight {
		// Shortest run: 296_604_000 ps.
		Weight::from_parts(312_323_000, 0)
			.saturating_add(T::DbWeight::get().reads(35_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	/// Storage: `Institutions::Controllers` (r:20 w:16)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	/// Storage: `Proceedings::NextChallenge` (r:1 w:1)
	/// Storage: `Proceedings::ResponsePeriod` (r:1 w:0)
	/// Storage: `Proceedings::ChallengesByEvidence` (r:0 w:1)
	/// Storage: `Proceedings::Challenges` (r:0 w:1)
	fn raise_challenge() -> Weight {
		// Shortest run: 179_946_000 ps.
		Weight::from_parts(248_924_000, 0)
			.saturating_add(T::DbWeight::get().reads(27_u64))
			.saturating_add(T::DbWeight::get().writes(21_u64))
	}
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	fn withdraw_challenge() -> Weight {
		// Shortest run: 57_988_000 ps.
		Weight::from_parts(70_462_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	fn respond() -> Weight {
		// Shortest run: 59_521_000 ps.
		Weight::from_parts(66_845_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	fn conclude_default() -> Weight {
		// Shortest run: 59_822_000 ps.
		Weight::from_parts(70_451_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Institutions::Controllers` (r:92 w:16)
	/// Storage: `Proceedings::Challenges` (r:1 w:0)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Proceedings::Opinions` (r:1 w:1)
	fn give_opinion() -> Weight {
		// Shortest run: 493_501_000 ps.
		Weight::from_parts(571_176_000, 0)
			.saturating_add(T::DbWeight::get().reads(98_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `Institutions::Controllers` (r:29 w:16)
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	fn rule() -> Weight {
		// Shortest run: 224_850_000 ps.
		Weight::from_parts(331_439_000, 0)
			.saturating_add(T::DbWeight::get().reads(35_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	/// Storage: `Proceedings::NextHold` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Storage: `Proceedings::Holds` (r:0 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn place_hold_on_evidence() -> Weight {
		// Shortest run: 68_227_000 ps.
		Weight::from_parts(81_292_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Proceedings::NextHold` (r:1 w:1)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Proceedings::Holds` (r:0 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn place_hold_on_case() -> Weight {
		// Shortest run: 51_176_000 ps.
		Weight::from_parts(83_586_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Proceedings::Holds` (r:1 w:1)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn release_hold_on_evidence() -> Weight {
		// Shortest run: 52_618_000 ps.
		Weight::from_parts(67_246_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Proceedings::Holds` (r:1 w:1)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn release_hold_on_case() -> Weight {
		// Shortest run: 55_503_000 ps.
		Weight::from_parts(80_992_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Proceedings::ResponsePeriod` (r:0 w:1)
	fn set_response_period() -> Weight {
		// Shortest run: 6_222_000 ps.
		Weight::from_parts(9_287_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:0)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:0)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:1 w:0)
	/// Storage: `Proceedings::ChallengesByEvidence` (r:64 w:64)
	/// Storage: `Proceedings::Opinions` (r:0 w:64)
	/// Storage: `Proceedings::Challenges` (r:0 w:64)
	/// `n` ranges over `[1, 64]`.
	fn clear(n: u32) -> Weight {
		// Shortest run: 73_607_000 ps.
		Weight::from_parts(73_872_285, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(10_721_285, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(n.into())))
	}
}
