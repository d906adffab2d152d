// SPDX-License-Identifier: Apache-2.0
//! What the tax bureau does: it clears or rejects drafts, and warns of invoices.

use crate::{Config, Error, Event, Pallet, Standings};
use citychain_invoices::{FiscalState, InvoiceId, LedgerEntry, RiskFlag, TaxpayerRegister};
use citychain_primitives::{ActingOfficer, Commitment};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Puts a draft in force.
	pub(crate) fn do_clear(acting: ActingOfficer, id: InvoiceId) -> DispatchResult {
		let (invoice, standing) = Self::find_blue(id)?;
		let issuer = invoice.body.issuer;
		Self::ensure_competent(acting, issuer)?;
		let standing = standing.decided(FiscalState::Issued).map_err(Error::<T>::from)?;
		let entry = LedgerEntry::Issued(invoice.body.totals);
		T::Taxpayers::post(issuer, invoice.body.period(), entry)?;

		Standings::<T>::insert(id, standing);
		let ActingOfficer { officer, institution: bureau } = acting;
		Self::deposit_event(Event::Cleared { invoice: id, bureau, officer });
		Ok(())
	}

	/// Ends a draft, and gives its issuer the credit back.
	pub(crate) fn do_reject(
		acting: ActingOfficer,
		id: InvoiceId,
		reason: Commitment,
	) -> DispatchResult {
		let (invoice, standing) = Self::find_blue(id)?;
		let issuer = invoice.body.issuer;
		Self::ensure_competent(acting, issuer)?;
		let standing = standing.decided(FiscalState::Rejected).map_err(Error::<T>::from)?;
		let entry = LedgerEntry::CreditReturned(invoice.body.totals.net);
		T::Taxpayers::post(issuer, invoice.body.period(), entry)?;

		Standings::<T>::insert(id, standing);
		let ActingOfficer { officer, institution: bureau } = acting;
		Self::deposit_event(Event::Rejected { invoice: id, bureau, officer, reason });
		Ok(())
	}

	/// Warns of an invoice.
	pub(crate) fn do_flag(
		acting: ActingOfficer,
		id: InvoiceId,
		risk: RiskFlag,
		reason: Commitment,
	) -> DispatchResult {
		let (invoice, standing) = Self::find_blue(id)?;
		Self::ensure_competent(acting, invoice.body.issuer)?;
		let standing = standing.flagged(risk).map_err(Error::<T>::from)?;

		Standings::<T>::insert(id, standing);
		let ActingOfficer { officer, institution: bureau } = acting;
		Self::deposit_event(Event::FlagRaised { invoice: id, risk, bureau, officer, reason });
		Ok(())
	}

	/// Takes a warning back.
	pub(crate) fn do_unflag(acting: ActingOfficer, id: InvoiceId) -> DispatchResult {
		let (invoice, standing) = Self::find_blue(id)?;
		Self::ensure_competent(acting, invoice.body.issuer)?;
		let standing = standing.unflagged().map_err(Error::<T>::from)?;

		Standings::<T>::insert(id, standing);
		let ActingOfficer { officer, institution: bureau } = acting;
		Self::deposit_event(Event::FlagRemoved { invoice: id, bureau, officer });
		Ok(())
	}
}
