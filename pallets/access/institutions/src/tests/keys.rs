// SPDX-License-Identifier: Apache-2.0

use super::possessed;
use crate::mock::*;
use citychain_access::{FormerKey, OfficerStatus};
use citychain_primitives::{Authority, Duty, Millis};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

fn clerk_acts() -> DispatchResult {
	Institutions::ensure_officer(&COURT_CLERK, Duty::NotarizeEvidence).map(|_| ())
}

fn status() -> OfficerStatus {
	Institutions::officer(COURT_CLERK_ID).unwrap().status
}

fn report(who: AccountId, since: u64) -> DispatchResult {
	Institutions::report_compromised_key(signed(who), COURT_CLERK_ID, Millis(since))
}

fn replace(account: AccountId) -> DispatchResult {
	possessed::replace_officer_key(signed(COURT_ADMIN), COURT_CLERK_ID, account)
}

mod replace_officer_key {
	use super::*;

	#[test]
	fn keeps_the_officer_and_its_history() {
		run(|| {
			wait(50);
			assert_ok!(replace(NEWCOMER));
			let acting = Institutions::ensure_officer(&NEWCOMER, Duty::NotarizeEvidence);
			assert_eq!(acting.map(|a| a.officer), Ok(COURT_CLERK_ID));
			let info = Institutions::officer(COURT_CLERK_ID).unwrap();
			assert_eq!(info.account, NEWCOMER);
			assert_eq!(
				info.former_keys,
				[FormerKey {
					account: COURT_CLERK,
					replaced_at: Test::now(),
					compromised_since: None
				}]
			);
			assert_eq!(
				take_events(),
				[Event::OfficerKeyReplaced {
					officer: COURT_CLERK_ID,
					institution: COURT,
					by: Some(COURT_ADMIN_ID),
					former: COURT_CLERK,
					account: NEWCOMER
				}]
			);
		});
	}

	#[test]
	fn moves_the_reference_to_the_new_account() {
		run(|| {
			assert_ok!(replace(NEWCOMER));
			assert_eq!(System::sufficients(&COURT_CLERK), 0);
			assert_eq!(System::sufficients(&NEWCOMER), 1);
			assert_noop!(clerk_acts(), Error::FormerKey);
		});
	}

	#[test]
	fn never_takes_a_key_back() {
		run(|| {
			assert_ok!(replace(NEWCOMER));
			for account in [COURT_CLERK, NEWCOMER, COURT_ADMIN, CITIZEN] {
				assert_noop!(replace(account), Error::AlreadyEnrolled);
			}
		});
	}

	#[test]
	fn leaves_a_suspended_officer_suspended() {
		run(|| {
			assert_ok!(Institutions::suspend_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert_ok!(replace(NEWCOMER));
			assert_eq!(status(), OfficerStatus::Suspended { since: Test::now() });
		});
	}

	#[test]
	fn fails_when_the_history_is_full() {
		possessed::assert_history_is_bounded(replace);
	}

	#[test]
	fn fails_when_the_officer_is_dismissed() {
		run(|| {
			assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert_noop!(replace(NEWCOMER), Error::OfficerDismissed);
		});
	}
}

mod report_compromised_key {
	use super::*;

	#[test]
	fn stops_the_officer_until_it_has_a_new_key() {
		run(|| {
			wait(100);
			assert_ok!(report(COURT_CLERK, START + 40));
			assert_eq!(
				status(),
				OfficerStatus::Compromised {
					since: Millis(START + 40),
					reported_at: Test::now(),
					suspended_since: None
				}
			);
			assert_noop!(clerk_acts(), Error::KeyCompromised);
			assert_eq!(
				take_events(),
				[Event::KeyReportedCompromised {
					officer: COURT_CLERK_ID,
					institution: COURT,
					by: Some(COURT_CLERK_ID),
					account: COURT_CLERK,
					since: Millis(START + 40),
					counts_from: Millis(START + 40)
				}]
			);
			assert_ok!(replace(NEWCOMER));
			assert_eq!(status(), OfficerStatus::Active);
			let former = Institutions::officer(COURT_CLERK_ID).unwrap().former_keys;
			assert_eq!(former[0].compromised_since, Some(Millis(START + 40)));
		});
	}

	#[test]
	fn is_open_to_administrator_and_council() {
		run(|| {
			assert_ok!(report(COURT_ADMIN, START));
			let origin = council();
			assert_ok!(Institutions::report_compromised_key(origin, REGISTRAR_ID, Millis(0)));
		});
	}

	#[test]
	fn is_open_to_an_officer_who_may_not_act() {
		run(|| {
			assert_ok!(Institutions::suspend_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert_ok!(Institutions::suspend_institution(council(), COURT));
			assert_ok!(report(COURT_CLERK, START));
		});
	}

	#[test]
	fn does_not_end_a_suspension() {
		run(|| {
			assert_ok!(Institutions::suspend_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			let since = Test::now();
			wait(5);
			assert_ok!(report(COURT_CLERK, START));
			assert_noop!(
				Institutions::reinstate_officer(signed(COURT_ADMIN), COURT_CLERK_ID),
				Error::InvalidTransition
			);
			assert_ok!(replace(NEWCOMER));
			assert_eq!(status(), OfficerStatus::Suspended { since });
		});
	}

	#[test]
	fn outlasts_a_dismissal() {
		run(|| {
			assert_ok!(report(COURT_CLERK, START));
			assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert_eq!(status().compromised_since(), Some(Millis(START)));
		});
	}

	#[test]
	fn fails_when_it_was_reported_before() {
		run(|| {
			assert_ok!(report(COURT_CLERK, START));
			assert_noop!(report(COURT_CLERK, 0), Error::InvalidTransition);
		});
	}

	#[test]
	fn fails_when_the_time_is_to_come() {
		run(|| {
			for since in [START + 1, u64::MAX] {
				assert_noop!(report(COURT_CLERK, since), Error::CompromisedInFuture);
			}
		});
	}

	#[test]
	fn fails_for_another_officer() {
		run(|| {
			assert_noop!(report(REGISTRAR, START), Error::DutyNotHeld);
			assert_noop!(report(CENTRE_ADMIN, START), Error::NotOwner);
			assert_noop!(report(STRANGER, START), Error::NotAnOfficer);
		});
	}
}
