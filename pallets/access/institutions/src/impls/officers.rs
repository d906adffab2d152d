// SPDX-License-Identifier: Apache-2.0
//! Officers: appointed, changed, stopped and dismissed by their institution's administrators, or by
//! the council where the institution cannot help itself.

use crate::{
	types::{DutyMask, FormerKey, Headcount, Holder, Officer, Refusal},
	Accounts, Config, Error, Event, FormerOfficerKeys, Headcounts, NextOfficer, OfficerKeys,
	Officers, Pallet, Staff,
};
use citychain_primitives::{Authority, Duties, Duty, InstitutionId, Millis, OfficerId, Validity};
use frame_support::{
	ensure,
	traits::{EnsureOrigin, Get},
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, DispatchResult};

/// Who signed: the council, or an account whose authority depends on what it asks for.
pub(crate) enum Caller<AccountId> {
	/// The council, which needs no further check.
	Council,
	/// An account.
	Account(AccountId),
}

impl<T: Config> Pallet<T> {
	/// Who calls, if it is the council or an account.
	pub(crate) fn caller(origin: OriginFor<T>) -> Result<Caller<T::AccountId>, DispatchError> {
		match T::CouncilOrigin::try_origin(origin) {
			Ok(_) => Ok(Caller::Council),
			Err(origin) => Ok(Caller::Account(ensure_signed(origin)?)),
		}
	}

	/// Refuses who is neither the council nor an acting officer of `institution` with `duty`.
	pub(crate) fn ensure_acts_for(
		caller: &Caller<T::AccountId>,
		institution: InstitutionId,
		duty: Duty,
	) -> DispatchResult {
		let Caller::Account(who) = caller else { return Ok(()) };
		let acting = <Self as Authority<_>>::ensure_officer(who, duty)?;
		ensure!(acting.institution == institution, Error::<T>::NotAuthorized);
		Ok(())
	}

	/// Refuses who may not administer `institution`.
	pub(crate) fn ensure_administers(
		origin: OriginFor<T>,
		institution: InstitutionId,
	) -> DispatchResult {
		Self::ensure_acts_for(&Self::caller(origin)?, institution, Duty::Administer)
	}

	/// The officer's record, for who may administer its institution.
	pub(crate) fn ensure_administers_officer(
		origin: OriginFor<T>,
		officer: OfficerId,
	) -> Result<Officer, DispatchError> {
		let caller = Self::caller(origin)?;
		let record = Self::officer_record(officer)?;
		Self::ensure_acts_for(&caller, record.institution, Duty::Administer)?;
		Ok(record)
	}

	pub(crate) fn do_appoint_officer(
		institution: InstitutionId,
		account: T::AccountId,
		duties: Duties,
		validity: Validity,
	) -> DispatchResult {
		let held = Self::open_standing(institution)?.duties;
		let appointment =
			Officer::appointed(institution, held, DutyMask::from(&duties), validity, Self::now())
				.map_err(Error::<T>::from)?;
		let officer = Self::insert_officer(Self::headcount(institution), &account, appointment)?;
		Self::deposit_event(Event::OfficerAppointed {
			officer,
			institution,
			account,
			duties,
			validity,
		});
		Ok(())
	}

	/// Gives an appointment its number and its key, after all checks.
	pub(crate) fn insert_officer(
		headcount: Headcount,
		account: &T::AccountId,
		appointment: Officer,
	) -> Result<OfficerId, DispatchError> {
		Self::ensure_fresh(account)?;
		ensure!(headcount.officers < T::MaxOfficers::get(), Error::<T>::TooManyOfficers);
		let officer = NextOfficer::<T>::get();
		let next = officer.next().ok_or(Error::<T>::IdsExhausted)?;
		let institution = appointment.institution;

		NextOfficer::<T>::put(next);
		Headcounts::<T>::insert(institution, headcount.joined(appointment.seat()));
		Staff::<T>::insert(institution, officer, ());
		OfficerKeys::<T>::insert(officer, account);
		Officers::<T>::insert(officer, appointment);
		Self::enrol_account(account, Holder::Officer(officer));
		Ok(officer)
	}

	pub(crate) fn do_change_officer(
		officer: OfficerId,
		record: Officer,
		duties: Duties,
		validity: Validity,
	) -> DispatchResult {
		let held = Self::open_standing(record.institution)?.duties;
		let next = record
			.clone()
			.changed(held, DutyMask::from(&duties), validity, Self::now())
			.map_err(Error::<T>::from)?;
		Self::update_officer(officer, record, next)?;
		Self::deposit_event(Event::OfficerChanged { officer, duties, validity });
		Ok(())
	}

