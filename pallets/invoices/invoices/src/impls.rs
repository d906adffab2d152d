// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls and the look-ups, split by what it is about.

mod delivery;
mod finance;
mod issue;
mod look_ups;
mod policy;
mod pruning;
mod red;
mod register;
mod supervision;

use crate::{
	Body, Chains, Config, CurrentPolicy, Error, Invoice, Invoices, NextId, Numbers, Pallet, Policy,
	Refusal, Standing, Standings,
};
use citychain_invoices::{FiscalState, InvoiceFacts, InvoiceId, InvoiceNumber, TaxpayerRegister};
use citychain_primitives::{ActingOfficer, Authority, Duty, InstitutionId, Millis};
use frame_support::{
	ensure,
	traits::{DefensiveOption, Time},
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{traits::SaturatedConversion, DispatchError};

impl<T: Config> Pallet<T> {
	/// The officer behind the origin, if it may act under `duty`.
	pub(crate) fn ensure_officer(
		origin: OriginFor<T>,
		duty: Duty,
	) -> Result<ActingOfficer, DispatchError> {
		let who = ensure_signed(origin)?;
		T::Authority::ensure_officer(&who, duty)
	}

	/// Whether the officer acts for the tax bureau that is competent for `taxpayer`.
	pub(crate) fn ensure_competent(
		acting: ActingOfficer,
		taxpayer: InstitutionId,
	) -> Result<(), DispatchError> {
		let bureau = T::Taxpayers::bureau(taxpayer)?;
		ensure!(acting.institution == bureau, Error::<T>::NotCompetent);
		Ok(())
	}

	/// The invoice with this id.
	pub(crate) fn find(id: InvoiceId) -> Result<Invoice, Error<T>> {
		Invoices::<T>::get(id).ok_or(Error::<T>::InvoiceNotFound)
	}

	/// The blue invoice with this id, and how it stands.
	pub(crate) fn find_blue(id: InvoiceId) -> Result<(Invoice, Standing), Error<T>> {
		let invoice = Self::find(id)?;
		ensure!(invoice.body.blue().is_none(), Error::<T>::NotBlue);
		// Both are written and removed together.
		let standing = Standings::<T>::get(id).defensive_ok_or(Error::<T>::InvoiceNotFound)?;
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

	/// Puts an invoice at the end of the chain of its issuer.
	///
	/// The caller has seen that its number is not used.
	pub(crate) fn append(body: Body) -> Result<(InvoiceId, Invoice), Error<T>> {
		let id = NextId::<T>::get();
		let next_id = id.next().ok_or(Error::<T>::TooManyInvoices)?;
		let issuer = body.issuer;
		let mut chain = Chains::<T>::get(issuer);
		let invoice = Invoice::after(chain.head, body).ok_or(Error::<T>::TooManyInvoices)?;
		chain.head = invoice.link();

		NextId::<T>::put(next_id);
		Chains::<T>::insert(issuer, chain);
		Numbers::<T>::insert(invoice.body.number, id);
		Invoices::<T>::insert(id, &invoice);
		Ok((id, invoice))
	}

	/// Whether the number is the issuer's and no invoice has it.
	pub(crate) fn ensure_free(
		issuer: InstitutionId,
		number: &InvoiceNumber,
	) -> Result<(), DispatchError> {
		T::Taxpayers::ensure_assigned(issuer, number)?;
		ensure!(!Numbers::<T>::contains_key(number), Error::<T>::NumberUsed);
		Ok(())
	}

	/// The policy in force.
	pub(crate) fn policy_in_force() -> Result<Policy, Error<T>> {
		CurrentPolicy::<T>::get().ok_or(Error::<T>::NoPolicy)
	}

	/// The chain's time.
	pub(crate) fn now() -> Millis {
		Millis(T::Time::now())
	}

	/// The number of the current block.
	// Invoices hold 32 bits: two-second blocks fill them in 270 years.
	pub(crate) fn block() -> u32 {
		frame_system::Pallet::<T>::block_number().saturated_into()
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
			delivery: standing.delivery.state(Self::now()),
			encumbered: standing.encumbered(),
			has_agreed_red: standing.agreed_red,
		}
	}
}

macro_rules! errors_of_refusals {
	($($name:ident),* $(,)?) => {
		impl<T> From<Refusal> for Error<T> {
			fn from(refusal: Refusal) -> Self {
				match refusal {
					$(Refusal::$name => Self::$name,)*
				}
			}
		}
	};
}

errors_of_refusals!(
	NumberDoesNotFit,
	NoLines,
	TooManyLines,
	NoGroups,
	RatesNotAscending,
	ZeroRateWithoutReason,
	LinesDoNotAddUp,
	TotalsDoNotAddUp,
	WrongTax,
	NothingInvoiced,
	NotDrafted,
	NotInForce,
	AlreadyDelivered,
	NotDelivered,
	AlreadyAnswered,
	AlreadyHolder,
	NoWarning,
	AlreadyFlagged,
	NotFlagged,
	Flagged,
	Disputed,
	Refused,
	NotAccepted,
	RedAgreed,
	NothingEncumbered,
	AlreadyEncumbered,
	ExceedsOutstanding,
	Encumbered,
	RateNotInvoiced,
	RedExceedsBlue,
);
