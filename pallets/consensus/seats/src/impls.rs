// SPDX-License-Identifier: Apache-2.0
//! Seats and the references that they keep on their validators' accounts.

use crate::{
	types::{assigned, vacated},
	Config, Pallet, Seats,
};
use citychain_primitives::InstitutionId;
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Gives the seat of `institution` to `validator`; returns the one that had it.
	pub(crate) fn seat(
		institution: InstitutionId,
		validator: T::AccountId,
	) -> Result<Option<T::AccountId>, DispatchError> {
		let seats = Seats::<T>::get();
		let former = seats.get(&institution).cloned();
		let seats = assigned::<T>(seats, institution, validator.clone())?;
		frame_system::Pallet::<T>::inc_providers(&validator);
		if let Some(former) = &former {
			Self::dismiss(former);
		}
		Seats::<T>::put(seats);
		Ok(former)
	}

	/// Takes the seat of `institution` away; returns the validator that had it.
	pub(crate) fn unseat(institution: InstitutionId) -> Result<T::AccountId, DispatchError> {
		let (seats, validator) = vacated::<T>(Seats::<T>::get(), institution)?;
		Self::dismiss(&validator);
		Seats::<T>::put(seats);
		Ok(validator)
	}

	fn dismiss(validator: &T::AccountId) {
		// Refused while session keys need the account and this is its only reference. The account
		// then keeps it, once; a validator must never stay because of what its account holds.
		let _ = frame_system::Pallet::<T>::dec_providers(validator);
	}
}
