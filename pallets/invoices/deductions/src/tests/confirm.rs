// SPDX-License-Identifier: Apache-2.0
//! Confirming the use of selected invoices.

use super::*;
use crate::{Call, ConfirmedUse, Error, Event};
use citychain_invoices::testing::{
	invoices::INVOICE_NOT_USABLE,
	taxpayers::{self, NOT_GENERAL},
};
use citychain_invoices::{RiskFlag, SpecialElement};
use codec::{Decode, Encode};
use frame_support::{assert_noop, traits::Hooks};

#[test]
fn the_taxes_of_a_batch_are_deducted_in_one_sum() {
	run(|| {
		for invoice in [INVOICE, OTHER_INVOICE] {
			assert_ok!(select(BUYER_CLERK, invoice, JANUARY));
		}
		take_events();
		assert_ok!(confirm(BUYER_CLERK, JANUARY, &[INVOICE, OTHER_INVOICE]));
		assert_eq!(Deductions::deduction(INVOICE), Some(deduction(used(TAX, 0))));
		assert_eq!(posted(JANUARY), (2 * TAX, 0));
		assert!(Deductions::is_used(INVOICE));
		let purpose = Purpose::Deduction;
		let uses = [INVOICE, OTHER_INVOICE].map(|invoice| ConfirmedUse {
			invoice,
			purpose,
			tax: Fen(TAX),
		});
		assert_eq!(
			take_events(),
			[Event::Confirmed {
				taxpayer: BUYER,
				officer: CLERK_OF_BUYER,
				period: JANUARY,
				deducted: Fen(2 * TAX),
				uses: uses.to_vec().try_into().unwrap(),
			}]
		);
		<Deductions as Hooks<_>>::integrity_test();
	});
}

#[test]
fn an_export_refund_is_used_and_not_posted() {
	run(|| {
		assert_ok!(select_for(BUYER_CLERK, INVOICE, JANUARY, Purpose::ExportRefund));
		assert_ok!(select(BUYER_CLERK, OTHER_INVOICE, JANUARY));
		assert_ok!(confirm(BUYER_CLERK, JANUARY, &[INVOICE, OTHER_INVOICE]));
		assert_eq!(posted(JANUARY), (TAX, 0));
		assert!(Deductions::is_used(INVOICE));
	});
	run(|| {
		use_for(INVOICE, Purpose::ExportRefund);
		assert_eq!(posted(JANUARY), (0, 0));
	});
}

#[test]
fn only_what_red_letters_left_is_used() {
	run(|| {
		assert_ok!(reverse(INVOICE, 100));
		assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
		assert_ok!(reverse(INVOICE, 200));
		assert_ok!(confirm(BUYER_CLERK, JANUARY, &[INVOICE]));
		assert_eq!(Deductions::deduction(INVOICE), Some(deduction(used(TAX - 300, 0))));
		assert_eq!(posted(JANUARY), (TAX - 300, 0));
	});
}

#[test]
fn a_period_is_confirmed_until_its_return_is_due() {
	run(|| {
		for invoice in [INVOICE, OTHER_INVOICE] {
			assert_ok!(select(BUYER_CLERK, invoice, DECEMBER));
		}
		set_time(before(closing(DECEMBER), 1));
		assert_ok!(confirm(BUYER_CLERK, DECEMBER, &[INVOICE]));
		set_time(closing(DECEMBER));
		let found = || confirm(BUYER_CLERK, DECEMBER, &[OTHER_INVOICE]);
		assert_noop!(found(), Error::<Test>::PeriodClosed);
		assert_eq!((posted(DECEMBER), posted(JANUARY)), ((TAX, 0), (0, 0)));
	});
}

#[test]
fn a_batch_has_as_many_invoices_as_the_runtime_allows_and_no_more() {
	run(|| {
		let call = |count: u64| {
			let list: Vec<_> = (10..10 + count).map(InvoiceId).collect();
			// The call as it is on the wire: index, period, list.
			let bytes = (2u8, JANUARY, list).encode();
			Call::<Test>::decode(&mut &bytes[..])
		};
		assert!(call(u64::from(MAX_BATCH)).is_ok());
		assert!(call(u64::from(MAX_BATCH) + 1).is_err());

		let list: Vec<_> = (10..10 + u64::from(MAX_BATCH)).map(InvoiceId).collect();
		for invoice in &list {
			invoices::add(*invoice, facts(BUYER));
			assert_ok!(select(BUYER_CLERK, *invoice, JANUARY));
		}
		assert_ok!(confirm(BUYER_CLERK, JANUARY, &list));
		assert_eq!(posted(JANUARY), (u64::from(MAX_BATCH) * TAX, 0));
	});
}

mod fails {
	use super::*;

