// SPDX-License-Identifier: Apache-2.0
//! Two officers issue what one may not.

use super::*;
use crate::{Error, IssueProposals};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{Millis, OfficerId};
use frame_support::assert_noop;
use sp_runtime::{DispatchError, DispatchResult};

/// [`BANK`] may have 2,000 fen outstanding, and issue nothing by one officer.
fn limited() -> ExtBuilder {
	with_money().limited(BANK, 2_000, 0)
}

fn propose(who: AccountId, beneficiary: AccountId, amount: u128) -> DispatchResult {
	Settlement::propose_issue(signed(who), beneficiary, amount)
}

fn confirm(who: AccountId, beneficiary: AccountId, amount: u128) -> DispatchResult {
	Settlement::confirm_issue(signed(who), beneficiary, amount)
}

fn cancel(who: AccountId, beneficiary: AccountId) -> DispatchResult {
	Settlement::cancel_issue(signed(who), beneficiary)
}

#[test]
fn money_is_issued_when_another_officer_confirms() {
	limited().execute(|| {
		let expiry = Millis(START + PROPOSAL_LIFE);
		assert_ok!(propose(BANK_OFFICER, CITIZEN, 700));
		assert_eq!(Balances::free_balance(CITIZEN), 1_200);
		assert_eq!(
			take_events(),
			[Event::IssueProposed {
				bank: BANK,
				officer: OfficerId(3),
				beneficiary: CITIZEN,
				amount: 700,
				expiry,
			}]
		);
		assert_eq!(
			Settlement::issue_proposals(BANK),
			[crate::IssueProposal {
				beneficiary: CITIZEN,
				amount: 700,
				proposer: OfficerId(3),
				proposed_at: Millis(START),
				expiry,
			}]
		);
		assert_ok!(confirm(SECOND_OFFICER, CITIZEN, 700));
		assert_eq!(Balances::free_balance(CITIZEN), 1_900);
		assert_eq!(Settlement::bank(BANK).outstanding, 1_700);
		assert!(!IssueProposals::<Test>::contains_key(BANK));
		assert_eq!(
			take_events(),
			[Event::MoneyIssued {
				bank: BANK,
				officer: OfficerId(50),
				beneficiary: CITIZEN,
				amount: 700,
				proposer: Some(OfficerId(3)),
			}]
		);
	});
}

#[test]
fn what_two_issue_does_not_count_for_the_day() {
	with_money().limited(BANK, 2_000, 100).execute(|| {
		assert_ok!(propose(BANK_OFFICER, CITIZEN, 50));
		assert_ok!(confirm(SECOND_OFFICER, CITIZEN, 50));
		assert_ok!(Settlement::issue(signed(BANK_OFFICER), CITIZEN, 100));
	});
}

mod propose {
	use super::*;

	#[test]
	fn fails_like_an_issue() {
		limited().execute(|| {
			assert_noop!(propose(BANK_OFFICER, CITIZEN, 0), Error::<Test>::AmountZero);
			assert_noop!(propose(BANK_OFFICER, STRANGER, 1), Error::<Test>::BeneficiaryNotEnrolled);
			assert_noop!(propose(BANK_OFFICER, CITIZEN, 1_001), Error::<Test>::ExceedsIssueLimit);
			assert_noop!(
				propose(BANK_OFFICER, CITIZEN, u128::MAX),
				Error::<Test>::ExceedsIssueLimit
			);
		});
	}

	#[test]
	fn fails_when_one_is_open_for_the_beneficiary() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 1));
			assert_noop!(propose(SECOND_OFFICER, CITIZEN, 2), Error::<Test>::ProposalAlreadyExists);
			assert_ok!(propose(OTHER_BANK_OFFICER, CITIZEN, 3));
		});
	}

	#[test]
	fn fails_when_as_many_are_open_as_may_be() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 1));
			assert_ok!(propose(BANK_OFFICER, OTHER_CITIZEN, 2));
			let third = || propose(BANK_OFFICER, CLERK, 3);
			assert_noop!(third(), Error::<Test>::TooManyProposals);
			assert_ok!(cancel(BANK_OFFICER, CITIZEN));
			assert_ok!(third());
		});
	}

	#[test]
	fn drops_what_has_expired() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 1));
			begin_block(2);
			assert_ok!(propose(BANK_OFFICER, OTHER_CITIZEN, 2));
			begin_block(3);
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 3));
			let amounts = Settlement::issue_proposals(BANK);
			assert_eq!(amounts.iter().map(|open| open.amount).collect::<Vec<_>>(), [2, 3]);
		});
	}
}

