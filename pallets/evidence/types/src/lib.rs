// SPDX-License-Identifier: Apache-2.0
//! What the pallets of judicial evidence share with each other, with other domains and with clients.
//!
//! | module | holds |
//! |---|---|
//! | [`evidence`] | what an item is, what the chain keeps of it, and the policy that it satisfies |
//! | [`cases`] | folders of evidence: where one stands, what it holds, what its seal proves |
//! | [`provenance`] | what is known of an item beyond its digest |
//! | [`proceedings`] | what courts and parties did with an item |
//! | `register` | the traits by which pallets ask each other |
//! | `tasks` | what may wait for an institution |
//! | `testing` | with the feature of this name: doubles of the registers |
//!
//! Without the feature `chain` it has the words and records alone, and none of the traits that
//! answer with a runtime's errors: so it needs nothing of a runtime, and no host functions.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]

extern crate alloc;

pub mod cases;
pub mod evidence;
mod ids;
pub mod proceedings;
pub mod provenance;
#[cfg(feature = "chain")]
mod register;
mod tasks;
#[cfg(feature = "testing")]
pub mod testing;

pub use cases::*;
pub use evidence::*;
pub use ids::*;
pub use proceedings::*;
pub use provenance::*;
#[cfg(feature = "chain")]
pub use register::*;
pub use tasks::EvidenceTask;
