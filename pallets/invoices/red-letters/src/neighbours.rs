// SPDX-License-Identifier: Apache-2.0
//! What the register of invoices asks. It is told nothing: red invoices come from here, and the forms
//! of a pruned invoice are removed by `prune_forms`, as there may be any number of them.

use crate::{Config, Error, Pallet, States, Trails};
use citychain_invoices::{InvoiceId, InvoiceUse};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> InvoiceUse for Pallet<T> {
	fn has_agreed_red(id: InvoiceId) -> bool {
		Self::open_at(id, T::now()).is_some_and(|(_, state)| state.is_confirmed())
	}

	/// Not from the agreement on a red letter until it is issued or withdrawn.
	fn ensure_usable(id: InvoiceId) -> DispatchResult {
		ensure!(!<Self as InvoiceUse>::has_agreed_red(id), Error::<T>::RedAgreed);
		Ok(())
	}

	/// Not while a form is open: who stands on the buyer's side stays the same.
	fn ensure_transferable(id: InvoiceId) -> DispatchResult {
		Ok(Self::ensure_none_open(id, T::now())?)
	}

	/// Not while a form waits for the other side, or is confirmed and the seller has time to issue.
	fn ensure_settled(id: InvoiceId) -> DispatchResult {
		let open = Trails::<T>::get(id).and_then(|trail| trail.open);
		let state = open.and_then(States::<T>::get);
		ensure!(state.is_none_or(|state| state.is_settled(T::now())), Error::<T>::FormOpen);
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_use(id: InvoiceId) {
		crate::benchmarking::write_overdue::<T>(id, crate::benchmarking::STRANGERS);
	}
}
