// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and answers, and every transition from one state to the next. No storage.

mod deduction;
mod rules;

pub use deduction::{AfterReversal, ConfirmedUse, Deduction, DeductionState, Purpose};
pub use rules::{ExcludedElements, Rules, RETURN_PERIOD};

/// Why a transition is refused. Each has an [`Error`](crate::Error) of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// The taxpayer is not the buyer.
	NotBuyer,
	/// The tax on this kind of invoice is not deducted.
	KindNotDeductible,
	/// The rules exclude what the invoice is about.
	ElementExcluded,
	/// No tax is left of the invoice.
	NothingToDeduct,
	/// The period is no month.
	PeriodNotAMonth,
	/// The period has not begun.
	PeriodInFuture,
	/// The return of the period is due.
	PeriodClosed,
	/// The invoice belongs to a later period.
	PeriodBeforeInvoice,
	/// The invoice is selected already.
	AlreadySelected,
	/// The invoice was used already.
	AlreadyUsed,
	/// The invoice is selected for another period.
	WrongPeriod,
	/// The export refund was not rolled back.
	RefundNotRolledBack,
	/// More tax would be transferred out than was deducted.
	ExceedsDeduction,
}
