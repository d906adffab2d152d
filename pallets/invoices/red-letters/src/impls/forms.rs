// SPDX-License-Identifier: Apache-2.0
//! Forms of two sides: opened, confirmed and withdrawn.

use crate::{
	types::state, Basis, Config, CurrentPolicy, Error, Event, FormState, Pallet, RedForm, Side,
	States,
};
use citychain_invoices::{InvoiceId, InvoiceRegister, RedFormId, RedReason, Reversal};
use citychain_primitives::ActingOfficer;
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Opens a form in the name of one side.
	pub(crate) fn do_open_form(
		acting: ActingOfficer,
		side: Side,
		blue: InvoiceId,
		reason: RedReason,
		reversal: &Reversal,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let remainder = T::Invoices::remainder(blue)?;
		let (seller, buyer) = (remainder.facts.issuer, remainder.facts.counterparty());
		let party = match side {
			Side::Seller => Some(seller),
			Side::Buyer => buyer,
		};
		ensure!(party == Some(institution), Error::<T>::NotParty);
		let buyer = buyer.ok_or(Error::<T>::NoCounterparty)?;
		let now = T::now();
		Self::ensure_none_open(blue, now)?;
		let (amounts, lines, _) = Self::judged(blue, &remainder, reversal)?;
		Self::ensure_left(&remainder.groups, &amounts)?;
		let place = Self::next_place(blue, now)?;

		let id = place.id;
		let until = CurrentPolicy::<T>::get().confirm_until(now);
		let form = RedForm {
			blue,
			seller,
			basis: Basis::Agreement { initiator: side, buyer },
			reason,
			amounts: amounts.clone(),
			opened_by: acting,
			opened_at: now,
			previous: place.previous(),
		};
		Self::note(blue, lines);
		Self::put_form(place, form, FormState::opened(side, until));
		Self::deposit_event(Event::FormOpened {
			form: id,
			blue,
			side,
			seller,
			buyer,
			reason,
			amounts,
			until,
			institution,
			officer,
		});
		Ok(())
	}

	/// Confirms a form: nobody may use the invoice from now on.
	pub(crate) fn do_agree(acting: ActingOfficer, side: Side, id: RedFormId) -> DispatchResult {
		let (form, state) = Self::find_as_party(id, side, acting)?;
		let now = T::now();
		let issue_until = CurrentPolicy::<T>::get().issue_until(now);
		let state = state::agreed::<T>(state, side, now, issue_until)?;
		Self::ensure_form_fits(&form)?;

		States::<T>::insert(id, state);
		let (blue, ActingOfficer { institution, officer }) = (form.blue, acting);
		Self::deposit_event(Event::FormAgreed {
			form: id,
			blue,
			side,
			issue_until,
			institution,
			officer,
		});
		Ok(())
	}

	/// Withdraws a form, before or after it was confirmed.
	pub(crate) fn do_withdraw(acting: ActingOfficer, side: Side, id: RedFormId) -> DispatchResult {
		let (form, state) = Self::find_as_party(id, side, acting)?;
		// A form of one side alone was issued when it was put on record.
		let initiator = form.initiator().ok_or(Error::<T>::InvalidTransition)?;
		let was_confirmed = state.is_confirmed();
		let state = state::withdrawn::<T>(state, side, initiator, T::now())?;

		Self::end_form(id, form.blue, state);
		let (blue, ActingOfficer { institution, officer }) = (form.blue, acting);
		Self::deposit_event(Event::FormWithdrawn {
			form: id,
			blue,
			side,
			was_confirmed,
			institution,
			officer,
		});
		Ok(())
	}
}
