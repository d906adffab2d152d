// SPDX-License-Identifier: Apache-2.0
//! The ledger of one taxpayer for one tax period.

use crate::Error;
use citychain_invoices::{LedgerEntry, Totals};
use citychain_kit::stored;
use citychain_primitives::{Fen, TaxPeriod};

/// What a taxpayer's invoices come to in one tax period. Every sum only grows but the credit taken.
#[stored(Copy, Default)]
pub struct Ledger {
	/// How much of the credit limit is taken: blue invoices without tax, less what was rejected or
	/// taken back of them; in fen.
	#[codec(compact)]
	pub credit_taken: Fen,
	/// The credit limit under which credit was last taken, in fen without tax.
	#[codec(compact)]
	pub credit_limit: Fen,
	/// Blue invoices that came into force (销项).
	pub output: Totals,
	/// Red invoices that came into force, as what they take back; they may exceed the output, since
	/// they may take back invoices of earlier periods.
	pub reversed: Totals,
	/// Input tax that was confirmed for deduction (进项抵扣), in fen.
	#[codec(compact)]
	pub deducted: Fen,
	/// Deducted input tax that was taken back (进项转出), in fen.
	#[codec(compact)]
	pub transferred_out: Fen,
}

impl Ledger {
	/// The ledger with one more entry, for a taxpayer with this credit limit.
	pub fn posted<T>(self, entry: LedgerEntry, credit_limit: Fen) -> Result<Self, Error<T>> {
		let sum = |amount: Fen, more| amount.checked_add(more).ok_or(Error::Overflow);
		let totals = |of: Totals, more| of.checked_add(more).ok_or(Error::Overflow);
		Ok(match entry {
			LedgerEntry::CreditTaken(net) => {
				let credit_taken = self
					.credit_taken
					.checked_add(net)
					.filter(|taken| *taken <= credit_limit)
					.ok_or(Error::CreditLimitExceeded)?;
				Self { credit_taken, credit_limit, ..self }
			},
			LedgerEntry::CreditReturned(net) => {
				let credit_taken =
					self.credit_taken.checked_sub(net).ok_or(Error::CreditNotTaken)?;
				Self { credit_taken, ..self }
			},
			LedgerEntry::Issued(more) => Self { output: totals(self.output, more)?, ..self },
			LedgerEntry::Reversed(more) => Self { reversed: totals(self.reversed, more)?, ..self },
			LedgerEntry::Deducted(more) => Self { deducted: sum(self.deducted, more)?, ..self },
			LedgerEntry::TransferredOut(more) => {
				Self { transferred_out: sum(self.transferred_out, more)?, ..self }
			},
		})
	}
}

/// Whether `retention` months or more lie between a period and the current one, so that its ledger
/// takes no more postings and may be pruned.
pub fn is_over(period: TaxPeriod, current: TaxPeriod, retention: u32) -> bool {
	months(period).saturating_add(retention.into()) <= months(current)
}

/// The months from the beginning of the year 0 to that of a period.
fn months(period: TaxPeriod) -> u64 {
	let year = u64::from(period.0.checked_div(100).unwrap_or_default());
	let month = u64::from(period.0.checked_rem(100).unwrap_or_default());
	year.saturating_mul(12).saturating_add(month)
}
