// SPDX-License-Identifier: Apache-2.0
//! What a red letter takes back: all that is left, or parts of lines with their proofs.

use super::{
	amount::{parse_fen, tax_on},
	error::InvoiceError,
	made::Made,
};
use citychain_invoices::{InvoiceLine, LineReversal, Reversal, Totals, MAX_RED_LINES};
use citychain_primitives::Fen;

/// A line that is to be taken back: `3`, `3=50.00`, or `3=50.00/6.50`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
	/// The place of the line, from 0.
	pub(crate) index: u16,
	/// What is taken back without tax; all of the line if not told.
	pub(crate) net: Option<Fen>,
	/// The tax that is taken back; that on `net` if not told.
	pub(crate) tax: Option<Fen>,
}

/// The part that an argument tells.
pub(crate) fn parse_part(text: &str) -> Result<Part, String> {
	let (index, amounts) = match text.split_once('=') {
		Some((index, amounts)) => (index, Some(amounts)),
		None => (text, None),
	};
	let index = index.parse().map_err(|_| {
		format!("{text} is not a line: write its place from 0, as 3, 3=50.00 or 3=50.00/6.50")
	})?;
	let (net, tax) = match amounts.map(|amounts| amounts.split_once('/').ok_or(amounts)) {
		None => (None, None),
		Some(Ok((net, tax))) => (Some(parse_fen(net)?), Some(parse_fen(tax)?)),
		Some(Err(net)) => (Some(parse_fen(net)?), None),
	};
	Ok(Part { index, net, tax })
}

/// What takes back these parts; all that is left, if there are none.
pub(crate) fn reversal(made: &Made, parts: &[Part]) -> Result<Reversal, InvoiceError> {
	let mut parts = parts.to_vec();
	parts.sort_by_key(|part| part.index);
	if let Some(pair) = parts.windows(2).find(|pair| same_line(pair)) {
		let index = pair.first().map_or(0, |part| part.index);
		return Err(wrong(index, "is named twice"));
	}
	if parts.is_empty() {
		return Ok(Reversal::Rest);
	}
	let lines: Result<Vec<_>, _> = parts.iter().map(|part| line(made, part)).collect();
	lines?.try_into().map(Reversal::Lines).map_err(|_| {
		let last = parts.last().map_or(0, |part| part.index);
		wrong(last, format!("a red letter refers to {MAX_RED_LINES} lines at most"))
	})
}

fn same_line(pair: &[Part]) -> bool {
	matches!(pair, [one, other] if one.index == other.index)
}

fn wrong(index: u16, reason: impl Into<String>) -> InvoiceError {
	InvoiceError::Line { index, reason: reason.into() }
}

fn line(made: &Made, part: &Part) -> Result<LineReversal, InvoiceError> {
	let index = part.index;
	let at = usize::from(index);
	let absent = || wrong(index, format!("the invoice has {} lines, from 0", made.lines.len()));
	let line = made.lines.get(at).ok_or_else(absent)?;
	let whole = reduced(line, made.lines.get(at.saturating_add(1))).ok_or_else(|| {
		wrong(
			index,
			"is a discount, which cannot be taken back: take back less of the line before it",
		)
	})?;
	let totals = totals(line, whole, part)?;
	let is_part = whole.checked_sub(totals).is_some() && !totals.is_zero();
	if !is_part {
		return Err(wrong(index, "take back more than nothing, and not more than the line has"));
	}
	let path = made.path(at).and_then(|path| path.try_into().ok()).ok_or_else(absent)?;
	Ok(LineReversal { index, line: line.clone(), path, totals })
}

/// What was charged for a line: its amounts without the discount that stands behind it.
fn reduced(line: &InvoiceLine, next: Option<&InvoiceLine>) -> Option<Totals> {
	let whole = line.totals()?;
	match next.filter(|next| next.net < 0) {
		None => Some(whole),
		Some(discount) => {
			let [net, tax] = [discount.net, discount.tax].map(|amount| Fen(amount.unsigned_abs()));
			whole.checked_sub(Totals { net, tax })
		},
	}
}

/// What a part takes back: where the tax is not told, as much as belongs to it, and not more than
/// the line has.
fn totals(line: &InvoiceLine, whole: Totals, part: &Part) -> Result<Totals, InvoiceError> {
	let Some(net) = part.net else { return Ok(whole) };
	let tax = part.tax.map(Ok).unwrap_or_else(|| {
		let signed = i64::try_from(net.0).ok();
		let tax = signed.and_then(|net| tax_on(line.rate, net)).and_then(|tax| tax.try_into().ok());
		let tax = tax.ok_or_else(|| wrong(part.index, "the amount is too large"))?;
		Ok(if net == whole.net { whole.tax } else { Fen(tax).min(whole.tax) })
	})?;
	Ok(Totals { net, tax })
}
