// SPDX-License-Identifier: Apache-2.0
//! What the register of invoices asks and tells.

use crate::{
	Clawback, Clawbacks, Closures, Config, Error, Event, Locks, Pallet, Reimbursed, Reimbursement,
	Reimbursers,
};
use citychain_invoices::{BlueReversal, FiscalState, InvoiceFacts, InvoiceId, InvoiceUse};
use citychain_primitives::Authority;
use frame_support::{defensive, ensure};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Has the institutions that reimbursed more than is left of an invoice claim back the excess, the
	/// last one first. What entries stand, which they do where the red letter is forced, are void, and
	/// a lock of an invoice of which nothing is left is cancelled.
	fn claw_back(invoice: InvoiceId, blue: &InvoiceFacts) {
		let reimbursement = Reimbursed::<T>::get(invoice);
		let excess = reimbursement.amount.checked_sub(blue.outstanding()).unwrap_or_default();
		let mut left = excess;
		let (mut voided, mut clawbacks) = (Reimbursers::new(), Clawbacks::new());
		for (institution, before) in Self::closures_of(invoice, &reimbursement).rev() {
			let (closure, amount) = before.reversed(left);
			if closure == before {
				continue;
			}
			left = left.checked_sub(amount).unwrap_or_default();
			Closures::<T>::insert(invoice, institution, closure);
			let is_noted = (!before.entry.stands() || voided.try_push(institution).is_ok())
				&& (amount.is_zero()
					|| clawbacks.try_push(Clawback { institution, amount }).is_ok());
			if !is_noted {
				defensive!("an institution is listed once, and the lists have one bound");
			}
		}
		if !clawbacks.is_empty() {
			let amount = reimbursement.amount.checked_sub(excess).unwrap_or_default();
			Reimbursed::<T>::insert(invoice, Reimbursement { amount, ..reimbursement });
		}
		let is_over = blue.state == FiscalState::FullyRed;
		let lock = is_over.then(|| Locks::<T>::take(invoice)).flatten();
		let cancelled = lock.map(|lock| lock.claim);
		if !voided.is_empty() || !clawbacks.is_empty() || cancelled.is_some() {
			Self::deposit_event(Event::Reversed { invoice, voided, clawbacks, cancelled });
		}
	}
}

impl<T: Config> InvoiceUse for Pallet<T> {
	fn is_used(id: InvoiceId) -> bool {
		Reimbursed::<T>::contains_key(id)
	}

	fn ensure_transferable(id: InvoiceId) -> DispatchResult {
		Ok(Self::ensure_unlocked(id, T::now())?)
	}

	/// By force even where an entry stands: an institution may be closed, or refuse to withdraw it. A
	/// lock is over soon enough.
	fn ensure_reversible(id: InvoiceId, reversal: &BlueReversal) -> DispatchResult {
		Self::ensure_unlocked(id, T::now())?;
		if reversal.forced {
			return Ok(());
		}
		let reimbursement = Reimbursed::<T>::get(id);
		let mut closures = Self::closures_of(id, &reimbursement);
		let is_entered = closures.any(|(_, closure)| closure.entry.stands());
		ensure!(!is_entered, Error::<T>::EntryStands);
		Ok(())
	}

	fn on_reversed(id: InvoiceId, reversal: &BlueReversal) -> DispatchResult {
		Self::claw_back(id, &reversal.blue);
		Ok(())
	}

	fn ensure_settled(id: InvoiceId) -> DispatchResult {
		Self::ensure_unlocked(id, T::now())?;
		let reimbursement = Reimbursed::<T>::get(id);
		// An institution that was closed never claims anything back.
		let is_open = Self::closures_of(id, &reimbursement).any(|(institution, closure)| {
			!closure.clawback.is_zero() && T::Authority::is_active(institution)
		});
		ensure!(!is_open, Error::<T>::ClawbackOpen);
		Ok(())
	}

	fn on_pruned(id: InvoiceId) {
		Locks::<T>::remove(id);
		for institution in Reimbursed::<T>::take(id).institutions {
			Closures::<T>::remove(id, institution);
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_use(id: InvoiceId) {
		crate::benchmarking::reimburse_by_all::<T>(id);
	}
}
