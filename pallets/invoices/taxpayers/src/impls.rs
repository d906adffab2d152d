// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod genesis;
mod ledgers;
mod lookups;
mod numbers;
mod rates;
mod register;
mod registration;

use crate::{Config, Error, Pallet, Refusal, Taxpayer, Taxpayers};
use citychain_primitives::{ActingOfficer, Day, InstitutionId, Millis, TaxPeriod};
use frame_support::{ensure, traits::Time};

impl<T: Config> Pallet<T> {
	/// The chain's time.
	fn now() -> Millis {
		Millis(T::Time::now())
	}

	/// Today, in China.
	pub(crate) fn today() -> Day {
		Day::of(Self::now())
	}

	/// The current tax period.
	pub(crate) fn current_period() -> TaxPeriod {
		TaxPeriod::of(Self::now())
	}

	/// The taxpayer, whatever its status.
	pub(crate) fn taxpayer_of(taxpayer: InstitutionId) -> Result<Taxpayer, Error<T>> {
		Taxpayers::<T>::get(taxpayer).ok_or(Error::<T>::TaxpayerNotFound)
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

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::TaxpayerNotActive => Self::TaxpayerNotActive,
			Refusal::AlreadySuspended => Self::AlreadySuspended,
			Refusal::NotSuspended => Self::NotSuspended,
			Refusal::Deregistered => Self::Deregistered,
			Refusal::BeforeRegistration => Self::BeforeRegistration,
			Refusal::KindNotAllowed => Self::KindNotAllowed,
			Refusal::RateNotAllowed => Self::RateNotAllowed,
			Refusal::NotGeneralTaxpayer => Self::NotGeneralTaxpayer,
			Refusal::NoNumbers => Self::NoNumbers,
			Refusal::SeriesOfAnotherBureau => Self::SeriesOfAnotherBureau,
			Refusal::NumbersAlreadyAssigned => Self::NumbersAlreadyAssigned,
			Refusal::SeriesExhausted => Self::SeriesExhausted,
			Refusal::TooManyRanges => Self::TooManyRanges,
			Refusal::RangeNotFound => Self::RangeNotFound,
			Refusal::CreditLimitExceeded => Self::CreditLimitExceeded,
			Refusal::CreditNotTaken => Self::CreditNotTaken,
			Refusal::LedgerOverflow => Self::LedgerOverflow,
		}
	}
}
