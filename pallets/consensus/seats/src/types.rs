// SPDX-License-Identifier: Apache-2.0
//! The seats as one value, and how a decision of the council changes it.

use crate::{Config, Error};
use citychain_primitives::InstitutionId;
use frame_support::{ensure, traits::Get, BoundedBTreeMap};

/// The validator account of each institution that has a seat.
pub type SeatsOf<T> =
	BoundedBTreeMap<InstitutionId, <T as frame_system::Config>::AccountId, <T as Config>::MaxSeats>;

/// Whether `count` seats are enough for the chain to go on.
pub(crate) fn is_enough<T: Config>(count: usize) -> bool {
	u32::try_from(count).is_ok_and(|count| count >= T::MinSeats::get())
}

/// The seats after `validator` got the seat of `institution`.
pub(crate) fn assigned<T: Config>(
	mut seats: SeatsOf<T>,
	institution: InstitutionId,
	validator: T::AccountId,
) -> Result<SeatsOf<T>, Error<T>> {
	ensure!(!seats.values().any(|seated| *seated == validator), Error::AlreadyExists);
	seats.try_insert(institution, validator).map_err(|_| Error::TooManySeats)?;
	Ok(seats)
}

/// The seats without that of `institution`, and the validator that had it.
pub(crate) fn vacated<T: Config>(
	mut seats: SeatsOf<T>,
	institution: InstitutionId,
) -> Result<(SeatsOf<T>, T::AccountId), Error<T>> {
	let validator = seats.remove(&institution).ok_or(Error::NotFound)?;
	ensure!(is_enough::<T>(seats.len()), Error::TooFewSeats);
	Ok((seats, validator))
}
