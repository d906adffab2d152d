// SPDX-License-Identifier: Apache-2.0
//! The pallet as plain lists and sentences, written from its documentation: no states, no trails. A
//! form is what was asked, and what each side said to it when.

use super::{Amount, Step};
use crate::{mock::*, tests::*, *};
use citychain_invoices::testing::invoices::{
	INVOICE_NOT_FOUND, INVOICE_NOT_REVERSIBLE, RED_EXCEEDS_BLUE, RED_REFUSED,
};
use citychain_kit::testing::authority::MockAuthority;
use citychain_primitives::{Authority, Duty, InstitutionId};
use std::collections::BTreeMap;

/// An invoice of the seller, of 100 yuan and 13 yuan of tax.
#[derive(Clone)]
struct Blue {
	buyer: Option<InstitutionId>,
	red_net: u64,
	red_tax: u64,
	used: bool,
}

impl Blue {
	fn left(&self) -> (u64, u64) {
		(10_000 - self.red_net, 1_300 - self.red_tax)
	}
}

/// What a form came to, once somebody ended it.
#[derive(Clone, Copy, PartialEq)]
enum End {
	Denied,
	Withdrawn,
	Issued(InvoiceId),
}

#[derive(Clone)]
struct Form {
	id: RedFormId,
	blue: InvoiceId,
	/// The side that opened it, with both institutions; none if it needed no confirmation.
	opened: Option<(Side, InstitutionId)>,
	/// All that was left, or lines of these amounts.
	is_rest: bool,
	net: u64,
	tax: u64,
	deadline: u64,
	/// Until when the seller has it to itself, once the other side agreed.
	agreed_until: Option<u64>,
	ended: Option<End>,
}

impl Form {
	/// The number of its state at `now`.
	fn code(&self, now: u64) -> u8 {
		let Some((side, _)) = self.opened else { return 1 };
		match (self.agreed_until, self.ended) {
			(None, Some(End::Denied)) => [5, 6][usize::from(side == Side::Buyer)],
			(None, Some(End::Withdrawn)) => 8,
			(Some(_), Some(End::Withdrawn)) => 9,
			(Some(_), _) => 4,
			(None, _) if now >= self.deadline => 7,
			(None, _) => [2, 3][usize::from(side == Side::Buyer)],
		}
	}

	fn is_open(&self, now: u64) -> bool {
		self.ended.is_none() && [2, 3, 4].contains(&self.code(now))
	}

	fn party(&self, side: Side) -> Option<InstitutionId> {
		match side {
			Side::Seller => Some(SELLER),
			Side::Buyer => self.opened.map(|(_, buyer)| buyer),
		}
	}
}

pub(super) struct Model {
	/// Milliseconds since the first block.
	now: u64,
	policy: (u64, u64),
	blues: BTreeMap<InvoiceId, Blue>,
	/// How much of the first line of each invoice was taken back, once it was shown.
	noted: BTreeMap<InvoiceId, u64>,
	/// Every form that was ever put on record, and not pruned.
	forms: Vec<Form>,
	/// Forms that somebody closed when they were overdue.
	closed: Vec<RedFormId>,
	next: u64,
	reds: u64,
	refuses: bool,
}

type Verdict<V = ()> = Result<V, DispatchError>;

fn check(holds: bool, error: impl Into<DispatchError>) -> Verdict {
	holds.then_some(()).ok_or(error.into())
}

fn acting(who: AccountId, duty: Duty) -> Verdict<InstitutionId> {
	MockAuthority::ensure_officer(&who, duty).map(|acting| acting.institution)
}

fn duty(side: Side) -> Duty {
	match side {
		Side::Seller => Duty::IssueInvoices,
		Side::Buyer => Duty::HandleInvoices,
	}
}

fn reversal(amount: Amount) -> Reversal {
	amount.map_or(Reversal::Rest, |net| line(net, 0))
}

