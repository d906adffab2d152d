// SPDX-License-Identifier: Apache-2.0
//! What red letters take back, by line and by rate.

use super::{draft::sum, Policy, Refusal, Standing};
use alloc::collections::BTreeMap;
use citychain_invoices::{RateGroup, RateGroups, RedAmounts, TaxRate, Totals};
use citychain_kit::stored;
use frame_support::BoundedVec;

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
	pub fn reversed(mut self, totals: Totals) -> Result<Self, Refusal> {
		self.left().checked_sub(totals).ok_or(Refusal::RedExceedsBlue)?;
		self.red = self.red.checked_add(totals).ok_or(Refusal::RedExceedsBlue)?;
		Ok(self)
	}
}

/// Whether the tax that is taken back of a line belongs to the net amount: it is the tax on it, give
/// or take the tolerance, or nothing of the line is left.
pub(crate) fn ensure_tax(line: &RedLine, red: Totals, policy: &Policy) -> Result<(), Refusal> {
	let is_right = red == line.left() || line.rate.admits(red.net, red.tax, policy.tolerance_of(1));
	is_right.then_some(()).ok_or(Refusal::WrongTax)
}

/// Lines added up by rate; none if that is out of range.
pub(crate) fn sum_by_rate(
	lines: impl IntoIterator<Item = (TaxRate, Totals)>,
) -> Option<RateGroups> {
	let mut sums = BTreeMap::<TaxRate, (Totals, u16)>::new();
	for (rate, totals) in lines {
		let (sum, count) = sums.entry(rate).or_default();
		*sum = sum.checked_add(totals)?;
		*count = count.checked_add(1)?;
	}
	let groups = sums.into_iter().map(|(rate, (totals, lines))| RateGroup { rate, totals, lines });
	BoundedVec::try_from(groups.collect::<alloc::vec::Vec<_>>()).ok()
}

/// All that is left of a blue invoice with these groups.
pub(crate) fn rest(groups: &RateGroups, standing: &Standing) -> RedAmounts {
	let mut rest = groups.clone();
	for (group, red) in rest.iter_mut().zip(&standing.red) {
		group.totals = group.totals.checked_sub(*red).unwrap_or_default();
	}
	rest.retain(|group| !group.totals.is_zero());
	let totals = sum(&rest).unwrap_or_default();
	RedAmounts { groups: rest, lines: BoundedVec::new(), totals }
}
