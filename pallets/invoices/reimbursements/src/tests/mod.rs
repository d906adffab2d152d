// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour, and the calls as their usual callers make them.

mod claims_end;
mod close;
mod entry;
mod example;
mod invariants;
mod lock;
mod longest_lock;
mod look_up;
mod origins;
mod properties;
mod reversal;
mod states;
mod uses;

use crate::{mock::*, ClaimItem, ClaimItems, DEFAULT_LONGEST_LOCK};
use citychain_invoices::testing::invoices;
use citychain_invoices::{ClaimId, InvoiceId, InvoiceUse, Totals};
use citychain_kit::testing::roles::{AccountId, APPROVER, FINANCE_CLERK};
use citychain_kit::City;
use citychain_primitives::{Commitment, Fen, Millis, TaxPeriod};
use frame_support::assert_ok;
use sp_runtime::{DispatchError, DispatchResult};

/// What an invoice of the mock is worth with its tax.
const GROSS: u64 = 11_300;

/// The first claim.
const CLAIM: ClaimId = ClaimId(0);

const REFERENCE: Commitment = Commitment([9; 32]);

fn items(items: &[(InvoiceId, u64)]) -> ClaimItems {
	let items =
		items.iter().map(|(invoice, amount)| ClaimItem { invoice: *invoice, amount: Fen(*amount) });
	items.collect::<Vec<_>>().try_into().unwrap()
}

/// The latest end that a lock may have now.
fn latest() -> Millis {
	Millis(Test::now().0 + DEFAULT_LONGEST_LOCK)
}

/// The call that locks invoices until an end.
fn lock_until(who: AccountId, claimed: &[(InvoiceId, u64)], until: Millis) -> DispatchResult {
	Reimbursements::lock(RuntimeOrigin::signed(who), REFERENCE, items(claimed), until)
}

/// The call that locks invoices for as long as it can.
fn lock(who: AccountId, claimed: &[(InvoiceId, u64)]) -> DispatchResult {
	lock_until(who, claimed, latest())
}

/// The call that frees the invoices of a claim.
fn unlock(who: AccountId, claim: ClaimId) -> DispatchResult {
	result(Reimbursements::unlock(RuntimeOrigin::signed(who), claim))
}

/// The call that closes a claim with a file of its own.
fn close(who: AccountId, claim: ClaimId) -> DispatchResult {
	let file = invoices::file(u32::try_from(claim.0).unwrap_or(u32::MAX));
	result(Reimbursements::close(RuntimeOrigin::signed(who), claim, file))
}

/// The call that enters an invoice.
fn enter(who: AccountId, invoice: InvoiceId, deductible: bool) -> DispatchResult {
	Reimbursements::enter(RuntimeOrigin::signed(who), invoice, deductible)
}

/// The call that withdraws the entry of an invoice.
fn withdraw(who: AccountId, invoice: InvoiceId) -> DispatchResult {
	Reimbursements::withdraw_entry(RuntimeOrigin::signed(who), invoice)
}

/// The call that records that a clawback was paid back.
fn recover(who: AccountId, invoice: InvoiceId) -> DispatchResult {
	Reimbursements::recover(RuntimeOrigin::signed(who), invoice)
}

/// The call that removes a claim.
fn remove(who: AccountId, claim: ClaimId) -> DispatchResult {
	result(Reimbursements::remove_claim(RuntimeOrigin::signed(who), claim))
}

fn result(
	result: frame_support::dispatch::DispatchResultWithPostInfo,
) -> Result<(), DispatchError> {
	result.map(|_| ()).map_err(|error| error.error)
}

/// The employer reimburses so much of an invoice that it holds, in a claim of its own.
fn reimburse(invoice: InvoiceId, amount: u64) {
	let claim = crate::NextClaim::<Test>::get();
	assert_ok!(lock(FINANCE_CLERK, &[(invoice, amount)]));
	assert_ok!(close(APPROVER, claim));
}

/// So much of what is left of an invoice with its tax, as net and tax.
fn part(invoice: InvoiceId, gross: u64) -> Totals {
	let facts = invoices::facts(invoice).unwrap();
	let left = facts.totals.checked_sub(facts.red).unwrap();
	let tax = left.tax.0.min(gross);
	Totals { net: Fen(gross - tax), tax: Fen(tax) }
}

/// The register of invoices takes back so much of an invoice, if it may.
fn reverse(invoice: InvoiceId, gross: u64) -> DispatchResult {
	reverse_by(invoice, gross, false)
}

/// The same, by force or not.
fn reverse_by(invoice: InvoiceId, gross: u64, forced: bool) -> DispatchResult {
	let period = TaxPeriod::of(Test::now());
	let reversal = invoices::reversal(invoice, part(invoice, gross), period, forced);
	Reimbursements::ensure_reversible(invoice, &reversal)?;
	invoices::take_back(invoice, reversal.red);
	Reimbursements::on_reversed(invoice, &reversal)
}

/// The register of invoices takes back so much of an invoice without asking whether it may.
fn reverse_unasked(invoice: InvoiceId, gross: u64) {
	let red = part(invoice, gross);
	let reversal = invoices::reversal(invoice, red, TaxPeriod::of(Test::now()), false);
	invoices::take_back(invoice, red);
	assert_ok!(Reimbursements::on_reversed(invoice, &reversal));
}

/// The register of invoices prunes an invoice, if it may.
fn prune(invoice: InvoiceId) -> DispatchResult {
	Reimbursements::ensure_settled(invoice)?;
	invoices::remove(invoice);
	Reimbursements::on_pruned(invoice);
	Ok(())
}
