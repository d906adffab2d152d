// SPDX-License-Identifier: Apache-2.0
//! The frame in which every pallet stands, and nothing of any domain.
//!
//! | item | holds |
//! |---|---|
//! | [`City`] | who acts, the council and the clock: what every pallet asks of its runtime |
//! | [`refund`] | the one way to give back weight that was charged and not used |
//! | [`AccountSignature`] | what accounts sign beside transactions, as wallets make it |
//! | [`prelude`] | what the declarations of every pallet name |
//! | [`macro@pallet`], [`calls`], [`events`], [`errors`] | attributes of a pallet and of its three sections |
//! | [`stored`], [`answer`] | attributes of types that the chain stores or answers with |
//! | [`assert_adoptable`] | what a first policy must be |
//! | [`are_distinct`] | whether a list names nothing twice |
//! | `testing` | with the feature of this name: what the pallets' tests share |

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::pedantic, clippy::restriction))]

extern crate alloc;

mod city;
mod list;
mod policy;
pub mod prelude;
mod refund;
mod signature;
#[cfg(feature = "testing")]
pub mod testing;

pub use city::City;
pub use citychain_macros::{answer, calls, errors, events, pallet, stored};
pub use list::are_distinct;
pub use policy::assert_adoptable;
pub use refund::refund;
pub use signature::AccountSignature;
