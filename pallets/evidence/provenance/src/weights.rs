// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_provenance`, measured by `scripts/weights.sh`: do not edit.
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

/// What the calls of `pallet_provenance` weigh.
pub trait WeightInfo {
	/// Weight of `describe`.
	fn describe() -> Weight;
	/// Weight of `record_custody`.
	fn record_custody() -> Weight;
	/// Weight of `witness`.
	fn witness() -> Weight;
	/// Weight of `clear`.
	fn clear(c: u32) -> Weight;
	/// Weight of `file_provider`.
	fn file_provider() -> Weight;
	/// Weight of `suspend_filing`.
	fn suspend_filing() -> Weight;
	/// Weight of `reinstate_filing`.
	fn reinstate_filing() -> Weight;
	/// Weight of `remove_filing`.
	fn remove_filing() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Provenance::Descriptions` (r:1 w:1)
	fn describe() -> Weight {
		// Shortest run: 67_887_000 ps.
		Weight::from_parts(107_261_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Provenance::CustodyHeads` (r:1 w:1)
	/// Storage: `Provenance::CustodyEvents` (r:0 w:1)
	fn record_custody() -> Weight {
		// Shortest run: 74_659_000 ps.
		Weight::from_parts(113_051_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Controllers` (r:171 w:0)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Storage: `Provenance::Witnesses` (r:1 w:1)
	/// Storage: `Provenance::Descriptions` (r:1 w:0)
	fn witness() -> Weight {
		// Shortest run: 744_950_000 ps.
		Weight::from_parts(863_632_000, 0)
			.saturating_add(T::DbWeight::get().reads(177_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Storage: `Provenance::CustodyHeads` (r:1 w:1)
	/// Storage: `Provenance::Descriptions` (r:0 w:1)
	/// Storage: `Provenance::Witnesses` (r:0 w:1)
	/// Storage: `Provenance::CustodyEvents` (r:0 w:64)
	/// `c` ranges over `[0, 64]`.
	fn clear(c: u32) -> Weight {
		// Shortest run: 49_142_000 ps.
		Weight::from_parts(82_142_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(2_940_500, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(c.into())))
	}
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn file_provider() -> Weight {
		// Shortest run: 61_995_000 ps.
		Weight::from_parts(90_719_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn suspend_filing() -> Weight {
		// Shortest run: 58_809_000 ps.
		Weight::from_parts(71_783_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn reinstate_filing() -> Weight {
		// Shortest run: 49_393_000 ps.
		Weight::from_parts(74_459_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Provenance::Filings` (r:1 w:1)
	fn remove_filing() -> Weight {
		// Shortest run: 57_538_000 ps.
		Weight::from_parts(78_627_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}
