// SPDX-License-Identifier: Apache-2.0
//! Invoices that are pledged to a bank.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_invoices::{testing::invoices as uses, InvoiceId, InvoiceRegister};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{Fen, OfficerId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

/// What the usual invoice is worth with its tax.
const GROSS: u64 = 37_020;

fn release(who: AccountId, id: InvoiceId) -> DispatchResult {
	Invoicing::release_encumbrance(signed(who), id)
}

#[test]
fn a_part_is_pledged_until_the_bank_releases_it() {
	run(|| {
		issue_and_deliver(0);
		take_events();
		assert_ok!(encumber(FIRST, BANK, GROSS));
		assert_eq!(Invoicing::facts(FIRST).unwrap().encumbered, Fen(GROSS));
		let (invoice, beneficiary) = (FIRST, BANK);
		assert_eq!(
			take_events(),
			[Event::Encumbered {
				invoice,
				beneficiary,
				amount: Fen(GROSS),
				issuer: SELLER,
				officer: SELLING.officer
			}]
		);
		assert_noop!(encumber(FIRST, BANK, 1), Error::<Test>::AlreadyEncumbered);
		assert_ok!(release(BANK_OFFICER, FIRST));
		assert_eq!(Invoicing::facts(FIRST).unwrap().encumbered, Fen(0));
		assert_eq!(
			take_events(),
			[Event::EncumbranceReleased { invoice, beneficiary, officer: OfficerId(3) }]
		);
		assert_noop!(release(BANK_OFFICER, FIRST), Error::<Test>::NotEncumbered);
		assert_ok!(encumber(FIRST, BANK, 1));
	});
}

#[test]
fn the_amount_is_within_what_is_left() {
	run(|| {
		issue_and_deliver(0);
		assert_noop!(encumber(FIRST, BANK, 0), Error::<Test>::NothingEncumbered);
		assert_noop!(encumber(FIRST, BANK, GROSS + 1), Error::<Test>::ExceedsOutstanding);
		let line = usual_lines().reversal(2, totals(20_000, 1_200));
		assert_ok!(reverse_lines(FIRST, 1, vec![line]));
		assert_noop!(encumber(FIRST, BANK, GROSS - 21_200 + 1), Error::<Test>::ExceedsOutstanding);
		assert_ok!(encumber(FIRST, BANK, GROSS - 21_200));
	});
}

#[test]
fn a_red_letter_leaves_what_is_pledged() {
	run(|| {
		issue_and_deliver(0);
		let lines = usual_lines();
		assert_ok!(encumber(FIRST, BANK, GROSS - 21_200));
		let too_much =
			vec![lines.reversal(1, totals(100, 13)), lines.reversal(2, totals(20_000, 1_200))];
		assert_noop!(reverse_lines(FIRST, 1, too_much), Error::<Test>::Encumbered);
		assert_noop!(reverse_rest(FIRST, 1), Error::<Test>::Encumbered);
		assert_ok!(reverse_lines(FIRST, 1, vec![lines.reversal(2, totals(20_000, 1_200))]));
		assert_noop!(reverse_rest(FIRST, 2), Error::<Test>::Encumbered);
		assert_ok!(release(BANK_OFFICER, FIRST));
		assert_ok!(reverse_rest(FIRST, 2));
	});
}

#[test]
fn it_is_pledged_to_an_active_bank_only() {
	run(|| {
		issue_and_deliver(0);
		assert_noop!(encumber(FIRST, SELLER, 1), Error::<Test>::BeneficiaryIsIssuer);
		for institution in [BUYER, OTHER_BANK, NOWHERE] {
			assert_noop!(encumber(FIRST, institution, 1), Error::<Test>::BeneficiaryNotBank);
		}
		authority::deactivate(BANK);
		assert_noop!(encumber(FIRST, BANK, 1), Error::<Test>::BeneficiaryNotBank);
	});
}

#[test]
fn it_is_pledged_by_its_issuer_and_while_it_is_usable() {
	run(|| {
		assert_noop!(encumber(FIRST, BANK, 1), Error::<Test>::NotFound);
		issue_and_deliver(0);
		assert_noop!(
			Invoicing::encumber(signed(OTHER_CLERK), FIRST, BANK, Fen(1)),
			Error::<Test>::NotIssuer
		);
		uses::refuse_use(FIRST, true);
		assert_noop!(encumber(FIRST, BANK, 1), uses::INVOICE_NOT_USABLE);
		uses::refuse_use(FIRST, false);
		assert_ok!(Invoicing::dispute(signed(BUYER_CLERK), FIRST, REASON));
		assert_noop!(encumber(FIRST, BANK, 1), Error::<Test>::Disputed);
		assert_ok!(Invoicing::refuse(signed(BUYER_CLERK), FIRST, REASON));
		assert_noop!(encumber(FIRST, BANK, 1), Error::<Test>::Refused);
		let red = reverse_rest(FIRST, 1).unwrap();
		assert_noop!(encumber(red, BANK, 1), Error::<Test>::NotBlue);
		assert_noop!(encumber(FIRST, BANK, 1), Error::<Test>::NotInForce);
	});
}

#[test]
fn the_council_voids_what_a_bank_cannot_release() {
	run(|| {
		let void = |id| Invoicing::void_encumbrance(RuntimeOrigin::root(), id, REASON);
		assert_noop!(void(FIRST), Error::<Test>::NotFound);
		issue_and_deliver(0);
		assert_noop!(void(FIRST), Error::<Test>::NotEncumbered);
		assert_ok!(encumber(FIRST, BANK, GROSS));
		assert_noop!(void(FIRST), Error::<Test>::BeneficiaryActive);
		authority::deactivate(BANK);
		take_events();
		assert_ok!(void(FIRST));
		let (invoice, beneficiary) = (FIRST, BANK);
		assert_eq!(
			take_events(),
			[Event::EncumbranceVoided { invoice, beneficiary, reason: REASON }]
		);
		let red = reverse_rest(FIRST, 1).unwrap();
		assert_noop!(void(red), Error::<Test>::NotBlue);
	});
}

#[test]
fn only_the_bank_to_which_it_is_pledged_releases_it() {
	run(|| {
		assert_noop!(release(BANK_OFFICER, FIRST), Error::<Test>::NotFound);
		issue_and_deliver(0);
		assert_ok!(encumber(FIRST, BANK, 1));
		let duties = citychain_primitives::duties([citychain_primitives::Duty::FinanceInvoices]);
		authority::activate(OTHER_BANK, duties);
		assert_noop!(release(OTHER_BANK_OFFICER, FIRST), Error::<Test>::NotBeneficiary);
		assert_ok!(release(BANK_OFFICER, FIRST));
		let red = reverse_rest(FIRST, 1).unwrap();
		assert_noop!(release(BANK_OFFICER, red), Error::<Test>::NotBlue);
	});
}
