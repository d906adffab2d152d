// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod confirm;
mod refunds;
mod select;

use crate::{Config, CurrentRules, Pallet};
use citychain_invoices::{InvoiceFacts, InvoiceId, InvoiceRegister};
use citychain_primitives::{Fen, InstitutionId};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// A usable invoice, and the tax of it that `taxpayer` may use.
	pub(crate) fn deductible(
		invoice: InvoiceId,
		taxpayer: InstitutionId,
	) -> Result<(InvoiceFacts, Fen), DispatchError> {
		let facts = T::Invoices::ensure_usable(invoice)?;
		let tax = CurrentRules::<T>::get().deductible_tax::<T>(&facts, taxpayer)?;
		Ok((facts, tax))
	}
}
