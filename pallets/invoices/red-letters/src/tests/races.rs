// SPDX-License-Identifier: Apache-2.0
//! Calls of both sides in one block: whichever comes first counts, and the other changes nothing.

use super::*;
use crate::Error;
use frame_support::assert_noop;

#[test]
fn a_withdrawal_before_the_issue_keeps_the_number_for_later() {
	for side in Side::ALL {
		run(|| {
			let form = confirmed(side);
			assert_ok!(withdraw(side, form));
			assert_noop!(issue(form), Error::<Test>::InvalidTransition);
			assert_eq!(state(form), FormState::WithdrawnConfirmed);
			assert!(invoices::reds().is_empty());
			assert!(!is_agreed(BLUE));
		});
	}
}

#[test]
fn a_withdrawal_after_the_issue_takes_nothing_back() {
	for side in Side::ALL {
		run(|| {
			let form = confirmed(side);
			assert_ok!(issue(form));
			assert_noop!(withdraw(side, form), Error::<Test>::InvalidTransition);
			assert_eq!(state(form), FormState::Issued { red: InvoiceId(1_000) });
			assert_eq!(invoices::reds().len(), 1);
		});
	}
}

#[test]
fn an_agreement_and_a_withdrawal_leave_08_or_09_by_their_order() {
	run(|| {
		let form = open(Side::Seller, Reversal::Rest);
		assert_ok!(withdraw(Side::Seller, form));
		assert_noop!(agree(Side::Buyer, form), Error::<Test>::InvalidTransition);
		assert_eq!(state(form), FormState::Withdrawn);

		let form = open(Side::Seller, Reversal::Rest);
		assert_ok!(agree(Side::Buyer, form));
		assert_ok!(withdraw(Side::Seller, form));
		assert_eq!(state(form), FormState::WithdrawnConfirmed);
		assert!(!is_agreed(BLUE));
	});
}

#[test]
fn two_sides_that_open_a_form_at_once_have_one() {
	for side in Side::ALL {
		run(|| {
			open(side, Reversal::Rest);
			let other = side.other();
			assert_noop!(
				open_as(clerk(other), other, BLUE, Reversal::Rest),
				Error::<Test>::FormOpen
			);
		});
	}
}

#[test]
fn a_use_before_the_direct_red_letter_stops_it() {
	run(|| {
		invoices::set_used(UNUSED, true);
		assert_noop!(
			direct_as(SELLER_CLERK, UNUSED, Reversal::Rest),
			Error::<Test>::ConfirmationNeeded
		);
	});
}

#[test]
fn a_forced_red_letter_before_the_issue_counts() {
	run(|| {
		let form = confirmed(Side::Seller);
		force(Reversal::Rest);
		assert_noop!(issue(form), invoices::INVOICE_NOT_REVERSIBLE);
		assert_eq!(invoices::reds().len(), 1);
	});
}

#[test]
fn a_forced_red_letter_after_the_issue_takes_what_is_left() {
	run(|| {
		let form = open(Side::Seller, line(1, 0));
		assert_ok!(agree(Side::Buyer, form));
		assert_ok!(issue(form));
		force(Reversal::Rest);
		assert_eq!(invoices::facts(BLUE).unwrap().red, totals(10_000, 1_300));
	});
}
