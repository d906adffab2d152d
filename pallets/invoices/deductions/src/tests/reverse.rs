// SPDX-License-Identifier: Apache-2.0
//! What red letters do to the use of an invoice.

use super::*;
use crate::{Error, Event};
use citychain_invoices::testing::taxpayers;
use frame_support::assert_noop;

#[test]
fn nothing_happens_to_an_invoice_whose_tax_is_not_used() {
	run(|| {
		take_events();
		assert_ok!(reverse(INVOICE, TAX));
		assert_eq!(take_events(), []);
		assert!(!is_kept(INVOICE));
	});
}

#[test]
fn deducted_tax_is_transferred_out_in_the_period_of_each_red_letter() {
	run(|| {
		use_for(INVOICE, Purpose::Deduction);
		take_events();
		assert_ok!(reverse(INVOICE, 300));
		set_time(JANUARY.end().unwrap());
		assert_ok!(reverse(INVOICE, TAX - 300));
		assert_eq!(Deductions::deduction(INVOICE), Some(deduction(used(TAX, TAX))));
		assert_eq!((posted(JANUARY), posted(FEBRUARY)), ((TAX, 300), (0, TAX - 300)));
		assert_eq!(
			take_events(),
			[(JANUARY, 300), (FEBRUARY, TAX - 300)].map(|(period, tax)| Event::TransferredOut {
				invoice: INVOICE,
				taxpayer: BUYER,
				period,
				tax: Fen(tax),
			})
		);
	});
}

/// The tax of the red letters is owed again, whatever became of the buyer since.
#[test]
fn deducted_tax_of_a_suspended_taxpayer_is_transferred_out() {
	run(|| {
		use_for(INVOICE, Purpose::Deduction);
		taxpayers::suspend(BUYER);
		assert_ok!(reverse(INVOICE, 1));
		assert_eq!(posted(JANUARY), (TAX, 1));
	});
}

#[test]
fn a_red_letter_without_tax_transfers_nothing_out() {
	run(|| {
		use_for(INVOICE, Purpose::Deduction);
		take_events();
		assert_ok!(reverse(INVOICE, 0));
		assert_eq!(take_events(), []);
	});
}

#[test]
fn a_selection_stays_while_tax_is_left() {
	run(|| {
		assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
		take_events();
		assert_ok!(reverse(INVOICE, TAX - 1));
		assert_eq!(take_events(), []);
		assert_ok!(confirm(BUYER_CLERK, JANUARY, &[INVOICE]));
		assert_eq!(posted(JANUARY), (1, 0));
	});
}

#[test]
fn a_selection_is_void_when_no_tax_is_left() {
	run(|| {
		assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
		take_events();
		assert_ok!(reverse(INVOICE, TAX));
		assert!(!is_kept(INVOICE));
		assert_eq!(take_events(), [Event::SelectionVoided { invoice: INVOICE, taxpayer: BUYER }]);
	});
}

/// A red letter and the confirmation in one block: whichever comes first, the same tax is owed.
#[test]
fn the_order_within_a_block_does_not_change_what_is_owed() {
	for red_letter_first in [true, false] {
		run(|| {
			assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
			if red_letter_first {
				assert_ok!(reverse(INVOICE, 500));
			}
			assert_ok!(confirm(BUYER_CLERK, JANUARY, &[INVOICE]));
			if !red_letter_first {
				assert_ok!(reverse(INVOICE, 500));
			}
			let (deducted, transferred_out) = posted(JANUARY);
			assert_eq!(deducted - transferred_out, TAX - 500);
		});
	}
}

#[test]
fn the_holder_may_change_whatever_the_tax_is_used_for() {
	run(|| {
		use_for(INVOICE, Purpose::ExportRefund);
		for invoice in [INVOICE, OTHER_INVOICE] {
			assert_ok!(Deductions::ensure_transferable(invoice));
		}
	});
}

mod fails {
	use super::*;

	#[test]
	fn until_an_export_refund_is_rolled_back() {
		run(|| {
			use_for(INVOICE, Purpose::ExportRefund);
			assert_noop!(reverse(INVOICE, 1), Error::<Test>::RefundNotRolledBack);
			// Nor by force, nor if nobody asked before.
			let reversal = BlueReversal { forced: true, ..reversal(INVOICE, 1) };
			assert_noop!(
				Deductions::ensure_reversible(INVOICE, &reversal),
				Error::<Test>::RefundNotRolledBack
			);
			assert_noop!(
				Deductions::on_reversed(INVOICE, &reversal),
				Error::<Test>::RefundNotRolledBack
			);
			assert_ok!(roll_back(TAX_OFFICER, INVOICE));
			assert_ok!(reverse(INVOICE, 1));
		});
	}

	#[test]
	fn if_more_is_taken_back_than_was_deducted() {
		run(|| {
			use_for(INVOICE, Purpose::Deduction);
			for tax in [TAX + 1, u64::MAX] {
				let red = Totals { net: Fen(1), tax: Fen(tax) };
				let reversal = BlueReversal { red, ..reversal(INVOICE, 1) };
				for answer in [Deductions::ensure_reversible, Deductions::on_reversed] {
					assert_noop!(answer(INVOICE, &reversal), Error::<Test>::ExceedsDeduction);
				}
			}
		});
	}

	/// The register of invoices hears it when it asks, before anything is written.
	#[test]
	fn if_the_ledger_of_the_buyer_does_not_take_it() {
		run(|| {
			use_for(INVOICE, Purpose::Deduction);
			let reversal = reversal(INVOICE, 1);
			taxpayers::reset();
			for answer in [Deductions::ensure_reversible, Deductions::on_reversed] {
				assert_noop!(answer(INVOICE, &reversal), taxpayers::TAXPAYER_NOT_FOUND);
			}
		});
	}
}
