// SPDX-License-Identifier: Apache-2.0
//! Issuing blue invoices: what is recorded, and what is refused.

use super::fixtures::*;
use crate::{mock::*, *};
use citychain_invoices::testing::taxpayers::{self, Posted};
use citychain_invoices::{
	Buyer, FiscalState, Holder, InvoiceId, InvoiceKind, InvoiceRegister, RateGroup, TaxRate,
};
use citychain_kit::testing::roles::*;
use citychain_primitives::{Commitment, Day, Fen, Millis, TaxPeriod, UnifiedSocialCreditCode};
use frame_support::{assert_noop, assert_ok};

const PERIOD: TaxPeriod = TaxPeriod(202_601);

fn code(code: &[u8; 18]) -> UnifiedSocialCreditCode {
	UnifiedSocialCreditCode::parse_legacy(code).unwrap()
}

#[test]
fn an_invoice_is_recorded_as_it_was_submitted_and_posted_to_the_ledger() {
	run(|| {
		take_events();
		assert_ok!(issue(usual(7)));
		let invoice = Invoices::<Test>::get(FIRST).unwrap();
		let blue = usual(7);
		assert_eq!((invoice.icv, invoice.previous), (1, [0; 32]));
		assert_eq!(
			invoice.body,
			Body {
				number: number(7),
				kind: InvoiceKind::DigitalSpecial,
				issuer: SELLER,
				officer: SELLING.officer,
				buyer: Buyer::Institution(BUYER),
				date: today(),
				totals: USUAL,
				groups: blue.groups,
				special: None,
				document: blue.document,
				nature: Nature::Blue { lines: 4, lines_root: blue.lines_root, replaces: None },
				block: 1,
				recorded_at: time_of(1),
				keep_until: Millis(START + Policy::default().retention),
			}
		);
		assert_eq!(Numbers::<Test>::get(number(7)), Some(FIRST));
		assert_eq!(
			take_events(),
			[Event::Recorded { id: FIRST, state: FiscalState::Issued, invoice: Box::new(invoice) }]
		);
		let posted = Posted { credit: USUAL.net, issued: USUAL, ..Posted::default() };
		assert_eq!(taxpayers::posted(SELLER, PERIOD), posted);
	});
}

#[test]
fn it_is_delivered_at_once_if_the_issuer_says_so() {
	run(|| {
		take_events();
		assert_ok!(Invoicing::issue(signed(SELLER_CLERK), usual(0), Some(bearer(1))));
		assert_eq!(standing(FIRST).holder, Some(bearer(1)));
		let delivered = Event::Delivered {
			invoice: FIRST,
			holder: bearer(1),
			issuer: SELLER,
			officer: SELLING.officer,
		};
		assert_eq!(take_events().last(), Some(&delivered));
	});
}

#[test]
fn the_facts_are_those_of_the_invoice() {
	run(|| {
		assert_ok!(issue(usual(0)));
		let facts = Invoicing::facts(FIRST).unwrap();
		assert_eq!((facts.issuer, facts.period, facts.totals), (SELLER, PERIOD, USUAL));
		assert_eq!((facts.recorded_at, facts.blue), (time_of(1), None));
		assert_eq!(facts.outstanding(), Fen(37_020));
		assert_eq!(Invoicing::facts(InvoiceId(1)), Err(Error::<Test>::NotFound.into()));
	});
}

mod buyer {
	use super::*;

	fn kept(buyer: Buyer) -> Buyer {
		assert_ok!(issue(BlueInvoice { buyer, ..usual(0) }));
		Invoices::<Test>::get(FIRST).unwrap().body.buyer
	}

	#[test]
	fn a_registered_firm_becomes_the_institution() {
		run(|| assert_eq!(kept(Buyer::Firm(code(BUYER_USCC))), Buyer::Institution(BUYER)));
	}

	#[test]
	fn a_foreign_firm_stays_a_code_even_an_early_one() {
		run(|| {
			let firm = Buyer::Firm(code(FOREIGN_USCC));
			assert_eq!(kept(firm.clone()), firm);
		});
	}

	#[test]
	fn a_person_stays_a_commitment() {
		run(|| {
			let person = Buyer::Person(Commitment([8; 32]));
			assert_eq!(kept(person.clone()), person);
		});
	}

