// SPDX-License-Identifier: Apache-2.0
//! An institution takes back what it said.

use super::*;
use crate::{Error, Event};
use frame_support::assert_noop;

#[test]
fn is_open_to_who_opened_it() {
	run(|| {
		assert_ok!(open());
		take_events();
		assert_ok!(withdraw(REGISTRAR));
		assert_eq!(record(), None);
		let ActingOfficer { institution, officer } = KEEPER;
		let event = Event::RecoveryWithdrawn { citizen: PERSON, institution, officer };
		assert_eq!(take_events(), [event]);
		assert_ok!(open_as(REGISTRAR, PERSON, OTHER_KEY));
	});
}

#[test]
fn is_open_to_who_confirmed_it() {
	run(|| {
		confirmed();
		take_events();
		assert_ok!(withdraw(NOTARY));
		let ActingOfficer { institution, officer } = CONFIRMER;
		let event = Event::RecoveryWithdrawn { citizen: PERSON, institution, officer };
		assert_eq!(take_events(), [event]);
	});
}

#[test]
fn works_until_it_is_completed() {
	run(|| {
		due();
		assert_ok!(withdraw(REGISTRAR));
		assert_noop!(complete(REGISTRAR), Error::<Test>::NotFound);
		assert_noop!(withdraw(REGISTRAR), Error::<Test>::NotFound);
	});
}

#[test]
fn is_no_matter_of_other_institutions() {
	run(|| {
		assert_ok!(open());
		for who in [NOTARY, OTHER_REGISTRAR] {
			assert_noop!(withdraw(who), Error::<Test>::NotParty);
		}
		assert_ok!(confirm());
		assert_noop!(withdraw(OTHER_REGISTRAR), Error::<Test>::NotParty);
	});
}
