// SPDX-License-Identifier: Apache-2.0
//! The end of the forms of an invoice that was pruned, with its lines.

use crate::{Config, Error, Event, Forms, Pallet, RedLines, States, Trail, Trails};
use citychain_invoices::{InvoiceId, InvoiceRegister};
use citychain_primitives::ActingOfficer;
use frame_support::{ensure, traits::Get};
use sp_runtime::{traits::SaturatedConversion, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Removes forms of an invoice that the register does not know any more, from the newest
	/// backwards, each with its lines; `forms` and `lines` are how many they are.
	pub(crate) fn do_prune_forms(
		acting: ActingOfficer,
		blue: InvoiceId,
		(forms, lines): &mut (u32, u32),
	) -> DispatchResult {
		ensure!(T::Invoices::facts(blue).is_err(), Error::<T>::StillRecorded);
		let Trail { last, open } = Trails::<T>::get(blue).ok_or(Error::<T>::NothingToPrune)?;

		let (mut left, mut open) = (Some(last), open);
		while let Some(id) = left.filter(|_| *forms < T::MaxPruned::get()) {
			let form = Forms::<T>::take(id);
			left = form.as_ref().and_then(|form| form.previous);
			let noted = form.map(|form| form.amounts.lines).unwrap_or_default();
			*lines = lines.saturating_add(noted.len().saturated_into());
			noted.iter().for_each(|(index, _)| RedLines::<T>::remove(blue, index));
			States::<T>::remove(id);
			open = open.filter(|open| *open != id);
			*forms = forms.saturating_add(1);
		}
		Trails::<T>::set(blue, left.map(|last| Trail { last, open }));
		let (count, ActingOfficer { institution, officer }) = (*forms, acting);
		Self::deposit_event(Event::FormsPruned { blue, count, left, institution, officer });
		Ok(())
	}
}