impl Model {
	pub(super) fn new() -> Self {
		let blues = [
			(BLUE, Some(BUYER), true),
			(UNUSED, Some(BUYER), false),
			(PERSONAL, None, true),
			(HELD, Some(EMPLOYER), true),
		];
		let blues =
			blues.map(|(id, buyer, used)| (id, Blue { buyer, red_net: 0, red_tax: 0, used }));
		Self {
			now: 0,
			policy: (CONFIRM_WITHIN, ISSUE_WITHIN),
			blues: blues.into(),
			noted: BTreeMap::new(),
			forms: vec![],
			closed: vec![],
			next: 0,
			reds: 0,
			refuses: false,
		}
	}

	fn blue(&self, id: InvoiceId) -> Verdict<Blue> {
		self.blues.get(&id).cloned().ok_or(INVOICE_NOT_FOUND)
	}

	fn open_form(&self, blue: InvoiceId) -> Option<&Form> {
		self.forms.iter().find(|form| form.blue == blue && form.is_open(self.now))
	}

	fn form(&self, id: RedFormId) -> Verdict<Form> {
		let form = self.forms.iter().find(|form| form.id == id).cloned();
		form.ok_or(Error::<Test>::NotFound.into())
	}

	fn form_mut(&mut self, id: RedFormId) -> &mut Form {
		self.forms.iter_mut().find(|form| form.id == id).unwrap()
	}

	/// An invoice of which something is left.
	fn reversible(&self, id: InvoiceId) -> Verdict<Blue> {
		let blue = self.blue(id)?;
		check(blue.left() != (0, 0), INVOICE_NOT_REVERSIBLE)?;
		Ok(blue)
	}

	/// What is taken back of net and tax.
	fn amounts(&self, blue: &Blue, amount: Amount) -> Verdict<(u64, u64)> {
		let (net, tax) = blue.left();
		let Some(some) = amount else { return Ok((net, tax)) };
		check(some > 0, Error::<Test>::NothingReversed)?;
		check(some <= net, Error::<Test>::RedExceedsBlue)?;
		Ok((some, 0))
	}

	fn put(&mut self, blue: InvoiceId, amount: Amount, (net, tax): (u64, u64)) -> &mut Form {
		// An overdue form is on record as such from now on.
		let now = self.now;
		let overdue =
			|form: &&Form| form.blue == blue && form.ended.is_none() && form.code(now) == 7;
		self.closed.extend(self.forms.iter().filter(overdue).map(|form| form.id));
		self.forms.push(Form {
			id: RedFormId(self.next),
			blue,
			opened: None,
			is_rest: amount.is_none(),
			net,
			tax,
			deadline: 0,
			agreed_until: None,
			ended: None,
		});
		self.next += 1;
		self.forms.last_mut().unwrap()
	}

	fn take_back(
		&mut self,
		id: InvoiceId,
		is_rest: bool,
		(net, tax): (u64, u64),
	) -> Verdict<InvoiceId> {
		check(!self.refuses, RED_REFUSED)?;
		let left = self.reversible(id)?.left();
		check(!is_rest || left == (net, tax), RED_EXCEEDS_BLUE)?;
		if !is_rest {
			*self.noted.entry(id).or_default() += net;
		}
		let blue = self.blues.get_mut(&id).unwrap();
		blue.red_net += net;
		blue.red_tax += tax;
		self.reds += 1;
		Ok(InvoiceId(999 + self.reds))
	}

	fn open(&mut self, who: AccountId, side: Side, id: InvoiceId, amount: Amount) -> Verdict {
		let institution = acting(who, duty(side))?;
		let blue = self.reversible(id)?;
		let is_party = match side {
			Side::Seller => institution == SELLER,
			Side::Buyer => blue.buyer == Some(institution),
		};
		check(is_party, Error::<Test>::NotParty)?;
		let buyer = blue.buyer.ok_or(Error::<Test>::NoCounterparty)?;
		check(self.open_form(id).is_none(), Error::<Test>::FormOpen)?;
		let amounts = self.amounts(&blue, amount)?;
		if amount.is_some() {
			self.noted.entry(id).or_default();
		}
		let deadline = self.now + self.policy.0;
		let form = self.put(id, amount, amounts);
		form.opened = Some((side, buyer));
		form.deadline = deadline;
		Ok(())
	}

