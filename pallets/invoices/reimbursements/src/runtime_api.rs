// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{Claim, Closure, InvoiceStanding};
use citychain_invoices::{ClaimId, InvoiceId};
use citychain_primitives::{InstitutionId, Told};

sp_api::decl_runtime_apis! {
	/// Looks up what was reimbursed of invoices, without a transaction.
	///
	/// Ask for a finalized block's state where it matters: a newer one can still be replaced.
	pub trait ReimbursementsApi {
		/// A claim with its invoices; none if there was none of this number, or it was unlocked or removed.
		fn claim(claim: ClaimId) -> Option<Told<Claim>>;

		/// How an invoice stands: what is reimbursed of it and what is left, its lock, and by whom.
		fn invoice_standing(invoice: InvoiceId) -> Told<InvoiceStanding>;

		/// What an institution reimbursed of an invoice, with its entry and its clawback.
		fn closure(invoice: InvoiceId, institution: InstitutionId) -> Option<Told<Closure>>;

		/// How long invoices may be locked, in milliseconds.
		fn longest_lock() -> u64;
	}
}
