// SPDX-License-Identifier: Apache-2.0
//! The model: every number with its owner, and every posting, added up when somebody asks.

use super::{Step, SERIES};
use crate::{mock::*, tests::*, Error, Ledger, Taxpayer};
use citychain_invoices::{
	Credit, InvoiceKind, LedgerEntry, Regime, TaxRate, TaxpayerRegister, TaxpayerStatus, Terms,
	Totals,
};
use citychain_kit::testing::{
	authority::{self, DUTY_NOT_HELD, INSTITUTION_NOT_ACTIVE, NOT_AN_OFFICER},
	roles::*,
};
use citychain_primitives::{
	duties, ActingOfficer, Day, Duty, Fen, InstitutionId, OfficerId, TaxPeriod,
};
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

type Verdict<V = ()> = Result<V, DispatchError>;

fn check(holds: bool, error: impl Into<DispatchError>) -> Verdict {
	holds.then_some(()).ok_or(error.into())
}

struct Posting {
	taxpayer: InstitutionId,
	/// Counted in months.
	month: i32,
	entry: LedgerEntry,
	/// The credit limit at the time.
	limit: Fen,
}

pub(super) struct Model {
	/// The current month, counted from the year 0.
	month: i32,
	inactive: BTreeSet<InstitutionId>,
	taxpayers: BTreeMap<InstitutionId, Taxpayer>,
	rates: Vec<u16>,
	/// Of each series: its bureau, and the first number that nobody passed.
	series: BTreeMap<usize, (InstitutionId, u64)>,
	/// Each number that somebody has.
	owners: BTreeMap<(usize, u64), InstitutionId>,
	postings: Vec<Posting>,
}

fn period(month: i32) -> TaxPeriod {
	TaxPeriod((month.div_euclid(12) * 100 + month.rem_euclid(12) + 1) as u32)
}

impl Model {
	pub(super) fn new() -> Self {
		let mut model = Self {
			month: 2_026 * 12,
			inactive: BTreeSet::new(),
			taxpayers: BTreeMap::new(),
			rates: vec![100, 300, 500, 600, 900, 1_300],
			series: BTreeMap::new(),
			owners: BTreeMap::new(),
			postings: vec![],
		};
		// Most sequences are too short to register both first.
		for taxpayer in [SELLER, BUYER] {
			model.take(Step::Register { who: TAX_OFFICER, taxpayer, terms: terms(), after: 0 });
		}
		model
	}

	fn today(&self) -> Day {
		let (year, month) = (self.month.div_euclid(12), self.month.rem_euclid(12) + 1);
		Day::of_date(year, month as u32, 1).unwrap()
	}

	fn acting(&self, who: AccountId) -> Verdict<ActingOfficer> {
		let (officer, institution) = match who {
			TAX_OFFICER => (8, TAX_BUREAU),
			OTHER_TAX_OFFICER => (14, OTHER_TAX_BUREAU),
			SELLER_CLERK => (9, SELLER),
			_ => return Err(NOT_AN_OFFICER),
		};
		check(!self.inactive.contains(&institution), INSTITUTION_NOT_ACTIVE)?;
		check(institution != SELLER, DUTY_NOT_HELD)?;
		Ok(ActingOfficer { officer: OfficerId(officer), institution })
	}

	fn is_in_force(&self, rate: &TaxRate) -> bool {
		match rate {
			TaxRate::Taxed(rate) => self.rates.contains(rate),
			_ => true,
		}
	}

	fn check_terms(&self, terms: &Terms) -> Verdict {
		let in_force = terms.rates.iter().all(|rate| self.is_in_force(rate));
		check(in_force, Error::<Test>::RateNotInForce)
	}

	fn under(&mut self, who: AccountId, taxpayer: InstitutionId) -> Verdict<&mut Taxpayer> {
		let bureau = self.acting(who)?.institution;
		let record = self.taxpayers.get_mut(&taxpayer).ok_or(Error::<Test>::NotFound)?;
		check(record.bureau == bureau, Error::<Test>::NotCompetent)?;
		Ok(record)
	}

