// SPDX-License-Identifier: Apache-2.0
//! What went wrong elsewhere: recovery by one of two, at once, and on the word of who was voided.

use super::*;
use crate::Error;
use citychain_kit::testing::authority;
use frame_support::assert_noop;

/// L12: the second authority was needed to set recovery up, and either of the two could then take
/// the account over, alone and at once.
mod l12 {
	use super::*;

	#[test]
	fn one_institution_alone_gets_nothing_with_any_number_of_officers() {
		run(|| {
			authority::appoint(STRANGER, OfficerId(99), SERVICE_CENTRE);
			assert_ok!(open());
			for offset in [0, DELAY, CONFIRM_WITHIN - 1] {
				wait_until(offset);
				for who in [REGISTRAR, STRANGER] {
					let confirmed = confirm_as(who, PERSON, NEW_KEY);
					assert_noop!(confirmed, Error::<Test>::NotIndependent);
					assert_noop!(complete(who), Error::<Test>::NotConfirmed);
				}
			}
			assert_eq!(key(), CITIZEN);
		});
	}

	#[test]
	fn two_institutions_get_nothing_at_once() {
		run(|| {
			confirmed();
			assert_noop!(complete(REGISTRAR), Error::<Test>::DelayNotOver);
			assert_noop!(complete(NOTARY), Error::<Test>::DelayNotOver);
		});
	}

	#[test]
	fn two_institutions_get_nothing_against_the_owner() {
		run(|| {
			for _ in 0..3 {
				wait_until(0);
				confirmed();
				authority::suspend_citizen(PERSON);
				wait_until(DELAY);
				assert_ok!(veto(CITIZEN));
				assert_noop!(complete(NOTARY), Error::<Test>::NotFound);
			}
			assert_eq!(key(), CITIZEN);
		});
	}

	/// A first recovery does not make a second one easier.
	#[test]
	fn every_recovery_takes_both_and_the_delay() {
		run(|| {
			due();
			assert_ok!(complete(NOTARY));
			assert_ok!(open_as(REGISTRAR, PERSON, OTHER_KEY));
			assert_noop!(complete(REGISTRAR), Error::<Test>::NotConfirmed);
			assert_ok!(confirm_as(NOTARY, PERSON, OTHER_KEY));
			assert_noop!(complete(NOTARY), Error::<Test>::DelayNotOver);
		});
	}
}

/// L1: the word of an authority counted on after it was voided.
mod l1 {
	use super::*;

	#[test]
	fn what_a_suspended_institution_said_does_not_count() {
		run(|| {
			due();
			authority::deactivate(NOTARY_OFFICE);
			assert_noop!(complete(REGISTRAR), Error::<Test>::NotActive);
		});
	}

	#[test]
	fn what_was_said_with_a_stolen_key_does_not_count() {
		run(|| {
			due();
			authority::compromise(CONFIRMER.officer, time_after(0));
			assert_noop!(complete(REGISTRAR), Error::<Test>::OfficerCompromised);
		});
	}

	#[test]
	fn what_was_withdrawn_does_not_count_for_the_next_recovery() {
		run(|| {
			due();
			assert_ok!(withdraw(NOTARY));
			assert_ok!(open());
			assert_noop!(complete(REGISTRAR), Error::<Test>::NotConfirmed);
		});
	}
}
