// SPDX-License-Identifier: Apache-2.0
//! What the register of invoices asks and tells.

use super::*;
use crate::Error;
use citychain_invoices::InvoiceUse;
use citychain_primitives::TaxPeriod;
use frame_support::{assert_noop, assert_storage_noop};

#[test]
fn an_invoice_keeps_its_holder_while_a_form_is_open() {
	run(|| {
		let transferable = || RedLetters::ensure_transferable(BLUE);
		assert_ok!(transferable());
		let form = open(Side::Seller, Reversal::Rest);
		assert_noop!(transferable(), Error::<Test>::FormOpen);
		assert_ok!(agree(Side::Buyer, form));
		set_time(10 * ISSUE_WITHIN);
		assert_noop!(transferable(), Error::<Test>::FormOpen);
		assert_ok!(withdraw(Side::Buyer, form));
		assert_ok!(transferable());
	});
}

#[test]
fn an_overdue_form_does_not_hold_the_invoice() {
	run(|| {
		open(Side::Seller, Reversal::Rest);
		set_time(CONFIRM_WITHIN - 1);
		assert_noop!(RedLetters::ensure_transferable(BLUE), Error::<Test>::FormOpen);
		set_time(CONFIRM_WITHIN);
		assert_ok!(RedLetters::ensure_transferable(BLUE));
	});
}

#[test]
fn an_invoice_is_settled_once_nobody_has_time_left() {
	run(|| {
		let settled = || RedLetters::ensure_settled(BLUE);
		assert_ok!(settled());
		let form = open(Side::Seller, Reversal::Rest);
		set_time(CONFIRM_WITHIN - 1);
		assert_noop!(settled(), Error::<Test>::FormOpen);
		set_time(CONFIRM_WITHIN);
		assert_ok!(settled());
		assert_ok!(close(form));

		confirmed(Side::Seller);
		set_time(CONFIRM_WITHIN + ISSUE_WITHIN - 1);
		assert_noop!(settled(), Error::<Test>::FormOpen);
		set_time(CONFIRM_WITHIN + ISSUE_WITHIN);
		assert_ok!(settled());
	});
}

#[test]
fn a_form_makes_no_use_of_the_invoice_and_never_stops_a_red_letter() {
	run(|| {
		let form = confirmed(Side::Seller);
		assert!(!RedLetters::is_used(BLUE));
		assert_ok!(RedLetters::ensure_reversible(BLUE, false));
		assert_storage_noop!({
			let facts = invoices::facts(BLUE).unwrap();
			let period = TaxPeriod(202_601);
			assert_ok!(RedLetters::on_reversed(BLUE, &facts, totals(1, 0), period));
			RedLetters::on_pruned(BLUE);
		});
		assert_eq!(state(form).code(), 4);
	});
}
