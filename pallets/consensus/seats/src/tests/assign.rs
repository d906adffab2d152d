// SPDX-License-Identifier: Apache-2.0
//! The council gives seats.

use super::*;
use crate::Error;
use citychain_kit::testing::{authority, roles::NOWHERE};
use frame_support::assert_noop;

#[test]
fn an_institution_gets_a_seat() {
	two_seats().execute(|| {
		assert_ok!(assign(BANK, NEW_NODE));
		assert_eq!(seats(), [(CITY, CITY_NODE), (COURT, COURT_NODE), (BANK, NEW_NODE)]);
		assert_eq!(
			take_events(),
			[Event::SeatAssigned { institution: BANK, validator: NEW_NODE, former: None }]
		);
	});
}

#[test]
fn a_seat_gets_another_validator() {
	two_seats().execute(|| {
		assert_ok!(assign(COURT, NEW_NODE));
		assert_eq!(seats(), [(CITY, CITY_NODE), (COURT, NEW_NODE)]);
		assert_eq!(
			take_events(),
			[Event::SeatAssigned {
				institution: COURT,
				validator: NEW_NODE,
				former: Some(COURT_NODE)
			}]
		);
	});
}

#[test]
fn a_validator_without_money_can_set_its_keys() {
	two_seats().execute(|| {
		assert_ok!(assign(BANK, NEW_NODE));
		assert_eq!(System::providers(&NEW_NODE), 1);
		assert_ok!(set_keys(NEW_NODE, 300));
	});
}

#[test]
fn a_validator_replaced_before_it_set_keys_leaves_no_reference() {
	two_seats().execute(|| {
		assert_ok!(assign(BANK, NEW_NODE));
		assert_ok!(assign(BANK, NEW_NODE + 1));
		assert_eq!(System::providers(&NEW_NODE), 0);
		assert_eq!(System::providers(&(NEW_NODE + 1)), 1);
	});
}

#[test]
fn fails_when_the_institution_is_not_active() {
	two_seats().execute(|| {
		assert_noop!(assign(NOWHERE, NEW_NODE), Error::<Test>::NotActive);
		authority::deactivate(COURT);
		assert_noop!(assign(COURT, NEW_NODE), Error::<Test>::NotActive);
	});
}

#[test]
fn fails_when_the_account_holds_a_seat() {
	two_seats().execute(|| {
		assert_noop!(assign(BANK, COURT_NODE), Error::<Test>::AlreadyExists);
		assert_noop!(assign(COURT, COURT_NODE), Error::<Test>::AlreadyExists);
		assert_noop!(assign(COURT, CITY_NODE), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn fails_when_all_seats_are_taken() {
	two_seats().execute(|| {
		assert_ok!(assign(BANK, NEW_NODE));
		assert_ok!(assign(NOTARY_OFFICE, NEW_NODE + 1));
		let result = assign(SERVICE_CENTRE, NEW_NODE + 2);
		assert_noop!(result, Error::<Test>::TooManySeats);
		assert_ok!(assign(COURT, NEW_NODE + 2));
	});
}

#[test]
#[should_panic(expected = "genesis names an institution or a validator twice")]
fn genesis_refuses_an_institution_twice() {
	two_seats().seat(COURT, NEW_NODE).build();
}

#[test]
#[should_panic(expected = "genesis names an institution or a validator twice")]
fn genesis_refuses_a_validator_twice() {
	two_seats().keyless_seat(BANK, COURT_NODE).build();
}

#[test]
#[should_panic(expected = "genesis has too few seats")]
fn genesis_refuses_too_few_seats() {
	ExtBuilder::default().seat(CITY, CITY_NODE).build();
}

#[test]
#[should_panic(expected = "or too many")]
fn genesis_refuses_too_many_seats() {
	(0..5)
		.fold(ExtBuilder::default(), |builder, index| {
			builder.keyless_seat(InstitutionId(index), NEW_NODE + u64::from(index))
		})
		.build();
}
