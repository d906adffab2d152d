// SPDX-License-Identifier: Apache-2.0
//! Money: issued and redeemed by banks, and moved by nobody else.

use super::{
	decide, does, now, possession, refused, waits, InstitutionsCall, InstitutionsError, STRANGER,
};
use crate::{
	tests::{account, development_chain, ensure_invariants_hold},
	waiting::Task,
	Institutions, Runtime, Settlement,
};
use citychain_primitives::{
	duties, Binding, Duty, InstitutionId, OfficerId, RawText, UnifiedSocialCreditCode, Validity,
};
use pallet_balances::TotalIssuance;
use pallet_settlement::SettlementTask;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring::*};

type SettlementCall = pallet_settlement::Call<Runtime>;
type SettlementError = pallet_settlement::Error<Runtime>;

const BANK: InstitutionId = InstitutionId(3);
/// A key that becomes the second officer's of [`BANK`].
const SECOND_BANKER: Ed25519Keyring = Ed25519Keyring::Dave;
const RURAL_BANK: &str = "91330100MACTY01158";

/// The bank appoints a second officer.
fn appoint_second_banker() {
	does(
		Dave,
		InstitutionsCall::appoint_officer {
			institution: BANK,
			account: SECOND_BANKER.to_account_id(),
			duties: duties([Duty::SettleMoney]),
			validity: Validity::open(now()),
			possession: possession(SECOND_BANKER, Binding::Officer(BANK)),
		},
	);
}

/// The council registers a second bank, whose officer is [`STRANGER`], and lets it issue.
fn register_rural_bank() -> InstitutionId {
	let code = UnifiedSocialCreditCode::parse(RURAL_BANK.as_bytes()).expect("it is one");
	decide(InstitutionsCall::register_institution {
		name: RawText::truncated_from("市农村商业银行"),
		code: RawText::truncated_from(RURAL_BANK),
		accept_legacy_code: false,
		region: 330_100,
		duties: duties([Duty::SettleMoney]),
		administrator: STRANGER.to_account_id(),
		possession: possession(STRANGER, Binding::FirstAdministrator(code)),
	});
	let bank = Institutions::institution_by_code(RawText::truncated_from(RURAL_BANK))
		.expect("is registered")
		.institution;
	let officer = Institutions::officers_of(bank, None, 1)[0].officer;
	let both = duties([Duty::Administer, Duty::SettleMoney]);
	let validity = Validity::open(now());
	does(STRANGER, InstitutionsCall::change_officer { officer, duties: both, validity });
	decide(SettlementCall::set_issue_limit { bank, outstanding: 1_000_000, alone_per_day: 10_000 });
	bank
}

#[test]
fn a_bank_issues_and_redeems_and_nothing_else_moves_money() {
	development_chain().execute_with(|| {
		let before = TotalIssuance::<Runtime>::get();
		does(Dave, SettlementCall::issue { beneficiary: account(Ferdie), amount: 500 });
		assert_eq!(TotalIssuance::<Runtime>::get(), before + 500);
		refused(
			Bob,
			SettlementCall::issue { beneficiary: account(Ferdie), amount: 1 },
			InstitutionsError::DutyNotHeld,
		);
		refused(
			Ferdie,
			pallet_balances::Call::transfer_allow_death { dest: account(Bob).into(), value: 1 },
			frame_system::Error::<Runtime>::CallFiltered,
		);
		does(Ferdie, SettlementCall::request_redemption { bank: BANK, amount: 300 });
		let redeems = Task::Settlement(SettlementTask::Redeem(account(Ferdie)));
		assert_eq!(waits(BANK), [(redeems, None)]);
		does(Dave, SettlementCall::redeem { holder: account(Ferdie), amount: 300, issuer: BANK });
		assert_eq!(waits(BANK), []);
		assert_eq!(TotalIssuance::<Runtime>::get(), before + 200);
	});
}