	/// A form of two sides that waits for the answer of `side`.
	fn answer(&self, who: AccountId, side: Side, id: RedFormId) -> Verdict<Form> {
		let institution = acting(who, duty(side))?;
		let form = self.form(id)?;
		check(form.party(side) == Some(institution), Error::<Test>::NotParty)?;
		let was_waiting = form.opened.is_some() && form.ended.is_none();
		let is_waiting = was_waiting && form.agreed_until.is_none() && !self.closed.contains(&id);
		check(is_waiting, Error::<Test>::InvalidTransition)?;
		check(self.now < form.deadline, Error::<Test>::Expired)?;
		check(form.opened.unwrap().0 != side, Error::<Test>::OwnForm)?;
		Ok(form)
	}

	/// Whether as much as the form says is left of its invoice.
	fn fits(&self, form: &Form) -> Verdict {
		let (net, tax) = self.blue(form.blue)?.left();
		let is_same = (form.net, form.tax) == (net, tax);
		let is_less = form.net <= net && form.tax <= tax;
		check(if form.is_rest { is_same } else { is_less }, Error::<Test>::AmountsChanged)
	}

	fn agree(&mut self, who: AccountId, side: Side, id: RedFormId) -> Verdict {
		let form = self.answer(who, side, id)?;
		self.fits(&form)?;
		self.form_mut(id).agreed_until = Some(self.now + self.policy.1);
		Ok(())
	}

	fn deny(&mut self, who: AccountId, side: Side, id: RedFormId) -> Verdict {
		self.answer(who, side, id)?;
		self.form_mut(id).ended = Some(End::Denied);
		Ok(())
	}

	fn withdraw(&mut self, who: AccountId, side: Side, id: RedFormId) -> Verdict {
		let institution = acting(who, duty(side))?;
		let form = self.form(id)?;
		check(form.party(side) == Some(institution), Error::<Test>::NotParty)?;
		let initiator = form.opened.map(|(side, _)| side).filter(|_| form.ended.is_none());
		let initiator = initiator.filter(|_| !self.closed.contains(&id));
		let initiator = initiator.ok_or(Error::<Test>::InvalidTransition)?;
		match form.agreed_until {
			None => {
				check(self.now < form.deadline, Error::<Test>::Expired)?;
				check(initiator == side, Error::<Test>::NotInitiator)?;
			},
			Some(until) => {
				let may = initiator == side || self.now >= until;
				check(may, Error::<Test>::NotInitiator)?;
			},
		}
		self.form_mut(id).ended = Some(End::Withdrawn);
		Ok(())
	}

	fn issue(&mut self, who: AccountId, id: RedFormId) -> Verdict {
		let institution = acting(who, Duty::IssueInvoices)?;
		let form = self.form(id)?;
		check(institution == SELLER, Error::<Test>::NotParty)?;
		let is_over = form.opened.is_none() || form.ended.is_some() || self.closed.contains(&id);
		check(!is_over, Error::<Test>::InvalidTransition)?;
		if form.agreed_until.is_none() {
			check(self.now < form.deadline, Error::<Test>::Expired)?;
			return Err(Error::<Test>::NotConfirmed.into());
		}
		if !form.is_rest {
			let red = self.noted.get(&form.blue).ok_or(Error::<Test>::LineNotIncluded)?;
			check(red + form.net <= 10_000, Error::<Test>::RedExceedsBlue)?;
		}
		let red = self.take_back(form.blue, form.is_rest, (form.net, form.tax))?;
		self.form_mut(id).ended = Some(End::Issued(red));
		Ok(())
	}

	fn one_sided(&mut self, id: InvoiceId, amount: Amount) -> Verdict {
		let amounts = self.amounts(&self.reversible(id)?, amount)?;
		let red = self.take_back(id, amount.is_none(), amounts)?;
		self.put(id, amount, amounts).ended = Some(End::Issued(red));
		Ok(())
	}

