// SPDX-License-Identifier: Apache-2.0
//! Whether what an issuer submits adds up.

use super::{sum, BlueInvoice, Policy};
use crate::Error;
use citychain_invoices::{InvoiceKind, InvoiceNumber, RateGroup, TaxRate, Totals, MAX_LINES};

/// Whether an invoice adds up, line for line and rate for rate (EN 16931 BR-CO-10 to 18).
pub fn ensure_sound<T>(invoice: &BlueInvoice, policy: &Policy) -> Result<(), Error<T>> {
	ensure_number_fits(invoice.kind, &invoice.number)?;
	if invoice.lines == 0 {
		return Err(Error::NoLines);
	}
	if invoice.lines > MAX_LINES {
		return Err(Error::TooManyLines);
	}
	let groups = &invoice.groups;
	if groups.is_empty() {
		return Err(Error::NoGroups);
	}
	if !groups.is_sorted_by(|one, next| one.rate < next.rate) {
		return Err(Error::RatesNotAscending);
	}
	if groups.iter().any(|group| group.rate == TaxRate::Taxed(0)) {
		return Err(Error::ZeroRateWithoutReason);
	}
	let counted: u32 = groups.iter().map(|group| u32::from(group.lines)).sum();
	let has_empty_group = groups.iter().any(|group| group.lines == 0);
	if has_empty_group || counted != u32::from(invoice.lines) {
		return Err(Error::LinesDoNotAddUp);
	}
	// The gross is checked here so that no sum of it can overflow later.
	let sum = sum(groups).filter(|sum| sum.gross().is_some());
	if sum != Some(invoice.totals) {
		return Err(Error::TotalsDoNotAddUp);
	}
	if !groups.iter().all(|group| is_taxed_rightly(group, policy)) {
		return Err(Error::WrongTax);
	}
	if invoice.totals.is_zero() {
		return Err(Error::NothingInvoiced);
	}
	Ok(())
}

/// Whether a number has the form that invoices of the kind have.
pub fn ensure_number_fits<T>(kind: InvoiceKind, number: &InvoiceNumber) -> Result<(), Error<T>> {
	let fits = kind.is_digital() == number.series().is_digital();
	fits.then_some(()).ok_or(Error::NumberDoesNotFit)
}

fn is_taxed_rightly(group: &RateGroup, policy: &Policy) -> bool {
	let Totals { net, tax } = group.totals;
	group.rate.admits(net, tax, policy.tolerance_of(group.lines))
}