	/// One of two selected invoices is in the way of both.
	fn assert_none(error: impl Into<sp_runtime::DispatchError>, spoil: impl FnOnce()) {
		run(|| {
			for invoice in [INVOICE, OTHER_INVOICE] {
				assert_ok!(select(BUYER_CLERK, invoice, JANUARY));
			}
			spoil();
			let found = || confirm(BUYER_CLERK, JANUARY, &[INVOICE, OTHER_INVOICE]);
			assert_noop!(found(), error.into());
		});
	}

	#[test]
	fn for_all_if_one_was_used_in_the_same_block() {
		assert_none(Error::<Test>::AlreadyUsed, || {
			assert_ok!(confirm(BUYER_CLERK, JANUARY, &[OTHER_INVOICE]));
		});
	}

	#[test]
	fn for_all_if_one_is_not_selected() {
		assert_none(Error::<Test>::NotSelected, || {
			assert_ok!(deselect(BUYER_CLERK, OTHER_INVOICE));
		});
	}

	#[test]
	fn for_all_if_one_is_selected_for_another_period() {
		assert_none(Error::<Test>::WrongPeriod, || {
			assert_ok!(deselect(BUYER_CLERK, OTHER_INVOICE));
			assert_ok!(select(BUYER_CLERK, OTHER_INVOICE, DECEMBER));
		});
	}

	#[test]
	fn for_all_if_one_cannot_be_used_any_more() {
		assert_none(INVOICE_NOT_USABLE, || {
			invoices::change(OTHER_INVOICE, |facts| facts.risk = RiskFlag::Abnormal);
		});
		assert_none(INVOICE_NOT_USABLE, || {
			invoices::refuse_use(OTHER_INVOICE, true);
		});
	}

	#[test]
	fn for_all_if_the_rules_exclude_one_by_now() {
		assert_none(Error::<Test>::ElementExcluded, || {
			let travel = SpecialElement::PassengerTransport;
			invoices::change(OTHER_INVOICE, |facts| facts.special = Some(travel));
			let mut rules = Rules::default();
			rules.excluded.try_insert(travel).unwrap();
			assert_ok!(adopt(rules));
		});
	}

	#[test]
	fn for_a_buyer_who_deducts_no_more() {
		assert_none(NOT_GENERAL, || taxpayers::make_small_scale(BUYER));
	}

	#[test]
	fn for_invoices_that_another_selected() {
		run(|| {
			assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
			let found = || confirm(OTHER_CLERK, JANUARY, &[INVOICE]);
			assert_noop!(found(), Error::<Test>::NotBuyer);
		});
	}

	#[test]
	fn for_an_empty_list() {
		run(|| {
			assert_noop!(confirm(BUYER_CLERK, JANUARY, &[]), Error::<Test>::NoInvoices);
		});
	}

	#[test]
	fn for_a_list_that_is_not_in_order_or_names_one_twice() {
		run(|| {
			for list in [[OTHER_INVOICE, INVOICE], [INVOICE, INVOICE]] {
				let found = || confirm(BUYER_CLERK, JANUARY, &list);
				assert_noop!(found(), Error::<Test>::NotAscending);
			}
		});
	}

	#[test]
	fn for_a_period_that_is_no_month_or_has_not_begun() {
		run(|| {
			let found = |period| confirm(BUYER_CLERK, period, &[INVOICE]);
			assert_noop!(found(TaxPeriod(202_600)), Error::<Test>::PeriodNotAMonth);
			assert_noop!(found(FEBRUARY), Error::<Test>::PeriodInFuture);
		});
	}

	#[test]
	fn for_taxes_whose_sum_is_out_of_range() {
		run(|| {
			for invoice in [INVOICE, OTHER_INVOICE] {
				invoices::change(invoice, |facts| facts.totals.tax = Fen(u64::MAX));
				assert_ok!(select(BUYER_CLERK, invoice, JANUARY));
			}
			let found = || confirm(BUYER_CLERK, JANUARY, &[INVOICE, OTHER_INVOICE]);
			assert_noop!(found(), Error::<Test>::Overflow);
			assert_ok!(confirm(BUYER_CLERK, JANUARY, &[INVOICE]));
		});
	}

	#[test]
	fn when_the_ledger_has_no_room() {
		run(|| {
			invoices::change(INVOICE, |facts| facts.totals.tax = Fen(u64::MAX));
			use_for(INVOICE, Purpose::Deduction);
			assert_ok!(select(BUYER_CLERK, OTHER_INVOICE, JANUARY));
			let found = || confirm(BUYER_CLERK, JANUARY, &[OTHER_INVOICE]);
			assert_noop!(found(), taxpayers::LEDGER_UNDERFLOW);
		});
	}
}
