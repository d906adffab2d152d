// SPDX-License-Identifier: Apache-2.0
//! The owner of the present key says that it is not lost.

use super::*;
use crate::{Error, Event};
use citychain_kit::testing::{
	authority::{self, NOT_A_CITIZEN},
	citizens::FORMER_KEY,
};
use frame_support::assert_noop;

fn assert_vetoed() {
	take_events();
	assert_ok!(veto(CITIZEN));
	assert_eq!(record(), None);
	assert_eq!(key(), CITIZEN);
	assert_eq!(take_events(), [Event::RecoveryVetoed { citizen: PERSON }]);
}

#[test]
fn ends_an_opened_and_a_confirmed_recovery() {
	run(|| {
		assert_ok!(open());
		assert_vetoed();
		confirmed();
		assert_vetoed();
	});
}

#[test]
fn ends_a_recovery_that_is_due_and_one_that_expired() {
	run(|| {
		for offset in [DELAY - 1, DELAY, DELAY + COMPLETE_WITHIN] {
			wait_until(0);
			confirmed();
			wait_until(offset);
			assert_vetoed();
		}
		wait_until(0);
		assert_ok!(open());
		wait_until(CONFIRM_WITHIN);
		assert_vetoed();
	});
}

/// Or else the keeper would suspend the citizen first.
#[test]
fn is_open_to_a_suspended_citizen() {
	run(|| {
		confirmed();
		authority::suspend_citizen(PERSON);
		assert_vetoed();
	});
}

#[test]
fn leaves_nothing_to_confirm_or_complete() {
	run(|| {
		due();
		assert_ok!(veto(CITIZEN));
		assert_noop!(complete(REGISTRAR), Error::<Test>::NotFound);
		assert_noop!(confirm(), Error::<Test>::NotFound);
		// Another attempt begins anew.
		assert_ok!(open());
		assert_noop!(complete(REGISTRAR), Error::<Test>::NotConfirmed);
		assert_ok!(veto(CITIZEN));
	});
}

#[test]
fn ends_only_the_own_recovery() {
	run(|| {
		assert_ok!(open());
		assert_ok!(open_as(REGISTRAR, OTHER_PERSON, OTHER_KEY));
		assert_ok!(veto(OTHER_CITIZEN));
		assert_eq!(record(), Some(opened()));
	});
}

mod fails {
	use super::*;

	#[test]
	fn where_nothing_was_opened() {
		run(|| {
			assert_noop!(veto(CITIZEN), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn for_who_has_no_citizens_present_key() {
		run(|| {
			confirmed();
			for who in [STRANGER, REGISTRAR, NOTARY, NEW_KEY] {
				assert_noop!(veto(who), NOT_A_CITIZEN);
			}
			wait_until(DELAY);
			assert_ok!(complete(REGISTRAR));
			assert_noop!(veto(CITIZEN), FORMER_KEY);
		});
	}
}
