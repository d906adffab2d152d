// SPDX-License-Identifier: Apache-2.0
//! The end of ledgers and proofs whose retention is over.

use crate::{Config, Error, Event, LastProofs, Ledgers, Pallet, Proofs};
use citychain_invoices::TaxProofId;
use citychain_primitives::{ActingOfficer, InstitutionId, TaxPeriod};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Removes a ledger whose retention is over.
	pub(crate) fn do_prune_ledger(
		acting: ActingOfficer,
		taxpayer: InstitutionId,
		period: TaxPeriod,
	) -> DispatchResult {
		Self::taxpayer_under(&acting, taxpayer)?;
		ensure!(Ledgers::<T>::contains_key(taxpayer, period), Error::<T>::LedgerNotFound);
		ensure!(!Self::is_retained(period, Self::current_period()), Error::<T>::RetentionNotOver);

		Ledgers::<T>::remove(taxpayer, period);
		let ActingOfficer { institution: bureau, officer } = acting;
		Self::deposit_event(Event::LedgerPruned { taxpayer, period, bureau, officer });
		Ok(())
	}

	/// Removes a proof whose retention is over.
	pub(crate) fn do_prune_proof(acting: ActingOfficer, proof: TaxProofId) -> DispatchResult {
		let found = Self::find_proof(proof)?;
		let kept_until = found.kept_until(T::ProofRetention::get());
		ensure!(kept_until <= T::now(), Error::<T>::RetentionNotOver);

		let key = (found.kind, found.subject);
		if LastProofs::<T>::get(key) == Some(proof) {
			LastProofs::<T>::remove(key);
		}
		Proofs::<T>::remove(proof);
		let ActingOfficer { institution: bureau, officer } = acting;
		Self::deposit_event(Event::ProofPruned { proof, bureau, officer });
		Ok(())
	}
}
