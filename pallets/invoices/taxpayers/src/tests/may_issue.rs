// SPDX-License-Identifier: Apache-2.0
//! Who may issue what, and who deducts.

use super::*;
use crate::{mock::*, *};
use citychain_invoices::{InvoiceKind, Regime};
use citychain_primitives::Day;
use frame_support::{assert_noop, assert_ok};

const RATE: TaxRate = TaxRate::Taxed(1_300);

fn may_issue(kind: InvoiceKind, rates: &[TaxRate], date: Day) -> DispatchResult {
	Register::ensure_may_issue(SELLER, kind, &groups(rates), date)
}

#[test]
fn an_active_taxpayer_issues_its_kinds_at_its_rates_from_its_registration_on() {
	run_with_seller(|| {
		for kind in [InvoiceKind::DigitalSpecial, InvoiceKind::DigitalOrdinary] {
			assert_ok!(may_issue(kind, &[RATE, TaxRate::Exempt], TODAY));
		}
		let yesterday = Day(TODAY.0 - 1);
		assert_noop!(
			may_issue(InvoiceKind::DigitalSpecial, &[RATE], yesterday),
			Error::<Test>::BeforeRegistration
		);
	});
}

#[test]
fn fails_for_every_other_kind_and_rate() {
	run_with_seller(|| {
		for kind in InvoiceKind::ALL {
			if !terms().kinds.contains(&kind) {
				assert_noop!(may_issue(kind, &[RATE], TODAY), Error::<Test>::KindNotAllowed);
			}
		}
		for rate in [TaxRate::Taxed(900), TaxRate::ZeroRated, TaxRate::NotTaxed] {
			assert_noop!(
				may_issue(InvoiceKind::DigitalSpecial, &[RATE, rate], TODAY),
				Error::<Test>::RateNotAllowed
			);
		}
	});
}

#[test]
fn fails_at_a_rate_that_is_no_longer_in_force() {
	run_with_seller(|| {
		let kind = InvoiceKind::DigitalSpecial;
		let root = RuntimeOrigin::root;
		assert_ok!(Register::adopt_rates(root(), default_rates_but(1_300)));
		assert_noop!(may_issue(kind, &[RATE], TODAY), Error::<Test>::RateNotInForce);
		assert_ok!(may_issue(kind, &[TaxRate::Exempt], TODAY));
		assert_ok!(Register::adopt_rates(root(), default_rates()));
		assert_ok!(may_issue(kind, &[RATE], TODAY));
	});
}

#[test]
fn fails_for_an_institution_that_is_no_taxpayer() {
	run(|| {
		let error = Error::<Test>::NotFound;
		assert_noop!(may_issue(InvoiceKind::Toll, &[], TODAY), error);
		assert_noop!(Register::ensure_deducts(SELLER), Error::<Test>::NotFound);
		assert_noop!(Register::bureau(SELLER), Error::<Test>::NotFound);
		let number = number("26317", 0);
		assert_noop!(Register::ensure_assigned(SELLER, &number), Error::<Test>::NumberNotAssigned);
	});
}

#[test]
fn a_general_taxpayer_deducts_and_a_small_scale_one_does_not() {
	run_with_seller(|| {
		assert_ok!(Register::ensure_deducts(SELLER));
		assert_ok!(change(Terms { regime: Regime::SmallScale, ..terms() }));
		assert_noop!(Register::ensure_deducts(SELLER), Error::<Test>::NotGeneralTaxpayer);
	});
}
