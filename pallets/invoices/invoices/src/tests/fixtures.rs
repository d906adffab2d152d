// SPDX-License-Identifier: Apache-2.0
//! What issuers usually submit, the lines behind it, and the calls with their usual arguments.

use crate::{mock::*, *};
pub(super) use citychain_invoices::testing::lines::Lines;
use citychain_invoices::testing::taxpayers;
use citychain_invoices::{
	Buyer, FiscalState, Holder, InvoiceId, InvoiceKind, InvoiceNumber, InvoiceRegister,
	LineReversal, RateGroup, RateGroups, RedAmounts, RedFormId, RedInvoice, RedReason, Reversal,
	RiskFlag, TaxRate, Totals,
};
use citychain_kit::testing::roles::*;
use citychain_primitives::{ActingOfficer, Commitment, Day, Fen, InstitutionId, Millis, OfficerId};
use frame_support::assert_ok;
use sp_runtime::{AccountId32, DispatchError, DispatchResult};

/// 13 % and 6 %.
pub(super) const GOODS: TaxRate = TaxRate::Taxed(1_300);
pub(super) const SERVICES: TaxRate = TaxRate::Taxed(600);

/// A commitment to a reason.
pub(super) const REASON: Commitment = Commitment([5; 32]);

/// The form of a red letter.
pub(super) const FORM: RedFormId = RedFormId(7);

/// The first invoice of a test.
pub(super) const FIRST: InvoiceId = InvoiceId(0);

/// The officers who act in most tests.
pub(super) const SELLING: ActingOfficer =
	ActingOfficer { officer: OfficerId(9), institution: SELLER };

pub(super) fn totals(net: u64, tax: u64) -> Totals {
	Totals { net: Fen(net), tax: Fen(tax) }
}

/// The number of the seller's digital series.
pub(super) fn number(serial: u32) -> InvoiceNumber {
	of_series(taxpayers::SELLER_SERIES, serial)
}

/// The number of a digital series.
pub(super) fn of_series(series: &str, serial: u32) -> InvoiceNumber {
	InvoiceNumber::parse(&format!("{series}{serial:015}")).unwrap()
}

/// The number with the seller's code.
pub(super) fn with_code(serial: u32) -> InvoiceNumber {
	InvoiceNumber::parse(&format!("{}-{serial:08}", taxpayers::SELLER_CODE)).unwrap()
}

/// The day of the first block.
pub(super) fn today() -> Day {
	Day::of(Millis(START))
}

/// A bearer that is nothing but a key.
pub(super) fn bearer(byte: u8) -> Holder {
	Holder::Bearer(AccountId32::new([byte; 32]))
}

/// The invoice of the seller over these lines, to the buyer.
pub(super) trait Invoiced {
	fn invoice(&self, number: InvoiceNumber) -> BlueInvoice;
}

impl Invoiced for Lines {
	fn invoice(&self, number: InvoiceNumber) -> BlueInvoice {
		let groups = self.groups();
		let sum = |of: fn(&RateGroup) -> Fen| Fen(groups.iter().map(|group| of(group).0).sum());
		BlueInvoice {
			number,
			kind: InvoiceKind::DigitalSpecial,
			buyer: Buyer::Institution(BUYER),
			date: today(),
			totals: Totals {
				net: sum(|group| group.totals.net),
				tax: sum(|group| group.totals.tax),
			},
			groups: groups.try_into().unwrap(),
			lines: self.count(),
			lines_root: self.root(),
			special: None,
			document: Commitment([3; 32]),
			replaces: None,
		}
	}
}

/// Four lines: 100.00 and 50.00 yuan of goods, 200.00 of services, and 10.00 off the goods.
pub(super) fn usual_lines() -> Lines {
	Lines::of(&[(GOODS, 10_000), (GOODS, 5_000), (SERVICES, 20_000), (GOODS, -1_000)])
}

/// What the usual lines add up to: 340.00 net, 30.20 tax.
pub(super) const USUAL: Totals = Totals { net: Fen(34_000), tax: Fen(3_020) };

/// The invoice over the usual lines.
pub(super) fn usual(serial: u32) -> BlueInvoice {
	usual_lines().invoice(number(serial))
}