	fn direct(&mut self, who: AccountId, id: InvoiceId, amount: Amount) -> Verdict {
		let institution = acting(who, Duty::IssueInvoices)?;
		let blue = self.reversible(id)?;
		check(institution == SELLER, Error::<Test>::NotParty)?;
		let is_free = !blue.used || blue.buyer.is_none();
		check(is_free, Error::<Test>::ConfirmationNeeded)?;
		check(self.open_form(id).is_none(), Error::<Test>::FormOpen)?;
		self.one_sided(id, amount)
	}

	fn force(&mut self, who: AccountId, id: InvoiceId, amount: Amount) -> Verdict {
		let institution = acting(who, Duty::AdministerTax)?;
		self.reversible(id)?;
		check(institution == TAX_BUREAU, Error::<Test>::NotCompetent)?;
		self.one_sided(id, amount)
	}

	fn close(&mut self, who: AccountId, id: RedFormId) -> Verdict {
		acting(who, Duty::HandleInvoices)?;
		let form = self.form(id)?;
		let was_waiting = form.opened.is_some() && form.ended.is_none();
		let is_waiting = was_waiting && form.agreed_until.is_none() && !self.closed.contains(&id);
		check(is_waiting, Error::<Test>::InvalidTransition)?;
		check(self.now >= form.deadline, Error::<Test>::NotExpired)?;
		self.closed.push(id);
		Ok(())
	}

	fn prune(&mut self, who: AccountId, id: InvoiceId) -> Verdict {
		acting(who, Duty::HandleInvoices)?;
		check(!self.blues.contains_key(&id), Error::<Test>::StillRecorded)?;
		let mut of_blue: Vec<_> =
			self.forms.iter().filter(|form| form.blue == id).map(|form| form.id).collect();
		check(!of_blue.is_empty(), Error::<Test>::NothingToPrune)?;
		of_blue.reverse();
		of_blue.truncate(MAX_PRUNED as usize);
		let has_line = |form: &Form| of_blue.contains(&form.id) && !form.is_rest;
		if self.forms.iter().any(has_line) {
			self.noted.remove(&id);
		}
		self.forms.retain(|form| !of_blue.contains(&form.id));
		Ok(())
	}

	fn adopt(&mut self, confirm: u64, issue: u64) -> Verdict {
		check(confirm > 0 && issue > 0, Error::<Test>::WindowEmpty)?;
		let is_short = confirm <= MAX_WINDOW && issue <= MAX_WINDOW;
		check(is_short, Error::<Test>::WindowTooLong)?;
		check(self.policy != (confirm, issue), Error::<Test>::PolicyUnchanged)?;
		self.policy = (confirm, issue);
		Ok(())
	}