	fn register(
		&mut self,
		who: AccountId,
		taxpayer: InstitutionId,
		terms: Terms,
		day: Day,
	) -> Verdict {
		let bureau = self.acting(who)?.institution;
		check(taxpayer != bureau, Error::<Test>::ConflictOfInterest)?;
		let is_active = taxpayer != NOWHERE && !self.inactive.contains(&taxpayer);
		check(is_active, Error::<Test>::InstitutionNotActive)?;
		let known = self.taxpayers.get(&taxpayer).map(|known| known.status);
		let is_free = matches!(known, None | Some(TaxpayerStatus::Deregistered));
		check(is_free, Error::<Test>::AlreadyExists)?;
		check(day <= self.today(), Error::<Test>::RegisteredInFuture)?;
		self.check_terms(&terms)?;
		let status = TaxpayerStatus::Active;
		self.taxpayers.insert(taxpayer, Taxpayer { bureau, terms, registered_on: day, status });
		Ok(())
	}

	fn change(&mut self, who: AccountId, taxpayer: InstitutionId, terms: Terms) -> Verdict {
		let status = self.under(who, taxpayer)?.status;
		check(status != TaxpayerStatus::Deregistered, Error::<Test>::Deregistered)?;
		self.check_terms(&terms)?;
		self.under(who, taxpayer)?.terms = terms;
		Ok(())
	}

	fn set_status(
		&mut self,
		who: AccountId,
		taxpayer: InstitutionId,
		status: TaxpayerStatus,
	) -> Verdict {
		let record = self.under(who, taxpayer)?;
		let unchanged = match record.status {
			TaxpayerStatus::Deregistered => Error::<Test>::Deregistered,
			TaxpayerStatus::Active => Error::<Test>::NotSuspended,
			TaxpayerStatus::Suspended => Error::<Test>::AlreadySuspended,
		};
		let changes = record.status != TaxpayerStatus::Deregistered && record.status != status;
		check(changes, unchanged)?;
		record.status = status;
		Ok(())
	}

	/// How many unbroken lines of numbers a taxpayer has.
	fn ranges(&self, taxpayer: InstitutionId) -> usize {
		let has = |series, serial| self.owners.get(&(series, serial)) == Some(&taxpayer);
		let first = |(series, serial): &(usize, u64)| {
			has(*series, *serial) && !(*serial > 0 && has(*series, *serial - 1))
		};
		self.owners.keys().filter(|number| first(number)).count()
	}

	fn assign(
		&mut self,
		who: AccountId,
		taxpayer: InstitutionId,
		name: usize,
		from: Option<u64>,
		count: u64,
	) -> Verdict {
		let bureau = self.under(who, taxpayer)?.bureau;
		check(count > 0, Error::<Test>::NoNumbers)?;
		let (owner, next) = self.series.get(&name).copied().unwrap_or((bureau, 0));
		check(owner == bureau, Error::<Test>::NotOwner)?;
		let from = from.unwrap_or(next);
		check(from >= next, Error::<Test>::NumbersAlreadyAssigned)?;
		let until = u128::from(from) + u128::from(count);
		let end = u128::from(series(SERIES[name]).len());
		check(until <= end, Error::<Test>::SeriesExhausted)?;
		let until = from + count;
		for serial in from..until {
			self.owners.insert((name, serial), taxpayer);
		}
		if self.ranges(taxpayer) > MAX_RANGES as usize {
			self.owners.retain(|(series, serial), _| *series != name || *serial < from);
			return Err(Error::<Test>::TooManyRanges.into());
		}
		self.series.insert(name, (bureau, until));
		Ok(())
	}

	fn withdraw(
		&mut self,
		who: AccountId,
		taxpayer: InstitutionId,
		name: usize,
		from: u64,
	) -> Verdict {
		self.under(who, taxpayer)?;
		let is_owner = self.owners.get(&(name, from)) == Some(&taxpayer);
		check(is_owner, Error::<Test>::RangeNotFound)?;
		let mut serial = from;
		while self.owners.get(&(name, serial)) == Some(&taxpayer) {
			self.owners.remove(&(name, serial));
			serial += 1;
		}
		Ok(())
	}

