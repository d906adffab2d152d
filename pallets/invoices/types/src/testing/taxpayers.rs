// SPDX-License-Identifier: Apache-2.0
//! A register of taxpayers for the pallets around it, set by each test.
//!
//! A mock names [`MockTaxpayers`], has [`reset_to_roles`] in its setup, and changes what the test is
//! about. All of it stands in the storage of the test, so that it is rolled back with everything else.

use crate::{
	InvoiceKind, InvoiceNumber, LedgerEntry, NumberSeries, RateGroups, TaxRate, TaxpayerRegister,
	Totals,
};
use citychain_kit::testing::{roles::*, Kept};
use citychain_primitives::{Day, Fen, InstitutionId, TaxPeriod};
use codec::{Decode, Encode};
use sp_runtime::{DispatchError, DispatchResult};
use std::{collections::BTreeMap, ops::Range};

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

#[derive(Encode, Decode)]
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

static REGISTER: Kept<BTreeMap<InstitutionId, Taxpayer>> = Kept::new("taxpayers");
static LEDGERS: Kept<BTreeMap<(InstitutionId, TaxPeriod), Posted>> = Kept::new("ledgers");

fn find(id: InstitutionId) -> Result<Taxpayer, DispatchError> {
	REGISTER.get().remove(&id).ok_or(TAXPAYER_NOT_FOUND)
}

fn change(id: InstitutionId, change: impl FnOnce(&mut Taxpayer)) {
	REGISTER.mutate(|register| change(register.get_mut(&id).expect("the test registers it")));
}

fn ensure(holds: bool, error: DispatchError) -> DispatchResult {
	holds.then_some(()).ok_or(error)
}

/// Nobody is a taxpayer.
pub fn reset() {
	REGISTER.mutate(BTreeMap::clear);
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
	REGISTER.mutate(|register| register.insert(taxpayer, new));
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

/// What was posted to one ledger, added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
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
	fn with(mut self, entry: LedgerEntry, limit: Fen) -> Result<Self, DispatchError> {
		let sums = match entry {
			LedgerEntry::CreditTaken(net) => {
				self.credit.checked_add(net).map(|credit| self.credit = credit)
			},
			LedgerEntry::CreditReturned(net) => {
				self.credit.checked_sub(net).map(|credit| self.credit = credit)
			},
			LedgerEntry::Issued(totals) => {
				self.issued.checked_add(totals).map(|issued| self.issued = issued)
			},
			LedgerEntry::Reversed(totals) => {
				self.reversed.checked_add(totals).map(|reversed| self.reversed = reversed)
			},
			LedgerEntry::Deducted(tax) => {
				self.deducted.checked_add(tax).map(|deducted| self.deducted = deducted)
			},
			LedgerEntry::TransferredOut(tax) => {
				self.transferred_out.checked_add(tax).map(|out| self.transferred_out = out)
			},
		};
		sums.ok_or(LEDGER_UNDERFLOW)?;
		let exceeds = matches!(entry, LedgerEntry::CreditTaken(_)) && self.credit > limit;
		ensure(!exceeds, CREDIT_LIMIT_EXCEEDED)?;
		Ok(self)
	}
}

/// What was posted to the ledger of `taxpayer` for `period`.
pub fn posted(taxpayer: InstitutionId, period: TaxPeriod) -> Posted {
	LEDGERS.get().remove(&(taxpayer, period)).unwrap_or_default()
}

/// `taxpayer` is one of `bureau` with the numbers of [`InvoiceNumber::benchmark`].
pub fn register_for_benchmarks(taxpayer: InstitutionId, bureau: InstitutionId) {
	register(taxpayer, bureau);
	// The series of `InvoiceNumber::benchmark`.
	assign(taxpayer, "00000", 0..u64::MAX);
}

/// Answers `TaxpayerRegister` as each test has set it.
pub struct MockTaxpayers;

impl MockTaxpayers {
	/// The ledgers after these entries.
	fn after(
		taxpayer: InstitutionId,
		entries: &[(TaxPeriod, LedgerEntry)],
	) -> Result<BTreeMap<(InstitutionId, TaxPeriod), Posted>, DispatchError> {
		let limit = find(taxpayer)?.limit;
		let mut ledgers = LEDGERS.get();
		for (period, entry) in entries {
			let ledger = ledgers.entry((taxpayer, *period)).or_default();
			*ledger = ledger.with(*entry, limit)?;
		}
		Ok(ledgers)
	}
}

impl TaxpayerRegister for MockTaxpayers {
	fn bureau(taxpayer: InstitutionId) -> Result<InstitutionId, DispatchError> {
		Ok(find(taxpayer)?.bureau)
	}

	fn ensure_may_issue(
		issuer: InstitutionId,
		kind: InvoiceKind,
		groups: &RateGroups,
		date: Day,
	) -> DispatchResult {
		let issuer = find(issuer)?;
		ensure(issuer.active, TAXPAYER_NOT_ACTIVE)?;
		ensure(issuer.since <= date, BEFORE_REGISTRATION)?;
		ensure(!issuer.forbidden_kinds.contains(&kind), KIND_NOT_ALLOWED)?;
		let is_forbidden = groups.iter().any(|group| issuer.forbidden_rates.contains(&group.rate));
		ensure(!is_forbidden, RATE_NOT_ALLOWED)
	}

