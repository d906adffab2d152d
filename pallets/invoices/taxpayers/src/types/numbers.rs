// SPDX-License-Identifier: Apache-2.0
//! Numbers of invoices: series, of which each belongs to one bureau, and the ranges that it assigned.

use crate::Error;
use citychain_invoices::{InvoiceNumber, NumberSeries};
use citychain_kit::stored;
use citychain_primitives::InstitutionId;
use frame_support::{traits::Get, BoundedVec};

/// How far the numbers of a series are assigned.
#[stored(Copy)]
pub struct Series {
	/// The bureau that assigned its first numbers, and alone assigns its others.
	pub bureau: InstitutionId,
	/// The first number that was not passed yet; those before it are never assigned again.
	#[codec(compact)]
	pub next: u64,
}

/// Numbers that were assigned to one taxpayer, in one series without gaps.
#[stored(Copy)]
pub struct NumberRange {
	/// What they have in front.
	pub series: NumberSeries,
	/// The first, as its place in the series.
	#[codec(compact)]
	pub from: u64,
	/// The place after the last.
	#[codec(compact)]
	pub until: u64,
}

impl Series {
	/// The series `name` after `bureau` assigned `count` numbers of it, and these numbers: those from
	/// `from` on, or else the next ones.
	///
	/// What lies before `from` is passed over for ever, so that no two ranges ever overlap.
	pub fn assign<T>(
		name: NumberSeries,
		known: Option<Self>,
		bureau: InstitutionId,
		from: Option<u64>,
		count: u64,
	) -> Result<(Self, NumberRange), Error<T>> {
		if count == 0 {
			return Err(Error::NoNumbers);
		}
		let series = known.unwrap_or(Self { bureau, next: 0 });
		if series.bureau != bureau {
			return Err(Error::NotOwner);
		}
		let from = from.unwrap_or(series.next);
		if from < series.next {
			return Err(Error::NumbersAlreadyAssigned);
		}
		let until = from
			.checked_add(count)
			.filter(|until| *until <= name.len())
			.ok_or(Error::SeriesExhausted)?;
		Ok((Self { next: until, ..series }, NumberRange { series: name, from, until }))
	}
}

impl NumberRange {
	/// Whether the number is one of them.
	pub fn contains(&self, number: &InvoiceNumber) -> bool {
		self.series == number.series() && self.holds(number.serial())
	}

	fn holds(&self, serial: u64) -> bool {
		(self.from..self.until).contains(&serial)
	}
}

/// Adds numbers to those of a taxpayer; where they follow a range of it, that one grows.
pub fn add_range<T, Max: Get<u32>>(
	mut ranges: BoundedVec<NumberRange, Max>,
	new: NumberRange,
) -> Result<BoundedVec<NumberRange, Max>, Error<T>> {
	let before =
		ranges.iter_mut().find(|range| range.series == new.series && range.until == new.from);
	match before {
		Some(before) => before.until = new.until,
		None => ranges.try_push(new).map_err(|_| Error::TooManyRanges)?,
	}
	Ok(ranges)
}

/// Takes from a taxpayer the number at this place of the series, with those that follow it in its
/// range; the second value is what was taken.
pub fn withdraw_from<T, Max: Get<u32>>(
	mut ranges: BoundedVec<NumberRange, Max>,
	series: NumberSeries,
	from: u64,
) -> Result<(BoundedVec<NumberRange, Max>, NumberRange), Error<T>> {
	let range = ranges
		.iter_mut()
		.find(|range| range.series == series && range.holds(from))
		.ok_or(Error::RangeNotFound)?;
	let withdrawn = NumberRange { from, ..*range };
	range.until = from;
	ranges.retain(|range| range.from < range.until);
	Ok((ranges, withdrawn))
}
