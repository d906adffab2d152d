// SPDX-License-Identifier: Apache-2.0
//! Random sequences of every call against a plain model: after each step the same verdict, the same
//! answers, and the invariants hold.

mod model;

use super::GROSS;
use crate::{mock::*, DEFAULT_LONGEST_LOCK};
use citychain_invoices::{ClaimId, InvoiceId};
use citychain_kit::drive;
use citychain_kit::testing::roles::*;
use citychain_primitives::InstitutionId;
use model::{Model, INVOICES, OFFICERS};
use proptest::{collection::vec, prelude::*, sample};

/// Who takes a step.
#[derive(Clone, Copy, Debug)]
enum Actor {
	/// An officer of the institution that the step is about: the holder of the first invoice, that of
	/// the claim, or one that reimbursed the invoice; the first of its two officers, or the second.
	Right(usize),
	/// This account.
	Any(AccountId),
}

#[derive(Clone, Debug)]
enum Step {
	/// Locks invoices for so many milliseconds from now.
	Lock {
		actor: Actor,
		items: Vec<(InvoiceId, u64)>,
		length: u64,
	},
	Unlock(Actor, ClaimId),
	Close(Actor, ClaimId),
	Remove(Actor, ClaimId),
	Enter(Actor, InvoiceId, bool),
	Withdraw(Actor, InvoiceId),
	Recover(Actor, InvoiceId),
	Limit(u64),
	/// Takes back so much, or all that is left if it is less, where nothing keeps it; or by force.
	Reverse(InvoiceId, u64, bool),
	/// Gives it to another holder, where nothing keeps it.
	HandOver(InvoiceId, InstitutionId),
	/// Warns of it, or does not any more.
	Flag(InvoiceId, bool),
	/// Prunes it, where nothing keeps it.
	Prune(InvoiceId),
	/// Evidence is refused, or is not any more.
	RefuseFiles(bool),
	/// An institution is suspended, or is not any more.
	Suspend(InstitutionId, bool),
	Wait(u64),
}

fn actor() -> impl Strategy<Value = Actor> {
	let officers = sample::select(OFFICERS.map(|officer| officer.0).to_vec());
	prop_oneof![
		20 => (0..2usize).prop_map(Actor::Right),
		3 => officers.prop_map(Actor::Any),
		1 => Just(Actor::Any(STRANGER)),
	]
}

fn institution() -> impl Strategy<Value = InstitutionId> {
	sample::select(vec![EMPLOYER, BUYER])
}

fn known() -> impl Strategy<Value = InvoiceId> {
	(0..INVOICES).prop_map(InvoiceId)
}

fn id() -> impl Strategy<Value = InvoiceId> {
	prop_oneof![30 => known(), 1 => Just(InvoiceId(u64::MAX))]
}

/// One of the last claims: the model counts back from the newest.
fn claim() -> impl Strategy<Value = ClaimId> {
	prop_oneof![2 => Just(0), 3 => 0..6u64].prop_map(ClaimId)
}

fn amount() -> impl Strategy<Value = u64> {
	prop_oneof![
		10 => 1..4_000u64,
		1 => Just(GROSS),
		1 => sample::select(vec![0, 1, GROSS + 1, u64::MAX]),
	]
}

fn length() -> impl Strategy<Value = u64> {
	prop_oneof![
		12 => 1..DEFAULT_LONGEST_LOCK,
		2 => Just(DEFAULT_LONGEST_LOCK),
		1 => sample::select(vec![0, MAX_LOCK, MAX_LOCK + 1, u64::MAX]),
	]
}

/// Mostly few, as the holder of all of them must be one.
fn claimed() -> impl Strategy<Value = Vec<(InvoiceId, u64)>> {
	let count = prop_oneof![6 => 1..2usize, 3 => 2..3usize, 1 => 0..5usize];
	count.prop_flat_map(|count| vec((id(), amount()), count))
}

fn about_a_claim() -> impl Strategy<Value = Step> {
	prop_oneof![
		8 => (actor(), claimed(), length())
			.prop_map(|(actor, items, length)| Step::Lock { actor, items, length }),
		1 => (actor(), claim()).prop_map(|(actor, claim)| Step::Unlock(actor, claim)),
		8 => (actor(), claim()).prop_map(|(actor, claim)| Step::Close(actor, claim)),
		1 => (actor(), claim()).prop_map(|(actor, claim)| Step::Remove(actor, claim)),
	]
}

fn about_a_closure() -> impl Strategy<Value = Step> {
	prop_oneof![
		3 => (actor(), id(), any::<bool>())
			.prop_map(|(actor, id, deductible)| Step::Enter(actor, id, deductible)),
		2 => (actor(), id()).prop_map(|(actor, id)| Step::Withdraw(actor, id)),
		2 => (actor(), id()).prop_map(|(actor, id)| Step::Recover(actor, id)),
	]
}

fn around() -> impl Strategy<Value = Step> {
	const DAY: u64 = 86_400_000;
	let rarely = || prop::bool::weighted(0.2);
	let limit = prop_oneof![8 => DEFAULT_LONGEST_LOCK..=MAX_LOCK, 1 => length()];
	prop_oneof![
		1 => limit.prop_map(Step::Limit),
		6 => (known(), 1..=GROSS, rarely())
			.prop_map(|(id, gross, forced)| Step::Reverse(id, gross, forced)),
		14 => (known(), institution()).prop_map(|(id, to)| Step::HandOver(id, to)),
		2 => (known(), rarely()).prop_map(|(id, warned)| Step::Flag(id, warned)),
		1 => known().prop_map(Step::Prune),
		1 => rarely().prop_map(Step::RefuseFiles),
		1 => (institution(), rarely()).prop_map(|(of, suspended)| Step::Suspend(of, suspended)),
		6 => (0..10 * DAY).prop_map(Step::Wait),
	]
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![8 => about_a_claim(), 4 => about_a_closure(), 5 => around()]
}

drive!(the_chain_agrees_with_the_model: Model, (1..160) of step(), 256 cases);
