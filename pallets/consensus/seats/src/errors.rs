// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Register or reinstate the institution first.
		///
		/// The institution is unknown, suspended or closed.
		NotActive,
		/// Name another account: this one holds a seat.
		///
		/// The account holds a seat, this one or another institution's.
		AlreadyExists,
		/// Vacate a seat first: there are as many as may be.
		///
		/// There are as many seats as there can be.
		TooManySeats,
		/// Check the institution: it has no seat.
		NotFound,
		/// Assign another seat first: too few would stay.
		///
		/// Fewer than `MinSeats` would stay: assign another seat first, or give this one to another
		/// account.
		TooFewSeats,
	}
}
