// SPDX-License-Identifier: Apache-2.0
//! Direct red invoices, which nobody has to confirm.

use super::*;
use crate::{Basis, Error, Event, Forms};
use citychain_invoices::{Buyer, Holder};
use citychain_primitives::{ActingOfficer, OfficerId, UnifiedSocialCreditCode};
use frame_support::assert_noop;
use invoices::{INVOICE_NOT_FOUND, RED_REFUSED};

#[test]
fn is_issued_over_an_invoice_that_nobody_used() {
	run(|| {
		assert_ok!(direct_as(SELLER_CLERK, UNUSED, line(100, 13)));

		let (form, red) = (RedFormId(0), InvoiceId(1_000));
		assert_eq!(state(form), FormState::Unneeded { red });
		let recorded = Forms::<Test>::get(form).unwrap();
		let acting = ActingOfficer { officer: OfficerId(9), institution: SELLER };
		assert_eq!((recorded.basis, recorded.opened_by), (Basis::Direct, acting));
		let [(issuer, invoice)] = &invoices::reds()[..] else { panic!("one red invoice") };
		assert_eq!((issuer, invoice.number), (&acting, number(900)));
		let (blue, seller, reason, officer) = (UNUSED, SELLER, REASON, OfficerId(9));
		let amounts = invoice.amounts.clone();
		assert_eq!(amounts.totals, totals(100, 13));
		assert_eq!(
			take_events(),
			[Event::RedIssuedDirectly { form, blue, red, seller, reason, amounts, officer }]
		);
	});
}

#[test]
fn needs_the_confirmation_of_the_buyer_who_used_the_invoice() {
	run(|| {
		let call = |blue| direct_as(SELLER_CLERK, blue, Reversal::Rest);
		assert_noop!(call(BLUE), Error::<Test>::ConfirmationNeeded);
		// The employer, who holds what a person bought, stands on the buyer's side as well.
		assert_noop!(call(HELD), Error::<Test>::ConfirmationNeeded);
		invoices::set_used(BLUE, false);
		assert_ok!(call(BLUE));
	});
}

#[test]
fn needs_no_confirmation_where_nobody_could_give_it() {
	run(|| {
		assert_ok!(direct_as(SELLER_CLERK, PERSONAL, line(1, 0)));
		invoices::change(HELD, |facts| facts.holder = Some(Holder::Institution(SELLER)));
		assert_ok!(direct_as(SELLER_CLERK, HELD, line(1, 0)));
		let code = UnifiedSocialCreditCode::parse(b"91350200MA2YJ1XR9G").unwrap();
		invoices::change(BLUE, |facts| {
			facts.buyer = Buyer::Firm(code);
			facts.holder = None;
		});
		assert_ok!(direct_as(SELLER_CLERK, BLUE, line(1, 0)));
	});
}

#[test]
fn fails_while_a_form_is_open() {
	run(|| {
		assert_ok!(open_as(BUYER_CLERK, Side::Buyer, UNUSED, line(1, 0)));
		let call = || direct_as(SELLER_CLERK, UNUSED, line(1, 0));
		assert_noop!(call(), Error::<Test>::FormOpen);
		assert_ok!(agree(Side::Seller, RedFormId(0)));
		assert_noop!(call(), Error::<Test>::FormOpen);
		assert_ok!(issue(RedFormId(0)));
		assert_ok!(call());
	});
}

#[test]
fn is_possible_in_the_same_block_in_which_the_seller_denies_what_the_buyer_opened() {
	run(|| {
		assert_ok!(open_as(BUYER_CLERK, Side::Buyer, UNUSED, Reversal::Rest));
		assert_ok!(deny(Side::Seller, RedFormId(0)));
		assert_ok!(direct_as(SELLER_CLERK, UNUSED, Reversal::Rest));
	});
}

#[test]
fn fails_for_anybody_but_the_seller() {
	run(|| {
		for who in [BUYER_CLERK, OTHER_CLERK] {
			assert_noop!(direct_as(who, UNUSED, Reversal::Rest), Error::<Test>::NotParty);
		}
	});
}

#[test]
fn fails_if_the_register_does_not_know_or_refuses() {
	run(|| {
		let call = |blue, reversal| direct_as(SELLER_CLERK, blue, reversal);
		assert_noop!(call(UNKNOWN, Reversal::Rest), INVOICE_NOT_FOUND);
		assert_noop!(call(UNUSED, line(0, 1_301)), Error::<Test>::RedExceedsBlue);
		invoices::refuse_reds(true);
		assert_noop!(call(UNUSED, Reversal::Rest), RED_REFUSED);
	});
}

#[test]
fn fails_when_all_ids_are_given() {
	run(|| {
		NextForm::<Test>::put(RedFormId(u64::MAX));
		let call = || direct_as(SELLER_CLERK, UNUSED, Reversal::Rest);
		assert_noop!(call(), Error::<Test>::TooManyForms);
	});
}
