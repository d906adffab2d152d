// SPDX-License-Identifier: Apache-2.0
//! The model: invoices in a list, and everything asked of them computed anew.

use super::{
	draft::{Draft, Flaw},
	item::{ensure_holder, fail, Item},
	usual_lines, Invoiced, Lines, FIRMS, GOODS, SERVICES,
};
use crate::{mock::*, *};
use citychain_invoices::testing::{
	invoices::{INVOICE_NOT_USABLE, NOT_SETTLED, NOT_TRANSFERABLE},
	taxpayers::{
		self, Posted, CREDIT_LIMIT_EXCEEDED, NUMBER_NOT_ASSIGNED, TAXPAYER_NOT_ACTIVE,
		TAXPAYER_NOT_FOUND,
	},
};
use citychain_invoices::{
	Buyer, DeliveryState, FiscalState, Holder, InvoiceId, InvoiceNumber, InvoiceRegister, RiskFlag,
	TaxRate, Totals,
};
use citychain_kit::testing::{
	authority::{DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	roles::*,
};
use citychain_primitives::{Commitment, Day, Fen, InstitutionId, Millis, TaxPeriod};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use std::collections::{BTreeMap, BTreeSet};

pub(super) type Verdict = DispatchResult;

/// The institution of an account.
pub(super) fn institution(who: AccountId) -> InstitutionId {
	match who {
		SELLER_CLERK => SELLER,
		BUYER_CLERK => BUYER,
		FINANCE_CLERK => EMPLOYER,
		OTHER_CLERK => OTHER_FIRM,
		_ => NOWHERE,
	}
}

fn trader(who: AccountId) -> Result<InstitutionId, DispatchError> {
	match institution(who) {
		NOWHERE if who == TAX_OFFICER || who == OTHER_TAX_OFFICER => Err(DUTY_NOT_HELD),
		NOWHERE => Err(NOT_AN_OFFICER),
		institution => Ok(institution),
	}
}

/// The lines that firms sell.
fn goods(choice: usize) -> Lines {
	match choice {
		0 => usual_lines(),
		1 => Lines::of(&[(GOODS, 77), (SERVICES, 10_001), (TaxRate::Exempt, 500)]),
		_ => Lines::of(&[(GOODS, 3_333)]),
	}
}

pub(super) struct Model {
	pub(super) now: Millis,
	pub(super) policy: Policy,
	pub(super) limits: BTreeMap<InstitutionId, u64>,
	pub(super) irreversible: BTreeSet<InvoiceId>,
	items: Vec<Option<Item>>,
	used: BTreeSet<InvoiceId>,
	locked: BTreeSet<InvoiceId>,
	unsettled: BTreeSet<InvoiceId>,
	unusable: BTreeSet<InvoiceId>,
	suspended: BTreeSet<InstitutionId>,
	pub(super) bank_suspended: bool,
	generations: BTreeMap<InstitutionId, u32>,
	ledgers: BTreeMap<(InstitutionId, TaxPeriod), Posted>,
	/// Every number that was ever used.
	numbers: BTreeSet<InvoiceNumber>,
	/// Of each issuer, the chain from its first invoice on.
	chains: BTreeMap<InstitutionId, Vec<InvoiceId>>,
}

impl Model {
	pub(super) fn new() -> Self {
		let mut model = Self {
			now: Millis(START),
			policy: Policy { retention: MIN_RETENTION, ..Policy::default() },
			limits: BTreeMap::new(),
			irreversible: BTreeSet::new(),
			items: vec![],
			used: BTreeSet::new(),
			locked: BTreeSet::new(),
			unsettled: BTreeSet::new(),
			unusable: BTreeSet::new(),
			suspended: BTreeSet::new(),
			bank_suspended: false,
			generations: BTreeMap::new(),
			ledgers: BTreeMap::new(),
			numbers: BTreeSet::new(),
			chains: BTreeMap::new(),
		};
		super::adopt(model.policy);
		FIRMS.into_iter().for_each(|firm| model.renumber(firm));
		model
	}

	pub(super) fn given(&self) -> usize {
		self.items.len()
	}

	pub(super) fn item(&self, id: InvoiceId) -> Option<&Item> {
		self.items.get(id.0 as usize)?.as_ref()
	}

	pub(super) fn item_mut(&mut self, id: InvoiceId) -> &mut Item {
		self.items[id.0 as usize].as_mut().unwrap()
	}

	pub(super) fn issuer(&self, id: InvoiceId) -> Option<InstitutionId> {
		self.item(id).map(|item| item.issuer)
	}

	pub(super) fn receiver(&self, id: InvoiceId) -> Option<InstitutionId> {
		self.item(id)?.receiver()
	}

	pub(super) fn holder(&self, id: InvoiceId) -> Option<Holder> {
		self.item(id)?.holder.clone()
	}

	pub(super) fn ledger(&mut self, firm: InstitutionId, period: TaxPeriod) -> &mut Posted {
		self.ledgers.entry((firm, period)).or_default()
	}

	/// A number of the firm's present series, or the one before.
	pub(super) fn number(&self, firm: InstitutionId, serial: u32, old: bool) -> InvoiceNumber {
		let generation = self.generations.get(&firm).copied().unwrap_or_default();
		let generation = if old { generation.saturating_sub(1) } else { generation };
		super::of_series(&series(firm, generation), serial)
	}

	/// The firm loses its numbers and gets those of the next series.
	pub(super) fn renumber(&mut self, firm: InstitutionId) {
		let generation = self.generations.entry(firm).or_default();
		*generation += 1;
		taxpayers::register(firm, TAX_BUREAU);
		taxpayers::assign(firm, &series(firm, *generation), 0..16);
		self.limits.remove(&firm);
		self.suspended.remove(&firm);
	}

	pub(super) fn suspend(&mut self, firm: InstitutionId, suspended: bool) {
		if suspended {
			self.suspended.insert(firm);
		} else {
			self.suspended.remove(&firm);
		}
	}

	pub(super) fn set_use(&mut self, id: InvoiceId, what: u8, on: bool) {
		let set = match what {
			0 => &mut self.used,
			1 => &mut self.locked,
			2 => &mut self.irreversible,
			3 => &mut self.unsettled,
			_ => &mut self.unusable,
		};
		if on {
			set.insert(id);
		} else {
			set.remove(&id);
		}
	}

	fn find(&self, id: InvoiceId) -> Result<&Item, DispatchError> {
		self.item(id).ok_or(Error::<Test>::NotFound.into())
	}

	pub(super) fn find_blue(&self, id: InvoiceId) -> Result<&Item, DispatchError> {
		let item = self.find(id)?;
		ensure!(item.red_over.is_none(), Error::<Test>::NotBlue);
		Ok(item)
	}

	fn find_own(&self, id: InvoiceId, issuer: InstitutionId) -> Result<&Item, DispatchError> {
		let item = self.find_blue(id)?;
		ensure!(item.issuer == issuer, Error::<Test>::NotIssuer);
		Ok(item)
	}

	/// The invoice, if the officer's bureau is competent: all firms have the same one.
	fn find_supervised(&self, who: AccountId, id: InvoiceId) -> Result<&Item, DispatchError> {
		let item = self.find_blue(id)?;
		ensure!(who == TAX_OFFICER, Error::<Test>::NotCompetent);
		Ok(item)
	}

	pub(super) fn ensure_number(&self, issuer: InstitutionId, number: InvoiceNumber) -> Verdict {
		let of_present = self.number(issuer, 0, false).series() == number.series();
		let is_assigned = of_present && number.serial() < 16 && FIRMS.contains(&issuer);
		ensure!(is_assigned, NUMBER_NOT_ASSIGNED);
		ensure!(!self.numbers.contains(&number), Error::<Test>::NumberUsed);
		Ok(())
	}

	fn today(&self) -> u32 {
		day(self.now.0)
	}

	/// What an officer submits.
	pub(super) fn submission(&self, who: AccountId, draft: &Draft) -> BlueInvoice {
		let firm = institution(who);
		let number = self.number(firm, draft.serial, draft.from_old_series);
		let mut invoice = goods(draft.lines).invoice(number);
		invoice.buyer = buyer(draft.buyer);
		invoice.date = Day(self.today().saturating_add_signed(draft.days));
		invoice.replaces = draft.replaces;
		match draft.flaw {
			Flaw::None => {},
			Flaw::Tax => {
				let last = invoice.groups.len() - 1;
				invoice.groups[last].totals.tax.0 += 50;
				invoice.totals.tax.0 += 50;
			},
			Flaw::Sum => invoice.totals.net.0 += 1,
			Flaw::NoLines => invoice.lines = 0,
		}
		invoice
	}

	pub(super) fn issue(&mut self, who: AccountId, draft: &Draft) -> Verdict {
		let issuer = trader(who)?;
		match draft.flaw {
			Flaw::None => {},
			Flaw::Tax => return fail(Error::<Test>::WrongTax),
			Flaw::Sum => return fail(Error::<Test>::TotalsDoNotAddUp),
			Flaw::NoLines => return fail(Error::<Test>::NoLines),
		}
		let date = i64::from(self.today()) + i64::from(draft.days);
		ensure!(draft.days <= 0, Error::<Test>::DateInFuture);
		let (earliest, state) = match self.policy.mode {
			IssueMode::Clearance => (self.today(), FiscalState::Drafted),
			IssueMode::Reporting { within } => (day(self.now.0 - within), FiscalState::Issued),
		};
		ensure!(date >= i64::from(earliest), Error::<Test>::DateTooOld);
		let buyer = match buyer(draft.buyer) {
			Buyer::Institution(NOWHERE) => return fail(Error::<Test>::BuyerNotActive),
			Buyer::Firm(code) if code.as_str().as_bytes() == BUYER_USCC => {
				Buyer::Institution(BUYER)
			},
			buyer => buyer,
		};
		ensure!(buyer != Buyer::Institution(issuer), Error::<Test>::BuyerIsIssuer);
		if let Some(replaced) = draft.replaces {
			self.find_own(replaced, issuer)?.ensure_in_force()?;
		}
		ensure!(!self.suspended.contains(&issuer), TAXPAYER_NOT_ACTIVE);
		let number = self.number(issuer, draft.serial, draft.from_old_series);
		self.ensure_number(issuer, number)?;
		let lines = goods(draft.lines);
		let mut item = Item {
			issuer,
			totals: lines.invoice(number).totals,
			lines,
			pledge: None,
			red_over: None,
			red_by_rate: BTreeMap::new(),
			state,
			number,
			buyer,
			date: Day(date as u32),
			keep_until: Millis(self.now.0 + self.policy.retention),
			risk: RiskFlag::Normal,
			delivery: DeliveryState::Undelivered,
			respond_until: Millis(0),
			silence: Silence::None,
			holder: None,
			hash: None,
		};
		if let Some(holder) = &draft.deliver_to {
			item.deliver(holder, &self.policy, self.now)?;
		}
		let limit = self.limits.get(&issuer).copied().unwrap_or(u64::MAX);
		let (totals, period) = (item.totals, item.period());
		let ledger = self.ledger(issuer, period);
		ensure!(ledger.credit.0 + totals.net.0 <= limit, CREDIT_LIMIT_EXCEEDED);
		ledger.credit.0 += totals.net.0;
		if state == FiscalState::Issued {
			ledger.issued = ledger.issued.checked_add(totals).unwrap();
		}
		self.record(item);
		Ok(())
	}

	fn record(&mut self, item: Item) {
		let id = InvoiceId(self.items.len() as u64);
		assert!(self.numbers.insert(item.number), "a number is used once");
		self.chains.entry(item.issuer).or_default().push(id);
		self.items.push(Some(item));
	}

	pub(super) fn record_red(&mut self, blue: InvoiceId, number: InvoiceNumber, totals: Totals) {
		let red = Item {
			number,
			totals,
			pledge: None,
			red_over: Some(blue),
			red_by_rate: BTreeMap::new(),
			state: FiscalState::Issued,
			date: Day(self.today()),
			keep_until: Millis(self.now.0 + self.policy.retention),
			risk: RiskFlag::Normal,
			delivery: DeliveryState::Undelivered,
			holder: None,
			hash: None,
			..self.item(blue).unwrap().clone()
		};
		self.record(red);
	}

	pub(super) fn decide(&mut self, who: AccountId, id: InvoiceId, clears: bool) -> Verdict {
		let item = self.find_supervised(who, id)?;
		ensure!(item.state == FiscalState::Drafted, Error::<Test>::NotDrafted);
		let (issuer, period, totals) = (item.issuer, item.period(), item.totals);
		let ledger = self.ledger(issuer, period);
		if clears {
			ledger.issued = ledger.issued.checked_add(totals).unwrap();
		} else {
			ledger.credit.0 -= totals.net.0;
		}
		self.item_mut(id).state = if clears { FiscalState::Issued } else { FiscalState::Rejected };
		Ok(())
	}

	pub(super) fn deliver(&mut self, who: AccountId, id: InvoiceId, holder: &Holder) -> Verdict {
		let issuer = trader(who)?;
		self.find_own(id, issuer)?;
		let (mut policy, now) = (self.policy, self.now);
		if self.used.contains(&id) {
			policy.silence = Silence::None;
		}
		self.item_mut(id).deliver(holder, &policy, now)
	}

	pub(super) fn answer(&mut self, who: AccountId, id: InvoiceId, answer: Answer) -> Verdict {
		let receiver = trader(who)?;
		let item = self.find_blue(id)?;
		ensure!(item.receiver() == Some(receiver), Error::<Test>::NotReceiver);
		item.ensure_in_force()?;
		let before = item.delivery_at(self.now);
		ensure!(before != DeliveryState::Undelivered, Error::<Test>::NotDelivered);
		let after = match answer {
			Answer::Accept => DeliveryState::Accepted,
			Answer::Dispute(_) => DeliveryState::Disputed,
			Answer::Refuse(_) => DeliveryState::Refused,
		};
		let is_open = before == DeliveryState::Delivered
			|| (before == DeliveryState::Disputed && after != DeliveryState::Disputed);
		ensure!(is_open, Error::<Test>::AlreadyAnswered);
		let is_held_to_it = self.used.contains(&id) && after != DeliveryState::Accepted;
		ensure!(!is_held_to_it, Error::<Test>::AlreadyUsed);
		self.item_mut(id).delivery = after;
		Ok(())
	}

	pub(super) fn transfer(&mut self, who: AccountId, id: InvoiceId, to: &Holder) -> Verdict {
		let from = Holder::Institution(trader(who)?);
		let item = self.find_blue(id)?;
		ensure!(item.holder == Some(from), Error::<Test>::NotHolder);
		ensure_holder(to, item.issuer)?;
		self.hand_on(id, to.clone())
	}

	pub(super) fn claim(
		&mut self,
		who: AccountId,
		id: InvoiceId,
		signer: &Holder,
		after: u64,
	) -> Verdict {
		let to = Holder::Institution(trader(who)?);
		let item = self.find_blue(id)?;
		let by_bearer = matches!(item.holder, Some(Holder::Bearer(_)));
		ensure!(by_bearer, Error::<Test>::HolderNotBearer);
		ensure!(after > 0, Error::<Test>::MandateExpired);
		ensure!(item.holder.as_ref() == Some(signer), Error::<Test>::MandateInvalid);
		ensure_holder(&to, item.issuer)?;
		self.hand_on(id, to)
	}

	fn hand_on(&mut self, id: InvoiceId, to: Holder) -> Verdict {
		let is_locked = self.locked.contains(&id);
		let mut item = self.item(id).unwrap().clone();
		item.hand_on(to)?;
		ensure!(!is_locked, NOT_TRANSFERABLE);
		*self.item_mut(id) = item;
		Ok(())
	}

	pub(super) fn flag(&mut self, who: AccountId, id: InvoiceId, risk: RiskFlag) -> Verdict {
		let item = self.find_supervised(who, id)?;
		ensure!(risk != RiskFlag::Normal, Error::<Test>::NoWarning);
		item.ensure_in_force()?;
		ensure!(item.risk != risk, Error::<Test>::AlreadyFlagged);
		self.item_mut(id).risk = risk;
		Ok(())
	}

	pub(super) fn unflag(&mut self, who: AccountId, id: InvoiceId) -> Verdict {
		let item = self.find_supervised(who, id)?;
		ensure!(item.risk != RiskFlag::Normal, Error::<Test>::NotFlagged);
		self.item_mut(id).risk = RiskFlag::Normal;
		Ok(())
	}

	pub(super) fn encumber(
		&mut self,
		who: AccountId,
		id: InvoiceId,
		bank: InstitutionId,
		amount: u64,
	) -> Verdict {
		let issuer = trader(who)?;
		let item = self.find_own(id, issuer)?;
		ensure!(bank != issuer, Error::<Test>::BeneficiaryIsIssuer);
		let is_bank = bank == BANK && !self.bank_suspended;
		ensure!(is_bank, Error::<Test>::BeneficiaryNotBank);
		item.ensure_usable(self.now)?;
		ensure!(!self.unusable.contains(&id), INVOICE_NOT_USABLE);
		ensure!(item.pledge.is_none(), Error::<Test>::AlreadyEncumbered);
		ensure!(amount > 0, Error::<Test>::NothingEncumbered);
		ensure!(amount <= item.outstanding(), Error::<Test>::ExceedsOutstanding);
		self.item_mut(id).pledge = Some((bank, amount));
		Ok(())
	}

	pub(super) fn release(&mut self, id: InvoiceId) -> Verdict {
		ensure!(!self.bank_suspended, INSTITUTION_NOT_ACTIVE);
		let item = self.find_blue(id)?;
		ensure!(item.pledge.is_some(), Error::<Test>::NotEncumbered);
		self.item_mut(id).pledge = None;
		Ok(())
	}

	pub(super) fn void(&mut self, id: InvoiceId) -> Verdict {
		let item = self.find_blue(id)?;
		ensure!(item.pledge.is_some(), Error::<Test>::NotEncumbered);
		ensure!(self.bank_suspended, Error::<Test>::BeneficiaryActive);
		self.item_mut(id).pledge = None;
		Ok(())
	}

	pub(super) fn adopt(&mut self, policy: Policy) -> Verdict {
		let delay = match policy.mode {
			IssueMode::Clearance => 0,
			IssueMode::Reporting { within } => within,
		};
		ensure!(delay <= MAX_REPORTING_DELAY, Error::<Test>::ReportingDelayTooLong);
		ensure!(policy.response_time > 0, Error::<Test>::ResponseTimeOutOfRange);
		ensure!(policy.retention >= MIN_RETENTION, Error::<Test>::RetentionOutOfRange);
		ensure!(policy != self.policy, Error::<Test>::PolicyUnchanged);
		self.policy = policy;
		Ok(())
	}

	/// The oldest invoices of an issuer; the first is left out unless `all`.
	pub(super) fn oldest(&self, issuer: InstitutionId, count: usize, all: bool) -> Vec<InvoiceId> {
		self.live(issuer).into_iter().skip(usize::from(!all)).take(count).collect()
	}

	/// The invoices of an issuer that are not pruned, oldest first.
	fn live(&self, issuer: InstitutionId) -> Vec<InvoiceId> {
		let chain = self.chains.get(&issuer).into_iter().flatten().copied();
		chain.filter(|id| self.item(*id).is_some()).collect()
	}

	pub(super) fn prune(&mut self, issuer: InstitutionId, ids: &[InvoiceId]) -> Verdict {
		ensure!(FIRMS.contains(&issuer), TAXPAYER_NOT_FOUND);
		ensure!(!ids.is_empty(), Error::<Test>::NothingToPrune);
		for (id, oldest) in ids.iter().zip(self.live(issuer)) {
			let item = self.item(*id).unwrap();
			ensure!(*id == oldest, Error::<Test>::NotOldest);
			ensure!(item.keep_until <= self.now, Error::<Test>::RetentionNotOver);
			ensure!(item.state != FiscalState::Drafted, Error::<Test>::StillDrafted);
			ensure!(item.pledge.is_none(), Error::<Test>::Encumbered);
			let is_present = self.number(issuer, 0, false).series() == item.number.series();
			ensure!(!is_present, Error::<Test>::NumberStillAssigned);
			ensure!(!self.unsettled.contains(id), NOT_SETTLED);
		}
		ids.iter().for_each(|id| self.items[id.0 as usize] = None);
		Ok(())
	}

	/// Compares everything that can be looked up with what the chain answers.
	pub(super) fn assert_same_view(&mut self) {
		assert_eq!(Invoicing::policy(), Some(self.policy));
		let now = self.now;
		for (id, item) in (0..).map(InvoiceId).zip(&mut self.items) {
			let info = Invoicing::invoice(id);
			let Some(item) = item else {
				assert_eq!(info, None);
				continue;
			};
			let info = info.unwrap();
			let hash = *item.hash.get_or_insert(info.hash);
			assert_eq!(info.hash, hash, "what an invoice says never changes");
			let body = &info.invoice.body;
			assert_eq!(
				(body.number, body.issuer, &body.buyer),
				(item.number, item.issuer, &item.buyer)
			);
			assert_eq!(
				(body.date, body.totals, body.blue()),
				(item.date, item.totals, item.red_over)
			);
			assert_eq!(body.keep_until, item.keep_until);
			assert_eq!(
				(info.state, info.risk, &info.holder),
				(item.state, item.risk, &item.holder)
			);
			assert_eq!(info.delivery_state, item.delivery_at(now));
			let pledge = info.encumbrance.map(|pledge| (pledge.beneficiary, pledge.amount.0));
			assert_eq!(pledge, item.pledge);
			assert_eq!((info.red.net.0, info.red.tax.0), item.red());
			let usable = match item.red_over {
				Some(_) => fail(Error::<Test>::NotBlue),
				None => {
					assert_eq!(info.outstanding, Fen(item.outstanding()));
					let is_free = !self.unusable.contains(&id);
					let free = is_free.then_some(()).ok_or(INVOICE_NOT_USABLE);
					item.ensure_usable(now).and(free)
				},
			};
			assert_eq!(Invoicing::ensure_usable(id).map(drop), usable);
		}
		for (issuer, chain) in &self.chains {
			assert_eq!(Invoicing::chain(*issuer).head.icv, chain.len() as u64);
		}
		for ((firm, period), posted) in &self.ledgers {
			assert_eq!(taxpayers::posted(*firm, *period), *posted);
		}
	}
}

/// The series of a firm: its number and that of the series.
fn series(firm: InstitutionId, generation: u32) -> String {
	format!("{:02}{generation:03}", firm.0 % 100)
}

/// The day in China.
fn day(at: u64) -> u32 {
	((at + 8 * 3_600_000) / DAY) as u32
}

fn buyer(choice: u8) -> Buyer {
	let code = citychain_primitives::UnifiedSocialCreditCode::parse_legacy;
	match choice {
		0 => Buyer::Institution(BUYER),
		1 => Buyer::Institution(EMPLOYER),
		2 => Buyer::Firm(code(BUYER_USCC).unwrap()),
		3 => Buyer::Person(Commitment([8; 32])),
		_ => Buyer::Institution(NOWHERE),
	}
}
