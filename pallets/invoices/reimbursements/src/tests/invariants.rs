// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use crate::{mock::*, *};
use citychain_evidence::EvidenceId;
use citychain_invoices::testing::invoices;
use citychain_invoices::Holder;
use citychain_kit::{
	notices,
	testing::{authority, roles::*},
};
use citychain_primitives::OfficerId;
use frame_support::{assert_ok, BoundedVec};

/// The claim that is closed, by the employer.
const CLOSED: ClaimId = ClaimId(0);
/// The buyer's claim, closed too, on the rest of the same invoice.
const BUYERS: ClaimId = ClaimId(1);
/// The claim that is open.
const OPEN: ClaimId = ClaimId(2);

/// A state of block 3 with something of everything.
///
/// The employer reimbursed 50 yuan of an invoice, and has entered it; the buyer, the next holder,
/// reimbursed 63 yuan, of which 10 were clawed back and 3 recovered. The employer has locked another
/// invoice.
fn fill() {
	reimburse(INVOICE, 5_000);
	authority::appoint(STRANGER, OfficerId(99), BUYER);
	invoices::change(INVOICE, |facts| facts.holder = Some(Holder::Institution(BUYER)));
	assert_ok!(lock(BUYER_CLERK, &[(INVOICE, 6_300)]));
	begin_block(2);
	assert_ok!(close(STRANGER, BUYERS));
	assert_ok!(reverse(INVOICE, 300));
	assert_ok!(recover(STRANGER, INVOICE));
	assert_ok!(reverse(INVOICE, 1_000));
	assert_ok!(enter(FINANCE_CLERK, INVOICE, true));
	begin_block(3);
	assert_ok!(lock(FINANCE_CLERK, &[(OTHER_INVOICE, 1)]));
}

/// Corrupts that state, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	assert_noticed_after(fill, message, corrupt);
}

fn change_claim(id: ClaimId, change: impl FnOnce(&mut Claim)) {
	Claims::<Test>::mutate(id, |claim| change(claim.as_mut().unwrap()));
}

fn change_closure(change: impl FnOnce(&mut Closure)) {
	Closures::<Test>::mutate(INVOICE, EMPLOYER, |closure| change(closure.as_mut().unwrap()));
}

fn change_lock(change: impl FnOnce(&mut Lock)) {
	Locks::<Test>::mutate(OTHER_INVOICE, |lock| change(lock.as_mut().unwrap()));
}

mod numbered {
	use super::*;

	notices! {
		notices_a_number_that_was_not_given:
			"1: a claim has a number that was not given yet" => NextClaim::<Test>::put(OPEN);
		notices_a_claim_without_invoices:
			"1: a claim has no invoices" =>
				change_claim(OPEN, |claim| claim.items = BoundedVec::new());
		notices_an_invoice_that_is_claimed_twice:
			"1: an invoice is in a claim twice" =>
				change_claim(OPEN, |claim| claim.items = items(&[(INVOICE, 1), (INVOICE, 2)]));
		notices_an_invoice_that_is_claimed_for_nothing:
			"1: a claim asks for nothing of an invoice" =>
				change_claim(OPEN, |claim| claim.items[0].amount = Fen(0));
	}
}

mod locked {
	use super::*;

	const OTHER: &str = "2: a lock is not what its claim asks for";

	notices! {
		notices_a_lock_without_a_claim:
			"2: a lock belongs to no claim" => Claims::<Test>::remove(OPEN);
		notices_a_lock_of_a_closed_claim:
			"2: a lock belongs to a closed claim" => change_lock(|lock| lock.claim = CLOSED);
		notices_a_lock_with_another_end:
			"2: a lock does not end with its claim" => change_lock(|lock| lock.until.0 += 1);
		notices_a_lock_on_another_amount_or_invoice:
			OTHER => change_lock(|lock| lock.amount = Fen(2)),
			OTHER => {
				let lock = Locks::<Test>::take(OTHER_INVOICE).unwrap();
				Locks::<Test>::insert(BUYERS_INVOICE, lock);
			};
	}
}

mod closed {
	use super::*;

	const OTHER: &str = "3: a closure is not what its claim asks for";

	notices! {
		notices_an_officer_who_approved_its_own_claim:
			"3: an officer approved its own claim" =>
				change_claim(CLOSED, |claim| claim.officer = OfficerId(12));
		notices_a_closure_without_a_claim:
			"3: a closure has no claim" => Claims::<Test>::remove(CLOSED);
		notices_a_closure_of_an_open_claim:
			"3: a closure has a claim that is not closed" =>
				change_closure(|closure| closure.claim = OPEN);
		notices_a_closure_of_anothers_claim:
			"3: a closure has another's claim" => change_closure(|closure| closure.claim = BUYERS);
		notices_a_closure_of_another_amount_or_invoice:
			OTHER => change_closure(|closure| closure.amount = Fen(4_999)),
			OTHER => {
				let closure = Closures::<Test>::take(INVOICE, EMPLOYER).unwrap();
				Closures::<Test>::insert(OTHER_INVOICE, EMPLOYER, closure);
			};
	}
}

