// SPDX-License-Identifier: Apache-2.0
//! What happened: with the time of their block, the events tell the whole state.

#[citychain_kit::events]
mod events {
	/// What happened.
	pub enum Event<T: Config> {
		/// A blue invoice was recorded, in force or waiting for the tax bureau.
		Recorded {
			/// The invoice.
			id: InvoiceId,
			/// Whether it is in force: `Issued`, or `Drafted`.
			state: FiscalState,
			/// What it says, at its place in the chain of its issuer.
			invoice: Box<Invoice>,
		},
		/// The tax bureau cleared a draft, which is in force now.
		Cleared {
			/// The invoice.
			invoice: InvoiceId,
			/// The tax bureau.
			bureau: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// The tax bureau rejected a draft; its place and its number are used up.
		Rejected {
			/// The invoice.
			invoice: InvoiceId,
			/// The tax bureau.
			bureau: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// The commitment to the reason.
			reason: Commitment,
		},
		/// An invoice was delivered to its first holder.
		Delivered {
			/// The invoice.
			invoice: InvoiceId,
			/// Who has it in hand now.
			holder: Holder,
			/// The issuer.
			issuer: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// The receiver accepted an invoice.
		Accepted {
			/// The invoice.
			invoice: InvoiceId,
			/// The receiver.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// The receiver disputed an invoice.
		ReceiverDisputed {
			/// The invoice.
			invoice: InvoiceId,
			/// The receiver.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// The commitment to the reason.
			reason: Commitment,
		},
		/// The receiver refused an invoice, which nobody may use now.
		ReceiverRefused {
			/// The invoice.
			invoice: InvoiceId,
			/// The receiver.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// The commitment to the reason.
			reason: Commitment,
		},
		/// An invoice was handed on.
		HolderChanged {
			/// The invoice.
			invoice: InvoiceId,
			/// Who had it in hand.
			from: Holder,
			/// Who has it in hand now.
			to: Holder,
			/// The institution that handed it on, or took it over from a bearer.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// The tax bureau warned of an invoice, which nobody may use now.
		FlagRaised {
			/// The invoice.
			invoice: InvoiceId,
			/// What it warns of.
			risk: RiskFlag,
			/// The tax bureau.
			bureau: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
			/// The commitment to the reason.
			reason: Commitment,
		},
		/// The tax bureau took its warning back.
		FlagRemoved {
			/// The invoice.
			invoice: InvoiceId,
			/// The tax bureau.
			bureau: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// The issuer pledged a part of an invoice to a bank.
		Encumbered {
			/// The invoice.
			invoice: InvoiceId,
			/// The bank.
			beneficiary: InstitutionId,
			/// How much, in fen.
			amount: Fen,
			/// The issuer.
			issuer: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// The bank released what was pledged to it.
		EncumbranceReleased {
			/// The invoice.
			invoice: InvoiceId,
			/// The bank.
			beneficiary: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// The council voided what was pledged to an institution that could not release it.
		EncumbranceVoided {
			/// The invoice.
			invoice: InvoiceId,
			/// The institution, which is suspended or closed.
			beneficiary: InstitutionId,
			/// The commitment to the reason.
			reason: Commitment,
		},
		/// A red invoice took back a blue one in part or whole.
		Reversed {
			/// The blue invoice.
			invoice: InvoiceId,
			/// How it stands now: `PartlyRed` or `FullyRed`.
			state: FiscalState,
			/// The red invoice.
			id: InvoiceId,
			/// What it says, with the form that it was issued by and the officer who acted, at its place
			/// in the chain of its issuer.
			red: Box<Invoice>,
		},
		/// Invoices whose retention is over were removed; a root of them stays.
		Pruned {
			/// The pruning.
			pruning: PruningId,
			/// Their issuer.
			issuer: InstitutionId,
			/// The invoices, the oldest of the chain first.
			ids: BoundedVec<InvoiceId, T::MaxPruned>,
			/// The root of the tree over them.
			root: [u8; 32],
			/// The tax bureau.
			bureau: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// The council adopted a policy, which is in force now.
		PolicyAdopted {
			/// The policy.
			policy: Policy,
		},
	}
}
