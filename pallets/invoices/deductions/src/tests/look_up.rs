// SPDX-License-Identifier: Apache-2.0
//! What anyone can ask.

use super::*;
use citychain_invoices::{Buyer, RiskFlag};

fn tax() -> Option<u64> {
	Deductions::deductible_tax(INVOICE).map(|tax| tax.0)
}

#[test]
fn nothing_is_known_of_an_invoice_at_first() {
	run(|| {
		assert_eq!(Deductions::deduction(INVOICE), None);
		assert_eq!(tax(), Some(TAX));
	});
}

#[test]
fn what_may_be_selected_is_what_red_letters_left() {
	run(|| {
		assert_ok!(reverse(INVOICE, 1));
		assert_eq!(tax(), Some(TAX - 1));
		assert_ok!(reverse(INVOICE, TAX - 1));
		assert_eq!(tax(), None);
	});
}

#[test]
fn nothing_may_be_selected_of_an_invoice_that_is_selected_or_used() {
	run(|| {
		assert_ok!(select(BUYER_CLERK, INVOICE, DECEMBER));
		assert_eq!(tax(), None);
		set_time(closing(DECEMBER));
		assert_eq!(tax(), Some(TAX));
		use_for(INVOICE, Purpose::Deduction);
		assert_eq!(tax(), None);
	});
}

#[test]
fn nothing_may_be_selected_of_an_invoice_that_cannot_be_used() {
	run(|| {
		invoices::change(INVOICE, |facts| facts.risk = RiskFlag::Suspicious);
		assert_eq!(tax(), None);
		invoices::add(INVOICE, facts(BUYER));
		invoices::change(INVOICE, |facts| facts.buyer = Buyer::Person(Commitment([1; 32])));
		assert_eq!(tax(), None);
		invoices::remove(INVOICE);
		assert_eq!(tax(), None);
	});
}
