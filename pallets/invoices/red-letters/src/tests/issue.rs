// SPDX-License-Identifier: Apache-2.0
//! Issuing the red invoice of a confirmed form.

use super::*;
use crate::{Config, Forms, Trails, WeightInfo};
use citychain_invoices::{FiscalState, RedInvoice, MAX_RED_LINES};
use citychain_primitives::{ActingOfficer, OfficerId};
use frame_support::{assert_noop, dispatch::GetDispatchInfo};
use invoices::RED_REFUSED;

#[test]
fn issues_what_both_sides_confirmed() {
	for side in Side::ALL {
		run(|| {
			let form = confirmed(side);
			take_events();
			assert_ok!(issue(form));

			let acting = ActingOfficer { officer: OfficerId(9), institution: SELLER };
			let amounts = Forms::<Test>::get(form).unwrap().amounts;
			let invoice = RedInvoice {
				blue: BLUE,
				form,
				number: number(form.0),
				reason: REASON,
				amounts,
				document: DOCUMENT,
				forced: false,
			};
			assert_eq!(invoices::reds(), [(acting, invoice)]);
			let red = InvoiceId(1_000);
			assert_eq!(state(form), FormState::Issued { red });
			assert_eq!(Trails::<Test>::get(BLUE).unwrap().open, None);
			assert!(!is_agreed(BLUE));
			assert_eq!(invoices::facts(BLUE).unwrap().state, FiscalState::FullyRed);
			// The register tells of it, with the form.
			assert_eq!(take_events(), []);
		});
	}
}

#[test]
fn consumes_the_form() {
	run(|| {
		let form = open(Side::Seller, line(1, 0));
		assert_ok!(agree(Side::Buyer, form));
		assert_ok!(issue(form));
		assert_noop!(issue(form), Error::<Test>::InvalidTransition);
		assert_eq!(invoices::reds().len(), 1);
	});
}

#[test]
fn issues_part_after_part_each_by_a_form_of_its_own() {
	run(|| {
		for red in 1_000..1_003 {
			let form = open(Side::Buyer, line(2_000, 260));
			assert_ok!(agree(Side::Seller, form));
			assert_ok!(issue(form));
			assert_eq!(state(form), FormState::Issued { red: InvoiceId(red) });
		}
		assert_eq!(invoices::facts(BLUE).unwrap().red, totals(6_000, 780));
	});
}

#[test]
fn is_possible_as_long_as_nobody_withdraws() {
	run(|| {
		let form = confirmed(Side::Seller);
		set_offset(10 * ISSUE_WITHIN);
		assert_ok!(issue(form));
	});
}

#[test]
fn changes_nothing_if_the_register_refuses() {
	run(|| {
		let form = confirmed(Side::Seller);
		invoices::refuse_reds(true);
		assert_noop!(issue(form), RED_REFUSED);
		assert!(is_agreed(BLUE));
		invoices::refuse_reds(false);
		assert_ok!(issue(form));
	});
}

#[test]
fn gives_back_the_weight_of_the_lines_that_the_form_has_not() {
	run(|| {
		let form = open(Side::Seller, lines(&[totals(1, 0); 3]));
		assert_ok!(agree(Side::Buyer, form));
		let call = crate::Call::<Test>::issue_red { form, number: number(0), document: DOCUMENT };
		let charged = call.get_dispatch_info().call_weight;
		assert_eq!(charged, <Test as Config>::WeightInfo::issue_red(MAX_RED_LINES));
		let origin = RuntimeOrigin::signed(SELLER_CLERK);
		let used = RedLetters::issue_red(origin, form, number(0), DOCUMENT).unwrap();
		assert_eq!(used.actual_weight, Some(<Test as Config>::WeightInfo::issue_red(3)));
	});
}

#[test]
fn gives_back_the_weight_where_it_is_refused() {
	run(|| {
		let form = open(Side::Seller, lines(&[totals(1, 0); 3]));
		assert_ok!(agree(Side::Buyer, form));
		let call = || {
			let origin = RuntimeOrigin::signed(SELLER_CLERK);
			let refusal = RedLetters::issue_red(origin, form, number(0), DOCUMENT).unwrap_err();
			refusal.post_info.actual_weight
		};
		invoices::refuse_reds(true);
		assert_eq!(call(), Some(<Test as Config>::WeightInfo::issue_red(3)));
		assert_ok!(withdraw(Side::Seller, form));
		assert_eq!(call(), Some(<Test as Config>::WeightInfo::issue_red(0)));
	});
}
