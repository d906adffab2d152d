// SPDX-License-Identifier: Apache-2.0
//! A citizen who has the key replaces it.

use super::*;
use crate::{Error, Event};
use citychain_kit::testing::{
	authority::{self, CITIZEN_SUSPENDED},
	citizens::{ALREADY_ENROLLED, FORMER_KEY},
};
use frame_support::assert_noop;

#[test]
fn is_replaced_at_once_and_without_leave() {
	run(|| {
		assert_ok!(replace_own(CITIZEN, NEW_KEY));
		assert_eq!(key(), NEW_KEY);
		assert_eq!(MockCitizens::citizen_of(&CITIZEN), Err(FORMER_KEY));
		assert_eq!(take_events(), [Event::OwnKeyReplaced { citizen: PERSON, account: NEW_KEY }]);
		assert_ok!(replace_own(NEW_KEY, OTHER_KEY));
		assert_eq!(key(), OTHER_KEY);
	});
}

#[test]
fn stays_while_a_recovery_is_open() {
	run(|| {
		assert_ok!(open());
		assert_noop!(replace_own(CITIZEN, OTHER_KEY), Error::<Test>::StillOpen);
		assert_ok!(confirm());
		assert_noop!(replace_own(CITIZEN, OTHER_KEY), Error::<Test>::StillOpen);
		// Nobody else's.
		assert_ok!(replace_own(OTHER_CITIZEN, OTHER_KEY));
		assert_ok!(veto(CITIZEN));
		assert_ok!(replace_own(CITIZEN, NEW_KEY));
	});
}

#[test]
fn is_replaced_beside_a_recovery_that_expired_and_makes_it_void() {
	run(|| {
		assert_ok!(open());
		wait_until(CONFIRM_WITHIN);
		assert_eq!(status(), Some(RecoveryStatus::Expired));
		assert_ok!(replace_own(CITIZEN, OTHER_KEY));
		assert_eq!(status(), Some(RecoveryStatus::Void));
	});
}

mod fails {
	use super::*;

	#[test]
	fn for_a_suspended_citizen() {
		run(|| {
			authority::suspend_citizen(PERSON);
			assert_noop!(replace_own(CITIZEN, NEW_KEY), CITIZEN_SUSPENDED);
		});
	}

	#[test]
	fn for_an_account_that_is_or_was_somebodys() {
		run(|| {
			assert_ok!(replace_own(OTHER_CITIZEN, NEW_KEY));
			for account in [CITIZEN, OTHER_CITIZEN, NEW_KEY, CLERK] {
				assert_noop!(replace_own(CITIZEN, account), ALREADY_ENROLLED);
			}
		});
	}
}