	#[test]
	fn the_issuer_is_refused_by_number_and_by_code() {
		run(|| {
			for buyer in [Buyer::Institution(SELLER), Buyer::Firm(code(SELLER_USCC))] {
				let invoice = BlueInvoice { buyer, ..usual(0) };
				assert_noop!(issue(invoice), Error::<Test>::BuyerIsIssuer);
			}
		});
	}

	#[test]
	fn an_unknown_institution_is_refused() {
		run(|| {
			let invoice = BlueInvoice { buyer: Buyer::Institution(NOWHERE), ..usual(0) };
			assert_noop!(issue(invoice), Error::<Test>::BuyerNotActive);
		});
	}
}

mod date {
	use super::*;

	fn dated(date: Day) -> BlueInvoice {
		BlueInvoice { date, ..usual(0) }
	}

	#[test]
	fn tomorrow_is_refused_until_midnight_in_china() {
		run(|| {
			let tomorrow = Day(today().0 + 1);
			begin_at(Millis(tomorrow.start().0 - 1));
			assert_noop!(issue(dated(tomorrow)), Error::<Test>::DateInFuture);
			begin_at(tomorrow.start());
			assert_ok!(issue(dated(tomorrow)));
		});
	}

	#[test]
	fn a_date_lies_back_as_far_as_the_policy_lets_it() {
		run(|| {
			// A day back from the last instant of today is the last instant of yesterday.
			let (yesterday, tomorrow) = (Day(today().0 - 1), Day(today().0 + 1));
			begin_at(Millis(tomorrow.start().0 - 1));
			assert_ok!(issue(dated(yesterday)));
			begin_at(tomorrow.start());
			let next = BlueInvoice { number: number(1), ..dated(yesterday) };
			assert_noop!(issue(next.clone()), Error::<Test>::DateTooOld);
			assert_ok!(issue(BlueInvoice { date: today(), ..next }));
		});
	}

	#[test]
	fn a_draft_is_dated_the_day_of_its_recording() {
		run(|| {
			clearing();
			let yesterday = Day(today().0 - 1);
			assert_noop!(issue(dated(yesterday)), Error::<Test>::DateTooOld);
			assert_ok!(issue(dated(today())));
		});
	}

	#[test]
	fn the_invoice_belongs_to_the_period_of_its_date() {
		run(|| {
			let last = Day::of_date(2026, 1, 31).unwrap();
			begin_at(Day(last.0 + 1).start());
			assert_ok!(issue(dated(last)));
			assert_eq!(Invoicing::facts(FIRST).unwrap().period, PERIOD);
			assert_eq!(taxpayers::posted(SELLER, PERIOD).credit, USUAL.net);
			assert_eq!(taxpayers::posted(SELLER, TaxPeriod(202_602)), Posted::default());
		});
	}
}

mod sums {
	use super::*;

	fn changed(change: impl FnOnce(&mut BlueInvoice)) -> BlueInvoice {
		let mut invoice = usual(0);
		change(&mut invoice);
		invoice
	}

	fn assert_refused(error: Error<Test>, change: impl FnOnce(&mut BlueInvoice)) {
		run(|| {
			assert_noop!(issue(changed(change)), error);
		});
	}

	#[test]
	fn every_kind_of_flaw_has_its_error() {
		assert_refused(Error::NumberDoesNotFit, |invoice| invoice.number = with_code(0));
		assert_refused(Error::NumberDoesNotFit, |invoice| invoice.kind = InvoiceKind::Blockchain);
		assert_refused(Error::NoLines, |invoice| invoice.lines = 0);
		assert_refused(Error::TooManyLines, |invoice| invoice.lines = 2_001);
		assert_refused(Error::NoGroups, |invoice| invoice.groups.clear());
		assert_refused(Error::RatesNotAscending, |invoice| reverse_groups(&mut invoice.groups));
		assert_refused(Error::RatesNotAscending, |invoice| {
			invoice.groups[1].rate = invoice.groups[0].rate;
		});
		assert_refused(Error::ZeroRateWithoutReason, |invoice| {
			invoice.groups[0].rate = TaxRate::Taxed(0);
		});
		assert_refused(Error::LinesDoNotAddUp, |invoice| invoice.lines = 5);
		assert_refused(Error::LinesDoNotAddUp, |invoice| {
			invoice.groups[0].lines = 0;
			invoice.groups[1].lines = 4;
		});
		assert_refused(Error::TotalsDoNotAddUp, |invoice| invoice.totals.net.0 += 1);
		assert_refused(Error::TotalsDoNotAddUp, |invoice| invoice.totals.tax.0 -= 1);
		assert_refused(Error::TotalsDoNotAddUp, |invoice| invoice.groups[1].totals.tax.0 += 1);
		assert_refused(Error::WrongTax, |invoice| {
			invoice.totals.tax.0 += 4;
			invoice.groups[1].totals.tax.0 += 4;
		});
	}

