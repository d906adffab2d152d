// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, and what other pallets ask.

use crate::{
	Config, Error, Event, LastProofs, NextProof, Pallet, ProofState, ProofStatus, Proofs, Refusal,
	TaxProof,
};
use citychain_invoices::{TaxProofFacts, TaxProofId, TaxProofKind, TaxProofs};
use citychain_primitives::{ActingOfficer, Commitment, Fen, Millis};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The chain's time.
	pub(crate) fn now() -> Millis {
		Millis(T::Time::now())
	}

	/// Issues a proof that is valid from now on.
	pub(crate) fn do_issue_proof(
		acting: ActingOfficer,
		kind: TaxProofKind,
		subject: Commitment,
		base: Fen,
		tax: Fen,
		until: Millis,
	) -> DispatchResult {
		let now = Self::now();
		let latest = Millis(now.0.saturating_add(T::MaxValidity::get()));
		ensure!(tax <= base, Error::<T>::TaxExceedsBase);
		ensure!(now < until, Error::<T>::EndsInPast);
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
			kind,
			subject,
			base,
			tax,
			until,
			bureau,
			officer,
		});
		Ok(())
	}

	/// Revokes a valid proof of the own bureau.
	pub(crate) fn do_revoke_proof(
		acting: ActingOfficer,
		proof: TaxProofId,
		grounds: Commitment,
	) -> DispatchResult {
		let ActingOfficer { institution: bureau, officer } = acting;
		let revoked = Self::find(proof)?.revoked(bureau, Self::now()).map_err(Error::<T>::from)?;

		Proofs::<T>::insert(proof, revoked);
		Self::deposit_event(Event::ProofRevoked { proof, grounds, bureau, officer });
		Ok(())
	}

	/// Removes a proof that need not be kept any more.
	pub(crate) fn do_prune_proof(acting: ActingOfficer, proof: TaxProofId) -> DispatchResult {
		let found = Self::find(proof)?;
		let kept_until = found.kept_until(T::Retention::get());
		ensure!(kept_until <= Self::now(), Error::<T>::RetentionNotOver);

		let key = (found.kind, found.subject);
		if LastProofs::<T>::get(key) == Some(proof) {
			LastProofs::<T>::remove(key);
		}
		Proofs::<T>::remove(proof);
		let ActingOfficer { institution: bureau, officer } = acting;
		Self::deposit_event(Event::ProofPruned { proof, bureau, officer });
		Ok(())
	}

	/// Whether a proof of this tax and subject can be used now.
	pub(crate) fn status_of(
		proof: TaxProofId,
		kind: TaxProofKind,
		subject: &Commitment,
	) -> Option<ProofStatus> {
		let proof = Proofs::<T>::get(proof)?;
		proof.ensure_of(kind, subject).ok()?;
		Some(proof.status(Self::now()))
	}

	fn find(proof: TaxProofId) -> Result<TaxProof, Error<T>> {
		Proofs::<T>::get(proof).ok_or(Error::<T>::NotFound)
	}
}

impl<T: Config> TaxProofs for Pallet<T> {
	fn consume(
		proof: TaxProofId,
		kind: TaxProofKind,
		subject: &Commitment,
	) -> Result<TaxProofFacts, DispatchError> {
		let used = Self::find(proof)?.used(kind, subject, Self::now()).map_err(Error::<T>::from)?;

		Proofs::<T>::insert(proof, used);
		Self::deposit_event(Event::ProofUsed { proof });
		Ok(used.facts())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_proof(kind: TaxProofKind, subject: Commitment) -> TaxProofId {
		use citychain_primitives::{InstitutionId, OfficerId};
		let acting = ActingOfficer { institution: InstitutionId(0), officer: OfficerId(0) };
		let until = Millis(Self::now().0.saturating_add(T::MaxValidity::get()));
		let proof = NextProof::<T>::get();
		Self::do_issue_proof(acting, kind, subject, Fen(u64::MAX), Fen(u64::MAX), until)
			.expect("no proof stands for the subject of a benchmark");
		proof
	}
}

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::WrongKind => Self::WrongKind,
			Refusal::WrongSubject => Self::WrongSubject,
			Refusal::NotIssuer => Self::NotIssuer,
			Refusal::AlreadyUsed => Self::AlreadyUsed,
			Refusal::Revoked => Self::Revoked,
			Refusal::Expired => Self::Expired,
		}
	}
}
