// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod claims;

use crate::{Closure, Closures, Config, Error, Lock, Locks, Pallet};
use citychain_invoices::InvoiceId;
use citychain_primitives::{InstitutionId, Millis};
use frame_support::ensure;

impl<T: Config> Pallet<T> {
	/// The lock that keeps an invoice now.
	pub(crate) fn live_lock(invoice: InvoiceId, now: Millis) -> Option<Lock> {
		Locks::<T>::get(invoice).filter(|lock| lock.is_live(now))
	}

	/// Whether no claim keeps the invoice now.
	pub(crate) fn ensure_unlocked(invoice: InvoiceId, now: Millis) -> Result<(), Error<T>> {
		ensure!(Self::live_lock(invoice, now).is_none(), Error::<T>::InvoiceLocked);
		Ok(())
	}

	/// What this institution reimbursed of an invoice.
	pub(crate) fn own_closure(
		invoice: InvoiceId,
		institution: InstitutionId,
	) -> Result<Closure, Error<T>> {
		Closures::<T>::get(invoice, institution).ok_or(Error::<T>::NotReimbursed)
	}
}
