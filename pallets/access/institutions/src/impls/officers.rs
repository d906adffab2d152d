// SPDX-License-Identifier: Apache-2.0
//! Officers: appointed, changed, stopped and dismissed by their institution's administrators, or by
//! the council where the institution cannot help itself.

use crate::{
	impls::Decider,
	types::{headcount, officer},
	Accounts, Config, Error, Event, FormerOfficerKeys, Headcounts, KeyReports, NextOfficer,
	OfficerKeys, Officers, Pallet, Staff,
};
use citychain_access::{DutyMask, FormerKey, Headcount, Holder, KeyReport, Officer};
use citychain_kit::AccountSignature;
use citychain_primitives::{
	Approval, Duties, Duty, InstitutionId, Millis, OfficerId, OnKeyRevoked, Validity,
};
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
		let account = Self::officer_key(id)?;
		let report = KeyReport::made(since, T::now(), by, T::ReportGrace::get());
		let counts_from = report.counts_from;
		let next = officer::compromised::<T>(record.clone(), counts_from, T::now())?;

		Self::update_officer(id, &record, next)?;
		KeyReports::<T>::insert(&account, report);
		T::OnKeyRevoked::on_key_revoked(&account);
		Self::deposit_event(Event::KeyReportedCompromised {
			officer: id,
			institution,
			by,
			account,
			since,
			counts_from,
		});
		Ok(())
	}

	/// Puts on record that others may have used a key that an officer had, or the last one of a dismissed
	/// officer.
	pub(crate) fn do_report_former_key(
		by: Decider,
		id: OfficerId,
		record: &Officer,
		account: T::AccountId,
		since: Millis,
	) -> DispatchResult {
		let is_former = Accounts::<T>::get(&account) == Some(Holder::FormerOfficer(id));
		ensure!(is_former, Error::<T>::NotFormerKey);
		ensure!(!KeyReports::<T>::contains_key(&account), Error::<T>::AlreadyReported);
		ensure!(since <= T::now(), Error::<T>::CompromisedInFuture);

		let report = KeyReport::made(since, T::now(), by, T::ReportGrace::get());
		let counts_from = report.counts_from;
		Self::mark_compromised(id, record, &account, counts_from);
		KeyReports::<T>::insert(&account, report);
		Self::deposit_event(Event::FormerKeyReported {
			officer: id,
			institution: record.institution,
			by,
			account,
			since,
			counts_from,
		});
		Ok(())
	}

	/// Has a report count from when it claims, by another than who made it.
	pub(crate) fn do_confirm_key_report(
		by: Decider,
		id: OfficerId,
		record: &Officer,
		account: T::AccountId,
	) -> DispatchResult {
		let is_its_key = matches!(
			Accounts::<T>::get(&account),
			Some(Holder::Officer(holder) | Holder::FormerOfficer(holder)) if holder == id
		);
		let report = KeyReports::<T>::get(&account).filter(|_| is_its_key);
		let report = report.ok_or(Error::<T>::ReportNotFound)?;
		ensure!(by.is_none() || by != report.by, Error::<T>::SameOfficer);
		ensure!(report.counts_from != report.since, Error::<T>::NothingToConfirm);

		let since = report.since;
		Self::mark_compromised(id, record, &account, since);
		KeyReports::<T>::insert(&account, report.confirmed(by, T::now()));
		Self::deposit_event(Event::KeyReportConfirmed {
			officer: id,
			institution: record.institution,
			by,
			account,
			since,
		});
		Ok(())
	}

	/// Notes from when on a key that is or was this officer's counts as compromised.
	fn mark_compromised(id: OfficerId, record: &Officer, account: &T::AccountId, from: Millis) {
		let mut keys = FormerOfficerKeys::<T>::get(id);
		if let Some(key) = keys.iter_mut().find(|key| key.account == *account) {
			key.compromised_since = Some(from);
			FormerOfficerKeys::<T>::insert(id, keys);
		} else {
			Officers::<T>::insert(id, officer::marked(record.clone(), from));
		}
	}

	/// Refuses another key for an officer who did not ask for it, unless two decide or the council does.
	pub(crate) fn ensure_approved(
		by: Decider,
		id: OfficerId,
		record: &Officer,
		account: &T::AccountId,
		approval: Option<&Approval<T::Signature>>,
	) -> DispatchResult {
		let Some(caller) = by else { return Ok(()) };
		let present = Self::officer_key(id)?;
		let report = KeyReports::<T>::get(&present);
		if caller == id || report.is_some_and(|report| report.by == Some(id)) {
			return Ok(());
		}
		let approval = approval.ok_or(Error::<T>::NotApproved)?;
		ensure!(approval.by != caller, Error::<T>::SameOfficer);
		if approval.by == id {
			ensure!(report.is_none(), Error::<T>::KeyCompromised);
		} else {
			let second = Self::officer_record(approval.by)?;
			ensure!(second.institution == record.institution, Error::<T>::NotOwner);
			officer::ensure_in_office::<T>(&second, T::now())?;
			let held = Self::standing(second.institution)?.duties;
			officer::ensure_duty::<T>(&second, held, Duty::Administer)?;
		}
		Self::ensure_approval_signed(id, account, approval)
	}

	/// Refuses what is not the word of who approves, now, that the officer goes on with this account.
	fn ensure_approval_signed(
		id: OfficerId,
		account: &T::AccountId,
		approval: &Approval<T::Signature>,
	) -> DispatchResult {
		let (now, longest) = (T::now(), T::MaxPossessionLife::get());
		ensure!(now < approval.expiry, Error::<T>::ApprovalExpired);
		let last = now.0.saturating_add(longest);
		ensure!(approval.expiry.0 <= last, Error::<T>::ApprovalTooLong);
		let statement = Self::approval_statement(id, account, approval.expiry);
		let signer = Self::officer_key(approval.by)?;
		let is_signed = approval.signature.is_by(statement.text.as_bytes(), &signer);
		ensure!(is_signed, Error::<T>::ApprovalInvalid);
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
