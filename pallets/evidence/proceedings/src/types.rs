// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps, and every transition from one state to the next. No storage.
//!
//! What look-ups answer stands in `citychain-evidence`, where clients read it without the pallet.

mod challenge;
mod hold;
mod verification;

pub use challenge::Challenge;
pub use citychain_evidence::proceedings::*;
pub use hold::LegalHold;
pub use verification::Verification;

/// The most entries on one page of a look-up.
pub const MAX_PAGE: u32 = 64;

/// The most records that one `clear` removes.
pub const MAX_CLEARED: u32 = 64;
