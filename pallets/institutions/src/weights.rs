// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_institutions`, measured by `scripts/weights.sh`: do not edit.
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

/// What the calls of `pallet_institutions` weigh.
pub trait WeightInfo {
	/// Weight of `register_institution`.
	fn register_institution() -> Weight;
	/// Weight of `change_institution`.
	fn change_institution() -> Weight;
	/// Weight of `suspend_institution`.
	fn suspend_institution() -> Weight;
	/// Weight of `reinstate_institution`.
	fn reinstate_institution() -> Weight;
	/// Weight of `close_institution`.
	fn close_institution() -> Weight;
	/// Weight of `appoint_officer`.
	fn appoint_officer() -> Weight;
	/// Weight of `change_officer`.
	fn change_officer() -> Weight;
	/// Weight of `suspend_officer`.
	fn suspend_officer() -> Weight;
	/// Weight of `reinstate_officer`.
	fn reinstate_officer() -> Weight;
	/// Weight of `dismiss_officer`.
	fn dismiss_officer() -> Weight;
	/// Weight of `replace_officer_key`.
	fn replace_officer_key() -> Weight;
	/// Weight of `report_compromised_key`.
	fn report_compromised_key() -> Weight;
	/// Weight of `enrol_citizen`.
	fn enrol_citizen() -> Weight;
	/// Weight of `set_assurance_level`.
	fn set_assurance_level() -> Weight;
	/// Weight of `suspend_citizen`.
	fn suspend_citizen() -> Weight;
	/// Weight of `reinstate_citizen`.
	fn reinstate_citizen() -> Weight;
	/// Weight of `replace_citizen_key`.
	fn replace_citizen_key() -> Weight;
	/// Weight of `withdraw_citizen`.
	fn withdraw_citizen() -> Weight;
	/// Weight of `set_controller`.
	fn set_controller() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Institutions::Codes` (r:1 w:1)
	/// Proof: `Institutions::Codes` (`max_values`: None, `max_size`: Some(39), added: 2514, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::NextInstitution` (r:1 w:1)
	/// Proof: `Institutions::NextInstitution` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:1)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::NextOfficer` (r:1 w:1)
	/// Proof: `Institutions::NextOfficer` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Staff` (r:0 w:1)
	/// Proof: `Institutions::Staff` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:0 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:0 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:0 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OfficerKeys` (r:0 w:1)
	/// Proof: `Institutions::OfficerKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Profiles` (r:0 w:1)
	/// Proof: `Institutions::Profiles` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	fn register_institution() -> Weight {
		// Shortest run: 50_424_000 ps.
		Weight::from_parts(52_768_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Profiles` (r:1 w:1)
	/// Proof: `Institutions::Profiles` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	fn change_institution() -> Weight {
		// Shortest run: 29_075_000 ps.
		Weight::from_parts(31_078_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn suspend_institution() -> Weight {
		// Shortest run: 17_703_000 ps.
		Weight::from_parts(18_735_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn reinstate_institution() -> Weight {
		// Shortest run: 17_563_000 ps.
		Weight::from_parts(18_695_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn close_institution() -> Weight {
		// Shortest run: 17_662_000 ps.
		Weight::from_parts(18_965_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:1)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::NextOfficer` (r:1 w:1)
	/// Proof: `Institutions::NextOfficer` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Staff` (r:0 w:1)
	/// Proof: `Institutions::Staff` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OfficerKeys` (r:0 w:1)
	/// Proof: `Institutions::OfficerKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn appoint_officer() -> Weight {
		// Shortest run: 60_583_000 ps.
		Weight::from_parts(65_242_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn change_officer() -> Weight {
		// Shortest run: 45_585_000 ps.
		Weight::from_parts(47_830_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn suspend_officer() -> Weight {
		// Shortest run: 43_391_000 ps.
		Weight::from_parts(45_715_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn reinstate_officer() -> Weight {
		// Shortest run: 42_810_000 ps.
		Weight::from_parts(44_614_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:1)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OfficerKeys` (r:1 w:0)
	/// Proof: `Institutions::OfficerKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Staff` (r:0 w:1)
	/// Proof: `Institutions::Staff` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn dismiss_officer() -> Weight {
		// Shortest run: 58_990_000 ps.
		Weight::from_parts(61_475_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:2 w:2)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OfficerKeys` (r:1 w:1)
	/// Proof: `Institutions::OfficerKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::FormerOfficerKeys` (r:1 w:1)
	/// Proof: `Institutions::FormerOfficerKeys` (`max_values`: None, `max_size`: Some(797), added: 3272, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn replace_officer_key() -> Weight {
		// Shortest run: 80_410_000 ps.
		Weight::from_parts(84_358_000, 0)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OfficerKeys` (r:1 w:0)
	/// Proof: `Institutions::OfficerKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn report_compromised_key() -> Weight {
		// Shortest run: 49_923_000 ps.
		Weight::from_parts(52_238_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:1)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::NextCitizen` (r:1 w:1)
	/// Proof: `Institutions::NextCitizen` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::CitizenKeys` (r:0 w:1)
	/// Proof: `Institutions::CitizenKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Citizens` (r:0 w:1)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn enrol_citizen() -> Weight {
		// Shortest run: 47_248_000 ps.
		Weight::from_parts(49_392_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn set_assurance_level() -> Weight {
		// Shortest run: 36_227_000 ps.
		Weight::from_parts(38_171_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn suspend_citizen() -> Weight {
		// Shortest run: 36_818_000 ps.
		Weight::from_parts(38_802_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn reinstate_citizen() -> Weight {
		// Shortest run: 35_897_000 ps.
		Weight::from_parts(37_810_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:0)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:2 w:2)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::CitizenKeys` (r:1 w:1)
	/// Proof: `Institutions::CitizenKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::FormerCitizenKeys` (r:1 w:1)
	/// Proof: `Institutions::FormerCitizenKeys` (`max_values`: None, `max_size`: Some(797), added: 3272, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn replace_citizen_key() -> Weight {
		// Shortest run: 71_915_000 ps.
		Weight::from_parts(75_310_000, 0)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:1)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::CitizenKeys` (r:1 w:1)
	/// Proof: `Institutions::CitizenKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::FormerCitizenKeys` (r:0 w:1)
	/// Proof: `Institutions::FormerCitizenKeys` (`max_values`: None, `max_size`: Some(797), added: 3272, mode: `MaxEncodedLen`)
	fn withdraw_citizen() -> Weight {
		// Shortest run: 55_773_000 ps.
		Weight::from_parts(59_010_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Institutions::Institutions` (r:2 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Subsidiaries` (r:17 w:16)
	/// Proof: `Institutions::Subsidiaries` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Controllers` (r:17 w:1)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn set_controller() -> Weight {
		// Shortest run: 183_402_000 ps.
		Weight::from_parts(190_856_000, 0)
			.saturating_add(T::DbWeight::get().reads(36_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Institutions::Codes` (r:1 w:1)
	/// Proof: `Institutions::Codes` (`max_values`: None, `max_size`: Some(39), added: 2514, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::NextInstitution` (r:1 w:1)
	/// Proof: `Institutions::NextInstitution` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:1)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::NextOfficer` (r:1 w:1)
	/// Proof: `Institutions::NextOfficer` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Staff` (r:0 w:1)
	/// Proof: `Institutions::Staff` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:0 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:0 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:0 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OfficerKeys` (r:0 w:1)
	/// Proof: `Institutions::OfficerKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Profiles` (r:0 w:1)
	/// Proof: `Institutions::Profiles` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	fn register_institution() -> Weight {
		// Shortest run: 50_424_000 ps.
		Weight::from_parts(52_768_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(11_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Profiles` (r:1 w:1)
	/// Proof: `Institutions::Profiles` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	fn change_institution() -> Weight {
		// Shortest run: 29_075_000 ps.
		Weight::from_parts(31_078_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn suspend_institution() -> Weight {
		// Shortest run: 17_703_000 ps.
		Weight::from_parts(18_735_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn reinstate_institution() -> Weight {
		// Shortest run: 17_563_000 ps.
		Weight::from_parts(18_695_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn close_institution() -> Weight {
		// Shortest run: 17_662_000 ps.
		Weight::from_parts(18_965_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:1)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::NextOfficer` (r:1 w:1)
	/// Proof: `Institutions::NextOfficer` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Staff` (r:0 w:1)
	/// Proof: `Institutions::Staff` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OfficerKeys` (r:0 w:1)
	/// Proof: `Institutions::OfficerKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn appoint_officer() -> Weight {
		// Shortest run: 60_583_000 ps.
		Weight::from_parts(65_242_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn change_officer() -> Weight {
		// Shortest run: 45_585_000 ps.
		Weight::from_parts(47_830_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn suspend_officer() -> Weight {
		// Shortest run: 43_391_000 ps.
		Weight::from_parts(45_715_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn reinstate_officer() -> Weight {
		// Shortest run: 42_810_000 ps.
		Weight::from_parts(44_614_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:1)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OfficerKeys` (r:1 w:0)
	/// Proof: `Institutions::OfficerKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Staff` (r:0 w:1)
	/// Proof: `Institutions::Staff` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn dismiss_officer() -> Weight {
		// Shortest run: 58_990_000 ps.
		Weight::from_parts(61_475_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:2 w:2)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OfficerKeys` (r:1 w:1)
	/// Proof: `Institutions::OfficerKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::FormerOfficerKeys` (r:1 w:1)
	/// Proof: `Institutions::FormerOfficerKeys` (`max_values`: None, `max_size`: Some(797), added: 3272, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn replace_officer_key() -> Weight {
		// Shortest run: 80_410_000 ps.
		Weight::from_parts(84_358_000, 0)
			.saturating_add(ParityDbWeight::get().reads(10_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OfficerKeys` (r:1 w:0)
	/// Proof: `Institutions::OfficerKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Proof: `Institutions::Headcounts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn report_compromised_key() -> Weight {
		// Shortest run: 49_923_000 ps.
		Weight::from_parts(52_238_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:1)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::NextCitizen` (r:1 w:1)
	/// Proof: `Institutions::NextCitizen` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::CitizenKeys` (r:0 w:1)
	/// Proof: `Institutions::CitizenKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Citizens` (r:0 w:1)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn enrol_citizen() -> Weight {
		// Shortest run: 47_248_000 ps.
		Weight::from_parts(49_392_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn set_assurance_level() -> Weight {
		// Shortest run: 36_227_000 ps.
		Weight::from_parts(38_171_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn suspend_citizen() -> Weight {
		// Shortest run: 36_818_000 ps.
		Weight::from_parts(38_802_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn reinstate_citizen() -> Weight {
		// Shortest run: 35_897_000 ps.
		Weight::from_parts(37_810_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:0)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:2 w:2)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::CitizenKeys` (r:1 w:1)
	/// Proof: `Institutions::CitizenKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::FormerCitizenKeys` (r:1 w:1)
	/// Proof: `Institutions::FormerCitizenKeys` (`max_values`: None, `max_size`: Some(797), added: 3272, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn replace_citizen_key() -> Weight {
		// Shortest run: 71_915_000 ps.
		Weight::from_parts(75_310_000, 0)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Proof: `Institutions::Citizens` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Accounts` (r:1 w:1)
	/// Proof: `Institutions::Accounts` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Proof: `Institutions::Officers` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::CitizenKeys` (r:1 w:1)
	/// Proof: `Institutions::CitizenKeys` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::FormerCitizenKeys` (r:0 w:1)
	/// Proof: `Institutions::FormerCitizenKeys` (`max_values`: None, `max_size`: Some(797), added: 3272, mode: `MaxEncodedLen`)
	fn withdraw_citizen() -> Weight {
		// Shortest run: 55_773_000 ps.
		Weight::from_parts(59_010_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Institutions::Institutions` (r:2 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Subsidiaries` (r:17 w:16)
	/// Proof: `Institutions::Subsidiaries` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Controllers` (r:17 w:1)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn set_controller() -> Weight {
		// Shortest run: 183_402_000 ps.
		Weight::from_parts(190_856_000, 0)
			.saturating_add(ParityDbWeight::get().reads(36_u64))
			.saturating_add(ParityDbWeight::get().writes(17_u64))
	}
}
