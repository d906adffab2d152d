// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour, and the calls as their usual callers make them.

mod answer;
mod direct;
mod example;
mod expiry;
mod force;
mod invariants;
mod issue;
mod lines;
mod look_up;
mod machine;
mod open;
mod origins;
mod policy;
mod properties;
mod pruning;
mod races;
mod register;
mod transitions;
mod withdraw;

use crate::{mock::*, Error, FormState, NextForm, Side, States, CONFIRM_WITHIN, ISSUE_WITHIN};
use citychain_invoices::testing::{
	invoices::{self, MockInvoices},
	taxpayers::SELLER_SERIES,
};
use citychain_invoices::{
	InvoiceId, InvoiceNumber, InvoiceRegister, InvoiceUse, NumberSeries, RedAmounts, RedFormId,
	RedReason, Reversal, Totals,
};
use citychain_kit::testing::roles::*;
use citychain_primitives::{Commitment, Fen};
use frame_support::{assert_ok, weights::Weight};
use sp_runtime::{DispatchError, DispatchResult};

const REASON: RedReason = RedReason::SalesReturn;
/// The commitment to the red document.
const DOCUMENT: Commitment = Commitment([3; 32]);
/// The commitment to the bureau's decision.
const GROUNDS: Commitment = Commitment([4; 32]);

/// The usual officer of a side.
fn clerk(side: Side) -> AccountId {
	match side {
		Side::Seller => SELLER_CLERK,
		Side::Buyer => BUYER_CLERK,
	}
}

/// A number of the seller.
fn number(serial: u64) -> InvoiceNumber {
	NumberSeries::parse(SELLER_SERIES).unwrap().number(serial).unwrap()
}

fn totals(net: u64, tax: u64) -> Totals {
	Totals { net: Fen(net), tax: Fen(tax) }
}

/// A reversal of these amounts of the first lines, one after the other.
fn lines(amounts: &[Totals]) -> Reversal {
	let lines = invoices::usual_lines();
	let reversals = (0..).zip(amounts).map(|(index, totals)| lines.reversal(index, *totals));
	Reversal::Lines(reversals.collect::<Vec<_>>().try_into().unwrap())
}

/// A reversal of one line.
fn line(net: u64, tax: u64) -> Reversal {
	lines(&[totals(net, tax)])
}

fn open_as(who: AccountId, side: Side, blue: InvoiceId, reversal: Reversal) -> DispatchResult {
	RedLetters::open_form(RuntimeOrigin::signed(who), side, blue, REASON, reversal)
}

/// Opens a form of this side over the invoice that was used.
fn open(side: Side, reversal: Reversal) -> RedFormId {
	let id = NextForm::<Test>::get();
	assert_ok!(open_as(clerk(side), side, BLUE, reversal));
	id
}

fn agree(side: Side, form: RedFormId) -> DispatchResult {
	RedLetters::agree(RuntimeOrigin::signed(clerk(side)), side, form)
}

fn deny(side: Side, form: RedFormId) -> DispatchResult {
	RedLetters::deny(RuntimeOrigin::signed(clerk(side)), side, form)
}

fn withdraw(side: Side, form: RedFormId) -> DispatchResult {
	RedLetters::withdraw(RuntimeOrigin::signed(clerk(side)), side, form)
}

fn issue_as(who: AccountId, form: RedFormId) -> DispatchResult {
	let issued = RedLetters::issue_red(RuntimeOrigin::signed(who), form, number(form.0), DOCUMENT);
	issued.map(|_| ()).map_err(|refusal| refusal.error)
}

fn issue(form: RedFormId) -> DispatchResult {
	issue_as(SELLER_CLERK, form)
}

fn direct_as(who: AccountId, blue: InvoiceId, reversal: Reversal) -> DispatchResult {
	let origin = RuntimeOrigin::signed(who);
	RedLetters::issue_direct(origin, blue, reversal, REASON, number(900), DOCUMENT)
}

fn force_as(who: AccountId, blue: InvoiceId, reversal: Reversal) -> DispatchResult {
	let origin = RuntimeOrigin::signed(who);
	RedLetters::force_red(origin, blue, reversal, REASON, number(901), DOCUMENT, GROUNDS)
}

/// Forces a red invoice over the invoice that was used; there is a form on record of it.
fn force(reversal: Reversal) -> RedFormId {
	let id = NextForm::<Test>::get();
	assert_ok!(force_as(TAX_OFFICER, BLUE, reversal));
	id
}

fn close(form: RedFormId) -> DispatchResult {
	RedLetters::close_expired(RuntimeOrigin::signed(OTHER_CLERK), form)
}

fn prune_as(who: AccountId, blue: InvoiceId) -> Result<Option<Weight>, DispatchError> {
	let pruned = RedLetters::prune_forms(RuntimeOrigin::signed(who), blue);
	pruned.map(|info| info.actual_weight).map_err(|refusal| refusal.error)
}

/// A form that this side opened over all that is left, and the other one confirmed.
fn confirmed(side: Side) -> RedFormId {
	let id = open(side, Reversal::Rest);
	assert_ok!(agree(side.other(), id));
	id
}

/// The state on record.
fn state(form: RedFormId) -> FormState {
	States::<Test>::get(form).unwrap()
}

/// Whether a red letter was agreed on, so that nobody may use the invoice.
fn is_agreed(blue: InvoiceId) -> bool {
	RedLetters::ensure_usable(blue) == Err(Error::<Test>::RedAgreed.into())
}

/// All that is left of an invoice.
fn rest(blue: InvoiceId) -> RedAmounts {
	RedAmounts::rest(&MockInvoices::remainder(blue).unwrap().groups)
}
