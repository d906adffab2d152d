// SPDX-License-Identifier: Apache-2.0
//! What an issuer submits, and whether it adds up.

use super::{Policy, Refusal};
use citychain_invoices::{
	Buyer, InvoiceId, InvoiceKind, InvoiceNumber, RateGroup, RateGroups, SpecialElement, TaxRate,
	Totals, MAX_LINES,
};
use citychain_kit::stored;
use citychain_primitives::{Commitment, Day};

/// A blue invoice (蓝字发票) as its issuer submits it.
#[stored]
pub struct BlueInvoice {
	/// Its number, one of those that the tax bureau assigned to the issuer.
	pub number: InvoiceNumber,
	/// Its kind.
	pub kind: InvoiceKind,
	/// Who bought.
	pub buyer: Buyer,
	/// The date that it bears, in China Standard Time.
	pub date: Day,
	/// What it states, all together.
	pub totals: Totals,
	/// The same by rate, in ascending order of the rates, each once.
	pub groups: RateGroups,
	/// How many lines it has, 1 to 2,000.
	#[codec(compact)]
	pub lines: u16,
	/// The root of the Merkle tree (RFC 6962 §2.1, SHA-256) over its lines in their order, each leaf
	/// the encoding of an `InvoiceLine`.
	pub lines_root: [u8; 32],
	/// What its lines are specially about, if anything.
	pub special: Option<SpecialElement>,
	/// The salted digest of the document, XML or OFD.
	pub document: Commitment,
	/// The invoice of the same issuer that it stands in for, which is taken back afterwards.
	pub replaces: Option<InvoiceId>,
}

impl BlueInvoice {
	/// Whether it adds up, line for line and rate for rate (EN 16931 BR-CO-10 to 18).
	pub fn ensure_sound(&self, policy: &Policy) -> Result<(), Refusal> {
		ensure_fits(self.kind, &self.number)?;
		if self.lines == 0 {
			return Err(Refusal::NoLines);
		}
		if self.lines > MAX_LINES {
			return Err(Refusal::TooManyLines);
		}
		if self.groups.is_empty() {
			return Err(Refusal::NoGroups);
		}
		let is_ascending =
			self.groups.windows(2).all(|pair| matches!(pair, [one, next] if one.rate < next.rate));
		if !is_ascending {
			return Err(Refusal::RatesNotAscending);
		}
		if self.groups.iter().any(|group| group.rate == TaxRate::Taxed(0)) {
			return Err(Refusal::ZeroRateWithoutReason);
		}
		let counted: u32 = self.groups.iter().map(|group| u32::from(group.lines)).sum();
		let has_empty_group = self.groups.iter().any(|group| group.lines == 0);
		if has_empty_group || counted != u32::from(self.lines) {
			return Err(Refusal::LinesDoNotAddUp);
		}
		// The gross is checked here so that no sum of it can overflow later.
		let sum = sum(&self.groups).filter(|sum| sum.gross().is_some());
		if sum != Some(self.totals) {
			return Err(Refusal::TotalsDoNotAddUp);
		}
		if !self.groups.iter().all(|group| is_taxed_rightly(group, policy)) {
			return Err(Refusal::WrongTax);
		}
		if self.totals.is_zero() {
			return Err(Refusal::NothingInvoiced);
		}
		Ok(())
	}
}

/// Whether a number has the form that invoices of the kind have.
pub(crate) fn ensure_fits(kind: InvoiceKind, number: &InvoiceNumber) -> Result<(), Refusal> {
	let fits = kind.is_digital() == number.series().is_digital();
	fits.then_some(()).ok_or(Refusal::NumberDoesNotFit)
}

/// The sum of all groups, if it is within range.
pub(crate) fn sum(groups: &RateGroups) -> Option<Totals> {
	groups.iter().try_fold(Totals::default(), |sum, group| sum.checked_add(group.totals))
}

fn is_taxed_rightly(group: &RateGroup, policy: &Policy) -> bool {
	let Totals { net, tax } = group.totals;
	group.rate.admits(net, tax, policy.tolerance_of(group.lines))
}
