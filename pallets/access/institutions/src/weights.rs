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
use frame_support::{traits::Get, weights::Weight};

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
	/// Weight of `report_former_key`.
	fn report_former_key() -> Weight;
	/// Weight of `confirm_key_report`.
	fn confirm_key_report() -> Weight;
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
	/// Storage: `Institutions::NextInstitution` (r:1 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:1)
	/// Storage: `Institutions::NextOfficer` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `Institutions::Staff` (r:0 w:1)
	/// Storage: `Institutions::Headcounts` (r:0 w:1)
	/// Storage: `Institutions::Institutions` (r:0 w:1)
	/// Storage: `Institutions::Officers` (r:0 w:1)
	/// Storage: `Institutions::OfficerKeys` (r:0 w:1)
	/// Storage: `Institutions::Profiles` (r:0 w:1)
	fn register_institution() -> Weight {
		// Shortest run: 180_424_000 ps.
		Weight::from_parts(202_768_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Storage: `Institutions::Profiles` (r:1 w:1)
	fn change_institution() -> Weight {
		// Shortest run: 29_075_000 ps.
		Weight::from_parts(31_078_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	fn suspend_institution() -> Weight {
		// Shortest run: 17_703_000 ps.
		Weight::from_parts(18_735_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	fn reinstate_institution() -> Weight {
		// Shortest run: 17_563_000 ps.
		Weight::from_parts(18_695_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	fn close_institution() -> Weight {
		// Shortest run: 17_662_000 ps.
		Weight::from_parts(18_965_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:1)
	/// Storage: `Institutions::Officers` (r:1 w:1)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Storage: `Institutions::NextOfficer` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `Institutions::Staff` (r:0 w:1)
	/// Storage: `Institutions::OfficerKeys` (r:0 w:1)
	fn appoint_officer() -> Weight {
		// Shortest run: 190_583_000 ps.
		Weight::from_parts(215_242_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	fn change_officer() -> Weight {
		// Shortest run: 45_585_000 ps.
		Weight::from_parts(47_830_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	fn suspend_officer() -> Weight {
		// Shortest run: 43_391_000 ps.
		Weight::from_parts(45_715_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	fn reinstate_officer() -> Weight {
		// Shortest run: 42_810_000 ps.
		Weight::from_parts(44_614_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:1)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::OfficerKeys` (r:1 w:0)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `Institutions::Staff` (r:0 w:1)
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Storage: `Proxy::Announcements` (r:0 w:1)
	fn dismiss_officer() -> Weight {
		// Shortest run: 58_990_000 ps.
		Weight::from_parts(91_475_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Storage: `Institutions::Accounts` (r:2 w:2)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::OfficerKeys` (r:1 w:1)
	/// Storage: `Institutions::FormerOfficerKeys` (r:1 w:1)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Storage: `System::Account` (r:2 w:2)
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Storage: `Proxy::Announcements` (r:0 w:1)
	fn replace_officer_key() -> Weight {
		// Shortest run: 360_410_000 ps.
		Weight::from_parts(414_358_000, 0)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Institutions::Officers` (r:2 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::OfficerKeys` (r:1 w:0)
	/// Storage: `Institutions::Headcounts` (r:1 w:1)
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Storage: `Proxy::Announcements` (r:0 w:1)
	fn report_compromised_key() -> Weight {
		// Shortest run: 54_923_000 ps.
		Weight::from_parts(87_238_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:1)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::NextCitizen` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `Institutions::CitizenKeys` (r:0 w:1)
	/// Storage: `Institutions::Citizens` (r:0 w:1)
	/// Storage: `Allowance::Allowances` (r:1 w:0)
	/// Storage: `Allowance::Usages` (r:0 w:1)
	fn enrol_citizen() -> Weight {
		// Shortest run: 177_248_000 ps.
		Weight::from_parts(199_392_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	fn set_assurance_level() -> Weight {
		// Shortest run: 36_227_000 ps.
		Weight::from_parts(38_171_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	fn suspend_citizen() -> Weight {
		// Shortest run: 36_818_000 ps.
		Weight::from_parts(38_802_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:0)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	fn reinstate_citizen() -> Weight {
		// Shortest run: 35_897_000 ps.
		Weight::from_parts(37_810_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:0)
	/// Storage: `Institutions::Accounts` (r:2 w:2)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::CitizenKeys` (r:1 w:1)
	/// Storage: `Institutions::FormerCitizenKeys` (r:1 w:1)
	/// Storage: `System::Account` (r:2 w:2)
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Storage: `Proxy::Announcements` (r:0 w:1)
	fn replace_citizen_key() -> Weight {
		// Shortest run: 201_915_000 ps.
		Weight::from_parts(255_310_000, 0)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Institutions::Citizens` (r:1 w:1)
	/// Storage: `Institutions::Accounts` (r:1 w:1)
	/// Storage: `Institutions::Officers` (r:1 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::CitizenKeys` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `Institutions::FormerCitizenKeys` (r:0 w:1)
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Storage: `Proxy::Announcements` (r:0 w:1)
	fn withdraw_citizen() -> Weight {
		// Shortest run: 55_773_000 ps.
		Weight::from_parts(89_010_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Institutions::Institutions` (r:2 w:0)
	/// Storage: `Institutions::Subsidiaries` (r:17 w:16)
	/// Storage: `Institutions::Controllers` (r:17 w:1)
	fn set_controller() -> Weight {
		// Shortest run: 183_402_000 ps.
		Weight::from_parts(190_856_000, 0)
			.saturating_add(T::DbWeight::get().reads(36_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:0)
	/// Storage: `Institutions::Officers` (r:2 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::KeyReports` (r:1 w:1)
	/// Storage: `Institutions::FormerOfficerKeys` (r:1 w:1)
	fn report_former_key() -> Weight {
		// Shortest run: 60_000_000 ps.
		Weight::from_parts(70_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Accounts` (r:2 w:0)
	/// Storage: `Institutions::Officers` (r:2 w:0)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Storage: `Institutions::KeyReports` (r:1 w:1)
	/// Storage: `Institutions::FormerOfficerKeys` (r:1 w:1)
	fn confirm_key_report() -> Weight {
		// Shortest run: 60_000_000 ps.
		Weight::from_parts(70_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}
