// SPDX-License-Identifier: Apache-2.0
//! Forms on record, and the trails that they make.

use crate::{
	Config, Error, Event, FormState, Forms, NextForm, Pallet, RedForm, Side, States, Trail, Trails,
};
use citychain_invoices::{InvoiceId, InvoiceRegister, RedFormId};
use citychain_primitives::{ActingOfficer, Millis};
use frame_support::{ensure, traits::DefensiveOption};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// A form with the state on record.
	pub(crate) fn find(id: RedFormId) -> Result<(RedForm, FormState), Error<T>> {
		let form = Forms::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		// Both are written and removed together.
		let state = States::<T>::get(id).defensive_ok_or(Error::<T>::NotFound)?;
		Ok((form, state))
	}

	/// The same, if the officer's institution stands on this side of it.
	pub(crate) fn find_as_party(
		id: RedFormId,
		side: Side,
		acting: ActingOfficer,
	) -> Result<(RedForm, FormState), Error<T>> {
		let (form, state) = Self::find(id)?;
		ensure!(form.party(side) == Some(acting.institution), Error::<T>::NotParty);
		Ok((form, state))
	}

	/// The form of an invoice that is open at `now`, if there is one.
	pub(crate) fn open_at(blue: InvoiceId, now: Millis) -> Option<(RedFormId, FormState)> {
		let id = Trails::<T>::get(blue)?.open?;
		let state = States::<T>::get(id)?.at(now);
		state.is_open().then_some((id, state))
	}

	/// Whether a red letter over an invoice may begin.
	pub(crate) fn ensure_none_open(blue: InvoiceId, now: Millis) -> Result<(), Error<T>> {
		ensure!(Self::open_at(blue, now).is_none(), Error::<T>::FormOpen);
		Ok(())
	}

	/// Whether as much as the form says is left of its invoice.
	pub(crate) fn ensure_fits(form: &RedForm) -> DispatchResult {
		let facts = T::Invoices::facts(form.blue)?;
		let left = facts.totals.checked_sub(facts.red).unwrap_or_default();
		ensure!(form.fits(left), Error::<T>::AmountsChanged);
		Ok(())
	}

	/// Puts a form on record as the last one of its invoice, and first that the open one is overdue
	/// if it is.
	pub(crate) fn put_form(
		form: impl FnOnce(Option<RedFormId>) -> RedForm,
		blue: InvoiceId,
		state: FormState,
		now: Millis,
	) -> Result<RedFormId, DispatchError> {
		let id = NextForm::<T>::get();
		let next_id = id.next().ok_or(Error::<T>::TooManyForms)?;
		let trail = Trails::<T>::get(blue);
		let recorded = trail.and_then(|trail| trail.open);
		let still_open = Self::open_at(blue, now).map(|(id, _)| id);

		if let Some(overdue) = recorded.filter(|_| still_open.is_none()) {
			Self::put_expired(overdue, blue);
		}
		let open = if state.is_open() { Some(id) } else { still_open };
		Forms::<T>::insert(id, form(trail.map(|trail| trail.last)));
		States::<T>::insert(id, state);
		Trails::<T>::insert(blue, Trail { last: id, open });
		NextForm::<T>::put(next_id);
		Ok(id)
	}

	/// Puts the state on record with which an open form ends.
	pub(crate) fn end_form(id: RedFormId, blue: InvoiceId, state: FormState) {
		States::<T>::insert(id, state);
		Trails::<T>::mutate_extant(blue, |trail| trail.open = None);
	}

	/// Puts on record that an open form is overdue, whatever its trail says next.
	fn put_expired(form: RedFormId, blue: InvoiceId) {
		States::<T>::insert(form, FormState::Expired);
		Self::deposit_event(Event::FormExpired { form, blue });
	}
}
