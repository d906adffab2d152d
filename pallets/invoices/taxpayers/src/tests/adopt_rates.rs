// SPDX-License-Identifier: Apache-2.0
//! The rates in force.

use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

fn adopt(rates: TaxedRates) -> DispatchResult {
	Register::adopt_rates(RuntimeOrigin::root(), rates)
}

#[test]
fn are_those_of_the_law_at_first() {
	run(|| assert_eq!(Register::rates_in_force(), [100, 300, 500, 600, 900, 1_300]));
}

#[test]
fn are_replaced_by_those_that_the_council_adopts() {
	run(|| {
		assert_ok!(adopt(taxed(&[1, 10_000])));
		assert_eq!(Register::rates_in_force(), [1, 10_000]);
		assert_eq!(take_events(), [Event::RatesAdopted { rates: taxed(&[1, 10_000]) }]);
	});
}

#[test]
fn stay_in_the_terms_that_list_them_and_cannot_be_used() {
	run_with_seller(|| {
		assert_ok!(adopt(default_rates_but(1_300)));
		assert_eq!(Register::taxpayer(SELLER).unwrap().terms, terms());
		assert_eq!(Register::available_rates(SELLER), Some(vec![TaxRate::Exempt]));
		assert_noop!(change(terms()), Error::<Test>::RateNotInForce);
	});
}

#[test]
fn are_refused_out_of_range_or_unchanged() {
	run(|| {
		for rates in [taxed(&[]), taxed(&[0]), taxed(&[600, 10_001]), taxed(&[u16::MAX])] {
			assert_noop!(adopt(rates), Error::<Test>::OutOfRange);
		}
		assert_noop!(adopt(default_rates()), Error::<Test>::PolicyUnchanged);
	});
}