mod summed {
	use super::*;

	const UNEQUAL: &str = "4: a sum is not what stays reimbursed";

	fn change_sum(change: impl FnOnce(&mut Reimbursement)) {
		Reimbursed::<Test>::mutate(INVOICE, change);
	}

	#[test]
	fn notices_a_closure_without_a_sum() {
		const NO_SUM: &str = "4: a closure is in no sum";
		assert_noticed(NO_SUM, || Reimbursed::<Test>::remove(INVOICE));
		assert_noticed(NO_SUM, || {
			change_sum(|sum| {
				sum.institutions.pop();
			});
		});
	}

	notices! {
		notices_a_sum_of_nothing:
			"4: a sum is kept of nothing" =>
				Reimbursed::<Test>::insert(OTHER_INVOICE, Reimbursement::default());
		notices_an_institution_that_is_listed_twice_or_without_a_closure:
			"4: a sum lists an institution twice" =>
				change_sum(|sum| sum.institutions.try_push(EMPLOYER).unwrap()),
			"4: a sum lists an institution without a closure" =>
				change_sum(|sum| sum.institutions.try_push(SELLER).unwrap());
	}

	#[test]
	fn notices_more_to_be_paid_back_than_was_reimbursed() {
		const MORE: &str = "4: more of a closure is paid back than there is";
		assert_noticed(MORE, || change_closure(|closure| closure.clawback = Fen(5_001)));
		assert_noticed(MORE, || change_closure(|closure| closure.recovered = Fen(5_001)));
		assert_noticed(MORE, || {
			change_closure(|closure| {
				closure.clawback = Fen(u64::MAX);
				closure.recovered = Fen(1);
			});
		});
	}

	notices! {
		notices_a_sum_that_is_another:
			UNEQUAL => change_sum(|sum| sum.amount.0 -= 1),
			UNEQUAL => change_closure(|closure| closure.clawback = Fen(1));
	}
}

mod covered {
	use super::*;

	#[test]
	fn notices_what_is_kept_of_an_invoice_that_is_not_recorded() {
		const UNKNOWN: &str = "5: something is kept of an invoice that is not recorded";
		assert_noticed(UNKNOWN, || invoices::remove(INVOICE));
		assert_noticed(UNKNOWN, || invoices::remove(OTHER_INVOICE));
	}

	notices! {
		notices_more_reimbursed_than_is_left:
			"5: more stays reimbursed of an invoice than is left of it" =>
				invoices::take_back(INVOICE, part(INVOICE, 1));
	}
}

mod entered {
	use super::*;

	notices! {
		notices_an_entry_of_nothing:
			"6: an invoice is entered of which nothing stays reimbursed" => {
				change_closure(|closure| closure.recovered = closure.amount);
				Reimbursed::<Test>::mutate(INVOICE, |sum| sum.amount.0 -= 5_000);
			};
	}
}

mod dated {
	use super::*;

	const LENGTH: &str = "7: a claim is longer than the runtime allows, or of no length";
	const CLOSING: &str = "7: a claim was closed before it was made, or after its end";

	fn close_at(at: Millis) {
		change_claim(BUYERS, |claim| {
			let evidence = EvidenceId(0);
			claim.state = ClaimState::Closed { evidence, approver: OfficerId(99), closed_at: at };
		});
	}

	/// Its locks go with it, or they would be noticed first.
	fn end_at(until: Millis) {
		change_claim(OPEN, |claim| claim.until = until);
		change_lock(|lock| lock.until = until);
	}

	notices! {
		notices_a_claim_to_come:
			"7: a claim is of a time to come" => change_claim(OPEN, |claim| claim.locked_at.0 += 1);
	}

	#[test]
	fn notices_a_claim_of_a_length_that_cannot_be() {
		let made_at = time_of(3).0;
		for until in [0, made_at - 1, made_at, made_at + MAX_LOCK + 1] {
			assert_noticed(LENGTH, || end_at(Millis(until)));
		}
	}

	notices! {
		notices_a_claim_that_was_closed_at_a_time_that_cannot_be:
			"7: a claim was closed at a time to come" => close_at(time_of(4)),
			CLOSING => close_at(Millis(START - 1)),
			CLOSING => change_claim(BUYERS, |claim| claim.until = time_of(2));
	}

	#[test]
	fn notices_a_limit_that_cannot_be() {
		const LIMIT: &str = "7: locks may be longer than the runtime allows, or of no length";
		for length in [0, MAX_LOCK + 1] {
			assert_noticed(LIMIT, || LongestLock::<Test>::put(length));
		}
	}
}
