// SPDX-License-Identifier: Apache-2.0
//! The pallet as plain lists and sentences, written from its documentation: no locks, no sums.

use super::{Actor, Step};
use crate::{mock::*, tests::*, *};
use citychain_evidence::EvidenceId;
use citychain_invoices::testing::invoices::{
	self, ANCHOR_REFUSED, INVOICE_NOT_FOUND, INVOICE_NOT_USABLE,
};
use citychain_invoices::{Holder, InvoiceId, InvoiceUse, RiskFlag};
use citychain_kit::testing::{
	authority::{self, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	roles::*,
};
use citychain_primitives::{duties, ActingOfficer, Duty, InstitutionId, Millis, OfficerId};
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

/// How many invoices there are.
pub(super) const INVOICES: u64 = 3;

/// Another officer of the buyer.
const BUYERS_APPROVER: AccountId = 40;

/// Who acts: the account, its officer and the institution, which has every duty here.
pub(super) const OFFICERS: [(AccountId, u32, InstitutionId); 4] = [
	(FINANCE_CLERK, 11, EMPLOYER),
	(APPROVER, 12, EMPLOYER),
	(BUYER_CLERK, 10, BUYER),
	(BUYERS_APPROVER, 40, BUYER),
];

#[derive(Clone, Copy, PartialEq)]
enum Fate {
	Open,
	Closed,
	Gone,
}

struct ModelClaim {
	institution: InstitutionId,
	officer: OfficerId,
	items: Vec<(InvoiceId, u64)>,
	until: u64,
	fate: Fate,
}

struct Invoice {
	left: u64,
	holder: InstitutionId,
	flagged: bool,
}

/// One reimbursement of one invoice.
struct Record {
	invoice: InvoiceId,
	institution: InstitutionId,
	claim: usize,
	amount: u64,
	entry: EntryState,
	clawback: u64,
	recovered: u64,
}

pub(super) struct Model {
	now: u64,
	limit: u64,
	refuses_files: bool,
	suspended: BTreeSet<InstitutionId>,
	invoices: BTreeMap<InvoiceId, Invoice>,
	claims: Vec<ModelClaim>,
	/// In the order in which they happened.
	records: Vec<Record>,
	files: u64,
}

type Verdict<V = ()> = Result<V, DispatchError>;

fn check(holds: bool, error: impl Into<DispatchError>) -> Verdict {
	holds.then_some(()).ok_or(error.into())
}

fn is_entered(entry: EntryState) -> bool {
	[EntryState::Deductible, EntryState::NotDeductible].contains(&entry)
}

impl Record {
	fn stays(&self) -> u64 {
		self.amount - self.clawback - self.recovered
	}
}

impl Model {
	pub(super) fn new() -> Self {
		let holders = [EMPLOYER, BUYER, EMPLOYER];
		let invoices: BTreeMap<_, _> = (0..INVOICES)
			.map(InvoiceId)
			.zip(holders)
			.map(|(id, holder)| (id, Invoice { left: GROSS, holder, flagged: false }))
			.collect();
		for (id, invoice) in &invoices {
			invoices::add(*id, invoices::invoice(SELLER, invoice.holder));
		}
		for (account, officer, institution) in OFFICERS {
			authority::appoint(account, OfficerId(officer), institution);
		}
		Self {
			now: START,
			limit: 30 * 86_400_000,
			refuses_files: false,
			suspended: BTreeSet::new(),
			invoices,
			claims: vec![],
			records: vec![],
			files: 0,
		}
	}

	fn acting(&self, who: AccountId) -> Verdict<ActingOfficer> {
		let (_, officer, institution) =
			OFFICERS.into_iter().find(|officer| officer.0 == who).ok_or(NOT_AN_OFFICER)?;
		check(!self.suspended.contains(&institution), INSTITUTION_NOT_ACTIVE)?;
		Ok(ActingOfficer { officer: OfficerId(officer), institution })
	}

	/// The claim that keeps an invoice: an open one that is not over.
	fn keeper(&self, id: InvoiceId) -> Option<usize> {
		self.claims.iter().position(|claim| {
			claim.fate == Fate::Open
				&& self.now < claim.until
				&& claim.items.iter().any(|item| item.0 == id)
		})
	}

	fn records_of(&self, id: InvoiceId) -> impl Iterator<Item = &Record> {
		self.records.iter().filter(move |record| record.invoice == id)
	}

	fn usable(&self, id: InvoiceId) -> Verdict<&Invoice> {
		let invoice = self.invoices.get(&id).ok_or(INVOICE_NOT_FOUND)?;
		check(!invoice.flagged && invoice.left > 0, INVOICE_NOT_USABLE)?;
		Ok(invoice)
	}

	fn may_reimburse(&self, by: InstitutionId, id: InvoiceId, amount: u64) -> Verdict {
		let invoice = self.usable(id)?;
		check(invoice.holder == by, Error::<Test>::NotHolder)?;
		let before = self.records_of(id).any(|record| record.institution == by);
		check(!before, Error::<Test>::AlreadyReimbursed)?;
		check(amount > 0, Error::<Test>::AmountZero)?;
		let stays: u64 = self.records_of(id).map(Record::stays).sum();
		check(amount <= invoice.left - stays, Error::<Test>::AmountTooHigh)
	}

	fn lock(&mut self, who: AccountId, items: &[(InvoiceId, u64)], until: u64) -> Verdict {
		let ActingOfficer { officer, institution } = self.acting(who)?;
		check(!items.is_empty(), Error::<Test>::NoItems)?;
		let distinct: BTreeSet<_> = items.iter().map(|item| item.0).collect();
		check(distinct.len() == items.len(), Error::<Test>::DuplicateItem)?;
		check(until > self.now, Error::<Test>::UntilPassed)?;
		check(until - self.now <= self.limit, Error::<Test>::LockTooLong)?;
		for (id, amount) in items {
			check(self.keeper(*id).is_none(), Error::<Test>::InvoiceLocked)?;
			self.may_reimburse(institution, *id, *amount)?;
		}
		let (items, fate) = (items.to_vec(), Fate::Open);
		self.claims.push(ModelClaim { institution, officer, items, until, fate });
		Ok(())
	}

	fn own(&self, claim: usize, institution: InstitutionId) -> Verdict<&ModelClaim> {
		let found = self.claims.get(claim).filter(|claim| claim.fate != Fate::Gone);
		let found = found.ok_or(Error::<Test>::NotFound)?;
		check(found.institution == institution, Error::<Test>::NotOwner)?;
		Ok(found)
	}

	fn unlock(&mut self, who: AccountId, claim: usize) -> Verdict {
		let found = self.own(claim, self.acting(who)?.institution)?;
		check(found.fate == Fate::Open, Error::<Test>::AlreadyClosed)?;
		self.claims[claim].fate = Fate::Gone;
		Ok(())
	}

	fn close(&mut self, who: AccountId, claim: usize) -> Verdict {
		let ActingOfficer { officer, institution } = self.acting(who)?;
		let found = self.own(claim, institution)?;
		check(found.fate == Fate::Open, Error::<Test>::AlreadyClosed)?;
		check(self.now < found.until, Error::<Test>::Expired)?;
		check(found.officer != officer, Error::<Test>::SameOfficer)?;
		for (id, amount) in &found.items {
			self.may_reimburse(institution, *id, *amount)?;
		}
		check(!self.refuses_files, ANCHOR_REFUSED)?;
		for (invoice, amount) in found.items.clone() {
			let entry = EntryState::NotEntered;
			self.records.push(Record {
				invoice,
				institution,
				claim,
				amount,
				entry,
				clawback: 0,
				recovered: 0,
			});
		}
		self.claims[claim].fate = Fate::Closed;
		self.files += 1;
		Ok(())
	}

	fn remove(&mut self, who: AccountId, claim: usize) -> Verdict {
		self.acting(who)?;
		let found = self.claims.get(claim).filter(|claim| claim.fate != Fate::Gone);
		let found = found.ok_or(Error::<Test>::NotFound)?;
		if found.fate == Fate::Open {
			check(found.until <= self.now, Error::<Test>::StillOpen)?;
		} else {
			let pruned = found.items.iter().all(|item| !self.invoices.contains_key(&item.0));
			check(pruned, Error::<Test>::StillNeeded)?;
		}
		self.claims[claim].fate = Fate::Gone;
		Ok(())
	}

	/// The own record of an invoice, as its place in the list.
	fn own_record(&self, who: AccountId, id: InvoiceId) -> Verdict<usize> {
		let institution = self.acting(who)?.institution;
		let place = self
			.records
			.iter()
			.position(|record| record.invoice == id && record.institution == institution);
		place.ok_or(Error::<Test>::NotReimbursed.into())
	}

	fn enter(&mut self, who: AccountId, id: InvoiceId, deductible: bool) -> Verdict {
		let place = self.own_record(who, id)?;
		self.usable(id)?;
		let record = &mut self.records[place];
		check(!is_entered(record.entry), Error::<Test>::AlreadyEntered)?;
		check(record.stays() > 0, Error::<Test>::NothingLeft)?;
		record.entry = if deductible { EntryState::Deductible } else { EntryState::NotDeductible };
		Ok(())
	}

	fn withdraw(&mut self, who: AccountId, id: InvoiceId) -> Verdict {
		let place = self.own_record(who, id)?;
		let record = &mut self.records[place];
		check(is_entered(record.entry), Error::<Test>::NotEntered)?;
		record.entry = EntryState::Withdrawn;
		Ok(())
	}

	fn recover(&mut self, who: AccountId, id: InvoiceId) -> Verdict {
		let place = self.own_record(who, id)?;
		let record = &mut self.records[place];
		check(record.clawback > 0, Error::<Test>::NothingToRecover)?;
		record.recovered += record.clawback;
		record.clawback = 0;
		Ok(())
	}

	fn limit(&mut self, length: u64) -> Verdict {
		check(length > 0 && length <= MAX_LOCK, Error::<Test>::OutOfRange)?;
		check(length != self.limit, Error::<Test>::PolicyUnchanged)?;
		self.limit = length;
		Ok(())
	}

	fn reverse(&mut self, id: InvoiceId, gross: u64, forced: bool) -> Verdict {
		check(self.keeper(id).is_none(), Error::<Test>::InvoiceLocked)?;
		let entered = self.records_of(id).any(|record| is_entered(record.entry));
		check(forced || !entered, Error::<Test>::EntryStands)?;
		for record in self.records.iter_mut().filter(|record| record.invoice == id) {
			if is_entered(record.entry) {
				record.entry = EntryState::Withdrawn;
			}
		}
		let invoice = self.invoices.get_mut(&id).unwrap();
		invoice.left -= gross;
		let left = invoice.left;
		// Fen by fen from the last who still has one, until what stays is covered.
		while self.records_of(id).map(Record::stays).sum::<u64>() > left {
			let last = self.records.iter_mut().rfind(|r| r.invoice == id && r.stays() > 0);
			last.unwrap().clawback += 1;
		}
		Ok(())
	}

	fn prune(&mut self, id: InvoiceId) -> Verdict {
		check(self.keeper(id).is_none(), Error::<Test>::InvoiceLocked)?;
		let open = self
			.records_of(id)
			.any(|record| record.clawback > 0 && !self.suspended.contains(&record.institution));
		check(!open, Error::<Test>::ClawbackOpen)?;
		self.invoices.remove(&id);
		self.records.retain(|record| record.invoice != id);
		Ok(())
	}

	/// The claim that a step means: counted back from the newest.
	fn claim(&self, step: ClaimId) -> usize {
		(self.claims.len() as u64).wrapping_sub(1 + step.0) as usize
	}

	/// The account that takes a step about `institution`, if it is about one.
	fn account(actor: Actor, institution: Option<InstitutionId>) -> AccountId {
		match actor {
			Actor::Any(account) => account,
			Actor::Right(place) => {
				let mut officers = OFFICERS.iter().filter(|o| Some(o.2) == institution);
				officers.nth(place).map_or(STRANGER, |officer| officer.0)
			},
		}
	}

	fn account_for_claim(&self, actor: Actor, claim: usize) -> AccountId {
		Self::account(actor, self.claims.get(claim).map(|claim| claim.institution))
	}

	fn account_for_closure(&self, actor: Actor, id: InvoiceId) -> AccountId {
		Self::account(actor, self.records_of(id).last().map(|record| record.institution))
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	pub(super) fn take(&mut self, step: Step) {
		let id_of = |claim: usize| ClaimId(claim as u64);
		match step.clone() {
			Step::Lock { actor, items, length } => {
				let first = items.first().and_then(|item| self.invoices.get(&item.0));
				let who = Self::account(actor, first.map(|invoice| invoice.holder));
				let until = self.now.saturating_add(length);
				let found = lock_until(who, &items, Millis(until));
				assert_eq!(found, self.lock(who, &items, until), "{step:?}");
			},
			Step::Unlock(actor, claim) => {
				let claim = self.claim(claim);
				let who = self.account_for_claim(actor, claim);
				assert_eq!(unlock(who, id_of(claim)), self.unlock(who, claim), "{step:?}");
			},
			Step::Close(actor, claim) => {
				let claim = self.claim(claim);
				let who = self.account_for_claim(actor, claim);
				assert_eq!(close(who, id_of(claim)), self.close(who, claim), "{step:?}");
			},
			Step::Remove(actor, claim) => {
				let claim = self.claim(claim);
				let who = self.account_for_claim(actor, claim);
				assert_eq!(remove(who, id_of(claim)), self.remove(who, claim), "{step:?}");
			},
			Step::Enter(actor, id, deductible) => {
				let who = self.account_for_closure(actor, id);
				let found = enter(who, id, deductible);
				assert_eq!(found, self.enter(who, id, deductible), "{step:?}");
			},
			Step::Withdraw(actor, id) => {
				let who = self.account_for_closure(actor, id);
				assert_eq!(withdraw(who, id), self.withdraw(who, id), "{step:?}");
			},
			Step::Recover(actor, id) => {
				let who = self.account_for_closure(actor, id);
				assert_eq!(recover(who, id), self.recover(who, id), "{step:?}");
			},
			Step::Limit(length) => {
				let found = Reimbursements::adopt_longest_lock(RuntimeOrigin::root(), length);
				assert_eq!(found, self.limit(length), "{step:?}");
			},
			Step::Reverse(id, gross, forced) => {
				let gross = gross.min(self.invoices.get(&id).map_or(0, |invoice| invoice.left));
				if gross > 0 {
					let found = reverse_by(id, gross, forced);
					assert_eq!(found, self.reverse(id, gross, forced), "{step:?}");
				}
			},
			Step::HandOver(id, to) => {
				let found = Reimbursements::ensure_transferable(id);
				let kept = self.keeper(id).is_some();
				assert_eq!(found, check(!kept, Error::<Test>::InvoiceLocked), "{step:?}");
				if let Some(invoice) = self.invoices.get_mut(&id).filter(|_| !kept) {
					invoice.holder = to;
					invoices::change(id, |facts| facts.holder = Some(Holder::Institution(to)));
				}
			},
			Step::Flag(id, warned) => {
				if let Some(invoice) = self.invoices.get_mut(&id) {
					invoice.flagged = warned;
					let risk = if warned { RiskFlag::Abnormal } else { RiskFlag::Normal };
					invoices::change(id, |facts| facts.risk = risk);
				}
			},
			Step::Prune(id) => {
				if self.invoices.contains_key(&id) {
					assert_eq!(prune(id), self.prune(id), "{step:?}");
				}
			},
			Step::RefuseFiles(refuses) => {
				self.refuses_files = refuses;
				invoices::refuse_files(refuses);
			},
			Step::Suspend(institution, true) => {
				self.suspended.insert(institution);
				authority::deactivate(institution);
			},
			Step::Suspend(institution, false) => {
				self.suspended.remove(&institution);
				authority::activate(institution, duties(Duty::ALL));
			},
			Step::Wait(time) => {
				self.now += time;
				set_time(Millis(self.now));
			},
		}
	}

	/// Compares everything that can be looked up.
	pub(super) fn assert_same_view(&self) {
		assert_eq!(Reimbursements::longest_lock(), self.limit);
		assert_eq!(invoices::anchored().len() as u64, self.files);
		for (claim, id) in self.claims.iter().zip((0..).map(ClaimId)) {
			let found = Reimbursements::claim(id);
			let state = found.as_ref().map(|found| match found.state {
				ClaimState::Open => Fate::Open,
				ClaimState::Closed { evidence, .. } => {
					assert!(evidence < EvidenceId(self.files));
					Fate::Closed
				},
			});
			assert!(state.unwrap_or(Fate::Gone) == claim.fate, "{id:?}");
			if let Some(found) = found {
				assert_eq!((found.until, found.items), (Millis(claim.until), items(&claim.items)));
				assert_eq!((found.institution, found.officer), (claim.institution, claim.officer));
			}
		}
		for id in (0..INVOICES).map(InvoiceId) {
			let stays: u64 = self.records_of(id).map(Record::stays).sum();
			let closures = self.records_of(id).map(|record| ClosureInfo {
				institution: record.institution,
				closure: Closure {
					amount: Fen(record.amount),
					claim: ClaimId(record.claim as u64),
					entry: record.entry,
					clawback: Fen(record.clawback),
					recovered: Fen(record.recovered),
				},
			});
			let expected = InvoiceStanding {
				reimbursed: Fen(stays),
				left: self.invoices.get(&id).map(|invoice| Fen(invoice.left - stays)),
				lock: self.keeper(id).map(|claim| self.lock_of(claim, id)),
				closures: closures.collect(),
			};
			assert_eq!(Reimbursements::invoice_standing(id), expected);
			assert_eq!(Reimbursements::is_used(id), self.records_of(id).next().is_some());
		}
	}

	fn lock_of(&self, claim: usize, id: InvoiceId) -> Lock {
		let ModelClaim { items, until, .. } = &self.claims[claim];
		let amount = items.iter().find(|item| item.0 == id).unwrap().1;
		Lock { claim: ClaimId(claim as u64), amount: Fen(amount), until: Millis(*until) }
	}
}
