// SPDX-License-Identifier: Apache-2.0
//! What the look-ups answer.

use crate::{Config, FormInfo, Forms, Pallet, Trails};
use alloc::vec::Vec;
use citychain_invoices::{InvoiceId, InvoiceRegister, RedFormId};
use sp_runtime::traits::SaturatedConversion;

/// The most forms on one page.
const PAGE: u32 = 64;

impl<T: Config> Pallet<T> {
	/// A form as it stands now.
	pub(crate) fn form_info(id: RedFormId) -> Option<FormInfo> {
		let (form, state) = Self::find(id).ok()?;
		let state = state.at(Self::now());
		Some(FormInfo { id, form, state, code: state.code() })
	}

	/// The open form of an invoice, if it is not overdue.
	pub(crate) fn open_form_info(blue: InvoiceId) -> Option<FormInfo> {
		let (id, _) = Self::open_at(blue, Self::now())?;
		Self::form_info(id)
	}

	/// Forms of an invoice, from the one before `before` backwards.
	pub(crate) fn form_infos(
		blue: InvoiceId,
		before: Option<RedFormId>,
		limit: u32,
	) -> Vec<FormInfo> {
		let first = match before {
			None => Trails::<T>::get(blue).map(|trail| trail.last),
			Some(id) => {
				let form = Forms::<T>::get(id).filter(|form| form.blue == blue);
				form.and_then(|form| form.previous)
			},
		};
		let first = first.and_then(Self::form_info);
		core::iter::successors(first, |info| info.form.previous.and_then(Self::form_info))
			.take(limit.clamp(1, PAGE).saturated_into())
			.collect()
	}

	/// Whether a red letter over an invoice needs a form.
	pub(crate) fn must_be_confirmed(blue: InvoiceId) -> Option<bool> {
		let facts = T::Invoices::facts(blue).ok()?;
		Some(Self::is_confirmation_needed(blue, &facts))
	}
}
