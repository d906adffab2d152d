// SPDX-License-Identifier: Apache-2.0
//! Weights for `pallet_proceedings`
//!
//! Estimated by counting storage accesses, not measured: the output of the benchmark command
//! replaces this file. The runtime must not go public with it.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_proceedings`.
pub trait WeightInfo {
	fn request_verification() -> Weight;
	fn withdraw_request() -> Weight;
	fn report_verification() -> Weight;
	fn raise_challenge() -> Weight;
	fn withdraw_challenge() -> Weight;
	fn respond() -> Weight;
	fn conclude_default() -> Weight;
	fn give_opinion() -> Weight;
	fn rule() -> Weight;
	fn place_hold_on_evidence() -> Weight;
	fn place_hold_on_case() -> Weight;
	fn release_hold_on_evidence() -> Weight;
	fn release_hold_on_case() -> Weight;
	fn set_response_period() -> Weight;
	fn clear(n: u32, ) -> Weight;
}

/// Weights for `pallet_proceedings` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: the caller's officer and its institution, or the caller's citizen (r:3 w:0)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:1)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Storage: `Proceedings::NextVerification` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Proceedings::Verifications` (r:0 w:1)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:0 w:1)
	fn request_verification() -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5400))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: the caller's officer and its institution, or the caller's citizen (r:3 w:0)
	/// Storage: `Proceedings::Verifications` (r:1 w:1)
	/// Storage: place and standing of the item in the register of evidence (r:2 w:1)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:0 w:1)
	fn withdraw_request() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4200))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Verifications` (r:1 w:1)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:1)
	/// Storage: `Institutions::Controllers` of 4 institutions (r:36 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	fn report_verification() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5400))
			.saturating_add(T::DbWeight::get().reads(46_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution, or the caller's citizen (r:3 w:0)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:1)
	/// Storage: `Institutions::Controllers` of 2 institutions (r:18 w:0)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	/// Storage: `Proceedings::NextChallenge` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Proceedings::ResponsePeriod` (r:1 w:0)
	/// Storage: `Proceedings::Challenges` (r:0 w:1)
	/// Storage: `Proceedings::ChallengesByEvidence` (r:0 w:1)
	fn raise_challenge() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5400))
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: the caller's officer and its institution, or the caller's citizen (r:3 w:0)
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: place and standing of the item in the register of evidence (r:2 w:1)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	fn withdraw_challenge() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4200))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:0)
	fn respond() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4500))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution, or the caller's citizen (r:3 w:0)
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: place and standing of the item in the register of evidence (r:2 w:1)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	fn conclude_default() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4200))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Challenges` (r:1 w:0)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:0)
	/// Storage: `Institutions::Controllers` of 11 institutions (r:99 w:0)
	/// Storage: `Proceedings::Opinions` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	fn give_opinion() -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5400))
			.saturating_add(T::DbWeight::get().reads(109_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:1)
	/// Storage: `Institutions::Controllers` of 4 institutions (r:36 w:0)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	fn rule() -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5400))
			.saturating_add(T::DbWeight::get().reads(46_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::NextHold` (r:1 w:1)
	/// Storage: place and standing of the item in the register of evidence (r:2 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Proceedings::Holds` (r:0 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn place_hold_on_evidence() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4000))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::NextHold` (r:1 w:1)
	/// Storage: the case in the register of cases (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Proceedings::Holds` (r:0 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn place_hold_on_case() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4000))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Holds` (r:1 w:1)
	/// Storage: place and standing of the item in the register of evidence (r:2 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn release_hold_on_evidence() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4000))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Holds` (r:1 w:1)
	/// Storage: the case in the register of cases (r:1 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn release_hold_on_case() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4000))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Proceedings::ResponsePeriod` (r:0 w:1)
	fn set_response_period() -> Weight {
		Weight::from_parts(10_000_000, 0)
			.saturating_add(Weight::from_parts(0, 0))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: place of the item in the register of evidence (r:1 w:0)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:0)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:0)
	/// Storage: the ends of two indices (r:2 w:0)
	/// Storage: `Proceedings::ChallengesByEvidence` (r:64 w:64)
	/// Storage: `Proceedings::Challenges` (r:0 w:64)
	/// Storage: `Proceedings::Opinions` (r:0 w:64)
	/// The range of component `n` is `[1, 64]`.
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3900))
			.saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2600).saturating_mul(n.into()))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: the caller's officer and its institution, or the caller's citizen (r:3 w:0)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:1)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Storage: `Proceedings::NextVerification` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Proceedings::Verifications` (r:0 w:1)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:0 w:1)
	fn request_verification() -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5400))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: the caller's officer and its institution, or the caller's citizen (r:3 w:0)
	/// Storage: `Proceedings::Verifications` (r:1 w:1)
	/// Storage: place and standing of the item in the register of evidence (r:2 w:1)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	/// Storage: `Proceedings::VerificationsByEvidence` (r:0 w:1)
	fn withdraw_request() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4200))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Verifications` (r:1 w:1)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:1)
	/// Storage: `Institutions::Controllers` of 4 institutions (r:36 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:1)
	fn report_verification() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5400))
			.saturating_add(RocksDbWeight::get().reads(46_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution, or the caller's citizen (r:3 w:0)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:1)
	/// Storage: `Institutions::Controllers` of 2 institutions (r:18 w:0)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	/// Storage: `Proceedings::NextChallenge` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Proceedings::ResponsePeriod` (r:1 w:0)
	/// Storage: `Proceedings::Challenges` (r:0 w:1)
	/// Storage: `Proceedings::ChallengesByEvidence` (r:0 w:1)
	fn raise_challenge() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5400))
			.saturating_add(RocksDbWeight::get().reads(29_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: the caller's officer and its institution, or the caller's citizen (r:3 w:0)
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: place and standing of the item in the register of evidence (r:2 w:1)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	fn withdraw_challenge() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4200))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:0)
	fn respond() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4500))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution, or the caller's citizen (r:3 w:0)
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: place and standing of the item in the register of evidence (r:2 w:1)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	fn conclude_default() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4200))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Challenges` (r:1 w:0)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:0)
	/// Storage: `Institutions::Controllers` of 11 institutions (r:99 w:0)
	/// Storage: `Proceedings::Opinions` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	fn give_opinion() -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5400))
			.saturating_add(RocksDbWeight::get().reads(109_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Challenges` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: place, record, policy and standing of the item in the register of evidence (r:4 w:1)
	/// Storage: `Institutions::Controllers` of 4 institutions (r:36 w:0)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:1)
	fn rule() -> Weight {
		Weight::from_parts(55_000_000, 0)
			.saturating_add(Weight::from_parts(0, 5400))
			.saturating_add(RocksDbWeight::get().reads(46_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::NextHold` (r:1 w:1)
	/// Storage: place and standing of the item in the register of evidence (r:2 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Proceedings::Holds` (r:0 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn place_hold_on_evidence() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4000))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::NextHold` (r:1 w:1)
	/// Storage: the case in the register of cases (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Proceedings::Holds` (r:0 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn place_hold_on_case() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4000))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Holds` (r:1 w:1)
	/// Storage: place and standing of the item in the register of evidence (r:2 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn release_hold_on_evidence() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4000))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: `Proceedings::Holds` (r:1 w:1)
	/// Storage: the case in the register of cases (r:1 w:1)
	/// Storage: `Proceedings::HoldsByTarget` (r:0 w:1)
	fn release_hold_on_case() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 4000))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Proceedings::ResponsePeriod` (r:0 w:1)
	fn set_response_period() -> Weight {
		Weight::from_parts(10_000_000, 0)
			.saturating_add(Weight::from_parts(0, 0))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: the caller's officer and its institution (r:3 w:0)
	/// Storage: place of the item in the register of evidence (r:1 w:0)
	/// Storage: `Proceedings::OpenRequests` (r:1 w:0)
	/// Storage: `Proceedings::OpenChallenges` (r:1 w:0)
	/// Storage: the ends of two indices (r:2 w:0)
	/// Storage: `Proceedings::ChallengesByEvidence` (r:64 w:64)
	/// Storage: `Proceedings::Challenges` (r:0 w:64)
	/// Storage: `Proceedings::Opinions` (r:0 w:64)
	/// The range of component `n` is `[1, 64]`.
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(Weight::from_parts(0, 3900))
			.saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2600).saturating_mul(n.into()))
	}
}