	#[test]
	fn an_invoice_over_nothing_is_refused() {
		assert_refused(Error::NothingInvoiced, |invoice| {
			invoice.totals = totals(0, 0);
			invoice.groups.iter_mut().for_each(|group| group.totals = totals(0, 0));
		});
	}

	#[test]
	fn what_is_not_taxed_has_no_tax_and_no_tolerance() {
		assert_refused(Error::WrongTax, |invoice| {
			let group = RateGroup { rate: TaxRate::Exempt, totals: totals(100, 1), lines: 1 };
			invoice.groups.try_push(group).unwrap();
			invoice.totals = totals(USUAL.net.0 + 100, USUAL.tax.0 + 1);
			invoice.lines = 5;
		});
	}

	#[test]
	fn amounts_out_of_range_are_refused() {
		let most = |net, tax| {
			move |invoice: &mut BlueInvoice| {
				invoice.groups.truncate(1);
				invoice.groups[0].totals = totals(net, tax);
				invoice.totals = totals(net, tax);
				invoice.lines = invoice.groups[0].lines;
			}
		};
		assert_refused(Error::TotalsDoNotAddUp, most(u64::MAX, u64::MAX));
		assert_refused(Error::TotalsDoNotAddUp, most(u64::MAX, 1));
		assert_refused(Error::WrongTax, most(u64::MAX, 0));
		assert_refused(Error::TotalsDoNotAddUp, |invoice| {
			invoice.groups.iter_mut().for_each(|group| group.totals.net = Fen(u64::MAX));
		});
	}

	#[test]
	fn the_tolerance_is_that_of_the_lines() {
		// Three lines of goods: three fen.
		for (more, expected) in [(3, Ok(())), (4, Err(Error::<Test>::WrongTax.into()))] {
			run(|| {
				let invoice = changed(|invoice| {
					invoice.totals.tax.0 += more;
					invoice.groups[1].totals.tax.0 += more;
				});
				assert_eq!(issue(invoice), expected);
			});
		}
	}

	#[test]
	fn a_policy_without_tolerance_asks_for_the_exact_tax_of_the_group() {
		run(|| {
			adopt(Policy { tolerance: Fen(0), ..Policy::default() });
			assert_ok!(issue(usual(0)));
			let dearer = changed(|invoice| {
				invoice.number = number(1);
				invoice.totals.tax.0 += 1;
				invoice.groups[1].totals.tax.0 += 1;
			});
			assert_noop!(issue(dearer), Error::<Test>::WrongTax);
		});
	}
}

mod numbers {
	use super::*;

	#[test]
	fn a_number_is_used_once_even_within_a_block() {
		run(|| {
			assert_ok!(issue(usual(0)));
			assert_noop!(issue(usual(0)), Error::<Test>::NumberUsed);
			begin_block(2);
			assert_noop!(issue(usual(0)), Error::<Test>::NumberUsed);
		});
	}

	#[test]
	fn a_number_of_another_taxpayer_is_refused() {
		run(|| {
			let foreign = of_series(taxpayers::BUYER_SERIES, 0);
			let invoice = BlueInvoice { number: foreign, ..usual(0) };
			assert_noop!(issue(invoice), taxpayers::NUMBER_NOT_ASSIGNED);
		});
	}

	#[test]
	fn a_kind_with_a_code_has_a_number_with_a_code() {
		run(|| {
			let invoice =
				BlueInvoice { number: with_code(1), kind: InvoiceKind::Blockchain, ..usual(0) };
			assert_ok!(issue(invoice));
		});
	}

