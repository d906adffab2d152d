// SPDX-License-Identifier: Apache-2.0
//! The rules of the council: whose tax is not deducted, and until when a period stays open.

use crate::Error;
use citychain_invoices::{Buyer, InvoiceFacts, SpecialElement};
use citychain_kit::stored;
use citychain_primitives::{Fen, InstitutionId, Millis, TaxPeriod};
use frame_support::{traits::ConstU32, BoundedBTreeSet};

/// Fifteen days in milliseconds: within them after its end the return of a period is due
/// (增值税法 §30).
pub const RETURN_PERIOD: u64 = 15 * 86_400_000;

/// A set of special elements.
pub type ExcludedElements = BoundedBTreeSet<SpecialElement, ConstU32<16>>;

/// What the council decides about the deduction of input tax.
#[stored]
pub struct Rules {
	/// The special elements whose tax is not deducted, whatever they are used for (增值税法 §22).
	pub excluded: ExcludedElements,
	/// How long a period stays open after its end, until its return is due, in milliseconds.
	pub grace: u64,
}

impl Default for Rules {
	/// Medical treatment is consumed by persons (增值税法 §22, 4); a period stays open for fifteen
	/// days after its end.
	fn default() -> Self {
		let mut excluded = ExcludedElements::new();
		for element in [SpecialElement::MedicalInpatient, SpecialElement::MedicalOutpatient] {
			// Two of at most sixteen: the set has room.
			let _ = excluded.try_insert(element);
		}
		Self { excluded, grace: RETURN_PERIOD }
	}
}

impl Rules {
	/// The tax of a usable invoice that `taxpayer` may use: what red letters left of it.
	pub fn deductible_tax<T>(
		&self,
		facts: &InvoiceFacts,
		taxpayer: InstitutionId,
	) -> Result<Fen, Error<T>> {
		if facts.buyer != Buyer::Institution(taxpayer) {
			return Err(Error::NotBuyer);
		}
		if !facts.kind.is_deductible() {
			return Err(Error::KindNotDeductible);
		}
		if facts.special.is_some_and(|element| self.excluded.contains(&element)) {
			return Err(Error::ElementExcluded);
		}
		let left = facts.totals.tax.checked_sub(facts.red.tax);
		left.filter(|tax| !tax.is_zero()).ok_or(Error::NothingToDeduct)
	}

	/// Whether the return of `period` may still be prepared at `now`.
	pub fn ensure_open<T>(&self, period: TaxPeriod, now: Millis) -> Result<(), Error<T>> {
		if !period.is_valid() {
			return Err(Error::PeriodNotAMonth);
		}
		if TaxPeriod::of(now) < period {
			return Err(Error::PeriodInFuture);
		}
		self.is_open(period, now).then_some(()).ok_or(Error::PeriodClosed)
	}

	/// Whether a period that has begun is not over, or over for less than `grace`.
	pub fn is_open(&self, period: TaxPeriod, now: Millis) -> bool {
		period.end().is_some_and(|end| now.0 < end.0.saturating_add(self.grace))
	}
}
