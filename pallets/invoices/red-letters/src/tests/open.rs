// SPDX-License-Identifier: Apache-2.0
//! Opening forms.

use super::*;
use crate::{Basis, Error, Event, Forms, RedForm, Trail, Trails};
use citychain_invoices::{Buyer, Holder};
use citychain_primitives::{ActingOfficer, OfficerId};
use frame_support::{assert_noop, assert_storage_noop};
use invoices::{INVOICE_NOT_FOUND, INVOICE_NOT_REVERSIBLE};

#[test]
fn records_what_the_seller_asks_for() {
	run(|| {
		set_offset(5);
		let form = open(Side::Seller, Reversal::Rest);

		let amounts = rest(BLUE);
		let (seller, buyer) = (SELLER, BUYER);
		assert_eq!(
			Forms::<Test>::get(form),
			Some(RedForm {
				blue: BLUE,
				seller,
				basis: Basis::Agreement { initiator: Side::Seller, buyer },
				reason: REASON,
				amounts: amounts.clone(),
				opened_by: ActingOfficer { officer: OfficerId(9), institution: seller },
				opened_at: time_after(5),
				previous: None,
			})
		);
		let until = time_after(5 + CONFIRM_WITHIN);
		assert_eq!(state(form), FormState::AwaitsBuyer { until });
		assert_eq!(Trails::<Test>::get(BLUE), Some(Trail { last: form, open: Some(form) }));
		let (blue, reason, officer) = (BLUE, REASON, OfficerId(9));
		let side = Side::Seller;
		assert_eq!(
			take_events(),
			[Event::FormOpened {
				form,
				blue,
				side,
				seller,
				buyer,
				reason,
				amounts,
				until,
				institution: SELLER,
				officer
			}]
		);
		assert!(!is_agreed(BLUE));
	});
}

#[test]
fn records_what_the_buyer_asks_for() {
	run(|| {
		let form = open(Side::Buyer, lines(&[totals(7, 1), totals(5, 0)]));
		assert_eq!(state(form), FormState::AwaitsSeller { until: time_after(CONFIRM_WITHIN) });
		let recorded = Forms::<Test>::get(form).unwrap();
		assert_eq!(recorded.amounts.totals, totals(12, 1));
		assert_eq!(recorded.amounts.lines[..], [(0, totals(7, 1)), (1, totals(5, 0))]);
		assert_eq!(recorded.opened_by.institution, BUYER);
	});
}

#[test]
fn takes_the_holder_for_the_buyer_who_is_no_institution() {
	run(|| {
		assert_ok!(open_as(FINANCE_CLERK, Side::Buyer, HELD, Reversal::Rest));
		let form = Forms::<Test>::get(RedFormId(0)).unwrap();
		assert_eq!(form.party(Side::Buyer), Some(EMPLOYER));
	});
}

#[test]
fn is_possible_before_anybody_used_the_invoice() {
	run(|| {
		assert_ok!(open_as(BUYER_CLERK, Side::Buyer, UNUSED, Reversal::Rest));
	});
}

#[test]
fn takes_as_many_as_64_lines() {
	run(|| {
		assert_ok!(open_as(SELLER_CLERK, Side::Seller, BLUE, lines(&[totals(1, 0); 64])));
	});
}

#[test]
fn fails_for_an_invoice_that_is_not_recorded() {
	run(|| {
		let call = || open_as(SELLER_CLERK, Side::Seller, UNKNOWN, Reversal::Rest);
		assert_noop!(call(), INVOICE_NOT_FOUND);
	});
}

#[test]
fn fails_for_others_and_on_the_wrong_side() {
	run(|| {
		for (who, side) in [
			(OTHER_CLERK, Side::Seller),
			(OTHER_CLERK, Side::Buyer),
			(SELLER_CLERK, Side::Buyer),
			(BUYER_CLERK, Side::Seller),
		] {
			assert_noop!(open_as(who, side, BLUE, Reversal::Rest), Error::<Test>::NotParty);
		}
	});
}

