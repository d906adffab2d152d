// SPDX-License-Identifier: Apache-2.0
//! Red invoices on the word of the tax bureau, and what becomes of the form that was open.

use super::*;
use crate::{Basis, Error, Event, Forms, Trail, Trails};
use citychain_invoices::testing::taxpayers;
use citychain_invoices::FiscalState;
use citychain_kit::testing::authority;
use citychain_primitives::{ActingOfficer, OfficerId};
use frame_support::assert_noop;
use invoices::{INVOICE_NOT_FOUND, INVOICE_NOT_REVERSIBLE, RED_EXCEEDS_BLUE, RED_REFUSED};

#[test]
fn leaves_a_trace_of_the_bureau_and_its_grounds() {
	run(|| {
		let form = force(line(100, 13));

		let red = InvoiceId(1_000);
		assert_eq!(state(form), FormState::Unneeded { red });
		let acting = ActingOfficer { officer: OfficerId(8), institution: TAX_BUREAU };
		let recorded = Forms::<Test>::get(form).unwrap();
		assert_eq!(recorded.basis, Basis::Forced { grounds: GROUNDS });
		assert_eq!((recorded.opened_by, recorded.seller), (acting, SELLER));
		let [(issuer, invoice)] = &invoices::reds()[..] else { panic!("one red invoice") };
		assert_eq!((issuer, invoice.blue, invoice.forced), (&acting, BLUE, true));
		let amounts = invoice.amounts.clone();
		let (blue, seller, reason, grounds) = (BLUE, SELLER, REASON, GROUNDS);
		let (bureau, officer) = (TAX_BUREAU, OfficerId(8));
		assert_eq!(
			take_events(),
			[Event::RedForced {
				form,
				blue,
				red,
				seller,
				reason,
				amounts,
				grounds,
				bureau,
				officer
			}]
		);
	});
}

#[test]
fn is_possible_whatever_became_of_the_seller() {
	run(|| {
		authority::deactivate(SELLER);
		taxpayers::suspend(SELLER);
		force(Reversal::Rest);
	});
}

#[test]
fn is_up_to_the_bureau_that_is_competent_for_the_seller() {
	run(|| {
		let call = |who| force_as(who, BLUE, Reversal::Rest);
		assert_noop!(call(OTHER_TAX_OFFICER), Error::<Test>::NotCompetent);
		taxpayers::register(SELLER, OTHER_TAX_BUREAU);
		assert_noop!(call(TAX_OFFICER), Error::<Test>::NotCompetent);
		assert_ok!(call(OTHER_TAX_OFFICER));
	});
}

#[test]
fn fails_if_a_register_does_not_know_or_refuses() {
	run(|| {
		let call = |blue, reversal| force_as(TAX_OFFICER, blue, reversal);
		assert_noop!(call(UNKNOWN, Reversal::Rest), INVOICE_NOT_FOUND);
		assert_noop!(call(BLUE, line(10_001, 0)), Error::<Test>::RedExceedsBlue);
		invoices::refuse_reds(true);
		assert_noop!(call(BLUE, Reversal::Rest), RED_REFUSED);
		taxpayers::reset();
		assert_noop!(call(BLUE, Reversal::Rest), taxpayers::TAXPAYER_NOT_FOUND);
	});
}

#[test]
fn fails_when_all_ids_are_given() {
	run(|| {
		NextForm::<Test>::put(RedFormId(u64::MAX));
		assert_noop!(force_as(TAX_OFFICER, BLUE, line(1, 0)), Error::<Test>::TooManyForms);
	});
}

/// What becomes of a form whose invoice was changed meanwhile.
mod meanwhile {
	use super::*;

	#[test]
	fn the_form_stays_open() {
		run(|| {
			let form = confirmed(Side::Buyer);
			let forced = force(line(1, 0));
			assert_eq!(Trails::<Test>::get(BLUE), Some(Trail { last: forced, open: Some(form) }));
			assert_eq!(state(form).code(), 4);
			assert!(is_agreed(BLUE));
		});
	}

	#[test]
	fn a_form_over_lines_is_issued_if_as_much_is_left() {
		run(|| {
			let form = open(Side::Seller, line(6_000, 780));
			force(line(2_000, 260));
			assert_ok!(agree(Side::Buyer, form));
			force(line(2_000, 260));
			assert_ok!(issue(form));
			assert_eq!(invoices::facts(BLUE).unwrap().state, FiscalState::FullyRed);
		});
	}

	#[test]
	fn a_form_over_more_than_is_left_is_neither_agreed_nor_issued() {
		run(|| {
			let waiting = open(Side::Seller, line(6_000, 780));
			force(line(4_001, 0));
			assert_noop!(agree(Side::Buyer, waiting), Error::<Test>::AmountsChanged);
			assert_ok!(deny(Side::Buyer, waiting));

			let form = open(Side::Buyer, line(5_000, 0));
			assert_ok!(agree(Side::Seller, form));
			force(line(1_000, 0));
			assert_noop!(issue(form), Error::<Test>::RedExceedsBlue);
			assert_ok!(withdraw(Side::Buyer, form));
			assert!(!is_agreed(BLUE));
		});
	}

	#[test]
	fn a_form_over_the_rest_is_void_in_effect_with_the_first_fen() {
		run(|| {
			let waiting = open(Side::Seller, Reversal::Rest);
			force(line(1, 0));
			assert_noop!(agree(Side::Buyer, waiting), Error::<Test>::AmountsChanged);
			assert_ok!(withdraw(Side::Seller, waiting));

			let form = confirmed(Side::Seller);
			force(line(0, 1));
			assert_noop!(issue(form), RED_EXCEEDS_BLUE);
			assert_ok!(withdraw(Side::Seller, form));
			assert_ok!(issue(confirmed(Side::Seller)));
		});
	}

	#[test]
	fn a_confirmed_form_whose_invoice_was_taken_back_whole_can_only_be_withdrawn() {
		run(|| {
			let form = confirmed(Side::Seller);
			force(Reversal::Rest);
			assert_noop!(issue(form), INVOICE_NOT_REVERSIBLE);
			assert_ok!(withdraw(Side::Seller, form));
			assert!(!is_agreed(BLUE));
		});
	}

	#[test]
	fn an_overdue_form_is_put_on_record_as_expired() {
		run(|| {
			let overdue = open(Side::Seller, Reversal::Rest);
			set_offset(CONFIRM_WITHIN);
			take_events();
			let forced = force(line(1, 0));
			assert_eq!(state(overdue), FormState::Expired);
			assert_eq!(Trails::<Test>::get(BLUE), Some(Trail { last: forced, open: None }));
			let expired = Event::FormExpired { form: overdue, blue: BLUE, closed_by: None };
			assert_eq!(take_events()[0], expired);
		});
	}
}
