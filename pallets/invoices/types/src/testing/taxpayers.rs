// SPDX-License-Identifier: Apache-2.0
//! A register of taxpayers for the pallets around it, set by each test and kept for its thread.
//!
//! A mock names its type from here, starts from [`reset`] or [`reset_to_roles`], and changes what the test is about. What is posted stands
//! in the storage, so that it is rolled back with everything else, and every test that posts needs
//! externalities.

use crate::{
	InvoiceKind, InvoiceNumber, LedgerEntry, NumberSeries, RateGroups, TaxRate, TaxpayerRegister,
	Totals,
};
use citychain_kit::testing::roles::*;
use citychain_primitives::{Day, Fen, InstitutionId, TaxPeriod};
use frame_support::storage::unhashed;
use sp_runtime::{DispatchError, DispatchResult};
use std::{cell::RefCell, collections::BTreeMap, ops::Range};

/// The institution is no taxpayer.
pub const TAXPAYER_NOT_FOUND: DispatchError = DispatchError::Other("TaxpayerNotFound");
/// The taxpayer is suspended or deregistered.
pub const TAXPAYER_NOT_ACTIVE: DispatchError = DispatchError::Other("TaxpayerNotActive");
/// The taxpayer was not registered on that day yet.
pub const BEFORE_REGISTRATION: DispatchError = DispatchError::Other("BeforeRegistration");
/// The taxpayer may not issue invoices of this kind.
pub const KIND_NOT_ALLOWED: DispatchError = DispatchError::Other("KindNotAllowed");
/// The taxpayer may not tax at this rate.
pub const RATE_NOT_ALLOWED: DispatchError = DispatchError::Other("RateNotAllowed");
/// The number was not assigned to the taxpayer.
pub const NUMBER_NOT_ASSIGNED: DispatchError = DispatchError::Other("NumberNotAssigned");
/// The taxpayer is no general taxpayer.
pub const NOT_GENERAL: DispatchError = DispatchError::Other("NotGeneral");
/// The credit limit of the period does not suffice.
pub const CREDIT_LIMIT_EXCEEDED: DispatchError = DispatchError::Other("CreditLimitExceeded");
/// More is taken back than was posted.
pub const LEDGER_UNDERFLOW: DispatchError = DispatchError::Other("LedgerUnderflow");

/// The series whose first 1,000 numbers [`reset_to_roles`] assigns to [`SELLER`].
pub const SELLER_SERIES: &str = "26317";
/// The series whose first 1,000 numbers it assigns to [`BUYER`].
pub const BUYER_SERIES: &str = "26327";
/// The series with a code whose first 1,000 numbers it assigns to [`SELLER`].
pub const SELLER_CODE: &str = "144031809110";

struct Taxpayer {
	bureau: InstitutionId,
	active: bool,
	general: bool,
	since: Day,
	limit: Fen,
	/// Kinds that it may not issue.
	forbidden_kinds: Vec<InvoiceKind>,
	/// Rates that it may not use.
	forbidden_rates: Vec<TaxRate>,
	numbers: Vec<(NumberSeries, Range<u64>)>,
}

thread_local! {
	static REGISTER: RefCell<BTreeMap<InstitutionId, Taxpayer>> = RefCell::default();
}

fn read<R>(id: InstitutionId, f: impl FnOnce(&Taxpayer) -> R) -> Result<R, DispatchError> {
	REGISTER.with_borrow(|register| register.get(&id).map(f).ok_or(TAXPAYER_NOT_FOUND))
}

fn change(id: InstitutionId, f: impl FnOnce(&mut Taxpayer)) {
	REGISTER.with_borrow_mut(|register| f(register.get_mut(&id).expect("the test registers it")));
}

/// Nobody is a taxpayer.
pub fn reset() {
	REGISTER.with_borrow_mut(BTreeMap::clear);
}

/// The firms of [`roles`](citychain_kit::testing::roles) are taxpayers of [`TAX_BUREAU`], and [`SELLER`] and
/// [`BUYER`] have numbers.
pub fn reset_to_roles() {
	reset();
	for firm in [SELLER, BUYER, EMPLOYER, OTHER_FIRM] {
		register(firm, TAX_BUREAU);
	}
	assign(SELLER, SELLER_SERIES, 0..1_000);
	assign(SELLER, SELLER_CODE, 0..1_000);
	assign(BUYER, BUYER_SERIES, 0..1_000);
}

