// SPDX-License-Identifier: Apache-2.0
//! What look-ups answer.

use super::*;
use crate::{FormInfo, Forms};
use citychain_invoices::Holder;

fn ids(infos: Vec<FormInfo>) -> Vec<u64> {
	infos.into_iter().map(|info| info.id.0).collect()
}

#[test]
fn a_form_is_shown_as_it_stands_now() {
	run(|| {
		let id = open(Side::Seller, Reversal::Rest);
		let form = Forms::<Test>::get(id).unwrap();
		let waiting = FormInfo { id, form: form.clone(), state: state(id), code: 2 };
		set_offset(CONFIRM_WITHIN - 1);
		assert_eq!(RedLetters::form(id), Some(waiting.clone()));
		assert_eq!(RedLetters::open_form_of(BLUE), Some(waiting));
		set_offset(CONFIRM_WITHIN);
		let expired = FormInfo { id, form, state: FormState::Expired, code: 7 };
		assert_eq!(RedLetters::form(id), Some(expired.clone()));
		assert_eq!(RedLetters::open_form_of(BLUE), None);
		assert_eq!(RedLetters::forms_of(BLUE, None, 1), [expired]);
	});
}

#[test]
fn nothing_is_shown_of_what_is_not() {
	run(|| {
		assert_eq!(RedLetters::form(RedFormId(0)), None);
		assert_eq!(RedLetters::open_form_of(BLUE), None);
		assert_eq!(RedLetters::forms_of(BLUE, None, 64), []);
		assert_eq!(RedLetters::needs_confirmation(UNKNOWN), None);
	});
}

#[test]
fn forms_are_listed_page_by_page_the_newest_first() {
	run(|| {
		for _ in 0..4 {
			let form = open(Side::Buyer, line(1, 0));
			assert_ok!(withdraw(Side::Buyer, form));
			assert_ok!(direct_as(SELLER_CLERK, UNUSED, line(1, 0)));
		}
		let page = |before: Option<u64>, limit| {
			ids(RedLetters::forms_of(BLUE, before.map(RedFormId), limit))
		};
		assert_eq!(page(None, 64), [6, 4, 2, 0]);
		assert_eq!(page(None, 3), [6, 4, 2]);
		assert_eq!(page(Some(2), 3), [0]);
		assert_eq!(page(Some(0), 3), [0; 0]);
		assert_eq!(page(None, 0), [6]);
		// Another invoice's form, or none, begins no page.
		assert_eq!(page(Some(1), 3), [0; 0]);
		assert_eq!(page(Some(99), 3), [0; 0]);
	});
}

#[test]
fn a_page_has_64_forms_at_most() {
	run(|| {
		for _ in 0..70 {
			force(line(1, 0));
		}
		assert_eq!(RedLetters::forms_of(BLUE, None, u32::MAX).len(), 64);
	});
}

#[test]
fn a_used_invoice_with_a_counterparty_needs_confirmation() {
	run(|| {
		let answers = [BLUE, UNUSED, PERSONAL, HELD].map(RedLetters::needs_confirmation);
		assert_eq!(answers, [Some(true), Some(false), Some(false), Some(true)]);
		invoices::change(HELD, |facts| facts.holder = Some(Holder::Institution(SELLER)));
		assert_eq!(RedLetters::needs_confirmation(HELD), Some(false));
	});
}
