// SPDX-License-Identifier: Apache-2.0
//! Random sequences of every call against a plain model: after each step the same verdict, the same
//! answers, the same keys, and the invariants hold.

mod model;

use crate::mock::*;
use citychain_access::recovery::{COMPLETE_WITHIN, CONFIRM_WITHIN, DELAY};
use citychain_kit::{drive, testing::roles::*};
use citychain_primitives::{CitizenId, InstitutionId, OfficerId};
use model::Model;
use proptest::{prelude::*, sample};

/// A second officer of the service centre.
const MOVER: AccountId = 21;

/// What the owner of the account said, who is asked for it.
#[derive(Clone, Copy, Debug)]
enum Word {
	/// What is asked.
	Good,
	/// What is asked, and somebody else said it.
	Others,
	/// That it becomes something else.
	Else,
	/// What is asked, and its time is over.
	Over,
	/// What is asked, for longer than may be.
	Long,
}

#[derive(Clone, Debug)]
enum Step {
	ReplaceOwn(AccountId, AccountId, Word),
	Open(AccountId, CitizenId, AccountId, Word),
	Confirm(AccountId, CitizenId, AccountId),
	/// By whoever has the citizen's present key, or had it.
	Veto(AccountId),
	Withdraw(AccountId, CitizenId),
	Complete(AccountId, CitizenId),
	Remove(AccountId, CitizenId),
	/// The council sets the delay, and the times to confirm and to complete.
	Adopt(u64, u64, u64),
	/// The council gives a citizen a key.
	GiveKey(CitizenId, AccountId),
	/// A citizen is suspended, or reinstated.
	ToggleCitizen(CitizenId),
	WithdrawCitizen(CitizenId),
	/// Another institution keeps the enrolment.
	Move(CitizenId, InstitutionId),
	/// An institution is suspended, or reinstated.
	ToggleInstitution(InstitutionId),
	/// Another institution comes under the control of the service centre, or leaves it.
	ToggleControl(InstitutionId),
	/// An officer's key has been in other hands for so many milliseconds.
	Compromise(OfficerId, u64),
	/// So many milliseconds pass.
	Pass(u64),
	/// So many milliseconds pass without a block.
	StandStill(u64),
	/// It is the next instant at which a citizen's recovery changes, or the one before.
	Reach(CitizenId, u64),
}

fn officer() -> impl Strategy<Value = AccountId> {
	prop_oneof![
		8 => Just(REGISTRAR),
		7 => Just(NOTARY),
		4 => Just(OTHER_REGISTRAR),
		1 => sample::select(vec![MOVER, CLERK, CITIZEN, STRANGER]),
	]
}

fn citizen() -> impl Strategy<Value = CitizenId> {
	prop_oneof![12 => Just(0u32), 4 => Just(1), 1 => Just(9)].prop_map(CitizenId)
}

/// Few accounts, so that they meet again.
fn account() -> impl Strategy<Value = AccountId> {
	prop_oneof![8 => 30..36u64, 1 => sample::select(vec![CITIZEN, OTHER_CITIZEN, CLERK])]
}

/// Mostly the same one, or nothing would be confirmed.
fn usual_account() -> impl Strategy<Value = AccountId> {
	prop_oneof![6 => Just(30u64), 4 => Just(31), 1 => account()]
}

fn holder() -> impl Strategy<Value = AccountId> {
	prop_oneof![3 => Just(CITIZEN), 1 => Just(OTHER_CITIZEN), 3 => account()]
}

fn institution() -> impl Strategy<Value = InstitutionId> {
	sample::select(vec![SERVICE_CENTRE, NOTARY_OFFICE, OTHER_CENTRE])
}

fn word() -> impl Strategy<Value = Word> {
	let bad = vec![Word::Others, Word::Else, Word::Over, Word::Long];
	prop_oneof![9 => Just(Word::Good), 1 => sample::select(bad)]
}

fn call() -> impl Strategy<Value = Step> {
	prop_oneof![
		2 => (holder(), account(), word())
			.prop_map(|(who, account, word)| Step::ReplaceOwn(who, account, word)),
		8 => (officer(), citizen(), usual_account(), word())
			.prop_map(|(who, citizen, account, word)| Step::Open(who, citizen, account, word)),
		8 => (officer(), citizen(), usual_account())
			.prop_map(|(who, citizen, account)| Step::Confirm(who, citizen, account)),
		2 => holder().prop_map(Step::Veto),
		1 => (officer(), citizen()).prop_map(|(who, citizen)| Step::Withdraw(who, citizen)),
		8 => (officer(), citizen()).prop_map(|(who, citizen)| Step::Complete(who, citizen)),
		2 => (officer(), citizen()).prop_map(|(who, citizen)| Step::Remove(who, citizen)),
	]
}

fn around() -> impl Strategy<Value = Step> {
	let delay = || sample::select(vec![0, MIN_DELAY - 1, MIN_DELAY, DELAY, MAX_WINDOW]);
	let window = || sample::select(vec![0, 1, CONFIRM_WITHIN, COMPLETE_WITHIN, MAX_WINDOW + 1]);
	let edges = vec![MIN_DELAY, DELAY, CONFIRM_WITHIN, COMPLETE_WITHIN];
	let officer = sample::select(vec![4u32, 2, 20, 21]).prop_map(OfficerId);
	prop_oneof![
		1 => (delay(), window(), window())
			.prop_map(|(delay, confirm, complete)| Step::Adopt(delay, confirm, complete)),
		1 => (citizen(), account()).prop_map(|(citizen, account)| Step::GiveKey(citizen, account)),
		1 => citizen().prop_map(Step::ToggleCitizen),
		1 => Just(Step::WithdrawCitizen(CitizenId(1))),
		1 => (citizen(), institution()).prop_map(|(citizen, to)| Step::Move(citizen, to)),
		2 => institution().prop_map(Step::ToggleInstitution),
		2 => sample::select(vec![NOTARY_OFFICE, OTHER_CENTRE]).prop_map(Step::ToggleControl),
		1 => (officer, sample::select(vec![0, 1, MIN_DELAY, 2 * DELAY]))
			.prop_map(|(officer, since)| Step::Compromise(officer, since)),
		12 => (citizen(), 0..2u64).prop_map(|(citizen, before)| Step::Reach(citizen, before)),
		1 => sample::select(vec![SLOT, MIN_DELAY, DELAY]).prop_map(Step::StandStill),
		4 => prop_oneof![(0..20u64).boxed(), sample::select(edges).boxed()].prop_map(Step::Pass),
	]
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![3 => call(), 2 => around()]
}

drive!(the_chain_agrees_with_the_model: Model, (1..160) of step(), 256 cases);
