// SPDX-License-Identifier: Apache-2.0
//! What postings make of ledgers.

use crate::{is_over, Config, Error, Ledger, Ledgers, Pallet};
use alloc::collections::BTreeMap;
use citychain_invoices::LedgerEntry;
use citychain_primitives::{InstitutionId, TaxPeriod};
use frame_support::{ensure, traits::Get};

impl<T: Config> Pallet<T> {
	/// The ledgers of a taxpayer after these entries, one after the other; those that none changes are
	/// left out.
	pub(crate) fn ledgers_after(
		taxpayer: InstitutionId,
		entries: &[(TaxPeriod, LedgerEntry)],
	) -> Result<BTreeMap<TaxPeriod, Ledger>, Error<T>> {
		let limit = Self::taxpayer_of(taxpayer)?.terms.credit_limit;
		let current = Self::current_period();
		let mut after = BTreeMap::new();
		for (period, entry) in entries.iter().copied() {
			ensure!(period.is_valid(), Error::<T>::PeriodNotAMonth);
			ensure!(period <= current, Error::<T>::PeriodInFuture);
			if !Self::is_retained(period, current) {
				// A red letter may take back an invoice of a period whose ledger is closed: the credit
				// serves nobody any more, and must not stop the red letter.
				ensure!(matches!(entry, LedgerEntry::CreditReturned(_)), Error::<T>::PeriodClosed);
				continue;
			}
			let before: Option<Ledger> = after.get(&period).copied();
			let before = before.or_else(|| Ledgers::<T>::get(taxpayer, period)).unwrap_or_default();
			after.insert(period, before.posted::<T>(entry, limit)?);
		}
		Ok(after)
	}

	/// Whether the ledgers of a period are open and must be kept.
	pub(crate) fn is_retained(period: TaxPeriod, current: TaxPeriod) -> bool {
		!is_over(period, current, T::LedgerRetention::get())
	}
}