/// Puts the groups of an invoice in the opposite order.
pub(super) fn reverse_groups(groups: &mut RateGroups) {
	*groups = groups.iter().rev().copied().collect::<Vec<_>>().try_into().unwrap();
}

/// The call, signed by the seller's clerk.
pub(super) fn issue(invoice: BlueInvoice) -> DispatchResult {
	Invoicing::issue(signed(SELLER_CLERK), invoice, None)
}

/// Issues the usual invoice and delivers it to the buyer.
pub(super) fn issue_and_deliver(serial: u32) -> InvoiceId {
	let id = NextId::<Test>::get();
	let holder = Holder::Institution(BUYER);
	assert_ok!(Invoicing::issue(signed(SELLER_CLERK), usual(serial), Some(holder)));
	id
}

/// Issues the usual invoice to a person, who gets it as this bearer.
pub(super) fn issue_to_bearer(serial: u32, holder: Holder) -> InvoiceId {
	let id = NextId::<Test>::get();
	let invoice = BlueInvoice { buyer: Buyer::Person(Commitment([8; 32])), ..usual(serial) };
	assert_ok!(Invoicing::issue(signed(SELLER_CLERK), invoice, Some(holder)));
	id
}

pub(super) fn adopt(policy: Policy) {
	assert_ok!(Invoicing::adopt_policy(RuntimeOrigin::root(), policy));
}

pub(super) fn clearing() {
	adopt(Policy { mode: IssueMode::Clearance, ..Policy::default() });
}

pub(super) fn standing(id: InvoiceId) -> Standing {
	Standings::<Test>::get(id).unwrap()
}

pub(super) fn state(id: InvoiceId) -> FiscalState {
	Invoicing::facts(id).unwrap().state
}

pub(super) fn flag(id: InvoiceId, risk: RiskFlag) -> DispatchResult {
	Invoicing::flag(signed(TAX_OFFICER), id, risk, REASON)
}

pub(super) fn encumber(id: InvoiceId, beneficiary: InstitutionId, amount: u64) -> DispatchResult {
	Invoicing::encumber(signed(SELLER_CLERK), id, beneficiary, Fen(amount))
}

/// What a red invoice of the seller takes back.
pub(super) fn red(blue: InvoiceId, serial: u32, amounts: RedAmounts) -> RedInvoice {
	RedInvoice {
		blue,
		form: FORM,
		number: number(serial),
		reason: RedReason::SalesReturn,
		amounts,
		document: Commitment([4; 32]),
		forced: false,
	}
}

/// Takes parts of lines back in one step, as the pallet of red letters does.
pub(super) fn reverse_lines(
	blue: InvoiceId,
	serial: u32,
	lines: Vec<LineReversal>,
) -> Result<InvoiceId, DispatchError> {
	reverse(blue, serial, &Reversal::Lines(lines.try_into().unwrap()))
}

/// Takes all back that is left.
pub(super) fn reverse_rest(blue: InvoiceId, serial: u32) -> Result<InvoiceId, DispatchError> {
	reverse(blue, serial, &Reversal::Rest)
}

/// What a reversal takes back, as the pallet of red letters finds it, which looks at the lines.
pub(super) fn amounts(blue: InvoiceId, reversal: &Reversal) -> Result<RedAmounts, DispatchError> {
	let remainder = Invoicing::remainder(blue)?;
	Ok(match reversal {
		Reversal::Rest => RedAmounts::rest(&remainder.groups),
		Reversal::Lines(lines) => {
			let taken = lines.iter().map(|line| (line.index, line.line.rate, line.totals));
			RedAmounts::of_lines(taken).unwrap()
		},
	})
}

pub(super) fn reverse(
	blue: InvoiceId,
	serial: u32,
	reversal: &Reversal,
) -> Result<InvoiceId, DispatchError> {
	let amounts = amounts(blue, reversal)?;
	Invoicing::reverse(SELLING, red(blue, serial, amounts))
}

/// The seller has its numbers no more.
pub(super) fn withdraw_numbers() {
	taxpayers::register(SELLER, TAX_BUREAU);
}

pub(super) fn prune(ids: &[InvoiceId]) -> DispatchResult {
	let ids = ids.to_vec().try_into().expect("the test gives at most MaxPruned");
	Invoicing::prune(signed(TAX_OFFICER), SELLER, ids)
}
