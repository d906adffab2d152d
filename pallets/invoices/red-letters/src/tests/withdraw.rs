// SPDX-License-Identifier: Apache-2.0
//! Withdrawing, before and after the other side confirmed.

use super::*;
use crate::{Error, Event};
use citychain_primitives::{InstitutionId, OfficerId};
use frame_support::assert_noop;

const OFFICERS: [(Side, InstitutionId, OfficerId); 2] =
	[(Side::Seller, SELLER, OfficerId(9)), (Side::Buyer, BUYER, OfficerId(10))];

#[test]
fn ends_a_form_that_waits() {
	for (side, institution, officer) in OFFICERS {
		run(|| {
			let form = open(side, Reversal::Rest);
			take_events();
			assert_ok!(withdraw(side, form));

			assert_eq!(state(form), FormState::Withdrawn);
			let (blue, was_confirmed) = (BLUE, false);
			let event =
				Event::FormWithdrawn { form, blue, side, was_confirmed, institution, officer };
			assert_eq!(take_events(), [event]);
			open(side, Reversal::Rest);
		});
	}
}

#[test]
fn ends_a_confirmed_form_and_sets_the_invoice_free() {
	for (side, institution, officer) in OFFICERS {
		run(|| {
			let form = confirmed(side);
			take_events();
			assert_ok!(withdraw(side, form));

			assert_eq!(state(form), FormState::WithdrawnConfirmed);
			assert!(!is_agreed(BLUE));
			let (blue, was_confirmed) = (BLUE, true);
			let event =
				Event::FormWithdrawn { form, blue, side, was_confirmed, institution, officer };
			assert_eq!(take_events(), [event]);
			open(side, Reversal::Rest);
		});
	}
}

#[test]
fn is_open_to_the_other_side_once_the_seller_let_its_time_pass() {
	for (side, institution, officer) in OFFICERS {
		run(|| {
			set_offset(1_000);
			let form = confirmed(side.other());
			set_offset(1_000 + ISSUE_WITHIN - 1);
			assert_noop!(withdraw(side, form), Error::<Test>::NotInitiator);
			set_offset(1_000 + ISSUE_WITHIN);
			take_events();
			assert_ok!(withdraw(side, form));

			assert!(!is_agreed(BLUE));
			let (blue, was_confirmed) = (BLUE, true);
			let event =
				Event::FormWithdrawn { form, blue, side, was_confirmed, institution, officer };
			assert_eq!(take_events(), [event]);
		});
	}
}

#[test]
fn is_possible_of_a_confirmed_form_over_an_invoice_that_is_gone() {
	run(|| {
		let form = confirmed(Side::Seller);
		invoices::remove(BLUE);
		assert_ok!(withdraw(Side::Seller, form));
		assert_eq!(state(form), FormState::WithdrawnConfirmed);
		assert_ok!(prune_as(OTHER_CLERK, BLUE));
	});
}
