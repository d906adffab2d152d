// SPDX-License-Identifier: Apache-2.0
//! What the register of invoices is answered.

use super::*;
use crate::{mock::*, *};
use citychain_invoices::testing::invoices;
use citychain_invoices::Holder;
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, assert_ok};

#[test]
fn an_invoice_is_used_once_somebody_reimbursed_it() {
	run(|| {
		assert!(!Reimbursements::is_used(INVOICE));
		assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
		assert!(!Reimbursements::is_used(INVOICE));
		assert_ok!(close(APPROVER, CLAIM));
		assert!(Reimbursements::is_used(INVOICE));
		assert_ok!(reverse(INVOICE, GROSS));
		assert!(Reimbursements::is_used(INVOICE) && !Reimbursements::is_used(OTHER_INVOICE));
	});
}

/// Who holds an invoice has it reimbursed, and not two at a time.
#[test]
fn a_locked_invoice_gets_no_other_holder() {
	run(|| {
		let transferable = || Reimbursements::ensure_transferable(INVOICE);
		assert_ok!(transferable());
		let until = Millis(START + 10);
		assert_ok!(lock_until(FINANCE_CLERK, &[(INVOICE, 1)], until));
		set_time(Millis(START + 9));
		assert_noop!(transferable(), Error::<Test>::InvoiceLocked);
		set_time(until);
		assert_ok!(transferable());
		reimburse(INVOICE, 1);
		assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
		assert_ok!(transferable());
	});
}

mod settled {
	use super::*;

	fn settled() -> DispatchResult {
		Reimbursements::ensure_settled(INVOICE)
	}

	#[test]
	fn not_while_a_lock_keeps_it() {
		run(|| {
			assert_ok!(settled());
			let until = Millis(START + 10);
			assert_ok!(lock_until(FINANCE_CLERK, &[(INVOICE, 1)], until));
			set_time(Millis(START + 9));
			assert_noop!(settled(), Error::<Test>::InvoiceLocked);
			set_time(until);
			assert_ok!(settled());
		});
	}

	#[test]
	fn not_while_something_is_to_be_paid_back() {
		run(|| {
			reimburse(INVOICE, GROSS);
			assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
			assert_ok!(settled());
			assert_ok!(withdraw(FINANCE_CLERK, INVOICE));
			assert_ok!(reverse(INVOICE, 1));
			assert_noop!(settled(), Error::<Test>::ClawbackOpen);
			assert_ok!(super::recover(APPROVER, INVOICE));
			assert_ok!(settled());
		});
	}

	/// Or an institution that was closed would keep its sellers' invoices for ever.
	#[test]
	fn although_an_institution_that_is_gone_had_something_to_claim_back() {
		run(|| {
			reimburse(INVOICE, GROSS);
			assert_ok!(reverse(INVOICE, 1));
			authority::deactivate(EMPLOYER);
			assert_ok!(settled());
		});
	}
}

#[test]
fn nothing_is_kept_of_a_pruned_invoice() {
	run(|| {
		reimburse(INVOICE, 1);
		reimburse(OTHER_INVOICE, 1);
		invoices::change(INVOICE, |facts| facts.holder = Some(Holder::Institution(BUYER)));
		authority::appoint(STRANGER, OfficerId(99), BUYER);
		assert_ok!(lock(BUYER_CLERK, &[(INVOICE, 1)]));
		assert_ok!(close(STRANGER, ClaimId(2)));
		assert_ok!(lock_until(BUYER_CLERK, &[(BUYERS_INVOICE, 1)], Millis(START + 1)));
		set_time(Millis(START + 1));
		for invoice in [INVOICE, BUYERS_INVOICE] {
			assert_ok!(prune(invoice));
			let standing = Reimbursements::invoice_standing(invoice);
			assert_eq!((standing.reimbursed, standing.closures), (Fen(0), vec![]));
			assert_eq!(Closures::<Test>::iter_prefix(invoice).count(), 0);
			assert!(!Locks::<Test>::contains_key(invoice));
			assert!(!Reimbursed::<Test>::contains_key(invoice));
		}
		assert!(Closures::<Test>::contains_key(OTHER_INVOICE, EMPLOYER));
	});
}
