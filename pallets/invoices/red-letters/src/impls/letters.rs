// SPDX-License-Identifier: Apache-2.0
//! Red invoices: of a confirmed form, directly, and by force.

use crate::{Basis, Config, Error, Event, FormState, Pallet, RedForm, Side};
use citychain_invoices::{
	InvoiceFacts, InvoiceId, InvoiceNumber, InvoiceRegister, InvoiceUse, RedAmounts, RedFormId,
	RedInvoice, RedReason, Reversal, TaxpayerRegister,
};
use citychain_primitives::{ActingOfficer, Commitment, InstitutionId};
use frame_support::ensure;
use sp_runtime::{traits::SaturatedConversion, DispatchError, DispatchResult};

/// A red invoice that is issued without a form of two sides.
struct Letter {
	blue: InvoiceId,
	seller: InstitutionId,
	basis: Basis,
	reason: RedReason,
	amounts: RedAmounts,
	number: InvoiceNumber,
	document: Commitment,
}

impl<T: Config> Pallet<T> {
	/// Issues the red invoice of a confirmed form; answers how many lines it has.
	pub(crate) fn do_issue_red(
		acting: ActingOfficer,
		id: RedFormId,
		number: InvoiceNumber,
		document: Commitment,
	) -> Result<u32, DispatchError> {
		let (form, state) = Self::find_as_party(id, Side::Seller, acting)?;
		state.ensure_issuable(Self::now()).map_err(Error::<T>::from)?;
		Self::ensure_fits(&form)?;
		let RedForm { blue, reason, amounts, .. } = form;
		let lines = amounts.lines.len().saturated_into();
		let red = RedInvoice { blue, number, reason, amounts, document, forced: false };

		let red = T::Invoices::issue_red(acting, red)?;
		T::Invoices::set_agreed_red(blue, false)?;
		Self::end_form(id, blue, FormState::Issued { red });
		Self::deposit_event(Event::FormIssued { form: id, blue, red, officer: acting.officer });
		Ok(lines)
	}

	/// Issues a red invoice on the seller's word alone.
	pub(crate) fn do_issue_direct(
		acting: ActingOfficer,
		blue: InvoiceId,
		reversal: &Reversal,
		reason: RedReason,
		number: InvoiceNumber,
		document: Commitment,
	) -> DispatchResult {
		let facts = T::Invoices::facts(blue)?;
		let seller = facts.issuer;
		ensure!(seller == acting.institution, Error::<T>::NotParty);
		ensure!(!Self::is_confirmation_needed(blue, &facts), Error::<T>::ConfirmationNeeded);
		Self::ensure_none_open(blue, Self::now())?;
		let amounts = T::Invoices::red_amounts(blue, reversal)?;
		let basis = Basis::Direct;
		let letter =
			Letter { blue, seller, basis, reason, amounts: amounts.clone(), number, document };

		let (form, red) = Self::issue_letter(acting, letter)?;
		let officer = acting.officer;
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
		blue: InvoiceId,
		reversal: &Reversal,
		reason: RedReason,
		number: InvoiceNumber,
		document: Commitment,
		grounds: Commitment,
	) -> DispatchResult {
		let seller = T::Invoices::facts(blue)?.issuer;
		let ActingOfficer { institution: bureau, officer } = acting;
		ensure!(T::Taxpayers::bureau(seller)? == bureau, Error::<T>::NotBureau);
		let amounts = T::Invoices::red_amounts(blue, reversal)?;
		let basis = Basis::Forced { grounds };
		let letter =
			Letter { blue, seller, basis, reason, amounts: amounts.clone(), number, document };

		let (form, red) = Self::issue_letter(acting, letter)?;
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
	) -> Result<(RedFormId, InvoiceId), DispatchError> {
		let Letter { blue, seller, basis, reason, amounts, number, document } = letter;
		let forced = matches!(basis, Basis::Forced { .. });
		let red = RedInvoice { blue, number, reason, amounts: amounts.clone(), document, forced };
		let red = T::Invoices::issue_red(acting, red)?;
		let now = Self::now();
		let form = |previous| RedForm {
			blue,
			seller,
			basis,
			reason,
			amounts,
			opened_by: acting,
			opened_at: now,
			previous,
		};
		let id = Self::put_form(form, blue, FormState::Unneeded { red }, now)?;
		Ok((id, red))
	}

	/// Whether a red letter over an invoice with these facts needs the other side's confirmation.
	pub(crate) fn is_confirmation_needed(blue: InvoiceId, facts: &InvoiceFacts) -> bool {
		facts.counterparty().is_some() && T::Uses::is_used(blue)
	}
}
