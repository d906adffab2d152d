// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	are_rates, Config, Ledgers, NumberRange, NumberRanges, Pallet, RatesInForce, SeriesInUse,
	TaxedRates, Taxpayers,
};
use alloc::vec::Vec;
use citychain_invoices::TaxRate;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_registered()?;
		Self::try_state_rated()?;
		Self::try_state_disjoint()?;
		Self::try_state_bounded()?;
		Self::try_state_limited()?;
		Self::try_state_kept()
	}

	/// 1. Nobody administers itself, and nobody was registered tomorrow.
	fn try_state_registered() -> Result<(), TryRuntimeError> {
		let today = Self::today();
		for (institution, taxpayer) in Taxpayers::<T>::iter() {
			ensure!(institution != taxpayer.bureau, "1: a taxpayer is its own bureau");
			ensure!(
				taxpayer.registered_on <= today,
				"1: a taxpayer was registered on a day to come"
			);
		}
		Ok(())
	}

	/// 2. Rates can be rates.
	fn try_state_rated() -> Result<(), TryRuntimeError> {
		ensure!(are_rates(&RatesInForce::<T>::get()), "2: no rate is in force, or one cannot be");
		for taxpayer in Taxpayers::<T>::iter_values() {
			for rate in taxpayer.terms.rates {
				let TaxRate::Taxed(rate) = rate else { continue };
				let mut alone = TaxedRates::new();
				ensure!(
					alone.try_insert(rate).is_ok() && are_rates(&alone),
					"2: a taxpayer may use a rate that cannot be"
				);
			}
		}
		Ok(())
	}

	/// 3. No number is of two taxpayers, or twice of one.
	fn try_state_disjoint() -> Result<(), TryRuntimeError> {
		let mut all: Vec<NumberRange> = Vec::new();
		for (taxpayer, ranges) in NumberRanges::<T>::iter() {
			ensure!(Taxpayers::<T>::contains_key(taxpayer), "3: numbers are of no taxpayer");
			ensure!(!ranges.is_empty(), "3: a taxpayer is kept as one with numbers, and has none");
			all.extend(ranges);
		}
		for range in &all {
			ensure!(range.from < range.until, "3: a range has no number");
			ensure!(
				SeriesInUse::<T>::get(range.series)
					.is_some_and(|series| range.until <= series.next),
				"3: a range goes beyond the numbers that its series assigned"
			);
		}
		all.sort_by_key(|range| (range.series, range.from));
		ensure!(
			all.is_sorted_by(|one, next| one.series != next.series || one.until <= next.from),
			"3: two ranges overlap"
		);
		Ok(())
	}

	/// 4. Series end.
	fn try_state_bounded() -> Result<(), TryRuntimeError> {
		for (name, series) in SeriesInUse::<T>::iter() {
			ensure!(
				(1..=name.len()).contains(&series.next),
				"4: the next number of a series is its first, or beyond its end"
			);
		}
		Ok(())
	}

	/// 5. Credit keeps to the limit under which it was taken.
	fn try_state_limited() -> Result<(), TryRuntimeError> {
		for ledger in Ledgers::<T>::iter_values() {
			ensure!(
				ledger.credit_taken <= ledger.credit_limit,
				"5: more credit is taken than the limit allowed"
			);
		}
		Ok(())
	}

	/// 6. Ledgers are of taxpayers, and of the present or the past.
	fn try_state_kept() -> Result<(), TryRuntimeError> {
		let current = Self::current_period();
		for (taxpayer, period) in Ledgers::<T>::iter_keys() {
			ensure!(Taxpayers::<T>::contains_key(taxpayer), "6: a ledger is of no taxpayer");
			ensure!(
				period.is_valid() && period <= current,
				"6: a ledger is of no period, or of one to come"
			);
		}
		Ok(())
	}
}