#[test]
fn fails_where_nobody_stands_on_the_buyers_side() {
	run(|| {
		let call = |who, side| open_as(who, side, PERSONAL, Reversal::Rest);
		assert_noop!(call(SELLER_CLERK, Side::Seller), Error::<Test>::NoCounterparty);
		assert_noop!(call(BUYER_CLERK, Side::Buyer), Error::<Test>::NotParty);
	});
}

#[test]
fn fails_where_the_seller_itself_holds_what_a_person_bought() {
	run(|| {
		invoices::change(HELD, |facts| facts.holder = Some(Holder::Institution(SELLER)));
		let call = |side| open_as(SELLER_CLERK, side, HELD, Reversal::Rest);
		assert_noop!(call(Side::Seller), Error::<Test>::NoCounterparty);
		assert_noop!(call(Side::Buyer), Error::<Test>::NotParty);
	});
}

#[test]
fn fails_while_a_form_is_open_whoever_opened_it() {
	run(|| {
		for side in Side::ALL {
			let form = open(side, line(1, 0));
			for (who, side) in [(SELLER_CLERK, Side::Seller), (BUYER_CLERK, Side::Buyer)] {
				assert_noop!(open_as(who, side, BLUE, line(1, 0)), Error::<Test>::FormOpen);
			}
			assert_ok!(agree(side.other(), form));
			assert_noop!(
				open_as(SELLER_CLERK, Side::Seller, BLUE, line(1, 0)),
				Error::<Test>::FormOpen
			);
			assert_ok!(withdraw(side, form));
		}
	});
}

#[test]
fn fails_over_more_than_is_left() {
	run(|| {
		let call = |reversal| open_as(SELLER_CLERK, Side::Seller, BLUE, reversal);
		assert_noop!(call(line(10_001, 0)), Error::<Test>::RedExceedsBlue);
		assert_noop!(
			call(lines(&[totals(u64::MAX, 0), totals(1, 0)])),
			Error::<Test>::RedExceedsBlue
		);
		// Each line would do, and both together exceed their rate.
		assert_noop!(
			call(lines(&[totals(10_000, 0), totals(1, 0)])),
			Error::<Test>::RedExceedsBlue
		);
		force(Reversal::Rest);
		assert_noop!(call(Reversal::Rest), INVOICE_NOT_REVERSIBLE);
	});
}

#[test]
fn fails_when_all_ids_are_given() {
	run(|| {
		NextForm::<Test>::put(RedFormId(u64::MAX));
		assert_noop!(
			open_as(SELLER_CLERK, Side::Seller, BLUE, Reversal::Rest),
			Error::<Test>::TooManyForms
		);
	});
}

#[test]
fn stands_by_the_parties_of_the_moment() {
	run(|| {
		assert_ok!(open_as(FINANCE_CLERK, Side::Buyer, HELD, Reversal::Rest));
		// No register lets this happen while a form is open; if one did, the form would not care.
		invoices::change(HELD, |facts| facts.buyer = Buyer::Institution(BUYER));
		assert_noop!(withdraw(Side::Buyer, RedFormId(0)), Error::<Test>::NotParty);
		assert_storage_noop!({
			let _ = agree(Side::Buyer, RedFormId(0));
		});
		assert_ok!(agree(Side::Seller, RedFormId(0)));
	});
}

#[test]
fn continues_the_trail_of_the_invoice() {
	run(|| {
		let forms: Vec<_> = (0..3)
			.map(|_| {
				let form = open(Side::Seller, Reversal::Rest);
				assert_ok!(withdraw(Side::Seller, form));
				form
			})
			.collect();
		let previous = |id| Forms::<Test>::get(id).unwrap().previous;
		assert_eq!(
			forms.iter().map(|id| previous(*id)).collect::<Vec<_>>(),
			[None, Some(forms[0]), Some(forms[1])]
		);
		assert_eq!(Trails::<Test>::get(BLUE), Some(Trail { last: forms[2], open: None }));
	});
}
