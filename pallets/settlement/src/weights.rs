// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_settlement`, measured by `scripts/weights.sh`: do not edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-25. Steps: 20, repeats: 20,
//! analysis: Max, benchmark command: 64.0.0.
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
	/// Weight of `recover_balance`.
	fn recover_balance(n: u32) -> Weight;
	/// Weight of `hand_over_balance`.
	fn hand_over_balance(n: u32) -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Institutions::Accounts` (r:2 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Shortest run: 71_103_000 ps.
		Weight::from_parts(80_610_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Outstanding` (r:1 w:0)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn request_redemption() -> Weight {
		// Shortest run: 93_675_000 ps.
		Weight::from_parts(100_247_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn cancel_redemption() -> Weight {
		// Shortest run: 72_565_000 ps.
		Weight::from_parts(114_634_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Shortest run: 86_171_000 ps.
		Weight::from_parts(93_464_000, 0)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn refuse_redemption() -> Weight {
		// Shortest run: 97_081_000 ps.
		Weight::from_parts(103_563_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Settlement::Outstanding` (r:2 w:2)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn transfer_outstanding() -> Weight {
		// Shortest run: 28_483_000 ps.
		Weight::from_parts(37_470_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Redemptions` (r:0 w:8)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// `n` ranges over `[0, 8]`.
	fn recover_balance(n: u32) -> Weight {
		// Shortest run: 93_845_000 ps.
		Weight::from_parts(189_265_844, 0)
			// Standard error: 1_009_004.
			.saturating_add(Weight::from_parts(4_877_714, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:2 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Redemptions` (r:0 w:8)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// `n` ranges over `[0, 8]`.
	fn hand_over_balance(n: u32) -> Weight {
		// Shortest run: 113_522_000 ps.
		Weight::from_parts(155_754_327, 0)
			// Standard error: 677_718.
			.saturating_add(Weight::from_parts(11_029_376, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Institutions::Accounts` (r:2 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Shortest run: 71_103_000 ps.
		Weight::from_parts(80_610_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Outstanding` (r:1 w:0)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn request_redemption() -> Weight {
		// Shortest run: 93_675_000 ps.
		Weight::from_parts(100_247_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn cancel_redemption() -> Weight {
		// Shortest run: 72_565_000 ps.
		Weight::from_parts(114_634_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Shortest run: 86_171_000 ps.
		Weight::from_parts(93_464_000, 0)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn refuse_redemption() -> Weight {
		// Shortest run: 97_081_000 ps.
		Weight::from_parts(103_563_000, 0)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Settlement::Outstanding` (r:2 w:2)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn transfer_outstanding() -> Weight {
		// Shortest run: 28_483_000 ps.
		Weight::from_parts(37_470_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Redemptions` (r:0 w:8)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// `n` ranges over `[0, 8]`.
	fn recover_balance(n: u32) -> Weight {
		// Shortest run: 93_845_000 ps.
		Weight::from_parts(189_265_844, 0)
			// Standard error: 1_009_004.
			.saturating_add(Weight::from_parts(4_877_714, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:2 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Redemptions` (r:0 w:8)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// `n` ranges over `[0, 8]`.
	fn hand_over_balance(n: u32) -> Weight {
		// Shortest run: 113_522_000 ps.
		Weight::from_parts(155_754_327, 0)
			// Standard error: 677_718.
			.saturating_add(Weight::from_parts(11_029_376, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(10_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
}
