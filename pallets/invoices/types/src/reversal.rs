// SPDX-License-Identifier: Apache-2.0
//! What red invoices take back, and why.

use crate::{
	invoices::sum, InvoiceId, InvoiceLine, InvoiceNumber, RateGroup, RateGroups, RedFormId,
	TaxRate, Totals, MAX_LINE_PATH, MAX_RED_LINES,
};
use alloc::{collections::BTreeMap, vec::Vec};
use citychain_macros::{answer, stored};
use citychain_primitives::Commitment;
use frame_support::{traits::ConstU32, BoundedVec};

/// One line that is taken back in part or whole, with the proof that the blue invoice has it.
#[stored]
pub struct LineReversal {
	/// The place of the line in the blue invoice, from 0.
	#[codec(compact)]
	pub index: u16,
	/// The line.
	pub line: InvoiceLine,
	/// The path from the line up to the root.
	pub path: BoundedVec<[u8; 32], ConstU32<MAX_LINE_PATH>>,
	/// What is taken back of it.
	pub totals: Totals,
}

/// What of a blue invoice is taken back.
#[stored]
pub enum Reversal {
	/// All that is left of it (全额红冲).
	#[codec(index = 0)]
	Rest,
	/// Parts of these lines, each once, in ascending order (部分红冲).
	#[codec(index = 1)]
	Lines(BoundedVec<LineReversal, ConstU32<MAX_RED_LINES>>),
}

impl Reversal {
	/// How many lines it refers to.
	pub fn count(&self) -> u32 {
		match self {
			Self::Rest => 0,
			Self::Lines(lines) => lines.len().try_into().unwrap_or(u32::MAX),
		}
	}
}

/// What is taken back, after the proofs were checked.
#[stored]
pub struct RedAmounts {
	/// By rate.
	pub groups: RateGroups,
	/// By line of the blue invoice, in ascending order; none where all that is left is taken back.
	pub lines: BoundedVec<(u16, Totals), ConstU32<MAX_RED_LINES>>,
	/// All together.
	pub totals: Totals,
}

impl RedAmounts {
	/// All that is left of an invoice, where this is left at each of its rates.
	pub fn rest(left: &RateGroups) -> Self {
		let mut groups = left.clone();
		groups.retain(|group| !group.totals.is_zero());
		// It is a part of what the invoice states, whose sum is within range.
		let totals = sum(&groups).unwrap_or_default();
		Self { groups, lines: BoundedVec::new(), totals }
	}

	/// What is taken back of each line, with its rate, in ascending order; none if that is out of range.
	pub fn of_lines(lines: impl IntoIterator<Item = (u16, TaxRate, Totals)>) -> Option<Self> {
		let mut by_rate = BTreeMap::<TaxRate, (Totals, u16)>::new();
		let mut by_line = BoundedVec::new();
		for (index, rate, totals) in lines {
			let (sum, count) = by_rate.entry(rate).or_default();
			*sum = sum.checked_add(totals)?;
			*count = count.checked_add(1)?;
			by_line.try_push((index, totals)).ok()?;
		}
		let group = |(rate, (totals, lines))| RateGroup { rate, totals, lines };
		let groups: Vec<_> = by_rate.into_iter().map(group).collect();
		let groups = RateGroups::try_from(groups).ok()?;
		let totals = sum(&groups)?;
		Some(Self { groups, lines: by_line, totals })
	}

	/// Whether the rates ascend and add up to the totals, and something is taken back at each, one at
	/// least.
	pub fn is_sound(&self) -> bool {
		!self.groups.is_empty()
			&& self.groups.is_sorted_by(|one, next| one.rate < next.rate)
			&& self.groups.iter().all(|group| !group.totals.is_zero())
			&& sum(&self.groups) == Some(self.totals)
	}
}

/// Why an invoice is taken back (开具红字发票原因).
#[stored(Copy)]
pub enum RedReason {
	/// 01: issued in error (开票有误).
	#[codec(index = 1)]
	IssuedInError,
	/// 02: the goods came back (销货退回).
	#[codec(index = 2)]
	SalesReturn,
	/// 03: the service was not rendered to the end (服务中止).
	#[codec(index = 3)]
	ServiceSuspended,
	/// 04: the price was reduced afterwards (销售折让).
	#[codec(index = 4)]
	SalesAllowance,
}

/// A red invoice to be issued.
#[answer]
pub struct RedInvoice {
	/// The blue invoice.
	pub blue: InvoiceId,
	/// The form that it is issued by (红字发票信息确认单编号).
	pub form: RedFormId,
	/// The number of the red one.
	pub number: InvoiceNumber,
	/// Why.
	pub reason: RedReason,
	/// What is taken back.
	pub amounts: RedAmounts,
	/// The salted digest of the red document.
	pub document: Commitment,
	/// Whether the tax bureau issues it against the will of the parties (强制冲红).
	pub forced: bool,
}

#[cfg(test)]
mod tests {
	use super::*;
	use citychain_primitives::Fen;

	const GOODS: TaxRate = TaxRate::Taxed(1_300);

	fn totals(net: u64) -> Totals {
		Totals { net: Fen(net), tax: Fen(net / 10) }
	}

	#[test]
	fn lines_are_added_up_by_rate() {
		let exempt = TaxRate::Exempt;
		let lines = [(0, exempt, totals(10)), (3, GOODS, totals(20)), (4, GOODS, totals(30))];
		let amounts = RedAmounts::of_lines(lines).unwrap();
		let group = |rate, net, lines| RateGroup { rate, totals: totals(net), lines };
		assert_eq!(amounts.groups.to_vec(), [group(GOODS, 50, 2), group(exempt, 10, 1)]);
		assert_eq!(amounts.totals, totals(60));
		assert!(amounts.is_sound());
		let most = (0, GOODS, Totals { net: Fen(u64::MAX), tax: Fen(0) });
		assert_eq!(RedAmounts::of_lines([most, (1, GOODS, totals(1))]), None);
		assert_eq!(RedAmounts::of_lines([most, (1, exempt, totals(1))]), None);
	}

	#[test]
	fn the_rest_is_what_is_left_of_anything() {
		let group = |rate, net| RateGroup { rate, totals: totals(net), lines: 1 };
		let left = vec![group(GOODS, 20), group(TaxRate::ZeroRated, 0), group(TaxRate::Exempt, 10)];
		let rest = RedAmounts::rest(&left.clone().try_into().unwrap());
		assert_eq!(rest.groups.to_vec(), [left[0], left[2]]);
		assert_eq!((rest.totals, rest.lines.len()), (totals(30), 0));
		assert!(rest.is_sound() && !RedAmounts::rest(&RateGroups::default()).is_sound());
	}
}
