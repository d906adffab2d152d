// SPDX-License-Identifier: Apache-2.0
//! Random sequences of everything that can happen against a plain model: after each step the same
//! verdict, the same answers, the same ledgers, and the invariants hold.

mod model;

use crate::{mock::*, Purpose};
use citychain_invoices::{InvoiceId, SpecialElement};
use citychain_kit::{drive, testing::roles::*};
use citychain_primitives::TaxPeriod;
use model::{Model, INVOICES};
use proptest::{collection::vec, prelude::*, sample};

/// A period, counted back from the current one or given.
#[derive(Clone, Copy, Debug)]
enum When {
	Ago(usize),
	Given(TaxPeriod),
}

#[derive(Clone, Debug)]
enum Step {
	Select(AccountId, InvoiceId, When, Purpose),
	Deselect(AccountId, InvoiceId),
	Confirm(AccountId, When, Vec<InvoiceId>),
	/// The confirmation of what the model has as selected for the period, as far as a batch goes.
	ConfirmSelected(AccountId, When),
	RollBack(AccountId, InvoiceId),
	/// A red letter takes back so many thousandths of what is left of the tax.
	Reverse(InvoiceId, u64),
	/// The invoice is pruned, if it is settled.
	Prune(InvoiceId),
	/// The bureau warns of the invoice, or does not any more.
	Flag(InvoiceId, bool),
	/// The buyer becomes a small-scale taxpayer, or a general one.
	SmallScale(bool),
	/// The council excludes this element alone, and gives so many days of grace.
	Adopt(SpecialElement, u64),
	/// So many hours pass.
	Pass(u64),
	/// Time passes until so many milliseconds after the current period ends, or is closed.
	PassToEdge(bool, i64),
}

/// Mostly the buyer of most invoices.
fn buyer() -> impl Strategy<Value = AccountId> {
	prop_oneof![
		12 => Just(BUYER_CLERK),
		3 => Just(OTHER_CLERK),
		1 => sample::select(vec![TAX_OFFICER, STRANGER]),
	]
}

fn bureau() -> impl Strategy<Value = AccountId> {
	prop_oneof![
		6 => Just(TAX_OFFICER),
		1 => sample::select(vec![OTHER_TAX_OFFICER, BUYER_CLERK]),
	]
}

fn invoice() -> impl Strategy<Value = InvoiceId> {
	prop_oneof![40 => 0..INVOICES, 1 => Just(u64::MAX)].prop_map(InvoiceId)
}

fn when() -> impl Strategy<Value = When> {
	let given = sample::select(vec![202_511, 202_512, 202_600, 202_613, 202_712, 0]);
	prop_oneof![
		12 => Just(When::Ago(0)),
		6 => Just(When::Ago(1)),
		1 => Just(When::Ago(2)),
		1 => given.prop_map(|period| When::Given(TaxPeriod(period))),
	]
}

fn purpose() -> impl Strategy<Value = Purpose> {
	prop_oneof![3 => Just(Purpose::Deduction), 1 => Just(Purpose::ExportRefund)]
}

/// Mostly in ascending order, and of few invoices.
fn list() -> impl Strategy<Value = Vec<InvoiceId>> {
	prop_oneof![
		12 => vec(invoice(), 1..3).prop_map(|mut list| {
			list.sort();
			list.dedup();
			list
		}),
		1 => vec(invoice(), 0..MAX_BATCH as usize + 1),
	]
}

fn element() -> impl Strategy<Value = SpecialElement> {
	sample::select(vec![SpecialElement::PassengerTransport, SpecialElement::MedicalOutpatient])
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		20 => (buyer(), invoice(), when(), purpose())
			.prop_map(|(who, id, when, purpose)| Step::Select(who, id, when, purpose)),
		2 => (buyer(), invoice()).prop_map(|(who, id)| Step::Deselect(who, id)),
		6 => (buyer(), when(), list())
			.prop_map(|(who, when, list)| Step::Confirm(who, when, list)),
		8 => (buyer(), when()).prop_map(|(who, when)| Step::ConfirmSelected(who, when)),
		3 => (bureau(), invoice()).prop_map(|(who, id)| Step::RollBack(who, id)),
		4 => (invoice(), prop_oneof![8 => 0..300u64, 1 => Just(1_000)])
			.prop_map(|(id, part)| Step::Reverse(id, part)),
		1 => invoice().prop_map(Step::Prune),
		1 => (invoice(), prop::bool::weighted(0.3)).prop_map(|(id, is)| Step::Flag(id, is)),
		1 => prop::bool::weighted(0.2).prop_map(Step::SmallScale),
		1 => (element(), 0..32u64).prop_map(|(element, days)| Step::Adopt(element, days)),
		2 => (0..200u64).prop_map(Step::Pass),
		1 => (any::<bool>(), -1..=1i64).prop_map(|(ends, by)| Step::PassToEdge(ends, by)),
	]
}

drive!(the_chain_agrees_with_the_model: Model, (1..140) of step(), 256 cases);
