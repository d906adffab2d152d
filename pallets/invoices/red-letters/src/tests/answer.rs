// SPDX-License-Identifier: Apache-2.0
//! The other side's answer: agreeing and denying.

use super::*;
use crate::{Error, Event, Trails};
use citychain_primitives::{InstitutionId, OfficerId};
use frame_support::assert_noop;
use invoices::INVOICE_NOT_FOUND;

/// The officer who acts for a side.
fn officer(side: Side) -> OfficerId {
	match side {
		Side::Seller => OfficerId(9),
		Side::Buyer => OfficerId(10),
	}
}

/// The institution on a side.
fn party(side: Side) -> InstitutionId {
	match side {
		Side::Seller => SELLER,
		Side::Buyer => BUYER,
	}
}

#[test]
fn agreeing_confirms_the_form_and_keeps_everybody_from_using_the_invoice() {
	for side in Side::ALL {
		run(|| {
			let form = open(side.other(), Reversal::Rest);
			take_events();
			set_offset(7);
			assert_ok!(agree(side, form));

			let issue_until = time_after(7 + ISSUE_WITHIN);
			assert_eq!(state(form), FormState::Confirmed { issue_until });
			assert!(is_agreed(BLUE));
			assert_eq!(Trails::<Test>::get(BLUE).unwrap().open, Some(form));
			let (blue, institution, officer) = (BLUE, party(side), officer(side));
			assert_eq!(
				take_events(),
				[Event::FormAgreed { form, blue, side, issue_until, institution, officer }]
			);
		});
	}
}

#[test]
fn denying_ends_the_form_and_makes_room_for_another_one() {
	for (side, void) in
		[(Side::Buyer, FormState::DeniedByBuyer), (Side::Seller, FormState::DeniedBySeller)]
	{
		run(|| {
			let form = open(side.other(), Reversal::Rest);
			take_events();
			assert_ok!(deny(side, form));

			assert_eq!(state(form), void);
			assert!(!is_agreed(BLUE));
			let (blue, institution, officer) = (BLUE, party(side), officer(side));
			assert_eq!(
				take_events(),
				[Event::FormDenied { form, blue, side, institution, officer }]
			);
			open(side, Reversal::Rest);
		});
	}
}

#[test]
fn a_replayed_answer_changes_nothing() {
	run(|| {
		let form = open(Side::Seller, Reversal::Rest);
		assert_ok!(agree(Side::Buyer, form));
		assert_noop!(agree(Side::Buyer, form), Error::<Test>::InvalidTransition);
		assert_noop!(deny(Side::Buyer, form), Error::<Test>::InvalidTransition);
		assert_ok!(withdraw(Side::Seller, form));
		assert_noop!(agree(Side::Buyer, form), Error::<Test>::InvalidTransition);
		assert!(!is_agreed(BLUE));
	});
}

#[test]
fn an_agreement_that_is_replayed_after_a_new_form_does_not_confirm_the_new_one() {
	run(|| {
		let first = open(Side::Seller, line(1, 0));
		assert_ok!(deny(Side::Buyer, first));
		let second = open(Side::Seller, Reversal::Rest);
		assert_noop!(agree(Side::Buyer, first), Error::<Test>::InvalidTransition);
		assert_eq!(state(second).code(), 2);
	});
}

#[test]
fn agreeing_fails_over_an_invoice_that_is_gone() {
	run(|| {
		let form = open(Side::Seller, Reversal::Rest);
		invoices::remove(BLUE);
		assert_noop!(agree(Side::Buyer, form), INVOICE_NOT_FOUND);
		assert_ok!(deny(Side::Buyer, form));
	});
}
