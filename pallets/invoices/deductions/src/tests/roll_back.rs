// SPDX-License-Identifier: Apache-2.0
//! Rolling back export refunds.

use super::*;
use crate::{Error, Event};
use citychain_invoices::testing::taxpayers::{self, TAXPAYER_NOT_FOUND};
use frame_support::assert_noop;

#[test]
fn the_buyers_bureau_frees_the_invoice_and_leaves_its_grounds() {
	run(|| {
		use_for(INVOICE, Purpose::ExportRefund);
		take_events();
		assert_ok!(roll_back(TAX_OFFICER, INVOICE));
		assert!(!is_kept(INVOICE));
		assert!(!Deductions::is_used(INVOICE));
		assert_eq!(
			take_events(),
			[Event::RefundRolledBack {
				invoice: INVOICE,
				taxpayer: BUYER,
				period: JANUARY,
				tax: Fen(TAX),
				grounds: GROUNDS,
				bureau: TAX_BUREAU,
				officer: OfficerId(8),
			}]
		);
	});
}

#[test]
fn the_invoice_may_then_be_deducted() {
	run(|| {
		use_for(INVOICE, Purpose::ExportRefund);
		assert_ok!(roll_back(TAX_OFFICER, INVOICE));
		use_for(INVOICE, Purpose::Deduction);
		assert_eq!(posted(JANUARY), (TAX, 0));
	});
}

/// The bureau that is competent now decides, whichever was when the refund was made.
#[test]
fn the_bureau_follows_the_register_of_taxpayers() {
	run(|| {
		use_for(INVOICE, Purpose::ExportRefund);
		taxpayers::register(BUYER, OTHER_TAX_BUREAU);
		assert_noop!(roll_back(TAX_OFFICER, INVOICE), Error::<Test>::NotCompetent);
		assert_ok!(roll_back(OTHER_TAX_OFFICER, INVOICE));
	});
}

#[test]
fn the_refund_of_a_suspended_taxpayer_is_rolled_back() {
	run(|| {
		use_for(INVOICE, Purpose::ExportRefund);
		taxpayers::suspend(BUYER);
		assert_ok!(roll_back(TAX_OFFICER, INVOICE));
	});
}

mod fails {
	use super::*;

	#[test]
	fn for_another_bureau() {
		run(|| {
			use_for(INVOICE, Purpose::ExportRefund);
			assert_noop!(roll_back(OTHER_TAX_OFFICER, INVOICE), Error::<Test>::NotCompetent);
		});
	}

	#[test]
	fn for_an_invoice_that_was_not_used_for_a_refund() {
		run(|| {
			assert_noop!(roll_back(TAX_OFFICER, INVOICE), Error::<Test>::NotRefunded);
			assert_ok!(select_for(BUYER_CLERK, INVOICE, JANUARY, Purpose::ExportRefund));
			assert_noop!(roll_back(TAX_OFFICER, INVOICE), Error::<Test>::NotRefunded);
			use_for(OTHER_INVOICE, Purpose::Deduction);
			assert_noop!(roll_back(TAX_OFFICER, OTHER_INVOICE), Error::<Test>::NotRefunded);
		});
	}

	#[test]
	fn the_second_time() {
		run(|| {
			use_for(INVOICE, Purpose::ExportRefund);
			assert_ok!(roll_back(TAX_OFFICER, INVOICE));
			assert_noop!(roll_back(TAX_OFFICER, INVOICE), Error::<Test>::NotRefunded);
		});
	}

	#[test]
	fn if_the_buyer_is_no_taxpayer_any_more() {
		run(|| {
			use_for(INVOICE, Purpose::ExportRefund);
			taxpayers::reset();
			assert_noop!(roll_back(TAX_OFFICER, INVOICE), TAXPAYER_NOT_FOUND);
		});
	}
}
