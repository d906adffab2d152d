// SPDX-License-Identifier: Apache-2.0
//! No account becomes a citizen's key without its owner, and nobody takes it away while a recovery
//! lasts.

use super::*;
use citychain_kit::testing::citizens::{
	possession_until, MAX_POSSESSION_LIFE, POSSESSION_EXPIRED, POSSESSION_INVALID,
	POSSESSION_TOO_LONG,
};
use citychain_primitives::Millis;
use frame_support::assert_noop;

const OWN: Binding = Binding::OwnKey(PERSON);
const RECOVERY: Binding = Binding::Recovery(PERSON);

fn replace_with(possession: crate::PossessionOf<Test>) -> DispatchResult {
	Recoveries::replace_own_key(signed(CITIZEN), NEW_KEY, possession)
}

fn open_with(possession: crate::PossessionOf<Test>) -> DispatchResult {
	Recoveries::open_recovery(signed(REGISTRAR), PERSON, NEW_KEY, GROUNDS, possession)
}

#[test]
fn only_the_owners_word_for_this_very_purpose_binds_an_account() {
	run(|| {
		let other = [
			possession(REGISTRAR, OWN),
			possession(CITIZEN, OWN),
			possession(NEW_KEY, RECOVERY),
			possession(NEW_KEY, Binding::OwnKey(OTHER_PERSON)),
			possession(NEW_KEY, Binding::CitizenKey(PERSON)),
			possession(NEW_KEY, Binding::Citizen(SERVICE_CENTRE)),
			possession(NEW_KEY, Binding::Officer(SERVICE_CENTRE)),
		];
		for possession in other {
			assert_noop!(replace_with(possession), POSSESSION_INVALID);
		}
		assert_ok!(replace_with(possession(NEW_KEY, OWN)));
	});
	run(|| {
		let other = [
			possession(REGISTRAR, RECOVERY),
			possession(CITIZEN, RECOVERY),
			possession(NEW_KEY, OWN),
			possession(NEW_KEY, Binding::Recovery(OTHER_PERSON)),
			possession(NEW_KEY, Binding::CitizenKey(PERSON)),
			possession(NEW_KEY, Binding::Citizen(SERVICE_CENTRE)),
		];
		for possession in other {
			assert_noop!(open_with(possession), POSSESSION_INVALID);
		}
		assert_ok!(open_with(possession(NEW_KEY, RECOVERY)));
	});
}

#[test]
fn the_owners_word_counts_until_before_its_expiry_and_for_a_bounded_time() {
	run(|| {
		let (now, last) = (time_after(0), time_after(MAX_POSSESSION_LIFE));
		let late = Millis(last.0 + 1);
		assert_noop!(open_with(possession_until(NEW_KEY, RECOVERY, now)), POSSESSION_EXPIRED);
		assert_noop!(open_with(possession_until(NEW_KEY, RECOVERY, late)), POSSESSION_TOO_LONG);
		assert_noop!(replace_with(possession_until(NEW_KEY, OWN, now)), POSSESSION_EXPIRED);
		assert_noop!(replace_with(possession_until(NEW_KEY, OWN, late)), POSSESSION_TOO_LONG);
		assert_ok!(open_with(possession_until(NEW_KEY, RECOVERY, last)));
	});
}

/// What the account's owner signed for the opening is over long before the delay is.
#[test]
fn a_recovery_outlasts_the_word_with_which_it_was_opened() {
	run(|| {
		assert_ok!(open_with(possession_until(NEW_KEY, RECOVERY, time_after(1))));
		wait_until(1);
		assert_ok!(confirm());
		wait_until(1 + DELAY);
		assert_ok!(complete(NOTARY));
		assert_eq!(key(), NEW_KEY);
	});
}

/// Audit, finding 5: a citizen who takes the account of another's recovery, which is public for 72
/// hours, would void it.
#[test]
fn nobody_squats_the_account_of_a_recovery() {
	run(|| {
		confirmed();
		let read_on_the_chain = possession(NEW_KEY, RECOVERY);
		for squat in [read_on_the_chain, possession(OTHER_CITIZEN, Binding::OwnKey(OTHER_PERSON))] {
			let call = Recoveries::replace_own_key(signed(OTHER_CITIZEN), NEW_KEY, squat);
			assert_noop!(call, POSSESSION_INVALID);
		}
		wait_until(DELAY);
		assert_ok!(complete(REGISTRAR));
		assert_eq!(key(), NEW_KEY);
	});
}
