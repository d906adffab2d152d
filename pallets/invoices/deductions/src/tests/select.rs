// SPDX-License-Identifier: Apache-2.0
//! Selecting invoices, and deselecting them.

use super::*;
use crate::{Error, Event};
use citychain_invoices::testing::{
	invoices::{INVOICE_NOT_FOUND, INVOICE_NOT_USABLE},
	taxpayers::{self, NOT_GENERAL, TAXPAYER_NOT_ACTIVE, TAXPAYER_NOT_FOUND},
};
use citychain_invoices::{
	Buyer, DeliveryState, FiscalState, Holder, InvoiceKind, RiskFlag, SpecialElement,
};
use frame_support::assert_noop;

#[test]
fn the_buyer_selects_an_invoice_and_nothing_is_posted() {
	run(|| {
		assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
		let selected = deduction(DeductionState::Selected);
		assert_eq!(Deductions::deduction(INVOICE), Some(selected));
		assert_eq!(posted(JANUARY), (0, 0));
		assert!(!Deductions::is_used(INVOICE));
		assert_eq!(
			take_events(),
			[Event::Selected {
				invoice: INVOICE,
				taxpayer: BUYER,
				officer: CLERK_OF_BUYER,
				period: JANUARY,
				purpose: Purpose::Deduction,
			}]
		);
	});
}

#[test]
fn a_deselected_invoice_is_free_for_another_period_and_purpose() {
	run(|| {
		assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
		take_events();
		assert_ok!(deselect(BUYER_CLERK, INVOICE));
		assert!(!is_kept(INVOICE));
		assert_eq!(
			take_events(),
			[Event::Deselected { invoice: INVOICE, taxpayer: BUYER, officer: CLERK_OF_BUYER }]
		);
		assert_ok!(select_for(BUYER_CLERK, INVOICE, DECEMBER, Purpose::ExportRefund));
	});
}

/// An employee may hold the invoice, and has it reimbursed; the tax is the buyer's.
#[test]
fn the_buyer_selects_an_invoice_that_another_holds() {
	run(|| {
		invoices::change(INVOICE, |facts| facts.holder = Some(Holder::Institution(EMPLOYER)));
		assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
	});
}

#[test]
fn the_kinds_that_are_deducted_are_selected_and_no_others() {
	for kind in InvoiceKind::ALL {
		run(|| {
			invoices::change(INVOICE, |facts| facts.kind = kind);
			let found = select(BUYER_CLERK, INVOICE, JANUARY);
			let refused = Err(Error::<Test>::KindNotDeductible.into());
			assert_eq!(found, if kind.is_deductible() { Ok(()) } else { refused }, "{kind:?}");
		});
	}
}

mod period {
	use super::*;

	#[test]
	fn may_be_any_from_the_invoices_to_the_current_one() {
		run(|| {
			for period in [DECEMBER, JANUARY] {
				assert_ok!(select(BUYER_CLERK, INVOICE, period));
				assert_ok!(deselect(BUYER_CLERK, INVOICE));
			}
		});
	}

	#[test]
	fn may_not_be_before_the_invoices() {
		run(|| {
			invoices::change(INVOICE, |facts| facts.period = JANUARY);
			let found = || select(BUYER_CLERK, INVOICE, DECEMBER);
			assert_noop!(found(), Error::<Test>::PeriodBeforeInvoice);
		});
	}

	#[test]
	fn may_be_selected_from_its_first_instant() {
		run(|| {
			let begins = JANUARY.end().unwrap();
			set_time(before(begins, 1));
			assert_noop!(select(BUYER_CLERK, INVOICE, FEBRUARY), Error::<Test>::PeriodInFuture);
			set_time(begins);
			assert_ok!(select(BUYER_CLERK, INVOICE, FEBRUARY));
		});
	}

	#[test]
	fn is_closed_when_its_return_is_due() {
		run(|| {
			set_time(before(closing(JANUARY), 1));
			assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
			set_time(closing(JANUARY));
			assert_noop!(select(BUYER_CLERK, OTHER_INVOICE, JANUARY), Error::<Test>::PeriodClosed);
		});
	}

	#[test]
	fn is_a_month() {
		run(|| {
			for period in [0, 202_600, 202_513, u32::MAX] {
				let found = || select(BUYER_CLERK, INVOICE, TaxPeriod(period));
				assert_noop!(found(), Error::<Test>::PeriodNotAMonth);
			}
		});
	}
}

mod a_lapsed_selection {
	use super::*;

	#[test]
	fn counts_as_none_from_the_instant_at_which_its_period_is_closed() {
		run(|| {
			assert_ok!(select(BUYER_CLERK, INVOICE, DECEMBER));
			set_time(before(closing(DECEMBER), 1));
			assert_noop!(select(BUYER_CLERK, INVOICE, JANUARY), Error::<Test>::AlreadySelected);
			assert!(Deductions::deduction(INVOICE).is_some());
			set_time(closing(DECEMBER));
			assert_eq!(Deductions::deduction(INVOICE), None);
			assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
			let selected = deduction(DeductionState::Selected);
			assert_eq!(Deductions::deduction(INVOICE), Some(selected));
		});
	}

