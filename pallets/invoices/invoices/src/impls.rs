// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod delivery;
mod finance;
mod issue;
mod reverse;
mod supervision;

use crate::{
	types::sha2_256, Body, Chains, Config, CurrentPolicy, Error, Invoice, Invoices, NextId,
	Numbers, Pallet, Policy, Standing, Standings,
};
use citychain_invoices::{FiscalState, InvoiceFacts, InvoiceId, InvoiceNumber, TaxpayerRegister};
use citychain_primitives::{ActingOfficer, InstitutionId};
use frame_support::{ensure, traits::DefensiveOption};
use sp_runtime::{DispatchError, DispatchResult};

/// An invoice that has its place at the end of a chain, and is not written yet.
pub(crate) struct Appended {
	pub(crate) id: InvoiceId,
	next_id: InvoiceId,
	pub(crate) invoice: Invoice,
}

impl<T: Config> Pallet<T> {
	/// Whether the officer acts for the tax bureau that is competent for `taxpayer`.
	pub(crate) fn ensure_competent(
		acting: ActingOfficer,
		taxpayer: InstitutionId,
	) -> DispatchResult {
		let bureau = T::Taxpayers::bureau(taxpayer)?;
		ensure!(acting.institution == bureau, Error::<T>::NotCompetent);
		Ok(())
	}

	/// The invoice with this id.
	pub(crate) fn find(id: InvoiceId) -> Result<Invoice, Error<T>> {
		Invoices::<T>::get(id).ok_or(Error::<T>::NotFound)
	}

	/// The blue invoice with this id, and how it stands.
	pub(crate) fn find_blue(id: InvoiceId) -> Result<(Invoice, Standing), Error<T>> {
		let invoice = Self::find(id)?;
		ensure!(invoice.body.blue().is_none(), Error::<T>::NotBlue);
		// Both are written and removed together.
		let standing = Standings::<T>::get(id).defensive_ok_or(Error::<T>::NotFound)?;
		Ok((invoice, standing))
	}

	/// As [`Self::find_blue`], for an invoice that `issuer` issued.
	pub(crate) fn find_own(
		id: InvoiceId,
		issuer: InstitutionId,
	) -> Result<(Invoice, Standing), Error<T>> {
		let (invoice, standing) = Self::find_blue(id)?;
		ensure!(invoice.body.issuer == issuer, Error::<T>::NotIssuer);
		Ok((invoice, standing))
	}

	/// As [`Self::find_blue`], for an invoice whose issuer the officer's tax bureau is competent for.
	pub(crate) fn find_supervised(
		id: InvoiceId,
		acting: ActingOfficer,
	) -> Result<(Invoice, Standing), DispatchError> {
		let (invoice, standing) = Self::find_blue(id)?;
		Self::ensure_competent(acting, invoice.body.issuer)?;
		Ok((invoice, standing))
	}

	/// The place of an invoice at the end of the chain of its issuer, if there is one. Nothing is
	/// written.
	pub(crate) fn appended(body: Body) -> Result<Appended, Error<T>> {
		let id = NextId::<T>::get();
		let next_id = id.next().ok_or(Error::<T>::TooManyInvoices)?;
		let head = Chains::<T>::get(body.issuer).head;
		let invoice = Invoice::after(head, body).ok_or(Error::<T>::TooManyInvoices)?;
		Ok(Appended { id, next_id, invoice })
	}

	/// Writes an invoice at its place.
	///
	/// The caller has seen that its number is not used.
	pub(crate) fn append(Appended { id, next_id, invoice }: Appended) -> (InvoiceId, Invoice) {
		NextId::<T>::put(next_id);
		Chains::<T>::mutate(invoice.body.issuer, |chain| chain.head = invoice.link(&sha2_256));
		Numbers::<T>::insert(invoice.body.number, id);
		Invoices::<T>::insert(id, &invoice);
		(id, invoice)
	}

	/// Whether the number is the issuer's and no invoice has it.
	pub(crate) fn ensure_free(issuer: InstitutionId, number: &InvoiceNumber) -> DispatchResult {
		T::Taxpayers::ensure_assigned(issuer, number)?;
		ensure!(!Numbers::<T>::contains_key(number), Error::<T>::NumberUsed);
		Ok(())
	}

	/// The policy in force.
	pub(crate) fn policy_in_force() -> Result<Policy, Error<T>> {
		CurrentPolicy::<T>::get().ok_or(Error::<T>::NoPolicy)
	}

	/// What the pallets around this one need to know of an invoice.
	pub(crate) fn facts_of(invoice: &Invoice, standing: Option<&Standing>) -> InvoiceFacts {
		let body = &invoice.body;
		let fresh;
		let standing = match standing {
			Some(standing) => standing,
			// A red invoice stands as it was issued.
			None => {
				fresh = Standing::new(FiscalState::Issued, &body.groups);
				&fresh
			},
		};
		InvoiceFacts {
			issuer: body.issuer,
			buyer: body.buyer.clone(),
			holder: standing.holder.clone(),
			kind: body.kind,
			special: body.special,
			blue: body.blue(),
			period: body.period(),
			recorded_at: body.recorded_at,
			totals: body.totals,
			red: standing.red_totals(),
			state: standing.state,
			risk: standing.risk,
			delivery: standing.delivery.state(T::now()),
			encumbered: standing.encumbered(),
		}
	}
}
