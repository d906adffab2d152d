// SPDX-License-Identifier: Apache-2.0
//! What the pallets of invoices, and registers that ask for proofs, ask and order.

use crate::{
	is_in_force, Config, Error, Event, Ledgers, NumberRanges, Pallet, Proofs, RatesInForce,
};
use citychain_invoices::{
	InvoiceKind, InvoiceNumber, LedgerEntry, RateGroups, TaxProofFacts, TaxProofId, TaxProofKind,
	TaxProofs, TaxpayerRegister,
};
use citychain_primitives::{Commitment, Day, InstitutionId, TaxPeriod};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> TaxpayerRegister for Pallet<T> {
	fn bureau(taxpayer: InstitutionId) -> Result<InstitutionId, DispatchError> {
		Ok(Self::taxpayer_of(taxpayer)?.bureau)
	}

	fn ensure_may_issue(
		issuer: InstitutionId,
		kind: InvoiceKind,
		groups: &RateGroups,
		date: Day,
	) -> DispatchResult {
		Self::taxpayer_of(issuer)?.ensure_may_issue::<T>(kind, groups, date)?;
		let in_force = RatesInForce::<T>::get();
		ensure!(
			groups.iter().all(|group| is_in_force(&in_force, group.rate)),
			Error::<T>::RateNotInForce
		);
		Ok(())
	}

	fn ensure_assigned(issuer: InstitutionId, number: &InvoiceNumber) -> DispatchResult {
		ensure!(
			NumberRanges::<T>::get(issuer).iter().any(|range| range.contains(number)),
			Error::<T>::NumberNotAssigned
		);
		Ok(())
	}

	fn ensure_deducts(taxpayer: InstitutionId) -> DispatchResult {
		Ok(Self::taxpayer_of(taxpayer)?.ensure_deducts::<T>()?)
	}

	fn ensure_can_post(
		taxpayer: InstitutionId,
		entries: &[(TaxPeriod, LedgerEntry)],
	) -> DispatchResult {
		Self::ledgers_after(taxpayer, entries)?;
		Ok(())
	}

	fn post(taxpayer: InstitutionId, entries: &[(TaxPeriod, LedgerEntry)]) -> DispatchResult {
		for (period, ledger) in Self::ledgers_after(taxpayer, entries)? {
			Ledgers::<T>::insert(taxpayer, period, ledger);
		}
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_taxpayer(taxpayer: InstitutionId, bureau: InstitutionId) {
		crate::benchmarking::write_taxpayer::<T>(taxpayer, bureau);
	}
}

impl<T: Config> TaxProofs for Pallet<T> {
	fn consume(
		proof: TaxProofId,
		kind: TaxProofKind,
		subject: &Commitment,
	) -> Result<TaxProofFacts, DispatchError> {
		let used = Self::find_proof(proof)?.used::<T>(kind, subject, T::now())?;

		Proofs::<T>::insert(proof, used);
		Self::deposit_event(Event::ProofUsed { proof });
		Ok(used.facts())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_proof(kind: TaxProofKind, subject: Commitment) -> TaxProofId {
		crate::benchmarking::issue_proof::<T>(kind, subject)
	}
}
