// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{
	types::{Citizen, Standing},
	Accounts, Citizens, Codes, Config, FormerOfficerKeys, Headcounts, Institutions, KeyReports,
	OfficerKeys, Officers, Pallet, Profiles, Staff,
};
use alloc::vec::Vec;
use citychain_access::{
	AccessTask, EnrolmentInfo, EnrolmentStatus, Holder, InstitutionInfo, Officer, OfficerInfo,
	OfficerStatus, ReportedKey,
};
use citychain_primitives::{
	possession::approval_statement, Binding, Desk, Duties, Found, InstitutionId, Millis, OfficerId,
	RawText, Statement, UnifiedSocialCreditCode, Waiting,
};
use codec::Encode;

/// The most officers that one page holds.
const PAGE_SIZE: u32 = 100;

impl<T: Config> Pallet<T> {
	/// The institution with this number.
	pub fn institution(institution: InstitutionId) -> Option<InstitutionInfo> {
		let Standing { status, duties } = Institutions::<T>::get(institution)?;
		let profile = Profiles::<T>::get(institution)?;
		Some(InstitutionInfo {
			institution,
			name: profile.name,
			code: profile.code,
			region: profile.region,
			status,
			duties: duties.into(),
			registered_at: profile.registered_at,
			headcount: Headcounts::<T>::get(institution),
		})
	}

	/// The institution with this unified social credit code; none if the code is malformed.
	pub fn institution_by_code(code: RawText) -> Option<InstitutionInfo> {
		let code = UnifiedSocialCreditCode::parse_legacy(code.as_bytes()).ok()?;
		Self::institution(Codes::<T>::get(code)?)
	}

	/// Who controls an institution, who controls that one, and so on to the ultimate controller; empty
	/// if nobody does.
	pub fn controllers_of(institution: InstitutionId) -> Vec<InstitutionId> {
		Self::controllers(institution).collect()
	}

	/// The officer with this number, dismissed ones included.
	pub fn officer(officer: OfficerId) -> Option<OfficerInfo<T::AccountId>> {
		let record = Officers::<T>::get(officer)?;
		let may_act_now = Self::may_act(&record, &Institutions::<T>::get(record.institution)?);
		let account = OfficerKeys::<T>::get(officer)?;
		let former_keys = FormerOfficerKeys::<T>::get(officer).into_inner();
		let keys = former_keys.iter().map(|key| &key.account).chain([&account]);
		let reported = |account: &T::AccountId| {
			let report = KeyReports::<T>::get(account)?;
			Some(ReportedKey { account: account.clone(), report })
		};
		let reports = keys.filter_map(reported).collect();
		Some(OfficerInfo {
			officer,
			institution: record.institution,
			account,
			duties: record.duties.into(),
			validity: record.validity,
			status: record.status,
			may_act_now,
			former_keys,
			reports,
		})
	}

	/// Whose account this is or was, and whether it may act now; none if never enrolled, and none for
	/// the account of a withdrawn citizen.
	pub fn who_is(account: T::AccountId) -> Option<EnrolmentInfo> {
		let holder = Accounts::<T>::get(account)?;
		match holder {
			Holder::Officer(officer) | Holder::FormerOfficer(officer) => {
				Self::officer_enrolment(holder, Officers::<T>::get(officer)?)
			},
			Holder::Citizen(citizen) | Holder::FormerCitizen(citizen) => {
				Self::citizen_enrolment(holder, Citizens::<T>::get(citizen)?)
			},
		}
	}

	fn officer_enrolment(holder: Holder, record: Officer) -> Option<EnrolmentInfo> {
		let institution = record.institution;
		let standing = Institutions::<T>::get(institution)?;
		let is_present_key = matches!(holder, Holder::Officer(_));
		let may_act_now = is_present_key && Self::may_act(&record, &standing);
		Some(EnrolmentInfo {
			holder,
			institution,
			institution_name: Profiles::<T>::get(institution)?.name,
			institution_status: standing.status,
			status: EnrolmentStatus::Officer(record.status),
			validity: Some(record.validity),
			assurance: None,
			duties: if may_act_now {
				record.effective_duties(standing.duties).into()
			} else {
				Duties::new()
			},
			may_act_now,
		})
	}

