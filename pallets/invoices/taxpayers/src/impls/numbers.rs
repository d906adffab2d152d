// SPDX-License-Identifier: Apache-2.0
//! Which numbers of invoices are whose.

use crate::{add_range, Config, Event, NumberRanges, Pallet, Series, SeriesInUse};
use citychain_invoices::NumberSeries;
use citychain_primitives::{ActingOfficer, InstitutionId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Assigns numbers of a series of the bureau's own to a taxpayer.
	pub(crate) fn do_assign_numbers(
		acting: ActingOfficer,
		taxpayer: InstitutionId,
		series: NumberSeries,
		from: Option<u64>,
		count: u64,
	) -> DispatchResult {
		let ActingOfficer { institution: bureau, officer } = acting;
		Self::taxpayer_under(&acting, taxpayer)?;
		let known = SeriesInUse::<T>::get(series);
		let (after, numbers) = Series::assign::<T>(series, known, bureau, from, count)?;
		let ranges = add_range::<T, _>(NumberRanges::<T>::get(taxpayer), numbers)?;

		SeriesInUse::<T>::insert(series, after);
		NumberRanges::<T>::insert(taxpayer, ranges);
		Self::deposit_event(Event::NumbersAssigned { taxpayer, bureau, officer, numbers });
		Ok(())
	}
}
