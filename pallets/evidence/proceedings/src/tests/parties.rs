// SPDX-License-Identifier: Apache-2.0
//! Who is a party, and as whom.

use super::*;
use citychain_kit::testing::authority::{self, CITIZEN_SUSPENDED};
use frame_support::{assert_noop, assert_ok};

/// A second officer of the bank, with whatever duties the bank holds.
const SECOND_BANK_OFFICER: AccountId = 30;

fn request(who: AccountId) -> DispatchResult {
	Proceedings::request_verification(signed(who), ITEM)
}

#[test]
fn an_officer_is_its_institution_whatever_its_duty() {
	run(|| {
		assert_ok!(request(BANK_OFFICER));
		assert_eq!(Proceedings::verification(VerificationId(0)).unwrap().requester, THE_BANK);
	});
}

#[test]
fn a_citizen_is_itself() {
	run(|| {
		assert_ok!(request(CITIZEN));
		assert_ok!(request(OTHER_CITIZEN));
		let requesters = [0, 1].map(|id| Proceedings::verification(VerificationId(id)).unwrap());
		assert_eq!(
			requesters.map(|info| info.requester),
			[THE_CITIZEN, Party::Citizen(CitizenId(1))]
		);
	});
}

#[test]
fn all_officers_of_an_institution_are_one_party() {
	run(|| {
		authority::appoint(SECOND_BANK_OFFICER, OfficerId(30), BANK);
		assert_ok!(request(BANK_OFFICER));
		assert_noop!(request(SECOND_BANK_OFFICER), Error::AlreadyExists);
		assert_ok!(Proceedings::withdraw_request(signed(SECOND_BANK_OFFICER), VerificationId(0)));
	});
}

#[test]
fn a_citizen_with_a_new_key_is_the_same_party() {
	run(|| {
		let challenge = raised();
		authority::expel(CITIZEN);
		authority::enrol(STRANGER, CitizenId(0));
		assert_noop!(withdraw(challenge), Error::NotAParty);
		assert_ok!(Proceedings::withdraw_challenge(signed(STRANGER), challenge));
	});
}

#[test]
fn who_is_not_enrolled_or_not_in_office_is_no_party() {
	run(|| {
		authority::dismiss(TAX_OFFICER);
		authority::deactivate(BANK);
		for who in [STRANGER, TAX_OFFICER, BANK_OFFICER] {
			assert_noop!(request(who), Error::NotAParty);
		}
	});
}

#[test]
fn a_suspended_citizen_may_not_act_until_it_is_reinstated() {
	run(|| {
		let challenge = raised();
		authority::suspend_citizen(CitizenId(0));
		assert_noop!(request(CITIZEN), CITIZEN_SUSPENDED);
		assert_noop!(withdraw(challenge), CITIZEN_SUSPENDED);
		authority::reinstate_citizen(CitizenId(0));
		assert_ok!(withdraw(challenge));
	});
}
