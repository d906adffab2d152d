// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use crate::{
	Chain, InvoiceInfo, IssuerName, Mandate, Policy, PrunedInvoice, Pruning, PruningId,
	VerifiedStatus,
};
use alloc::vec::Vec;
use citychain_invoices::{InvoiceId, InvoiceLine, InvoiceNumber};
use citychain_primitives::{Day, Fen, InstitutionId, Millis, Told};

sp_api::decl_runtime_apis! {
	/// Looks up invoices, without a transaction.
	///
	/// Ask for a finalized block's state where it matters: a newer one can still be replaced.
	///
	/// Whoever does not know all four parts that `verify` asks for learns nothing; `gross` is net and
	/// tax together, in fen. An invoice in a pruning proves that the chain held it as it is given until
	/// then. What is kept of an invoice holds what the chain knows of it now: a later change makes it
	/// another.
	pub trait InvoicesApi {
		/// The invoice with this number on the chain; none if it was not given, or the invoice was pruned.
		fn invoice(id: InvoiceId) -> Option<Told<InvoiceInfo>>;

		/// The invoice with this number of the tax bureau; none if it was not issued, or was pruned.
		fn invoice_by_number(number: InvoiceNumber) -> Option<Told<InvoiceInfo>>;

		/// Whether an invoice that somebody has in hand is good, by what is printed on it.
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
		fn policy() -> Option<Told<Policy>>;

		/// What to keep of an invoice before it is pruned, so that it can be proven afterwards.
		fn invoice_to_keep(id: InvoiceId) -> Option<PrunedInvoice>;

		/// The pruning with this number.
		fn pruning(id: PruningId) -> Option<Told<Pruning>>;

		/// Whether an invoice was in a pruning at this index, by the path from it to the root.
		fn verify_pruned(
			pruning: PruningId,
			index: u32,
			item: PrunedInvoice,
			path: Vec<[u8; 32]>,
		) -> bool;
	}
}