	fn has_ledger(&self, taxpayer: InstitutionId, month: i32) -> bool {
		self.postings.iter().any(|of| (of.taxpayer, of.month) == (taxpayer, month))
	}

	fn prune(&mut self, who: AccountId, taxpayer: InstitutionId, month: i32) -> Verdict {
		self.under(who, taxpayer)?;
		check(self.has_ledger(taxpayer, month), Error::<Test>::LedgerNotFound)?;
		check(self.month - month >= RETENTION as i32, Error::<Test>::RetentionNotOver)?;
		self.postings.retain(|of| (of.taxpayer, of.month) != (taxpayer, month));
		Ok(())
	}

	/// The sum of what `amount` sees in the postings to a ledger.
	fn sum(
		&self,
		taxpayer: InstitutionId,
		month: i32,
		amount: impl Fn(&LedgerEntry) -> Option<Fen>,
	) -> u128 {
		let postings =
			self.postings.iter().filter(|of| (of.taxpayer, of.month) == (taxpayer, month));
		postings.filter_map(|of| amount(&of.entry)).map(|amount| u128::from(amount.0)).sum()
	}

	fn sums(&self, taxpayer: InstitutionId, month: i32) -> [u128; 8] {
		use LedgerEntry::*;
		let sum = |amount: fn(&LedgerEntry) -> Option<Fen>| self.sum(taxpayer, month, amount);
		[
			sum(|entry| if let CreditTaken(net) = entry { Some(*net) } else { None }),
			sum(|entry| if let CreditReturned(net) = entry { Some(*net) } else { None }),
			sum(|entry| if let Issued(totals) = entry { Some(totals.net) } else { None }),
			sum(|entry| if let Issued(totals) = entry { Some(totals.tax) } else { None }),
			sum(|entry| if let Reversed(totals) = entry { Some(totals.net) } else { None }),
			sum(|entry| if let Reversed(totals) = entry { Some(totals.tax) } else { None }),
			sum(|entry| if let Deducted(tax) = entry { Some(*tax) } else { None }),
			sum(|entry| if let TransferredOut(tax) = entry { Some(*tax) } else { None }),
		]
	}

	/// Posts one entry after the other, and none where one is refused.
	fn post(&mut self, taxpayer: InstitutionId, entries: &[(i32, LedgerEntry)]) -> Verdict {
		check(self.taxpayers.contains_key(&taxpayer), Error::<Test>::NotFound)?;
		let before = self.postings.len();
		let mut entries = entries.iter();
		let verdict =
			entries.try_for_each(|(month, entry)| self.post_one(taxpayer, *month, *entry));
		if verdict.is_err() {
			self.postings.truncate(before);
		}
		verdict
	}

	fn post_one(&mut self, taxpayer: InstitutionId, month: i32, entry: LedgerEntry) -> Verdict {
		let record = self.taxpayers.get(&taxpayer).ok_or(Error::<Test>::NotFound)?;
		let limit = record.terms.credit_limit;
		check(month <= self.month, Error::<Test>::PeriodInFuture)?;
		if self.month - month >= RETENTION as i32 {
			let is_return = matches!(entry, LedgerEntry::CreditReturned(_));
			return check(is_return, Error::<Test>::PeriodClosed);
		}
		self.postings.push(Posting { taxpayer, month, entry, limit });
		let [taken, returned, sums @ ..] = self.sums(taxpayer, month);
		let fits = sums.iter().all(|sum| u64::try_from(*sum).is_ok());
		match entry {
			LedgerEntry::CreditTaken(_) => {
				let taken = taken.saturating_sub(returned);
				check(taken <= limit.0.into(), Error::<Test>::CreditLimitExceeded)
			},
			LedgerEntry::CreditReturned(_) => {
				check(returned <= taken, Error::<Test>::CreditNotTaken)
			},
			_ => check(fits, Error::<Test>::Overflow),
		}
	}

	fn adopt(&mut self, rates: Vec<u16>) -> Verdict {
		check(!rates.is_empty(), Error::<Test>::OutOfRange)?;
		check(rates != self.rates, Error::<Test>::PolicyUnchanged)?;
		self.rates = rates;
		Ok(())
	}

