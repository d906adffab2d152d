// SPDX-License-Identifier: Apache-2.0
//! What happened: the events tell the whole state.

#[citychain_kit::events]
mod events {
	/// What happened to seats.
	pub enum Event<T: Config> {
		/// An institution's seat was given to an account.
		SeatAssigned {
			/// The institution.
			institution: InstitutionId,
			/// The account that validates for it from the second change of session on.
			validator: T::AccountId,
			/// The account that it replaces, if the institution had a seat.
			former: Option<T::AccountId>,
		},
		/// An institution has no seat any more.
		SeatVacated {
			/// The institution.
			institution: InstitutionId,
			/// The account that validated for it.
			validator: T::AccountId,
		},
	}
}
