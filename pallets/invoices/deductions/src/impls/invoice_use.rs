// SPDX-License-Identifier: Apache-2.0
//! What the register of invoices asks, and what it tells.

use crate::{AfterReversal, Config, Error, Event, Pallet, Uses};
use citychain_invoices::{
	InvoiceFacts, InvoiceId, InvoiceUse, LedgerEntry, TaxpayerRegister, Totals,
};
use citychain_primitives::TaxPeriod;
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> InvoiceUse for Pallet<T> {
	fn is_used(id: InvoiceId) -> bool {
		Uses::<T>::get(id).is_some_and(|deduction| deduction.is_used())
	}

	fn ensure_transferable(_: InvoiceId) -> DispatchResult {
		// The buyer uses the tax, whoever holds the invoice.
		Ok(())
	}

	/// By force neither before an export refund is rolled back: the tax bureau does that itself.
	fn ensure_reversible(id: InvoiceId, _: bool) -> DispatchResult {
		if let Some(deduction) = Uses::<T>::get(id) {
			deduction.ensure_reversible().map_err(Error::<T>::from)?;
		}
		Ok(())
	}

	fn on_reversed(
		id: InvoiceId,
		blue: &InvoiceFacts,
		red: Totals,
		period: TaxPeriod,
	) -> DispatchResult {
		let Some(deduction) = Uses::<T>::get(id) else { return Ok(()) };
		let left = blue.totals.tax.checked_sub(blue.red.tax).unwrap_or_default();
		let taxpayer = deduction.taxpayer;
		match deduction.reversed(red.tax, left).map_err(Error::<T>::from)? {
			AfterReversal::Unchanged => (),
			AfterReversal::Void => {
				Uses::<T>::remove(id);
				Self::deposit_event(Event::SelectionVoided { invoice: id, taxpayer });
			},
			AfterReversal::TransferredOut(after) => {
				T::Taxpayers::post(taxpayer, period, LedgerEntry::TransferredOut(red.tax))?;
				Uses::<T>::insert(id, after);
				let tax = red.tax;
				Self::deposit_event(Event::TransferredOut { invoice: id, taxpayer, period, tax });
			},
		}
		Ok(())
	}

	fn ensure_settled(id: InvoiceId) -> DispatchResult {
		let deduction = Self::current_deduction(id);
		ensure!(deduction.is_none_or(|deduction| deduction.is_used()), Error::<T>::StillSelected);
		Ok(())
	}

	fn on_pruned(id: InvoiceId) {
		Uses::<T>::remove(id);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_use(id: InvoiceId) {
		crate::benchmarking::deduct::<T>(id);
	}
}