	fn ensure_assigned(issuer: InstitutionId, number: &InvoiceNumber) -> DispatchResult {
		let (series, serial) = (number.series(), number.serial());
		let is_of = |(own, serials): &(NumberSeries, Range<u64>)| {
			*own == series && serials.contains(&serial)
		};
		ensure(find(issuer)?.numbers.iter().any(is_of), NUMBER_NOT_ASSIGNED)
	}

	fn ensure_deducts(taxpayer: InstitutionId) -> DispatchResult {
		let taxpayer = find(taxpayer)?;
		ensure(taxpayer.active, TAXPAYER_NOT_ACTIVE)?;
		ensure(taxpayer.general, NOT_GENERAL)
	}

	fn ensure_can_post(
		taxpayer: InstitutionId,
		entries: &[(TaxPeriod, LedgerEntry)],
	) -> DispatchResult {
		Self::after(taxpayer, entries).map(drop)
	}

	fn post(taxpayer: InstitutionId, entries: &[(TaxPeriod, LedgerEntry)]) -> DispatchResult {
		let after = Self::after(taxpayer, entries)?;
		LEDGERS.mutate(|ledgers| *ledgers = after);
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_taxpayer(taxpayer: InstitutionId, bureau: InstitutionId) {
		register_for_benchmarks(taxpayer, bureau);
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

	fn run(test: impl FnOnce()) {
		TestExternalities::default().execute_with(|| {
			reset_to_roles();
			test();
		});
	}

	fn may_issue() -> DispatchResult {
		let group = RateGroup { rate: RATE, totals: Totals::default(), lines: 1 };
		let groups = RateGroups::truncate_from(vec![group]);
		MockTaxpayers::ensure_may_issue(SELLER, KIND, &groups, Day(20_000))
	}

	#[test]
	fn a_taxpayer_issues_until_something_forbids_it() {
		run(|| {
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
		});
	}

	#[test]
	fn a_number_belongs_to_whom_it_was_assigned() {
		run(|| {
			let series = NumberSeries::parse(SELLER_SERIES).unwrap();
			let assigned =
				|to, serial| MockTaxpayers::ensure_assigned(to, &series.number(serial).unwrap());
			assert_eq!(assigned(SELLER, 999), Ok(()));
			assert_eq!(assigned(SELLER, 1_000), Err(NUMBER_NOT_ASSIGNED));
			assert_eq!(assigned(BUYER, 0), Err(NUMBER_NOT_ASSIGNED));
		});
	}

	#[test]
	fn an_active_general_taxpayer_deducts() {
		run(|| {
			let deducts = || MockTaxpayers::ensure_deducts(BUYER);
			assert_eq!(deducts(), Ok(()));
			make_small_scale(BUYER);
			assert_eq!(deducts(), Err(NOT_GENERAL));
			suspend(BUYER);
			assert_eq!(deducts(), Err(TAXPAYER_NOT_ACTIVE));
			reinstate(BUYER);
			assert_eq!(deducts(), Err(NOT_GENERAL));
		});
	}

	#[test]
	fn a_ledger_keeps_to_the_credit_limit() {
		run(|| {
			limit_credit(SELLER, Fen(100));
			let post = |entry| MockTaxpayers::post(SELLER, &[(PERIOD, entry)]);
			assert_eq!(post(LedgerEntry::CreditTaken(Fen(100))), Ok(()));
			assert_eq!(post(LedgerEntry::CreditTaken(Fen(1))), Err(CREDIT_LIMIT_EXCEEDED));
			assert_eq!(post(LedgerEntry::CreditReturned(Fen(101))), Err(LEDGER_UNDERFLOW));
			assert_eq!(post(LedgerEntry::CreditReturned(Fen(40))), Ok(()));
			assert_eq!(posted(SELLER, PERIOD), Posted { credit: Fen(60), ..Posted::default() });
			assert_eq!(posted(SELLER, TaxPeriod(202_612)), Posted::default());
		});
	}

	#[test]
	fn entries_are_posted_together_or_not_at_all_and_a_question_posts_nothing() {
		run(|| {
			limit_credit(SELLER, Fen(100));
			let next = TaxPeriod(202_612);
			let entries = [
				(PERIOD, LedgerEntry::Deducted(Fen(1))),
				(next, LedgerEntry::CreditTaken(Fen(100))),
				(PERIOD, LedgerEntry::Deducted(Fen(2))),
			];
			assert_eq!(MockTaxpayers::ensure_can_post(SELLER, &entries), Ok(()));
			assert_eq!(posted(SELLER, PERIOD), Posted::default());
			assert_eq!(MockTaxpayers::post(SELLER, &entries), Ok(()));
			let deducted = Posted { deducted: Fen(3), ..Posted::default() };
			assert_eq!(posted(SELLER, PERIOD), deducted);
			for refused in [MockTaxpayers::ensure_can_post, MockTaxpayers::post] {
				assert_eq!(refused(SELLER, &entries), Err(CREDIT_LIMIT_EXCEEDED));
			}
			assert_eq!(posted(SELLER, PERIOD), deducted);
		});
	}
}