mod confirm {
	use super::*;

	#[test]
	fn fails_for_who_proposed_it() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 700));
			assert_noop!(confirm(BANK_OFFICER, CITIZEN, 700), Error::<Test>::SameOfficer);
			// The same officer with another key.
			authority::appoint(STRANGER, OfficerId(3), BANK);
			assert_noop!(confirm(STRANGER, CITIZEN, 700), Error::<Test>::SameOfficer);
		});
	}

	#[test]
	fn fails_when_nothing_like_it_is_proposed() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 700));
			let missing: DispatchError = Error::<Test>::ProposalNotFound.into();
			assert_noop!(confirm(SECOND_OFFICER, OTHER_CITIZEN, 700), missing);
			assert_noop!(confirm(OTHER_SECOND_OFFICER, CITIZEN, 700), missing);
			for amount in [0, 699, 701] {
				let result = || confirm(SECOND_OFFICER, CITIZEN, amount);
				assert_noop!(result(), Error::<Test>::AmountChanged);
			}
		});
	}

	#[test]
	fn fails_after_the_expiry() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 700));
			set_time(Millis(START + PROPOSAL_LIFE));
			assert_noop!(confirm(SECOND_OFFICER, CITIZEN, 700), Error::<Test>::Expired);
			set_time(Millis(START + PROPOSAL_LIFE - 1));
			assert_ok!(confirm(SECOND_OFFICER, CITIZEN, 700));
		});
	}

	#[test]
	fn fails_when_a_thief_proposed_it() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 700));
			authority::compromise(OfficerId(3), Millis(START));
			assert_noop!(confirm(SECOND_OFFICER, CITIZEN, 700), Error::<Test>::OfficerCompromised);
			assert_ok!(cancel(SECOND_OFFICER, CITIZEN));
		});
	}

	#[test]
	fn succeeds_when_the_key_was_stolen_later() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 700));
			authority::compromise(OfficerId(3), Millis(START + 1));
			assert_ok!(confirm(SECOND_OFFICER, CITIZEN, 700));
		});
	}

	#[test]
	fn fails_when_the_beneficiary_is_gone() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 700));
			Successors::retire(CITIZEN, None);
			let result = || confirm(SECOND_OFFICER, CITIZEN, 700);
			assert_noop!(result(), Error::<Test>::BeneficiaryNotEnrolled);
		});
	}

	#[test]
	fn fails_when_the_limit_is_reached_by_now() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 700));
			assert_ok!(propose(SECOND_OFFICER, OTHER_CITIZEN, 301));
			assert_ok!(confirm(BANK_OFFICER, OTHER_CITIZEN, 301));
			let result = || confirm(SECOND_OFFICER, CITIZEN, 700);
			assert_noop!(result(), Error::<Test>::ExceedsIssueLimit);
		});
	}

	#[test]
	fn fails_when_money_could_not_be_counted() {
		with_money().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, u128::MAX / 2));
			let result = || confirm(SECOND_OFFICER, CITIZEN, u128::MAX / 2);
			assert_noop!(result(), Error::<Test>::Overflow);
		});
	}
}

mod cancel {
	use super::*;

	#[test]
	fn is_for_every_officer_of_the_bank() {
		limited().execute(|| {
			for who in [BANK_OFFICER, SECOND_OFFICER] {
				assert_ok!(propose(BANK_OFFICER, CITIZEN, 700));
				take_events();
				assert_ok!(cancel(who, CITIZEN));
				let officer = OfficerId(if who == BANK_OFFICER { 3 } else { 50 });
				assert_eq!(
					take_events(),
					[Event::IssueCancelled {
						bank: BANK,
						officer,
						beneficiary: CITIZEN,
						amount: 700
					}]
				);
				assert!(!IssueProposals::<Test>::contains_key(BANK));
			}
		});
	}

	#[test]
	fn ends_what_has_expired() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 700));
			begin_block(5);
			assert_ok!(cancel(BANK_OFFICER, CITIZEN));
		});
	}

	#[test]
	fn fails_when_the_bank_proposed_nothing() {
		limited().execute(|| {
			assert_ok!(propose(BANK_OFFICER, CITIZEN, 700));
			let missing: DispatchError = Error::<Test>::ProposalNotFound.into();
			assert_noop!(cancel(OTHER_BANK_OFFICER, CITIZEN), missing);
			assert_noop!(cancel(BANK_OFFICER, OTHER_CITIZEN), missing);
		});
	}
}
