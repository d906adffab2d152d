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
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Shortest run: 62_186_000 ps.
		Weight::from_parts(85_389_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
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
		// Shortest run: 92_222_000 ps.
		Weight::from_parts(105_858_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
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
		// Shortest run: 76_943_000 ps.
		Weight::from_parts(80_820_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
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
		// Shortest run: 73_207_000 ps.
		Weight::from_parts(78_526_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn refuse_redemption() -> Weight {
		// Shortest run: 86_552_000 ps.
		Weight::from_parts(129_121_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Settlement::Outstanding` (r:2 w:2)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn transfer_outstanding() -> Weight {
		// Shortest run: 25_789_000 ps.
		Weight::from_parts(29_996_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
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
		// Shortest run: 92_894_000 ps.
		Weight::from_parts(128_844_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(8_038_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
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
		// Shortest run: 105_577_000 ps.
		Weight::from_parts(137_747_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(11_782_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::Outstanding` (r:1 w:1)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Shortest run: 62_186_000 ps.
		Weight::from_parts(85_389_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
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
		// Shortest run: 92_222_000 ps.
		Weight::from_parts(105_858_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
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
		// Shortest run: 76_943_000 ps.
		Weight::from_parts(80_820_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
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
		// Shortest run: 73_207_000 ps.
		Weight::from_parts(78_526_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Settlement::Redemptions` (r:1 w:1)
	/// Proof: `Settlement::Redemptions` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `Settlement::BanksAsked` (r:1 w:1)
	/// Proof: `Settlement::BanksAsked` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn refuse_redemption() -> Weight {
		// Shortest run: 86_552_000 ps.
		Weight::from_parts(129_121_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Settlement::Outstanding` (r:2 w:2)
	/// Proof: `Settlement::Outstanding` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn transfer_outstanding() -> Weight {
		// Shortest run: 25_789_000 ps.
		Weight::from_parts(29_996_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
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
		// Shortest run: 92_894_000 ps.
		Weight::from_parts(128_844_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(8_038_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
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
		// Shortest run: 105_577_000 ps.
		Weight::from_parts(137_747_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(11_782_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
}
