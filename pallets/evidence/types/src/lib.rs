// SPDX-License-Identifier: Apache-2.0
//! What the pallets of judicial evidence share with each other, with other domains and with clients:
//! what an item is, how much it is presumed to prove, and the traits by which pallets ask each other.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;

mod evidence;
mod ids;
// The code that the codec's derive makes casts the index of a variant.
#[allow(clippy::cast_possible_truncation)]
pub mod proceedings;
#[allow(clippy::cast_possible_truncation)]
pub mod provenance;
#[cfg(feature = "testing")]
pub mod testing;

pub use evidence::*;
pub use ids::*;
pub use proceedings::*;
pub use provenance::*;
