// SPDX-License-Identifier: Apache-2.0
//! Random life cycles of several firms against a plain model: after each step the same verdict, the
//! same visible state, and the invariants hold.

mod draft;
mod item;
mod model;
mod red;

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_invoices::testing::{invoices as uses, taxpayers};
use citychain_invoices::{
	Holder, InvoiceId, InvoiceNumber, InvoiceRegister, RedInvoice, Reversal, RiskFlag,
};
use citychain_kit::{
	drive,
	testing::{authority, roles::*},
};
use citychain_primitives::{duties, Duty, Fen, InstitutionId, Millis};
use draft::{Draft, Flaw};
use model::{Model, Verdict};
use proptest::{option, prelude::*, sample::select};
use red::Part;
use sp_core::{sr25519, Pair};
use sp_runtime::traits::IdentifyAccount;

/// Somebody who makes a call about an invoice.
#[derive(Clone, Copy, Debug)]
enum Actor {
	/// A clerk of whoever should make it.
	Right,
	Account(AccountId),
}

/// A number by which an invoice is chosen that exists by then, now and then one that does not.
type Pick = u16;

#[derive(Clone, Debug)]
enum Step {
	Issue(AccountId, Draft),
	Clear(AccountId, Pick),
	Reject(AccountId, Pick),
	Deliver(Actor, Pick, Holder),
	Answer(Actor, Pick, Answer),
	Transfer(Actor, Pick, Holder),
	/// Claims with a signature that expires so many milliseconds from now: by the bearer, or by the
	/// key of this number.
	Claim(AccountId, Pick, Option<u8>, u64),
	Flag(AccountId, Pick, RiskFlag),
	Unflag(AccountId, Pick),
	Encumber(Actor, Pick, InstitutionId, u64),
	Release(Pick),
	/// The council voids a pledge.
	Void(Pick),
	Rest(Pick, u32),
	Lines(Pick, u32, Vec<(u16, Part)>),
	Prune(InstitutionId, usize, bool),
	/// Withdraws the numbers of a firm and assigns it the next series.
	Renumber(InstitutionId),
	Suspend(InstitutionId, bool),
	/// The bank is suspended, or is not any more.
	SuspendBank(bool),
	Limit(InstitutionId, u64),
	/// What the pallets around make of an invoice: used, locked, not reversible, not settled,
	/// not usable.
	Use(Pick, u8, bool),
	Adopt(Policy),
	Wait(u64),
}

/// The firms that issue.
pub(super) const FIRMS: [InstitutionId; 3] = [SELLER, BUYER, EMPLOYER];

/// The key of a bearer.
fn key(number: u8) -> sr25519::Pair {
	sr25519::Pair::from_seed(&[number; 32])
}

fn key_holder(number: u8) -> Holder {
	Holder::Bearer(sp_runtime::MultiSigner::from(key(number).public()).into_account())
}

/// The clerk of an institution.
fn clerk(institution: Option<InstitutionId>) -> AccountId {
	match institution {
		Some(SELLER) => SELLER_CLERK,
		Some(BUYER) => BUYER_CLERK,
		Some(EMPLOYER) => FINANCE_CLERK,
		_ => OTHER_CLERK,
	}
}

impl Model {
	fn choose(&self, pick: Pick) -> InvoiceId {
		let count = self.given() as u64;
		match u64::from(pick) {
			_ if count == 0 => InvoiceId(0),
			pick if pick % 60 == 0 => InvoiceId(count),
			pick => InvoiceId(pick / 60 % count),
		}
	}

