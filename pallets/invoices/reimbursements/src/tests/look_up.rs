// SPDX-License-Identifier: Apache-2.0
//! What anyone can look up.

use super::*;
use crate::{mock::*, *};
use citychain_kit::testing::roles::*;
use frame_support::assert_ok;

#[test]
fn a_claim_is_found_until_it_is_gone() {
	run(|| {
		assert_eq!(Reimbursements::claim(CLAIM), None);
		assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
		assert_eq!(Reimbursements::claim(CLAIM), Claims::<Test>::get(CLAIM));
		assert!(Reimbursements::claim(CLAIM).unwrap().is_open());
		assert_ok!(unlock(FINANCE_CLERK, CLAIM));
		assert_eq!(Reimbursements::claim(CLAIM), None);
	});
}

#[test]
fn an_invoice_stands_as_it_was_locked_and_reimbursed() {
	run(|| {
		let free = InvoiceStanding {
			reimbursed: Fen(0),
			left: Some(Fen(GROSS)),
			lock: None,
			closures: vec![],
		};
		assert_eq!(Reimbursements::invoice_standing(INVOICE), free);
		let until = Millis(START + 10);
		assert_ok!(lock_until(FINANCE_CLERK, &[(INVOICE, 300)], until));
		let lock = Some(Lock { claim: CLAIM, amount: Fen(300), until });
		let locked = InvoiceStanding { lock, ..free.clone() };
		assert_eq!(Reimbursements::invoice_standing(INVOICE), locked);
		set_time(Millis(START + 9));
		assert_eq!(Reimbursements::invoice_standing(INVOICE), locked);
		set_time(until);
		assert_eq!(Reimbursements::invoice_standing(INVOICE), free);

		reimburse(INVOICE, 300);
		let closure = Closure::new(ClaimId(1), Fen(300));
		assert_eq!(
			Reimbursements::invoice_standing(INVOICE),
			InvoiceStanding {
				reimbursed: Fen(300),
				left: Some(Fen(11_000)),
				lock: None,
				closures: vec![ClosureInfo { institution: EMPLOYER, closure }],
			}
		);
		assert_eq!(Reimbursements::closure(INVOICE, EMPLOYER), Some(closure));
		assert_eq!(Reimbursements::closure(INVOICE, BUYER), None);
	});
}

#[test]
fn nothing_is_left_of_an_invoice_that_is_not_recorded() {
	run(|| {
		let standing = Reimbursements::invoice_standing(InvoiceId(u64::MAX));
		assert_eq!((standing.left, standing.reimbursed), (None, Fen(0)));
	});
}
