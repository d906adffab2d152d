// SPDX-License-Identifier: Apache-2.0
//! What the register of invoices asks.

use super::*;
use crate::Error;
use citychain_primitives::TaxPeriod;
use frame_support::{assert_noop, assert_storage_noop};

/// From the agreement until the red letter is issued, withdrawn, or somebody withdraws what the seller
/// left lying.
#[test]
fn nobody_uses_an_invoice_over_which_a_red_letter_is_agreed() {
	run(|| {
		let usable = || RedLetters::ensure_usable(BLUE);
		assert_ok!(usable());
		let form = open(Side::Seller, line(1, 0));
		assert_ok!(usable());
		assert_ok!(agree(Side::Buyer, form));
		assert_noop!(usable(), Error::<Test>::RedAgreed);
		assert_ok!(RedLetters::ensure_usable(UNUSED));
		assert_ok!(issue(form));
		assert_ok!(usable());

		let form = confirmed(Side::Seller);
		set_offset(10 * ISSUE_WITHIN);
		assert_noop!(usable(), Error::<Test>::RedAgreed);
		assert_ok!(withdraw(Side::Buyer, form));
		assert_ok!(usable());
	});
}

#[test]
fn an_invoice_keeps_its_holder_while_a_form_is_open() {
	run(|| {
		let transferable = || RedLetters::ensure_transferable(BLUE);
		assert_ok!(transferable());
		let form = open(Side::Seller, Reversal::Rest);
		assert_noop!(transferable(), Error::<Test>::FormOpen);
		assert_ok!(agree(Side::Buyer, form));
		set_offset(10 * ISSUE_WITHIN);
		assert_noop!(transferable(), Error::<Test>::FormOpen);
		assert_ok!(withdraw(Side::Buyer, form));
		assert_ok!(transferable());
	});
}

#[test]
fn an_overdue_form_does_not_hold_the_invoice() {
	run(|| {
		open(Side::Seller, Reversal::Rest);
		set_offset(CONFIRM_WITHIN - 1);
		assert_noop!(RedLetters::ensure_transferable(BLUE), Error::<Test>::FormOpen);
		set_offset(CONFIRM_WITHIN);
		assert_ok!(RedLetters::ensure_transferable(BLUE));
	});
}

#[test]
fn an_invoice_is_settled_once_nobody_has_time_left() {
	run(|| {
		let settled = || RedLetters::ensure_settled(BLUE);
		assert_ok!(settled());
		let form = open(Side::Seller, Reversal::Rest);
		set_offset(CONFIRM_WITHIN - 1);
		assert_noop!(settled(), Error::<Test>::FormOpen);
		set_offset(CONFIRM_WITHIN);
		assert_ok!(settled());
		assert_ok!(close(form));

		confirmed(Side::Seller);
		set_offset(CONFIRM_WITHIN + ISSUE_WITHIN - 1);
		assert_noop!(settled(), Error::<Test>::FormOpen);
		set_offset(CONFIRM_WITHIN + ISSUE_WITHIN);
		assert_ok!(settled());
	});
}

#[test]
fn a_form_makes_no_use_of_the_invoice_and_never_stops_a_red_letter() {
	run(|| {
		let form = confirmed(Side::Seller);
		assert!(!RedLetters::is_used(BLUE));
		let reversal = invoices::reversal(BLUE, totals(1, 0), TaxPeriod(202_601), false);
		assert_ok!(RedLetters::ensure_reversible(BLUE, &reversal));
		assert_storage_noop!({
			assert_ok!(RedLetters::on_reversed(BLUE, &reversal));
			RedLetters::on_pruned(BLUE);
		});
		assert_eq!(state(form).code(), 4);
	});
}