	fn move_to(&mut self, taxpayer: InstitutionId, bureau: InstitutionId) -> Verdict {
		let is_bureau =
			[TAX_BUREAU, OTHER_TAX_BUREAU].contains(&bureau) && !self.inactive.contains(&bureau);
		let record = self.taxpayers.get_mut(&taxpayer).ok_or(Error::<Test>::NotFound)?;
		check(taxpayer != bureau, Error::<Test>::ConflictOfInterest)?;
		check(record.bureau != bureau, Error::<Test>::AlreadyCompetent)?;
		check(is_bureau, Error::<Test>::NotABureau)?;
		record.bureau = bureau;
		Ok(())
	}

	fn toggle(&mut self, institution: InstitutionId) {
		if self.inactive.remove(&institution) {
			let duty = match institution {
				OTHER_TAX_BUREAU => Duty::AdministerTax,
				_ => Duty::IssueInvoices,
			};
			authority::activate(institution, duties([duty]));
		} else {
			self.inactive.insert(institution);
			authority::deactivate(institution);
		}
	}

	/// Takes the step in the model and on the chain, and compares the verdicts.
	pub(super) fn take(&mut self, step: Step) {
		let signed = RuntimeOrigin::signed;
		let (found, expected) = match step.clone() {
			Step::Register { who, taxpayer, terms, after } => {
				let day = Day(self.today().0.saturating_add_signed(after));
				(
					Register::register_taxpayer(signed(who), taxpayer, terms.clone(), day),
					self.register(who, taxpayer, terms, day),
				)
			},
			Step::Change { who, taxpayer, terms } => (
				Register::change_taxpayer(signed(who), taxpayer, terms.clone()),
				self.change(who, taxpayer, terms),
			),
			Step::Suspend(who, taxpayer) => {
				(suspend(who, taxpayer), self.set_status(who, taxpayer, TaxpayerStatus::Suspended))
			},
			Step::Reinstate(who, taxpayer) => {
				(reinstate(who, taxpayer), self.set_status(who, taxpayer, TaxpayerStatus::Active))
			},
			Step::Deregister(who, taxpayer) => (
				deregister(who, taxpayer),
				self.set_status(who, taxpayer, TaxpayerStatus::Deregistered),
			),
			Step::Assign { who, taxpayer, series, from, count } => (
				assign(who, taxpayer, SERIES[series], from, count),
				self.assign(who, taxpayer, series, from, count),
			),
			Step::Withdraw { who, taxpayer, series, from } => (
				withdraw(who, taxpayer, SERIES[series], from),
				self.withdraw(who, taxpayer, series, from),
			),
			Step::Prune { who, taxpayer, before } => {
				let month = self.month - before;
				(prune(who, taxpayer, period(month).0), self.prune(who, taxpayer, month))
			},
			Step::Post { taxpayer, entries } => {
				let entries =
					entries.into_iter().map(|(before, entry)| (self.month - before, entry));
				let entries: Vec<_> = entries.collect();
				let orders = entries.iter().map(|(month, entry)| (period(*month), *entry));
				let orders: Vec<_> = orders.collect();
				let asked = Register::ensure_can_post(taxpayer, &orders);
				let found = Register::post(taxpayer, &orders);
				assert_eq!(asked, found);
				(found, self.post(taxpayer, &entries))
			},
			Step::Adopt(rates) => {
				(Register::adopt_rates(RuntimeOrigin::root(), taxed(&rates)), self.adopt(rates))
			},
			Step::Move(taxpayer, bureau) => (
				Register::move_taxpayer(RuntimeOrigin::root(), taxpayer, bureau),
				self.move_to(taxpayer, bureau),
			),
			Step::Toggle(institution) => {
				self.toggle(institution);
				(Ok(()), Ok(()))
			},
			Step::Months(count) => {
				self.month += count;
				Timestamp::set_timestamp(self.today().start().0);
				(Ok(()), Ok(()))
			},
		};
		assert_eq!(found, expected, "{step:?}");
	}

