// SPDX-License-Identifier: Apache-2.0

use super::possessed;
use crate::mock::*;
use citychain_access::OfficerStatus;
use citychain_primitives::{
	duties, Authority, Duties, Duty, InstitutionId, Millis, OfficerId, Validity,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

const NEWCOMER_ID: OfficerId = OfficerId(4);

fn appoint(account: AccountId, duties: Duties, validity: Validity) -> DispatchResult {
	possessed::appoint_officer(signed(COURT_ADMIN), COURT, account, duties, validity)
}

fn status(officer: OfficerId) -> OfficerStatus {
	Institutions::officer(officer).unwrap().status
}

fn ended() -> Validity {
	Validity { from: Millis(START), until: Some(Millis(START + 10)) }
}

mod appoint {
	use super::*;

	#[test]
	fn enrols_the_account_with_a_reference() {
		run(|| {
			assert_eq!(System::sufficients(&NEWCOMER), 0);
			assert_ok!(appoint(NEWCOMER, only(Duty::NotarizeEvidence), ended()));
			assert_eq!(System::sufficients(&NEWCOMER), 1);
			assert_ok!(Institutions::ensure_officer(&NEWCOMER, Duty::NotarizeEvidence));
			assert_eq!(
				take_events(),
				[Event::OfficerAppointed {
					officer: NEWCOMER_ID,
					institution: COURT,
					by: Some(COURT_ADMIN_ID),
					account: NEWCOMER,
					duties: only(Duty::NotarizeEvidence),
					validity: ended(),
				}]
			);
		});
	}

	#[test]
	fn is_open_to_the_council_even_while_suspended() {
		run(|| {
			assert_ok!(Institutions::suspend_institution(council(), COURT));
			assert_ok!(possessed::appoint_officer(
				council(),
				COURT,
				NEWCOMER,
				only(Duty::Administer),
				always()
			));
		});
	}

	#[test]
	fn fails_when_the_institution_lacks_the_duty() {
		run(|| {
			assert_noop!(appoint(NEWCOMER, only(Duty::SettleMoney), always()), Error::DutyNotHeld);
		});
	}

	#[test]
	fn fails_without_a_duty() {
		run(|| {
			assert_noop!(appoint(NEWCOMER, duties([]), always()), Error::NoDuties);
		});
	}

	#[test]
	fn fails_when_the_account_is_or_was_enrolled() {
		run(|| {
			let notarize = || only(Duty::NotarizeEvidence);
			assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			for account in [COURT_ADMIN, COURT_CLERK, CITIZEN] {
				assert_noop!(appoint(account, notarize(), always()), Error::AlreadyEnrolled);
			}
		});
	}

	#[test]
	fn fails_when_an_administrators_validity_ends_or_has_not_begun() {
		let later = Validity::open(Millis(START + 1));
		run(|| {
			for validity in [ended(), later] {
				assert_noop!(
					appoint(NEWCOMER, only(Duty::Administer), validity),
					Error::AdministratorNotPermanent
				);
			}
		});
	}

	#[test]
	fn fails_when_the_institution_is_full_until_one_is_dismissed() {
		run(|| {
			let notarize = || only(Duty::NotarizeEvidence);
			for account in 100..98 + u64::from(MAX_OFFICERS) {
				assert_ok!(appoint(account, notarize(), always()));
			}
			assert_noop!(appoint(NEWCOMER, notarize(), always()), Error::TooManyOfficers);
			assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert_ok!(appoint(NEWCOMER, notarize(), always()));
		});
	}

	#[test]
	fn fails_when_no_number_is_left() {
		run(|| {
			let next = crate::NextOfficer::<Test>::get();
			crate::NextOfficer::<Test>::put(OfficerId(u32::MAX));
			assert_noop!(
				appoint(NEWCOMER, only(Duty::NotarizeEvidence), always()),
				Error::TooManyAppointments
			);
			crate::NextOfficer::<Test>::put(next);
		});
	}

	#[test]
	fn fails_when_the_institution_is_unknown_or_closed() {
		run(|| {
			let by_council = |institution| {
				let duties = only(Duty::Administer);
				possessed::appoint_officer(council(), institution, NEWCOMER, duties, always())
			};
			assert_noop!(by_council(InstitutionId(9)), Error::InstitutionNotFound);
			assert_ok!(Institutions::close_institution(council(), COURT));
			assert_noop!(by_council(COURT), Error::InstitutionClosed);
		});
	}
}

mod change {
	use super::*;

	#[test]
	fn replaces_duties_and_validity() {
		run(|| {
			let both = duties([Duty::Administer, Duty::NotarizeEvidence]);
			assert_ok!(Institutions::change_officer(
				signed(COURT_ADMIN),
				COURT_CLERK_ID,
				both.clone(),
				always()
			));
			let info = Institutions::officer(COURT_CLERK_ID).unwrap();
			assert_eq!((&info.duties, info.validity), (&both, always()));
			assert_eq!(
				take_events(),
				[Event::OfficerChanged {
					officer: COURT_CLERK_ID,
					institution: COURT,
					by: Some(COURT_ADMIN_ID),
					duties: both,
					validity: always()
				}]
			);
		});
	}

	#[test]
	fn ends_the_office_at_the_given_time() {
		run(|| {
			assert_ok!(Institutions::change_officer(
				signed(COURT_ADMIN),
				COURT_CLERK_ID,
				only(Duty::NotarizeEvidence),
				ended()
			));
			let acts = || Institutions::ensure_officer(&COURT_CLERK, Duty::NotarizeEvidence);
			wait(9);
			assert_ok!(acts());
			wait(1);
			assert_noop!(acts(), Error::OfficerNotInOffice);
		});
	}

	#[test]
	fn fails_when_the_officer_is_dismissed() {
		run(|| {
			assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			let duties = only(Duty::NotarizeEvidence);
			assert_noop!(
				Institutions::change_officer(council(), COURT_CLERK_ID, duties, always()),
				Error::OfficerDismissed
			);
		});
	}
}

mod suspend {
	use super::*;

	#[test]
	fn stops_the_officer_until_it_is_reinstated() {
		run(|| {
			let acts = || Institutions::ensure_officer(&COURT_CLERK, Duty::NotarizeEvidence);
			assert_ok!(Institutions::suspend_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert_eq!(status(COURT_CLERK_ID), OfficerStatus::Suspended { since: Test::now() });
			assert_noop!(acts(), Error::OfficerSuspended);
			assert_ok!(Institutions::reinstate_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert_ok!(acts());
			let (officer, institution, by) = (COURT_CLERK_ID, COURT, Some(COURT_ADMIN_ID));
			assert_eq!(
				take_events(),
				[
					Event::OfficerSuspended { officer, institution, by },
					Event::OfficerReinstated { officer, institution, by },
				]
			);
		});
	}

	#[test]
	fn names_no_officer_where_the_council_decides() {
		run(|| {
			let officer = COURT_CLERK_ID;
			assert_ok!(Institutions::suspend_officer(council(), officer));
			let event = Event::OfficerSuspended { officer, institution: COURT, by: None };
			assert_eq!(take_events(), [event]);
		});
	}

	#[test]
	fn fails_when_the_officer_is_already_there() {
		run(|| {
			assert_noop!(
				Institutions::reinstate_officer(signed(COURT_ADMIN), COURT_CLERK_ID),
				Error::InvalidTransition
			);
			assert_ok!(Institutions::suspend_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert_noop!(
				Institutions::suspend_officer(signed(COURT_ADMIN), COURT_CLERK_ID),
				Error::InvalidTransition
			);
		});
	}
}

mod dismiss {
	use super::*;

	#[test]
	fn keeps_the_record_and_retires_the_account() {
		run(|| {
			assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert_eq!(
				status(COURT_CLERK_ID),
				OfficerStatus::Dismissed { since: Test::now(), compromised_since: None }
			);
			assert_eq!(System::sufficients(&COURT_CLERK), 0);
			assert!(!System::account_exists(&COURT_CLERK));
			assert_noop!(
				Institutions::ensure_officer(&COURT_CLERK, Duty::NotarizeEvidence),
				Error::FormerKey
			);
			assert_eq!(
				take_events(),
				[Event::OfficerDismissed {
					officer: COURT_CLERK_ID,
					institution: COURT,
					by: Some(COURT_ADMIN_ID),
					account: COURT_CLERK
				}]
			);
		});
	}

	#[test]
	fn leaves_an_account_that_something_else_refers_to() {
		run(|| {
			System::inc_providers(&COURT_CLERK);
			assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert!(System::account_exists(&COURT_CLERK));
			assert_eq!(System::providers(&COURT_CLERK), 1);
		});
	}

	#[test]
	fn fails_the_second_time() {
		run(|| {
			assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert_noop!(
				Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID),
				Error::OfficerDismissed
			);
		});
	}

	#[test]
	fn is_all_that_the_council_can_do_for_officers_of_a_closed_institution_but_to_report_their_keys(
	) {
		run(|| {
			assert_ok!(Institutions::close_institution(council(), COURT));
			let calls: [DispatchResult; 3] = [
				Institutions::suspend_officer(council(), COURT_ADMIN_ID),
				Institutions::reinstate_officer(council(), COURT_ADMIN_ID),
				possessed::replace_officer_key(council(), COURT_ADMIN_ID, NEWCOMER),
			];
			assert_eq!(calls, [Err(Error::InstitutionClosed.into()); 3]);
			assert_noop!(
				Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID),
				Error::InstitutionClosed
			);
			assert_ok!(Institutions::report_compromised_key(
				council(),
				COURT_ADMIN_ID,
				Test::now()
			));
			assert_ok!(Institutions::dismiss_officer(council(), COURT_ADMIN_ID));
			assert_ok!(Institutions::dismiss_officer(council(), COURT_CLERK_ID));
		});
	}
}

#[test]
fn every_call_fails_when_the_officer_is_unknown() {
	let unknown = OfficerId(99);
	run(|| {
		let change = |origin| {
			let duties = only(Duty::NotarizeEvidence);
			Institutions::change_officer(origin, unknown, duties, always())
		};
		for who in [council(), signed(COURT_ADMIN)] {
			assert_noop!(change(who.clone()), Error::OfficerNotFound);
			let results: [DispatchResult; 5] = [
				Institutions::suspend_officer(who.clone(), unknown),
				Institutions::reinstate_officer(who.clone(), unknown),
				Institutions::dismiss_officer(who.clone(), unknown),
				possessed::replace_officer_key(who.clone(), unknown, NEWCOMER),
				Institutions::report_compromised_key(who, unknown, Test::now()),
			];
			assert_eq!(results, [Err(Error::OfficerNotFound.into()); 5]);
		}
	});
}
