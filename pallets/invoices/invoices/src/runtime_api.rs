// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{
	Chain, InvoiceInfo, IssuerName, Mandate, Policy, PrunedInvoice, Pruning, PruningId,
	VerifiedStatus,
};
use alloc::vec::Vec;
use citychain_invoices::{InvoiceId, InvoiceLine, InvoiceNumber};
use citychain_primitives::{Day, Fen, InstitutionId, Millis};

sp_api::decl_runtime_apis! {
	/// Looks up invoices, without a transaction.
	///
	/// Ask for a finalized block's state where it matters: a newer one can still be replaced.
	pub trait InvoicesApi {
		/// The invoice with this id, and how it stands.
		///
		/// None if the id was not given, or the invoice was pruned.
		fn invoice(id: InvoiceId) -> Option<InvoiceInfo>;

		/// The invoice with this number, and how it stands.
		fn invoice_by_number(number: InvoiceNumber) -> Option<InvoiceInfo>;

		/// Whether an invoice that somebody has in hand is good, by what is printed on it.
		///
		/// `gross` is net and tax together, in fen. Whoever does not know all four learns nothing.
		fn verify(
			number: InvoiceNumber,
			date: Day,
			gross: Fen,
			issuer: IssuerName,
		) -> VerifiedStatus;

		/// Whether an invoice has a line at this place, by the path from the line up to the root.
		fn verify_line(
			invoice: InvoiceId,
			index: u16,
			line: InvoiceLine,
			path: Vec<[u8; 32]>,
		) -> bool;

		/// The chain of all invoices of an issuer: what of it was pruned, and where it ends.
		fn chain(issuer: InstitutionId) -> Chain;

		/// What a bearer signs so that an institution may take over an invoice until the expiry.
		fn holder_mandate(
			invoice: InvoiceId,
			institution: InstitutionId,
			expiry: Millis,
		) -> Mandate;

		/// The policy in force.
		fn policy() -> Option<Policy>;

		/// What to keep of an invoice before it is pruned, so that it can be proven afterwards.
		///
		/// It holds what the chain knows of the invoice now; a later change makes it another.
		fn invoice_to_keep(id: InvoiceId) -> Option<PrunedInvoice>;

		/// The pruning with this number.
		fn pruning(id: PruningId) -> Option<Pruning>;

		/// Whether an invoice was in a pruning at this index, by the path from it to the root.
		///
		/// If so, the chain held the invoice as it is given here until it was pruned. False also if
		/// there is no such pruning.
		fn verify_pruned(
			pruning: PruningId,
			index: u32,
			item: PrunedInvoice,
			path: Vec<[u8; 32]>,
		) -> bool;
	}
}