/// `taxpayer` is a general taxpayer under `bureau` since 1970, without numbers, that may issue every
/// kind at every rate without limit.
pub fn register(taxpayer: InstitutionId, bureau: InstitutionId) {
	let new = Taxpayer {
		bureau,
		active: true,
		general: true,
		since: Day(0),
		limit: Fen(u64::MAX),
		forbidden_kinds: vec![],
		forbidden_rates: vec![],
		numbers: vec![],
	};
	REGISTER.with_borrow_mut(|register| register.insert(taxpayer, new));
}

/// `taxpayer` is suspended.
pub fn suspend(taxpayer: InstitutionId) {
	change(taxpayer, |taxpayer| taxpayer.active = false);
}

/// `taxpayer` is active again.
pub fn reinstate(taxpayer: InstitutionId) {
	change(taxpayer, |taxpayer| taxpayer.active = true);
}

/// `taxpayer` is a small-scale taxpayer (小规模纳税人), which deducts nothing.
pub fn make_small_scale(taxpayer: InstitutionId) {
	change(taxpayer, |taxpayer| taxpayer.general = false);
}

/// `taxpayer` was registered on this day.
pub fn register_on(taxpayer: InstitutionId, day: Day) {
	change(taxpayer, |taxpayer| taxpayer.since = day);
}

/// `taxpayer` may issue so much a period.
pub fn limit_credit(taxpayer: InstitutionId, limit: Fen) {
	change(taxpayer, |taxpayer| taxpayer.limit = limit);
}

/// `taxpayer` may not issue invoices of this kind.
pub fn forbid_kind(taxpayer: InstitutionId, kind: InvoiceKind) {
	change(taxpayer, |taxpayer| taxpayer.forbidden_kinds.push(kind));
}

/// `taxpayer` may not tax at this rate.
pub fn forbid_rate(taxpayer: InstitutionId, rate: TaxRate) {
	change(taxpayer, |taxpayer| taxpayer.forbidden_rates.push(rate));
}

/// `taxpayer` may use these numbers of the series of these digits.
pub fn assign(taxpayer: InstitutionId, series: &str, serials: Range<u64>) {
	let series = NumberSeries::parse(series).expect("the test gives a series");
	change(taxpayer, |taxpayer| taxpayer.numbers.push((series, serials)));
}

fn ledger_key(taxpayer: InstitutionId, period: TaxPeriod) -> Vec<u8> {
	[&b":mock:ledger:"[..], &taxpayer.0.to_be_bytes(), &period.0.to_be_bytes()].concat()
}

/// What was posted to one ledger, added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Posted {
	/// What blue invoices took of the credit limit, less what came back.
	pub credit: Fen,
	/// Blue invoices in force.
	pub issued: Totals,
	/// Red invoices.
	pub reversed: Totals,
	/// Input tax that was deducted.
	pub deducted: Fen,
	/// Input tax that was transferred out.
	pub transferred_out: Fen,
}

impl Posted {
	fn with(mut self, entry: LedgerEntry, limit: Fen) -> Option<Result<Self, DispatchError>> {
		match entry {
			LedgerEntry::CreditTaken(net) => {
				self.credit = self.credit.checked_add(net)?;
				if self.credit > limit {
					return Some(Err(CREDIT_LIMIT_EXCEEDED));
				}
			},
			LedgerEntry::CreditReturned(net) => self.credit = self.credit.checked_sub(net)?,
			LedgerEntry::Issued(totals) => self.issued = self.issued.checked_add(totals)?,
			LedgerEntry::Reversed(totals) => self.reversed = self.reversed.checked_add(totals)?,
			LedgerEntry::Deducted(tax) => self.deducted = self.deducted.checked_add(tax)?,
			LedgerEntry::TransferredOut(tax) => {
				self.transferred_out = self.transferred_out.checked_add(tax)?;
			},
		}
		Some(Ok(self))
	}
}

