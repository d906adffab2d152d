// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod genesis;
mod ledgers;
mod numbers;
mod proofs;
mod registration;

use crate::{Config, Error, Pallet, Taxpayer, Taxpayers};
use citychain_primitives::{ActingOfficer, Day, InstitutionId, TaxPeriod};
use frame_support::ensure;

impl<T: Config> Pallet<T> {
	/// Today, in China.
	pub(crate) fn today() -> Day {
		Day::of(T::now())
	}

	/// The current tax period.
	pub(crate) fn current_period() -> TaxPeriod {
		TaxPeriod::of(T::now())
	}

	/// The taxpayer, whatever its status.
	pub(crate) fn taxpayer_of(taxpayer: InstitutionId) -> Result<Taxpayer, Error<T>> {
		Taxpayers::<T>::get(taxpayer).ok_or(Error::<T>::NotFound)
	}

	/// The taxpayer, if the officer's bureau is competent for it.
	pub(crate) fn taxpayer_under(
		acting: &ActingOfficer,
		taxpayer: InstitutionId,
	) -> Result<Taxpayer, Error<T>> {
		let found = Self::taxpayer_of(taxpayer)?;
		ensure!(found.bureau == acting.institution, Error::<T>::NotCompetent);
		Ok(found)
	}
}
