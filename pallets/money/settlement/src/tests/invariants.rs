// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use crate::{
	BanksAsked, BanksOf, Claims, CreditLine, CreditLines, IssueLimit, IssueLimits, IssueProposal,
	IssueProposals, IssuedAlone, IssuedAloneToday, Outstanding, ProposalsOf, Redemptions,
};
use citychain_kit::{
	notices,
	testing::{
		self,
		roles::{COURT, STRANGER},
	},
};
use citychain_primitives::{Day, Millis, OfficerId};
use frame_support::traits::fungible::{MutateHold, Unbalanced};

const NOT_BACKED: &str = "1: outstanding amounts are not the total issuance";
const NOT_HELD: &str = "2: open redemptions are not the money on hold";
const WRONGLY_ASKED: &str = "5: a bank was asked twice, or without a redemption";

/// Corrupts a state with an open redemption, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	with_money().build().execute_with(|| {
		request(CITIZEN, BANK, 300);
		testing::assert_noticed(Settlement::do_try_state, message, corrupt);
	});
}

/// [`CITIZEN`] has asked these banks, the list says.
fn asked<const N: usize>(banks: [InstitutionId; N]) {
	BanksAsked::<Test>::insert(CITIZEN, BanksOf::<Test>::truncate_from(banks.to_vec()));
}

/// [`BANK`] has proposed to issue these amounts to these accounts.
fn proposed<const N: usize>(proposals: [(AccountId, u128); N]) {
	let proposal = |(beneficiary, amount)| IssueProposal {
		beneficiary,
		amount,
		proposer: OfficerId(3),
		proposed_at: Millis(START),
		expiry: Millis(START + PROPOSAL_LIFE),
	};
	let proposals = ProposalsOf::<Test>::truncate_from(proposals.map(proposal).to_vec());
	IssueProposals::<Test>::insert(BANK, proposals);
}

fn alone(bank: InstitutionId, amount: u128) {
	IssuedAloneToday::<Test>::insert(bank, IssuedAlone { day: Day(20_000), amount });
}

notices! {
	backed_notices_money_that_no_bank_is_liable_for:
		NOT_BACKED => Balances::set_total_issuance(1_201);
	backed_notices_a_liability_without_money:
		NOT_BACKED => Outstanding::<Test>::insert(OTHER_BANK, 201);
	backed_notices_amounts_that_overflow:
		NOT_BACKED => Outstanding::<Test>::insert(OTHER_BANK, u128::MAX);
	held_notices_a_redemption_without_its_hold:
		NOT_HELD => Redemptions::<Test>::insert(OTHER_BANK, CITIZEN, 1);
	held_notices_money_on_hold_for_nothing:
		NOT_HELD =>
			assert_ok!(Balances::hold(&crate::HoldReason::Redemption.into(), &CITIZEN, 1));
	held_notices_redemptions_that_overflow:
		"2: redemptions overflow" => Redemptions::<Test>::insert(OTHER_BANK, CITIZEN, u128::MAX);
	alive_notices_an_account_without_a_provider:
		"3: a holder's account has no provider" =>
			frame_system::Account::<Test>::mutate(CITIZEN, |info| info.providers = 0);
	sparse_notices_an_outstanding_amount_of_zero:
		"4: an outstanding amount of zero is kept" =>
			Outstanding::<Test>::insert(InstitutionId(77), 0);
	sparse_notices_a_redemption_of_zero:
		"4: a redemption of zero is kept" => Redemptions::<Test>::insert(OTHER_BANK, CITIZEN, 0);
	indexed_notices_a_redemption_that_is_not_listed:
		"5: a redemption is not in its holder's list of banks" =>
			BanksAsked::<Test>::remove(CITIZEN);
	indexed_notices_a_listed_bank_without_a_redemption: WRONGLY_ASKED => asked([BANK, OTHER_BANK]);
	indexed_notices_a_bank_that_is_listed_twice: WRONGLY_ASKED => asked([BANK, BANK]);
	indexed_notices_an_empty_list:
		"5: an empty list of banks is kept" =>
			BanksAsked::<Test>::insert(STRANGER, BanksOf::<Test>::new());
	limited_notices_a_limit_of_zero:
		"6: a limit of zero is kept" =>
			IssueLimits::<Test>::insert(COURT, IssueLimit { outstanding: 0, alone_per_day: 1 });
	limited_notices_an_issue_without_a_limit:
		"6: a bank without a limit has issued alone" => alone(COURT, 1);
	limited_notices_an_issue_of_zero: "6: an issue of zero is kept" => alone(BANK, 0);
	proposed_notices_an_empty_list: "7: an empty list of proposals is kept" => proposed([]);
	proposed_notices_a_proposal_of_zero:
		"7: a proposal of zero is kept" => proposed([(CITIZEN, 1), (STRANGER, 0)]);
	proposed_notices_a_beneficiary_that_is_named_twice:
		"7: two proposals name one beneficiary" => proposed([(CITIZEN, 1), (CITIZEN, 2)]);
	claimed_notices_a_claim_on_oneself:
		"8: a bank has a claim on itself" => Claims::<Test>::insert(BANK, BANK, 1);
	claimed_notices_a_claim_of_zero:
		"8: a claim of zero is kept" => Claims::<Test>::insert(BANK, OTHER_BANK, 0);
	claimed_notices_a_line_with_oneself:
		"8: a bank has a credit line with itself" =>
			CreditLines::<Test>::insert(BANK, BANK, CreditLine { granted: 1, accepted: 1 });
	claimed_notices_a_line_of_zero:
		"8: a credit line of zero is kept" =>
			CreditLines::<Test>::insert(BANK, OTHER_BANK, CreditLine { granted: 0, accepted: 0 });
}
