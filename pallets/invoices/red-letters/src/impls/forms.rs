// SPDX-License-Identifier: Apache-2.0
//! Forms of two sides: opened, confirmed, denied, withdrawn and expired.

use crate::{Basis, Config, CurrentPolicy, Error, Event, FormState, Pallet, RedForm, Side, States};
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
		let facts = T::Invoices::facts(blue)?;
		let (seller, buyer) = (facts.issuer, facts.counterparty());
		let party = match side {
			Side::Seller => Some(seller),
			Side::Buyer => buyer,
		};
		ensure!(party == Some(acting.institution), Error::<T>::NotParty);
		let buyer = buyer.ok_or(Error::<T>::NoCounterparty)?;
		let now = Self::now();
		Self::ensure_none_open(blue, now)?;
		let amounts = T::Invoices::red_amounts(blue, reversal)?;
		let until = CurrentPolicy::<T>::get().confirm_until(now);

		let form = |previous| RedForm {
			blue,
			seller,
			basis: Basis::Agreement { initiator: side, buyer },
			reason,
			amounts: amounts.clone(),
			opened_by: acting,
			opened_at: now,
			previous,
		};
		let id = Self::put_form(form, blue, FormState::opened(side, until), now)?;
		let officer = acting.officer;
		Self::deposit_event(Event::FormOpened {
			form: id,
			blue,
			side,
			seller,
			buyer,
			reason,
			amounts,
			until,
			officer,
		});
		Ok(())
	}

	/// Confirms a form, and tells the register of invoices.
	pub(crate) fn do_agree(acting: ActingOfficer, side: Side, id: RedFormId) -> DispatchResult {
		let (form, state) = Self::find_as_party(id, side, acting)?;
		let now = Self::now();
		let issue_until = CurrentPolicy::<T>::get().issue_until(now);
		let state = state.agreed(side, now, issue_until).map_err(Error::<T>::from)?;
		Self::ensure_fits(&form)?;

		T::Invoices::set_agreed_red(form.blue, true)?;
		States::<T>::insert(id, state);
		let (blue, officer) = (form.blue, acting.officer);
		Self::deposit_event(Event::FormAgreed { form: id, blue, side, issue_until, officer });
		Ok(())
	}

	/// Denies a form.
	pub(crate) fn do_deny(acting: ActingOfficer, side: Side, id: RedFormId) -> DispatchResult {
		let (form, state) = Self::find_as_party(id, side, acting)?;
		let state = state.denied(side, Self::now()).map_err(Error::<T>::from)?;

		Self::end_form(id, form.blue, state);
		let (blue, officer) = (form.blue, acting.officer);
		Self::deposit_event(Event::FormDenied { form: id, blue, side, officer });
		Ok(())
	}

	/// Withdraws a form, and tells the register of invoices if it was confirmed.
	pub(crate) fn do_withdraw(acting: ActingOfficer, side: Side, id: RedFormId) -> DispatchResult {
		let (form, state) = Self::find_as_party(id, side, acting)?;
		// A form of one side alone was issued when it was put on record.
		let initiator = form.initiator().ok_or(Error::<T>::InvalidTransition)?;
		let next = state.withdrawn(side, initiator, Self::now()).map_err(Error::<T>::from)?;

		let was_confirmed = state.is_confirmed();
		if was_confirmed {
			T::Invoices::set_agreed_red(form.blue, false)?;
		}
		Self::end_form(id, form.blue, next);
		let (blue, officer) = (form.blue, acting.officer);
		Self::deposit_event(Event::FormWithdrawn { form: id, blue, side, was_confirmed, officer });
		Ok(())
	}

	/// Puts on record that a form was not confirmed in time.
	pub(crate) fn do_close_expired(id: RedFormId) -> DispatchResult {
		let (form, state) = Self::find(id)?;
		let state = state.closed(Self::now()).map_err(Error::<T>::from)?;

		Self::end_form(id, form.blue, state);
		Self::deposit_event(Event::FormExpired { form: id, blue: form.blue });
		Ok(())
	}
}
