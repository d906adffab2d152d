// SPDX-License-Identifier: Apache-2.0
//! What the register of invoices asks and tells.

use crate::{AfterReversal, Config, Error, Event, Pallet, Uses};
use citychain_invoices::{BlueReversal, InvoiceId, InvoiceUse, LedgerEntry, TaxpayerRegister};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// What a red letter does to the use of an invoice.
	fn after_reversal(id: InvoiceId, reversal: &BlueReversal) -> Result<AfterReversal, Error<T>> {
		let Some(deduction) = Uses::<T>::get(id) else { return Ok(AfterReversal::Unchanged) };
		let BlueReversal { blue, red, .. } = reversal;
		let left = blue.totals.tax.checked_sub(blue.red.tax).unwrap_or_default();
		deduction.reversed::<T>(red.tax, left)
	}
}

impl<T: Config> InvoiceUse for Pallet<T> {
	fn is_used(id: InvoiceId) -> bool {
		Uses::<T>::get(id).is_some_and(|deduction| deduction.is_used())
	}

	/// By force neither before an export refund is rolled back: the tax bureau does that itself.
	fn ensure_reversible(id: InvoiceId, reversal: &BlueReversal) -> DispatchResult {
		match Self::after_reversal(id, reversal)? {
			AfterReversal::Unchanged | AfterReversal::Void(_) => Ok(()),
			AfterReversal::TransferredOut(after) => {
				let entry = LedgerEntry::TransferredOut(reversal.red.tax);
				T::Taxpayers::ensure_can_post(after.taxpayer, &[(reversal.period, entry)])
			},
		}
	}

	fn on_reversed(id: InvoiceId, reversal: &BlueReversal) -> DispatchResult {
		match Self::after_reversal(id, reversal)? {
			AfterReversal::Unchanged => (),
			AfterReversal::Void(taxpayer) => {
				Uses::<T>::remove(id);
				Self::deposit_event(Event::SelectionVoided { invoice: id, taxpayer });
			},
			AfterReversal::TransferredOut(after) => {
				let (taxpayer, period, tax) = (after.taxpayer, reversal.period, reversal.red.tax);
				T::Taxpayers::post(taxpayer, &[(period, LedgerEntry::TransferredOut(tax))])?;
				Uses::<T>::insert(id, after);
				Self::deposit_event(Event::TransferredOut { invoice: id, taxpayer, period, tax });
			},
		}
		Ok(())
	}

	fn ensure_settled(id: InvoiceId) -> DispatchResult {
		let deduction = Self::deduction(id);
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