	#[test]
	fn the_last_id_is_not_given_twice() {
		run(|| {
			NextId::<Test>::put(InvoiceId(u64::MAX));
			assert_noop!(issue_in_transaction(usual(0)), Error::<Test>::TooManyInvoices);
		});
	}

	fn issue_in_transaction(invoice: BlueInvoice) -> sp_runtime::DispatchResult {
		frame_support::storage::with_storage_layer(|| issue(invoice))
	}
}

mod taxpayer {
	use super::*;

	#[test]
	fn what_the_register_of_taxpayers_refuses_is_refused() {
		run(|| {
			taxpayers::forbid_rate(SELLER, SERVICES);
			assert_noop!(issue(usual(0)), taxpayers::RATE_NOT_ALLOWED);
			taxpayers::forbid_kind(SELLER, InvoiceKind::DigitalSpecial);
			assert_noop!(issue(usual(0)), taxpayers::KIND_NOT_ALLOWED);
			taxpayers::register_on(SELLER, Day(today().0 + 1));
			assert_noop!(issue(usual(0)), taxpayers::BEFORE_REGISTRATION);
			taxpayers::suspend(SELLER);
			assert_noop!(issue(usual(0)), taxpayers::TAXPAYER_NOT_ACTIVE);
			taxpayers::reset();
			assert_noop!(issue(usual(0)), taxpayers::TAXPAYER_NOT_FOUND);
		});
	}

	#[test]
	fn the_credit_suffices_to_the_last_fen() {
		run(|| {
			taxpayers::limit_credit(SELLER, USUAL.net);
			assert_ok!(issue(usual(0)));
			assert_noop!(issue(usual(1)), taxpayers::CREDIT_LIMIT_EXCEEDED);
		});
	}

	#[test]
	fn of_two_in_one_block_that_exceed_the_credit_the_first_takes_it() {
		run(|| {
			taxpayers::limit_credit(SELLER, Fen(USUAL.net.0 * 2 - 1));
			assert_ok!(issue(usual(0)));
			assert_noop!(issue(usual(1)), taxpayers::CREDIT_LIMIT_EXCEEDED);
			assert_eq!(NextId::<Test>::get(), InvoiceId(1));
		});
	}
}

mod replacement {
	use super::*;

	fn replacing(replaced: InvoiceId) -> BlueInvoice {
		BlueInvoice { replaces: Some(replaced), ..usual(5) }
	}

	#[test]
	fn an_invoice_may_stand_in_for_an_earlier_one_of_its_issuer() {
		run(|| {
			assert_ok!(issue(usual(0)));
			assert_ok!(issue(replacing(FIRST)));
			let nature = Invoices::<Test>::get(InvoiceId(1)).unwrap().body.nature;
			assert!(matches!(nature, Nature::Blue { replaces: Some(FIRST), .. }));
		});
	}

	#[test]
	fn nothing_else_can_be_replaced() {
		run(|| {
			assert_noop!(issue(replacing(FIRST)), Error::<Test>::NotFound);
			let foreign = BlueInvoice {
				number: of_series(taxpayers::BUYER_SERIES, 0),
				buyer: Buyer::Institution(SELLER),
				..usual(0)
			};
			assert_ok!(Invoicing::issue(signed(BUYER_CLERK), foreign, None));
			assert_noop!(issue(replacing(FIRST)), Error::<Test>::NotIssuer);
			assert_ok!(issue(usual(1)));
			let red = reverse_rest(InvoiceId(1), 2).unwrap();
			assert_noop!(issue(replacing(InvoiceId(1))), Error::<Test>::NotInForce);
			assert_noop!(issue(replacing(red)), Error::<Test>::NotBlue);
		});
	}
}

#[test]
fn nothing_is_issued_before_there_is_a_policy() {
	run(|| {
		CurrentPolicy::<Test>::kill();
		assert_noop!(issue(usual(0)), Error::<Test>::NoPolicy);
	});
}

#[test]
fn it_cannot_be_delivered_to_whom_it_cannot() {
	run(|| {
		let issue = |holder| Invoicing::issue(signed(SELLER_CLERK), usual(0), Some(holder));
		assert_noop!(issue(Holder::Institution(SELLER)), Error::<Test>::HolderIsIssuer);
		assert_noop!(issue(Holder::Institution(NOWHERE)), Error::<Test>::HolderNotActive);
	});
}
