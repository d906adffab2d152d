// SPDX-License-Identifier: Apache-2.0
//! Red invoices: what follows when a blue one is taken back.

use super::fixtures::*;
use crate::{mock::*, types::sha2_256, *};
use citychain_invoices::testing::{
	invoices as uses,
	taxpayers::{self, Posted},
};
use citychain_invoices::{
	Buyer, FiscalState, InvoiceId, InvoiceRegister, LedgerEntry, RedAmounts, RedInvoice, RedReason,
	Remainder, Reversal, TaxRate, TaxpayerRegister,
};
use citychain_kit::testing::roles::*;
use citychain_primitives::{Day, Fen, Millis, TaxPeriod};
use frame_support::{assert_noop, assert_ok};

const PERIOD: TaxPeriod = TaxPeriod(202_601);
const NEXT: TaxPeriod = TaxPeriod(202_602);

fn issued() {
	issue_and_deliver(0);
	take_events();
}

#[test]
fn all_that_is_left_is_taken_back_at_once() {
	run(|| {
		issued();
		assert_ok!(reverse_rest(FIRST, 1));
		let facts = Invoicing::facts(FIRST).unwrap();
		assert_eq!((facts.state, facts.red), (FiscalState::FullyRed, USUAL));
		assert_eq!(facts.outstanding(), Fen(0));
		let posted = Posted { credit: Fen(0), issued: USUAL, reversed: USUAL, ..Posted::default() };
		assert_eq!(taxpayers::posted(SELLER, PERIOD), posted);
		assert_eq!(uses::reversals(), [(FIRST, USUAL, PERIOD)]);
	});
}

#[test]
fn a_red_invoice_stands_in_the_chain_of_its_issuer_and_is_told_of() {
	run(|| {
		issued();
		begin_block(2);
		let first = Invoices::<Test>::get(FIRST).unwrap();
		let found = amounts(FIRST, &Reversal::Rest).unwrap();
		let id = Invoicing::reverse(SELLING, red(FIRST, 1, found)).unwrap();
		let invoice = Invoices::<Test>::get(id).unwrap();
		assert_eq!((invoice.icv, invoice.previous), (2, first.hash(&sha2_256)));
		let Body { number: given, kind, issuer, buyer, date, totals, groups, nature, .. } =
			invoice.body.clone();
		assert_eq!((given, kind, issuer), (number(1), first.body.kind, SELLER));
		assert_eq!((buyer, date), (Buyer::Institution(BUYER), today()));
		assert_eq!((totals, groups), (USUAL, first.body.groups));
		let expected = Nature::Red {
			blue: FIRST,
			form: FORM,
			reason: RedReason::SalesReturn,
			lines: Default::default(),
		};
		assert_eq!(nature, expected);
		let facts = Invoicing::facts(id).unwrap();
		assert_eq!((facts.blue, facts.state), (Some(FIRST), FiscalState::Issued));
		assert_eq!(facts.holder, None);
		assert_eq!(
			take_events(),
			[Event::Reversed {
				invoice: FIRST,
				state: FiscalState::FullyRed,
				id,
				red: Box::new(invoice)
			}]
		);
	});
}

#[test]
fn what_is_taken_back_later_is_posted_later_and_the_credit_returns_where_it_was_taken() {
	run(|| {
		issued();
		begin_at(Day::of_date(2026, 2, 15).unwrap().start());
		assert_ok!(reverse_rest(FIRST, 1));
		let before = Posted { issued: USUAL, ..Posted::default() };
		assert_eq!(taxpayers::posted(SELLER, PERIOD), before);
		let after = Posted { reversed: USUAL, ..Posted::default() };
		assert_eq!(taxpayers::posted(SELLER, NEXT), after);
		assert_eq!(uses::reversals(), [(FIRST, USUAL, NEXT)]);
		assert_eq!(Invoicing::facts(InvoiceId(1)).unwrap().period, NEXT);
	});
}

#[test]
fn the_credit_that_returns_can_be_used_again() {
	run(|| {
		taxpayers::limit_credit(SELLER, USUAL.net);
		issued();
		assert_noop!(issue(usual(1)), taxpayers::CREDIT_LIMIT_EXCEEDED);
		assert_ok!(reverse_rest(FIRST, 2));
		assert_ok!(issue(usual(1)));
	});
}

#[test]
fn a_part_and_then_the_rest() {
	run(|| {
		issued();
		let line = usual_lines().reversal(0, totals(4_000, 520));
		assert_ok!(reverse_lines(FIRST, 1, vec![line]));
		let facts = Invoicing::facts(FIRST).unwrap();
		assert_eq!((facts.state, facts.red), (FiscalState::PartlyRed, totals(4_000, 520)));
		assert_ok!(reverse_rest(FIRST, 2));
		assert_eq!(state(FIRST), FiscalState::FullyRed);
		assert_eq!(Invoices::<Test>::get(InvoiceId(2)).unwrap().body.totals, totals(30_000, 2_500));
		assert_noop!(reverse_rest(FIRST, 3), Error::<Test>::NotInForce);
	});
}

