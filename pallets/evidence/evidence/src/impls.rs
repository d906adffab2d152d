// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod batches;
mod corrections;
mod notarize;
mod precommit;

use crate::{Config, Error, EvidenceRecord, LaterRecords, Location, Locations, Pallet, Records};
use citychain_evidence::EvidenceId;
use citychain_primitives::InstitutionId;
use frame_support::{ensure, traits::DefensiveOption};

impl<T: Config> Pallet<T> {
	/// The record with this id, and where it stands.
	pub(crate) fn find(id: EvidenceId) -> Result<(Location, EvidenceRecord), Error<T>> {
		let location = Locations::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		// Both are written and removed together.
		let record = Self::record_at(&location).defensive_ok_or(Error::<T>::NotFound)?;
		Ok((location, record))
	}

	/// As [`Self::find`], for an item that `institution` recorded.
	pub(crate) fn find_own(
		id: EvidenceId,
		institution: InstitutionId,
	) -> Result<(Location, EvidenceRecord), Error<T>> {
		let (location, record) = Self::find(id)?;
		ensure!(record.institution == institution, Error::<T>::NotOwner);
		Ok((location, record))
	}

	/// The record at this location.
	pub(crate) fn record_at(location: &Location) -> Option<EvidenceRecord> {
		match location.later {
			None => Records::<T>::get(location.digest),
			Some(institution) => LaterRecords::<T>::get(location.digest, institution),
		}
	}
}
