// SPDX-License-Identifier: Apache-2.0
//! Random sequences of every call and posting against a plain model: after each step the same
//! verdict, the same answers, and the invariants hold.

mod model;

use crate::mock::*;
use citychain_invoices::{InvoiceKind, LedgerEntry, Regime, RiskLevel, TaxRate, Terms, Totals};
use citychain_kit::{drive, testing::roles::*};
use citychain_primitives::{Fen, InstitutionId};
use model::Model;
use proptest::{collection::vec, prelude::*, sample};

/// The series that are used: one without an end in sight, and one that ends soon.
const SERIES: [&str; 2] = ["26317", "4403180911"];

#[derive(Clone, Debug)]
enum Step {
	Register {
		who: AccountId,
		taxpayer: InstitutionId,
		terms: Terms,
		/// The day of registration, so many days after today.
		after: i32,
	},
	Change {
		who: AccountId,
		taxpayer: InstitutionId,
		terms: Terms,
	},
	Suspend(AccountId, InstitutionId),
	Reinstate(AccountId, InstitutionId),
	Deregister(AccountId, InstitutionId),
	Assign {
		who: AccountId,
		taxpayer: InstitutionId,
		series: usize,
		from: Option<u64>,
		count: u64,
	},
	Withdraw {
		who: AccountId,
		taxpayer: InstitutionId,
		series: usize,
		from: u64,
	},
	Prune {
		who: AccountId,
		taxpayer: InstitutionId,
		/// The period, so many months before this one.
		before: i32,
	},
	/// Entries of one order, each to the period so many months before this one.
	Post {
		taxpayer: InstitutionId,
		entries: Vec<(i32, LedgerEntry)>,
	},
	Adopt(Vec<u16>),
	Move(InstitutionId, InstitutionId),
	/// Suspends an institution, or reinstates it.
	Toggle(InstitutionId),
	Months(i32),
}

/// Mostly the officer of the bureau that most taxpayers have.
fn who() -> impl Strategy<Value = AccountId> {
	prop_oneof![
		14 => Just(TAX_OFFICER),
		3 => Just(OTHER_TAX_OFFICER),
		1 => sample::select(vec![SELLER_CLERK, STRANGER]),
	]
}

fn taxpayer() -> impl Strategy<Value = InstitutionId> {
	prop_oneof![
		12 => sample::select(vec![SELLER, BUYER]),
		1 => sample::select(vec![TAX_BUREAU, OTHER_TAX_BUREAU, NOWHERE]),
	]
}

fn terms() -> impl Strategy<Value = Terms> {
	let regime = sample::select(vec![Regime::General, Regime::SmallScale]);
	let kinds = sample::subsequence(InvoiceKind::ALL[..3].to_vec(), 0..=3);
	let rate = [TaxRate::Taxed(1_300), TaxRate::Taxed(100), TaxRate::Exempt, TaxRate::Taxed(7)];
	let rates = sample::subsequence(rate[..3].to_vec(), 0..=3);
	let rates = prop_oneof![12 => rates, 1 => Just(rate.to_vec())];
	(regime, kinds, rates, 0..200u64).prop_map(|(regime, kinds, rates, limit)| Terms {
		regime,
		kinds: crate::mock::kinds(kinds),
		rates: crate::mock::rates(rates),
		risk: RiskLevel::Medium,
		credit_limit: Fen(limit),
	})
}

fn administration() -> impl Strategy<Value = Step> {
	let after = prop_oneof![6 => -60..=0, 1 => Just(1)];
	prop_oneof![
		6 => (who(), taxpayer(), terms(), after).prop_map(|(who, taxpayer, terms, after)| {
			Step::Register { who, taxpayer, terms, after }
		}),
		4 => (who(), taxpayer(), terms())
			.prop_map(|(who, taxpayer, terms)| Step::Change { who, taxpayer, terms }),
		2 => (who(), taxpayer()).prop_map(|(who, taxpayer)| Step::Suspend(who, taxpayer)),
		2 => (who(), taxpayer()).prop_map(|(who, taxpayer)| Step::Reinstate(who, taxpayer)),
		1 => (who(), taxpayer()).prop_map(|(who, taxpayer)| Step::Deregister(who, taxpayer)),
	]
}

fn serial() -> impl Strategy<Value = u64> {
	prop_oneof![12 => 0..16u64, 1 => 99_999_990..100_000_002u64, 1 => Just(u64::MAX)]
}

fn numbers() -> impl Strategy<Value = Step> {
	let from = prop_oneof![4 => Just(None), 1 => serial().prop_map(Some)];
	let count = prop_oneof![12 => 0..6u64, 1 => Just(u64::MAX)];
	prop_oneof![
		2 => (who(), taxpayer(), 0..2usize, from, count).prop_map(
			|(who, taxpayer, series, from, count)| Step::Assign {
				who, taxpayer, series, from, count,
			}
		),
		1 => (who(), taxpayer(), 0..2usize, serial())
			.prop_map(|(who, taxpayer, series, from)| Step::Withdraw { who, taxpayer, series, from }),
	]
}

fn entry() -> impl Strategy<Value = LedgerEntry> {
	let amount = || prop_oneof![12 => 0..60u64, 1 => u64::MAX - 60..=u64::MAX].prop_map(Fen);
	let totals = || (amount(), amount()).prop_map(|(net, tax)| Totals { net, tax });
	prop_oneof![
		4 => amount().prop_map(LedgerEntry::CreditTaken),
		2 => amount().prop_map(LedgerEntry::CreditReturned),
		1 => totals().prop_map(LedgerEntry::Issued),
		1 => totals().prop_map(LedgerEntry::Reversed),
		1 => amount().prop_map(LedgerEntry::Deducted),
		1 => amount().prop_map(LedgerEntry::TransferredOut),
	]
}

/// Mostly this period, and some at the end of the retention.
fn before() -> impl Strategy<Value = i32> {
	prop_oneof![8 => Just(0), 3 => 1..4, 3 => 59..61, 1 => Just(-1)]
}

/// Mostly one.
fn entries() -> impl Strategy<Value = Vec<(i32, LedgerEntry)>> {
	let count = prop_oneof![4 => Just(1), 2 => Just(2), 1 => 0..4usize];
	count.prop_flat_map(|count| vec((before(), entry()), count))
}

fn ledgers() -> impl Strategy<Value = Step> {
	prop_oneof![
		6 => (taxpayer(), entries()).prop_map(|(taxpayer, entries)| Step::Post { taxpayer, entries }),
		1 => (who(), taxpayer(), 59..62)
			.prop_map(|(who, taxpayer, before)| Step::Prune { who, taxpayer, before }),
	]
}

fn around() -> impl Strategy<Value = Step> {
	let rates = vec![vec![100, 1_300], vec![1_300], vec![100, 300, 500, 600, 900, 1_300], vec![]];
	let institution = sample::select(vec![SELLER, BUYER, OTHER_TAX_BUREAU]);
	let bureau = sample::select(vec![TAX_BUREAU, OTHER_TAX_BUREAU, SELLER, COURT]);
	prop_oneof![
		2 => sample::select(rates).prop_map(Step::Adopt),
		2 => (taxpayer(), bureau).prop_map(|(taxpayer, bureau)| Step::Move(taxpayer, bureau)),
		2 => institution.prop_map(Step::Toggle),
		4 => prop_oneof![2 => 1..3, 3 => 59..61].prop_map(Step::Months),
	]
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![4 => administration(), 4 => numbers(), 8 => ledgers(), 1 => around()]
}

drive!(the_chain_agrees_with_the_model: Model, (1..160) of step(), 128 cases);
