// SPDX-License-Identifier: Apache-2.0
//! What anyone can ask.

use super::*;
use citychain_access::RecoveryInfo;

#[test]
fn nothing_is_known_where_nothing_was_opened() {
	run(|| {
		assert_ok!(open());
		for citizen in [OTHER_PERSON, NOBODY] {
			assert_eq!(Recoveries::recovery(citizen), None);
		}
	});
}

#[test]
fn a_recovery_is_shown_with_its_status() {
	run(|| {
		assert_ok!(open());
		let status = RecoveryStatus::AwaitsConfirmation;
		assert_eq!(Recoveries::recovery(PERSON), Some(RecoveryInfo { recovery: opened(), status }));
	});
}

#[test]
fn the_status_follows_the_clock() {
	run(|| {
		let at = |offset| {
			wait_until(offset);
			status().unwrap()
		};
		assert_ok!(open());
		assert_eq!(at(CONFIRM_WITHIN - 1), RecoveryStatus::AwaitsConfirmation);
		assert_eq!(at(CONFIRM_WITHIN), RecoveryStatus::Expired);
		wait_until(0);
		assert_ok!(confirm());
		assert_eq!(at(DELAY - 1), RecoveryStatus::AwaitsDelay);
		assert_eq!(at(DELAY), RecoveryStatus::Due);
		assert_eq!(at(DELAY + COMPLETE_WITHIN - 1), RecoveryStatus::Due);
		assert_eq!(at(DELAY + COMPLETE_WITHIN), RecoveryStatus::Expired);
	});
}

#[test]
fn what_can_never_be_completed_is_void_before_its_time_is_over() {
	run(|| {
		confirmed();
		citizens::set_keeper(PERSON, NOTARY_OFFICE);
		assert_eq!(status(), Some(RecoveryStatus::Void));
		citizens::set_keeper(PERSON, SERVICE_CENTRE);
		assert_eq!(status(), Some(RecoveryStatus::AwaitsDelay));
		assert_ok!(MockCitizens::replace_key(PERSON, OTHER_KEY));
		assert_eq!(status(), Some(RecoveryStatus::Void));
		citizens::withdraw(PERSON);
		assert_eq!(status(), Some(RecoveryStatus::Void));
		wait_until(MAX_WINDOW);
		assert_eq!(status(), Some(RecoveryStatus::Void));
	});
}
