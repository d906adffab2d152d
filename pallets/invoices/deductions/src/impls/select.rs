// SPDX-License-Identifier: Apache-2.0
//! Selecting invoices (勾选), and deselecting them.

use crate::{Config, CurrentRules, Deduction, Error, Event, Pallet, Purpose, Uses};
use citychain_invoices::{Buyer, InvoiceId, InvoiceRegister, TaxpayerRegister};
use citychain_primitives::{ActingOfficer, Fen, TaxPeriod};
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
		let (rules, now) = (CurrentRules::<T>::get(), Self::now());
		rules.ensure_open(period, now).map_err(Error::<T>::from)?;
		ensure!(facts.period <= period, Error::<T>::PeriodBeforeInvoice);
		if let Some(earlier) = Uses::<T>::get(invoice) {
			earlier.ensure_selectable(&rules, now).map_err(Error::<T>::from)?;
		}

		Uses::<T>::insert(invoice, Deduction::selected(taxpayer, purpose, period));
		Self::deposit_event(Event::Selected { invoice, taxpayer, officer, period, purpose });
		Ok(())
	}

	/// Ends a selection of the own institution.
	pub(crate) fn do_deselect(acting: ActingOfficer, invoice: InvoiceId) -> DispatchResult {
		let ActingOfficer { institution: taxpayer, officer } = acting;
		let selected = Uses::<T>::get(invoice).ok_or(Error::<T>::NotSelected)?;
		selected.ensure_deselectable(taxpayer).map_err(Error::<T>::from)?;

		Uses::<T>::remove(invoice);
		Self::deposit_event(Event::Deselected { invoice, taxpayer, officer });
		Ok(())
	}

	/// The tax of an invoice that its buyer could select now.
	pub(crate) fn tax_to_select(invoice: InvoiceId) -> Option<Fen> {
		let facts = T::Invoices::facts(invoice).ok()?;
		let Buyer::Institution(buyer) = facts.buyer else { return None };
		let (_, tax) = Self::deductible(invoice, buyer).ok()?;
		Self::current_deduction(invoice).is_none().then_some(tax)
	}
}