	/// Whether the invoice may be pruned for all that its forms ask.
	fn is_settled(&self, blue: InvoiceId) -> bool {
		let of_blue = self.forms.iter().filter(|form| form.blue == blue);
		of_blue
			.filter(|form| form.is_open(self.now))
			.all(|form| form.agreed_until.is_some_and(|until| self.now >= until))
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	pub(super) fn take(&mut self, step: Step) {
		let signed = RuntimeOrigin::signed;
		let (found, expected) = match step.clone() {
			Step::Open { who, side, blue, amount } => {
				(open_as(who, side, blue, reversal(amount)), self.open(who, side, blue, amount))
			},
			Step::Agree { who, side, form } => {
				(RedLetters::agree(signed(who), side, form), self.agree(who, side, form))
			},
			Step::Deny { who, side, form } => {
				(RedLetters::deny(signed(who), side, form), self.deny(who, side, form))
			},
			Step::Withdraw { who, side, form } => {
				(RedLetters::withdraw(signed(who), side, form), self.withdraw(who, side, form))
			},
			Step::Issue { who, form } => (issue_as(who, form), self.issue(who, form)),
			Step::Direct { who, blue, amount } => {
				(direct_as(who, blue, reversal(amount)), self.direct(who, blue, amount))
			},
			Step::Force { who, blue, amount } => {
				(force_as(who, blue, reversal(amount)), self.force(who, blue, amount))
			},
			Step::Close { who, form } => {
				(RedLetters::close_expired(signed(who), form), self.close(who, form))
			},
			Step::Prune { who, blue } => (prune_as(who, blue).map(drop), self.prune(who, blue)),
			Step::Adopt(confirm_within, issue_within) => {
				let policy = FormPolicy { confirm_within, issue_within };
				let found = RedLetters::adopt_policy(RuntimeOrigin::root(), policy);
				(found, self.adopt(confirm_within, issue_within))
			},
			Step::Use(id, used) => {
				if let Some(blue) = self.blues.get_mut(&id) {
					blue.used = used;
					invoices::set_used(id, used);
				}
				(Ok(()), Ok(()))
			},
			Step::Refuse(refuses) => {
				self.refuses = refuses;
				invoices::refuse_reds(refuses);
				(Ok(()), Ok(()))
			},
			Step::Remove(id) => {
				let is_settled = self.is_settled(id);
				if is_settled {
					self.blues.remove(&id);
					invoices::remove(id);
				}
				let open = check(is_settled, Error::<Test>::FormOpen);
				(RedLetters::ensure_settled(id), open)
			},
			Step::Reach(id, before) => {
				if let Ok(form) = self.form(id) {
					let deadline = form.agreed_until.unwrap_or(form.deadline);
					self.now = self.now.max(deadline.saturating_sub(before));
					set_offset(self.now);
				}
				(Ok(()), Ok(()))
			},
			Step::Pass(time) => {
				self.now += time;
				set_offset(self.now);
				(Ok(()), Ok(()))
			},
		};
		assert_eq!(found, expected, "{step:?}");
	}

	/// Compares everything that can be looked up.
	pub(super) fn assert_same_view(&self) {
		for id in (0..=self.next).map(RedFormId) {
			let found = RedLetters::form(id).map(|info| (info.form.blue, info.code, red(&info)));
			let expected = self.forms.iter().find(|form| form.id == id).map(|form| {
				let red = match form.ended {
					Some(End::Issued(red)) => Some(red),
					_ => None,
				};
				(form.blue, form.code(self.now), red)
			});
			assert_eq!(found, expected);
		}
		for id in [BLUE, UNUSED, PERSONAL, HELD, UNKNOWN] {
			let open = self.open_form(id).map(|form| form.id);
			assert_eq!(RedLetters::open_form_of(id).map(|info| info.id), open);
			let transferable = check(open.is_none(), Error::<Test>::FormOpen);
			assert_eq!(RedLetters::ensure_transferable(id), transferable);
			let of_blue = self.forms.iter().rev().filter(|form| form.blue == id);
			let listed = RedLetters::forms_of(id, None, 64);
			assert!(listed.iter().map(|info| info.id).eq(of_blue.map(|form| form.id).take(64)));
			let blue = self.blues.get(&id);
			let needs = blue.map(|blue| blue.used && blue.buyer.is_some());
			assert_eq!(RedLetters::needs_confirmation(id), needs);
			let agreed = self.open_form(id).is_some_and(|form| form.agreed_until.is_some());
			let usable = check(!agreed, Error::<Test>::RedAgreed);
			assert_eq!(RedLetters::ensure_usable(id), usable);
			assert_eq!(RedLetters::has_agreed_red(id), agreed);
			let noted = RedLines::<Test>::get(id, 0).map(|line| line.red.net.0);
			assert_eq!(noted, self.noted.get(&id).copied());
			if let Some(blue) = blue {
				let facts = invoices::facts(id).unwrap();
				assert_eq!(facts.red, totals(blue.red_net, blue.red_tax));
			}
		}
		assert_eq!(invoices::reds().len() as u64, self.reds);
		let (confirm_within, issue_within) = self.policy;
		assert_eq!(RedLetters::policy(), FormPolicy { confirm_within, issue_within });
	}
}

fn red(info: &FormInfo) -> Option<InvoiceId> {
	info.state.red()
}
