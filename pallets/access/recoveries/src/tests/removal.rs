// SPDX-License-Identifier: Apache-2.0
//! Removing what can give nobody a key any more.

use super::*;
use crate::{Error, Event};
use frame_support::assert_noop;

/// Any institution that enrols citizens removes it.
fn assert_removed() {
	take_events();
	assert_ok!(remove(OTHER_REGISTRAR));
	assert_eq!(record(), None);
	let event = Event::RecoveryRemoved {
		citizen: PERSON,
		institution: OTHER_CENTRE,
		officer: OfficerId(20),
	};
	assert_eq!(take_events(), [event]);
	assert_noop!(remove(OTHER_REGISTRAR), Error::<Test>::NotFound);
}

#[test]
fn is_for_what_was_not_confirmed_in_time() {
	run(|| {
		assert_ok!(open());
		wait_until(CONFIRM_WITHIN - 1);
		assert_noop!(remove(OTHER_REGISTRAR), Error::<Test>::NotExpired);
		wait_until(CONFIRM_WITHIN);
		assert_removed();
	});
}

#[test]
fn is_for_what_was_not_completed_in_time() {
	run(|| {
		confirmed();
		for offset in [0, DELAY, DELAY + COMPLETE_WITHIN - 1] {
			wait_until(offset);
			assert_noop!(remove(OTHER_REGISTRAR), Error::<Test>::NotExpired);
		}
		wait_until(DELAY + COMPLETE_WITHIN);
		assert_removed();
	});
}

#[test]
fn is_for_citizens_who_were_withdrawn() {
	run(|| {
		confirmed();
		citizens::withdraw(PERSON);
		assert_removed();
	});
}

#[test]
fn is_for_citizens_with_another_key_or_keeper() {
	run(|| {
		confirmed();
		assert_ok!(MockCitizens::replace_key(PERSON, OTHER_KEY));
		assert_removed();
	});
	run(|| {
		confirmed();
		citizens::set_keeper(PERSON, NOTARY_OFFICE);
		assert_removed();
	});
}

#[test]
fn finds_nothing_where_nothing_was_opened() {
	run(|| {
		assert_noop!(remove(REGISTRAR), Error::<Test>::NotFound);
	});
}
