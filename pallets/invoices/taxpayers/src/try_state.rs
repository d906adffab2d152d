// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	are_rates, Config, LastProofs, Ledgers, NextProof, NumberRange, NumberRanges, Pallet,
	ProofState, Proofs, RatesInForce, SeriesInUse, TaxedRates, Taxpayers,
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
		Self::try_state_kept()?;
		Self::try_state_numbered()?;
		Self::try_state_stated()?;
		Self::try_state_dated()?;
		Self::try_state_unique()
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

	/// 7. No proof has a number that was not given yet.
	fn try_state_numbered() -> Result<(), TryRuntimeError> {
		let next = NextProof::<T>::get();
		ensure!(
			Proofs::<T>::iter_keys().all(|proof| proof < next),
			"7: a proof has a number that was not given"
		);
		Ok(())
	}

	/// 8. No tax exceeds its base.
	fn try_state_stated() -> Result<(), TryRuntimeError> {
		ensure!(
			Proofs::<T>::iter_values().all(|proof| proof.tax <= proof.base),
			"8: a tax exceeds its base"
		);
		Ok(())
	}

	/// 9. The times of a proof have passed, and are in order.
	fn try_state_dated() -> Result<(), TryRuntimeError> {
		let now = T::now();
		for proof in Proofs::<T>::iter_values() {
			ensure!(proof.issued_at <= now, "9: a proof was issued in the future");
			ensure!(proof.issued_at < proof.until, "9: a proof was never valid");
			if let ProofState::Used { at } | ProofState::Revoked { at } = proof.state {
				ensure!(at <= now, "9: a proof was used or revoked in the future");
				ensure!(
					(proof.issued_at..proof.until).contains(&at),
					"9: a proof was used or revoked while it was not valid"
				);
			}
		}
		Ok(())
	}

	/// 10. At most one proof of a tax on a subject stands, and it is the last.
	fn try_state_unique() -> Result<(), TryRuntimeError> {
		for (key, last) in LastProofs::<T>::iter() {
			ensure!(
				Proofs::<T>::get(last).is_some_and(|proof| (proof.kind, proof.subject) == key),
				"10: the last proof of a tax on a subject is none of them"
			);
		}
		let now = T::now();
		for (id, proof) in Proofs::<T>::iter() {
			let is_last = LastProofs::<T>::get((proof.kind, proof.subject)) == Some(id);
			ensure!(is_last || !proof.stands(now), "10: a proof that stands is not the last");
		}
		Ok(())
	}
}
