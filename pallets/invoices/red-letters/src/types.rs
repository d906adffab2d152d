// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and answers, and every transition from one state to the next. No storage.

mod form;
mod policy;
mod state;

pub use form::{Basis, FormInfo, RedForm, Trail};
pub use policy::{FormPolicy, CONFIRM_WITHIN, ISSUE_WITHIN};
pub use state::{FormState, Side};

/// Why a transition is refused. Each has an [`Error`](crate::Error) of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// Nothing of the kind leads out of this state.
	InvalidTransition,
	/// The time to confirm is over.
	Expired,
	/// The time to confirm is not over.
	NotExpired,
	/// The own side opened the form, and the other one answers.
	OwnForm,
	/// The other side opened the form, and it alone may withdraw it now.
	NotInitiator,
	/// The other side has not confirmed yet.
	NotConfirmed,
}