/// What was posted to the ledger of `taxpayer` for `period`.
pub fn posted(taxpayer: InstitutionId, period: TaxPeriod) -> Posted {
	let (credit, issued, reversed, deducted, transferred_out) =
		unhashed::get_or_default(&ledger_key(taxpayer, period));
	Posted { credit, issued, reversed, deducted, transferred_out }
}

/// As [`TaxpayerRegister::bureau`](crate::TaxpayerRegister::bureau).
pub fn bureau(taxpayer: InstitutionId) -> Result<InstitutionId, DispatchError> {
	read(taxpayer, |taxpayer| taxpayer.bureau)
}

/// As [`TaxpayerRegister::ensure_may_issue`](crate::TaxpayerRegister::ensure_may_issue).
pub fn ensure_may_issue(
	issuer: InstitutionId,
	kind: InvoiceKind,
	groups: &RateGroups,
	date: Day,
) -> DispatchResult {
	read(issuer, |issuer| {
		issuer.active.then_some(()).ok_or(TAXPAYER_NOT_ACTIVE)?;
		(issuer.since <= date).then_some(()).ok_or(BEFORE_REGISTRATION)?;
		let kind_is_forbidden = issuer.forbidden_kinds.contains(&kind);
		(!kind_is_forbidden).then_some(()).ok_or(KIND_NOT_ALLOWED)?;
		let rate_is_forbidden =
			groups.iter().any(|group| issuer.forbidden_rates.contains(&group.rate));
		(!rate_is_forbidden).then_some(()).ok_or(RATE_NOT_ALLOWED)
	})?
}

/// As [`TaxpayerRegister::ensure_assigned`](crate::TaxpayerRegister::ensure_assigned).
pub fn ensure_assigned(issuer: InstitutionId, number: &InvoiceNumber) -> DispatchResult {
	read(issuer, |issuer| {
		let mut numbers = issuer.numbers.iter();
		numbers
			.any(|(series, serials)| {
				*series == number.series() && serials.contains(&number.serial())
			})
			.then_some(())
			.ok_or(NUMBER_NOT_ASSIGNED)
	})?
}

/// As [`TaxpayerRegister::ensure_deducts`](crate::TaxpayerRegister::ensure_deducts).
pub fn ensure_deducts(taxpayer: InstitutionId) -> DispatchResult {
	read(taxpayer, |taxpayer| {
		taxpayer.active.then_some(()).ok_or(TAXPAYER_NOT_ACTIVE)?;
		taxpayer.general.then_some(()).ok_or(NOT_GENERAL)
	})?
}

/// As [`TaxpayerRegister::post`](crate::TaxpayerRegister::post).
pub fn post(taxpayer: InstitutionId, period: TaxPeriod, entry: LedgerEntry) -> DispatchResult {
	let limit = read(taxpayer, |taxpayer| taxpayer.limit)?;
	let Posted { credit, issued, reversed, deducted, transferred_out } =
		posted(taxpayer, period).with(entry, limit).ok_or(LEDGER_UNDERFLOW)??;
	let posted = (credit, issued, reversed, deducted, transferred_out);
	unhashed::put(&ledger_key(taxpayer, period), &posted);
	Ok(())
}

/// As [`TaxpayerRegister::benchmark_taxpayer`](crate::TaxpayerRegister).
pub fn benchmark_taxpayer(taxpayer: InstitutionId, bureau: InstitutionId) {
	register(taxpayer, bureau);
	// The series of `InvoiceNumber::benchmark`.
	assign(taxpayer, "00000", 0..u64::MAX);
}

/// Answers `TaxpayerRegister` as each test has set it.
pub struct MockTaxpayers;

impl TaxpayerRegister for MockTaxpayers {
	fn bureau(taxpayer: InstitutionId) -> Result<InstitutionId, DispatchError> {
		super::taxpayers::bureau(taxpayer)
	}

	fn ensure_may_issue(
		issuer: InstitutionId,
		kind: InvoiceKind,
		groups: &RateGroups,
		date: Day,
	) -> DispatchResult {
		super::taxpayers::ensure_may_issue(issuer, kind, groups, date)
	}

