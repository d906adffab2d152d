// SPDX-License-Identifier: Apache-2.0
//! Issuing blue invoices.

use super::Appended;
use crate::{
	types::{draft, standing},
	BlueInvoice, Body, Config, Error, Event, Pallet, Policy, Standing, Standings,
};
use alloc::{boxed::Box, vec};
use citychain_invoices::{Buyer, FiscalState, Holder, InvoiceId, LedgerEntry, TaxpayerRegister};
use citychain_primitives::{ActingOfficer, Authority, CodeRegister, Day, InstitutionId, Millis};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Records a blue invoice of the officer's institution, in force or waiting for the tax bureau,
	/// and delivers it.
	pub(crate) fn do_issue(
		acting: ActingOfficer,
		mut blue: BlueInvoice,
		deliver_to: Option<Holder>,
	) -> DispatchResult {
		let (policy, now) = (Self::policy_in_force()?, T::now());
		let ActingOfficer { officer, institution: issuer } = acting;
		draft::ensure_sound::<T>(&blue, &policy)?;
		ensure!(blue.date <= Day::of(now), Error::<T>::DateInFuture);
		ensure!(blue.date >= policy.mode.earliest(now), Error::<T>::DateTooOld);
		blue.buyer = Self::ensure_buyer(blue.buyer, issuer)?;
		if let Some(replaced) = blue.replaces {
			let (_, standing) = Self::find_own(replaced, issuer)?;
			standing::ensure_in_force::<T>(&standing)?;
		}
		T::Taxpayers::ensure_may_issue(issuer, blue.kind, &blue.groups, blue.date)?;
		Self::ensure_free(issuer, &blue.number)?;
		let mut standing = Standing::new(policy.mode.first_state(), &blue.groups);
		if let Some(holder) = &deliver_to {
			standing = Self::delivered_to(standing, &blue.buyer, issuer, holder, &policy, now)?;
		}

		let body = Self::body_of(acting, blue, &policy, now);
		let (period, totals) = (body.period(), body.totals);
		let appended = Self::appended(body)?;
		let mut entries = vec![(period, LedgerEntry::CreditTaken(totals.net))];
		if standing.state == FiscalState::Issued {
			entries.push((period, LedgerEntry::Issued(totals)));
		}
		// The last check, and the first write.
		T::Taxpayers::post(issuer, &entries)?;

		let id = Self::record_blue(appended, standing);
		if let Some(holder) = deliver_to {
			Self::deposit_event(Event::Delivered { invoice: id, holder, issuer, officer });
		}
		Ok(())
	}

	/// Writes a blue invoice that was checked.
	pub(crate) fn record_blue(appended: Appended, standing: Standing) -> InvoiceId {
		let (id, invoice) = Self::append(appended);
		let state = standing.state;
		Standings::<T>::insert(id, standing);
		let invoice = Box::new(invoice);
		Self::deposit_event(Event::Recorded { id, state, invoice });
		id
	}

	/// What is written of a blue invoice that is recorded now.
	pub(crate) fn body_of(
		acting: ActingOfficer,
		blue: BlueInvoice,
		policy: &Policy,
		now: Millis,
	) -> Body {
		let ActingOfficer { officer, institution } = acting;
		let keep_until = Millis(now.0.saturating_add(policy.retention));
		Body::of_blue(blue, institution, officer, T::block(), now, keep_until)
	}

	/// The buyer as it is kept: a firm that is registered is the institution.
	fn ensure_buyer(buyer: Buyer, issuer: InstitutionId) -> Result<Buyer, Error<T>> {
		let institution = match &buyer {
			Buyer::Institution(institution) => {
				ensure!(T::Authority::is_active(*institution), Error::<T>::BuyerNotActive);
				Some(*institution)
			},
			Buyer::Firm(code) => T::Codes::institution(code),
			Buyer::Person(_) => None,
		};
		ensure!(institution != Some(issuer), Error::<T>::BuyerIsIssuer);
		Ok(institution.map(Buyer::Institution).unwrap_or(buyer))
	}
}
