// SPDX-License-Identifier: Apache-2.0
//! Invoices that are pledged to a bank.

use crate::{Config, Encumbrance, Error, Event, Pallet, Standing, Standings};
use citychain_invoices::InvoiceId;
use citychain_primitives::{ActingOfficer, Authority, Commitment, Duty, Fen, InstitutionId};
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
		let issuer = acting.institution;
		let (invoice, standing) = Self::find_own(id, issuer)?;
		ensure!(beneficiary != issuer, Error::<T>::BeneficiaryIsIssuer);
		let is_bank = T::Authority::holds_duty(beneficiary, Duty::FinanceInvoices);
		ensure!(is_bank, Error::<T>::BeneficiaryNotBank);
		let encumbrance = Encumbrance { beneficiary, amount };
		let standing = standing
			.encumbered_by(encumbrance, invoice.body.totals, Self::now())
			.map_err(Error::<T>::from)?;

		Standings::<T>::insert(id, standing);
		Self::deposit_event(Event::Pledged { invoice: id, beneficiary, amount });
		Ok(())
	}

	/// Releases what is pledged to the officer's institution.
	pub(crate) fn do_release(acting: ActingOfficer, id: InvoiceId) -> DispatchResult {
		let (beneficiary, released) = Self::released(id)?;
		ensure!(beneficiary == acting.institution, Error::<T>::NotBeneficiary);

		Standings::<T>::insert(id, released);
		Self::deposit_event(Event::PledgeReleased {
			invoice: id,
			beneficiary,
			officer: acting.officer,
		});
		Ok(())
	}

	/// Voids what is pledged to an institution that cannot release it.
	pub(crate) fn do_void_encumbrance(id: InvoiceId, reason: Commitment) -> DispatchResult {
		let (beneficiary, released) = Self::released(id)?;
		ensure!(!T::Authority::is_active(beneficiary), Error::<T>::BeneficiaryActive);

		Standings::<T>::insert(id, released);
		Self::deposit_event(Event::PledgeVoided { invoice: id, beneficiary, reason });
		Ok(())
	}

	/// To whom an invoice is pledged, and how it stands when it is not any more.
	fn released(id: InvoiceId) -> Result<(InstitutionId, Standing), Error<T>> {
		let (_, mut standing) = Self::find_blue(id)?;
		let encumbrance = standing.encumbrance.take().ok_or(Error::<T>::NotEncumbered)?;
		Ok((encumbrance.beneficiary, standing))
	}
}
