// SPDX-License-Identifier: Apache-2.0
//! Confirming the use of selected invoices (用途确认).

use crate::{Config, ConfirmedUse, CurrentRules, Deduction, Error, Event, Pallet, Purpose, Uses};
use alloc::vec::Vec;
use citychain_invoices::{InvoiceId, LedgerEntry, TaxpayerRegister};
use citychain_primitives::{ActingOfficer, Fen, InstitutionId, TaxPeriod};
use frame_support::{ensure, traits::DefensiveTruncateFrom, BoundedVec};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Confirms the use of all of these invoices, or of none.
	pub(crate) fn do_confirm(
		acting: ActingOfficer,
		period: TaxPeriod,
		invoices: BoundedVec<InvoiceId, T::MaxBatch>,
	) -> DispatchResult {
		let ActingOfficer { institution: taxpayer, officer } = acting;
		ensure!(!invoices.is_empty(), Error::<T>::NoInvoices);
		ensure!(invoices.is_sorted_by(|one, next| one < next), Error::<T>::NotAscending);
		T::Taxpayers::ensure_deducts(taxpayer)?;
		let rules = CurrentRules::<T>::get();
		rules.ensure_open::<T>(period, T::now())?;
		let confirmed = invoices
			.into_iter()
			.map(|invoice| Self::confirmed(invoice, taxpayer, period))
			.collect::<Result<Vec<_>, _>>()?;
		let deducted = confirmed
			.iter()
			.filter(|(_, used)| used.purpose == Purpose::Deduction)
			.try_fold(Fen::ZERO, |sum, (_, used)| sum.checked_add(used.tax))
			.ok_or(Error::<T>::Overflow)?;

		if !deducted.is_zero() {
			T::Taxpayers::post(taxpayer, &[(period, LedgerEntry::Deducted(deducted))])?;
		}
		let (deductions, uses): (Vec<_>, Vec<_>) = confirmed.into_iter().unzip();
		for (deduction, used) in deductions.into_iter().zip(&uses) {
			Uses::<T>::insert(used.invoice, deduction);
		}
		// As many as there are invoices.
		let uses = BoundedVec::defensive_truncate_from(uses);
		Self::deposit_event(Event::Confirmed { taxpayer, officer, period, deducted, uses });
		Ok(())
	}

	/// What becomes of one invoice of the batch.
	fn confirmed(
		invoice: InvoiceId,
		taxpayer: InstitutionId,
		period: TaxPeriod,
	) -> Result<(Deduction, ConfirmedUse), DispatchError> {
		let (_, tax) = Self::deductible(invoice, taxpayer)?;
		let selected = Uses::<T>::get(invoice).ok_or(Error::<T>::NotSelected)?;
		let used = selected.confirmed::<T>(period, tax)?;
		Ok((used, ConfirmedUse { invoice, purpose: used.purpose, tax }))
	}
}