	fn citizen_enrolment(holder: Holder, record: Citizen) -> Option<EnrolmentInfo> {
		let institution = record.institution;
		let is_present_key = matches!(holder, Holder::Citizen(_));
		Some(EnrolmentInfo {
			holder,
			institution,
			institution_name: Profiles::<T>::get(institution)?.name,
			institution_status: Institutions::<T>::get(institution)?.status,
			status: EnrolmentStatus::Citizen(record.status),
			validity: None,
			assurance: Some(record.level),
			duties: Duties::new(),
			may_act_now: is_present_key && record.ensure_active::<T>().is_ok(),
		})
	}

	/// The officers of an institution that were not dismissed, at most 100 at a time, in no particular
	/// order: those that follow `after`, or the first ones.
	pub fn officers_of(
		institution: InstitutionId,
		after: Option<OfficerId>,
		limit: u32,
	) -> Vec<OfficerInfo<T::AccountId>> {
		let officers = match after {
			None => Staff::<T>::iter_key_prefix(institution),
			Some(officer) => Staff::<T>::iter_key_prefix_from(
				institution,
				Staff::<T>::hashed_key_for(institution, officer),
			),
		};
		let limit = usize::try_from(limit.min(PAGE_SIZE)).unwrap_or_default();
		officers.take(limit).filter_map(Self::officer).collect()
	}

	/// What the owner of an account signs so that it becomes what `binding` says, good until before
	/// `expiry`; plain ASCII.
	pub fn possession_statement(binding: Binding, expiry: Millis) -> Statement {
		Statement { text: binding.statement(T::genesis_hash().as_ref(), expiry) }
	}

	/// What an officer, or a second administrator, signs so that the officer goes on with this account,
	/// good until before `expiry`; plain ASCII.
	pub fn approval_statement(
		officer: OfficerId,
		account: &T::AccountId,
		expiry: Millis,
	) -> Statement {
		let genesis = T::genesis_hash();
		let text = approval_statement(officer, &account.encode(), genesis.as_ref(), expiry);
		Statement { text }
	}

	/// Whether this officer of this institution may act now, whatever the duty.
	pub(crate) fn may_act(officer: &Officer, institution: &Standing) -> bool {
		institution.status.allows_acting() && officer.is_in_office(T::now())
	}
}

impl<T: Config> Desk for Pallet<T> {
	type Task = AccessTask;

	fn waiting(institution: InstitutionId, after: Option<&[u8]>, room: u32) -> Found<AccessTask> {
		let officers = match after {
			None => Staff::<T>::iter_key_prefix(institution),
			Some(after) => Staff::<T>::iter_key_prefix_from(institution, after.to_vec()),
		};
		let key = |officer: &OfficerId| Staff::<T>::hashed_key_for(institution, officer);
		Found::in_order(officers, room, key, |officer| {
			let info = Self::officer(officer);
			let compromised = info.as_ref().and_then(|info| match info.status {
				OfficerStatus::Compromised { reported_at, .. } => {
					let task = AccessTask::ReplaceOfficerKey(officer);
					Some(Waiting::new(task, Some(reported_at), None))
				},
				_ => None,
			});
			let reports = info.into_iter().flat_map(|info| info.reports);
			let unconfirmed = reports.map(|reported| reported.report);
			let unconfirmed = unconfirmed.filter(|report| report.counts_from != report.since);
			let unconfirmed = unconfirmed.map(move |report| {
				let task = AccessTask::ConfirmKeyReport(officer);
				Waiting::new(task, Some(report.reported_at), None)
			});
			compromised.into_iter().chain(unconfirmed)
		})
	}
}
