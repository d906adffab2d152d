// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod accounts;
mod authority;
mod citizens;
mod control;
mod genesis;
mod institutions;
mod lookups;
mod officers;

use crate::{types::Refusal, Config, Error, Pallet};
use citychain_primitives::Millis;
use frame_support::traits::Time;

impl<T: Config> Pallet<T> {
	/// The legal time of this block.
	pub(crate) fn now() -> Millis {
		Millis(T::Time::now())
	}
}

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::InvalidTransition => Self::InvalidTransition,
			Refusal::InstitutionSuspended => Self::InstitutionSuspended,
			Refusal::InstitutionClosed => Self::InstitutionClosed,
			Refusal::OfficerSuspended => Self::OfficerSuspended,
			Refusal::KeyCompromised => Self::KeyCompromised,
			Refusal::OfficerDismissed => Self::OfficerDismissed,
			Refusal::OfficerNotInOffice => Self::OfficerNotInOffice,
			Refusal::CitizenSuspended => Self::CitizenSuspended,
			Refusal::DutyNotHeld => Self::DutyNotHeld,
			Refusal::NoDuties => Self::NoDuties,
			Refusal::ReversedValidity => Self::ReversedValidity,
			Refusal::AdministratorNotPermanent => Self::AdministratorNotPermanent,
			Refusal::CompromisedInFuture => Self::CompromisedInFuture,
			Refusal::LastAdministrator => Self::LastAdministrator,
		}
	}
}
