// SPDX-License-Identifier: Apache-2.0
//! For each invariant, storage that breaks it and nothing before it.

use super::possessed;
use crate::{
	mock::*,
	types::{Citizen, Levels},
	Accounts, CitizenKeys, Citizens, Codes, Controllers, FormerCitizenKeys, Headcounts,
	Institutions as Standings, NextCitizen, NextInstitution, NextOfficer, OfficerKeys, Officers,
	Profiles, Staff, Subsidiaries,
};
use citychain_access::{DutyMask, Holder, InstitutionStatus, Officer, OfficerStatus, Profile};
use citychain_kit::notices;
use citychain_primitives::{
	CitizenId, Duty, InstitutionId, Millis, OfficerId, UnifiedSocialCreditCode, Validity,
};

fn officer(id: OfficerId, change: impl FnOnce(&mut Officer)) {
	Officers::<Test>::mutate(id, |officer| change(officer.as_mut().unwrap()));
}

fn citizen(change: impl FnOnce(&mut Citizen)) {
	Citizens::<Test>::mutate(CITIZEN_ID, |citizen| change(citizen.as_mut().unwrap()));
}

fn status(status: InstitutionStatus) {
	Standings::<Test>::mutate(COURT, |standing| standing.as_mut().unwrap().status = status);
}

/// What an institution may do.
fn duties_of_court(held: impl IntoIterator<Item = Duty>) {
	let held = held.into_iter().collect();
	Standings::<Test>::mutate(COURT, |standing| standing.as_mut().unwrap().duties = held);
}

fn profile(change: impl FnOnce(&mut Profile)) {
	Profiles::<Test>::mutate(COURT, |profile| change(profile.as_mut().unwrap()));
}

fn legacy() -> UnifiedSocialCreditCode {
	UnifiedSocialCreditCode::parse_legacy(LEGACY_CODE.as_bytes()).unwrap()
}

/// The court has more officers than it may.
fn overfill() {
	let clerk = Officers::<Test>::get(COURT_CLERK_ID).unwrap();
	for number in 4..=3 + MAX_OFFICERS {
		let id = OfficerId(number);
		Officers::<Test>::insert(id, clerk.clone());
		OfficerKeys::<Test>::insert(id, u64::from(number) + 100);
		Staff::<Test>::insert(COURT, id, ());
		Headcounts::<Test>::mutate(COURT, |headcount| headcount.officers += 1);
		NextOfficer::<Test>::put(id.next().unwrap());
	}
}

/// More stand above an institution than may.
fn control_too_deep() {
	let next = NextInstitution::<Test>::get();
	let mut above = COURT;
	for number in next.0..=next.0 + MAX_CONTROL_DEPTH {
		let id = InstitutionId(number);
		register(id);
		Controllers::<Test>::insert(id, above);
		above = id;
	}
}

/// What an institution consists of, as far as the first ten invariants ask.
fn register(id: InstitutionId) {
	let number = u64::from(id.0);
	let code = ["91350100M0001TGQXM", "91350211M0000XUF46", LEGACY_CODE][id.0 as usize - 2];
	possessed::register_company(code, number + 100);
}

fn levels<const N: usize>(counts: [u32; N]) -> Levels<<Test as crate::Config>::MaxControlDepth> {
	Levels::truncate_from(counts.to_vec())
}

const NOBODY: InstitutionId = InstitutionId(9);
const LATER: Millis = Millis(START + 1);

const INSTITUTION_PART: &str = "1: an institution lacks a part, or is numbered out of order";
const DISAGREE: &str = "2: a code and a profile disagree";
const OFFICER_PART: &str = "3: an officer lacks a part, or is numbered out of order";
const NOT_PERMANENT: &str = "4: an administrator's validity has not begun, or ends";
const NO_ADMINISTRATOR: &str = "5: an institution has no administrator";
const HEADCOUNT: &str = "6: a headcount is wrong";
const STAFF: &str = "6: the staff index is wrong";
const KEYLESS: &str = "7: a citizen lacks a key, or a key lacks a citizen";
const OTHER_HOLDER: &str = "8: an account has another holder";
const NOBODYS: &str = "8: an account is nobody's key";
const INSTITUTION_DATE: &str = "10: a date of an institution lies in the future";
const OFFICER_DATE: &str = "10: a date of an officer lies in the future";
const UNREGISTERED: &str = "11: who controls or is controlled is not registered";
const DISORDER: &str = "11: an institution stands above itself, or too many above one";
const MISCOUNTED: &str = "12: subsidiaries are counted wrong";

