// SPDX-License-Identifier: Apache-2.0
//! The look-ups.

use super::*;
use crate::mock::*;
use citychain_invoices::Credit;
use frame_support::assert_ok;

#[test]
fn tell_what_is_left_of_the_credit_of_this_period() {
	run_with_seller(|| {
		let limit = terms().credit_limit;
		assert_ok!(post(PERIOD.0, LedgerEntry::CreditTaken(Fen(400))));
		assert_eq!(
			Register::credit(SELLER),
			Some(Credit { period: PERIOD, limit, taken: Fen(400), left: Fen(limit.0 - 400) })
		);
		go_to(2026, 2, 1);
		let period = TaxPeriod(202_602);
		assert_eq!(
			Register::credit(SELLER),
			Some(Credit { period, limit, taken: Fen::ZERO, left: limit })
		);
	});
}

#[test]
fn tell_the_rates_that_a_taxpayer_may_use() {
	run_with_seller(|| {
		let rates = vec![TaxRate::Taxed(1_300), TaxRate::Exempt];
		assert_eq!(Register::available_rates(SELLER), Some(rates));
	});
}

#[test]
fn tell_nothing_of_what_is_not_there() {
	run(|| {
		assert_eq!(Register::taxpayer(SELLER), None);
		assert_eq!(Register::numbers(SELLER), []);
		assert_eq!(Register::series(series("26317")), None);
		assert_eq!(Register::ledger(SELLER, PERIOD), None);
		assert_eq!(Register::credit(SELLER), None);
		assert_eq!(Register::available_rates(SELLER), None);
	});
}
