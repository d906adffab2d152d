// SPDX-License-Identifier: Apache-2.0
//! Who is a taxpayer, and on which terms.

use crate::{is_in_force, Config, Error, Event, Pallet, RatesInForce, Taxpayer, Taxpayers};
use citychain_invoices::{TaxpayerStatus, Terms};
use citychain_primitives::{ActingOfficer, Authority, Day, Duty, InstitutionId};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Registers an institution as a taxpayer of the officer's bureau.
	pub(crate) fn do_register_taxpayer(
		acting: ActingOfficer,
		taxpayer: InstitutionId,
		terms: Terms,
		registered_on: Day,
	) -> DispatchResult {
		let ActingOfficer { institution: bureau, officer } = acting;
		ensure!(taxpayer != bureau, Error::<T>::ConflictOfInterest);
		ensure!(T::Authority::is_active(taxpayer), Error::<T>::InstitutionNotActive);
		ensure!(
			!Taxpayers::<T>::get(taxpayer).is_some_and(|known| known.is_registered()),
			Error::<T>::AlreadyExists
		);
		ensure!(registered_on <= Self::today(), Error::<T>::RegisteredInFuture);
		Self::ensure_terms(&terms)?;

		let status = TaxpayerStatus::Active;
		let new = Taxpayer { bureau, terms: terms.clone(), registered_on, status };
		Taxpayers::<T>::insert(taxpayer, new);
		Self::deposit_event(Event::TaxpayerRegistered {
			taxpayer,
			bureau,
			officer,
			terms,
			registered_on,
		});
		Ok(())
	}

	/// Puts what `change` makes of a taxpayer of the officer's bureau in its place.
	pub(crate) fn change_status(
		acting: &ActingOfficer,
		taxpayer: InstitutionId,
		change: impl FnOnce(Taxpayer) -> Result<Taxpayer, Error<T>>,
	) -> DispatchResult {
		let changed = change(Self::taxpayer_under(acting, taxpayer)?)?;
		Taxpayers::<T>::insert(taxpayer, changed);
		Ok(())
	}

	/// Whether every rate of the terms is in force.
	pub(crate) fn ensure_terms(terms: &Terms) -> Result<(), Error<T>> {
		let in_force = RatesInForce::<T>::get();
		ensure!(
			terms.rates.iter().all(|rate| is_in_force(&in_force, *rate)),
			Error::<T>::RateNotInForce
		);
		Ok(())
	}

	/// Whether an institution is a tax bureau that may act now.
	pub(crate) fn ensure_bureau(institution: InstitutionId) -> Result<(), Error<T>> {
		let is_bureau = T::Authority::holds_duty(institution, Duty::AdministerTax);
		ensure!(is_bureau, Error::<T>::NotABureau);
		Ok(())
	}
}
