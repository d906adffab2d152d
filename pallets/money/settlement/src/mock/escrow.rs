// SPDX-License-Identifier: Apache-2.0
//! Another pallet that holds money.

// FRAME makes the items of a pallet public.
#![allow(unreachable_pub)]

pub use pallet::*;

#[frame_support::pallet(dev_mode)]
pub mod pallet {
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	#[pallet::composite_enum]
	pub enum HoldReason {
		Escrow,
	}
}