notices! {
	numbered_notices_an_institution_that_is_not_whole:
		INSTITUTION_PART => NextInstitution::<Test>::put(InstitutionId(3)),
		INSTITUTION_PART => Profiles::<Test>::remove(COURT),
		INSTITUTION_PART => Headcounts::<Test>::remove(COURT),
		"1: an institution may not administer itself" => duties_of_court([Duty::NotarizeEvidence]);
	identified_notices_a_code_of_another:
		DISAGREE => Codes::<Test>::insert(legacy(), COURT),
		DISAGREE => profile(|profile| profile.code = legacy());
	appointed_notices_an_officer_that_is_not_whole:
		OFFICER_PART => NextOfficer::<Test>::put(OfficerId(9)),
		OFFICER_PART => OfficerKeys::<Test>::remove(COURT_CLERK_ID),
		"3: an officer has no institution" =>
			officer(COURT_CLERK_ID, |officer| officer.institution = NOBODY),
		"3: an officer has no duty" =>
			officer(COURT_CLERK_ID, |officer| officer.duties = DutyMask::default()),
		"3: an officer's validity is reversed" =>
			officer(COURT_CLERK_ID, |officer| officer.validity.until = Some(Millis(0)));
	permanent_notices_an_administrator_for_a_time:
		NOT_PERMANENT =>
			officer(COURT_ADMIN_ID, |officer| officer.validity.until = Some(Millis(u64::MAX))),
		NOT_PERMANENT =>
			officer(COURT_ADMIN_ID, |officer| officer.validity = Validity::open(Millis(u64::MAX)));
	administered_notices_an_institution_without_an_administrator:
		NO_ADMINISTRATOR => officer(COURT_ADMIN_ID, |officer| {
			officer.duties = DutyMask::from_iter([Duty::SettleMoney]);
		}),
		NO_ADMINISTRATOR => officer(COURT_ADMIN_ID, |officer| {
			officer.status = OfficerStatus::Suspended { since: Millis(0) };
		});
	counted_notices_a_wrong_headcount_or_index:
		HEADCOUNT => Headcounts::<Test>::mutate(COURT, |headcount| headcount.officers += 1),
		HEADCOUNT => Headcounts::<Test>::mutate(COURT, |headcount| headcount.awaiting_key += 1),
		STAFF => Staff::<Test>::remove(COURT, COURT_CLERK_ID),
		STAFF => Staff::<Test>::insert(CENTRE, COURT_CLERK_ID, ());
	counted_notices_an_institution_that_is_overfull:
		"6: too many officers" => overfill();
	enrolled_notices_a_citizen_that_is_not_whole:
		KEYLESS => CitizenKeys::<Test>::remove(CITIZEN_ID),
		KEYLESS => CitizenKeys::<Test>::insert(CitizenId(1), STRANGER),
		"7: a former key lacks a citizen" =>
			FormerCitizenKeys::<Test>::mutate(CitizenId(1), |_| ()),
		"7: a citizen has a number that was not given out" =>
			NextCitizen::<Test>::put(CitizenId(0)),
		"7: a citizen has no institution" => citizen(|citizen| citizen.institution = NOBODY);
	held_notices_an_account_without_one_holder:
		"8: an account has two holders" => CitizenKeys::<Test>::insert(CITIZEN_ID, COURT_CLERK),
		OTHER_HOLDER => Accounts::<Test>::insert(COURT_CLERK, Holder::Citizen(CITIZEN_ID)),
		NOBODYS => Accounts::<Test>::insert(STRANGER, Holder::FormerOfficer(COURT_CLERK_ID)),
		NOBODYS => Accounts::<Test>::insert(STRANGER, Holder::FormerCitizen(CITIZEN_ID)),
		"8: a key is not registered as an account" => Accounts::<Test>::remove(COURT_CLERK);
	referenced_notices_a_present_account_without_a_reference:
		"9: a present account is not referenced" => System::dec_sufficients(&CITIZEN);
	dated_notices_a_time_to_come:
		INSTITUTION_DATE => status(InstitutionStatus::Suspended { since: LATER }),
		INSTITUTION_DATE => profile(|profile| profile.registered_at = LATER),
		OFFICER_DATE => officer(COURT_CLERK_ID, |officer| {
			officer.status = OfficerStatus::Suspended { since: LATER };
		}),
		OFFICER_DATE => officer(COURT_CLERK_ID, |officer| {
			officer.status = OfficerStatus::Compromised {
				since: Millis(2),
				reported_at: Millis(1),
				suspended_since: None,
			};
		}),
		"10: a date of a citizen lies in the future" =>
			citizen(|citizen| citizen.enrolled_at = LATER);
	controlled_notices_control_out_of_order:
		UNREGISTERED => Controllers::<Test>::insert(NOBODY, COURT),
		UNREGISTERED => Controllers::<Test>::insert(COURT, NOBODY),
		DISORDER => Controllers::<Test>::insert(COURT, COURT),
		DISORDER => {
			Controllers::<Test>::insert(COURT, CENTRE);
			Controllers::<Test>::insert(CENTRE, COURT);
		};
	controlled_notices_control_that_is_too_deep:
		DISORDER => control_too_deep();
	levelled_notices_subsidiaries_that_are_counted_wrong:
		MISCOUNTED => Controllers::<Test>::insert(COURT, CENTRE),
		MISCOUNTED => Subsidiaries::<Test>::insert(COURT, levels([])),
		MISCOUNTED => Subsidiaries::<Test>::insert(COURT, levels([1])),
		MISCOUNTED => {
			Controllers::<Test>::insert(COURT, CENTRE);
			Subsidiaries::<Test>::insert(CENTRE, levels([0, 1]));
		};
}
