// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use citychain_invoices::InvoiceKind;
use citychain_kit::notices;

/// A state of January in which an invoice is deducted with a part transferred out, and another is
/// selected.
fn fill() {
	use_for(INVOICE, Purpose::Deduction);
	assert_ok!(reverse(INVOICE, 300));
	assert_ok!(select(BUYER_CLERK, OTHER_INVOICE, JANUARY));
}

/// Corrupts that state, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	assert_noticed_after(fill, message, corrupt);
}

fn change(invoice: InvoiceId, change: impl FnOnce(&mut Deduction)) {
	Uses::<Test>::mutate(invoice, |deduction| change(deduction.as_mut().unwrap()));
}

/// What may happen around an invoice afterwards breaks nothing.
mod allows {
	use super::*;

	#[test]
	fn that_the_register_does_not_know_the_invoice() {
		run(|| {
			fill();
			invoices::remove(INVOICE);
			invoices::remove(OTHER_INVOICE);
		});
	}

	#[test]
	fn that_a_selection_has_lapsed() {
		run(|| {
			fill();
			set_time(closing(FEBRUARY));
		});
	}
}

mod bounded {
	use super::*;

	notices! {
		notices_a_use_of_nothing:
			"1: no tax was used of an invoice that is kept as used" =>
				change(INVOICE, |deduction| deduction.state = used(0, 0));
		notices_more_transferred_out_than_used:
			"1: more was transferred out than was used" =>
				change(INVOICE, |deduction| deduction.state = used(299, 300));
		notices_an_export_refund_that_was_transferred_out:
			"1: an export refund was transferred out" =>
				change(INVOICE, |deduction| deduction.purpose = Purpose::ExportRefund);
	}
}

mod own {
	use super::*;

	notices! {
		notices_a_red_invoice:
			"2: the tax of a red invoice is used" =>
				invoices::change(INVOICE, |facts| facts.blue = Some(OTHER_INVOICE));
		notices_a_kind_that_is_not_deducted:
			"2: the tax of this kind of invoice is not used" =>
				invoices::change(OTHER_INVOICE, |facts| facts.kind = InvoiceKind::Blockchain);
	}

	#[test]
	fn notices_another_than_the_buyer() {
		const ANOTHER: &str = "2: the tax of an invoice is used by another than its buyer";
		for invoice in [INVOICE, OTHER_INVOICE] {
			assert_noticed(ANOTHER, || change(invoice, |deduction| deduction.taxpayer = SELLER));
		}
	}
}

mod matched {
	use super::*;

	const NOT_LEFT: &str = "3: what is used is not what is left of the tax";

	notices! {
		notices_a_selected_invoice_without_tax:
			"3: an invoice without tax is selected" =>
				invoices::take_back(OTHER_INVOICE, Totals { net: Fen(1), tax: Fen(TAX) });
		notices_a_red_letter_that_was_not_transferred_out:
			NOT_LEFT => invoices::take_back(INVOICE, Totals { net: Fen(1), tax: Fen(1) });
		notices_a_use_that_is_not_of_the_invoice:
			NOT_LEFT => change(INVOICE, |deduction| deduction.state = used(TAX, 0)),
			NOT_LEFT => change(INVOICE, |deduction| deduction.state = used(TAX + 1, 300));
	}
}

mod dated {
	use super::*;

	notices! {
		notices_a_period_that_is_no_month:
			"4: a period is no month" =>
				change(INVOICE, |deduction| deduction.period = TaxPeriod(202_600));
		notices_a_period_that_has_not_begun:
			"4: a period has not begun" =>
				change(OTHER_INVOICE, |deduction| deduction.period = FEBRUARY);
		notices_a_period_before_the_invoices:
			"4: a period is before the invoice's" =>
				change(INVOICE, |deduction| deduction.period = TaxPeriod(202_511));
	}
}
