// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and answers, and every transition from one state to the next. No storage.

mod answer;
mod claim;
mod closure;

pub use answer::{ClosureInfo, InvoiceStanding};
pub use claim::{Claim, ClaimItem, ClaimItems, ClaimState, Lock, MAX_ITEMS};
pub use closure::{
	Clawback, Clawbacks, Closure, EntryState, Reimbursement, Reimbursers, MAX_CLOSURES,
};

/// Why a transition is refused. Each has an [`Error`](crate::Error) of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// The claim is closed, for ever.
	AlreadyClosed,
	/// The claim's locks are over.
	Expired,
	/// The officer who would approve the claim is the one who made it.
	SameOfficer,
	/// The institution has reimbursed the invoice.
	AlreadyReimbursed,
	/// Nothing would be reimbursed.
	AmountZero,
	/// More would be reimbursed than is left of the invoice.
	AmountTooHigh,
	/// As many institutions as may have reimbursed the invoice.
	TooManyClosures,
	/// The invoice is entered.
	AlreadyEntered,
	/// The invoice is not entered.
	NotEntered,
	/// All that was reimbursed was clawed back.
	NothingLeft,
	/// Nothing is to be paid back.
	NothingToRecover,
}
