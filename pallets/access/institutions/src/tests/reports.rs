// SPDX-License-Identifier: Apache-2.0
//! Thefts that are found late: by whom they are reported, since when they count, and who has a say.

use super::possessed::{self, SECOND_ADMIN, SECOND_ADMIN_ID};
use crate::mock::*;
use citychain_access::{KeyReport, ReportConfirmation, ReportedKey};
use citychain_primitives::{KeyHistory, Millis, OfficerId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

/// The clerk's second key.
const SECOND_KEY: AccountId = 41;

/// Chain time this long after the start of the test.
fn after(millis: u64) -> Millis {
	Millis(START + millis)
}

fn compromised<const N: usize>(times: [u64; N]) -> [bool; N] {
	times.map(|at| Institutions::was_compromised(COURT_CLERK_ID, after(at)))
}

fn report_former(origin: RuntimeOrigin, account: AccountId, since: u64) -> DispatchResult {
	Institutions::report_former_key(origin, COURT_CLERK_ID, account, after(since))
}

fn confirm(origin: RuntimeOrigin, account: AccountId) -> DispatchResult {
	Institutions::confirm_key_report(origin, COURT_CLERK_ID, account)
}

fn reports() -> Vec<ReportedKey<AccountId>> {
	Institutions::officer(COURT_CLERK_ID).unwrap().reports
}

/// The court has a second administrator; a hundred milliseconds later the clerk gets another key, and a
/// hundred milliseconds after that it is now.
fn with_former_key(test: impl FnOnce()) {
	run(|| {
		possessed::appoint_second_administrator();
		wait(100);
		assert_ok!(possessed::replace_officer_key(council(), COURT_CLERK_ID, SECOND_KEY));
		wait(100);
		take_events();
		test();
	});
}

#[test]
fn a_theft_that_is_found_after_the_rotation_is_recorded() {
	with_former_key(|| {
		assert_eq!(compromised([59, 60, 100]), [false; 3]);
		assert_ok!(report_former(signed(COURT_ADMIN), COURT_CLERK, 60));
		assert_eq!(compromised([59, 60, 100, 101, 200]), [false, true, true, false, false]);
		assert_eq!(
			take_events(),
			[Event::FormerKeyReported {
				officer: COURT_CLERK_ID,
				institution: COURT,
				by: Some(COURT_ADMIN_ID),
				account: COURT_CLERK,
				since: after(60),
				counts_from: after(60),
			}]
		);
		let report = KeyReport {
			since: after(60),
			counts_from: after(60),
			reported_at: after(200),
			by: Some(COURT_ADMIN_ID),
			confirmed: None,
		};
		assert_eq!(reports(), [ReportedKey { account: COURT_CLERK, report }]);
	});
}

#[test]
fn a_theft_that_is_found_after_the_dismissal_is_recorded() {
	with_former_key(|| {
		assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
		assert_ok!(report_former(signed(COURT_ADMIN), SECOND_KEY, 150));
		assert_eq!(compromised([100, 149, 150, 200]), [false, false, true, true]);
		assert_ok!(report_former(signed(COURT_ADMIN), COURT_CLERK, 90));
		assert_eq!(compromised([89, 90, 100]), [false, true, true]);
	});
}

#[test]
fn the_council_reports_keys_of_a_closed_institution() {
	with_former_key(|| {
		assert_ok!(Institutions::close_institution(council(), COURT));
		assert_noop!(report_former(signed(COURT_ADMIN), COURT_CLERK, 60), Error::InstitutionClosed);
		assert_ok!(report_former(council(), COURT_CLERK, 0));
		assert_ok!(Institutions::report_compromised_key(council(), COURT_CLERK_ID, after(150)));
		assert_eq!(compromised([0, 100, 149, 150]), [true, true, false, true]);
	});
}

#[test]
fn what_one_reports_counts_from_a_short_time_ago_until_a_second_one_confirms() {
	with_former_key(|| {
		assert_ok!(report_former(signed(COURT_ADMIN), COURT_CLERK, 0));
		assert_eq!(compromised([0, 49, 50, 100]), [false, false, true, true]);
		assert_noop!(confirm(signed(COURT_ADMIN), COURT_CLERK), Error::SameOfficer);
		take_events();
		assert_ok!(confirm(signed(SECOND_ADMIN), COURT_CLERK));
		assert_eq!(compromised([0, 49, 50, 100, 101]), [true, true, true, true, false]);
		assert_eq!(
			take_events(),
			[Event::KeyReportConfirmed {
				officer: COURT_CLERK_ID,
				institution: COURT,
				by: Some(SECOND_ADMIN_ID),
				account: COURT_CLERK,
				since: after(0),
			}]
		);
		let confirmation = ReportConfirmation { by: Some(SECOND_ADMIN_ID), at: after(200) };
		assert_eq!(reports()[0].report.confirmed, Some(confirmation));
		assert_noop!(confirm(council(), COURT_CLERK), Error::NothingToConfirm);
	});
}

#[test]
fn nobody_disowns_its_own_past_alone() {
	run(|| {
		wait(1_000);
		let itself = signed(COURT_CLERK);
		assert_ok!(Institutions::report_compromised_key(itself, COURT_CLERK_ID, Millis(0)));
		assert_eq!(compromised([0, 849, 850, 1_000]), [false, false, true, true]);
		assert_noop!(confirm(signed(COURT_CLERK), COURT_CLERK), Error::KeyCompromised);
		assert_ok!(confirm(signed(COURT_ADMIN), COURT_CLERK));
		assert_eq!(compromised([0, 1_000]), [true, true]);
	});
}

#[test]
fn a_confirmation_outlasts_the_key() {
	run(|| {
		wait(1_000);
		assert_ok!(Institutions::report_compromised_key(
			signed(COURT_CLERK),
			COURT_CLERK_ID,
			after(10)
		));
		assert_ok!(possessed::replace_officer_key(signed(COURT_ADMIN), COURT_CLERK_ID, SECOND_KEY));
		assert_eq!(compromised([10, 850]), [false, true]);
		assert_ok!(confirm(council(), COURT_CLERK));
		assert_eq!(compromised([9, 10, 850]), [false, true, true]);
	});
}

mod fails {
	use super::*;

	#[test]
	fn for_what_is_no_former_key_of_this_officer() {
		with_former_key(|| {
			for account in [SECOND_KEY, COURT_ADMIN, CITIZEN, STRANGER] {
				assert_noop!(report_former(council(), account, 0), Error::NotFormerKey);
			}
		});
	}

	#[test]
	fn twice_and_for_times_to_come() {
		with_former_key(|| {
			assert_noop!(report_former(council(), COURT_CLERK, 201), Error::CompromisedInFuture);
			assert_ok!(report_former(council(), COURT_CLERK, 60));
			assert_noop!(report_former(council(), COURT_CLERK, 60), Error::AlreadyReported);
		});
	}

	#[test]
	fn to_confirm_what_nobody_reported() {
		with_former_key(|| {
			for account in [COURT_CLERK, SECOND_KEY, REGISTRAR, STRANGER] {
				assert_noop!(confirm(council(), account), Error::ReportNotFound);
			}
			let origin = council();
			assert_ok!(Institutions::report_compromised_key(origin, REGISTRAR_ID, after(0)));
			assert_noop!(confirm(council(), REGISTRAR), Error::ReportNotFound);
			let nobody = OfficerId(99);
			assert_noop!(
				Institutions::confirm_key_report(council(), nobody, COURT_CLERK),
				Error::OfficerNotFound
			);
		});
	}
}
