// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_tax_proofs`, measured by `scripts/weights.sh`: do not edit.
//!
//! Machine: AMD EPYC. Date: 2026-11-26. Steps: 20, repeats: 20,
//! analysis: MedianSlopes, benchmark command: 64.0.0.
//!
//! Proof sizes are left at zero: blocks of this chain carry no state proofs.

// A pallet whose calls touch no storage of their own needs fewer imports; a component that turns out
// to cost nothing is not used.
#![allow(unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_tax_proofs` weigh.
pub trait WeightInfo {
	/// Weight of `issue_proof`.
	fn issue_proof() -> Weight;
	/// Weight of `revoke_proof`.
	fn revoke_proof() -> Weight;
	/// Weight of `prune_proof`.
	fn prune_proof() -> Weight;
}

/// The measured weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `TaxProofs::LastProofs` (r:1 w:1)
	/// Storage: `TaxProofs::Proofs` (r:1 w:1)
	/// Storage: `TaxProofs::NextProof` (r:1 w:1)
	fn issue_proof() -> Weight {
		// Shortest run: 47_128_000 ps.
		Weight::from_parts(59_962_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `TaxProofs::Proofs` (r:1 w:1)
	fn revoke_proof() -> Weight {
		// Shortest run: 38_572_000 ps.
		Weight::from_parts(59_200_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `TaxProofs::Proofs` (r:1 w:1)
	/// Storage: `TaxProofs::LastProofs` (r:1 w:1)
	fn prune_proof() -> Weight {
		// Shortest run: 45_235_000 ps.
		Weight::from_parts(85_580_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}
