// SPDX-License-Identifier: Apache-2.0
//! Drafts, which the tax bureau clears or rejects.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_invoices::testing::taxpayers::{self, Posted};
use citychain_invoices::{FiscalState, Holder, InvoiceId, InvoiceRegister};
use citychain_kit::testing::roles::*;
use citychain_primitives::{OfficerId, TaxPeriod};
use frame_support::{assert_noop, assert_ok};

const PERIOD: TaxPeriod = TaxPeriod(202_601);

fn drafted() {
	clearing();
	assert_ok!(issue(usual(0)));
	take_events();
}

#[test]
fn a_draft_takes_credit_and_has_no_output() {
	run(|| {
		drafted();
		assert_eq!(state(FIRST), FiscalState::Drafted);
		let posted = Posted { credit: USUAL.net, ..Posted::default() };
		assert_eq!(taxpayers::posted(SELLER, PERIOD), posted);
	});
}

#[test]
fn a_cleared_draft_is_in_force_and_has_its_output_in_the_period_of_its_date() {
	run(|| {
		drafted();
		begin_at(citychain_primitives::Day::of_date(2026, 2, 2).unwrap().start());
		assert_ok!(Invoicing::clear(signed(TAX_OFFICER), FIRST));
		assert_eq!(state(FIRST), FiscalState::Issued);
		let posted = Posted { credit: USUAL.net, issued: USUAL, ..Posted::default() };
		assert_eq!(taxpayers::posted(SELLER, PERIOD), posted);
		assert_eq!(
			take_events(),
			[Event::Cleared { invoice: FIRST, bureau: TAX_BUREAU, officer: OfficerId(8) }]
		);
		assert_noop!(Invoicing::clear(signed(TAX_OFFICER), FIRST), Error::<Test>::NotDrafted);
	});
}

#[test]
fn a_rejected_draft_returns_its_credit_and_keeps_its_place_and_number() {
	run(|| {
		drafted();
		assert_ok!(Invoicing::reject(signed(TAX_OFFICER), FIRST, REASON));
		assert_eq!(state(FIRST), FiscalState::Rejected);
		assert_eq!(taxpayers::posted(SELLER, PERIOD), Posted::default());
		assert_eq!(
			take_events(),
			[Event::Rejected {
				invoice: FIRST,
				bureau: TAX_BUREAU,
				officer: OfficerId(8),
				reason: REASON
			}]
		);
		assert_noop!(issue(usual(0)), Error::<Test>::NumberUsed);
		assert_ok!(issue(usual(1)));
		assert_eq!(Invoices::<Test>::get(InvoiceId(1)).unwrap().icv, 2);
		assert_noop!(
			Invoicing::reject(signed(TAX_OFFICER), FIRST, REASON),
			Error::<Test>::NotDrafted
		);
		assert_noop!(Invoicing::clear(signed(TAX_OFFICER), FIRST), Error::<Test>::NotDrafted);
	});
}

#[test]
fn a_draft_can_be_neither_delivered_nor_used_nor_taken_back() {
	run(|| {
		drafted();
		let holder = Holder::Institution(BUYER);
		let not_in_force = Error::<Test>::NotInForce;
		assert_noop!(Invoicing::deliver(signed(SELLER_CLERK), FIRST, holder.clone()), not_in_force);
		assert_noop!(Invoicing::ensure_usable(FIRST), Error::<Test>::NotInForce);
		assert_noop!(encumber(FIRST, BANK, 1), Error::<Test>::NotInForce);
		assert_noop!(reverse_rest(FIRST, 1), Error::<Test>::NotInForce);
		let at_once = Invoicing::issue(signed(SELLER_CLERK), usual(1), Some(holder));
		assert_eq!(at_once, Err(Error::<Test>::NotInForce.into()));
	});
}

#[test]
fn only_the_competent_bureau_decides() {
	run(|| {
		drafted();
		let foreign = || signed(OTHER_TAX_OFFICER);
		assert_noop!(Invoicing::clear(foreign(), FIRST), Error::<Test>::NotCompetent);
		assert_noop!(Invoicing::reject(foreign(), FIRST, REASON), Error::<Test>::NotCompetent);
		// The bureau that is competent now decides, also on what was drafted before.
		taxpayers::register(SELLER, OTHER_TAX_BUREAU);
		assert_ok!(Invoicing::clear(foreign(), FIRST));
	});
}

#[test]
fn a_change_of_mode_leaves_drafts_as_they_are() {
	run(|| {
		drafted();
		adopt(Policy::default());
		assert_eq!(state(FIRST), FiscalState::Drafted);
		assert_ok!(issue(usual(1)));
		assert_eq!(state(InvoiceId(1)), FiscalState::Issued);
		assert_ok!(Invoicing::clear(signed(TAX_OFFICER), FIRST));
	});
}
