// SPDX-License-Identifier: Apache-2.0
//! Whose an account was before its key was replaced.

use super::possessed;
use crate::mock::*;
use citychain_primitives::FormerKeys;
use frame_support::assert_ok;

const SECOND_KEY: AccountId = 20;
const THIRD_KEY: AccountId = 21;

/// Both the clerk and the citizen have their second key.
fn replace_both() {
	assert_ok!(possessed::replace_officer_key(signed(COURT_ADMIN), COURT_CLERK_ID, NEWCOMER));
	assert_ok!(possessed::replace_citizen_key(council(), CITIZEN_ID, SECOND_KEY));
}

mod former_key {
	use super::*;

	#[test]
	fn is_of_the_present_key_of_the_same_officer_or_citizen() {
		run(|| {
			assert!(!Institutions::is_former_key_of(&CITIZEN, &SECOND_KEY));
			replace_both();
			assert!(Institutions::is_former_key_of(&COURT_CLERK, &NEWCOMER));
			assert!(Institutions::is_former_key_of(&CITIZEN, &SECOND_KEY));
		});
	}

	#[test]
	fn is_of_nobody_else() {
		run(|| {
			replace_both();
			// The citizen and an officer of another institution have the same number, 0.
			let accounts = [COURT_ADMIN, COURT_CLERK, CITIZEN, STRANGER, SECOND_KEY, NEWCOMER];
			let related = accounts
				.iter()
				.flat_map(|former| accounts.iter().map(move |present| (*former, *present)))
				.filter(|(former, present)| Institutions::is_former_key_of(former, present))
				.collect::<Vec<_>>();
			assert_eq!(related, [(COURT_CLERK, NEWCOMER), (CITIZEN, SECOND_KEY)]);
		});
	}

	#[test]
	fn is_of_the_latest_key_however_many_there_were() {
		run(|| {
			replace_both();
			assert_ok!(possessed::replace_citizen_key(council(), CITIZEN_ID, THIRD_KEY));
			assert!(Institutions::is_former_key_of(&CITIZEN, &THIRD_KEY));
			assert!(Institutions::is_former_key_of(&SECOND_KEY, &THIRD_KEY));
			assert!(!Institutions::is_former_key_of(&CITIZEN, &SECOND_KEY));
		});
	}

	#[test]
	fn does_not_depend_on_whether_the_present_key_may_act() {
		run(|| {
			replace_both();
			assert_ok!(Institutions::suspend_citizen(signed(REGISTRAR), CITIZEN_ID));
			assert_ok!(Institutions::suspend_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert!(Institutions::is_former_key_of(&CITIZEN, &SECOND_KEY));
			assert!(Institutions::is_former_key_of(&COURT_CLERK, &NEWCOMER));
		});
	}

	#[test]
	fn is_of_nobody_who_left() {
		run(|| {
			replace_both();
			assert_ok!(Institutions::withdraw_citizen(signed(REGISTRAR), CITIZEN_ID));
			assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert!(!Institutions::is_former_key_of(&CITIZEN, &SECOND_KEY));
			assert!(!Institutions::is_former_key_of(&COURT_CLERK, &NEWCOMER));
		});
	}
}

mod has_left {
	use super::*;

	const ALL: [AccountId; 6] = [COURT_ADMIN, COURT_CLERK, CITIZEN, STRANGER, SECOND_KEY, NEWCOMER];

	fn left() -> Vec<AccountId> {
		ALL.into_iter().filter(Institutions::has_left).collect()
	}

	#[test]
	fn nobody_whose_key_was_only_replaced() {
		run(|| {
			assert!(left().is_empty());
			replace_both();
			assert!(left().is_empty());
		});
	}

	#[test]
	fn a_dismissed_officer_with_every_key() {
		run(|| {
			replace_both();
			assert_ok!(Institutions::dismiss_officer(signed(COURT_ADMIN), COURT_CLERK_ID));
			assert_eq!(left(), [COURT_CLERK, NEWCOMER]);
		});
	}

	#[test]
	fn a_withdrawn_citizen_with_every_key() {
		run(|| {
			replace_both();
			assert_ok!(Institutions::withdraw_citizen(signed(REGISTRAR), CITIZEN_ID));
			assert_eq!(left(), [CITIZEN, SECOND_KEY]);
		});
	}
}