	fn ledger(&self, taxpayer: InstitutionId, month: i32) -> Option<Ledger> {
		self.has_ledger(taxpayer, month).then(|| {
			let sums = self.sums(taxpayer, month);
			let [taken, returned, net, tax, red_net, red_tax, deducted, transferred_out] =
				sums.map(|sum| sum as i128);
			let fen = |sum: i128| Fen(u64::try_from(sum).unwrap());
			let last_taken = self.postings.iter().rfind(|of| {
				(of.taxpayer, of.month) == (taxpayer, month)
					&& matches!(of.entry, LedgerEntry::CreditTaken(_))
			});
			Ledger {
				credit_taken: fen(taken - returned),
				credit_limit: last_taken.map(|of| of.limit).unwrap_or_default(),
				output: Totals { net: fen(net), tax: fen(tax) },
				reversed: Totals { net: fen(red_net), tax: fen(red_tax) },
				deducted: fen(deducted),
				transferred_out: fen(transferred_out),
			}
		})
	}

	/// Compares everything that can be looked up or asked.
	pub(super) fn assert_same_view(&self) {
		assert_eq!(Register::rates_in_force(), self.rates);
		for (index, name) in SERIES.into_iter().enumerate() {
			let found = Register::series(series(name)).map(|series| (series.bureau, series.next));
			assert_eq!(found, self.series.get(&index).copied());
		}
		for taxpayer in [SELLER, BUYER, TAX_BUREAU, OTHER_TAX_BUREAU, NOWHERE] {
			self.assert_same_view_of(taxpayer);
			for before in [-1, 0, 1, 2, 59, 60, 61] {
				let month = self.month - before;
				let found = Register::ledger(taxpayer, period(month));
				assert_eq!(found, self.ledger(taxpayer, month), "{taxpayer:?} {before}");
			}
		}
	}

	fn assert_same_view_of(&self, taxpayer: InstitutionId) {
		let record = self.taxpayers.get(&taxpayer);
		assert_eq!(Register::taxpayer(taxpayer).as_ref(), record);
		assert_eq!(Register::bureau(taxpayer).ok(), record.map(|record| record.bureau));
		assert_eq!(
			Register::credit(taxpayer),
			record.map(|record| {
				let limit = record.terms.credit_limit;
				let ledger = self.ledger(taxpayer, self.month).unwrap_or_default();
				let left = Fen(limit.0.saturating_sub(ledger.credit_taken.0));
				Credit { period: period(self.month), limit, taken: ledger.credit_taken, left }
			})
		);
		let owned = |(series, serial): &(usize, u64)| number(SERIES[*series], *serial);
		let mut numbers = 0;
		for range in Register::numbers(taxpayer) {
			numbers += (range.until - range.from) as usize;
		}
		let expected = self.owners.iter().filter(|(_, owner)| **owner == taxpayer);
		assert_eq!(numbers, expected.clone().count());
		for (place, _) in expected {
			assert_eq!(Register::ensure_assigned(taxpayer, &owned(place)), Ok(()));
		}
		let deducts = record.is_some_and(|record| {
			record.status == TaxpayerStatus::Active && record.terms.regime == Regime::General
		});
		assert_eq!(Register::ensure_deducts(taxpayer).is_ok(), deducts);
		self.assert_may_issue_the_same(taxpayer);
	}

	fn assert_may_issue_the_same(&self, issuer: InstitutionId) {
		let record = self.taxpayers.get(&issuer);
		for kind in &InvoiceKind::ALL[1..3] {
			for rate in [TaxRate::Taxed(1_300), TaxRate::Exempt] {
				for date in [self.today(), Day(self.today().0 - 30)] {
					let may = record.is_some_and(|record| {
						record.status == TaxpayerStatus::Active
							&& record.registered_on <= date
							&& record.terms.kinds.contains(kind)
							&& record.terms.rates.contains(&rate)
							&& self.is_in_force(&rate)
					});
					let found = Register::ensure_may_issue(issuer, *kind, &groups(&[rate]), date);
					assert_eq!(found.is_ok(), may);
				}
			}
		}
	}
}
