// SPDX-License-Identifier: Apache-2.0
//! The end of an invoice.

use super::*;
use crate::Error;
use frame_support::assert_noop;

fn ensure_settled() -> DispatchResult {
	Deductions::ensure_settled(INVOICE)
}

#[test]
fn an_invoice_is_settled_unless_it_is_selected() {
	run(|| {
		assert_ok!(ensure_settled());
		assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
		assert_noop!(ensure_settled(), Error::<Test>::StillSelected);
		assert_ok!(confirm(BUYER_CLERK, JANUARY, &[INVOICE]));
		assert_ok!(ensure_settled());
	});
}

#[test]
fn a_selection_that_lapses_is_in_nobodys_way() {
	run(|| {
		assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
		set_time(before(closing(JANUARY), 1));
		assert_noop!(ensure_settled(), Error::<Test>::StillSelected);
		set_time(closing(JANUARY));
		assert_ok!(ensure_settled());
	});
}

#[test]
fn nothing_is_kept_of_a_pruned_invoice() {
	run(|| {
		for invoice in [INVOICE, OTHER_INVOICE] {
			use_for(invoice, Purpose::Deduction);
		}
		invoices::remove(INVOICE);
		Deductions::on_pruned(INVOICE);
		assert!(!is_kept(INVOICE) && is_kept(OTHER_INVOICE));
		Deductions::on_pruned(INVOICE);
		assert_eq!(posted(JANUARY), (2 * TAX, 0));
	});
}
