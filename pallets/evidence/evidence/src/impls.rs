// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls and the look-ups, split by what it is about.

mod batches;
mod corrections;
mod eviction;
mod look_ups;
mod notarize;
mod policies;
mod precommit;
mod register;

use crate::{Config, Error, EvidenceRecord, LaterRecords, Location, Locations, Pallet, Records};
use citychain_evidence::EvidenceId;
use citychain_primitives::{ActingOfficer, Authority, Duty, InstitutionId, Millis};
use frame_support::{
	ensure,
	traits::{DefensiveOption, Time},
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{traits::SaturatedConversion, DispatchError};

impl<T: Config> Pallet<T> {
	/// The officer behind the origin, if it may notarize.
	pub(crate) fn ensure_notarizer(origin: OriginFor<T>) -> Result<ActingOfficer, DispatchError> {
		let who = ensure_signed(origin)?;
		T::Authority::ensure_officer(&who, Duty::NotarizeEvidence)
	}

	/// The record with this id, and where it stands.
	pub(crate) fn find(id: EvidenceId) -> Result<(Location, EvidenceRecord), Error<T>> {
		let location = Locations::<T>::get(id).ok_or(Error::<T>::EvidenceNotFound)?;
		// Both are written and removed together.
		let record = Self::record_at(&location).defensive_ok_or(Error::<T>::EvidenceNotFound)?;
		Ok((location, record))
	}

	/// As [`Self::find`], for an item that `institution` recorded.
	pub(crate) fn find_own(
		id: EvidenceId,
		institution: InstitutionId,
	) -> Result<(Location, EvidenceRecord), Error<T>> {
		let (location, record) = Self::find(id)?;
		ensure!(record.institution == institution, Error::<T>::NotAuthorized);
		Ok((location, record))
	}

	/// The record at this location.
	pub(crate) fn record_at(location: &Location) -> Option<EvidenceRecord> {
		match location.later {
			None => Records::<T>::get(location.digest),
			Some(institution) => LaterRecords::<T>::get(location.digest, institution),
		}
	}

	/// The chain's time.
	pub(crate) fn now() -> Millis {
		Millis(T::Time::now())
	}

	/// The number of the current block.
	// Records hold 32 bits: two-second blocks fill them in 270 years.
	pub(crate) fn block() -> u32 {
		frame_system::Pallet::<T>::block_number().saturated_into()
	}
}