	fn ensure_assigned(issuer: InstitutionId, number: &InvoiceNumber) -> DispatchResult {
		super::taxpayers::ensure_assigned(issuer, number)
	}

	fn ensure_deducts(taxpayer: InstitutionId) -> DispatchResult {
		super::taxpayers::ensure_deducts(taxpayer)
	}

	fn post(taxpayer: InstitutionId, period: TaxPeriod, entry: LedgerEntry) -> DispatchResult {
		super::taxpayers::post(taxpayer, period, entry)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_taxpayer(taxpayer: InstitutionId, bureau: InstitutionId) {
		super::taxpayers::benchmark_taxpayer(taxpayer, bureau)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::RateGroup;
	use sp_io::TestExternalities;

	const PERIOD: TaxPeriod = TaxPeriod(202_611);
	const RATE: TaxRate = TaxRate::Taxed(1_300);
	const KIND: InvoiceKind = InvoiceKind::DigitalSpecial;

	fn may_issue() -> DispatchResult {
		let group = RateGroup { rate: RATE, totals: Totals::default(), lines: 1 };
		let groups = RateGroups::truncate_from(vec![group]);
		ensure_may_issue(SELLER, KIND, &groups, Day(20_000))
	}

	#[test]
	fn a_taxpayer_issues_until_something_forbids_it() {
		reset_to_roles();
		assert_eq!(may_issue(), Ok(()));
		forbid_rate(SELLER, RATE);
		assert_eq!(may_issue(), Err(RATE_NOT_ALLOWED));
		forbid_kind(SELLER, KIND);
		assert_eq!(may_issue(), Err(KIND_NOT_ALLOWED));
		register_on(SELLER, Day(20_001));
		assert_eq!(may_issue(), Err(BEFORE_REGISTRATION));
		suspend(SELLER);
		assert_eq!(may_issue(), Err(TAXPAYER_NOT_ACTIVE));
		reset();
		assert_eq!(may_issue(), Err(TAXPAYER_NOT_FOUND));
	}

	#[test]
	fn a_number_belongs_to_whom_it_was_assigned() {
		reset_to_roles();
		let number = |serial| NumberSeries::parse(SELLER_SERIES).unwrap().number(serial).unwrap();
		assert_eq!(ensure_assigned(SELLER, &number(999)), Ok(()));
		assert_eq!(ensure_assigned(SELLER, &number(1_000)), Err(NUMBER_NOT_ASSIGNED));
		assert_eq!(ensure_assigned(BUYER, &number(0)), Err(NUMBER_NOT_ASSIGNED));
	}

	#[test]
	fn an_active_general_taxpayer_deducts() {
		reset_to_roles();
		assert_eq!(ensure_deducts(BUYER), Ok(()));
		make_small_scale(BUYER);
		assert_eq!(ensure_deducts(BUYER), Err(NOT_GENERAL));
		suspend(BUYER);
		assert_eq!(ensure_deducts(BUYER), Err(TAXPAYER_NOT_ACTIVE));
		reinstate(BUYER);
		assert_eq!(ensure_deducts(BUYER), Err(NOT_GENERAL));
	}

	#[test]
	fn a_ledger_keeps_to_the_credit_limit() {
		reset_to_roles();
		limit_credit(SELLER, Fen(100));
		TestExternalities::default().execute_with(|| {
			let post = |entry| post(SELLER, PERIOD, entry);
			assert_eq!(post(LedgerEntry::CreditTaken(Fen(100))), Ok(()));
			assert_eq!(post(LedgerEntry::CreditTaken(Fen(1))), Err(CREDIT_LIMIT_EXCEEDED));
			assert_eq!(post(LedgerEntry::CreditReturned(Fen(101))), Err(LEDGER_UNDERFLOW));
			assert_eq!(post(LedgerEntry::CreditReturned(Fen(40))), Ok(()));
			assert_eq!(posted(SELLER, PERIOD), Posted { credit: Fen(60), ..Posted::default() });
			assert_eq!(posted(SELLER, TaxPeriod(202_612)), Posted::default());
		});
	}
}
