// SPDX-License-Identifier: Apache-2.0
//! Selecting invoices (勾选).

use crate::{Config, CurrentRules, Deduction, Error, Event, Pallet, Purpose, Uses};
use citychain_invoices::{InvoiceId, TaxpayerRegister};
use citychain_primitives::{ActingOfficer, TaxPeriod};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Selects an invoice for the return of a period.
	pub(crate) fn do_select(
		acting: ActingOfficer,
		invoice: InvoiceId,
		period: TaxPeriod,
		purpose: Purpose,
	) -> DispatchResult {
		let ActingOfficer { institution: taxpayer, officer } = acting;
		let (facts, _) = Self::deductible(invoice, taxpayer)?;
		T::Taxpayers::ensure_deducts(taxpayer)?;
		let (rules, now) = (CurrentRules::<T>::get(), T::now());
		rules.ensure_open::<T>(period, now)?;
		ensure!(facts.period <= period, Error::<T>::PeriodBeforeInvoice);
		if let Some(earlier) = Uses::<T>::get(invoice) {
			earlier.ensure_selectable::<T>(&rules, now)?;
		}

		Uses::<T>::insert(invoice, Deduction::selected(taxpayer, purpose, period));
		Self::deposit_event(Event::Selected { invoice, taxpayer, officer, period, purpose });
		Ok(())
	}
}
