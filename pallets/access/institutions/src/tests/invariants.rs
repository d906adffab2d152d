// SPDX-License-Identifier: Apache-2.0
//! For each invariant, storage that breaks it and nothing before it.

use crate::{
	mock::*,
	types::{DutyMask, Holder, InstitutionStatus, OfficerStatus, Profile},
	Accounts, CitizenKeys, Citizens, Codes, Controllers, FormerCitizenKeys, Headcounts,
	Institutions as Standings, Levels, NextCitizen, NextInstitution, NextOfficer, OfficerKeys,
	Officers, Profiles, Staff, Subsidiaries,
};
use citychain_primitives::{
	duties, CitizenId, Duty, InstitutionId, Millis, OfficerId, UnifiedSocialCreditCode, Validity,
};
use frame_support::assert_ok;
use sp_runtime::DispatchError;

/// Corrupts the chain of [`genesis`] and sees the invariant of this number fail.
fn breaks(invariant: u8, corrupt: impl FnOnce()) {
	externalities(genesis()).execute_with(|| {
		Institutions::do_try_state().unwrap();
		corrupt();
		let Err(DispatchError::Other(reason)) = Institutions::do_try_state() else {
			panic!("invariant {invariant} holds");
		};
		assert!(reason.starts_with(&format!("{invariant}:")), "another one fails: {reason}");
	});
}

fn officer(id: OfficerId, change: impl FnOnce(&mut crate::Officer)) {
	Officers::<Test>::mutate(id, |officer| change(officer.as_mut().unwrap()));
}

fn citizen(change: impl FnOnce(&mut crate::Citizen)) {
	Citizens::<Test>::mutate(CITIZEN_ID, |citizen| change(citizen.as_mut().unwrap()));
}

fn status(status: InstitutionStatus) {
	Standings::<Test>::mutate(COURT, |standing| standing.as_mut().unwrap().status = status);
}

#[test]
fn institutions_are_numbered_and_whole() {
	breaks(1, || NextInstitution::<Test>::put(InstitutionId(3)));
	breaks(1, || Profiles::<Test>::remove(COURT));
	breaks(1, || Headcounts::<Test>::remove(COURT));
	breaks(1, || {
		Standings::<Test>::mutate(COURT, |standing| {
			standing.as_mut().unwrap().duties = DutyMask::from_iter([Duty::NotarizeEvidence]);
		});
	});
}

#[test]
fn codes_and_profiles_point_at_each_other() {
	let legacy = || UnifiedSocialCreditCode::parse_legacy(LEGACY_CODE.as_bytes()).unwrap();
	breaks(2, || Codes::<Test>::insert(legacy(), COURT));
	breaks(2, || {
		let profile = Profiles::<Test>::get(COURT).unwrap();
		Profiles::<Test>::insert(COURT, Profile { code: legacy(), ..profile });
	});
}

#[test]
fn officers_are_numbered_and_whole() {
	breaks(3, || NextOfficer::<Test>::put(OfficerId(9)));
	breaks(3, || OfficerKeys::<Test>::remove(COURT_CLERK_ID));
	breaks(3, || officer(COURT_CLERK_ID, |officer| officer.institution = InstitutionId(9)));
	breaks(3, || officer(COURT_CLERK_ID, |officer| officer.duties = DutyMask::default()));
	breaks(3, || {
		officer(COURT_CLERK_ID, |officer| officer.validity.until = Some(Millis(0)));
	});
}

#[test]
fn administrators_are_permanent() {
	breaks(4, || {
		officer(COURT_ADMIN_ID, |officer| officer.validity.until = Some(Millis(u64::MAX)));
	});
	breaks(4, || {
		officer(COURT_ADMIN_ID, |officer| {
			officer.validity = Validity::open(Millis(u64::MAX));
		});
	});
}

#[test]
fn open_institutions_have_an_administrator() {
	let banker = DutyMask::from_iter([Duty::SettleMoney]);
	breaks(5, || officer(COURT_ADMIN_ID, |officer| officer.duties = banker));
	breaks(5, || {
		officer(COURT_ADMIN_ID, |officer| {
			officer.status = OfficerStatus::Suspended { since: Millis(0) };
		});
	});
}

#[test]
fn headcounts_and_staff_match_the_officers() {
	breaks(6, || Headcounts::<Test>::mutate(COURT, |headcount| headcount.officers += 1));
	breaks(6, || Headcounts::<Test>::mutate(COURT, |headcount| headcount.awaiting_key += 1));
	breaks(6, || Staff::<Test>::remove(COURT, COURT_CLERK_ID));
	breaks(6, || Staff::<Test>::insert(CENTRE, COURT_CLERK_ID, ()));
}

