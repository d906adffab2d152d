// SPDX-License-Identifier: Apache-2.0
//! The first institution says that a key is lost.

use super::*;
use crate::{Error, Event};
use citychain_access::RecoveryPolicy;
use citychain_kit::testing::{
	authority,
	citizens::{ALREADY_ENROLLED, CITIZEN_NOT_FOUND},
};
use frame_support::assert_noop;

#[test]
fn puts_on_record_what_is_lost_and_what_takes_its_place() {
	run(|| {
		assert_ok!(open());
		assert_eq!(record(), Some(opened()));
		assert_eq!(key(), CITIZEN);
		assert_eq!(
			take_events(),
			[Event::RecoveryOpened {
				citizen: PERSON,
				lost: CITIZEN,
				account: NEW_KEY,
				grounds: GROUNDS,
				confirm_until: time_after(CONFIRM_WITHIN),
				institution: SERVICE_CENTRE,
				officer: KEEPER.officer,
			}]
		);
	});
}

#[test]
fn serves_a_suspended_citizen() {
	run(|| {
		authority::suspend_citizen(PERSON);
		assert_ok!(open());
	});
}

#[test]
fn is_the_matter_of_who_keeps_the_enrolment() {
	run(|| {
		citizens::set_keeper(PERSON, NOTARY_OFFICE);
		assert_noop!(open(), Error::<Test>::NotKeeper);
		assert_ok!(open_as(NOTARY, PERSON, NEW_KEY));
	});
}

#[test]
fn replaces_one_that_expired() {
	run(|| {
		assert_ok!(open());
		wait_until(CONFIRM_WITHIN - 1);
		assert_noop!(open_as(REGISTRAR, PERSON, OTHER_KEY), Error::<Test>::StillOpen);
		wait_until(CONFIRM_WITHIN);
		assert_ok!(open_as(REGISTRAR, PERSON, OTHER_KEY));
		let until = time_after(2 * CONFIRM_WITHIN);
		assert_eq!(
			record(),
			Some(Recovery {
				account: OTHER_KEY,
				opened_at: time_after(CONFIRM_WITHIN),
				state: RecoveryState::Opened { confirm_until: until },
				..opened()
			})
		);
	});
}

#[test]
fn replaces_one_that_is_void() {
	run(|| {
		confirmed();
		assert_ok!(MockCitizens::replace_key(PERSON, OTHER_KEY));
		assert_ok!(open());
		assert_eq!(record(), Some(Recovery { lost: OTHER_KEY, ..opened() }));
	});
}

#[test]
fn keeps_its_deadline_when_the_policy_changes() {
	run(|| {
		assert_ok!(open());
		let policy = RecoveryPolicy { confirm_within: 1, ..RecoveryPolicy::default() };
		assert_ok!(Recoveries::adopt_policy(RuntimeOrigin::root(), policy));
		wait_until(CONFIRM_WITHIN - 1);
		assert_ok!(confirm());
	});
}

#[test]
fn does_not_overflow_at_the_end_of_time() {
	run(|| {
		Timestamp::set_timestamp(u64::MAX - 1);
		assert_ok!(open());
		assert_ok!(confirm());
		assert_noop!(complete(NOTARY), Error::<Test>::DelayNotOver);
	});
}

mod fails {
	use super::*;

	#[test]
	fn for_nobody() {
		run(|| {
			assert_noop!(open_as(REGISTRAR, NOBODY, NEW_KEY), CITIZEN_NOT_FOUND);
		});
	}

	#[test]
	fn beside_one_that_is_open() {
		run(|| {
			assert_ok!(open());
			assert_noop!(open(), Error::<Test>::StillOpen);
			assert_ok!(open_as(REGISTRAR, OTHER_PERSON, OTHER_KEY));
			assert_ok!(confirm());
			wait_until(DELAY);
			assert_noop!(open(), Error::<Test>::StillOpen);
		});
	}

	#[test]
	fn for_an_account_that_is_or_was_somebodys() {
		run(|| {
			assert_ok!(MockCitizens::replace_key(OTHER_PERSON, OTHER_KEY));
			for account in [CITIZEN, OTHER_CITIZEN, OTHER_KEY, REGISTRAR] {
				assert_noop!(open_as(REGISTRAR, PERSON, account), ALREADY_ENROLLED);
			}
		});
	}
}
