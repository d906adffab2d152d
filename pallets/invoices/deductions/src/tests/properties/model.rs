// SPDX-License-Identifier: Apache-2.0
//! The pallet as plain lists and sentences, written from its documentation: a ledger is the sum over
//! everything that was ever confirmed and taken back.

use super::{Step, When};
use crate::{tests::*, Error, ExcludedElements};
use citychain_invoices::testing::{
	invoices::{INVOICE_NOT_FOUND, INVOICE_NOT_USABLE},
	taxpayers::{self, NOT_GENERAL},
};
use citychain_invoices::{Buyer, InvoiceFacts, InvoiceKind, RiskFlag, SpecialElement};
use citychain_kit::testing::authority::{DUTY_NOT_HELD, NOT_AN_OFFICER};
use citychain_primitives::InstitutionId;
use sp_runtime::DispatchError;

/// The invoices of the model, from 0.
pub(super) const INVOICES: u64 = 12;

const HOUR: u64 = 3_600_000;

#[derive(Clone, Copy)]
enum Use {
	None,
	/// Until it is closed.
	Selected(Purpose, TaxPeriod),
	/// The tax at that time.
	Used(Purpose, TaxPeriod, u64),
}

struct Invoice {
	buyer: InstitutionId,
	kind: InvoiceKind,
	special: Option<SpecialElement>,
	period: TaxPeriod,
	/// What is left of the tax.
	left: u64,
	flagged: bool,
	pruned: bool,
	used: Use,
}

pub(super) struct Model {
	now: u64,
	small_scale: bool,
	excluded: Vec<SpecialElement>,
	grace: u64,
	invoices: Vec<Invoice>,
	/// Every deduction and every transfer out: whose, in which period, how much.
	deducted: Vec<(InstitutionId, TaxPeriod, u64)>,
	transferred_out: Vec<(InstitutionId, TaxPeriod, u64)>,
}

type Verdict<V = ()> = Result<V, DispatchError>;

fn check(holds: bool, error: impl Into<DispatchError>) -> Verdict {
	holds.then_some(()).ok_or(error.into())
}

/// The months of the model, with their number of days.
const MONTHS: [(u32, u64); 14] = [
	(202_511, 30),
	(202_512, 31),
	(202_601, 31),
	(202_602, 28),
	(202_603, 31),
	(202_604, 30),
	(202_605, 31),
	(202_606, 30),
	(202_607, 31),
	(202_608, 31),
	(202_609, 30),
	(202_610, 31),
	(202_611, 30),
	(202_612, 31),
];

/// The instant at which a month of the model ends, counted in days from the beginning of 2026 in
/// China, eight hours before the first block.
fn end(period: TaxPeriod) -> u64 {
	let until = |month: u32| {
		let months = MONTHS.iter().take_while(|(number, _)| *number <= month);
		months.map(|(_, days)| days).sum::<u64>()
	};
	START - 8 * HOUR + until(period.0) * 24 * HOUR - until(202_512) * 24 * HOUR
}

impl Model {
	pub(super) fn new() -> Self {
		let travel = Some(SpecialElement::PassengerTransport);
		let special = InvoiceKind::DigitalSpecial;
		let january = JANUARY;
		let invoices = [
			(BUYER, special, None, DECEMBER, 1_300),
			(BUYER, special, None, january, 1),
			(BUYER, InvoiceKind::RailTicket, travel, january, 90),
			(BUYER, InvoiceKind::DigitalOrdinary, None, january, 500),
			(OTHER_FIRM, special, None, january, 700),
			(BUYER, special, None, january, 0),
		];
		let ordinary = (BUYER, special, None, DECEMBER, 2_000);
		let ordinary = vec![ordinary; INVOICES as usize - invoices.len()];
		let invoices = invoices.into_iter().chain(ordinary);
		let invoices = invoices.map(|(buyer, kind, special, period, left)| Invoice {
			buyer,
			kind,
			special,
			period,
			left,
			flagged: false,
			pruned: false,
			used: Use::None,
		});
		let invoices: Vec<_> = invoices.collect();
		for (id, invoice) in (0..).map(InvoiceId).zip(&invoices) {
			let Invoice { kind, special, period, .. } = *invoice;
			let totals = Totals { net: Fen(10_000), tax: Fen(invoice.left) };
			let facts = InvoiceFacts { kind, special, period, totals, ..facts(invoice.buyer) };
			invoices::add(id, facts);
		}
		Self {
			now: START,
			small_scale: false,
			excluded: vec![SpecialElement::MedicalInpatient, SpecialElement::MedicalOutpatient],
			grace: 15 * 24 * HOUR,
			invoices,
			deducted: vec![],
			transferred_out: vec![],
		}
	}