#[test]
fn one_officer_issues_up_to_a_days_amount_and_two_up_to_the_limit() {
	development_chain().execute_with(|| {
		appoint_second_banker();
		let start = Settlement::bank(BANK);
		let issue = |amount| SettlementCall::issue { beneficiary: account(Ferdie), amount };
		refused(Dave, issue(u128::MAX / 2), SettlementError::ExceedsIssueLimit);
		refused(Dave, issue(start.room_alone + 1), SettlementError::NeedsSecondOfficer);
		does(Dave, issue(start.room_alone));
		refused(SECOND_BANKER, issue(1), SettlementError::NeedsSecondOfficer);

		assert_eq!(waits(BANK), []);
		let (beneficiary, amount) = (account(Ferdie), Settlement::bank(BANK).room);
		let confirm =
			|amount| SettlementCall::confirm_issue { beneficiary: account(Ferdie), amount };
		does(Dave, SettlementCall::propose_issue { beneficiary, amount });
		let expiry = Settlement::issue_proposals(BANK)[0].expiry.0;
		let confirms = Task::Settlement(SettlementTask::ConfirmIssue(account(Ferdie)));
		assert_eq!(waits(BANK), [(confirms, Some(expiry))]);
		refused(Dave, confirm(amount), SettlementError::SameOfficer);
		refused(SECOND_BANKER, confirm(amount - 1), SettlementError::AmountChanged);
		does(SECOND_BANKER, confirm(amount));
		assert_eq!(waits(BANK), []);
		assert_eq!(Settlement::bank(BANK).outstanding, start.limit.outstanding);
		refused(Dave, issue(1), SettlementError::ExceedsIssueLimit);
		ensure_invariants_hold("after a bank issued all it may");
	});
}

/// A key of the rural bank is stolen, and an accomplice asks the other bank for its cash.
#[test]
fn a_stolen_key_of_one_bank_takes_nothing_from_another() {
	development_chain().execute_with(|| {
		let rural = register_rural_bank();
		let all = Settlement::bank(rural).room_alone;
		let (loot, beneficiary) = (all, account(Bob));
		does(STRANGER, SettlementCall::issue { beneficiary, amount: loot });
		refused(
			STRANGER,
			SettlementCall::issue { beneficiary: account(Bob), amount: 1 },
			SettlementError::NeedsSecondOfficer,
		);
		does(Bob, SettlementCall::request_redemption { bank: BANK, amount: loot });
		let before = Settlement::bank(BANK);
		let redeem =
			|| SettlementCall::redeem { holder: account(Bob), amount: loot, issuer: rural };
		refused(Dave, redeem(), SettlementError::ExceedsCreditLine);
		does(Dave, SettlementCall::refuse_redemption { holder: account(Bob) });
		assert_eq!(Settlement::bank(BANK), before);
	});
}

#[test]
fn a_bank_pays_for_another_one_which_owes_it_as_much() {
	development_chain().execute_with(|| {
		let rural = register_rural_bank();
		does(STRANGER, SettlementCall::issue { beneficiary: account(Ferdie), amount: 700 });
		let line = |limit| SettlementCall::set_credit_line { creditor: BANK, debtor: rural, limit };
		does(Dave, line(1_000));
		does(STRANGER, line(500));
		does(Ferdie, SettlementCall::request_redemption { bank: BANK, amount: 500 });
		let (before, holder) = (Settlement::bank(BANK), account(Ferdie));
		does(Dave, SettlementCall::redeem { holder, amount: 500, issuer: rural });
		assert_eq!(Settlement::bank(BANK).outstanding, before.outstanding);
		assert_eq!(Settlement::bank(rural).outstanding, 200);
		assert_eq!(Settlement::claim(BANK, rural).amount, 500);
		let settle = || SettlementCall::settle_claim { creditor: BANK, debtor: rural, amount: 500 };
		refused(STRANGER, settle(), SettlementError::NotCreditor);
		does(Dave, settle());
		assert_eq!(Settlement::claim(BANK, rural).amount, 0);
		ensure_invariants_hold("after a claim was settled");
	});
}

/// What a second officer would confirm was proposed by a thief, who was found out.
#[test]
fn what_a_stolen_key_proposed_is_not_confirmed() {
	development_chain().execute_with(|| {
		appoint_second_banker();
		let dave = OfficerId(3);
		let (beneficiary, amount) = (account(Ferdie), 9_000_000);
		does(Dave, SettlementCall::propose_issue { beneficiary, amount });
		decide(InstitutionsCall::report_compromised_key { officer: dave, since: now() });
		refused(
			SECOND_BANKER,
			SettlementCall::confirm_issue { beneficiary: account(Ferdie), amount },
			SettlementError::OfficerCompromised,
		);
		does(SECOND_BANKER, SettlementCall::cancel_issue { beneficiary: account(Ferdie) });
	});
}
