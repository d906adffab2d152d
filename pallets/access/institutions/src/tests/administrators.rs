// SPDX-License-Identifier: Apache-2.0

use super::possessed;
use crate::mock::*;
use citychain_access::Headcount;
use citychain_primitives::{Authority, Duty, OfficerId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

const SECOND: AccountId = 20;
const SECOND_ID: OfficerId = OfficerId(4);

fn appoint_second() {
	assert_ok!(possessed::appoint_officer(
		council(),
		COURT,
		SECOND,
		only(Duty::Administer),
		always()
	));
}

fn report(who: OfficerId) -> DispatchResult {
	Institutions::report_compromised_key(council(), who, Test::now())
}

fn demote(who: OfficerId) -> DispatchResult {
	Institutions::change_officer(council(), who, only(Duty::NotarizeEvidence), always())
}

fn headcount() -> Headcount {
	Institutions::institution(COURT).unwrap().headcount
}

/// Ways to lose a seat by decision.
const REMOVALS: [fn(OfficerId) -> DispatchResult; 2] =
	[demote, |who| Institutions::dismiss_officer(council(), who)];

#[test]
fn the_last_one_cannot_be_suspended_demoted_or_dismissed() {
	run(|| {
		for remove in REMOVALS {
			assert_noop!(remove(COURT_ADMIN_ID), Error::LastAdministrator);
		}
		assert_noop!(
			Institutions::suspend_officer(signed(COURT_ADMIN), COURT_ADMIN_ID),
			Error::LastAdministrator
		);
	});
}

#[test]
fn the_last_but_one_can_leave_in_every_way() {
	for remove in REMOVALS {
		run(|| {
			appoint_second();
			assert_ok!(remove(COURT_ADMIN_ID));
			assert_eq!(headcount().administrators, 1);
		});
	}
	run(|| {
		appoint_second();
		assert_ok!(Institutions::suspend_officer(signed(COURT_ADMIN), COURT_ADMIN_ID));
		assert_noop!(
			Institutions::suspend_officer(signed(SECOND), SECOND_ID),
			Error::LastAdministrator
		);
	});
}

#[test]
fn a_suspended_one_does_not_count() {
	run(|| {
		appoint_second();
		assert_ok!(Institutions::suspend_officer(council(), SECOND_ID));
		assert_noop!(
			Institutions::dismiss_officer(council(), COURT_ADMIN_ID),
			Error::LastAdministrator
		);
		assert_ok!(Institutions::reinstate_officer(council(), SECOND_ID));
		assert_ok!(Institutions::dismiss_officer(council(), COURT_ADMIN_ID));
	});
}

#[test]
fn the_last_ones_compromised_key_is_stopped_and_the_council_gives_a_new_one() {
	run(|| {
		assert_ok!(Institutions::report_compromised_key(
			signed(COURT_ADMIN),
			COURT_ADMIN_ID,
			Test::now()
		));
		assert_eq!(headcount(), Headcount { officers: 2, administrators: 0, awaiting_key: 1 });
		assert_noop!(
			Institutions::ensure_officer(&COURT_ADMIN, Duty::Administer),
			Error::KeyCompromised
		);
		assert_noop!(
			possessed::replace_officer_key(signed(COURT_ADMIN), COURT_ADMIN_ID, NEWCOMER),
			Error::KeyCompromised
		);
		assert_ok!(possessed::replace_officer_key(council(), COURT_ADMIN_ID, NEWCOMER));
		assert_eq!(headcount(), Headcount { officers: 2, administrators: 1, awaiting_key: 0 });
		assert_ok!(Institutions::ensure_officer(&NEWCOMER, Duty::Administer));
	});
}

#[test]
fn one_who_awaits_a_key_does_not_free_the_last_one_who_acts() {
	run(|| {
		appoint_second();
		assert_ok!(report(SECOND_ID));
		for remove in REMOVALS {
			assert_noop!(remove(COURT_ADMIN_ID), Error::LastAdministrator);
		}
		assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), SECOND_ID));
	});
}

#[test]
fn the_last_one_who_awaits_a_key_stays_until_another_is_appointed() {
	run(|| {
		assert_ok!(report(COURT_ADMIN_ID));
		for remove in REMOVALS {
			assert_noop!(remove(COURT_ADMIN_ID), Error::LastAdministrator);
		}
		appoint_second();
		assert_ok!(Institutions::dismiss_officer(signed(SECOND), COURT_ADMIN_ID));
	});
}

#[test]
fn a_suspended_one_whose_key_is_compromised_holds_no_seat() {
	run(|| {
		appoint_second();
		assert_ok!(Institutions::suspend_officer(council(), SECOND_ID));
		assert_ok!(report(SECOND_ID));
		assert_eq!(headcount(), Headcount { officers: 3, administrators: 1, awaiting_key: 0 });
		assert_ok!(Institutions::dismiss_officer(council(), SECOND_ID));
	});
}

#[test]
fn administers_no_other_institution() {
	run(|| {
		assert_noop!(
			Institutions::suspend_officer(signed(CENTRE_ADMIN), COURT_CLERK_ID),
			Error::NotOwner
		);
		assert_noop!(
			possessed::appoint_officer(
				signed(CENTRE_ADMIN),
				COURT,
				NEWCOMER,
				only(Duty::NotarizeEvidence),
				always()
			),
			Error::NotOwner
		);
	});
}

#[test]
fn does_not_administer_a_suspended_institution() {
	run(|| {
		assert_ok!(Institutions::suspend_institution(council(), COURT));
		assert_noop!(
			Institutions::suspend_officer(signed(COURT_ADMIN), COURT_CLERK_ID),
			Error::InstitutionSuspended
		);
	});
}
