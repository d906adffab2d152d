// SPDX-License-Identifier: Apache-2.0
//! Why a transition is refused; each has the error of the same name.

/// Why a transition is refused.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	NumberDoesNotFit,
	NoLines,
	TooManyLines,
	NoGroups,
	RatesNotAscending,
	ZeroRateWithoutReason,
	LinesDoNotAddUp,
	TotalsDoNotAddUp,
	WrongTax,
	NothingInvoiced,
	NotDrafted,
	NotInForce,
	AlreadyDelivered,
	NotDelivered,
	AlreadyAnswered,
	AlreadyHolder,
	NoWarning,
	AlreadyFlagged,
	NotFlagged,
	Flagged,
	Disputed,
	Refused,
	NotAccepted,
	RedAgreed,
	NothingEncumbered,
	AlreadyEncumbered,
	ExceedsOutstanding,
	Encumbered,
	RateNotInvoiced,
	RedExceedsBlue,
}
