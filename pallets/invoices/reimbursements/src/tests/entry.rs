// SPDX-License-Identifier: Apache-2.0
//! Entering invoices in the books, and withdrawing that.

use super::*;
use crate::{mock::*, *};
use citychain_invoices::testing::invoices::{self, INVOICE_NOT_USABLE};
use citychain_invoices::{Holder, RiskFlag};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, assert_ok};

fn entry() -> EntryState {
	Closures::<Test>::get(INVOICE, EMPLOYER).unwrap().entry
}

#[test]
fn goes_from_not_entered_to_entered_to_withdrawn_and_on() {
	run(|| {
		reimburse(INVOICE, GROSS);
		take_events();
		assert_eq!(entry(), EntryState::NotEntered);
		let (invoice, institution, officer) = (INVOICE, EMPLOYER, OfficerId(11));
		let mut events = Vec::new();
		for (deductible, entered) in
			[(true, EntryState::Deductible), (false, EntryState::NotDeductible)]
		{
			assert_ok!(enter(FINANCE_CLERK, INVOICE, deductible));
			assert_eq!(entry(), entered);
			assert_ok!(withdraw(FINANCE_CLERK, INVOICE));
			assert_eq!(entry(), EntryState::Withdrawn);
			events.extend([
				Event::InvoiceEntered { invoice, institution, officer, deductible },
				Event::EntryWithdrawn { invoice, institution, officer },
			]);
		}
		assert_eq!(take_events(), events);
	});
}

/// The codes of the tax administration are those of the encoding.
#[test]
fn states_are_encoded_as_their_codes() {
	let states = [
		EntryState::NotEntered,
		EntryState::Deductible,
		EntryState::NotDeductible,
		EntryState::Withdrawn,
	];
	assert_eq!(states.map(|state| codec::Encode::encode(&state)), [[1], [2], [3], [6]]);
}

#[test]
fn is_of_each_institutions_own_books() {
	run(|| {
		reimburse(INVOICE, 1_000);
		invoices::change(INVOICE, |facts| facts.holder = Some(Holder::Institution(BUYER)));
		assert_noop!(enter(BUYER_CLERK, INVOICE, true), Error::<Test>::NotReimbursed);
		assert_ok!(lock(BUYER_CLERK, &[(INVOICE, 1_000)]));
		authority::appoint(STRANGER, OfficerId(99), BUYER);
		assert_ok!(close(STRANGER, ClaimId(1)));
		assert_ok!(enter(BUYER_CLERK, INVOICE, false));
		// Who handed the invoice on still has its own part in its books.
		assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
		assert_ok!(withdraw(BUYER_CLERK, INVOICE));
		assert_eq!(entry(), EntryState::Deductible);
	});
}

mod fails {
	use super::*;

	#[test]
	fn for_an_invoice_that_was_not_reimbursed() {
		run(|| {
			assert_ok!(lock(FINANCE_CLERK, &[(INVOICE, 1)]));
			for id in [INVOICE, OTHER_INVOICE, InvoiceId(u64::MAX)] {
				assert_noop!(enter(FINANCE_CLERK, id, true), Error::<Test>::NotReimbursed);
				assert_noop!(withdraw(FINANCE_CLERK, id), Error::<Test>::NotReimbursed);
			}
		});
	}

	#[test]
	fn twice_in_a_row() {
		run(|| {
			reimburse(INVOICE, 1);
			assert_noop!(withdraw(FINANCE_CLERK, INVOICE), Error::<Test>::NotEntered);
			assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
			for deductible in [true, false] {
				let again = enter(APPROVER, INVOICE, deductible);
				assert_noop!(again, Error::<Test>::AlreadyEntered);
			}
			assert_ok!(withdraw(FINANCE_CLERK, INVOICE));
			assert_noop!(withdraw(FINANCE_CLERK, INVOICE), Error::<Test>::NotEntered);
		});
	}

	/// What stands in the books can always be withdrawn.
	#[test]
	fn to_enter_an_invoice_that_nobody_may_use() {
		run(|| {
			reimburse(INVOICE, 1);
			assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
			invoices::change(INVOICE, |facts| facts.risk = RiskFlag::Abnormal);
			assert_ok!(withdraw(FINANCE_CLERK, INVOICE));
			assert_noop!(enter(FINANCE_CLERK, INVOICE, true), INVOICE_NOT_USABLE);
		});
	}

	#[test]
	fn to_enter_an_invoice_of_which_nothing_stays_reimbursed() {
		run(|| {
			reimburse(INVOICE, 1_000);
			invoices::change(INVOICE, |facts| facts.holder = Some(Holder::Institution(BUYER)));
			authority::appoint(STRANGER, OfficerId(99), BUYER);
			assert_ok!(lock(BUYER_CLERK, &[(INVOICE, 300)]));
			assert_ok!(close(STRANGER, ClaimId(1)));
			assert_ok!(reverse(INVOICE, GROSS - 1_000));
			assert_noop!(enter(BUYER_CLERK, INVOICE, true), Error::<Test>::NothingLeft);
			assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
		});
	}
}
