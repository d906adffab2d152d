// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and answers, and every transition from one state to the next. No storage.

mod policy;
mod recovery;

pub use policy::{RecoveryPolicy, COMPLETE_WITHIN, CONFIRM_WITHIN, DELAY};
pub use recovery::{Recovery, RecoveryInfo, RecoveryState, RecoveryStatus};

/// Why a transition is refused. Each has an [`Error`](crate::Error) of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// Another account was stated than the recovery is about.
	WrongAccount,
	/// The institution neither opened nor confirmed it.
	NotParty,
	/// It is confirmed already.
	InvalidTransition,
	/// It is not confirmed.
	NotConfirmed,
	/// The delay is not over.
	DelayNotOver,
	/// Its time is over.
	Expired,
}