#[test]
fn a_red_invoice_is_never_taken_back() {
	run(|| {
		issued();
		let id = reverse_rest(FIRST, 1).unwrap();
		assert_noop!(amounts(id, &Reversal::Rest), Error::<Test>::NotBlue);
		let amounts = Default::default();
		let amounts = citychain_invoices::RedAmounts {
			groups: amounts,
			lines: Default::default(),
			totals: USUAL,
		};
		assert_noop!(Invoicing::reverse(SELLING, red(id, 2, amounts)), Error::<Test>::NotBlue);
		assert_noop!(Invoicing::ensure_usable(id), Error::<Test>::NotBlue);
	});
}

#[test]
fn its_number_is_one_of_the_issuer_that_fits_and_is_not_used() {
	run(|| {
		issued();
		let found = amounts(FIRST, &Reversal::Rest).unwrap();
		let with = |number| {
			let red = RedInvoice { number, ..red(FIRST, 0, found.clone()) };
			Invoicing::reverse(SELLING, red)
		};
		assert_noop!(with(number(0)), Error::<Test>::NumberUsed);
		assert_noop!(with(with_code(0)), Error::<Test>::NumberDoesNotFit);
		let foreign = of_series(taxpayers::BUYER_SERIES, 0);
		assert_noop!(with(foreign), taxpayers::NUMBER_NOT_ASSIGNED);
		assert_ok!(with(number(1)));
		assert_noop!(issue(usual(1)), Error::<Test>::NumberUsed);
	});
}

#[test]
fn those_who_use_the_blue_one_can_refuse_what_is_not_forced() {
	run(|| {
		issued();
		uses::refuse_reversal(FIRST, true);
		assert_noop!(reverse_rest(FIRST, 1), uses::NOT_REVERSIBLE);
		assert_eq!(uses::reversals(), []);
		let found = amounts(FIRST, &Reversal::Rest).unwrap();
		let forced = RedInvoice { forced: true, ..red(FIRST, 1, found) };
		assert_ok!(Invoicing::reverse(SELLING, forced));
	});
}

#[test]
fn amounts_that_are_not_what_is_left_any_more_are_refused() {
	run(|| {
		issued();
		let lines = usual_lines();
		let rest = amounts(FIRST, &Reversal::Rest).unwrap();
		let more =
			Reversal::Lines(vec![lines.reversal(0, totals(14_000, 1_820))].try_into().unwrap());
		let more = amounts(FIRST, &more).unwrap();
		assert_ok!(reverse_lines(FIRST, 1, vec![lines.reversal(1, totals(2_500, 325))]));
		assert_noop!(
			Invoicing::reverse(SELLING, red(FIRST, 2, rest.clone())),
			Error::<Test>::AmountsChanged
		);
		assert_noop!(
			Invoicing::reverse(SELLING, red(FIRST, 2, more)),
			Error::<Test>::RedExceedsBlue
		);
		assert_ok!(reverse_rest(FIRST, 2));
		assert_noop!(Invoicing::reverse(SELLING, red(FIRST, 3, rest)), Error::<Test>::NotInForce);
	});
}

#[test]
fn amounts_that_nobody_computed_are_refused() {
	run(|| {
		issued();
		let line = usual_lines().reversal(0, totals(4_000, 520));
		let good = amounts(FIRST, &Reversal::Lines(vec![line].try_into().unwrap())).unwrap();
		let with = |change: fn(&mut RedAmounts)| {
			let mut amounts = good.clone();
			change(&mut amounts);
			Invoicing::reverse(SELLING, red(FIRST, 1, amounts))
		};
		let wrong: [fn(&mut RedAmounts); 4] = [
			|amounts| amounts.totals = totals(4_000, 521),
			|amounts| amounts.groups.try_push(amounts.groups[0]).unwrap(),
			|amounts| amounts.groups.clear(),
			|amounts| {
				amounts.groups[0].totals = totals(0, 0);
				amounts.totals = totals(0, 0);
			},
		];
		for change in wrong {
			assert_noop!(with(change), Error::<Test>::AmountsChanged);
		}
		let other_rate: fn(&mut RedAmounts) = |amounts| amounts.groups[0].rate = TaxRate::Exempt;
		assert_noop!(with(other_rate), Error::<Test>::RateNotInvoiced);
		assert_ok!(with(|_| ()));
	});
}

