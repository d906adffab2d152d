// SPDX-License-Identifier: Apache-2.0
//! What an institution does with an invoice that it reimbursed, and the council's limit.

use crate::{Closure, Closures, Config, Error, Event, LongestLock, Pallet};
use citychain_primitives::{ActingOfficer, InstitutionId, InvoiceId, InvoiceRegister};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Enters an invoice in the books of the institution that reimbursed it.
	pub(crate) fn do_enter(
		acting: ActingOfficer,
		invoice: InvoiceId,
		deductible: bool,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let closure = Self::own_closure(invoice, institution)?;
		T::Invoices::ensure_usable(invoice)?;
		let closure = closure.entered(deductible).map_err(Error::<T>::from)?;

		Closures::<T>::insert(invoice, institution, closure);
		let event = Event::InvoiceEntered { invoice, institution, officer, deductible };
		Self::deposit_event(event);
		Ok(())
	}

	/// Withdraws that entry.
	pub(crate) fn do_withdraw_entry(acting: ActingOfficer, invoice: InvoiceId) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let closure = Self::own_closure(invoice, institution)?;
		let closure = closure.withdrawn().map_err(Error::<T>::from)?;

		Closures::<T>::insert(invoice, institution, closure);
		Self::deposit_event(Event::EntryWithdrawn { invoice, institution, officer });
		Ok(())
	}

	/// Notes that what had to be paid back was.
	pub(crate) fn do_recover(acting: ActingOfficer, invoice: InvoiceId) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let closure = Self::own_closure(invoice, institution)?;
		let (closure, amount) = closure.repaid().map_err(Error::<T>::from)?;

		Closures::<T>::insert(invoice, institution, closure);
		let event = Event::ClawbackRecovered { invoice, institution, officer, amount };
		Self::deposit_event(event);
		Ok(())
	}

	/// Limits how long invoices may be locked from now on.
	pub(crate) fn do_adopt_longest_lock(length: u64) -> DispatchResult {
		ensure!((1..=T::MaxLock::get()).contains(&length), Error::<T>::LengthOutOfRange);
		ensure!(length != LongestLock::<T>::get(), Error::<T>::LengthUnchanged);

		LongestLock::<T>::put(length);
		Self::deposit_event(Event::LongestLockAdopted { length });
		Ok(())
	}

	/// What this institution reimbursed of an invoice.
	fn own_closure(invoice: InvoiceId, institution: InstitutionId) -> Result<Closure, Error<T>> {
		Closures::<T>::get(invoice, institution).ok_or(Error::<T>::NotReimbursed)
	}
}