	#[test]
	fn may_be_ended() {
		run(|| {
			assert_ok!(select(BUYER_CLERK, INVOICE, DECEMBER));
			set_time(closing(DECEMBER));
			assert_ok!(deselect(BUYER_CLERK, INVOICE));
			assert!(!is_kept(INVOICE));
		});
	}
}

mod fails {
	use super::*;

	fn assert_refused(error: impl Into<sp_runtime::DispatchError>) {
		assert_noop!(select(BUYER_CLERK, INVOICE, JANUARY), error.into());
	}

	#[test]
	fn for_an_invoice_that_cannot_be_used() {
		let changes: [fn(&mut citychain_invoices::InvoiceFacts); 7] = [
			|facts| facts.state = FiscalState::Drafted,
			|facts| facts.state = FiscalState::Rejected,
			|facts| facts.state = FiscalState::FullyRed,
			|facts| facts.risk = RiskFlag::Abnormal,
			|facts| facts.risk = RiskFlag::Suspicious,
			|facts| facts.delivery = DeliveryState::Refused,
			|facts| facts.blue = Some(OTHER_INVOICE),
		];
		for change in changes {
			run(|| {
				invoices::change(INVOICE, change);
				assert_refused(INVOICE_NOT_USABLE);
			});
		}
		run(|| {
			invoices::refuse_use(INVOICE, true);
			assert_refused(INVOICE_NOT_USABLE);
		});
		run(|| {
			invoices::remove(INVOICE);
			assert_refused(INVOICE_NOT_FOUND);
		});
	}

	#[test]
	fn for_an_invoice_to_somebody_else() {
		run(|| {
			for who in [SELLER_CLERK, OTHER_CLERK, FINANCE_CLERK] {
				assert_noop!(select(who, INVOICE, JANUARY), Error::<Test>::NotBuyer);
			}
			invoices::change(INVOICE, |facts| {
				facts.buyer = Buyer::Person(Commitment([1; 32]));
			});
			assert_refused(Error::<Test>::NotBuyer);
		});
	}

	#[test]
	fn for_a_buyer_who_deducts_nothing() {
		run(|| {
			taxpayers::make_small_scale(BUYER);
			assert_refused(NOT_GENERAL);
			taxpayers::suspend(BUYER);
			assert_refused(TAXPAYER_NOT_ACTIVE);
			taxpayers::reset();
			assert_refused(TAXPAYER_NOT_FOUND);
		});
	}

	#[test]
	fn for_what_the_rules_exclude() {
		run(|| {
			let outpatient = SpecialElement::MedicalOutpatient;
			invoices::change(INVOICE, |facts| facts.special = Some(outpatient));
			assert_refused(Error::<Test>::ElementExcluded);
			let travel = SpecialElement::PassengerTransport;
			invoices::change(INVOICE, |facts| facts.special = Some(travel));
			assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
		});
	}

	#[test]
	fn where_no_tax_is_left() {
		run(|| {
			let totals = Totals { net: Fen(1), tax: Fen(TAX) };
			invoices::take_back(INVOICE, totals);
			assert_refused(Error::<Test>::NothingToDeduct);
			invoices::change(INVOICE, |facts| facts.totals.tax = Fen::ZERO);
			assert_refused(Error::<Test>::NothingToDeduct);
		});
	}

	/// Two officers of the buyer in one block.
	#[test]
	fn for_an_invoice_that_is_selected_whatever_for() {
		run(|| {
			assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
			for purpose in [Purpose::Deduction, Purpose::ExportRefund] {
				for period in [DECEMBER, JANUARY] {
					let found = || select_for(BUYER_CLERK, INVOICE, period, purpose);
					assert_noop!(found(), Error::<Test>::AlreadySelected);
				}
			}
		});
	}

	#[test]
	fn for_an_invoice_that_was_used_however_long_ago() {
		run(|| {
			use_for(INVOICE, Purpose::Deduction);
			assert_refused(Error::<Test>::AlreadyUsed);
			assert_noop!(deselect(BUYER_CLERK, INVOICE), Error::<Test>::AlreadyUsed);
			set_time(closing(FEBRUARY));
			let march = TaxPeriod(202_603);
			assert_noop!(select(BUYER_CLERK, INVOICE, march), Error::<Test>::AlreadyUsed);
		});
	}

	#[test]
	fn to_deselect_what_is_not_selected_or_anothers() {
		run(|| {
			assert_noop!(deselect(BUYER_CLERK, INVOICE), Error::<Test>::NotSelected);
			assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
			assert_noop!(deselect(SELLER_CLERK, INVOICE), Error::<Test>::NotBuyer);
		});
	}
}
