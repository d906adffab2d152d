// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{Deduction, Rules};
use citychain_invoices::InvoiceId;
use citychain_primitives::{Money, Told};

sp_api::decl_runtime_apis! {
	/// Looks up what became of the tax of invoices, without a transaction.
	///
	/// Ask for a finalized block's state where it matters: a newer one can still be replaced.
	///
	/// No tax can be selected of an invoice that cannot be used, whose tax is not deducted, or that is
	/// selected or used; whether its buyer is a general taxpayer is not asked.
	pub trait DeductionsApi {
		/// What became of the tax of an invoice; none if it is not selected, or its selection has lapsed.
		fn deduction(invoice: InvoiceId) -> Option<Told<Deduction>>;

		/// The tax of an invoice that its buyer could select now, in fen; none if there is none.
		fn deductible_tax(invoice: InvoiceId) -> Option<Money>;

		/// The rules in force.
		fn rules() -> Rules;
	}
}
