// SPDX-License-Identifier: Apache-2.0
//! The rules that the council adopts.

use super::*;
use crate::{Error, Event, ExcludedElements, RETURN_PERIOD};
use citychain_invoices::SpecialElement;
use frame_support::assert_noop;

/// The default rules with another grace.
fn grace(grace: u64) -> Rules {
	Rules { grace, ..Rules::default() }
}

#[test]
fn the_default_excludes_medical_treatment_and_gives_fifteen_days() {
	run(|| {
		let rules = Deductions::rules();
		assert_eq!(rules, Rules::default());
		let excluded = [SpecialElement::MedicalInpatient, SpecialElement::MedicalOutpatient];
		assert_eq!(rules.excluded.into_iter().collect::<Vec<_>>(), excluded);
		assert_eq!(rules.grace, RETURN_PERIOD);
		assert_eq!(RETURN_PERIOD, 1_296_000_000);
	});
}

#[test]
fn new_rules_hold_for_what_is_selected_and_confirmed_from_now_on() {
	run(|| {
		let treatment = SpecialElement::MedicalInpatient;
		invoices::change(INVOICE, |facts| facts.special = Some(treatment));
		let rules = Rules { excluded: ExcludedElements::new(), grace: 0 };
		assert_ok!(adopt(rules.clone()));
		assert_eq!(take_events(), [Event::RulesAdopted { rules: rules.clone() }]);
		assert_eq!(Deductions::rules(), rules);
		assert_ok!(select(BUYER_CLERK, INVOICE, JANUARY));
		assert_noop!(select(BUYER_CLERK, OTHER_INVOICE, DECEMBER), Error::<Test>::PeriodClosed);
	});
}

/// A holiday shifts the day on which returns are due.
#[test]
fn a_longer_grace_opens_a_closed_period_again() {
	run(|| {
		assert_ok!(select(BUYER_CLERK, INVOICE, DECEMBER));
		set_time(closing(DECEMBER));
		assert_noop!(confirm(BUYER_CLERK, DECEMBER, &[INVOICE]), Error::<Test>::PeriodClosed);
		assert_ok!(adopt(grace(RETURN_PERIOD + 1)));
		assert_ok!(confirm(BUYER_CLERK, DECEMBER, &[INVOICE]));
	});
}

#[test]
fn what_was_used_stays_used() {
	run(|| {
		use_for(INVOICE, Purpose::Deduction);
		assert_ok!(adopt(grace(0)));
		set_time(closing(FEBRUARY));
		assert!(Deductions::is_used(INVOICE));
		assert!(Deductions::deduction(INVOICE).is_some());
	});
}

mod fails {
	use super::*;

	#[test]
	fn when_periods_would_stay_open_for_too_long() {
		run(|| {
			for too_long in [MAX_GRACE + 1, u64::MAX] {
				assert_noop!(adopt(grace(too_long)), Error::<Test>::OutOfRange);
			}
			assert_ok!(adopt(grace(MAX_GRACE)));
		});
	}

	#[test]
	fn when_nothing_changes() {
		run(|| {
			assert_noop!(adopt(Rules::default()), Error::<Test>::PolicyUnchanged);
			assert_ok!(adopt(grace(1)));
			assert_noop!(adopt(grace(1)), Error::<Test>::PolicyUnchanged);
		});
	}
}