/// Nothing of an order is written before everybody was asked, and all of it is undone with its caller.
#[test]
fn an_order_whose_last_check_fails_has_written_nothing() {
	run(|| {
		issued();
		// The credit was never taken, as far as this ledger knows.
		let entry = LedgerEntry::CreditReturned(USUAL.net);
		assert_ok!(taxpayers::MockTaxpayers::post(SELLER, &[(PERIOD, entry)]));
		let found = amounts(FIRST, &Reversal::Rest).unwrap();
		let order = || Invoicing::reverse(SELLING, red(FIRST, 1, found.clone()));
		assert_noop!(order(), taxpayers::LEDGER_UNDERFLOW);
		let entry = LedgerEntry::CreditTaken(USUAL.net);
		assert_ok!(taxpayers::MockTaxpayers::post(SELLER, &[(PERIOD, entry)]));
		NextId::<Test>::put(InvoiceId(u64::MAX));
		assert_noop!(order(), Error::<Test>::TooManyInvoices);
		NextId::<Test>::put(InvoiceId(1));
		assert_ok!(order());
	});
}

#[test]
fn a_suspended_or_deregistered_issuer_can_still_take_back() {
	run(|| {
		issued();
		taxpayers::suspend(SELLER);
		assert_ok!(reverse_rest(FIRST, 1));
	});
}

#[test]
fn those_who_use_an_invoice_can_keep_everybody_from_using_it() {
	run(|| {
		issued();
		uses::refuse_use(FIRST, true);
		assert_noop!(Invoicing::ensure_usable(FIRST), uses::INVOICE_NOT_USABLE);
		uses::refuse_use(FIRST, false);
		assert_ok!(Invoicing::ensure_usable(FIRST));
		let unknown = InvoiceId(9);
		assert_noop!(Invoicing::ensure_usable(unknown), Error::<Test>::NotFound);
	});
}

#[test]
fn what_is_left_is_told_with_what_proves_a_line() {
	run(|| {
		issued();
		let blue = usual(0);
		let line = usual_lines().reversal(0, totals(4_000, 520));
		assert_ok!(reverse_lines(FIRST, 1, vec![line]));
		let Remainder { facts, groups, lines, lines_root, tolerance } =
			Invoicing::remainder(FIRST).unwrap();
		assert_eq!(facts, Invoicing::facts(FIRST).unwrap());
		let left = groups.iter().map(|group| (group.rate, group.totals)).collect::<Vec<_>>();
		assert_eq!(left, [(SERVICES, totals(20_000, 1_200)), (GOODS, totals(10_000, 1_300))]);
		assert_eq!((lines, lines_root, tolerance), (4, blue.lines_root, Fen(1)));
		assert_ok!(reverse_rest(FIRST, 2));
		assert_noop!(Invoicing::remainder(FIRST), Error::<Test>::NotInForce);
	});
}

#[test]
fn an_abnormal_invoice_can_be_taken_back() {
	run(|| {
		issued();
		assert_ok!(flag(FIRST, citychain_invoices::RiskFlag::Abnormal));
		assert_ok!(reverse_rest(FIRST, 1));
	});
}

#[test]
fn a_red_invoice_is_kept_as_long_as_a_blue_one() {
	run(|| {
		issued();
		begin_block(5);
		let id = reverse_rest(FIRST, 1).unwrap();
		let keep_until = Millis(time_of(5).0 + Policy::default().retention);
		assert_eq!(Invoices::<Test>::get(id).unwrap().body.keep_until, keep_until);
	});
}

/// What the benchmarks of other pallets rely on.
#[cfg(feature = "runtime-benchmarks")]
#[test]
fn benchmark_reversals_take_a_benchmark_invoice_back_in_two_halves() {
	use citychain_invoices::{InvoiceNumber, MAX_LINE_PATH, MAX_RED_LINES};
	run(|| {
		taxpayers::register_for_benchmarks(SELLER, TAX_BUREAU);
		let id = Invoicing::benchmark_invoice(SELLER, BUYER, 0);
		assert_ne!(Invoicing::benchmark_invoice(SELLER, BUYER, 1), id);
		let reversal = Invoicing::benchmark_reversal(id, MAX_RED_LINES);
		let Reversal::Lines(lines) = &reversal else { unreachable!() };
		assert_eq!(lines.len(), MAX_RED_LINES as usize);
		assert!(lines.iter().all(|line| line.path.len() == MAX_LINE_PATH as usize));
		for serial in [2, 3] {
			let amounts = super::fixtures::amounts(id, &reversal).unwrap();
			let number = InvoiceNumber::benchmark(serial);
			let red = RedInvoice { number, ..red(id, 0, amounts) };
			assert_ok!(Invoicing::reverse(SELLING, red));
		}
		// That no line is taken back a third time is seen to by the pallet of red letters.
		let taken = Invoicing::facts(id).unwrap().red;
		let whole = lines.iter().map(|line| line.line.net as u64);
		assert_eq!(taken.net, Fen(whole.sum()));
	});
}
