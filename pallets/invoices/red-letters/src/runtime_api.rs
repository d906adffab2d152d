// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{FormInfo, FormPolicy};
use alloc::vec::Vec;
use citychain_invoices::{InvoiceId, RedFormId};
use citychain_primitives::Told;

sp_api::decl_runtime_apis! {
	/// Looks up red letters and the forms by which two sides agree on them, without a transaction.
	///
	/// Ask for a finalized block's state where it matters: a newer one can still be replaced.
	///
	/// An overdue form is shown as expired. `before` is none for the first page of forms, and the last
	/// number of the page before for each further one; `limit` is brought within 1 to 64.
	pub trait RedLettersApi {
		/// A form with its state as of now; none if it was not given, or the form was pruned.
		fn form(id: RedFormId) -> Option<Told<FormInfo>>;

		/// The form of a blue invoice that can still lead to a red one; none if there is none.
		fn open_form_of(blue: InvoiceId) -> Option<Told<FormInfo>>;

		/// The forms of a blue invoice, the newest first, with their states as of now.
		fn forms_of(blue: InvoiceId, before: Option<RedFormId>, limit: u32) -> Vec<Told<FormInfo>>;

		/// Whether a red letter over an invoice needs the other side now; none without the invoice.
		fn needs_confirmation(blue: InvoiceId) -> Option<bool>;

		/// How much time forms give that are opened or confirmed from now on.
		fn policy() -> FormPolicy;
	}
}
