// SPDX-License-Identifier: Apache-2.0
//! The lines of blue invoices: shown by their proofs, noted, and taken back.

use crate::{Config, Error, Pallet, RedLine, RedLines};
use alloc::vec::Vec;
use citychain_invoices::{
	InvoiceId, LineReversal, RateGroups, RedAmounts, Remainder, Reversal, Totals,
};
use frame_support::ensure;

/// Lines by their index in the blue invoice.
pub(crate) type Lines = Vec<(u16, RedLine)>;

impl<T: Config> Pallet<T> {
	/// What a reversal takes back of an invoice, and the lines as they stand before and after it.
	pub(crate) fn judged(
		blue: InvoiceId,
		remainder: &Remainder,
		reversal: &Reversal,
	) -> Result<(RedAmounts, Lines, Lines), Error<T>> {
		let reversals = match reversal {
			Reversal::Rest => {
				return Ok((RedAmounts::rest(&remainder.groups), Vec::new(), Vec::new()))
			},
			Reversal::Lines(lines) => lines,
		};
		ensure!(!reversals.is_empty(), Error::<T>::NothingReversed);
		let is_ascending = reversals.is_sorted_by(|one, next| one.index < next.index);
		ensure!(is_ascending, Error::<T>::NotAscending);
		let (mut before, mut after) = (Lines::new(), Lines::new());
		for reversal in reversals {
			let line = Self::shown(blue, remainder, reversal)?;
			line.ensure_taxed_rightly::<T>(reversal.totals, remainder.tolerance)?;
			before.push((reversal.index, line));
			after.push((reversal.index, line.reversed::<T>(reversal.totals)?));
		}
		let taken = reversals.iter().zip(&before);
		let taken = taken.map(|(reversal, (index, line))| (*index, line.rate, reversal.totals));
		let amounts = RedAmounts::of_lines(taken).ok_or(Error::<T>::RedExceedsBlue)?;
		Ok((amounts, before, after))
	}

	/// A line of the invoice, by its proof, with what was taken back of it before.
	fn shown(
		blue: InvoiceId,
		remainder: &Remainder,
		reversal: &LineReversal,
	) -> Result<RedLine, Error<T>> {
		let LineReversal { index, line, path, totals } = reversal;
		ensure!(!totals.is_zero(), Error::<T>::NothingReversed);
		let Remainder { lines, lines_root, .. } = remainder;
		let is_included = line.is_included(&sha2_256, *index, path, *lines, lines_root);
		ensure!(is_included, Error::<T>::LineNotIncluded);
		let stated = line.totals().ok_or(Error::<T>::LineNotReversible)?;
		let fresh = RedLine { rate: line.rate, totals: stated, red: Totals::default() };
		Ok(RedLines::<T>::get(blue, index).unwrap_or(fresh))
	}

	/// Whether as much is left at each rate as is to be taken back.
	// The register sees to it when the red invoice is issued; a form over more is not opened at all.
	pub(crate) fn ensure_left(left: &RateGroups, amounts: &RedAmounts) -> Result<(), Error<T>> {
		for taken in &amounts.groups {
			let of_rate = left.iter().find(|group| group.rate == taken.rate);
			let of_rate = of_rate.ok_or(Error::<T>::RateNotInvoiced)?;
			let is_left = of_rate.totals.checked_sub(taken.totals).is_some();
			ensure!(is_left, Error::<T>::RedExceedsBlue);
		}
		Ok(())
	}

	/// The lines of a form as they stand after its red invoice: something else may have been taken back
	/// of them since it was opened.
	pub(crate) fn reversed(blue: InvoiceId, amounts: &RedAmounts) -> Result<Lines, Error<T>> {
		let after = |(index, totals): &(u16, Totals)| {
			// Every line of a form is noted when it is opened, for as long as the invoice is recorded.
			let line = RedLines::<T>::get(blue, index).ok_or(Error::<T>::LineNotIncluded)?;
			Ok((*index, line.reversed::<T>(*totals)?))
		};
		amounts.lines.iter().map(after).collect()
	}

	/// Writes lines as they stand now.
	pub(crate) fn note(blue: InvoiceId, lines: Lines) {
		for (index, line) in lines {
			RedLines::<T>::insert(blue, index, line);
		}
	}
}

fn sha2_256(data: &[u8]) -> [u8; 32] {
	sp_io::hashing::sha2_256(data)
}