#[test]
fn an_institution_is_never_overfull() {
	breaks(6, || {
		let clerk = Officers::<Test>::get(COURT_CLERK_ID).unwrap();
		for number in 4..=3 + MAX_OFFICERS {
			let id = OfficerId(number);
			Officers::<Test>::insert(id, clerk.clone());
			OfficerKeys::<Test>::insert(id, u64::from(number) + 100);
			Staff::<Test>::insert(COURT, id, ());
			Headcounts::<Test>::mutate(COURT, |headcount| headcount.officers += 1);
			NextOfficer::<Test>::put(id.next().unwrap());
		}
	});
}

#[test]
fn citizens_are_whole() {
	breaks(7, || CitizenKeys::<Test>::remove(CITIZEN_ID));
	breaks(7, || CitizenKeys::<Test>::insert(CitizenId(1), STRANGER));
	breaks(7, || FormerCitizenKeys::<Test>::mutate(CitizenId(1), |_| ()));
	breaks(7, || NextCitizen::<Test>::put(CitizenId(0)));
	breaks(7, || citizen(|citizen| citizen.institution = InstitutionId(9)));
}

#[test]
fn accounts_have_one_holder() {
	breaks(8, || CitizenKeys::<Test>::insert(CITIZEN_ID, COURT_CLERK));
	breaks(8, || Accounts::<Test>::insert(COURT_CLERK, Holder::Citizen(CITIZEN_ID)));
	breaks(8, || Accounts::<Test>::insert(STRANGER, Holder::FormerOfficer(COURT_CLERK_ID)));
	breaks(8, || Accounts::<Test>::insert(STRANGER, Holder::FormerCitizen(CITIZEN_ID)));
	breaks(8, || Accounts::<Test>::remove(COURT_CLERK));
}

#[test]
fn present_accounts_are_referenced() {
	breaks(9, || {
		System::dec_sufficients(&CITIZEN);
	});
}

#[test]
fn no_date_lies_in_the_future() {
	let later = Millis(START + 1);
	breaks(10, || status(InstitutionStatus::Suspended { since: later }));
	breaks(10, || {
		Profiles::<Test>::mutate(COURT, |profile| {
			profile.as_mut().unwrap().registered_at = later;
		});
	});
	breaks(10, || {
		officer(COURT_CLERK_ID, |officer| {
			officer.status = OfficerStatus::Suspended { since: later };
		});
	});
	breaks(10, || {
		officer(COURT_CLERK_ID, |officer| {
			officer.status = OfficerStatus::Compromised {
				since: Millis(2),
				reported_at: Millis(1),
				suspended_since: None,
			};
		});
	});
	breaks(10, || citizen(|citizen| citizen.enrolled_at = later));
}

fn levels<const N: usize>(counts: [u32; N]) -> Levels<<Test as crate::Config>::MaxControlDepth> {
	Levels::truncate_from(counts.to_vec())
}

#[test]
fn control_is_ordered() {
	breaks(11, || Controllers::<Test>::insert(InstitutionId(9), COURT));
	breaks(11, || Controllers::<Test>::insert(COURT, InstitutionId(9)));
	breaks(11, || Controllers::<Test>::insert(COURT, COURT));
	breaks(11, || {
		Controllers::<Test>::insert(COURT, CENTRE);
		Controllers::<Test>::insert(CENTRE, COURT);
	});
}

#[test]
fn subsidiaries_are_counted() {
	breaks(12, || Controllers::<Test>::insert(COURT, CENTRE));
	breaks(12, || Subsidiaries::<Test>::insert(COURT, levels([])));
	breaks(12, || Subsidiaries::<Test>::insert(COURT, levels([1])));
	breaks(12, || {
		Controllers::<Test>::insert(COURT, CENTRE);
		Subsidiaries::<Test>::insert(CENTRE, levels([0, 1]));
	});
}

#[test]
fn control_is_not_too_deep() {
	breaks(11, || {
		let next = NextInstitution::<Test>::get();
		let mut above = COURT;
		for number in next.0..=next.0 + MAX_CONTROL_DEPTH {
			let id = InstitutionId(number);
			register(id);
			Controllers::<Test>::insert(id, above);
			above = id;
		}
	});
}

/// What an institution consists of, as far as the first ten invariants ask.
fn register(id: InstitutionId) {
	let number = u64::from(id.0);
	let code = ["91350100M0001TGQXM", "91350211M0000XUF46", LEGACY_CODE][id.0 as usize - 2];
	assert_ok!(Institutions::register_institution(
		council(),
		raw("市城市建设投资有限公司"),
		raw(code),
		true,
		350_200,
		duties([]),
		number + 100,
	));
}
