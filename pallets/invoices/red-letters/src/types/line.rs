// SPDX-License-Identifier: Apache-2.0
//! Lines of blue invoices that were shown to the chain.

use crate::Error;
use citychain_invoices::{TaxRate, Totals};
use citychain_kit::stored;
use citychain_primitives::Fen;

/// A line of a blue invoice that was shown to the chain, and what was taken back of it.
#[stored(Copy)]
pub struct RedLine {
	/// How the line is taxed.
	pub rate: TaxRate,
	/// What the line states.
	pub totals: Totals,
	/// What red invoices took back of it.
	pub red: Totals,
}

impl RedLine {
	/// What is left of the line.
	pub fn left(&self) -> Totals {
		self.totals.checked_sub(self.red).unwrap_or_default()
	}

	/// The line after a red invoice took back `totals` more.
	pub fn reversed<T>(self, totals: Totals) -> Result<Self, Error<T>> {
		self.left().checked_sub(totals).ok_or(Error::RedExceedsBlue)?;
		let red = self.red.checked_add(totals).ok_or(Error::RedExceedsBlue)?;
		Ok(Self { red, ..self })
	}

	/// Whether the tax that is taken back of a line belongs to the net amount: it is the tax on it, give
	/// or take the tolerance, or nothing of the line is left.
	pub fn ensure_taxed_rightly<T>(&self, red: Totals, tolerance: Fen) -> Result<(), Error<T>> {
		let is_right = red == self.left() || self.rate.admits(red.net, red.tax, tolerance);
		is_right.then_some(()).ok_or(Error::WrongTax)
	}
}
