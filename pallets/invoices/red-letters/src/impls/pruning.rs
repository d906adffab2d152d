// SPDX-License-Identifier: Apache-2.0
//! The end of the forms of an invoice that was pruned.

use crate::{Config, Error, Event, Forms, Pallet, States, Trail, Trails};
use citychain_invoices::{InvoiceId, InvoiceRegister};
use citychain_primitives::ActingOfficer;
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Removes forms of an invoice that the register does not know any more, from the newest
	/// backwards; answers how many.
	pub(crate) fn do_prune_forms(
		acting: ActingOfficer,
		blue: InvoiceId,
	) -> Result<u32, DispatchError> {
		ensure!(T::Invoices::facts(blue).is_err(), Error::<T>::StillRecorded);
		let Trail { last, open } = Trails::<T>::get(blue).ok_or(Error::<T>::NothingToPrune)?;

		let (mut left, mut open, mut count) = (Some(last), open, 0u32);
		while let Some(id) = left.filter(|_| count < T::MaxPruned::get()) {
			left = Forms::<T>::take(id).and_then(|form| form.previous);
			States::<T>::remove(id);
			open = open.filter(|open| *open != id);
			count = count.saturating_add(1);
		}
		Trails::<T>::set(blue, left.map(|last| Trail { last, open }));
		let ActingOfficer { institution, officer } = acting;
		Self::deposit_event(Event::FormsPruned { blue, count, left, institution, officer });
		Ok(count)
	}
}
