// SPDX-License-Identifier: Apache-2.0
//! What happened: with the time of their block, and with what the register of invoices says of red
//! invoices, which name their forms, the events tell the whole state.

#[citychain_kit::events]
mod events {
	/// What happened.
	pub enum Event<T: Config> {
		/// One side opened a form, which the other one may confirm.
		FormOpened {
			/// The form.
			form: RedFormId,
			/// The blue invoice.
			blue: InvoiceId,
			/// The side that opened it.
			side: Side,
			/// The institution that issued the blue invoice.
			seller: InstitutionId,
			/// The institution on the buyer's side.
			buyer: InstitutionId,
			/// Why the invoice is to be taken back.
			reason: RedReason,
			/// What is to be taken back.
			amounts: RedAmounts,
			/// The first instant at which the form is overdue.
			until: Millis,
			/// The institution on that side.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// The other side confirmed a form.
		FormAgreed {
			/// The form.
			form: RedFormId,
			/// The blue invoice.
			blue: InvoiceId,
			/// The side that confirmed.
			side: Side,
			/// The first instant at which either side may withdraw it.
			issue_until: Millis,
			/// The institution on that side.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// The other side denied a form, which is void.
		FormDenied {
			/// The form.
			form: RedFormId,
			/// The blue invoice.
			blue: InvoiceId,
			/// The side that denied.
			side: Side,
			/// The institution on that side.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// A form was withdrawn, and is void.
		FormWithdrawn {
			/// The form.
			form: RedFormId,
			/// The blue invoice.
			blue: InvoiceId,
			/// The side that withdrew.
			side: Side,
			/// Whether both sides had confirmed it.
			was_confirmed: bool,
			/// The institution on that side.
			institution: InstitutionId,
			/// The officer who acted for it.
			officer: OfficerId,
		},
		/// It was put on record that nobody had confirmed a form in time.
		FormExpired {
			/// The form.
			form: RedFormId,
			/// The blue invoice.
			blue: InvoiceId,
			/// Who put it on record; none where the next form of the invoice did.
			closed_by: Option<ActingOfficer>,
		},
		/// The seller issued a red invoice that nobody had to confirm.
		RedIssuedDirectly {
			/// The form that is on record of it.
			form: RedFormId,
			/// The blue invoice.
			blue: InvoiceId,
			/// The red invoice.
			red: InvoiceId,
			/// The institution that issued both.
			seller: InstitutionId,
			/// Why the invoice was taken back.
			reason: RedReason,
			/// What was taken back.
			amounts: RedAmounts,
			/// The officer, who acts for the seller.
			officer: OfficerId,
		},
		/// The tax bureau issued a red invoice in the seller's name.
		RedForced {
			/// The form that is on record of it.
			form: RedFormId,
			/// The blue invoice.
			blue: InvoiceId,
			/// The red invoice.
			red: InvoiceId,
			/// The institution that issued the blue invoice.
			seller: InstitutionId,
			/// Why the invoice was taken back.
			reason: RedReason,
			/// What was taken back.
			amounts: RedAmounts,
			/// The commitment to the decision with its grounds.
			grounds: Commitment,
			/// The tax bureau.
			bureau: InstitutionId,
			/// The officer, who acts for the bureau.
			officer: OfficerId,
		},
		/// Forms of a pruned invoice were removed, from the newest backwards.
		FormsPruned {
			/// The blue invoice, which the register does not know any more.
			blue: InvoiceId,
			/// How many forms were removed.
			count: u32,
			/// The newest form that is left; none if all were removed.
			left: Option<RedFormId>,
			/// The institution that the officer acts for.
			institution: InstitutionId,
			/// The officer who removed them.
			officer: OfficerId,
		},
		/// The council decided how much time forms give.
		PolicyAdopted {
			/// The policy, which is in force.
			policy: FormPolicy,
		},
	}
}