	fn taxpayer(&self, who: AccountId) -> Verdict<InstitutionId> {
		match who {
			BUYER_CLERK => Ok(BUYER),
			OTHER_CLERK => Ok(OTHER_FIRM),
			STRANGER => Err(NOT_AN_OFFICER),
			_ => Err(DUTY_NOT_HELD),
		}
	}

	fn find(&self, id: InvoiceId) -> Option<&Invoice> {
		self.invoices.get(usize::try_from(id.0).ok()?).filter(|invoice| !invoice.pruned)
	}

	fn is_closed(&self, period: TaxPeriod) -> bool {
		end(period) + self.grace <= self.now
	}

	/// The current month.
	fn current(&self) -> TaxPeriod {
		let mut months = MONTHS.iter().map(|(number, _)| TaxPeriod(*number));
		months.find(|month| self.now < end(*month)).unwrap()
	}

	fn period(&self, when: When) -> TaxPeriod {
		match when {
			When::Given(period) => period,
			When::Ago(months) => {
				let is_current = |month: &(u32, u64)| TaxPeriod(month.0) == self.current();
				let current = MONTHS.iter().position(is_current).unwrap();
				TaxPeriod(MONTHS[current.saturating_sub(months)].0)
			},
		}
	}

	/// What the taxpayer has selected for the period, as far as a batch goes.
	fn selected(&self, who: AccountId, period: TaxPeriod) -> Vec<InvoiceId> {
		let Ok(taxpayer) = self.taxpayer(who) else { return vec![] };
		let selected = (0..).map(InvoiceId).zip(&self.invoices).filter(|(_, invoice)| {
			let is_selected = matches!(invoice.used, Use::Selected(_, of) if of == period);
			is_selected && invoice.buyer == taxpayer && !invoice.pruned && invoice.left > 0
		});
		selected.map(|(id, _)| id).take(MAX_BATCH as usize).collect()
	}

	fn ensure_open(&self, period: TaxPeriod) -> Verdict {
		let is_month = (1..=12).contains(&(period.0 % 100));
		check(is_month, Error::<Test>::PeriodNotAMonth)?;
		check(period <= self.current(), Error::<Test>::PeriodInFuture)?;
		check(!self.is_closed(period), Error::<Test>::PeriodClosed)
	}

	/// The tax of an invoice that the taxpayer may use.
	fn deductible(&self, id: InvoiceId, taxpayer: InstitutionId) -> Verdict<u64> {
		let invoice = self.find(id).ok_or(INVOICE_NOT_FOUND)?;
		let is_fully_red = invoices::facts(id).is_ok_and(|facts| facts.red == facts.totals);
		check(!invoice.flagged && !is_fully_red, INVOICE_NOT_USABLE)?;
		check(invoice.buyer == taxpayer, Error::<Test>::NotBuyer)?;
		let is_special =
			matches!(invoice.kind, InvoiceKind::DigitalSpecial | InvoiceKind::RailTicket);
		check(is_special, Error::<Test>::KindNotDeductible)?;
		let is_excluded = invoice.special.is_some_and(|about| self.excluded.contains(&about));
		check(!is_excluded, Error::<Test>::ElementExcluded)?;
		check(invoice.left > 0, Error::<Test>::NothingToDeduct)?;
		Ok(invoice.left)
	}

	fn ensure_deducts(&self, taxpayer: InstitutionId) -> Verdict {
		check(!(self.small_scale && taxpayer == BUYER), NOT_GENERAL)
	}

	fn change(&mut self, id: InvoiceId) -> &mut Invoice {
		&mut self.invoices[id.0 as usize]
	}

	fn select(
		&mut self,
		who: AccountId,
		id: InvoiceId,
		period: TaxPeriod,
		purpose: Purpose,
	) -> Verdict {
		let taxpayer = self.taxpayer(who)?;
		self.deductible(id, taxpayer)?;
		self.ensure_deducts(taxpayer)?;
		self.ensure_open(period)?;
		let invoice = self.find(id).unwrap();
		check(invoice.period <= period, Error::<Test>::PeriodBeforeInvoice)?;
		match invoice.used {
			Use::Used(..) => return Err(Error::<Test>::AlreadyUsed.into()),
			Use::Selected(_, before) => {
				check(self.is_closed(before), Error::<Test>::AlreadySelected)?;
			},
			Use::None => (),
		}
		self.change(id).used = Use::Selected(purpose, period);
		Ok(())
	}

