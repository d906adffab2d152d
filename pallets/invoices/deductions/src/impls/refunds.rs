// SPDX-License-Identifier: Apache-2.0
//! Rolling back export refunds.

use crate::{Config, Error, Event, Pallet, Uses};
use citychain_invoices::{InvoiceId, TaxpayerRegister};
use citychain_primitives::{ActingOfficer, Commitment};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Ends the use of an invoice for an export refund.
	pub(crate) fn do_roll_back_refund(
		acting: ActingOfficer,
		invoice: InvoiceId,
		grounds: Commitment,
	) -> DispatchResult {
		let ActingOfficer { institution: bureau, officer } = acting;
		let deduction = Uses::<T>::get(invoice).ok_or(Error::<T>::NotRefunded)?;
		let tax = deduction.refunded().ok_or(Error::<T>::NotRefunded)?;
		let (taxpayer, period) = (deduction.taxpayer, deduction.period);
		ensure!(T::Taxpayers::bureau(taxpayer)? == bureau, Error::<T>::NotCompetent);

		Uses::<T>::remove(invoice);
		Self::deposit_event(Event::RefundRolledBack {
			invoice,
			bureau,
			officer,
			taxpayer,
			period,
			tax,
			grounds,
		});
		Ok(())
	}
}
