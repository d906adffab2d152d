// SPDX-License-Identifier: Apache-2.0
//! Which numbers of invoices are whose.

use crate::{
	add_range, withdraw_from, Config, Error, Event, NumberRange, NumberRanges, Pallet, Series,
	SeriesInUse,
};
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
		let (after, range) =
			Series::assign(series, known, bureau, from, count).map_err(Error::<T>::from)?;
		let ranges =
			add_range(NumberRanges::<T>::get(taxpayer), range).map_err(Error::<T>::from)?;

		SeriesInUse::<T>::insert(series, after);
		NumberRanges::<T>::insert(taxpayer, ranges);
		let NumberRange { from, until, .. } = range;
		Self::deposit_event(Event::NumbersAssigned {
			taxpayer,
			series,
			from,
			until,
			bureau,
			officer,
		});
		Ok(())
	}

	/// Takes numbers from a taxpayer, for ever.
	pub(crate) fn do_withdraw_numbers(
		acting: ActingOfficer,
		taxpayer: InstitutionId,
		series: NumberSeries,
		from: u64,
	) -> DispatchResult {
		let ActingOfficer { institution: bureau, officer } = acting;
		Self::taxpayer_under(&acting, taxpayer)?;
		let (ranges, withdrawn) = withdraw_from(NumberRanges::<T>::get(taxpayer), series, from)
			.map_err(Error::<T>::from)?;

		if ranges.is_empty() {
			NumberRanges::<T>::remove(taxpayer);
		} else {
			NumberRanges::<T>::insert(taxpayer, ranges);
		}
		let NumberRange { from, until, .. } = withdrawn;
		Self::deposit_event(Event::NumbersWithdrawn {
			taxpayer,
			series,
			from,
			until,
			bureau,
			officer,
		});
		Ok(())
	}
}
