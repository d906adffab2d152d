// SPDX-License-Identifier: Apache-2.0
//! What the receiver says: accept, dispute, refuse.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_invoices::testing::invoices as uses;
use citychain_invoices::{Buyer, DeliveryState, Holder, InvoiceId, InvoiceRegister};
use citychain_kit::testing::roles::*;
use citychain_primitives::{Commitment, OfficerId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};

fn accept(who: AccountId) -> DispatchResult {
	Invoicing::accept(signed(who), FIRST)
}

fn dispute(who: AccountId) -> DispatchResult {
	Invoicing::dispute(signed(who), FIRST, REASON)
}

fn refuse(who: AccountId) -> DispatchResult {
	Invoicing::refuse(signed(who), FIRST, REASON)
}

fn delivery_state() -> DeliveryState {
	Invoicing::facts(FIRST).unwrap().delivery
}

#[test]
fn each_answer_is_written_with_its_time_and_tells_who_gave_it() {
	let (invoice, institution, officer, reason) = (FIRST, BUYER, OfficerId(10), REASON);
	let at = time_of(2);
	type Case = (fn(AccountId) -> DispatchResult, Delivery, DeliveryState, Event<Test>);
	let cases: [Case; 3] = [
		(
			accept,
			Delivery::Accepted { at },
			DeliveryState::Accepted,
			Event::Accepted { invoice, institution, officer },
		),
		(
			dispute,
			Delivery::Disputed { at, reason },
			DeliveryState::Disputed,
			Event::ReceiverDisputed { invoice, institution, officer, reason },
		),
		(
			refuse,
			Delivery::Refused { at, reason },
			DeliveryState::Refused,
			Event::ReceiverRefused { invoice, institution, officer, reason },
		),
	];
	for (answer, delivery, state, event) in cases {
		run(|| {
			issue_and_deliver(0);
			take_events();
			begin_block(2);
			assert_ok!(answer(BUYER_CLERK));
			assert_eq!(standing(FIRST).delivery, delivery);
			assert_eq!(delivery_state(), state);
			assert_eq!(take_events(), [event]);
		});
	}
}

/// Each answer in each state of delivery: whether it is taken.
#[test]
fn answers_are_taken_once_and_a_dispute_is_settled() {
	const TAKEN: DispatchResult = Ok(());
	let answered: DispatchResult = Err(Error::<Test>::AlreadyAnswered.into());
	let undelivered: DispatchResult = Err(Error::<Test>::NotDelivered.into());
	type State = fn();
	let states: [(State, [DispatchResult; 3]); 5] = [
		(|| issue(usual(0)).unwrap(), [undelivered; 3]),
		(|| _ = issue_and_deliver(0), [TAKEN; 3]),
		(
			|| {
				issue_and_deliver(0);
				assert_ok!(dispute(BUYER_CLERK));
			},
			[TAKEN, answered, TAKEN],
		),
		(
			|| {
				issue_and_deliver(0);
				assert_ok!(accept(BUYER_CLERK));
			},
			[answered; 3],
		),
		(
			|| {
				issue_and_deliver(0);
				assert_ok!(refuse(BUYER_CLERK));
			},
			[answered; 3],
		),
	];
	for (prepare, expected) in states {
		for (answer, expected) in [accept, dispute, refuse].into_iter().zip(expected) {
			run(|| {
				prepare();
				assert_eq!(answer(BUYER_CLERK), expected);
			});
		}
	}
}

#[test]
fn the_buyer_answers_even_if_another_institution_holds_the_invoice() {
	run(|| {
		issue_and_deliver(0);
		let to = Holder::Institution(EMPLOYER);
		assert_ok!(Invoicing::transfer_holder(signed(BUYER_CLERK), FIRST, to));
		assert_noop!(accept(FINANCE_CLERK), Error::<Test>::NotReceiver);
		assert_ok!(accept(BUYER_CLERK));
	});
}

#[test]
fn the_holder_answers_for_a_person() {
	run(|| {
		let buyer = Buyer::Person(Commitment([8; 32]));
		let invoice = BlueInvoice { buyer, ..usual(0) };
		let holder = Holder::Institution(EMPLOYER);
		assert_ok!(Invoicing::issue(signed(SELLER_CLERK), invoice, Some(holder)));
		assert_noop!(accept(BUYER_CLERK), Error::<Test>::NotReceiver);
		assert_ok!(accept(FINANCE_CLERK));
	});
}

#[test]
fn nobody_answers_for_a_bearer() {
	run(|| {
		issue_to_bearer(0, bearer(1));
		for who in [BUYER_CLERK, FINANCE_CLERK, SELLER_CLERK] {
			assert_noop!(accept(who), Error::<Test>::NotReceiver);
		}
	});
}

#[test]
fn what_was_used_can_be_accepted_and_no_more() {
	run(|| {
		issue_and_deliver(0);
		uses::set_used(FIRST, true);
		assert_noop!(dispute(BUYER_CLERK), Error::<Test>::AlreadyUsed);
		assert_noop!(refuse(BUYER_CLERK), Error::<Test>::AlreadyUsed);
		assert_ok!(accept(BUYER_CLERK));
	});
}

#[test]
fn what_is_disputed_or_refused_cannot_be_used() {
	run(|| {
		issue_and_deliver(0);
		assert_ok!(dispute(BUYER_CLERK));
		assert_noop!(Invoicing::ensure_usable(FIRST), Error::<Test>::Disputed);
		assert_ok!(refuse(BUYER_CLERK));
		assert_noop!(Invoicing::ensure_usable(FIRST), Error::<Test>::Refused);
	});
}

#[test]
fn answers_to_nothing_are_refused() {
	run(|| {
		let id = InvoiceId(9);
		let who = || signed(BUYER_CLERK);
		let not_found: DispatchError = Error::<Test>::NotFound.into();
		assert_noop!(Invoicing::accept(who(), id), not_found);
		assert_noop!(Invoicing::dispute(who(), id, REASON), not_found);
		assert_noop!(Invoicing::refuse(who(), id, REASON), not_found);
		issue_and_deliver(0);
		let red = reverse_rest(FIRST, 1).unwrap();
		assert_noop!(Invoicing::accept(who(), red), Error::<Test>::NotBlue);
		assert_noop!(accept(BUYER_CLERK), Error::<Test>::NotInForce);
	});
}