	fn account(&self, actor: Actor, right: Option<InstitutionId>) -> AccountId {
		match actor {
			Actor::Right => clerk(right),
			Actor::Account(who) => who,
		}
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	fn take(&mut self, step: Step) {
		let (chain, expected) = match step {
			Step::Issue(who, draft) => {
				let invoice = self.submission(who, &draft);
				let chain = Invoicing::issue(signed(who), invoice, draft.deliver_to.clone());
				(chain, self.issue(who, &draft))
			},
			Step::Clear(who, pick) => {
				let id = self.choose(pick);
				(Invoicing::clear(signed(who), id), self.decide(who, id, true))
			},
			Step::Reject(who, pick) => {
				let id = self.choose(pick);
				(Invoicing::reject(signed(who), id, REASON), self.decide(who, id, false))
			},
			Step::Deliver(actor, pick, holder) => {
				let id = self.choose(pick);
				let who = self.account(actor, self.issuer(id));
				let chain = Invoicing::deliver(signed(who), id, holder.clone());
				(chain, self.deliver(who, id, &holder))
			},
			Step::Answer(actor, pick, answer) => {
				let id = self.choose(pick);
				let who = self.account(actor, self.receiver(id));
				let chain = match answer {
					Answer::Accept => Invoicing::accept(signed(who), id),
					Answer::Dispute(reason) => Invoicing::dispute(signed(who), id, reason),
					Answer::Refuse(reason) => Invoicing::refuse(signed(who), id, reason),
				};
				(chain, self.answer(who, id, answer))
			},
			Step::Transfer(actor, pick, to) => {
				let id = self.choose(pick);
				let right = self.holder(id).and_then(|holder| holder.institution());
				let who = self.account(actor, right);
				let chain = Invoicing::transfer_holder(signed(who), id, to.clone());
				(chain, self.transfer(who, id, &to))
			},
			Step::Claim(who, pick, number, after) => {
				let id = self.choose(pick);
				let expiry = Millis(self.now.0 + after);
				let mandate = Invoicing::holder_mandate(id, model::institution(who), expiry);
				let is_right = |number: &u8| self.holder(id) == Some(key_holder(*number));
				let number = number.or((1..3).find(is_right)).unwrap_or(1);
				let signature = key(number).sign(&mandate).into();
				let chain = Invoicing::claim_holder(signed(who), id, expiry, signature);
				(chain, self.claim(who, id, &key_holder(number), after))
			},
			Step::Flag(who, pick, risk) => {
				let id = self.choose(pick);
				(Invoicing::flag(signed(who), id, risk, REASON), self.flag(who, id, risk))
			},
			Step::Unflag(who, pick) => {
				let id = self.choose(pick);
				(Invoicing::unflag(signed(who), id), self.unflag(who, id))
			},
			Step::Encumber(actor, pick, bank, amount) => {
				let id = self.choose(pick);
				let who = self.account(actor, self.issuer(id));
				let chain = Invoicing::encumber(signed(who), id, bank, Fen(amount));
				(chain, self.encumber(who, id, bank, amount))
			},
			Step::Release(pick) => {
				let id = self.choose(pick);
				let chain = Invoicing::release_encumbrance(signed(BANK_OFFICER), id);
				(chain, self.release(id))
			},
			Step::Void(pick) => {
				let id = self.choose(pick);
				let chain = Invoicing::void_encumbrance(RuntimeOrigin::root(), id, REASON);
				(chain, self.void(id))
			},
			Step::Rest(pick, serial) => {
				let id = self.choose(pick);
				let number = self.number(self.issuer(id).unwrap_or(SELLER), serial, false);
				let chain = take_back(id, number, &Reversal::Rest);
				(chain, self.reverse_rest(id, number))
			},
			Step::Lines(pick, serial, parts) => {
				let id = self.choose(pick);
				let number = self.number(self.issuer(id).unwrap_or(SELLER), serial, false);
				let lines = self.parts(id, &parts);
				let reversal = Reversal::Lines(lines.clone().try_into().unwrap());
				let chain = take_back(id, number, &reversal);
				(chain, self.reverse_lines(id, number, &lines))
			},
			Step::Prune(issuer, count, all) => {
				let ids = self.oldest(issuer, count, all);
				let pruned = ids.clone().try_into().unwrap();
				let chain = Invoicing::prune(signed(TAX_OFFICER), issuer, pruned);
				(chain, self.prune(issuer, &ids))
			},
			Step::Adopt(policy) => {
				let chain = Invoicing::adopt_policy(RuntimeOrigin::root(), policy);
				(chain, self.adopt(policy))
			},
			other => return self.change_world(other),
		};
		assert_eq!(chain, expected);
	}

	/// What happens around the pallet.
	fn change_world(&mut self, step: Step) {
		match step {
			Step::Renumber(firm) => self.renumber(firm),
			Step::Suspend(firm, suspended) => {
				self.suspend(firm, suspended);
				if suspended {
					taxpayers::suspend(firm);
				} else {
					taxpayers::reinstate(firm);
				}
			},
			Step::SuspendBank(true) => {
				self.bank_suspended = true;
				authority::deactivate(BANK);
			},
			Step::SuspendBank(false) => {
				self.bank_suspended = false;
				authority::activate(BANK, duties([Duty::FinanceInvoices]));
			},
			Step::Limit(firm, limit) => {
				self.limits.insert(firm, limit);
				taxpayers::limit_credit(firm, Fen(limit));
			},
			Step::Use(pick, what, on) => {
				let id = self.choose(pick);
				self.set_use(id, what, on);
				match what {
					0 => uses::set_used(id, on),
					1 => uses::refuse_transfer(id, on),
					2 => uses::refuse_reversal(id, on),
					3 => uses::refuse_pruning(id, on),
					_ => uses::refuse_use(id, on),
				}
			},
			Step::Wait(time) => {
				self.now.0 += time;
				begin_at(self.now);
			},
			_ => unreachable!("the other steps are calls"),
		}
	}
}

/// As the pallet of red letters does, for which the lines are nothing here but what they take back.
fn take_back(blue: InvoiceId, number: InvoiceNumber, reversal: &Reversal) -> Verdict {
	let amounts = amounts(blue, reversal)?;
	let red = RedInvoice { number, ..red(blue, 0, amounts) };
	Invoicing::reverse(SELLING, red).map(drop)
}

fn who() -> impl Strategy<Value = AccountId> {
	prop_oneof![
		9 => select(vec![SELLER_CLERK, SELLER_CLERK, BUYER_CLERK, FINANCE_CLERK]),
		1 => select(vec![OTHER_CLERK, STRANGER]),
	]
}

fn officer() -> impl Strategy<Value = AccountId> {
	prop_oneof![9 => Just(TAX_OFFICER), 1 => Just(OTHER_TAX_OFFICER)]
}

fn firm() -> impl Strategy<Value = InstitutionId> {
	select(FIRMS.to_vec())
}

fn actor() -> impl Strategy<Value = Actor> {
	prop_oneof![8 => Just(Actor::Right), 1 => who().prop_map(Actor::Account)]
}

fn holder() -> impl Strategy<Value = Holder> {
	prop_oneof![
		4 => select(vec![SELLER, BUYER, EMPLOYER, OTHER_FIRM]).prop_map(Holder::Institution),
		1 => Just(Holder::Institution(NOWHERE)),
		3 => (1..3u8).prop_map(key_holder),
	]
}

fn draft() -> impl Strategy<Value = Draft> {
	let flaw = prop_oneof![
		30 => Just(Flaw::None),
		1 => Just(Flaw::Tax),
		1 => Just(Flaw::Sum),
		1 => Just(Flaw::NoLines),
	];
	let buyer = prop_oneof![20 => 0..4u8, 1 => Just(4)];
	let days = prop_oneof![12 => Just(0), 1 => -2..0i32, 1 => Just(1)];
	let parts = (0..18u32, 0..3usize, buyer, days, flaw);
	let rest = (option::weighted(0.5, holder()), option::weighted(0.1, 0..8u64), 0..20u8);
	(parts, rest).prop_map(|((serial, lines, buyer, days, flaw), (deliver_to, replaces, old))| {
		Draft {
			serial,
			lines,
			buyer,
			days,
			flaw,
			deliver_to,
			replaces: replaces.map(InvoiceId),
			from_old_series: old == 0,
		}
	})
}

fn pick() -> impl Strategy<Value = Pick> {
	any::<Pick>()
}

fn answer() -> impl Strategy<Value = Answer> {
	select(vec![Answer::Accept, Answer::Dispute(REASON), Answer::Refuse(REASON)])
}

fn policy() -> impl Strategy<Value = Policy> {
	let mode = prop_oneof![
		1 => Just(IssueMode::Clearance),
		2 => select(vec![0, DAY, MAX_REPORTING_DELAY, MAX_REPORTING_DELAY + 1])
			.prop_map(|within| IssueMode::Reporting { within }),
	];
	let silence = select(vec![Silence::None, Silence::Accept, Silence::Void]);
	let response_time = select(vec![0, 20_000, 100_000, MAX_RESPONSE_TIME]);
	let retention = select(vec![0, MIN_RETENTION, MIN_RETENTION, 2 * MIN_RETENTION]);
	(mode, silence, response_time, 0..3u64, retention).prop_map(
		|(mode, silence, response_time, tolerance, retention)| Policy {
			mode,
			silence,
			response_time,
			tolerance: Fen(tolerance),
			retention,
		},
	)
}

/// What the parties of an invoice do.
fn dealing() -> impl Strategy<Value = Step> {
	let bank = prop_oneof![9 => Just(BANK), 1 => select(vec![SELLER, OTHER_BANK, BUYER])];
	let amount = prop_oneof![4 => 1..20_000u64, 1 => Just(0), 1 => Just(u64::MAX)];
	prop_oneof![
		8 => (who(), draft()).prop_map(|(who, draft)| Step::Issue(who, draft)),
		3 => (actor(), pick(), holder()).prop_map(|(a, p, h)| Step::Deliver(a, p, h)),
		4 => (actor(), pick(), answer()).prop_map(|(a, p, answer)| Step::Answer(a, p, answer)),
		3 => (actor(), pick(), holder()).prop_map(|(a, p, h)| Step::Transfer(a, p, h)),
		5 => (who(), pick(), option::weighted(0.1, 1..3u8), prop_oneof![1 => Just(0), 9 => 1..9_000u64])
			.prop_map(|(who, pick, key, after)| Step::Claim(who, pick, key, after)),
		3 => (actor(), pick(), bank, amount).prop_map(|(a, p, b, n)| Step::Encumber(a, p, b, n)),
		2 => pick().prop_map(Step::Release),
		1 => pick().prop_map(Step::Void),
		5 => red::step(),
	]
}

/// What the tax bureau and the council do, and what happens around.
fn supervision() -> impl Strategy<Value = Step> {
	let risk = select(vec![RiskFlag::Normal, RiskFlag::Abnormal, RiskFlag::Suspicious]);
	let time = prop_oneof![4 => 1..30_000u64, 2 => Just(MIN_RETENTION), 1 => Just(DAY)];
	prop_oneof![
		4 => (officer(), pick()).prop_map(|(who, pick)| Step::Clear(who, pick)),
		2 => (officer(), pick()).prop_map(|(who, pick)| Step::Reject(who, pick)),
		2 => (officer(), pick(), risk).prop_map(|(who, pick, risk)| Step::Flag(who, pick, risk)),
		1 => (officer(), pick()).prop_map(|(who, pick)| Step::Unflag(who, pick)),
		5 => (firm(), prop_oneof![1 => Just(0), 4 => Just(1), 2 => 2..=MAX_PRUNED as usize], prop::bool::weighted(0.9))
			.prop_map(|(firm, count, all)| Step::Prune(firm, count, all)),
		2 => firm().prop_map(Step::Renumber),
		1 => (firm(), prop::bool::weighted(0.3)).prop_map(|(firm, on)| Step::Suspend(firm, on)),
		1 => prop::bool::weighted(0.4).prop_map(Step::SuspendBank),
		1 => (firm(), prop_oneof![1 => 0..100_000u64, 2 => Just(u64::MAX)])
			.prop_map(|(firm, limit)| Step::Limit(firm, limit)),
		3 => (pick(), 0..5u8, prop::bool::weighted(0.4))
			.prop_map(|(pick, what, on)| Step::Use(pick, what, on)),
		2 => policy().prop_map(Step::Adopt),
		6 => time.prop_map(Step::Wait),
	]
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![3 => dealing(), 2 => supervision()]
}

/// Some invoices first, so that there is something to deal with.
fn begin() -> impl Strategy<Value = Step> {
	(who(), draft()).prop_map(|(who, draft)| Step::Issue(who, draft))
}

drive!(the_chain_agrees_with_the_model: Model, (1..84) of prop_oneof![1 => begin(), 12 => step()], 192 cases);
