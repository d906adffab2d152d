// SPDX-License-Identifier: Apache-2.0
//! Red invoices: of a confirmed form, directly, and by force.

use crate::{types::state, Basis, Config, Error, Event, FormState, Pallet, RedForm, Side};
use citychain_invoices::{
	InvoiceFacts, InvoiceId, InvoiceNumber, InvoiceRegister, InvoiceUse, RedAmounts, RedFormId,
	RedInvoice, RedReason, Remainder, Reversal, TaxpayerRegister,
};
use citychain_primitives::{ActingOfficer, Commitment};
use frame_support::ensure;
use sp_runtime::{traits::SaturatedConversion, DispatchError, DispatchResult};

/// A red invoice that is issued without a form of two sides.
pub(crate) struct Letter {
	pub(crate) blue: InvoiceId,
	pub(crate) reversal: Reversal,
	pub(crate) reason: RedReason,
	pub(crate) number: InvoiceNumber,
	pub(crate) document: Commitment,
}

/// What became of it.
struct Issued {
	form: RedFormId,
	red: InvoiceId,
	amounts: RedAmounts,
}

impl<T: Config> Pallet<T> {
	/// Issues the red invoice of a confirmed form; `walked` is how many lines it has.
	pub(crate) fn do_issue_red(
		acting: ActingOfficer,
		id: RedFormId,
		number: InvoiceNumber,
		document: Commitment,
		walked: &mut u32,
	) -> DispatchResult {
		let (form, state) = Self::find_as_party(id, Side::Seller, acting)?;
		state::ensure_issuable::<T>(state, T::now())?;
		let RedForm { blue, reason, amounts, .. } = form;
		*walked = amounts.lines.len().saturated_into();
		let lines = Self::reversed(blue, &amounts)?;
		let red = RedInvoice { blue, form: id, number, reason, amounts, document, forced: false };

		// The last check, and the first write; its event tells of the form as well.
		let red = T::Invoices::reverse(acting, red)?;
		Self::note(blue, lines);
		Self::end_form(id, blue, FormState::Issued { red });
		Ok(())
	}

	/// Issues a red invoice on the seller's word alone.
	pub(crate) fn do_issue_direct(acting: ActingOfficer, letter: Letter) -> DispatchResult {
		let ActingOfficer { institution: seller, officer } = acting;
		let Letter { blue, reason, .. } = letter;
		let remainder = T::Invoices::remainder(blue)?;
		ensure!(remainder.facts.issuer == seller, Error::<T>::NotParty);
		let needs_form = Self::is_confirmation_needed(blue, &remainder.facts);
		ensure!(!needs_form, Error::<T>::ConfirmationNeeded);
		Self::ensure_none_open(blue, T::now())?;

		let Issued { form, red, amounts } =
			Self::issue_letter(acting, letter, &remainder, Basis::Direct)?;
		Self::deposit_event(Event::RedIssuedDirectly {
			form,
			blue,
			red,
			seller,
			reason,
			amounts,
			officer,
		});
		Ok(())
	}

	/// Issues a red invoice on the word of the seller's tax bureau.
	pub(crate) fn do_force_red(
		acting: ActingOfficer,
		letter: Letter,
		grounds: Commitment,
	) -> DispatchResult {
		let ActingOfficer { institution: bureau, officer } = acting;
		let Letter { blue, reason, .. } = letter;
		let remainder = T::Invoices::remainder(blue)?;
		let seller = remainder.facts.issuer;
		ensure!(T::Taxpayers::bureau(seller)? == bureau, Error::<T>::NotCompetent);

		let Issued { form, red, amounts } =
			Self::issue_letter(acting, letter, &remainder, Basis::Forced { grounds })?;
		Self::deposit_event(Event::RedForced {
			form,
			blue,
			red,
			seller,
			reason,
			amounts,
			grounds,
			bureau,
			officer,
		});
		Ok(())
	}

	/// Issues a red invoice without a form of two sides, and puts one in state 01 on record.
	fn issue_letter(
		acting: ActingOfficer,
		letter: Letter,
		remainder: &Remainder,
		basis: Basis,
	) -> Result<Issued, DispatchError> {
		let Letter { blue, reversal, reason, number, document } = letter;
		let (now, seller) = (T::now(), remainder.facts.issuer);
		let (amounts, _, lines) = Self::judged(blue, remainder, &reversal)?;
		let place = Self::next_place(blue, now)?;
		let (form, forced) = (place.id, matches!(basis, Basis::Forced { .. }));
		let red =
			RedInvoice { blue, form, number, reason, amounts: amounts.clone(), document, forced };

		// The last check, and the first write.
		let red = T::Invoices::reverse(acting, red)?;
		Self::note(blue, lines);
		let record = RedForm {
			blue,
			seller,
			basis,
			reason,
			amounts: amounts.clone(),
			opened_by: acting,
			opened_at: now,
			previous: place.previous(),
		};
		Self::put_form(place, record, FormState::Unneeded { red });
		Ok(Issued { form, red, amounts })
	}

	/// Whether a red letter over an invoice with these facts needs the other side's confirmation.
	pub(crate) fn is_confirmation_needed(blue: InvoiceId, facts: &InvoiceFacts) -> bool {
		facts.counterparty().is_some() && T::Uses::is_used(blue)
	}
}
