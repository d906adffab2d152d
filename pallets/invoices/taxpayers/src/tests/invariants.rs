// SPDX-License-Identifier: Apache-2.0
//! Each invariant notices the state that it forbids.

use super::*;
use crate::{mock::*, *};
use citychain_kit::notices;
use citychain_primitives::Day;
use frame_support::{assert_ok, BoundedVec};

const SERIES: &str = "26317";

/// Two taxpayers with numbers and a ledger each.
fn fill() {
	assert_ok!(register(TAX_OFFICER, BUYER));
	for taxpayer in [SELLER, BUYER, SELLER] {
		assert_ok!(assign(TAX_OFFICER, taxpayer, SERIES, None, 10));
		assert_ok!(Register::post(taxpayer, &[(PERIOD, LedgerEntry::CreditTaken(Fen(5)))]));
	}
}

/// Corrupts that state, and sees that the invariants fail with `message`.
fn assert_noticed(message: &'static str, corrupt: impl FnOnce()) {
	let prepare = || {
		assert_ok!(register(TAX_OFFICER, SELLER));
		fill();
	};
	assert_noticed_after(prepare, message, corrupt);
}

fn change_seller(change: impl FnOnce(&mut Taxpayer)) {
	Taxpayers::<Test>::mutate(SELLER, |taxpayer| change(taxpayer.as_mut().unwrap()));
}

fn change_range(taxpayer: InstitutionId, change: impl FnOnce(&mut NumberRange)) {
	NumberRanges::<Test>::mutate(taxpayer, |ranges| change(&mut ranges[0]));
}

fn change_series(next: u64) {
	SeriesInUse::<Test>::insert(series(SERIES), Series { bureau: TAX_BUREAU, next });
}

mod registered {
	use super::*;

	notices! {
		notices_a_taxpayer_that_is_its_own_bureau:
			"1: a taxpayer is its own bureau" => change_seller(|taxpayer| taxpayer.bureau = SELLER);
		notices_a_registration_to_come:
			"1: a taxpayer was registered on a day to come" =>
				change_seller(|taxpayer| taxpayer.registered_on = Day(TODAY.0 + 1));
	}
}

mod rated {
	use super::*;

	#[test]
	fn notices_that_no_rate_is_in_force_or_one_cannot_be() {
		for wrong in [taxed(&[]), taxed(&[0]), taxed(&[10_001])] {
			assert_noticed("2: no rate is in force, or one cannot be", || {
				RatesInForce::<Test>::put(wrong);
			});
		}
	}

	#[test]
	fn notices_a_taxpayer_with_a_rate_that_cannot_be() {
		for wrong in [0, 10_001] {
			assert_noticed("2: a taxpayer may use a rate that cannot be", || {
				change_seller(|taxpayer| {
					taxpayer.terms.rates = rates([TaxRate::Taxed(wrong), TaxRate::Exempt]);
				});
			});
		}
	}

	/// Rates come out of force, and terms keep them.
	#[test]
	fn allows_a_taxpayer_with_a_rate_that_is_not_in_force() {
		run_with_seller(|| {
			fill();
			let rates = default_rates_but(1_300);
			assert_ok!(Register::adopt_rates(RuntimeOrigin::root(), rates));
		});
	}
}

mod disjoint {
	use super::*;

	notices! {
		notices_numbers_of_nobody:
			"3: numbers are of no taxpayer" => {
				let ranges = NumberRanges::<Test>::take(BUYER);
				NumberRanges::<Test>::insert(COURT, ranges);
			};
		notices_a_taxpayer_that_is_kept_without_numbers:
			"3: a taxpayer is kept as one with numbers, and has none" =>
				NumberRanges::<Test>::insert(BUYER, BoundedVec::new());
	}

	#[test]
	fn notices_a_range_without_numbers() {
		for until in [9, 10] {
			assert_noticed("3: a range has no number", || {
				change_range(BUYER, |range| range.until = until);
			});
		}
	}

	#[test]
	fn notices_numbers_that_were_not_assigned() {
		const BEYOND: &str = "3: a range goes beyond the numbers that its series assigned";
		assert_noticed(BEYOND, || change_series(29));
		assert_noticed(BEYOND, || SeriesInUse::<Test>::remove(series(SERIES)));
		assert_noticed(BEYOND, || change_range(BUYER, |range| range.series = series("26318")));
	}

	#[test]
	fn notices_ranges_that_overlap() {
		const OVERLAP: &str = "3: two ranges overlap";
		assert_noticed(OVERLAP, || change_range(BUYER, |range| range.until = 21));
		assert_noticed(OVERLAP, || change_range(BUYER, |range| range.from = 9));
		assert_noticed(OVERLAP, || change_range(SELLER, |range| range.until = 30));
	}
}

mod bounded {
	use super::*;

	#[test]
	fn notices_a_series_that_goes_beyond_its_end_or_does_not_begin() {
		const WRONG: &str = "4: the next number of a series is its first, or beyond its end";
		assert_noticed(WRONG, || change_series(series(SERIES).len() + 1));
		assert_noticed(WRONG, || {
			let next = Series { bureau: TAX_BUREAU, next: 0 };
			SeriesInUse::<Test>::insert(series("4403180911"), next);
		});
	}
}

mod limited {
	use super::*;

	notices! {
		notices_credit_above_the_limit:
			"5: more credit is taken than the limit allowed" => {
				Ledgers::<Test>::mutate(SELLER, PERIOD, |ledger| {
					ledger.as_mut().unwrap().credit_limit = Fen(9);
				});
			};
	}

	#[test]
	fn allows_credit_above_a_limit_that_was_lowered_since() {
		run_with_seller(|| {
			fill();
			assert_ok!(change(Terms { credit_limit: Fen(9), ..terms() }));
		});
	}
}

mod kept {
	use super::*;

	notices! {
		notices_a_ledger_of_nobody:
			"6: a ledger is of no taxpayer" =>
				Ledgers::<Test>::insert(COURT, PERIOD, Ledger::default());
	}

	#[test]
	fn notices_a_ledger_of_no_period_or_one_to_come() {
		for period in [202_513, 202_602] {
			assert_noticed("6: a ledger is of no period, or of one to come", || {
				Ledgers::<Test>::insert(SELLER, TaxPeriod(period), Ledger::default());
			});
		}
	}
}
