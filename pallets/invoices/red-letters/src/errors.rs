// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call is refused.
	#[pallet::error]
	#[derive(PartialEqNoBound, EqNoBound)]
	pub enum Error<T> {
		/// There is no form with this id, or it was pruned: `forms_of` names those of an invoice.
		NotFound,
		/// The officer's institution does not stand on this side of the invoice or form: `form` names
		/// the seller and the buyer; where the buyer is no institution of this chain, the holder
		/// stands in its place.
		NotParty,
		/// The officer's institution is not the tax bureau that is competent for the seller: an
		/// officer of that bureau decides.
		NotCompetent,
		/// No institution of this chain stands on the buyer's side, so nobody could confirm a form:
		/// issue the red invoice directly.
		NoCounterparty,
		/// The invoice was used or entered, and the buyer's side must confirm: open a form.
		ConfirmationNeeded,
		/// A form of this invoice is open, which `open_form_of` shows: it must first be issued, denied
		/// or withdrawn, or expire.
		FormOpen,
		/// The own side opened this form, and only the other one agrees or denies: withdraw it if it
		/// is not wanted any more.
		OwnForm,
		/// The other side opened this form, and it alone may withdraw it now: deny it while it is not
		/// confirmed, or wait until the seller's time to issue is over.
		NotInitiator,
		/// The other side has not confirmed this form yet, and nothing is issued before.
		NotConfirmed,
		/// Nobody confirmed the form in time, and it is void: open another one.
		Expired,
		/// The time to confirm this form is not over.
		NotExpired,
		/// The form is void, or its red invoice was issued, or it waits for something else: `form`
		/// shows its state.
		InvalidTransition,
		/// A forced red letter took back of the invoice what this form says, in part or whole: deny or
		/// withdraw it, and open another one over what is left.
		AmountsChanged,
		/// A red letter over the invoice is agreed, and nobody may use it until that is issued or
		/// withdrawn: `open_form_of` shows the form.
		RedAgreed,
		/// The red letter takes nothing back: leave out lines of which nothing is taken back.
		NothingReversed,
		/// The lines are not in ascending order, or a line stands twice.
		NotAscending,
		/// The invoice does not have this line at this place: check line, salt, index and path.
		LineNotIncluded,
		/// The line is a discount, which cannot be taken back alone: take back less of the line that
		/// it belongs to.
		LineNotReversible,
		/// The tax is too far from net amount times rate of the line: check both.
		WrongTax,
		/// The blue invoice has no lines at this rate.
		RateNotInvoiced,
		/// More would be taken back than is left, of the line or of its rate, net or tax.
		RedExceedsBlue,
		/// The register of invoices still knows the invoice, and its forms stay until it is pruned.
		StillRecorded,
		/// No forms are kept of this invoice.
		NothingToPrune,
		/// All ids of forms are given: no form can be put on record on this chain.
		TooManyForms,
		/// The policy gives no time at all to confirm or to issue: give at least a millisecond.
		WindowEmpty,
		/// The policy gives more time than the constant `MaxWindow`, which is in milliseconds: shorten
		/// it.
		WindowTooLong,
		/// The policy equals the one in force: nothing would change.
		PolicyUnchanged,
	}
}
