// SPDX-License-Identifier: Apache-2.0
//! Proofs of paid taxes.

use crate::{Config, Error, Event, LastProofs, NextProof, Pallet, ProofState, Proofs, TaxProof};
use citychain_invoices::{TaxProofId, TaxProofKind};
use citychain_primitives::{ActingOfficer, Commitment, Fen, Millis};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Issues a proof that is valid from now on.
	pub(crate) fn do_issue_proof(
		acting: ActingOfficer,
		kind: TaxProofKind,
		subject: Commitment,
		base: Fen,
		tax: Fen,
		until: Millis,
	) -> DispatchResult {
		let now = T::now();
		let latest = Millis(now.0.saturating_add(T::MaxProofValidity::get()));
		ensure!(tax <= base, Error::<T>::TaxExceedsBase);
		ensure!(now < until, Error::<T>::UntilPassed);
		ensure!(until <= latest, Error::<T>::ValidityTooLong);
		let last = LastProofs::<T>::get((kind, subject)).and_then(Proofs::<T>::get);
		ensure!(!last.is_some_and(|last| last.stands(now)), Error::<T>::AlreadyProven);
		let proof = NextProof::<T>::get();
		let next = proof.next().ok_or(Error::<T>::TooManyProofs)?;

		let ActingOfficer { institution: bureau, officer } = acting;
		let (issued_at, state) = (now, ProofState::Valid);
		let issued =
			TaxProof { kind, subject, base, tax, bureau, officer, issued_at, until, state };
		NextProof::<T>::put(next);
		Proofs::<T>::insert(proof, issued);
		LastProofs::<T>::insert((kind, subject), proof);
		Self::deposit_event(Event::ProofIssued {
			proof,
			bureau,
			officer,
			kind,
			subject,
			base,
			tax,
			until,
		});
		Ok(())
	}

	/// The proof of this number.
	pub(crate) fn find_proof(proof: TaxProofId) -> Result<TaxProof, Error<T>> {
		Proofs::<T>::get(proof).ok_or(Error::<T>::ProofNotFound)
	}
}
