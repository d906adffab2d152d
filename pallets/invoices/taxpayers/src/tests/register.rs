// SPDX-License-Identifier: Apache-2.0
//! Registering taxpayers.

use super::*;
use crate::{mock::*, *};
use citychain_invoices::TaxpayerStatus;
use citychain_kit::testing::authority;
use citychain_primitives::{Day, OfficerId};
use frame_support::{assert_noop, assert_ok};

fn register_on(day: Day) -> DispatchResult {
	Register::register_taxpayer(RuntimeOrigin::signed(TAX_OFFICER), SELLER, terms(), day)
}

#[test]
fn makes_an_institution_a_taxpayer_of_the_officers_bureau() {
	run(|| {
		let earlier = Day(TODAY.0 - 400);
		assert_ok!(register_on(earlier));
		assert_eq!(
			Register::taxpayer(SELLER),
			Some(Taxpayer {
				bureau: TAX_BUREAU,
				terms: terms(),
				registered_on: earlier,
				status: TaxpayerStatus::Active,
			})
		);
		assert_eq!(Register::bureau(SELLER), Ok(TAX_BUREAU));
		assert_eq!(
			take_events(),
			[Event::TaxpayerRegistered {
				taxpayer: SELLER,
				bureau: TAX_BUREAU,
				officer: OfficerId(8),
				terms: terms(),
				registered_on: earlier,
			}]
		);
	});
}

/// Today is the day in China, which begins eight hours before that of UTC.
#[test]
fn takes_the_days_up_to_today_in_china() {
	run(|| {
		assert_noop!(register_on(Day(TODAY.0 + 1)), Error::<Test>::RegisteredInFuture);
		Timestamp::set_timestamp(Day(TODAY.0 + 1).start().0 - 1);
		assert_noop!(register_on(Day(TODAY.0 + 1)), Error::<Test>::RegisteredInFuture);
		Timestamp::set_timestamp(Day(TODAY.0 + 1).start().0);
		assert_ok!(register_on(Day(TODAY.0 + 1)));
	});
}

#[test]
fn lets_another_bureau_register_who_was_deregistered_with_numbers_and_ledgers_as_they_were() {
	run_with_seller(|| {
		assert_ok!(assign(TAX_OFFICER, SELLER, "26317", None, 5));
		assert_ok!(post(PERIOD.0, LedgerEntry::CreditTaken(terms().credit_limit)));
		assert_ok!(deregister(TAX_OFFICER, SELLER));
		assert_ok!(register(OTHER_TAX_OFFICER, SELLER));
		assert_eq!(Register::bureau(SELLER), Ok(OTHER_TAX_BUREAU));
		assert_eq!(Register::numbers(SELLER).len(), 1);
		assert_eq!(Register::credit(SELLER).unwrap().left, Fen::ZERO);
		assert_noop!(suspend(TAX_OFFICER, SELLER), Error::<Test>::NotCompetent);
		assert_ok!(withdraw(OTHER_TAX_OFFICER, SELLER, "26317", 0));
	});
}

#[test]
fn takes_terms_that_allow_nothing() {
	run(|| {
		let terms = Terms { kinds: kinds([]), rates: rates([]), ..terms() };
		let origin = RuntimeOrigin::signed(TAX_OFFICER);
		assert_ok!(Register::register_taxpayer(origin, SELLER, terms, TODAY));
	});
}

mod fails {
	use super::*;

	/// Of two registrations in one block, the first counts.
	#[test]
	fn for_a_taxpayer_that_is_registered_already() {
		run_with_seller(|| {
			for officer in [TAX_OFFICER, OTHER_TAX_OFFICER] {
				assert_noop!(register(officer, SELLER), Error::<Test>::AlreadyExists);
			}
			assert_ok!(suspend(TAX_OFFICER, SELLER));
			assert_noop!(register(TAX_OFFICER, SELLER), Error::<Test>::AlreadyExists);
		});
	}

	#[test]
	fn for_the_bureau_itself() {
		run(|| {
			assert_noop!(register(TAX_OFFICER, TAX_BUREAU), Error::<Test>::ConflictOfInterest);
			assert_ok!(register(OTHER_TAX_OFFICER, TAX_BUREAU));
		});
	}

	#[test]
	fn for_an_institution_that_is_not_active() {
		run(|| {
			authority::deactivate(SELLER);
			for institution in [SELLER, NOWHERE] {
				assert_noop!(
					register(TAX_OFFICER, institution),
					Error::<Test>::InstitutionNotActive
				);
			}
		});
	}

	#[test]
	fn with_a_rate_that_is_not_in_force() {
		run(|| {
			for rate in [0, 1_299, 1_700, u16::MAX] {
				let terms = Terms { rates: rates([TaxRate::Taxed(rate)]), ..terms() };
				let origin = RuntimeOrigin::signed(TAX_OFFICER);
				assert_noop!(
					Register::register_taxpayer(origin, SELLER, terms, TODAY),
					Error::<Test>::RateNotInForce
				);
			}
		});
	}
}
