// SPDX-License-Identifier: Apache-2.0
//! Assigning and withdrawing numbers.

use super::*;
use crate::{mock::*, *};
use citychain_primitives::OfficerId;
use frame_support::{assert_noop, assert_ok};

/// A fully digitalised series, and two with a code, whose 10⁸ numbers run out sooner.
const DIGITAL: &str = "26317";
const CODE: &str = "144031809110";
const SHORT_CODE: &str = "4403180911";
const LAST: u64 = 99_999_999;

fn assign_next(count: u64) -> DispatchResult {
	assign(TAX_OFFICER, SELLER, DIGITAL, None, count)
}

/// The ranges of the seller, without their series.
fn ranges() -> Vec<(u64, u64)> {
	Register::numbers(SELLER).iter().map(|range| (range.from, range.until)).collect()
}

mod assigns {
	use super::*;

	#[test]
	fn the_next_numbers_of_a_series_that_is_the_bureaus_from_then_on() {
		run_with_seller(|| {
			take_events();
			assert_ok!(assign_next(100));
			assert_eq!(
				Register::numbers(SELLER),
				[NumberRange { series: series(DIGITAL), from: 0, until: 100 }]
			);
			assert_eq!(
				Register::series(series(DIGITAL)),
				Some(Series { bureau: TAX_BUREAU, next: 100 })
			);
			assert_eq!(
				take_events(),
				[Event::NumbersAssigned {
					taxpayer: SELLER,
					bureau: TAX_BUREAU,
					officer: OfficerId(8),
					numbers: NumberRange { series: series(DIGITAL), from: 0, until: 100 },
				}]
			);
			for (serial, expected) in [
				(0, Ok(())),
				(99, Ok(())),
				(100, Err(Error::<Test>::NumberNotAssigned.into())),
				(u64::from(u32::MAX), Err(Error::<Test>::NumberNotAssigned.into())),
			] {
				let found = Register::ensure_assigned(SELLER, &number(DIGITAL, serial));
				assert_eq!(found, expected, "{serial}");
			}
		});
	}

	#[test]
	fn numbers_that_follow_as_one_range() {
		run_with_seller(|| {
			for _ in 0..=MAX_RANGES {
				assert_ok!(assign_next(10));
			}
			assert_eq!(ranges(), [(0, 40)]);
		});
	}

	/// Two officers assign in one block: each range begins where the other ends.
	#[test]
	fn each_number_once_whoever_asks() {
		run_with_seller(|| {
			assert_ok!(register(TAX_OFFICER, BUYER));
			for taxpayer in [SELLER, BUYER, SELLER] {
				assert_ok!(assign(TAX_OFFICER, taxpayer, DIGITAL, None, 10));
			}
			assert_eq!(ranges(), [(0, 10), (20, 30)]);
			let of_buyer = number(DIGITAL, 10);
			assert_ok!(Register::ensure_assigned(BUYER, &of_buyer));
			assert_noop!(
				Register::ensure_assigned(SELLER, &of_buyer),
				Error::<Test>::NumberNotAssigned
			);
		});
	}

	#[test]
	fn from_a_place_on_and_passes_over_what_is_before() {
		run_with_seller(|| {
			assert_ok!(assign(TAX_OFFICER, SELLER, DIGITAL, Some(50), 10));
			assert_noop!(
				assign(TAX_OFFICER, SELLER, DIGITAL, Some(0), 10),
				Error::<Test>::NumbersAlreadyAssigned
			);
			assert_ok!(assign_next(10));
			assert_eq!(ranges(), [(50, 70)]);
		});
	}

	#[test]
	fn up_to_the_end_of_a_series() {
		run_with_seller(|| {
			for code in [CODE, SHORT_CODE] {
				assert_ok!(assign(TAX_OFFICER, SELLER, code, Some(LAST), 1));
				assert_ok!(Register::ensure_assigned(SELLER, &number(code, LAST)));
			}
			assert_ok!(assign_next(series(DIGITAL).len()));
		});
	}

	#[test]
	fn numbers_of_each_series_on_their_own() {
		run_with_seller(|| {
			for digits in [DIGITAL, CODE, SHORT_CODE] {
				assert_ok!(assign(TAX_OFFICER, SELLER, digits, None, 1));
			}
			assert_eq!(ranges(), [(0, 1); 3]);
			let other = number("26318", 0);
			assert_noop!(
				Register::ensure_assigned(SELLER, &other),
				Error::<Test>::NumberNotAssigned
			);
		});
	}
}

