// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_tax_proofs`, in the form that `scripts/weights.sh` writes.
//!
//! Estimated until scripts/weights.sh has measured: times by comparison with measured calls that read
//! and write as much, storage counted by hand along the longest path.
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

/// What the calls of `pallet_tax_proofs` weigh.
pub trait WeightInfo {
	/// Weight of `issue_proof`.
	fn issue_proof() -> Weight;
	/// Weight of `revoke_proof`.
	fn revoke_proof() -> Weight;
	/// Weight of `prune_proof`.
	fn prune_proof() -> Weight;
}

/// The estimated weights, with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `TaxProofs::LastProofs` (r:1 w:1)
	/// Storage: `TaxProofs::Proofs` (r:1 w:1)
	/// Storage: `TaxProofs::NextProof` (r:1 w:1)
	fn issue_proof() -> Weight {
		Weight::from_parts(95_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `TaxProofs::Proofs` (r:1 w:1)
	fn revoke_proof() -> Weight {
		Weight::from_parts(75_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `TaxProofs::Proofs` (r:1 w:1)
	/// Storage: `TaxProofs::LastProofs` (r:1 w:1)
	fn prune_proof() -> Weight {
		Weight::from_parts(80_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `TaxProofs::LastProofs` (r:1 w:1)
	/// Storage: `TaxProofs::Proofs` (r:1 w:1)
	/// Storage: `TaxProofs::NextProof` (r:1 w:1)
	fn issue_proof() -> Weight {
		Weight::from_parts(95_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `TaxProofs::Proofs` (r:1 w:1)
	fn revoke_proof() -> Weight {
		Weight::from_parts(75_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `TaxProofs::Proofs` (r:1 w:1)
	/// Storage: `TaxProofs::LastProofs` (r:1 w:1)
	fn prune_proof() -> Weight {
		Weight::from_parts(80_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
}
