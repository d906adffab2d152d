// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{Deduction, Rules};
use citychain_invoices::InvoiceId;
use citychain_primitives::Fen;

sp_api::decl_runtime_apis! {
	/// Looks up what became of the tax of invoices, without a transaction.
	///
	/// Ask for a finalized block's state where it matters: a newer one can still be replaced.
	pub trait DeductionsApi {
		/// What became of the tax of an invoice.
		///
		/// None if it is not selected, or its selection has lapsed.
		fn deduction(invoice: InvoiceId) -> Option<Deduction>;

		/// The tax of an invoice that its buyer could select now, in fen.
		///
		/// None if the invoice cannot be used, its tax is not deducted, or it is selected or used;
		/// whether the buyer is a general taxpayer is not asked.
		fn deductible_tax(invoice: InvoiceId) -> Option<Fen>;

		/// The rules in force.
		fn rules() -> Rules;
	}
}
