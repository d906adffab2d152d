// SPDX-License-Identifier: Apache-2.0
//! Officers: appointed, changed, stopped and dismissed by their institution's administrators, or by
//! the council where the institution cannot help itself.

use crate::{
	impls::Decider,
	types::{headcount, officer},
	Config, Error, Event, FormerOfficerKeys, Headcounts, NextOfficer, OfficerKeys, Officers,
	Pallet, Staff,
};
use citychain_access::{DutyMask, FormerKey, Headcount, Holder, Officer};
use citychain_primitives::{Duties, InstitutionId, Millis, OfficerId, Validity};
use frame_support::{ensure, traits::Get};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Appoints an officer of an institution that is not closed.
	pub(crate) fn do_appoint_officer(
		by: Decider,
		institution: InstitutionId,
		account: T::AccountId,
		duties: Duties,
		validity: Validity,
	) -> DispatchResult {
		let held = Self::open_standing(institution)?.duties;
		let given = DutyMask::from(&duties);
		let appointment = officer::appointed::<T>(institution, held, given, validity, T::now())?;
		let officer = Self::insert_officer(Self::headcount(institution), &account, appointment)?;
		Self::deposit_event(Event::OfficerAppointed {
			officer,
			institution,
			by,
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
		let next = officer.next().ok_or(Error::<T>::TooManyAppointments)?;
		let institution = appointment.institution;

		NextOfficer::<T>::put(next);
		Headcounts::<T>::insert(institution, headcount.joined(appointment.seat()));
		Staff::<T>::insert(institution, officer, ());
		OfficerKeys::<T>::insert(officer, account);
		Officers::<T>::insert(officer, appointment);
		Self::enrol_account(account, Holder::Officer(officer));
		Ok(officer)
	}

	/// Gives an officer of an open institution other duties and another validity.
	pub(crate) fn do_change_officer(
		by: Decider,
		id: OfficerId,
		record: Officer,
		duties: Duties,
		validity: Validity,
	) -> DispatchResult {
		let institution = record.institution;
		let held = Self::open_standing(institution)?.duties;
		let given = DutyMask::from(&duties);
		let next = officer::changed::<T>(record.clone(), held, given, validity, T::now())?;

		Self::update_officer(id, &record, next)?;
		Self::deposit_event(Event::OfficerChanged {
			officer: id,
			institution,
			by,
			duties,
			validity,
		});
		Ok(())
	}

	/// Moves an officer of an open institution to the record that `transition` makes of its present one,
	/// and tells which institution it is.
	pub(crate) fn move_officer(
		officer: OfficerId,
		record: Officer,
		transition: impl FnOnce(Officer) -> Result<Officer, Error<T>>,
	) -> Result<InstitutionId, DispatchError> {
		Self::open_standing(record.institution)?;
		let next = transition(record.clone())?;
		Self::update_officer(officer, &record, next)?;
		Ok(record.institution)
	}

	/// Stores the next record of an officer who stays, if its institution keeps an administrator.
	fn update_officer(officer: OfficerId, record: &Officer, next: Officer) -> Result<(), Error<T>> {
		let institution = record.institution;
		let (before, after) = (record.seat(), next.seat());
		if before != after {
			let count = Self::headcount(institution).reseated(before, after);
			let count = headcount::administered::<T>(count, before, after)?;
			Headcounts::<T>::insert(institution, count);
		}
		Officers::<T>::insert(officer, next);
		Ok(())
	}

	/// Dismisses an officer; of a closed institution, the last administrator too.
	pub(crate) fn do_dismiss_officer(
		by: Decider,
		id: OfficerId,
		record: Officer,
	) -> DispatchResult {
		let institution = record.institution;
		let standing = Self::standing(institution)?;
		let account = Self::officer_key(id)?;
		let before = record.seat();
		let next = officer::dismissed::<T>(record, T::now())?;
		let mut count = Self::headcount(institution).left(before);
		if standing.status.allows_changes() {
			count = headcount::administered::<T>(count, before, next.seat())?;
		}

		Headcounts::<T>::insert(institution, count);
		Staff::<T>::remove(institution, id);
		Officers::<T>::insert(id, next);
		Self::retire_account(&account, Holder::FormerOfficer(id));
		Self::deposit_event(Event::OfficerDismissed { officer: id, institution, by, account });
		Ok(())
	}

	/// Gives an officer of an open institution a new key, and keeps what is known of the former one.
	pub(crate) fn do_replace_officer_key(
		by: Decider,
		id: OfficerId,
		record: Officer,
		account: T::AccountId,
	) -> DispatchResult {
		let institution = record.institution;
		Self::open_standing(institution)?;
		let next = officer::rekeyed::<T>(record.clone())?;
		Self::ensure_fresh(&account)?;
		let former = Self::officer_key(id)?;
		let mut keys = FormerOfficerKeys::<T>::get(id);
		let key = FormerKey {
			account: former.clone(),
			replaced_at: T::now(),
			compromised_since: record.status.compromised_since(),
		};
		keys.try_push(key).map_err(|_| Error::<T>::TooManyFormerKeys)?;

		Self::update_officer(id, &record, next)?;
		FormerOfficerKeys::<T>::insert(id, keys);
		OfficerKeys::<T>::insert(id, &account);
		Self::retire_account(&former, Holder::FormerOfficer(id));
		Self::enrol_account(&account, Holder::Officer(id));
		Self::deposit_event(Event::OfficerKeyReplaced {
			officer: id,
			institution,
			by,
			former,
			account,
		});
		Ok(())
	}

	/// Stops an officer of an open institution whose key others may use.
	pub(crate) fn do_report_compromised_key(
		by: Decider,
		id: OfficerId,
		record: Officer,
		since: Millis,
	) -> DispatchResult {
		let institution = record.institution;
		Self::open_standing(institution)?;
		let account = Self::officer_key(id)?;
		let next = officer::compromised::<T>(record.clone(), since, T::now())?;

		Self::update_officer(id, &record, next)?;
		Self::deposit_event(Event::KeyReportedCompromised {
			officer: id,
			institution,
			by,
			account,
			since,
		});
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
