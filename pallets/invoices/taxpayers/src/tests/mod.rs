// SPDX-License-Identifier: Apache-2.0
//! Tests of the pallet, one file per behaviour, and the calls as their usual callers make them.

mod adopt_rates;
mod change;
mod competence;
mod example;
mod genesis;
mod invariants;
mod look_up;
mod may_issue;
mod numbers;
mod origins;
mod post;
mod proofs;
mod properties;
mod prune;
mod register;
mod sizes;
mod states;

use crate::{mock::*, TaxedRates};
use citychain_invoices::{
	InvoiceNumber, LedgerEntry, NumberSeries, RateGroup, RateGroups, TaxRate, TaxpayerRegister,
	Terms, Totals,
};
use citychain_kit::testing::roles::*;
use citychain_primitives::{Fen, InstitutionId, TaxPeriod};
use sp_runtime::DispatchResult;

/// The call that registers a taxpayer under [`terms`] since today.
fn register(who: AccountId, taxpayer: InstitutionId) -> DispatchResult {
	Register::register_taxpayer(RuntimeOrigin::signed(who), taxpayer, terms(), TODAY)
}

/// The call of the tax officer that lays down other terms for the seller.
fn change(terms: Terms) -> DispatchResult {
	Register::change_taxpayer(RuntimeOrigin::signed(TAX_OFFICER), SELLER, terms)
}

/// The call that suspends a taxpayer.
fn suspend(who: AccountId, taxpayer: InstitutionId) -> DispatchResult {
	Register::suspend_taxpayer(RuntimeOrigin::signed(who), taxpayer)
}

/// The call that reinstates a taxpayer.
fn reinstate(who: AccountId, taxpayer: InstitutionId) -> DispatchResult {
	Register::reinstate_taxpayer(RuntimeOrigin::signed(who), taxpayer)
}

/// The call that deregisters a taxpayer.
fn deregister(who: AccountId, taxpayer: InstitutionId) -> DispatchResult {
	Register::deregister_taxpayer(RuntimeOrigin::signed(who), taxpayer)
}

/// The call that assigns numbers of the series of these digits.
fn assign(
	who: AccountId,
	taxpayer: InstitutionId,
	digits: &str,
	from: Option<u64>,
	count: u64,
) -> DispatchResult {
	Register::assign_numbers(RuntimeOrigin::signed(who), taxpayer, series(digits), from, count)
}

/// The call that withdraws numbers of the series of these digits.
fn withdraw(who: AccountId, taxpayer: InstitutionId, digits: &str, from: u64) -> DispatchResult {
	Register::withdraw_numbers(RuntimeOrigin::signed(who), taxpayer, series(digits), from)
}

/// The call that prunes a ledger.
fn prune(who: AccountId, taxpayer: InstitutionId, period: u32) -> DispatchResult {
	Register::prune_ledger(RuntimeOrigin::signed(who), taxpayer, TaxPeriod(period))
}

/// A posting to the ledger of the seller in a period.
fn post(period: u32, entry: LedgerEntry) -> DispatchResult {
	Register::post(SELLER, &[(TaxPeriod(period), entry)])
}

/// The series of these digits.
fn series(digits: &str) -> NumberSeries {
	NumberSeries::parse(digits).unwrap()
}

/// The number at a place of the series of these digits.
fn number(digits: &str, serial: u64) -> InvoiceNumber {
	series(digits).number(serial).unwrap()
}

/// Groups with one line each at these rates.
fn groups(rates: &[TaxRate]) -> RateGroups {
	let group = |rate: &TaxRate| RateGroup { rate: *rate, totals: Totals::default(), lines: 1 };
	rates.iter().map(group).collect::<Vec<_>>().try_into().unwrap()
}

/// A set of rates in force.
fn taxed(rates: &[u16]) -> TaxedRates {
	rates.iter().copied().collect::<std::collections::BTreeSet<_>>().try_into().unwrap()
}
