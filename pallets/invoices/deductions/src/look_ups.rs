// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{Config, CurrentRules, Deduction, Pallet, Rules, Uses};
use citychain_invoices::{Buyer, InvoiceId, InvoiceRegister};
use citychain_primitives::Fen;

impl<T: Config> Pallet<T> {
	/// What became of the tax of an invoice, where a lapsed selection is nothing.
	pub fn deduction(invoice: InvoiceId) -> Option<Deduction> {
		let rules = CurrentRules::<T>::get();
		let deduction = Uses::<T>::get(invoice)?;
		(!deduction.has_lapsed(&rules, T::now())).then_some(deduction)
	}

	/// The tax of an invoice that its buyer could select now.
	pub fn deductible_tax(invoice: InvoiceId) -> Option<Fen> {
		let facts = T::Invoices::facts(invoice).ok()?;
		let Buyer::Institution(buyer) = facts.buyer else { return None };
		let (_, tax) = Self::deductible(invoice, buyer).ok()?;
		Self::deduction(invoice).is_none().then_some(tax)
	}

	/// The rules in force.
	pub fn rules() -> Rules {
		CurrentRules::<T>::get()
	}
}
