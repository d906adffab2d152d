// SPDX-License-Identifier: Apache-2.0
//! What the register of invoices asks and tells.

use crate::{Config, Error, Pallet, States, Trails};
use citychain_invoices::{InvoiceFacts, InvoiceId, InvoiceUse, Totals};
use citychain_primitives::TaxPeriod;
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> InvoiceUse for Pallet<T> {
	/// Never: a form makes nothing of the invoice.
	fn is_used(_: InvoiceId) -> bool {
		false
	}

	/// Not while a form is open: who stands on the buyer's side stays the same.
	fn ensure_transferable(id: InvoiceId) -> DispatchResult {
		Self::ensure_none_open(id, Self::now()).map_err(Into::into)
	}

	/// Always: red letters come from here, where a form stands in the way of the direct ones alone.
	fn ensure_reversible(_: InvoiceId, _: bool) -> DispatchResult {
		Ok(())
	}

	/// Nothing: what a form says is compared with what is left when it is agreed and issued.
	fn on_reversed(_: InvoiceId, _: &InvoiceFacts, _: Totals, _: TaxPeriod) -> DispatchResult {
		Ok(())
	}

	/// Not while a form waits for the other side, or is confirmed and the seller has time to issue.
	fn ensure_settled(id: InvoiceId) -> DispatchResult {
		let open = Trails::<T>::get(id).and_then(|trail| trail.open);
		let state = open.and_then(States::<T>::get);
		ensure!(state.is_none_or(|state| state.is_settled(Self::now())), Error::<T>::FormOpen);
		Ok(())
	}

	/// Nothing yet: there may be any number of forms, which `prune_forms` removes.
	fn on_pruned(_: InvoiceId) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_use(id: InvoiceId) {
		crate::benchmarking::write_overdue::<T>(id, crate::benchmarking::STRANGERS);
	}
}
