// SPDX-License-Identifier: Apache-2.0
//! What can be called.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Give an active institution's seat to a validator account, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// Replaces the institution's earlier validator, if it has one. The account gets a provider
		/// reference, with which it can set session keys; until it has set them it is left out of
		/// the validator set. A change takes effect at the second change of session after it.
		///
		/// - `institution`: whose seat.
		/// - `validator`: the account that validates for it.
		///
		/// ## Errors
		///
		/// - `BadOrigin`
		/// - [`Error::NotActive`]
		/// - [`Error::AlreadyExists`]
		/// - [`Error::TooManySeats`]
		///
		/// ## Events
		///
		/// [`Event::SeatAssigned`].
		///
		/// ## Complexity
		///
		/// O(n) in the n seats, at most `MaxSeats`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::assign_seat())]
		pub fn assign_seat(
			origin: OriginFor<T>,
			institution: InstitutionId,
			validator: T::AccountId,
		) -> DispatchResult {
			T::council(origin)?;
			ensure!(T::Authority::is_active(institution), Error::<T>::NotActive);
			let former = Self::seat(institution, validator.clone())?;

			Self::deposit_event(Event::SeatAssigned { institution, validator, former });
			Ok(())
		}

		/// Take an institution's seat away, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// Whatever the institution's status. The validator stays in consensus until the second
		/// change of session after this. If all seats that stay belong to validators without
		/// session keys, the current validators stay until one has set them.
		///
		/// - `institution`: whose seat.
		///
		/// ## Errors
		///
		/// - `BadOrigin`
		/// - [`Error::NotFound`]
		/// - [`Error::TooFewSeats`]
		///
		/// ## Events
		///
		/// [`Event::SeatVacated`].
		///
		/// ## Complexity
		///
		/// O(n) in the n seats, at most `MaxSeats`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::vacate_seat())]
		pub fn vacate_seat(origin: OriginFor<T>, institution: InstitutionId) -> DispatchResult {
			T::council(origin)?;
			let validator = Self::unseat(institution)?;

			Self::deposit_event(Event::SeatVacated { institution, validator });
			Ok(())
		}
	}
}
