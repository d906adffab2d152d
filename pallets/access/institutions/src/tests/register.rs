// SPDX-License-Identifier: Apache-2.0
//! Which key is which citizen's, as the pallet of recoveries asks it.

use crate::mock::*;
use citychain_primitives::{CitizenId, CitizenRegister};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

const NOBODY: CitizenId = CitizenId(9);

/// What the other pallet calls, and not the pallet's own function of this name.
fn ensure_fresh(account: AccountId) -> DispatchResult {
	<Institutions as CitizenRegister<AccountId>>::ensure_fresh(&account)
}

#[test]
fn knows_keeper_and_key_of_a_citizen_suspended_or_not() {
	run(|| {
		for _ in 0..2 {
			assert_eq!(Institutions::keeper(CITIZEN_ID), Ok(CENTRE));
			assert_eq!(Institutions::present_key(CITIZEN_ID), Ok(CITIZEN));
			assert_eq!(Institutions::citizen_of(&CITIZEN), Ok(CITIZEN_ID));
			// It was suspended by the first round.
			let _ = Institutions::suspend_citizen(signed(REGISTRAR), CITIZEN_ID);
		}
	});
}

#[test]
fn tells_why_an_account_is_no_citizens_key() {
	run(|| {
		assert_ok!(Institutions::replace_key(CITIZEN_ID, NEWCOMER));
		assert_noop!(Institutions::citizen_of(&CITIZEN), Error::FormerKey);
		for who in [STRANGER, REGISTRAR] {
			assert_noop!(Institutions::citizen_of(&who), Error::NotACitizen);
		}
	});
}

#[test]
fn does_not_know_who_was_never_enrolled_or_left() {
	run(|| {
		assert_ok!(Institutions::withdraw_citizen(signed(REGISTRAR), CITIZEN_ID));
		for citizen in [CITIZEN_ID, NOBODY] {
			assert_noop!(Institutions::keeper(citizen), Error::CitizenNotFound);
			assert_noop!(Institutions::present_key(citizen), Error::CitizenNotFound);
			assert_noop!(Institutions::replace_key(citizen, NEWCOMER), Error::CitizenNotFound);
		}
	});
}

#[test]
fn an_account_is_fresh_until_it_is_somebodys() {
	run(|| {
		assert_ok!(ensure_fresh(NEWCOMER));
		assert_ok!(Institutions::replace_key(CITIZEN_ID, NEWCOMER));
		for account in [NEWCOMER, CITIZEN, REGISTRAR] {
			assert_noop!(ensure_fresh(account), Error::AlreadyEnrolled);
		}
	});
}

#[test]
fn replaces_a_key_as_the_councils_call_does() {
	run(|| {
		assert_ok!(Institutions::replace_key(CITIZEN_ID, NEWCOMER));
		assert_eq!(Institutions::present_key(CITIZEN_ID), Ok(NEWCOMER));
		assert_eq!(
			take_events(),
			[Event::CitizenKeyReplaced { citizen: CITIZEN_ID, former: CITIZEN, account: NEWCOMER }]
		);
		assert_noop!(Institutions::replace_key(CITIZEN_ID, CITIZEN), Error::AlreadyEnrolled);
	});
}
