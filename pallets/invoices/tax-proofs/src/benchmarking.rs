// SPDX-License-Identifier: Apache-2.0
//! Benchmarks of the calls, each by its longest path.

use crate::{Call, Config, LastProofs, NextProof, Pallet, ProofState, Proofs, TaxProof};
use citychain_invoices::{TaxProofId, TaxProofKind, TaxProofs};
use citychain_primitives::{Authority, Commitment, Duty, Fen, InstitutionId, Millis};
use frame_benchmarking::v2::*;
use frame_support::{
	storage::{storage_prefix, unhashed},
	traits::Get,
};
use frame_system::RawOrigin;

const KIND: TaxProofKind = TaxProofKind::IncomeTax;
const SUBJECT: Commitment = Commitment([7; 32]);

/// An officer of a tax bureau, and a valid proof of that bureau.
fn officer_and_proof<T: Config>() -> Result<(T::AccountId, TaxProofId), BenchmarkError> {
	let officer = T::Authority::benchmark_officer(Duty::AdministerTax);
	let bureau = T::Authority::ensure_officer(&officer, Duty::AdministerTax)?.institution;
	Ok((officer, write_proof::<T>(bureau)))
}

fn write_proof<T: Config>(bureau: InstitutionId) -> TaxProofId {
	let proof = <Pallet<T> as TaxProofs>::benchmark_proof(KIND, SUBJECT);
	change::<T>(proof, |proof| proof.bureau = bureau);
	proof
}

fn change<T: Config>(proof: TaxProofId, change: impl FnOnce(&mut TaxProof)) {
	Proofs::<T>::mutate(proof, |proof| change(proof.as_mut().expect("it was written")));
}

/// Sets the chain's time, which is the timestamp pallet's in the runtime and in the mock.
fn set_time(now: Millis) {
	unhashed::put(&storage_prefix(b"Timestamp", b"Now"), &now);
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The longest path: a proof of the same subject was revoked before.
	#[benchmark]
	fn issue_proof() -> Result<(), BenchmarkError> {
		let (officer, earlier) = officer_and_proof::<T>()?;
		let now = Pallet::<T>::now();
		change::<T>(earlier, |proof| proof.state = ProofState::Revoked { at: now });
		let until = Millis(now.0 + T::MaxValidity::get());
		let most = Fen(u64::MAX);

		#[extrinsic_call]
		_(RawOrigin::Signed(officer), KIND, SUBJECT, most, most, until);

		assert_eq!(LastProofs::<T>::get((KIND, SUBJECT)), earlier.next());
		Ok(())
	}

	#[benchmark]
	fn revoke_proof() -> Result<(), BenchmarkError> {
		let (officer, proof) = officer_and_proof::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(officer), proof, Commitment([9; 32]));

		let revoked = Proofs::<T>::get(proof).map(|proof| proof.state);
		assert!(matches!(revoked, Some(ProofState::Revoked { .. })));
		Ok(())
	}

	/// The longest path: the last proof of its subject.
	#[benchmark]
	fn prune_proof() -> Result<(), BenchmarkError> {
		let (officer, proof) = officer_and_proof::<T>()?;
		let now = Pallet::<T>::now();
		change::<T>(proof, |proof| proof.state = ProofState::Revoked { at: now });
		set_time(Millis(now.0 + T::Retention::get()));

		#[extrinsic_call]
		_(RawOrigin::Signed(officer), proof);

		assert_eq!(Proofs::<T>::iter().count(), 0);
		assert_eq!(NextProof::<T>::get(), proof.next().expect("a proof was issued"));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
