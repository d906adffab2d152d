// SPDX-License-Identifier: Apache-2.0
//! The second institution says the same.

use super::*;
use crate::{Error, Event};
use citychain_kit::testing::{
	authority,
	citizens::{ALREADY_ENROLLED, CITIZEN_NOT_FOUND},
};
use frame_support::assert_noop;

#[test]
fn begins_the_delay() {
	run(|| {
		assert_ok!(open());
		take_events();
		wait_until(10);
		assert_ok!(confirm());
		let (due, complete_until) =
			(time_after(10 + DELAY), time_after(10 + DELAY + COMPLETE_WITHIN));
		let (at, due_block) = (time_after(10), due_block_after(10));
		let state = RecoveryState::Confirmed { by: CONFIRMER, at, due, due_block, complete_until };
		assert_eq!(record(), Some(Recovery { state, ..opened() }));
		assert_eq!(key(), CITIZEN);
		assert_eq!(
			take_events(),
			[Event::RecoveryConfirmed {
				citizen: PERSON,
				account: NEW_KEY,
				due,
				due_block,
				complete_until,
				institution: NOTARY_OFFICE,
				officer: CONFIRMER.officer,
			}]
		);
	});
}

#[test]
fn is_in_time_until_the_instant_before_the_deadline() {
	run(|| {
		assert_ok!(open());
		wait_until(CONFIRM_WITHIN);
		assert_noop!(confirm(), Error::<Test>::Expired);
		wait_until(CONFIRM_WITHIN - 1);
		assert_ok!(confirm());
	});
}

mod fails {
	use super::*;

	#[test]
	fn where_nothing_was_opened() {
		run(|| {
			assert_noop!(confirm(), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn for_the_institution_that_opened_it_whoever_signs() {
		run(|| {
			assert_ok!(open());
			authority::appoint(STRANGER, OfficerId(99), SERVICE_CENTRE);
			for who in [REGISTRAR, STRANGER] {
				assert_noop!(confirm_as(who, PERSON, NEW_KEY), Error::<Test>::NotIndependent);
			}
		});
	}

	#[test]
	fn for_an_affiliated_institution() {
		run(|| {
			authority::affiliate(SERVICE_CENTRE, CITY);
			authority::affiliate(CITY, NOTARY_OFFICE);
			assert_ok!(open());
			assert_noop!(confirm(), Error::<Test>::NotIndependent);
			assert_ok!(confirm_as(OTHER_REGISTRAR, PERSON, NEW_KEY));
		});
	}

	#[test]
	fn for_another_account_than_the_recovery_is_about() {
		run(|| {
			assert_ok!(open());
			for account in [OTHER_KEY, CITIZEN] {
				assert_noop!(confirm_as(NOTARY, PERSON, account), Error::<Test>::WrongAccount);
			}
		});
	}

	/// The keeper withdraws and opens another one, while the confirmation of the first waits in
	/// the pool.
	#[test]
	fn when_another_recovery_took_the_place_of_the_one_that_was_seen() {
		run(|| {
			assert_ok!(open());
			assert_ok!(withdraw(REGISTRAR));
			assert_ok!(open_as(REGISTRAR, PERSON, OTHER_KEY));
			assert_noop!(confirm(), Error::<Test>::WrongAccount);
		});
	}

	#[test]
	fn for_one_that_is_confirmed() {
		run(|| {
			let before = confirmed();
			for who in [NOTARY, OTHER_REGISTRAR] {
				let again = confirm_as(who, PERSON, NEW_KEY);
				assert_noop!(again, Error::<Test>::InvalidTransition);
			}
			assert_eq!(record(), Some(before));
		});
	}

	#[test]
	fn for_a_citizen_who_was_withdrawn() {
		run(|| {
			assert_ok!(open());
			citizens::withdraw(PERSON);
			assert_noop!(confirm(), CITIZEN_NOT_FOUND);
		});
	}

	#[test]
	fn when_keeper_or_key_changed() {
		run(|| {
			assert_ok!(open());
			citizens::set_keeper(PERSON, OTHER_CENTRE);
			assert_noop!(confirm(), Error::<Test>::KeeperChanged);
			citizens::set_keeper(PERSON, SERVICE_CENTRE);
			assert_ok!(MockCitizens::replace_key(PERSON, OTHER_KEY));
			assert_noop!(confirm(), Error::<Test>::KeyChanged);
		});
	}

	#[test]
	fn when_the_account_became_somebodys() {
		run(|| {
			assert_ok!(open());
			authority::enrol(NEW_KEY, CitizenId(7));
			assert_noop!(confirm(), ALREADY_ENROLLED);
		});
	}
}
