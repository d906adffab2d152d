// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{
	Config, CurrentPolicy, FormInfo, FormPolicy, FormState, Forms, NextForm, Pallet, Side, Trails,
};
use alloc::vec::Vec;
use citychain_invoices::{InvoiceId, InvoiceRegister, InvoiceTask, RedFormId};
use citychain_primitives::{Desk, Found, InstitutionId, Waiting};
use sp_runtime::traits::SaturatedConversion;

/// The most forms on one page.
const PAGE: u32 = 64;

impl<T: Config> Pallet<T> {
	/// A form with its state as of now: an overdue one is shown as expired.
	pub fn form(id: RedFormId) -> Option<FormInfo> {
		let (form, state) = Self::find(id).ok()?;
		let state = state.at(T::now());
		Some(FormInfo { id, form, state, code: state.code() })
	}

	/// The form of a blue invoice that can still lead to a red one.
	pub fn open_form_of(blue: InvoiceId) -> Option<FormInfo> {
		let (id, _) = Self::open_at(blue, T::now())?;
		Self::form(id)
	}

	/// The forms of a blue invoice, from the one before `before` backwards.
	pub fn forms_of(blue: InvoiceId, before: Option<RedFormId>, limit: u32) -> Vec<FormInfo> {
		let first = match before {
			None => Trails::<T>::get(blue).map(|trail| trail.last),
			Some(id) => {
				let form = Forms::<T>::get(id).filter(|form| form.blue == blue);
				form.and_then(|form| form.previous)
			},
		};
		let first = first.and_then(Self::form);
		core::iter::successors(first, |info| info.form.previous.and_then(Self::form))
			.take(limit.clamp(1, PAGE).saturated_into())
			.collect()
	}

	/// Whether a red letter over an invoice needs the other side's confirmation now.
	pub fn needs_confirmation(blue: InvoiceId) -> Option<bool> {
		let facts = T::Invoices::facts(blue).ok()?;
		Some(Self::is_confirmation_needed(blue, &facts))
	}

	/// How much time forms give that are opened or confirmed from now on.
	pub fn policy() -> FormPolicy {
		CurrentPolicy::<T>::get()
	}
}

impl<T: Config> Desk for Pallet<T> {
	type Task = InvoiceTask;

	fn waiting(institution: InstitutionId, after: Option<&[u8]>, room: u32) -> Found<InvoiceTask> {
		Found::newest_first(NextForm::<T>::get().0, after, room, |number| {
			let id = RedFormId(number);
			let (form, state) = Self::find(id).ok()?;
			let state = state.at(T::now());
			let (side, task) = match (state.awaited(), state) {
				(Some((side, _)), _) => (side, InvoiceTask::Agree(id)),
				(None, FormState::Confirmed { .. }) => (Side::Seller, InvoiceTask::IssueRed(id)),
				_ => return None,
			};
			let is_asked = form.party(side) == Some(institution);
			is_asked.then(|| Waiting::new(task, Some(form.opened_at), state.deadline()))
		})
	}
}
