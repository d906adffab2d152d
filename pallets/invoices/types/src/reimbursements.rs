// SPDX-License-Identifier: Apache-2.0
//! What the pallet of reimbursements keeps and answers.

mod answer;
mod claim;
mod closure;

pub use answer::{ClosureInfo, InvoiceStanding};
pub use claim::{Claim, ClaimItem, ClaimItems, ClaimState, Lock, MAX_ITEMS};
pub use closure::{
	Clawback, Clawbacks, Closure, EntryState, Reimbursement, Reimbursers, MAX_CLOSURES,
};
