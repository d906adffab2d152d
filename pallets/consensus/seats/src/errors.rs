// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call is refused.
	#[pallet::error]
	#[derive(PartialEqNoBound, EqNoBound)]
	pub enum Error<T> {
		/// The institution is unknown, suspended or closed: register or reinstate it first.
		NotActive,
		/// The account holds a seat, this one or another institution's: name another account.
		AlreadyExists,
		/// There are as many seats as there can be: vacate one first.
		TooManySeats,
		/// The institution has no seat.
		NotFound,
		/// Fewer than `MinSeats` would stay: assign another seat first, or give this one to another
		/// account.
		TooFewSeats,
	}
}