mod assigning_fails {
	use super::*;

	#[test]
	fn for_no_number() {
		run_with_seller(|| {
			assert_noop!(assign_next(0), Error::<Test>::NoNumbers);
		});
	}

	#[test]
	fn for_a_series_of_another_bureau() {
		run_with_seller(|| {
			assert_ok!(register(OTHER_TAX_OFFICER, BUYER));
			assert_ok!(assign(OTHER_TAX_OFFICER, BUYER, DIGITAL, None, 1));
			for from in [None, Some(1), Some(1_000)] {
				assert_noop!(
					assign(TAX_OFFICER, SELLER, DIGITAL, from, 1),
					Error::<Test>::NotOwner
				);
			}
		});
	}

	#[test]
	fn beyond_the_end_of_a_series() {
		run_with_seller(|| {
			for (from, count) in [
				(Some(LAST), 2),
				(Some(LAST + 1), 1),
				(Some(u64::MAX), 1),
				(Some(1), u64::MAX),
				(None, LAST + 2),
				(None, u64::MAX),
			] {
				assert_noop!(
					assign(TAX_OFFICER, SELLER, CODE, from, count),
					Error::<Test>::SeriesExhausted
				);
			}
		});
	}

	/// And the series does not move, so that nothing is lost.
	#[test]
	fn when_there_is_no_room_for_a_range() {
		run_with_seller(|| {
			for from in 0..u64::from(MAX_RANGES) {
				assert_ok!(assign(TAX_OFFICER, SELLER, DIGITAL, Some(10 * from), 1));
			}
			assert_noop!(
				assign(TAX_OFFICER, SELLER, DIGITAL, Some(90), 1),
				Error::<Test>::TooManyRanges
			);
			assert_ok!(assign_next(1));
			assert_ok!(withdraw(TAX_OFFICER, SELLER, DIGITAL, 0));
			assert_ok!(assign(TAX_OFFICER, SELLER, DIGITAL, Some(90), 1));
		});
	}
}

mod withdraws {
	use super::*;

	#[test]
	fn a_number_with_those_after_it_in_its_range() {
		run_with_seller(|| {
			assert_ok!(assign_next(100));
			assert_ok!(assign(TAX_OFFICER, SELLER, DIGITAL, Some(200), 10));
			take_events();
			assert_ok!(withdraw(TAX_OFFICER, SELLER, DIGITAL, 40));
			assert_eq!(ranges(), [(0, 40), (200, 210)]);
			assert_eq!(
				take_events(),
				[Event::NumbersWithdrawn {
					taxpayer: SELLER,
					bureau: TAX_BUREAU,
					officer: OfficerId(8),
					numbers: NumberRange { series: series(DIGITAL), from: 40, until: 100 },
				}]
			);
		});
	}

	#[test]
	fn a_whole_range_from_its_first_number_and_leaves_nothing_of_the_last() {
		run_with_seller(|| {
			assert_ok!(assign_next(100));
			assert_ok!(withdraw(TAX_OFFICER, SELLER, DIGITAL, 0));
			assert!(!NumberRanges::<Test>::contains_key(SELLER));
		});
	}

	#[test]
	fn what_is_never_assigned_again() {
		run_with_seller(|| {
			assert_ok!(assign_next(100));
			assert_ok!(withdraw(TAX_OFFICER, SELLER, DIGITAL, 40));
			assert_noop!(
				assign(TAX_OFFICER, SELLER, DIGITAL, Some(40), 10),
				Error::<Test>::NumbersAlreadyAssigned
			);
			assert_ok!(assign_next(10));
			assert_eq!(ranges(), [(0, 40), (100, 110)]);
		});
	}

	#[test]
	fn nothing_that_the_taxpayer_does_not_have() {
		run_with_seller(|| {
			assert_ok!(register(TAX_OFFICER, BUYER));
			assert_ok!(assign_next(100));
			for (taxpayer, digits, from) in [
				(SELLER, DIGITAL, 100),
				(SELLER, DIGITAL, u64::MAX),
				(SELLER, CODE, 0),
				(BUYER, DIGITAL, 0),
			] {
				assert_noop!(
					withdraw(TAX_OFFICER, taxpayer, digits, from),
					Error::<Test>::RangeNotFound
				);
			}
			assert_ok!(withdraw(TAX_OFFICER, SELLER, DIGITAL, 99));
			assert_noop!(withdraw(TAX_OFFICER, SELLER, DIGITAL, 99), Error::<Test>::RangeNotFound);
		});
	}
}
