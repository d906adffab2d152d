// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and answers, and every transition from one state to the next. No storage.

mod deduction;
mod rules;

pub use deduction::{AfterReversal, ConfirmedUse, Deduction, DeductionState, Purpose};
pub use rules::{ExcludedElements, Rules, RETURN_PERIOD};
