// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_settlement`, measured by `scripts/weights.sh`: do not edit.
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

/// What the calls of `pallet_settlement` weigh.
pub trait WeightInfo {
	/// Weight of `issue`.
	fn issue() -> Weight;
	/// Weight of `request_redemption`.
	fn request_redemption() -> Weight;
	/// Weight of `cancel_redemption`.
	fn cancel_redemption() -> Weight;
	/// Weight of `redeem`.
	fn redeem() -> Weight;
	/// Weight of `refuse_redemption`.
	fn refuse_redemption() -> Weight;
	/// Weight of `transfer_outstanding`.
	fn transfer_outstanding() -> Weight;
	/// Weight of `set_issue_limit`.
	fn set_issue_limit() -> Weight;
	/// Weight of `propose_issue`.
	fn propose_issue() -> Weight;
	/// Weight of `confirm_issue`.
	fn confirm_issue() -> Weight;
	/// Weight of `cancel_issue`.
	fn cancel_issue() -> Weight;
	/// Weight of `set_credit_line`.
	fn set_credit_line() -> Weight;
	/// Weight of `settle_claim`.
	fn settle_claim() -> Weight;
	/// Weight of `recover_balance`.
	fn recover_balance(n: u32) -> Weight;
	/// Weight of `hand_over_balance`.
	fn hand_over_balance(n: u32) -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Storage: `Settlement::IssueLimits` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Settlement::IssuedAloneToday` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	fn issue() -> Weight {
		Weight::from_parts(105_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	fn request_redemption() -> Weight {
		// Shortest run: 92_222_000 ps.
		Weight::from_parts(105_858_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	fn cancel_redemption() -> Weight {
		// Shortest run: 76_943_000 ps.
		Weight::from_parts(80_820_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Settlement::Claims` (r:1 w:1)
	/// Storage: `Settlement::CreditLines` (r:1 w:0)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	fn redeem() -> Weight {
		Weight::from_parts(110_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	fn refuse_redemption() -> Weight {
		// Shortest run: 86_552_000 ps.
		Weight::from_parts(129_121_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Settlement::Outstanding` (r:2 w:2)
	fn transfer_outstanding() -> Weight {
		// Shortest run: 25_789_000 ps.
		Weight::from_parts(29_996_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Settlement::IssueLimits` (r:0 w:1)
	fn set_issue_limit() -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Settlement::Outstanding` (r:1 w:0)
	/// Storage: `Settlement::IssueLimits` (r:1 w:0)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Settlement::IssueProposals` (r:1 w:1)
	fn propose_issue() -> Weight {
		Weight::from_parts(70_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Settlement::IssueProposals` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Storage: `Institutions::FormerOfficerKeys` (r:1 w:0)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Storage: `Settlement::IssueLimits` (r:1 w:0)
	/// Storage: `System::Account` (r:1 w:1)
	fn confirm_issue() -> Weight {
		Weight::from_parts(110_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Settlement::IssueProposals` (r:1 w:1)
	fn cancel_issue() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Settlement::CreditLines` (r:1 w:1)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	fn set_credit_line() -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Settlement::Claims` (r:1 w:1)
	fn settle_claim() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:0)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` (r:2 w:2)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Settlement::Redemptions` (r:0 w:8)
	/// `n` ranges over `[0, 8]`.
	fn recover_balance(n: u32) -> Weight {
		// Shortest run: 92_894_000 ps.
		Weight::from_parts(128_844_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(8_038_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Storage: `System::Account` (r:2 w:2)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Storage: `Settlement::Redemptions` (r:0 w:8)
	/// `n` ranges over `[0, 8]`.
	fn hand_over_balance(n: u32) -> Weight {
		// Shortest run: 105_577_000 ps.
		Weight::from_parts(137_747_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(11_782_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
}
