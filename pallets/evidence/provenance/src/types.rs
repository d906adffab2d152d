// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps, and every transition from one state to the next. No storage.
//!
//! What look-ups answer stands in `citychain-evidence`, where clients read it without the pallet.

mod custody;
mod filing;

pub use citychain_evidence::provenance::*;
pub use custody::CustodyHead;
pub use filing::Filing;
