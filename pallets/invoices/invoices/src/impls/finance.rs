// SPDX-License-Identifier: Apache-2.0
//! Invoices that are pledged to a bank.

use crate::{types::standing, Config, Encumbrance, Error, Event, Pallet, Standings};
use citychain_invoices::{InvoiceId, InvoiceUse};
use citychain_primitives::{ActingOfficer, Authority, Duty, Fen, InstitutionId};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Pledges a part of an invoice of the officer's institution.
	pub(crate) fn do_encumber(
		acting: ActingOfficer,
		id: InvoiceId,
		beneficiary: InstitutionId,
		amount: Fen,
	) -> DispatchResult {
		let ActingOfficer { officer, institution: issuer } = acting;
		let (invoice, standing) = Self::find_own(id, issuer)?;
		ensure!(beneficiary != issuer, Error::<T>::BeneficiaryIsIssuer);
		let is_bank = T::Authority::holds_duty(beneficiary, Duty::FinanceInvoices);
		ensure!(is_bank, Error::<T>::BeneficiaryNotBank);
		standing::ensure_usable::<T>(&standing, T::now())?;
		T::Uses::ensure_usable(id)?;
		let encumbrance = Encumbrance { beneficiary, amount };
		let standing = standing::encumbered::<T>(standing, &invoice.body, encumbrance)?;

		Standings::<T>::insert(id, standing);
		Self::deposit_event(Event::Encumbered {
			invoice: id,
			beneficiary,
			amount,
			issuer,
			officer,
		});
		Ok(())
	}
}
