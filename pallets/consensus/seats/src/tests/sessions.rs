// SPDX-License-Identifier: Apache-2.0
//! What the validator set becomes, with the real sessions.

use super::*;
use citychain_kit::testing::authority;
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, traits::KeyOwnerProofSystem};
use pallet_session::historical::HistoricalSessions;
use sp_runtime::{key_types::DUMMY, testing::UintAuthorityId, DispatchError};

/// Goes on for two changes of session, after which every change has taken effect.
fn settle() {
	next_session();
	next_session();
}

#[test]
fn seats_at_genesis_are_the_first_set() {
	two_seats().execute(|| {
		assert_eq!(Session::validators(), [CITY_NODE, COURT_NODE]);
		assert_eq!(authorities(), [CITY_NODE, COURT_NODE]);
	});
}

#[test]
fn validators_stand_in_the_order_of_their_institutions() {
	ExtBuilder::default().seat(COURT, CITY_NODE).seat(CITY, COURT_NODE).execute(|| {
		assert_eq!(Session::validators(), [COURT_NODE, CITY_NODE]);
	});
}

#[test]
fn a_change_takes_effect_at_the_second_change_of_session() {
	two_seats().execute(|| {
		assert_ok!(assign(BANK, NEW_NODE));
		assert_ok!(set_keys(NEW_NODE, 300));
		next_session();
		assert_eq!(authorities(), [CITY_NODE, COURT_NODE]);
		next_session();
		assert_eq!(authorities(), [CITY_NODE, COURT_NODE, 300]);
		assert_ok!(vacate(CITY));
		next_session();
		assert_eq!(authorities().len(), 3);
		next_session();
		assert_eq!(authorities(), [COURT_NODE, 300]);
	});
}

#[test]
fn nothing_is_announced_while_nothing_changes() {
	two_seats().execute(|| {
		(0..5).for_each(|_| next_session());
		assert_eq!(changes(), 0);
		assert!((0..=6).all(HistoricalSessions::<Test>::contains_key));
	});
}

#[test]
fn one_change_is_announced_once() {
	two_seats().execute(|| {
		assert_ok!(assign(BANK, NEW_NODE));
		assert_ok!(set_keys(NEW_NODE, 300));
		(0..5).for_each(|_| next_session());
		assert_eq!(changes(), 1);
	});
}

#[test]
fn a_validator_is_left_out_until_it_has_keys() {
	two_seats().execute(|| {
		assert_ok!(assign(BANK, NEW_NODE));
		settle();
		assert_eq!(authorities(), [CITY_NODE, COURT_NODE]);
		assert_eq!(changes(), 0);
		assert_ok!(set_keys(NEW_NODE, 300));
		settle();
		assert_eq!(authorities(), [CITY_NODE, COURT_NODE, 300]);
	});
}

#[test]
fn new_keys_of_a_validator_are_announced_with_their_root() {
	two_seats().execute(|| {
		assert_ok!(set_keys(COURT_NODE, 400));
		settle();
		assert_eq!(authorities(), [CITY_NODE, 400]);
		let key = (DUMMY, UintAuthorityId(400).encode());
		let proof = Historical::prove(key.clone()).unwrap();
		settle();
		assert_eq!(Historical::check_proof(key, proof), Some((COURT_NODE, ())));
	});
}

#[test]
fn a_validator_that_purges_its_keys_is_left_out() {
	two_seats().execute(|| {
		purge_keys(COURT_NODE);
		settle();
		assert_eq!(authorities(), [CITY_NODE]);
		assert_ok!(set_keys(COURT_NODE, 400));
		settle();
		assert_eq!(authorities(), [CITY_NODE, 400]);
	});
}

#[test]
fn the_current_validators_stay_when_no_seat_is_ready() {
	two_seats().execute(|| {
		assert_ok!(assign(CITY, NEW_NODE));
		assert_ok!(assign(COURT, NEW_NODE + 1));
		settle();
		settle();
		assert_eq!(Session::validators(), [CITY_NODE, COURT_NODE]);
		assert_eq!(authorities(), [CITY_NODE, COURT_NODE]);
		purge_keys(COURT_NODE);
		settle();
		assert_eq!(Session::validators(), [CITY_NODE]);
		assert_eq!(authorities(), [CITY_NODE]);
		assert_ok!(set_keys(NEW_NODE, 300));
		settle();
		assert_eq!(authorities(), [300]);
	});
}

#[test]
fn the_authorities_stay_when_everyone_purges_its_keys() {
	two_seats().execute(|| {
		purge_keys(CITY_NODE);
		purge_keys(COURT_NODE);
		settle();
		settle();
		assert_eq!(authorities(), [CITY_NODE, COURT_NODE]);
		assert_eq!(changes(), 0);
		assert_ok!(set_keys(COURT_NODE, 400));
		settle();
		assert_eq!(authorities(), [400]);
	});
}

#[test]
fn only_a_validator_with_a_seat_sets_keys() {
	two_seats().execute(|| {
		let refused =
			|| DispatchError::from(pallet_session::Error::<Test>::NoAssociatedValidatorId);
		assert_noop!(set_keys(NEW_NODE, 300), refused());
		assert_ok!(assign(COURT, NEW_NODE));
		assert_noop!(set_keys(COURT_NODE, 400), refused());
		purge_keys(COURT_NODE);
	});
}

#[test]
fn a_validator_that_is_stopped_sets_no_keys() {
	two_seats().execute(|| {
		authority::activate(COURT, Default::default());
		authority::appoint(COURT_NODE, OfficerId(100), COURT);
		assert_ok!(set_keys(COURT_NODE, 400));
		authority::deactivate(COURT);
		assert_noop!(
			set_keys(COURT_NODE, 401),
			pallet_session::Error::<Test>::NoAssociatedValidatorId
		);
		purge_keys(COURT_NODE);
	});
}

#[test]
fn keys_at_genesis_count_when_there_are_no_seats() {
	ExtBuilder::default().keyed(COURT_NODE).keyed(CITY_NODE).execute(|| {
		settle();
		settle();
		assert_eq!(authorities(), [COURT_NODE, CITY_NODE]);
	});
}

#[test]
fn seats_that_came_after_the_first_session_get_a_historical_root_once() {
	ExtBuilder::default().keyed(CITY_NODE).keyed(COURT_NODE).execute(|| {
		assert!(!HistoricalSessions::<Test>::contains_key(1));
		assert_ok!(assign(CITY, CITY_NODE));
		assert_ok!(assign(COURT, COURT_NODE));
		settle();
		settle();
		assert!((2..=5).all(HistoricalSessions::<Test>::contains_key));
		assert_eq!(authorities(), [CITY_NODE, COURT_NODE]);
		assert_eq!(changes(), 1);
	});
}

#[test]
fn without_the_historical_pallet_the_sets_are_the_same() {
	use pallet_session::SessionManager;
	two_seats().execute(|| {
		let plan = <Seats as SessionManager<AccountId>>::new_session;
		assert_eq!(plan(2), None);
		let genesis = <Seats as SessionManager<AccountId>>::new_session_genesis;
		assert_eq!(genesis(0), Some(vec![CITY_NODE, COURT_NODE]));
		assert_ok!(set_keys(COURT_NODE, 400));
		assert_eq!(plan(2), Some(vec![CITY_NODE, COURT_NODE]));
	});
}
