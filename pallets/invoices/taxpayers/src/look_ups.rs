// SPDX-License-Identifier: Apache-2.0
//! What the runtime APIs answer.

use crate::{
	is_in_force, Config, LastProofs, Ledger, Ledgers, NumberRange, NumberRanges, Pallet, Proofs,
	RatesInForce, Series, SeriesInUse, TaxProof, Taxpayer, Taxpayers,
};
use alloc::vec::Vec;
use citychain_invoices::{Credit, NumberSeries, ProofStatus, TaxProofId, TaxProofKind, TaxRate};
use citychain_primitives::{Commitment, Fen, InstitutionId, TaxPeriod};

impl<T: Config> Pallet<T> {
	/// The taxpayer with the number of this institution, whatever its status.
	pub fn taxpayer(institution: InstitutionId) -> Option<Taxpayer> {
		Taxpayers::<T>::get(institution)
	}

	/// The numbers of a taxpayer, used and unused.
	pub fn numbers(taxpayer: InstitutionId) -> Vec<NumberRange> {
		NumberRanges::<T>::get(taxpayer).into_inner()
	}

	/// Which bureau assigns the numbers of a series, and the next one.
	pub fn series(series: NumberSeries) -> Option<Series> {
		SeriesInUse::<T>::get(series)
	}

	/// What the invoices of a taxpayer come to in a tax period.
	pub fn ledger(taxpayer: InstitutionId, period: TaxPeriod) -> Option<Ledger> {
		Ledgers::<T>::get(taxpayer, period)
	}

	/// How much a taxpayer may still issue in this period.
	pub fn credit(taxpayer: InstitutionId) -> Option<Credit> {
		let limit = Taxpayers::<T>::get(taxpayer)?.terms.credit_limit;
		let period = Self::current_period();
		let taken = Ledgers::<T>::get(taxpayer, period).unwrap_or_default().credit_taken;
		let left = limit.checked_sub(taken).unwrap_or(Fen::ZERO);
		Some(Credit { period, limit, taken, left })
	}

	/// The rates that a taxpayer may use now.
	pub fn available_rates(taxpayer: InstitutionId) -> Option<Vec<TaxRate>> {
		let rates = Taxpayers::<T>::get(taxpayer)?.terms.rates;
		let in_force = RatesInForce::<T>::get();
		Some(rates.into_iter().filter(|rate| is_in_force(&in_force, *rate)).collect())
	}

	/// The rates in force, ascending, in basis points.
	pub fn rates_in_force() -> Vec<u16> {
		RatesInForce::<T>::get().into_iter().collect()
	}

	/// The proof with this number.
	pub fn proof(id: TaxProofId) -> Option<TaxProof> {
		Proofs::<T>::get(id)
	}

	/// The last proof that was issued of this tax on this subject.
	pub fn last_proof(kind: TaxProofKind, subject: Commitment) -> Option<TaxProofId> {
		LastProofs::<T>::get((kind, subject))
	}

	/// Whether a proof of this tax on this subject can be used now.
	pub fn status(id: TaxProofId, kind: TaxProofKind, subject: Commitment) -> Option<ProofStatus> {
		let proof = Proofs::<T>::get(id)?;
		proof.ensure_of::<T>(kind, &subject).ok()?;
		Some(proof.status(T::now()))
	}
}
