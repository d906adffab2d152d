// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about, and who may have it done.

mod accounts;
mod citizens;
mod control;
mod genesis;
mod institutions;
mod officers;

use crate::{types::Citizen, Accounts, Config, Error, Pallet};
use citychain_access::{Holder, Officer};
use citychain_primitives::{Authority, CitizenId, Duty, InstitutionId, OfficerId};
use frame_support::{ensure, traits::EnsureOrigin};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::DispatchError;

/// Who decides on an institution's officers or citizens: an officer of it, or none where it is the
/// council.
pub(crate) type Decider = Option<OfficerId>;

impl<T: Config> Pallet<T> {
	/// Who may administer `institution`, and calls.
	pub(crate) fn ensure_administers(
		origin: OriginFor<T>,
		institution: InstitutionId,
	) -> Result<Decider, DispatchError> {
		Self::ensure_acts_for(Self::signer_or_council(origin)?, institution, Duty::Administer)
	}

	/// The officer's record, for who may administer its institution, and calls.
	pub(crate) fn ensure_administers_officer(
		origin: OriginFor<T>,
		officer: OfficerId,
	) -> Result<(Officer, Decider), DispatchError> {
		let signer = Self::signer_or_council(origin)?;
		let record = Self::officer_record(officer)?;
		let by = Self::ensure_acts_for(signer, record.institution, Duty::Administer)?;
		Ok((record, by))
	}

	/// The officer's record, for who may report its key: the officer itself, whether it may act or not,
	/// or who may administer its institution.
	pub(crate) fn ensure_reports_officer(
		origin: OriginFor<T>,
		officer: OfficerId,
	) -> Result<(Officer, Decider), DispatchError> {
		let signer = Self::signer_or_council(origin)?;
		let record = Self::officer_record(officer)?;
		let holder = signer.as_ref().and_then(Accounts::<T>::get);
		let by = if holder == Some(Holder::Officer(officer)) {
			Some(officer)
		} else {
			Self::ensure_acts_for(signer, record.institution, Duty::Administer)?
		};
		Ok((record, by))
	}

	/// The citizen's record, for who may keep its enrolment, and calls.
	pub(crate) fn ensure_keeps_enrolment(
		origin: OriginFor<T>,
		citizen: CitizenId,
	) -> Result<(Citizen, Decider), DispatchError> {
		let signer = Self::signer_or_council(origin)?;
		let record = Self::citizen_record(citizen)?;
		let by = Self::ensure_acts_for(signer, record.institution, Duty::EnrolCitizens)?;
		Ok((record, by))
	}

	/// The account that signed, or none where the council speaks.
	fn signer_or_council(origin: OriginFor<T>) -> Result<Option<T::AccountId>, DispatchError> {
		match T::Council::try_origin(origin) {
			Ok(_) => Ok(None),
			Err(origin) => Ok(Some(ensure_signed(origin)?)),
		}
	}

	/// Refuses who is neither the council nor an acting officer of `institution` with `duty`.
	fn ensure_acts_for(
		signer: Option<T::AccountId>,
		institution: InstitutionId,
		duty: Duty,
	) -> Result<Decider, DispatchError> {
		let Some(who) = signer else { return Ok(None) };
		let acting = T::Authority::ensure_officer(&who, duty)?;
		ensure!(acting.institution == institution, Error::<T>::NotOwner);
		Ok(Some(acting.officer))
	}
}
