// SPDX-License-Identifier: Apache-2.0
//! What is posted to ledgers, and their end.

use crate::{is_over, Config, Error, Event, Ledgers, Pallet};
use citychain_invoices::LedgerEntry;
use citychain_primitives::{ActingOfficer, InstitutionId, TaxPeriod};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Posts one entry to a ledger.
	pub(crate) fn do_post(
		taxpayer: InstitutionId,
		period: TaxPeriod,
		entry: LedgerEntry,
	) -> DispatchResult {
		let limit = Self::taxpayer_of(taxpayer)?.terms.credit_limit;
		let current = Self::current_period();
		ensure!(period.is_valid() && period <= current, Error::<T>::InvalidPeriod);
		if !Self::is_retained(period, current) {
			// A red letter may take back an invoice of a period whose ledger is closed: the credit
			// serves nobody any more, and must not stop the red letter.
			ensure!(matches!(entry, LedgerEntry::CreditReturned(_)), Error::<T>::PeriodClosed);
			return Ok(());
		}
		let ledger = Ledgers::<T>::get(taxpayer, period).unwrap_or_default();
		let ledger = ledger.posted(entry, limit).map_err(Error::<T>::from)?;
		Ledgers::<T>::insert(taxpayer, period, ledger);
		Ok(())
	}

	/// Removes a ledger whose retention is over.
	pub(crate) fn do_prune_ledger(
		acting: ActingOfficer,
		taxpayer: InstitutionId,
		period: TaxPeriod,
	) -> DispatchResult {
		let ActingOfficer { institution: bureau, officer } = acting;
		Self::taxpayer_under(&acting, taxpayer)?;
		ensure!(Ledgers::<T>::contains_key(taxpayer, period), Error::<T>::LedgerNotFound);
		ensure!(!Self::is_retained(period, Self::current_period()), Error::<T>::RetentionNotOver);

		Ledgers::<T>::remove(taxpayer, period);
		Self::deposit_event(Event::LedgerPruned { taxpayer, period, bureau, officer });
		Ok(())
	}

	/// Whether the ledgers of a period are open and must be kept.
	fn is_retained(period: TaxPeriod, current: TaxPeriod) -> bool {
		!is_over(period, current, T::LedgerRetention::get())
	}
}
