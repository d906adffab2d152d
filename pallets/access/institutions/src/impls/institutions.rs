// SPDX-License-Identifier: Apache-2.0
//! Institutions: registered, changed and moved from one status to the next by the council.

use crate::{
	types::{officer, Standing},
	Codes, Config, Error, Event, Headcounts, Institutions, NextInstitution, Pallet, Profiles,
};
use citychain_access::{DutyMask, Headcount, Name, Profile};
use citychain_primitives::{
	CodeError, Duties, Duty, InstitutionId, OfficerId, RawText, Region, TextError,
	UnifiedSocialCreditCode, Validity,
};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The name, if it may be stored.
	pub(crate) fn check_name(name: &RawText) -> Result<Name, Error<T>> {
		name.check().map_err(|error| match error {
			TextError::Empty => Error::NameEmpty,
			TextError::TooLong => Error::NameTooLong,
			TextError::NotText => Error::NameNotText,
		})
	}

	/// The unified social credit code, if it is one.
	pub(crate) fn check_code(
		code: &RawText,
		accept_legacy: bool,
	) -> Result<UnifiedSocialCreditCode, Error<T>> {
		let parse = if accept_legacy {
			UnifiedSocialCreditCode::parse_legacy
		} else {
			UnifiedSocialCreditCode::parse
		};
		parse(code.as_bytes()).map_err(|error| match error {
			CodeError::Malformed => Error::MalformedCode,
			CodeError::WrongOrganisationCheck => Error::WrongOrganisationCheck,
			CodeError::LegacyNeedsOverride => Error::WrongCodeCheck,
		})
	}

	/// The region, if it has the form of a division code.
	pub(crate) fn check_region(region: u32) -> Result<Region, Error<T>> {
		Region::new(region).ok_or(Error::RegionOutOfRange)
	}

	/// Registers an institution with its first administrator, whose only duty is to administer it.
	pub(crate) fn do_register_institution(
		name: Name,
		code: UnifiedSocialCreditCode,
		region: Region,
		duties_held: Duties,
		account: T::AccountId,
	) -> DispatchResult {
		let profile = Profile { name, code, region, registered_at: T::now() };
		let standing = Standing::registered(DutyMask::from(&duties_held));
		let (institution, officer) = Self::insert_institution(
			profile.clone(),
			standing.clone(),
			&account,
			DutyMask::from_iter([Duty::Administer]),
		)?;
		Self::deposit_event(Event::InstitutionRegistered {
			institution,
			name: profile.name,
			code,
			region,
			duties: standing.duties.into(),
			officer,
			account,
		});
		Ok(())
	}

	/// Registers an institution with its first administrator, after all checks.
	pub(crate) fn insert_institution(
		profile: Profile,
		standing: Standing,
		administrator: &T::AccountId,
		administrator_duties: DutyMask,
	) -> Result<(InstitutionId, OfficerId), DispatchError> {
		ensure!(!Codes::<T>::contains_key(profile.code), Error::<T>::AlreadyExists);
		let institution = NextInstitution::<T>::get();
		let next = institution.next().ok_or(Error::<T>::TooManyInstitutions)?;
		let now = T::now();
		let appointment = officer::appointed::<T>(
			institution,
			standing.duties,
			administrator_duties,
			Validity::open(now),
			now,
		)?;
		let officer = Self::insert_officer(Headcount::default(), administrator, appointment)?;

		NextInstitution::<T>::put(next);
		Codes::<T>::insert(profile.code, institution);
		Profiles::<T>::insert(institution, profile);
		Institutions::<T>::insert(institution, standing);
		Ok((institution, officer))
	}

	/// Gives an institution that is not closed another name, region and duties.
	pub(crate) fn do_change_institution(
		institution: InstitutionId,
		name: Name,
		region: Region,
		duties: Duties,
	) -> DispatchResult {
		let standing = Self::standing(institution)?.changed::<T>(DutyMask::from(&duties))?;
		let profile = Self::profile(institution)?;
		let duties = standing.duties.into();

		Institutions::<T>::insert(institution, standing);
		Profiles::<T>::insert(institution, Profile { name: name.clone(), region, ..profile });
		Self::deposit_event(Event::InstitutionChanged { institution, name, region, duties });
		Ok(())
	}

	/// Moves an institution to the standing that `transition` makes of its present one.
	pub(crate) fn move_institution(
		institution: InstitutionId,
		transition: impl FnOnce(Standing) -> Result<Standing, Error<T>>,
	) -> DispatchResult {
		let standing = transition(Self::standing(institution)?)?;
		Institutions::<T>::insert(institution, standing);
		Ok(())
	}

	/// The standing of a registered institution.
	pub(crate) fn standing(institution: InstitutionId) -> Result<Standing, Error<T>> {
		Institutions::<T>::get(institution).ok_or(Error::InstitutionNotFound)
	}

	/// The standing of an institution that is not closed.
	pub(crate) fn open_standing(institution: InstitutionId) -> Result<Standing, Error<T>> {
		let standing = Self::standing(institution)?;
		standing.ensure_open::<T>()?;
		Ok(standing)
	}

	/// The profile of a registered institution.
	pub(crate) fn profile(institution: InstitutionId) -> Result<Profile, Error<T>> {
		Profiles::<T>::get(institution).ok_or(Error::InstitutionNotFound)
	}

	/// How many officers an institution has.
	pub(crate) fn headcount(institution: InstitutionId) -> Headcount {
		Headcounts::<T>::get(institution)
	}
}
