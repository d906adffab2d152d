// SPDX-License-Identifier: Apache-2.0
//! The council takes seats.

use super::*;
use crate::Error;
use citychain_kit::testing::authority;
use frame_support::assert_noop;

fn three_seats() -> ExtBuilder {
	two_seats().keyless_seat(BANK, NEW_NODE)
}

#[test]
fn an_institution_loses_its_seat() {
	three_seats().execute(|| {
		assert_ok!(vacate(COURT));
		assert_eq!(seats(), [(CITY, CITY_NODE), (BANK, NEW_NODE)]);
		assert_eq!(
			take_events(),
			[Event::SeatVacated { institution: COURT, validator: COURT_NODE }]
		);
	});
}

#[test]
fn a_suspended_institution_keeps_its_seat_until_then() {
	three_seats().execute(|| {
		authority::deactivate(COURT);
		next_session();
		assert_eq!(seats().len(), 3);
		assert_ok!(vacate(COURT));
		assert_eq!(seats().len(), 2);
	});
}

#[test]
fn a_validator_without_keys_leaves_no_reference() {
	three_seats().execute(|| {
		assert_ok!(vacate(BANK));
		assert_eq!(System::providers(&NEW_NODE), 0);
	});
}

#[test]
fn keys_cannot_stop_it_and_leave_one_reference_at_most() {
	three_seats().execute(|| {
		assert_ok!(set_keys(NEW_NODE, 300));
		for _ in 0..3 {
			assert_ok!(vacate(BANK));
			assert_eq!(System::providers(&NEW_NODE), 1);
			assert_ok!(assign(BANK, NEW_NODE));
			assert_eq!(System::providers(&NEW_NODE), 2);
		}
		assert_ok!(vacate(BANK));
		purge_keys(NEW_NODE);
		assert_eq!(System::providers(&NEW_NODE), 1);
		assert_eq!(System::consumers(&NEW_NODE), 0);
	});
}

#[test]
fn fails_when_there_is_no_seat() {
	three_seats().execute(|| {
		assert_noop!(vacate(SERVICE_CENTRE), Error::<Test>::NotFound);
	});
}

#[test]
fn fails_when_too_few_would_stay() {
	two_seats().execute(|| {
		assert_noop!(vacate(COURT), Error::<Test>::TooFewSeats);
		assert_ok!(assign(BANK, NEW_NODE));
		assert_ok!(vacate(COURT));
	});
}
