// SPDX-License-Identifier: Apache-2.0
//! Random sequences of every call against a plain model: after each step the same verdict, the same
//! answers, the same red invoices, and the invariants hold.

mod model;

use crate::{mock::*, Side, CONFIRM_WITHIN, ISSUE_WITHIN};
use citychain_invoices::{InvoiceId, RedFormId};
use citychain_kit::{drive, testing::roles::*};
use model::Model;
use proptest::{prelude::*, sample};

/// What is taken back: some fen of one line, or all that is left.
type Amount = Option<u64>;

#[derive(Clone, Debug)]
enum Step {
	Open {
		who: AccountId,
		side: Side,
		blue: InvoiceId,
		amount: Amount,
	},
	Agree {
		who: AccountId,
		side: Side,
		form: RedFormId,
	},
	Deny {
		who: AccountId,
		side: Side,
		form: RedFormId,
	},
	Withdraw {
		who: AccountId,
		side: Side,
		form: RedFormId,
	},
	Issue {
		who: AccountId,
		form: RedFormId,
	},
	Direct {
		who: AccountId,
		blue: InvoiceId,
		amount: Amount,
	},
	Force {
		who: AccountId,
		blue: InvoiceId,
		amount: Amount,
	},
	Close {
		who: AccountId,
		form: RedFormId,
	},
	Prune {
		who: AccountId,
		blue: InvoiceId,
	},
	/// The council gives so many milliseconds to confirm and to issue.
	Adopt(u64, u64),
	/// An invoice is used, or its use is rolled back.
	Use(InvoiceId, bool),
	/// The register refuses red invoices, or takes them again.
	Refuse(bool),
	/// An invoice is pruned, if those who use it have settled.
	Remove(InvoiceId),
	/// So many milliseconds pass.
	Pass(u64),
	/// It is the deadline of a form, or so many milliseconds before it, if that is to come.
	Reach(RedFormId, u64),
}

fn who() -> impl Strategy<Value = AccountId> {
	let officers = vec![FINANCE_CLERK, OTHER_CLERK, RECEIVER, TAX_OFFICER, OTHER_TAX_OFFICER];
	prop_oneof![
		6 => Just(SELLER_CLERK),
		6 => Just(BUYER_CLERK),
		2 => sample::select(officers),
		1 => Just(STRANGER),
	]
}

fn side() -> impl Strategy<Value = Side> {
	sample::select(Side::ALL.to_vec())
}

/// Mostly an officer for its own side, or nothing would be confirmed.
fn party() -> impl Strategy<Value = (AccountId, Side)> {
	prop_oneof![
		6 => Just((SELLER_CLERK, Side::Seller)),
		6 => Just((BUYER_CLERK, Side::Buyer)),
		1 => Just((FINANCE_CLERK, Side::Buyer)),
		1 => (who(), side()),
	]
}

fn blue() -> impl Strategy<Value = InvoiceId> {
	prop_oneof![
		12 => Just(BLUE),
		4 => Just(UNUSED),
		3 => sample::select(vec![PERSONAL, HELD]),
		1 => Just(UNKNOWN),
	]
}

fn form() -> impl Strategy<Value = RedFormId> {
	(0..12u64).prop_map(RedFormId)
}

fn amount() -> impl Strategy<Value = Amount> {
	prop_oneof![
		2 => Just(None),
		6 => (1..500u64).prop_map(Some),
		1 => sample::select(vec![0, 9_999, 10_000, 10_001, u64::MAX]).prop_map(Some),
	]
}

fn about_a_form() -> impl Strategy<Value = Step> {
	prop_oneof![
		5 => (party(), form()).prop_map(|((who, side), form)| Step::Agree { who, side, form }),
		2 => (party(), form()).prop_map(|((who, side), form)| Step::Deny { who, side, form }),
		2 => (party(), form()).prop_map(|((who, side), form)| Step::Withdraw { who, side, form }),
		4 => (who(), form()).prop_map(|(who, form)| Step::Issue { who, form }),
		1 => (who(), form()).prop_map(|(who, form)| Step::Close { who, form }),
	]
}

fn about_an_invoice() -> impl Strategy<Value = Step> {
	let bureau = prop_oneof![6 => Just(TAX_OFFICER), 1 => who()];
	let seller = prop_oneof![6 => Just(SELLER_CLERK), 1 => who()];
	prop_oneof![
		8 => (party(), blue(), amount())
			.prop_map(|((who, side), blue, amount)| Step::Open { who, side, blue, amount }),
		3 => (seller, blue(), amount())
			.prop_map(|(who, blue, amount)| Step::Direct { who, blue, amount }),
		1 => (bureau, blue(), amount())
			.prop_map(|(who, blue, amount)| Step::Force { who, blue, amount }),
		1 => (who(), blue()).prop_map(|(who, blue)| Step::Prune { who, blue }),
	]
}

fn around() -> impl Strategy<Value = Step> {
	let window =
		|| sample::select(vec![0, 1, 10, CONFIRM_WITHIN, ISSUE_WITHIN, MAX_WINDOW, MAX_WINDOW + 1]);
	let edges = vec![CONFIRM_WITHIN - 1, CONFIRM_WITHIN, ISSUE_WITHIN - 1, ISSUE_WITHIN];
	prop_oneof![
		1 => (window(), window()).prop_map(|(confirm, issue)| Step::Adopt(confirm, issue)),
		3 => (blue(), any::<bool>()).prop_map(|(blue, used)| Step::Use(blue, used)),
		1 => any::<bool>().prop_map(Step::Refuse),
		1 => blue().prop_map(Step::Remove),
		4 => (form(), 0..2u64).prop_map(|(form, before)| Step::Reach(form, before)),
		6 => prop_oneof![(0..20u64).boxed(), sample::select(edges).boxed()].prop_map(Step::Pass),
	]
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![10 => about_a_form(), 8 => about_an_invoice(), 4 => around()]
}

drive!(the_chain_agrees_with_the_model: Model, (1..160) of step(), 256 cases);