	fn deselect(&mut self, who: AccountId, id: InvoiceId) -> Verdict {
		let taxpayer = self.taxpayer(who)?;
		let invoice = self.find(id).filter(|invoice| !matches!(invoice.used, Use::None));
		let invoice = invoice.ok_or(Error::<Test>::NotSelected)?;
		check(invoice.buyer == taxpayer, Error::<Test>::NotBuyer)?;
		check(matches!(invoice.used, Use::Selected(..)), Error::<Test>::AlreadyUsed)?;
		self.change(id).used = Use::None;
		Ok(())
	}

	fn confirm(&mut self, who: AccountId, period: TaxPeriod, list: &[InvoiceId]) -> Verdict {
		let taxpayer = self.taxpayer(who)?;
		check(!list.is_empty(), Error::<Test>::NoInvoices)?;
		let ascends = (1..list.len()).all(|index| list[index - 1] < list[index]);
		check(ascends, Error::<Test>::NotAscending)?;
		self.ensure_deducts(taxpayer)?;
		self.ensure_open(period)?;
		for id in list {
			self.deductible(*id, taxpayer)?;
			match self.find(*id).unwrap().used {
				Use::None => return Err(Error::<Test>::NotSelected.into()),
				Use::Used(..) => return Err(Error::<Test>::AlreadyUsed.into()),
				Use::Selected(_, selected) => {
					check(selected == period, Error::<Test>::WrongPeriod)?;
				},
			}
		}
		for id in list {
			let invoice = self.change(*id);
			let Use::Selected(purpose, _) = invoice.used else { unreachable!() };
			let tax = invoice.left;
			invoice.used = Use::Used(purpose, period, tax);
			if purpose == Purpose::Deduction {
				self.deducted.push((taxpayer, period, tax));
			}
		}
		Ok(())
	}

	fn roll_back(&mut self, who: AccountId, id: InvoiceId) -> Verdict {
		check(matches!(who, TAX_OFFICER | OTHER_TAX_OFFICER), DUTY_NOT_HELD)?;
		let invoice = self.find(id).ok_or(Error::<Test>::NotRefunded)?;
		let is_refunded = matches!(invoice.used, Use::Used(Purpose::ExportRefund, ..));
		check(is_refunded, Error::<Test>::NotRefunded)?;
		check(who == TAX_OFFICER, Error::<Test>::NotCompetent)?;
		self.change(id).used = Use::None;
		Ok(())
	}

