// SPDX-License-Identifier: Apache-2.0
//! The citizen gets the new key.

use super::*;
use crate::{Error, Event};
use citychain_kit::testing::{
	authority,
	citizens::{ALREADY_ENROLLED, CITIZEN_NOT_FOUND, FORMER_KEY},
};
use citychain_primitives::{duties, Duty, InstitutionId};
use frame_support::assert_noop;

#[test]
fn gives_the_citizen_the_new_key() {
	for who in [REGISTRAR, NOTARY] {
		run(|| {
			due();
			take_events();
			assert_ok!(complete(who));
			assert_eq!(key(), NEW_KEY);
			assert_eq!(MockCitizens::citizen_of(&CITIZEN), Err(FORMER_KEY));
			assert_eq!(record(), None);
			let acting = if who == REGISTRAR { KEEPER } else { CONFIRMER };
			assert_eq!(
				take_events(),
				[Event::RecoveryCompleted {
					citizen: PERSON,
					lost: CITIZEN,
					account: NEW_KEY,
					institution: acting.institution,
					officer: acting.officer,
				}]
			);
			assert_noop!(complete(who), Error::<Test>::NotFound);
		});
	}
}

#[test]
fn waits_for_the_instant_at_which_the_delay_is_over() {
	run(|| {
		confirmed();
		for offset in [0, 1, DELAY - 1] {
			wait_until(offset);
			assert_noop!(complete(REGISTRAR), Error::<Test>::DelayNotOver);
		}
		wait_until(DELAY);
		assert_ok!(complete(REGISTRAR));
	});
}

#[test]
fn is_in_time_until_the_instant_before_the_deadline() {
	run(|| {
		confirmed();
		wait_until(DELAY + COMPLETE_WITHIN);
		assert_noop!(complete(NOTARY), Error::<Test>::Expired);
		wait_until(DELAY + COMPLETE_WITHIN - 1);
		assert_ok!(complete(NOTARY));
	});
}

#[test]
fn does_not_depend_on_whether_the_citizen_is_suspended() {
	run(|| {
		due();
		authority::suspend_citizen(PERSON);
		assert_ok!(complete(REGISTRAR));
		assert_eq!(key(), NEW_KEY);
	});
}

#[test]
fn is_done_by_any_officer_of_the_two() {
	run(|| {
		due();
		authority::appoint(STRANGER, OfficerId(99), NOTARY_OFFICE);
		authority::dismiss(NOTARY);
		assert_ok!(complete(STRANGER));
	});
}

mod fails {
	use super::*;

	#[test]
	fn without_the_second_institution_whatever_time_passes() {
		run(|| {
			assert_ok!(open());
			assert_noop!(complete(REGISTRAR), Error::<Test>::NotConfirmed);
			wait_until(CONFIRM_WITHIN);
			assert_noop!(complete(REGISTRAR), Error::<Test>::Expired);
		});
	}

	#[test]
	fn where_nothing_was_opened() {
		run(|| {
			assert_noop!(complete(REGISTRAR), Error::<Test>::NotFound);
		});
	}

	#[test]
	fn for_other_institutions() {
		run(|| {
			due();
			assert_noop!(complete(OTHER_REGISTRAR), Error::<Test>::NotParty);
		});
	}

	#[test]
	fn for_a_citizen_who_was_withdrawn() {
		run(|| {
			due();
			citizens::withdraw(PERSON);
			assert_noop!(complete(REGISTRAR), CITIZEN_NOT_FOUND);
		});
	}

	#[test]
	fn when_another_institution_keeps_the_enrolment() {
		run(|| {
			due();
			citizens::set_keeper(PERSON, NOTARY_OFFICE);
			assert_noop!(complete(REGISTRAR), Error::<Test>::KeeperChanged);
		});
	}

	/// The council gave a key meanwhile: the recovery was about the one before.
	#[test]
	fn when_the_citizen_has_another_key() {
		run(|| {
			due();
			assert_ok!(MockCitizens::replace_key(PERSON, OTHER_KEY));
			assert_noop!(complete(REGISTRAR), Error::<Test>::KeyChanged);
		});
	}

	#[test]
	fn when_either_institution_is_suspended_or_lost_the_duty() {
		fn assert_needed(institution: InstitutionId, other: AccountId) {
			run(|| {
				due();
				authority::deactivate(institution);
				assert_noop!(complete(other), Error::<Test>::NotActive);
				authority::activate(institution, duties([Duty::NotarizeEvidence]));
				assert_noop!(complete(other), Error::<Test>::NotActive);
				activate(institution);
				assert_ok!(complete(other));
			});
		}
		assert_needed(SERVICE_CENTRE, NOTARY);
		assert_needed(NOTARY_OFFICE, REGISTRAR);
	}

	#[test]
	fn when_the_institutions_are_affiliated_by_now() {
		run(|| {
			due();
			authority::affiliate(NOTARY_OFFICE, SERVICE_CENTRE);
			assert_noop!(complete(REGISTRAR), Error::<Test>::NotIndependent);
		});
	}

	/// The keeper's officer signed at once, the confirmer's ten milliseconds later.
	#[test]
	fn when_the_key_of_either_officer_was_in_other_hands_as_it_signed() {
		let (keeper, confirmer) = (KEEPER.officer, CONFIRMER.officer);
		for (officer, since, is_founded) in [
			(keeper, 0, false),
			(keeper, 1, true),
			(confirmer, 0, false),
			(confirmer, 10, false),
			(confirmer, 11, true),
			(OfficerId(20), 0, true),
		] {
			run(|| {
				assert_ok!(open());
				wait_until(10);
				assert_ok!(confirm());
				wait_until(10 + DELAY);
				authority::compromise(officer, time_after(since));
				if is_founded {
					assert_ok!(complete(REGISTRAR));
				} else {
					assert_noop!(complete(REGISTRAR), Error::<Test>::OfficerCompromised);
				}
			});
		}
	}

	#[test]
	fn when_the_account_became_somebodys() {
		run(|| {
			due();
			authority::enrol(NEW_KEY, CitizenId(7));
			assert_noop!(complete(REGISTRAR), ALREADY_ENROLLED);
		});
	}
}
