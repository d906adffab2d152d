// SPDX-License-Identifier: Apache-2.0
//! Dev-only pieces that the pallets' tests share, so that no mock writes them twice.
//!
//! | module | holds |
//! |---|---|
//! | [`roles`] | accounts and institutions by the part they play |
//! | [`authority`] | who may act, set by each test; [`mock_authority!`] makes the type for a mock |
//! | [`citizens`] | whose key is whose; [`mock_citizen_register!`] makes the type for a mock |
//! | [`evidence`] | a register of evidence; [`mock_evidence_register!`] makes the type for a mock |
//! | [`taxpayers`] | a register of taxpayers; [`mock_taxpayer_register!`] makes the type for a mock |
//! | [`invoices`] | a register of invoices and what is made of them; it has a macro for each type |
//! | [`events`] | the exact list of a pallet's events |
//! | [`origins`] | a table of calls and the origins that they refuse |
//!
//! Accounts are `u64`, as in `frame_system`'s configuration for tests.

#![forbid(unsafe_code)]

pub mod authority;
pub mod citizens;
pub mod events;
pub mod evidence;
pub mod invoices;
pub mod origins;
pub mod roles;
pub mod taxpayers;

#[doc(hidden)]
pub use citychain_primitives as __primitives;
#[doc(hidden)]
pub use sp_runtime as __sp_runtime;