	/// Moves an officer of an open institution to the record that `transition` computes from its
	/// present one and now, for who may administer the institution.
	pub(crate) fn move_officer(
		origin: OriginFor<T>,
		officer: OfficerId,
		transition: impl FnOnce(Officer, Millis) -> Result<Officer, Refusal>,
	) -> DispatchResult {
		let record = Self::ensure_administers_officer(origin, officer)?;
		Self::open_standing(record.institution)?;
		let next = transition(record.clone(), Self::now()).map_err(Error::<T>::from)?;
		Self::update_officer(officer, record, next)
	}

	/// Stores the next record of an officer who stays, if its institution keeps an administrator.
	pub(crate) fn update_officer(
		officer: OfficerId,
		record: Officer,
		next: Officer,
	) -> DispatchResult {
		let institution = record.institution;
		let (before, after) = (record.seat(), next.seat());
		if before != after {
			let headcount = Self::headcount(institution)
				.reseated(before, after)
				.ensure_administered(before, after)
				.map_err(Error::<T>::from)?;
			Headcounts::<T>::insert(institution, headcount);
		}
		Officers::<T>::insert(officer, next);
		Ok(())
	}

	pub(crate) fn do_dismiss_officer(officer: OfficerId, record: Officer) -> DispatchResult {
		let institution = record.institution;
		let standing = Self::standing(institution)?;
		let account = Self::officer_key(officer)?;
		let (before, next) = (record.seat(), record.dismissed(Self::now()));
		let next = next.map_err(Error::<T>::from)?;
		let mut headcount = Self::headcount(institution).left(before);
		if standing.status.allows_changes() {
			headcount =
				headcount.ensure_administered(before, next.seat()).map_err(Error::<T>::from)?;
		}

		Headcounts::<T>::insert(institution, headcount);
		Staff::<T>::remove(institution, officer);
		Officers::<T>::insert(officer, next);
		Self::retire_account(&account, Holder::FormerOfficer(officer));
		Self::deposit_event(Event::OfficerDismissed { officer, account });
		Ok(())
	}

	pub(crate) fn do_replace_officer_key(
		officer: OfficerId,
		record: Officer,
		account: T::AccountId,
	) -> DispatchResult {
		Self::open_standing(record.institution)?;
		let next = record.clone().rekeyed().map_err(Error::<T>::from)?;
		Self::ensure_fresh(&account)?;
		let former = Self::officer_key(officer)?;
		let mut keys = FormerOfficerKeys::<T>::get(officer);
		keys.try_push(FormerKey {
			account: former.clone(),
			replaced_at: Self::now(),
			compromised_since: record.status.compromised_since(),
		})
		.map_err(|_| Error::<T>::TooManyFormerKeys)?;

		Self::update_officer(officer, record, next)?;
		FormerOfficerKeys::<T>::insert(officer, keys);
		OfficerKeys::<T>::insert(officer, &account);
		Self::retire_account(&former, Holder::FormerOfficer(officer));
		Self::enrol_account(&account, Holder::Officer(officer));
		Self::deposit_event(Event::OfficerKeyReplaced { officer, former, account });
		Ok(())
	}

	pub(crate) fn do_report_compromised_key(
		origin: OriginFor<T>,
		officer: OfficerId,
		since: Millis,
	) -> DispatchResult {
		let caller = Self::caller(origin)?;
		let record = Self::officer_record(officer)?;
		let is_itself = match &caller {
			Caller::Account(who) => Accounts::<T>::get(who) == Some(Holder::Officer(officer)),
			Caller::Council => false,
		};
		if !is_itself {
			Self::ensure_acts_for(&caller, record.institution, Duty::Administer)?;
		}
		Self::open_standing(record.institution)?;
		let account = Self::officer_key(officer)?;
		let next = record.clone().compromised(since, Self::now()).map_err(Error::<T>::from)?;
		Self::update_officer(officer, record, next)?;
		Self::deposit_event(Event::KeyReportedCompromised { officer, account, since });
		Ok(())
	}

	/// The record of an officer, dismissed or not.
	pub(crate) fn officer_record(officer: OfficerId) -> Result<Officer, Error<T>> {
		Officers::<T>::get(officer).ok_or(Error::OfficerNotFound)
	}

	/// The present or last key of an officer.
	pub(crate) fn officer_key(officer: OfficerId) -> Result<T::AccountId, Error<T>> {
		OfficerKeys::<T>::get(officer).ok_or(Error::OfficerNotFound)
	}
}
