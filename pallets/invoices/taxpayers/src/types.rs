// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and answers, and every transition from one state to the next. No storage.

mod genesis;
mod ledger;
mod numbers;
mod rates;
mod taxpayer;

pub use genesis::{GenesisNumbers, GenesisTaxpayer};
pub use ledger::{is_over, Credit, Ledger};
pub use numbers::{add_range, withdraw_from, NumberRange, Series};
pub use rates::{are_rates, default_rates, is_in_force, TaxedRates};
pub use taxpayer::{Kinds, Rates, Regime, RiskLevel, Taxpayer, TaxpayerStatus, Terms};

/// Why a transition is refused. Each has an [`Error`](crate::Error) of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// The taxpayer is suspended or deregistered.
	TaxpayerNotActive,
	/// The taxpayer is suspended already.
	AlreadySuspended,
	/// The taxpayer is not suspended.
	NotSuspended,
	/// The taxpayer is deregistered, and stays so until it registers anew.
	Deregistered,
	/// The invoice would be dated before its issuer was registered.
	BeforeRegistration,
	/// The taxpayer may not issue this kind of invoice.
	KindNotAllowed,
	/// The taxpayer may not tax at this rate.
	RateNotAllowed,
	/// The taxpayer is a small-scale one.
	NotGeneralTaxpayer,
	/// No number would be assigned.
	NoNumbers,
	/// Another bureau assigns the numbers of this series.
	SeriesOfAnotherBureau,
	/// Numbers from there on were assigned before.
	NumbersAlreadyAssigned,
	/// The series has not as many numbers left.
	SeriesExhausted,
	/// The taxpayer has as many ranges of numbers as it may have.
	TooManyRanges,
	/// The taxpayer has no range with this number.
	RangeNotFound,
	/// The credit limit of the period does not suffice.
	CreditLimitExceeded,
	/// More credit is returned than was taken.
	CreditNotTaken,
	/// A sum of the ledger would be out of range.
	LedgerOverflow,
}
