// SPDX-License-Identifier: Apache-2.0
//! The frame in which every pallet stands, and nothing of any domain.
//!
//! | item | holds |
//! |---|---|
//! | [`City`] | who acts, the council and the clock: what every pallet asks of its runtime |
//! | [`refund`] | the one way to give back weight that was charged and not used |
//! | [`AccountSignature`] | what accounts sign beside transactions, as wallets make it |
//! | [`stored`], [`answer`] | attributes of types that the chain stores or answers with |
//! | [`are_distinct`] | whether a list names nothing twice |
//! | `testing` | with the feature of this name: what the pallets' tests share |

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]

extern crate alloc;

mod city;
mod list;
mod refund;
mod signature;
#[cfg(feature = "testing")]
pub mod testing;

pub use city::City;
pub use citychain_macros::{answer, stored};
pub use list::are_distinct;
pub use refund::refund;
pub use signature::AccountSignature;
