// SPDX-License-Identifier: Apache-2.0
//! Random sequences of every call against a plain model: after each step the same verdict, the
//! same answers, the same levels, and the invariants hold.

mod model;

use crate::{mock::*, CustodyStep, WitnessKind};
use citychain_evidence::{Dimension, EvidenceId, Ruling};
use citychain_kit::{drive, testing::roles::*};
use citychain_primitives::InstitutionId;
use model::{Model, OFFICERS};
use proptest::{prelude::*, sample};

#[derive(Clone, Debug)]
enum Step {
	Describe {
		who: AccountId,
		id: EvidenceId,
		dimensions: Vec<Dimension>,
	},
	/// A step of custody, dated so many milliseconds from now.
	Record {
		who: AccountId,
		id: EvidenceId,
		step: CustodyStep,
		offset: i64,
	},
	Witness {
		who: AccountId,
		id: EvidenceId,
		kind: WitnessKind,
	},
	Clear {
		who: AccountId,
		id: EvidenceId,
	},
	File(InstitutionId),
	Suspend(InstitutionId),
	Reinstate(InstitutionId),
	Remove(InstitutionId),
	/// Suspends an institution, or reinstates it.
	Toggle(InstitutionId),
	Affiliate(InstitutionId, InstitutionId),
	Evict(EvidenceId),
	Rule(EvidenceId, Ruling),
	Blocks(u32),
}

fn who() -> impl Strategy<Value = AccountId> {
	let officers = sample::select(OFFICERS.map(|officer| officer.0).to_vec());
	prop_oneof![12 => officers, 1 => Just(STRANGER)]
}

fn institution() -> impl Strategy<Value = InstitutionId> {
	sample::select(OFFICERS.map(|officer| officer.2).to_vec())
}

/// Mostly those that file, or nothing would be suspended.
fn provider() -> impl Strategy<Value = InstitutionId> {
	prop_oneof![24 => Just(PLATFORM), 3 => Just(BANK), 1 => Just(NOWHERE)]
}

/// The items of the model.
fn known() -> impl Strategy<Value = EvidenceId> {
	(0..4u64).prop_map(EvidenceId)
}

fn id() -> impl Strategy<Value = EvidenceId> {
	prop_oneof![20 => known(), 1 => Just(EvidenceId(u64::MAX))]
}

/// Mostly in the capacity of the officer, or nothing would be witnessed.
fn witness() -> impl Strategy<Value = Step> {
	let matching = sample::select(vec![
		(NOTARY, WitnessKind::Notary),
		(EXPERT, WitnessKind::Forensic),
		(TAX_OFFICER, WitnessKind::Auditor),
		(ARBITRATOR, WitnessKind::Arbitrator),
		(CERTIFIER, WitnessKind::Certifier),
		(PLATFORM_OFFICER, WitnessKind::Platform),
	]);
	let any = (who(), sample::select(WitnessKind::ALL.to_vec()));
	(prop_oneof![8 => matching, 1 => any], id()).prop_map(|((who, kind), id)| Step::Witness {
		who,
		id,
		kind,
	})
}

fn offset() -> impl Strategy<Value = i64> {
	let skew = SKEW as i64;
	prop_oneof![
		6 => Just(0),
		2 => -60_000..0i64,
		1 => sample::select(vec![-1, 1, skew, skew + 1, i64::MIN, i64::MAX]),
	]
}

/// Mostly an officer of a party of the item, or nothing would be described.
fn handler() -> impl Strategy<Value = (AccountId, EvidenceId)> {
	let parties = sample::select(vec![
		(CLERK, EvidenceId(0)),
		(CLERK, EvidenceId(1)),
		(PLATFORM_OFFICER, EvidenceId(1)),
		(PLATFORM_OFFICER, EvidenceId(2)),
		(NOTARY, EvidenceId(3)),
	]);
	prop_oneof![6 => parties, 1 => (who(), id())]
}

fn about_an_item() -> impl Strategy<Value = Step> {
	let dimensions = sample::subsequence(Dimension::ALL.to_vec(), 0..=3);
	let step = prop_oneof![
		1 => sample::select(CustodyStep::ALL.to_vec()),
		2 => sample::select(vec![CustodyStep::Transfer, CustodyStep::Store]),
	];
	prop_oneof![
		3 => (handler(), dimensions)
			.prop_map(|((who, id), dimensions)| Step::Describe { who, id, dimensions }),
		6 => (handler(), step, offset())
			.prop_map(|((who, id), step, offset)| Step::Record { who, id, step, offset }),
		6 => witness(),
		1 => (who(), id()).prop_map(|(who, id)| Step::Clear { who, id }),
	]
}

fn about_a_filing() -> impl Strategy<Value = Step> {
	prop_oneof![
		2 => provider().prop_map(Step::File),
		2 => provider().prop_map(Step::Suspend),
		2 => provider().prop_map(Step::Reinstate),
		1 => provider().prop_map(Step::Remove),
	]
}

fn around() -> impl Strategy<Value = Step> {
	let ruling = sample::select(vec![Ruling::Admitted, Ruling::Rejected, Ruling::NotConfirmed]);
	prop_oneof![
		3 => institution().prop_map(Step::Toggle),
		2 => (institution(), institution()).prop_map(|(a, b)| Step::Affiliate(a, b)),
		1 => known().prop_map(Step::Evict),
		1 => (known(), ruling).prop_map(|(id, ruling)| Step::Rule(id, ruling)),
		12 => (1..5u32).prop_map(Step::Blocks),
	]
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![10 => about_an_item(), 4 => about_a_filing(), 3 => around()]
}

drive!(the_chain_agrees_with_the_model: Model, (1..160) of step(), 256 cases);
