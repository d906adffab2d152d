// SPDX-License-Identifier: Apache-2.0
//! Who is a taxpayer, and on which terms.

use crate::{
	is_in_force, Config, Error, Event, Pallet, RatesInForce, Refusal, Taxpayer, TaxpayerStatus,
	Taxpayers, Terms,
};
use citychain_primitives::{ActingOfficer, Authority, Day, Duty, InstitutionId};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Registers an institution as a taxpayer of the officer's bureau.
	pub(crate) fn do_register(
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
			Error::<T>::AlreadyRegistered
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

	/// Lays down other terms for a taxpayer.
	pub(crate) fn do_change(
		acting: ActingOfficer,
		taxpayer: InstitutionId,
		terms: Terms,
	) -> DispatchResult {
		let ActingOfficer { institution: bureau, officer } = acting;
		let changed = Self::taxpayer_under(&acting, taxpayer)?
			.changed(terms.clone())
			.map_err(Error::<T>::from)?;
		Self::ensure_terms(&terms)?;

		Taxpayers::<T>::insert(taxpayer, changed);
		Self::deposit_event(Event::TaxpayerChanged { taxpayer, bureau, officer, terms });
		Ok(())
	}

	/// Makes another bureau competent for a taxpayer.
	pub(crate) fn do_move(taxpayer: InstitutionId, bureau: InstitutionId) -> DispatchResult {
		let known = Self::taxpayer_of(taxpayer)?;
		ensure!(taxpayer != bureau, Error::<T>::ConflictOfInterest);
		ensure!(known.bureau != bureau, Error::<T>::AlreadyCompetent);
		let is_bureau = T::Authority::holds_duty(bureau, Duty::AdministerTax);
		ensure!(is_bureau, Error::<T>::NotABureau);

		Taxpayers::<T>::insert(taxpayer, Taxpayer { bureau, ..known });
		Self::deposit_event(Event::TaxpayerMoved { taxpayer, bureau });
		Ok(())
	}

	/// Puts what `change` makes of a taxpayer in its place.
	pub(crate) fn change_status(
		acting: ActingOfficer,
		taxpayer: InstitutionId,
		change: impl FnOnce(Taxpayer) -> Result<Taxpayer, Refusal>,
	) -> DispatchResult {
		let known = Self::taxpayer_under(&acting, taxpayer)?;
		let changed = change(known).map_err(Error::<T>::from)?;
		Taxpayers::<T>::insert(taxpayer, changed);
		Ok(())
	}

	/// Whether every rate of the terms is in force.
	fn ensure_terms(terms: &Terms) -> Result<(), Error<T>> {
		let in_force = RatesInForce::<T>::get();
		ensure!(
			terms.rates.iter().all(|rate| is_in_force(&in_force, *rate)),
			Error::<T>::RateNotInForce
		);
		Ok(())
	}
}
