// SPDX-License-Identifier: Apache-2.0
//! Forms on record, and the trails that they make.

use crate::{
	Config, Error, Event, FormState, Forms, NextForm, Pallet, RedForm, Side, States, Trail, Trails,
};
use citychain_invoices::{InvoiceId, InvoiceRegister, RedFormId};
use citychain_primitives::{ActingOfficer, Millis};
use frame_support::{ensure, traits::DefensiveOption};
use sp_runtime::DispatchResult;

/// Where the next form of an invoice goes.
pub(crate) struct Place {
	pub(crate) id: RedFormId,
	next_id: RedFormId,
	trail: Option<Trail>,
	/// The form of the invoice that is open now.
	open: Option<RedFormId>,
}

impl Place {
	/// The form of the invoice before it.
	pub(crate) fn previous(&self) -> Option<RedFormId> {
		self.trail.map(|trail| trail.last)
	}
}

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
	pub(crate) fn ensure_form_fits(form: &RedForm) -> DispatchResult {
		let facts = T::Invoices::facts(form.blue)?;
		let left = facts.totals.checked_sub(facts.red).unwrap_or_default();
		ensure!(form.fits(left), Error::<T>::AmountsChanged);
		Ok(())
	}

	/// The place of the next form of an invoice, if there is one. Nothing is written.
	pub(crate) fn next_place(blue: InvoiceId, now: Millis) -> Result<Place, Error<T>> {
		let id = NextForm::<T>::get();
		let next_id = id.next().ok_or(Error::<T>::TooManyForms)?;
		let trail = Trails::<T>::get(blue);
		let open = Self::open_at(blue, now).map(|(id, _)| id);
		Ok(Place { id, next_id, trail, open })
	}

	/// Puts a form on record at its place, and first that the open one of its invoice is overdue if it
	/// is.
	pub(crate) fn put_form(place: Place, form: RedForm, state: FormState) {
		let Place { id, next_id, trail, open } = place;
		let blue = form.blue;
		let recorded = trail.and_then(|trail| trail.open);
		if let Some(overdue) = recorded.filter(|_| open.is_none()) {
			States::<T>::insert(overdue, FormState::Expired);
			Self::deposit_event(Event::FormExpired { form: overdue, blue, closed_by: None });
		}
		let open = if state.is_open() { Some(id) } else { open };
		Forms::<T>::insert(id, form);
		States::<T>::insert(id, state);
		Trails::<T>::insert(blue, Trail { last: id, open });
		NextForm::<T>::put(next_id);
	}

	/// Puts the state on record with which an open form ends.
	pub(crate) fn end_form(id: RedFormId, blue: InvoiceId, state: FormState) {
		States::<T>::insert(id, state);
		Trails::<T>::mutate_extant(blue, |trail| trail.open = None);
	}
}
