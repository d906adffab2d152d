// SPDX-License-Identifier: Apache-2.0
//! What the pallets' tests share, so that no mock writes it twice.
//!
//! | item | holds |
//! |---|---|
//! | [`roles`] | accounts and institutions by the part they play |
//! | [`authority`] | who may act, set by each test |
//! | [`citizens`] | whose key is whose, set by each test |
//! | [`Kept`], [`KeptMap`] | what a double of a neighbour keeps, rolled back as the neighbour's storage is |
//! | [`mock_runtime!`](crate::mock_runtime) | the runtime of a mock, with its clock and its builder |
//! | [`events`] | the exact list of a pallet's events |
//! | [`origins`] | a table of every call and the origins that it refuses |
//! | [`notices!`](crate::notices) | a table of broken states and the invariant that notices each |
//! | [`json_in`] | what a README says of a chain specification |
//! | [`drive!`](crate::drive) | random steps against a plain model |
//!
//! Accounts are `u64`, as in `frame_system`'s configuration for tests.

#![allow(clippy::pedantic, clippy::restriction)]

pub mod authority;
pub mod citizens;
pub mod events;
mod invariants;
mod kept;
mod mock;
mod model;
pub mod origins;
mod readme;
pub mod roles;

pub use invariants::assert_noticed;
pub use kept::{Kept, KeptMap};
pub use mock::{time_of, START};
pub use model::config;
pub use readme::json_in;

#[doc(hidden)]
pub use proptest;
#[doc(hidden)]
pub use sp_io::TestExternalities;
#[doc(hidden)]
pub use sp_runtime::BuildStorage;
