// SPDX-License-Identifier: Apache-2.0
//! How much a bank issues, and its officers alone.

use super::*;
use crate::{Error, IssueLimit, IssueLimits, IssuedAloneToday};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::Duty;
use frame_support::assert_noop;
use sp_runtime::DispatchResult;

fn issue(who: AccountId, amount: u128) -> DispatchResult {
	Settlement::issue(signed(who), CITIZEN, amount)
}

fn set(bank: InstitutionId, outstanding: u128, alone_per_day: u128) -> DispatchResult {
	Settlement::set_issue_limit(RuntimeOrigin::root(), bank, outstanding, alone_per_day)
}

/// [`BANK`] may have 1,500 fen outstanding, and issue 300 of it a day by one officer.
fn limited() -> ExtBuilder {
	with_money().limited(BANK, 1_500, 300)
}

mod of_a_bank {
	use super::*;

	#[test]
	fn is_what_it_may_have_outstanding() {
		with_money().limited(BANK, 1_500, u128::MAX).execute(|| {
			assert_noop!(issue(BANK_OFFICER, 501), Error::<Test>::ExceedsIssueLimit);
			assert_noop!(issue(BANK_OFFICER, u128::MAX), Error::<Test>::ExceedsIssueLimit);
			assert_ok!(issue(BANK_OFFICER, 500));
			assert_noop!(issue(BANK_OFFICER, 1), Error::<Test>::ExceedsIssueLimit);
			assert_ok!(issue(OTHER_BANK_OFFICER, 1));
		});
	}

	#[test]
	fn has_room_again_after_a_redemption() {
		with_money().limited(BANK, 1_000, u128::MAX).execute(|| {
			assert_noop!(issue(BANK_OFFICER, 1), Error::<Test>::ExceedsIssueLimit);
			request(CITIZEN, BANK, 40);
			assert_noop!(issue(BANK_OFFICER, 1), Error::<Test>::ExceedsIssueLimit);
			assert_ok!(Settlement::redeem(signed(BANK_OFFICER), CITIZEN, 40, BANK));
			assert_eq!(Settlement::bank(BANK).room, 40);
			assert_ok!(issue(BANK_OFFICER, 40));
		});
	}

	#[test]
	fn is_nothing_until_the_council_sets_one() {
		ExtBuilder::default().execute(|| {
			authority::activate(COURT, citychain_primitives::duties([Duty::SettleMoney]));
			assert_noop!(issue(CLERK, 1), Error::<Test>::ExceedsIssueLimit);
			assert_ok!(set(COURT, 10, 10));
			assert_eq!(
				take_events(),
				[Event::IssueLimitSet { bank: COURT, outstanding: 10, alone_per_day: 10 }]
			);
			assert_ok!(issue(CLERK, 10));
		});
	}

	#[test]
	fn may_be_lowered_below_what_is_outstanding() {
		with_money().execute(|| {
			assert_ok!(set(BANK, 600, 600));
			assert_eq!(Settlement::bank(BANK).outstanding, 1_000);
			assert_eq!(Settlement::bank(BANK).room, 0);
			assert_noop!(issue(BANK_OFFICER, 1), Error::<Test>::ExceedsIssueLimit);
			request(CITIZEN, BANK, 401);
			assert_ok!(Settlement::redeem(signed(BANK_OFFICER), CITIZEN, 401, BANK));
			assert_ok!(issue(BANK_OFFICER, 1));
		});
	}

	#[test]
	fn is_taken_away_from_a_bank_that_is_closed() {
		with_money().execute(|| {
			assert_ok!(issue(BANK_OFFICER, 1));
			authority::deactivate(BANK);
			assert_noop!(set(BANK, 1, 1), Error::<Test>::NotActive);
			assert_ok!(set(BANK, 0, 0));
			assert!(!IssueLimits::<Test>::contains_key(BANK));
			assert!(!IssuedAloneToday::<Test>::contains_key(BANK));
		});
	}

	#[test]
	fn fails_for_an_institution_that_is_no_bank() {
		ExtBuilder::default().execute(|| {
			assert_noop!(set(COURT, 1, 1), Error::<Test>::NotActive);
			assert_noop!(set(NOWHERE, 1, 1), Error::<Test>::NotActive);
		});
	}
}

mod of_one_officer {
	use super::*;

	#[test]
	fn counts_for_all_officers_of_the_bank_together() {
		limited().execute(|| {
			assert_noop!(issue(BANK_OFFICER, 301), Error::<Test>::NeedsSecondOfficer);
			assert_ok!(issue(BANK_OFFICER, 100));
			assert_ok!(issue(SECOND_OFFICER, 150));
			assert_eq!(Settlement::bank(BANK).room_alone, 50);
			assert_noop!(issue(BANK_OFFICER, 51), Error::<Test>::NeedsSecondOfficer);
			assert_noop!(issue(SECOND_OFFICER, 51), Error::<Test>::NeedsSecondOfficer);
			assert_ok!(issue(SECOND_OFFICER, 50));
			assert_noop!(issue(BANK_OFFICER, 1), Error::<Test>::NeedsSecondOfficer);
		});
	}

	#[test]
	fn is_not_won_back_by_a_redemption() {
		limited().execute(|| {
			assert_ok!(issue(BANK_OFFICER, 300));
			request(CITIZEN, BANK, 300);
			assert_ok!(Settlement::redeem(signed(BANK_OFFICER), CITIZEN, 300, BANK));
			assert_noop!(issue(BANK_OFFICER, 1), Error::<Test>::NeedsSecondOfficer);
		});
	}

	/// The first block is at 8 in the morning in China, and a block comes every six hours.
	#[test]
	fn begins_anew_at_midnight_in_china() {
		limited().execute(|| {
			assert_ok!(issue(BANK_OFFICER, 300));
			begin_block(3);
			assert_noop!(issue(BANK_OFFICER, 1), Error::<Test>::NeedsSecondOfficer);
			begin_block(4);
			assert_eq!(Settlement::bank(BANK).room_alone, 200);
			assert_ok!(issue(BANK_OFFICER, 200));
			assert_noop!(issue(BANK_OFFICER, 1), Error::<Test>::ExceedsIssueLimit);
		});
	}

	#[test]
	fn may_be_nothing() {
		with_money().limited(BANK, 1_500, 0).execute(|| {
			assert_noop!(issue(BANK_OFFICER, 1), Error::<Test>::NeedsSecondOfficer);
		});
	}

	#[test]
	fn keeps_what_was_issued_when_the_council_changes_it() {
		limited().execute(|| {
			assert_ok!(issue(BANK_OFFICER, 300));
			assert_ok!(set(BANK, 1_500, 310));
			assert_noop!(issue(BANK_OFFICER, 11), Error::<Test>::NeedsSecondOfficer);
			assert_ok!(issue(BANK_OFFICER, 10));
		});
	}
}

#[test]
fn the_look_up_tells_what_is_left() {
	limited().execute(|| {
		assert_ok!(issue(BANK_OFFICER, 100));
		assert_eq!(
			Settlement::bank(BANK),
			crate::BankInfo {
				outstanding: 1_100,
				limit: IssueLimit { outstanding: 1_500, alone_per_day: 300 },
				room: 400,
				room_alone: 200,
			}
		);
		assert_eq!(Settlement::bank(NOWHERE).room, 0);
	});
}
