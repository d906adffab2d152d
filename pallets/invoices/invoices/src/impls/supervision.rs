// SPDX-License-Identifier: Apache-2.0
//! What the tax bureau decides on drafts.

use crate::{types::standing, Config, Pallet, Standings};
use citychain_invoices::{FiscalState, InvoiceId, LedgerEntry, TaxpayerRegister, Totals};
use citychain_primitives::ActingOfficer;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Ends a draft in this state, and posts what follows of its totals.
	pub(crate) fn decide(
		acting: ActingOfficer,
		id: InvoiceId,
		state: FiscalState,
		entry: impl FnOnce(Totals) -> LedgerEntry,
	) -> DispatchResult {
		let (invoice, standing) = Self::find_supervised(id, acting)?;
		let standing = standing::decided::<T>(standing, state)?;
		let body = &invoice.body;
		// The last check, and the first write.
		T::Taxpayers::post(body.issuer, &[(body.period(), entry(body.totals))])?;

		Standings::<T>::insert(id, standing);
		Ok(())
	}
}
