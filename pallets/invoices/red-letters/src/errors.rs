// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Look the form up by `forms_of` the invoice.
		///
		/// There is no form with this id, or it was pruned: `forms_of` names those of an invoice.
		NotFound,
		/// Have the side of the invoice or form call.
		///
		/// The officer's institution does not stand on this side of the invoice or form: `form`
		/// names the seller and the buyer; where the buyer is no institution of this chain, the
		/// holder stands in its place.
		NotParty,
		/// Have an officer of the seller's tax bureau decide.
		///
		/// The officer's institution is not the tax bureau that is competent for the seller.
		NotCompetent,
		/// Issue the red invoice directly: nobody confirms.
		///
		/// No institution of this chain stands on the buyer's side, so nobody could confirm a form.
		NoCounterparty,
		/// Open a form: the buyer's side must confirm.
		///
		/// The invoice was used or entered, and the buyer's side must confirm.
		ConfirmationNeeded,
		/// End the open form first; `open_form_of` shows it.
		///
		/// A form of this invoice is open, which `open_form_of` shows: it must first be issued,
		/// denied or withdrawn, or expire.
		FormOpen,
		/// Let the other side agree, or withdraw the form.
		///
		/// The own side opened this form, and only the other one agrees or denies.
		OwnForm,
		/// Deny the form: only its maker withdraws it now.
		///
		/// The other side opened this form, and it alone may withdraw it now.
		NotInitiator,
		/// Have the other side confirm the form first.
		///
		/// The other side has not confirmed this form yet, and nothing is issued before.
		NotConfirmed,
		/// Open another form: nobody confirmed this one.
		///
		/// Nobody confirmed the form in time, and it is void.
		Expired,
		/// Wait until the time to confirm is over.
		///
		/// The time to confirm this form is not over.
		NotExpired,
		/// See `form`: its state admits no such step.
		///
		/// The form is void, or its red invoice was issued, or it waits for something else: `form`
		/// shows its state.
		InvalidTransition,
		/// Open another form over what is left.
		///
		/// A forced red letter took back of the invoice what this form says, in part or whole.
		AmountsChanged,
		/// Wait: a red letter over this invoice is agreed.
		///
		/// A red letter over the invoice is agreed, and nobody may use it until that is issued or
		/// withdrawn: `open_form_of` shows the form.
		RedAgreed,
		/// Leave out lines of which nothing is taken back.
		///
		/// The red letter takes nothing back.
		NothingReversed,
		/// Sort the lines, and give each once.
		///
		/// The lines are not in ascending order, or a line stands twice.
		NotAscending,
		/// Check line, salt, index and path: they do not fit.
		///
		/// The invoice does not have this line at this place.
		LineNotIncluded,
		/// Take back less of the line of the discount.
		///
		/// The line is a discount, which cannot be taken back alone.
		LineNotReversible,
		/// Check the tax: it is too far from net times rate.
		///
		/// The tax is too far from net amount times rate of the line.
		WrongTax,
		/// Check the rate: the blue invoice has none such.
		///
		/// The blue invoice has no lines at this rate.
		RateNotInvoiced,
		/// Take back at most what is left of line and rate.
		///
		/// More would be taken back than is left, of the line or of its rate, net or tax.
		RedExceedsBlue,
		/// Wait until the invoice is pruned.
		///
		/// The register of invoices still knows the invoice, and its forms stay until it is pruned.
		StillRecorded,
		/// Nothing to remove: no forms of it are kept.
		///
		/// No forms are kept of this invoice.
		NothingToPrune,
		/// No number is left: the runtime needs an upgrade.
		///
		/// All ids of forms are given: no form can be put on record on this chain.
		TooManyForms,
		/// Give at least a millisecond.
		///
		/// The policy gives no time at all to confirm or to issue.
		WindowEmpty,
		/// Give at most `MaxWindow`, in milliseconds.
		///
		/// The policy gives more time than the constant `MaxWindow`, which is in milliseconds:
		/// shorten it.
		WindowTooLong,
		/// Change something: this policy is in force already.
		PolicyUnchanged,
	}
}