	fn reverse(&mut self, id: InvoiceId, tax: u64) -> Verdict {
		let current = self.current();
		let invoice = self.change(id);
		let (left, buyer) = (invoice.left - tax, invoice.buyer);
		let is_refunded = matches!(invoice.used, Use::Used(Purpose::ExportRefund, ..));
		check(!is_refunded, Error::<Test>::RefundNotRolledBack)?;
		invoice.left = left;
		match invoice.used {
			Use::Selected(..) if left == 0 => invoice.used = Use::None,
			Use::Used(..) => self.transferred_out.push((buyer, current, tax)),
			_ => (),
		}
		Ok(())
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	pub(super) fn take(&mut self, step: Step) {
		match step.clone() {
			Step::Select(who, id, when, purpose) => {
				let period = self.period(when);
				let found = select_for(who, id, period, purpose);
				assert_eq!(found, self.select(who, id, period, purpose), "{step:?}");
			},
			Step::Deselect(who, id) => {
				assert_eq!(deselect(who, id), self.deselect(who, id), "{step:?}");
			},
			Step::Confirm(who, when, list) => {
				let period = self.period(when);
				let found = confirm(who, period, &list);
				assert_eq!(found, self.confirm(who, period, &list), "{step:?}");
			},
			Step::ConfirmSelected(who, when) => {
				let period = self.period(when);
				let list = self.selected(who, period);
				let found = confirm(who, period, &list);
				assert_eq!(found, self.confirm(who, period, &list), "{step:?}");
			},
			Step::RollBack(who, id) => {
				assert_eq!(roll_back(who, id), self.roll_back(who, id), "{step:?}");
			},
			Step::Reverse(id, part) => {
				let Some(invoice) = self.find(id) else { return };
				let tax = invoice.left * part / 1_000;
				// The register takes back no more net than there is.
				let left = invoices::facts(id).unwrap().outstanding().0;
				if tax * 2 <= left {
					assert_eq!(reverse(id, tax), self.reverse(id, tax), "{step:?}");
				}
			},
			Step::Prune(id) => {
				let Some(invoice) = self.find(id) else { return };
				let is_open = match invoice.used {
					Use::Selected(_, period) => !self.is_closed(period),
					Use::None | Use::Used(..) => false,
				};
				let expected = check(!is_open, Error::<Test>::StillSelected);
				assert_eq!(Deductions::ensure_settled(id), expected, "{step:?}");
				if expected.is_ok() {
					Deductions::on_pruned(id);
					invoices::remove(id);
					self.change(id).pruned = true;
				}
			},
			Step::Flag(id, flagged) => {
				if self.find(id).is_none() {
					return;
				}
				self.change(id).flagged = flagged;
				let risk = if flagged { RiskFlag::Abnormal } else { RiskFlag::Normal };
				invoices::change(id, |facts| facts.risk = risk);
			},
			Step::SmallScale(small_scale) => {
				self.small_scale = small_scale;
				if self.small_scale {
					taxpayers::make_small_scale(BUYER);
				} else {
					taxpayers::register(BUYER, TAX_BUREAU);
				}
			},
			Step::Adopt(element, days) => {
				let mut excluded = ExcludedElements::new();
				excluded.try_insert(element).unwrap();
				let grace = days * 24 * HOUR;
				let found = adopt(Rules { excluded, grace });
				let is_new = self.excluded != [element] || self.grace != grace;
				let expected = check(grace <= MAX_GRACE, Error::<Test>::OutOfRange)
					.and(check(is_new, Error::<Test>::PolicyUnchanged));
				assert_eq!(found, expected, "{step:?}");
				if expected.is_ok() {
					(self.excluded, self.grace) = (vec![element], grace);
				}
			},
			Step::Pass(hours) => self.pass_to(self.now + hours * HOUR),
			Step::PassToEdge(ends, by) => {
				let edge = end(self.current()) + if ends { 0 } else { self.grace };
				self.pass_to(edge.saturating_add_signed(by));
			},
		}
	}

	/// Not beyond the months of the model.
	fn pass_to(&mut self, at: u64) {
		if at < end(TaxPeriod(202_612)) {
			self.now = self.now.max(at);
			set_time(Millis(self.now));
		}
	}

	/// Compares everything that can be looked up.
	pub(super) fn assert_same_view(&self) {
		for (id, invoice) in (0..).map(InvoiceId).zip(&self.invoices) {
			let (purpose, period, state) = match invoice.used {
				_ if invoice.pruned => (Purpose::Deduction, JANUARY, None),
				Use::None => (Purpose::Deduction, JANUARY, None),
				Use::Selected(purpose, period) => {
					let is_open = !self.is_closed(period);
					(purpose, period, is_open.then_some(DeductionState::Selected))
				},
				Use::Used(purpose, period, tax) => {
					(purpose, period, Some(used(tax, tax - invoice.left)))
				},
			};
			let taxpayer = invoice.buyer;
			let expected = state.map(|state| Deduction { taxpayer, purpose, period, state });
			assert_eq!(Deductions::deduction(id), expected);
			let left = self.deductible(id, taxpayer).ok().filter(|_| expected.is_none());
			assert_eq!(Deductions::deductible_tax(id), left.map(Fen));
			let is_used = !invoice.pruned && matches!(invoice.used, Use::Used(..));
			assert_eq!(Deductions::is_used(id), is_used);
			if let Ok(facts) = invoices::facts(id) {
				assert_eq!(facts.buyer, Buyer::Institution(taxpayer));
			}
		}
		for taxpayer in [BUYER, OTHER_FIRM] {
			for (month, _) in MONTHS {
				let period = TaxPeriod(month);
				let sum = |list: &[(InstitutionId, TaxPeriod, u64)]| {
					let posted =
						list.iter().filter(|entry| (entry.0, entry.1) == (taxpayer, period));
					Fen(posted.map(|entry| entry.2).sum())
				};
				let posted = taxpayers::posted(taxpayer, period);
				assert_eq!(posted.deducted, sum(&self.deducted));
				assert_eq!(posted.transferred_out, sum(&self.transferred_out));
			}
		}
		assert_eq!(Deductions::rules().grace, self.grace);
	}
}
