// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour, and the calls as their usual callers make them.

mod confirm;
mod example;
mod invariants;
mod look_up;
mod origins;
mod properties;
mod prune;
mod reverse;
mod roll_back;
mod rules;
mod select;
mod states;

use crate::{mock::*, Deduction, DeductionState, Purpose, Rules, Uses};
use citychain_invoices::testing::invoices;
use citychain_invoices::{BlueReversal, InvoiceId, InvoiceUse, Totals};
use citychain_kit::{testing::roles::*, City};
use citychain_primitives::{Commitment, Fen, Millis, OfficerId, TaxPeriod};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

const GROUNDS: Commitment = Commitment([9; 32]);

fn select(who: AccountId, invoice: InvoiceId, period: TaxPeriod) -> DispatchResult {
	select_for(who, invoice, period, Purpose::Deduction)
}

fn select_for(
	who: AccountId,
	invoice: InvoiceId,
	period: TaxPeriod,
	purpose: Purpose,
) -> DispatchResult {
	Deductions::select(signed(who), invoice, period, purpose)
}

fn deselect(who: AccountId, invoice: InvoiceId) -> DispatchResult {
	Deductions::deselect(signed(who), invoice)
}

fn confirm(who: AccountId, period: TaxPeriod, list: &[InvoiceId]) -> DispatchResult {
	let list = list.to_vec().try_into().unwrap();
	Deductions::confirm(signed(who), period, list)
}

fn roll_back(who: AccountId, invoice: InvoiceId) -> DispatchResult {
	Deductions::roll_back_refund(signed(who), invoice, GROUNDS)
}

fn adopt(rules: Rules) -> DispatchResult {
	Deductions::adopt_rules(RuntimeOrigin::root(), rules)
}

/// What the register of invoices does when a red letter takes back this tax, and as much net.
fn reverse(invoice: InvoiceId, tax: u64) -> DispatchResult {
	let reversal = reversal(invoice, tax);
	Deductions::ensure_reversible(invoice, &reversal)?;
	invoices::take_back(invoice, reversal.red);
	Deductions::on_reversed(invoice, &reversal)
}

/// What the register asks before such a red letter and tells after.
fn reversal(invoice: InvoiceId, tax: u64) -> BlueReversal {
	let red = Totals { net: Fen(tax), tax: Fen(tax) };
	invoices::reversal(invoice, red, TaxPeriod::of(Test::now()), false)
}

/// The invoice is used in January.
fn use_for(invoice: InvoiceId, purpose: Purpose) {
	assert_ok!(select_for(BUYER_CLERK, invoice, JANUARY, purpose));
	assert_ok!(confirm(BUYER_CLERK, JANUARY, &[invoice]));
}

/// What the buyer's ledger of a period holds: what was deducted, and transferred out.
fn posted(period: TaxPeriod) -> (u64, u64) {
	let posted = citychain_invoices::testing::taxpayers::posted(BUYER, period);
	(posted.deducted.0, posted.transferred_out.0)
}

/// A deduction of the buyer in January.
fn deduction(state: DeductionState) -> Deduction {
	Deduction { taxpayer: BUYER, purpose: Purpose::Deduction, period: JANUARY, state }
}

fn used(tax: u64, transferred_out: u64) -> DeductionState {
	DeductionState::Used { tax: Fen(tax), transferred_out: Fen(transferred_out) }
}

/// The instant at which a period is closed under the default rules.
fn closing(period: TaxPeriod) -> Millis {
	Millis(period.end().unwrap().0 + crate::RETURN_PERIOD)
}

/// This much before another instant.
fn before(at: Millis, by: u64) -> Millis {
	Millis(at.0 - by)
}

/// Whether anything is kept of the invoice.
fn is_kept(invoice: InvoiceId) -> bool {
	Uses::<Test>::contains_key(invoice)
}

/// The officer of the buyer.
const CLERK_OF_BUYER: OfficerId = OfficerId(10);
