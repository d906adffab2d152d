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
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

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
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::Descriptions` (r:1 w:1)
	/// Proof: `Provenance::Descriptions` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn describe() -> Weight {
		// Shortest run: 67_887_000 ps.
		Weight::from_parts(107_261_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::CustodyHeads` (r:1 w:1)
	/// Proof: `Provenance::CustodyHeads` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::CustodyEvents` (r:0 w:1)
	/// Proof: `Provenance::CustodyEvents` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	fn record_custody() -> Weight {
		// Shortest run: 74_659_000 ps.
		Weight::from_parts(113_051_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Controllers` (r:171 w:0)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::Witnesses` (r:1 w:1)
	/// Proof: `Provenance::Witnesses` (`max_values`: None, `max_size`: Some(801), added: 3276, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::Descriptions` (r:1 w:0)
	/// Proof: `Provenance::Descriptions` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn witness() -> Weight {
		// Shortest run: 744_950_000 ps.
		Weight::from_parts(863_632_000, 0)
			.saturating_add(T::DbWeight::get().reads(177_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::CustodyHeads` (r:1 w:1)
	/// Proof: `Provenance::CustodyHeads` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::Descriptions` (r:0 w:1)
	/// Proof: `Provenance::Descriptions` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::Witnesses` (r:0 w:1)
	/// Proof: `Provenance::Witnesses` (`max_values`: None, `max_size`: Some(801), added: 3276, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::CustodyEvents` (r:0 w:64)
	/// Proof: `Provenance::CustodyEvents` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
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
	/// Proof: `Provenance::Filings` (`max_values`: None, `max_size`: Some(2997), added: 5472, mode: `MaxEncodedLen`)
	fn file_provider() -> Weight {
		// Shortest run: 61_995_000 ps.
		Weight::from_parts(90_719_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Provenance::Filings` (r:1 w:1)
	/// Proof: `Provenance::Filings` (`max_values`: None, `max_size`: Some(2997), added: 5472, mode: `MaxEncodedLen`)
	fn suspend_filing() -> Weight {
		// Shortest run: 58_809_000 ps.
		Weight::from_parts(71_783_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Provenance::Filings` (r:1 w:1)
	/// Proof: `Provenance::Filings` (`max_values`: None, `max_size`: Some(2997), added: 5472, mode: `MaxEncodedLen`)
	fn reinstate_filing() -> Weight {
		// Shortest run: 49_393_000 ps.
		Weight::from_parts(74_459_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Provenance::Filings` (r:1 w:1)
	/// Proof: `Provenance::Filings` (`max_values`: None, `max_size`: Some(2997), added: 5472, mode: `MaxEncodedLen`)
	fn remove_filing() -> Weight {
		// Shortest run: 57_538_000 ps.
		Weight::from_parts(78_627_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::Descriptions` (r:1 w:1)
	/// Proof: `Provenance::Descriptions` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn describe() -> Weight {
		// Shortest run: 67_887_000 ps.
		Weight::from_parts(107_261_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:0)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::CustodyHeads` (r:1 w:1)
	/// Proof: `Provenance::CustodyHeads` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::CustodyEvents` (r:0 w:1)
	/// Proof: `Provenance::CustodyEvents` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	fn record_custody() -> Weight {
		// Shortest run: 74_659_000 ps.
		Weight::from_parts(113_051_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Institutions::Controllers` (r:171 w:0)
	/// Proof: `Institutions::Controllers` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::LaterRecords` (r:1 w:0)
	/// Proof: `Evidence::LaterRecords` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Standings` (r:1 w:1)
	/// Proof: `Evidence::Standings` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	/// Storage: `Evidence::Policies` (r:1 w:0)
	/// Proof: `Evidence::Policies` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::Witnesses` (r:1 w:1)
	/// Proof: `Provenance::Witnesses` (`max_values`: None, `max_size`: Some(801), added: 3276, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::Descriptions` (r:1 w:0)
	/// Proof: `Provenance::Descriptions` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn witness() -> Weight {
		// Shortest run: 744_950_000 ps.
		Weight::from_parts(863_632_000, 0)
			.saturating_add(ParityDbWeight::get().reads(177_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Evidence::Locations` (r:1 w:0)
	/// Proof: `Evidence::Locations` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::CustodyHeads` (r:1 w:1)
	/// Proof: `Provenance::CustodyHeads` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::Descriptions` (r:0 w:1)
	/// Proof: `Provenance::Descriptions` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::Witnesses` (r:0 w:1)
	/// Proof: `Provenance::Witnesses` (`max_values`: None, `max_size`: Some(801), added: 3276, mode: `MaxEncodedLen`)
	/// Storage: `Provenance::CustodyEvents` (r:0 w:64)
	/// Proof: `Provenance::CustodyEvents` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	/// `c` ranges over `[0, 64]`.
	fn clear(c: u32) -> Weight {
		// Shortest run: 49_142_000 ps.
		Weight::from_parts(82_142_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(2_940_500, 0).saturating_mul(c.into()))
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(c.into())))
	}
	/// Storage: `Provenance::Filings` (r:1 w:1)
	/// Proof: `Provenance::Filings` (`max_values`: None, `max_size`: Some(2997), added: 5472, mode: `MaxEncodedLen`)
	fn file_provider() -> Weight {
		// Shortest run: 61_995_000 ps.
		Weight::from_parts(90_719_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Provenance::Filings` (r:1 w:1)
	/// Proof: `Provenance::Filings` (`max_values`: None, `max_size`: Some(2997), added: 5472, mode: `MaxEncodedLen`)
	fn suspend_filing() -> Weight {
		// Shortest run: 58_809_000 ps.
		Weight::from_parts(71_783_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Provenance::Filings` (r:1 w:1)
	/// Proof: `Provenance::Filings` (`max_values`: None, `max_size`: Some(2997), added: 5472, mode: `MaxEncodedLen`)
	fn reinstate_filing() -> Weight {
		// Shortest run: 49_393_000 ps.
		Weight::from_parts(74_459_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Provenance::Filings` (r:1 w:1)
	/// Proof: `Provenance::Filings` (`max_values`: None, `max_size`: Some(2997), added: 5472, mode: `MaxEncodedLen`)
	fn remove_filing() -> Weight {
		// Shortest run: 57_538_000 ps.
		Weight::from_parts(78_627_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
