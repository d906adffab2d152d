// SPDX-License-Identifier: Apache-2.0
//! What happened: with the time of their block, and with what the register of invoices says of red
//! letters and pruned invoices, the events tell the whole state.

#[citychain_kit::events]
mod events {
	/// What happened.
	pub enum Event<T: Config> {
		/// An institution locked invoices for a claim; locks on them that were over are gone.
		InvoicesLocked {
			/// The claim.
			claim: ClaimId,
			/// The institution that reimburses.
			institution: InstitutionId,
			/// The officer who made the claim.
			officer: OfficerId,
			/// The commitment to the claim in the institution's own books.
			reference: Commitment,
			/// Until when the invoices are locked, in milliseconds since 1970-01-01 UTC.
			until: Millis,
			/// The invoices, and how much of each is to be reimbursed.
			items: ClaimItems,
		},
		/// An institution freed the invoices of a claim, which is gone.
		InvoicesUnlocked {
			/// The claim.
			claim: ClaimId,
			/// The institution that made it.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
		},
		/// A claim was approved: its invoices are reimbursed, for ever.
		ClaimClosed {
			/// The claim.
			claim: ClaimId,
			/// The institution that reimburses.
			institution: InstitutionId,
			/// The officer who approved it.
			officer: OfficerId,
			/// The evidence of it.
			evidence: EvidenceId,
		},
		/// An institution entered an invoice in its books.
		InvoiceEntered {
			/// The invoice.
			invoice: InvoiceId,
			/// The institution.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// Whether it is deducted from the income that is taxed.
			deductible: bool,
		},
		/// An institution withdrew the entry of an invoice.
		EntryWithdrawn {
			/// The invoice.
			invoice: InvoiceId,
			/// The institution.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
		},
		/// A red letter took back what was reimbursed, entered or locked.
		Reversed {
			/// The invoice.
			invoice: InvoiceId,
			/// The institutions whose entry stood, and is withdrawn: the red letter was forced.
			voided: Reimbursers,
			/// Who must claim back how much, in fen.
			clawbacks: Clawbacks,
			/// The claim whose lock is gone, as nothing is left of the invoice; it cannot be closed any
			/// more.
			cancelled: Option<ClaimId>,
		},
		/// An institution was paid back what it had to claim back.
		ClawbackRecovered {
			/// The invoice.
			invoice: InvoiceId,
			/// The institution.
			institution: InstitutionId,
			/// The officer.
			officer: OfficerId,
			/// How much, in fen.
			amount: Fen,
		},
		/// A claim that nobody needs any more was removed, with the locks that were over.
		ClaimRemoved {
			/// The claim.
			claim: ClaimId,
			/// The institution of the officer.
			institution: InstitutionId,
			/// The officer who removed it.
			officer: OfficerId,
		},
		/// The council decided how long invoices may be locked.
		LongestLockAdopted {
			/// How long, in milliseconds.
			length: u64,
		},
	}
}
