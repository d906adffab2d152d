// SPDX-License-Identifier: Apache-2.0
//! What the pallet of red letters keeps and answers.

mod form;
mod policy;
mod state;

pub use form::{Basis, FormInfo, RedForm, Trail};
pub use policy::{FormPolicy, CONFIRM_WITHIN, ISSUE_WITHIN};
pub use state::{FormState, Side};
