// SPDX-License-Identifier: Apache-2.0
//! What happened: with the time of their block, the events tell the whole state.

#[citychain_kit::events]
mod events {
	/// What happened.
	pub enum Event<T: Config> {
		/// A buyer selected an invoice.
		Selected {
			/// The invoice.
			invoice: InvoiceId,
			/// The buyer.
			taxpayer: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// The period in whose return its tax is to stand.
			period: TaxPeriod,
			/// What its tax is to be used for.
			purpose: Purpose,
		},
		/// A buyer ended the selection of an invoice.
		Deselected {
			/// The invoice.
			invoice: InvoiceId,
			/// The buyer.
			taxpayer: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// Red letters took back all the tax of a selected invoice, which ended the selection.
		SelectionVoided {
			/// The invoice.
			invoice: InvoiceId,
			/// The buyer.
			taxpayer: InstitutionId,
		},
		/// A buyer confirmed the use of invoices.
		Confirmed {
			/// The buyer.
			taxpayer: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// The period in whose return their taxes stand.
			period: TaxPeriod,
			/// What was posted to the buyer's ledger: the taxes that are deducted, in fen.
			deducted: Fen,
			/// What is used of each invoice, and what for.
			uses: BoundedVec<ConfirmedUse, T::MaxBatch>,
		},
		/// A red letter took back deducted tax, which was posted to the buyer's ledger as owed again.
		TransferredOut {
			/// The invoice.
			invoice: InvoiceId,
			/// The buyer.
			taxpayer: InstitutionId,
			/// The period to which it was posted: that of the red letter.
			period: TaxPeriod,
			/// The tax of the red letter, in fen.
			tax: Fen,
		},
		/// A tax bureau rolled back an export refund, and the invoice is free again.
		RefundRolledBack {
			/// The invoice.
			invoice: InvoiceId,
			/// The bureau.
			bureau: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// The buyer.
			taxpayer: InstitutionId,
			/// The period in whose return its tax stood.
			period: TaxPeriod,
			/// The tax that had been used, in fen.
			tax: Fen,
			/// The commitment to the decision.
			grounds: Commitment,
		},
		/// The council put other rules in force.
		RulesAdopted {
			/// The rules.
			rules: Rules,
		},
	}
}
