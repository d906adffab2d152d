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
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

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
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Proof: `Proceedings::OpenRequests` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::NextVerification` (r:1 w:1)
	/// Proof: `Proceedings::NextVerification` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:0 w:1)
	/// Proof: `Proceedings::VerificationsByEvidence` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Verifications` (r:0 w:1)
	/// Proof: `Proceedings::Verifications` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	fn request_verification() -> Weight {
		// Shortest run: 72_776_000 ps.
		Weight::from_parts(119_694_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Proceedings::Verifications` (r:1 w:1)
	/// Proof: `Proceedings::Verifications` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Proof: `Proceedings::OpenRequests` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:0 w:1)
	/// Proof: `Proceedings::VerificationsByEvidence` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn withdraw_request() -> Weight {
		// Shortest run: 57_617_000 ps.
		Weight::from_parts(75_040_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Institutions::Controllers` (r:29 w:16)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Verifications` (r:1 w:1)
	/// Proof: `Proceedings::Verifications` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Proof: `Proceedings::OpenRequests` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	fn report_verification() -> Weight {
		// Shortest run: 296_604_000 ps.
		Weight::from_parts(312_323_000, 0)
			.saturating_add(T::DbWeight::get().reads(35_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	/// Storage: `Institutions::Controllers` (r:20 w:16)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	/// Proof: `Proceedings::OpenChallenges` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::NextChallenge` (r:1 w:1)
	/// Proof: `Proceedings::NextChallenge` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::ResponsePeriod` (r:1 w:0)
	/// Proof: `Proceedings::ResponsePeriod` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::ChallengesByEvidence` (r:0 w:1)
	/// Proof: `Proceedings::ChallengesByEvidence` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Challenges` (r:0 w:1)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	fn raise_challenge() -> Weight {
		// Shortest run: 179_946_000 ps.
		Weight::from_parts(248_924_000, 0)
			.saturating_add(T::DbWeight::get().reads(27_u64))
			.saturating_add(T::DbWeight::get().writes(21_u64))
	}
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	/// Proof: `Proceedings::OpenChallenges` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	fn withdraw_challenge() -> Weight {
		// Shortest run: 57_988_000 ps.
		Weight::from_parts(70_462_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn respond() -> Weight {
		// Shortest run: 59_521_000 ps.
		Weight::from_parts(66_845_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	/// Proof: `Proceedings::OpenChallenges` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	fn conclude_default() -> Weight {
		// Shortest run: 59_822_000 ps.
		Weight::from_parts(70_451_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Institutions::Controllers` (r:92 w:16)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Challenges` (r:1 w:0)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Opinions` (r:1 w:1)
	/// Proof: `Proceedings::Opinions` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	fn give_opinion() -> Weight {
		// Shortest run: 493_501_000 ps.
		Weight::from_parts(571_176_000, 0)
			.saturating_add(T::DbWeight::get().reads(98_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `Institutions::Controllers` (r:29 w:16)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	/// Proof: `Proceedings::OpenChallenges` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	fn rule() -> Weight {
		// Shortest run: 224_850_000 ps.
		Weight::from_parts(331_439_000, 0)
			.saturating_add(T::DbWeight::get().reads(35_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	/// Storage: `Proceedings::NextHold` (r:1 w:1)
	/// Proof: `Proceedings::NextHold` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Holds` (r:0 w:1)
	/// Proof: `Proceedings::Holds` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	/// Proof: `Proceedings::HoldsByTarget` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn place_hold_on_evidence() -> Weight {
		// Shortest run: 68_227_000 ps.
		Weight::from_parts(81_292_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Proceedings::NextHold` (r:1 w:1)
	/// Proof: `Proceedings::NextHold` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Holds` (r:0 w:1)
	/// Proof: `Proceedings::Holds` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	/// Proof: `Proceedings::HoldsByTarget` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn place_hold_on_case() -> Weight {
		// Shortest run: 51_176_000 ps.
		Weight::from_parts(83_586_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Proceedings::Holds` (r:1 w:1)
	/// Proof: `Proceedings::Holds` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	/// Proof: `Proceedings::HoldsByTarget` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn release_hold_on_evidence() -> Weight {
		// Shortest run: 52_618_000 ps.
		Weight::from_parts(67_246_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Proceedings::Holds` (r:1 w:1)
	/// Proof: `Proceedings::Holds` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	/// Proof: `Proceedings::HoldsByTarget` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn release_hold_on_case() -> Weight {
		// Shortest run: 55_503_000 ps.
		Weight::from_parts(80_992_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Proceedings::ResponsePeriod` (r:0 w:1)
	/// Proof: `Proceedings::ResponsePeriod` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_response_period() -> Weight {
		// Shortest run: 6_222_000 ps.
		Weight::from_parts(9_287_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:0)
	/// Proof: `Proceedings::OpenRequests` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:0)
	/// Proof: `Proceedings::OpenChallenges` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:1 w:0)
	/// Proof: `Proceedings::VerificationsByEvidence` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::ChallengesByEvidence` (r:64 w:64)
	/// Proof: `Proceedings::ChallengesByEvidence` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Opinions` (r:0 w:64)
	/// Proof: `Proceedings::Opinions` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Challenges` (r:0 w:64)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
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

/// For tests.
impl WeightInfo for () {
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Proof: `Proceedings::OpenRequests` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::NextVerification` (r:1 w:1)
	/// Proof: `Proceedings::NextVerification` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:0 w:1)
	/// Proof: `Proceedings::VerificationsByEvidence` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Verifications` (r:0 w:1)
	/// Proof: `Proceedings::Verifications` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	fn request_verification() -> Weight {
		// Shortest run: 72_776_000 ps.
		Weight::from_parts(119_694_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Proceedings::Verifications` (r:1 w:1)
	/// Proof: `Proceedings::Verifications` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Proof: `Proceedings::OpenRequests` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:0 w:1)
	/// Proof: `Proceedings::VerificationsByEvidence` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn withdraw_request() -> Weight {
		// Shortest run: 57_617_000 ps.
		Weight::from_parts(75_040_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Institutions::Controllers` (r:29 w:16)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Verifications` (r:1 w:1)
	/// Proof: `Proceedings::Verifications` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Proof: `Proceedings::OpenRequests` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	fn report_verification() -> Weight {
		// Shortest run: 296_604_000 ps.
		Weight::from_parts(312_323_000, 0)
			.saturating_add(ParityDbWeight::get().reads(35_u64))
			.saturating_add(ParityDbWeight::get().writes(19_u64))
	}
	/// Storage: `Institutions::Controllers` (r:20 w:16)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	/// Proof: `Proceedings::OpenChallenges` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::NextChallenge` (r:1 w:1)
	/// Proof: `Proceedings::NextChallenge` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::ResponsePeriod` (r:1 w:0)
	/// Proof: `Proceedings::ResponsePeriod` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::ChallengesByEvidence` (r:0 w:1)
	/// Proof: `Proceedings::ChallengesByEvidence` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Challenges` (r:0 w:1)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	fn raise_challenge() -> Weight {
		// Shortest run: 179_946_000 ps.
		Weight::from_parts(248_924_000, 0)
			.saturating_add(ParityDbWeight::get().reads(27_u64))
			.saturating_add(ParityDbWeight::get().writes(21_u64))
	}
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	/// Proof: `Proceedings::OpenChallenges` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	fn withdraw_challenge() -> Weight {
		// Shortest run: 57_988_000 ps.
		Weight::from_parts(70_462_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn respond() -> Weight {
		// Shortest run: 59_521_000 ps.
		Weight::from_parts(66_845_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	/// Proof: `Proceedings::OpenChallenges` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	fn conclude_default() -> Weight {
		// Shortest run: 59_822_000 ps.
		Weight::from_parts(70_451_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Institutions::Controllers` (r:92 w:16)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Challenges` (r:1 w:0)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Opinions` (r:1 w:1)
	/// Proof: `Proceedings::Opinions` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	fn give_opinion() -> Weight {
		// Shortest run: 493_501_000 ps.
		Weight::from_parts(571_176_000, 0)
			.saturating_add(ParityDbWeight::get().reads(98_u64))
			.saturating_add(ParityDbWeight::get().writes(17_u64))
	}
	/// Storage: `Institutions::Controllers` (r:29 w:16)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	/// Proof: `Proceedings::OpenChallenges` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	fn rule() -> Weight {
		// Shortest run: 224_850_000 ps.
		Weight::from_parts(331_439_000, 0)
			.saturating_add(ParityDbWeight::get().reads(35_u64))
			.saturating_add(ParityDbWeight::get().writes(19_u64))
	}
	/// Storage: `Proceedings::NextHold` (r:1 w:1)
	/// Proof: `Proceedings::NextHold` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Holds` (r:0 w:1)
	/// Proof: `Proceedings::Holds` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	/// Proof: `Proceedings::HoldsByTarget` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn place_hold_on_evidence() -> Weight {
		// Shortest run: 68_227_000 ps.
		Weight::from_parts(81_292_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Proceedings::NextHold` (r:1 w:1)
	/// Proof: `Proceedings::NextHold` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Holds` (r:0 w:1)
	/// Proof: `Proceedings::Holds` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	/// Proof: `Proceedings::HoldsByTarget` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn place_hold_on_case() -> Weight {
		// Shortest run: 51_176_000 ps.
		Weight::from_parts(83_586_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Proceedings::Holds` (r:1 w:1)
	/// Proof: `Proceedings::Holds` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	/// Proof: `Proceedings::HoldsByTarget` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn release_hold_on_evidence() -> Weight {
		// Shortest run: 52_618_000 ps.
		Weight::from_parts(67_246_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Proceedings::Holds` (r:1 w:1)
	/// Proof: `Proceedings::Holds` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Cases::Cases` (r:1 w:1)
	/// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	/// Proof: `Proceedings::HoldsByTarget` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn release_hold_on_case() -> Weight {
		// Shortest run: 55_503_000 ps.
		Weight::from_parts(80_992_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Proceedings::ResponsePeriod` (r:0 w:1)
	/// Proof: `Proceedings::ResponsePeriod` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_response_period() -> Weight {
		// Shortest run: 6_222_000 ps.
		Weight::from_parts(9_287_000, 0).saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:0)
	/// Proof: `Proceedings::OpenRequests` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:0)
	/// Proof: `Proceedings::OpenChallenges` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:1 w:0)
	/// Proof: `Proceedings::VerificationsByEvidence` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::ChallengesByEvidence` (r:64 w:64)
	/// Proof: `Proceedings::ChallengesByEvidence` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Opinions` (r:0 w:64)
	/// Proof: `Proceedings::Opinions` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// Storage: `Proceedings::Challenges` (r:0 w:64)
	/// Proof: `Proceedings::Challenges` (`max_values`: None, `max_size`: Some(174), added: 2649, mode: `MaxEncodedLen`)
	/// `n` ranges over `[1, 64]`.
	fn clear(n: u32) -> Weight {
		// Shortest run: 73_607_000 ps.
		Weight::from_parts(73_872_285, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(10_721_285, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(3_u64.saturating_mul(n.into())))
	}
}
