// SPDX-License-Identifier: Apache-2.0
//! Random sequences of everything that can be done against a plain model: after each step the same
//! verdict, the same answers, and the invariants hold.

mod model;

use crate::mock::*;
use citychain_invoices::{TaxProofId, TaxProofKind};
use citychain_kit::{drive, testing::roles::*};
use citychain_primitives::Commitment;
use model::Model;
use proptest::{prelude::*, sample};

#[derive(Clone, Debug)]
enum Step {
	/// A proof with this base and tax, which ends so many milliseconds from now.
	Issue {
		who: AccountId,
		kind: TaxProofKind,
		subject: Commitment,
		amounts: (u64, u64),
		ends_in: i64,
	},
	Revoke(AccountId, TaxProofId),
	Consume(TaxProofId, TaxProofKind, Commitment),
	/// The use of a proof for what it is of.
	ConsumeAsIssued(TaxProofId),
	Prune(AccountId, TaxProofId),
	/// Suspends the first bureau, or reinstates it.
	Toggle,
	/// As many milliseconds pass.
	Pass(u64),
}

fn who() -> impl Strategy<Value = AccountId> {
	prop_oneof![
		8 => Just(TAX_OFFICER),
		4 => Just(OTHER_TAX_OFFICER),
		1 => sample::select(vec![SELLER_CLERK, STRANGER]),
	]
}

fn kind() -> impl Strategy<Value = TaxProofKind> {
	prop_oneof![4 => Just(TaxProofKind::DeedTax), 1 => Just(TaxProofKind::IncomeTax)]
}

fn subject() -> impl Strategy<Value = Commitment> {
	(0..3u8).prop_map(|byte| Commitment([byte; 32]))
}

fn proof() -> impl Strategy<Value = TaxProofId> {
	prop_oneof![40 => 0..10u64, 1 => Just(u64::MAX)].prop_map(TaxProofId)
}

fn ends_in() -> impl Strategy<Value = i64> {
	let longest = MAX_PROOF_VALIDITY as i64;
	prop_oneof![
		8 => 1..=longest,
		1 => sample::select(vec![i64::MIN, -1, 0, 1, longest, longest + 1, i64::MAX]),
	]
}

fn step() -> impl Strategy<Value = Step> {
	let amounts = prop_oneof![8 => (10..20u64, 0..10u64), 1 => (0..3u64, 0..3u64)];
	prop_oneof![
		6 => (who(), kind(), subject(), amounts, ends_in()).prop_map(
			|(who, kind, subject, amounts, ends_in)| {
				Step::Issue { who, kind, subject, amounts, ends_in }
			}
		),
		3 => (who(), proof()).prop_map(|(who, proof)| Step::Revoke(who, proof)),
		4 => proof().prop_map(Step::ConsumeAsIssued),
		3 => (proof(), kind(), subject()).prop_map(|(id, kind, of)| Step::Consume(id, kind, of)),
		4 => (who(), proof()).prop_map(|(who, proof)| Step::Prune(who, proof)),
		1 => Just(Step::Toggle),
		4 => prop_oneof![0..MAX_PROOF_VALIDITY, Just(PROOF_RETENTION), Just(1)].prop_map(Step::Pass),
	]
}

drive!(the_chain_agrees_with_the_model: Model, (1..120) of step(), 256 cases);
