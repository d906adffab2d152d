// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	impls::parties, Config, CustodyEvent, CustodyEvents, CustodyHeads, Descriptions, Filing,
	Filings, Pallet, Witnesses,
};
use alloc::{collections::BTreeSet, vec::Vec};
use citychain_evidence::{Dimension, EvidenceRegister};
use citychain_primitives::{Millis, Validity};
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_described()?;
		Self::try_state_chained()?;
		Self::try_state_independent()?;
		Self::try_state_complete()?;
		Self::try_state_filed()?;
		Self::try_state_dated()
	}

	/// 1. No descriptions are kept of an item that is not described.
	fn try_state_described() -> Result<(), TryRuntimeError> {
		for (_, descriptions) in Descriptions::<T>::iter() {
			ensure!(
				descriptions.described().next().is_some(),
				"1: an item is kept as described in no dimension"
			);
		}
		Ok(())
	}

	/// 2. Chains of custody have no gaps and go forwards, and heads say where they end.
	fn try_state_chained() -> Result<(), TryRuntimeError> {
		for (evidence, index) in CustodyEvents::<T>::iter_keys() {
			ensure!(
				CustodyHeads::<T>::get(evidence).is_some_and(|head| index < head.count),
				"2: an event of custody is not counted by the head of its chain"
			);
		}
		for (evidence, head) in CustodyHeads::<T>::iter() {
			let mut last: Option<CustodyEvent> = None;
			for index in 0..head.count {
				let event = CustodyEvents::<T>::get(evidence, index)
					.ok_or("2: a chain of custody has a gap")?;
				ensure!(
					event.step.may_follow(last.map(|last| last.step)),
					"2: a step of custody follows one that it may not follow"
				);
				ensure!(
					last.is_none_or(|last| last.at <= event.at),
					"2: the times of a chain of custody go back"
				);
				last = Some(event);
			}
			ensure!(
				last.map(|last| (last.step, last.at)) == Some((head.last, head.last_at)),
				"2: the head of a chain of custody is not its last event"
			);
		}
		Ok(())
	}

	/// 3. Witnesses are distinct, and apart from the parties.
	fn try_state_independent() -> Result<(), TryRuntimeError> {
		for (evidence, witnesses) in Witnesses::<T>::iter() {
			let institutions: BTreeSet<_> =
				witnesses.iter().map(|witness| witness.institution).collect();
			ensure!(!witnesses.is_empty(), "3: an item is kept as witnessed by nobody");
			ensure!(institutions.len() == witnesses.len(), "3: an institution witnessed twice");
			let Ok(facts) = T::Evidence::facts(evidence) else { continue };
			ensure!(
				parties(&facts).all(|party| !institutions.contains(&party)),
				"3: a party witnessed its own item"
			);
		}
		Ok(())
	}

	/// 4. What is witnessed is described as its class requires.
	fn try_state_complete() -> Result<(), TryRuntimeError> {
		for evidence in Witnesses::<T>::iter_keys() {
			let Ok(facts) = T::Evidence::facts(evidence) else { continue };
			ensure!(
				Descriptions::<T>::get(evidence).missing(&facts.rule).next().is_none(),
				"4: an item was witnessed before it was described as its class requires"
			);
		}
		Ok(())
	}

	/// 5. The periods of filings tell one state for each time, and leave room for the next.
	fn try_state_filed() -> Result<(), TryRuntimeError> {
		for (_, filings) in Filings::<T>::iter() {
			ensure!(!filings.is_empty(), "5: an institution is kept as filed never");
			ensure!(
				are_in_order(filings.iter().map(|filing| filing.period)),
				"5: the periods of filings overlap, are empty, or not in order"
			);
			for filing in &filings {
				ensure!(
					are_in_order(filing.suspensions.iter().copied()),
					"5: the suspensions of a filing overlap, are empty, or not in order"
				);
				ensure!(
					filing.suspensions.iter().all(|suspension| is_within(suspension, filing)),
					"5: a suspension is not within its filing"
				);
				ensure!(
					!filing.stands() || filing.is_suspended() || !filing.suspensions.is_full(),
					"5: a filing in force has no room for its next suspension"
				);
			}
		}
		Ok(())
	}

	/// 6. The chain's times have passed, in order.
	fn try_state_dated() -> Result<(), TryRuntimeError> {
		const WRONG: &str = "6: a time of the chain has not passed, or is not in order";
		let now = T::now();
		for (_, descriptions) in Descriptions::<T>::iter() {
			let mut times = Dimension::ALL.into_iter().filter_map(|d| descriptions.get(d));
			ensure!(times.all(|described| described.described_at <= now), WRONG);
		}
		for (evidence, head) in CustodyHeads::<T>::iter() {
			let events = (0..head.count).filter_map(|i| CustodyEvents::<T>::get(evidence, i));
			ensure!(have_passed(events.map(|event| event.recorded_at), now), WRONG);
		}
		for (_, witnesses) in Witnesses::<T>::iter() {
			let times = witnesses.iter().map(|witness| witness.witnessed_at);
			ensure!(have_passed(times, now), WRONG);
		}
		for (_, filings) in Filings::<T>::iter() {
			let periods =
				filings.iter().flat_map(|filing| filing.suspensions.iter().chain([&filing.period]));
			let mut times = periods.flat_map(|period| [Some(period.from), period.until]).flatten();
			ensure!(times.all(|time| time <= now), WRONG);
		}
		Ok(())
	}
}

/// Whether each time is not before the one before it, nor after `now`.
fn have_passed(times: impl Iterator<Item = Millis>, now: Millis) -> bool {
	let times: Vec<_> = times.chain([now]).collect();
	times.is_sorted()
}

/// Whether each period holds an instant and ends before or when the next one begins.
fn are_in_order(periods: impl Iterator<Item = Validity>) -> bool {
	let mut free_from = Some(Millis(0));
	for period in periods {
		if !period.is_ordered() || free_from.is_none_or(|free_from| period.from < free_from) {
			return false;
		}
		free_from = period.until;
	}
	true
}

/// Whether a suspension lies within the period of its filing.
fn is_within<S: Get<u32>>(suspension: &Validity, filing: &Filing<S>) -> bool {
	let ends = match (suspension.until, filing.period.until) {
		(_, None) => true,
		(None, Some(_)) => false,
		(Some(until), Some(end)) => until <= end,
	};
	filing.period.from <= suspension.from && ends
}
