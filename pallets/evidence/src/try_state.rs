// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{
	Config, CurrentPolicy, EvidenceRecord, LaterRecords, Location, Locations, NextId, Pallet,
	Policies, PolicyVersion, Records,
};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_located()?;
		Self::try_state_linked()?;
		Self::try_state_numbered()?;
		Self::try_state_dated()?;
		Self::try_state_admitted()?;
		Self::try_state_ruled()
	}

	/// 1. Records and locations lead to each other.
	fn try_state_located() -> Result<(), TryRuntimeError> {
		Self::each_record(|location, record| {
			ensure!(
				Locations::<T>::get(record.id).as_ref() == Some(location),
				"1: a record has no location under its id that leads back to it"
			);
			Ok(())
		})?;
		for (id, location) in Locations::<T>::iter() {
			ensure!(
				Self::record_at(&location).map(|record| record.id) == Some(id),
				"1: a location leads to no record with its id"
			);
		}
		Ok(())
	}

	/// 2. Later records stand under their institution, beside an older first one of another.
	fn try_state_linked() -> Result<(), TryRuntimeError> {
		for (digest, institution, later) in LaterRecords::<T>::iter() {
			ensure!(
				later.institution == institution,
				"2: a later record stands under another institution"
			);
			let first = Records::<T>::get(digest)
				.ok_or("2: a later record stands where no institution was first")?;
			ensure!(
				first.institution != institution,
				"2: an institution has recorded a digest twice"
			);
			ensure!(
				first.id < later.id
					&& first.block <= later.block
					&& first.recorded_at <= later.recorded_at,
				"2: a later record is older than the first one"
			);
		}
		Ok(())
	}

	/// 3. Ids are below the next one.
	fn try_state_numbered() -> Result<(), TryRuntimeError> {
		let next_id = NextId::<T>::get();
		for id in Locations::<T>::iter_keys() {
			ensure!(id < next_id, "3: an id was not given yet");
		}
		Ok(())
	}

	/// 4. No record comes from the future.
	fn try_state_dated() -> Result<(), TryRuntimeError> {
		let (block, now) = (Self::block(), Self::now());
		Self::each_record(|_, record| {
			ensure!(
				record.block <= block && record.recorded_at <= now,
				"4: a record is of a block or a time to come"
			);
			Ok(())
		})
	}

	/// 5. Records satisfy the policy whose version they bear.
	fn try_state_admitted() -> Result<(), TryRuntimeError> {
		Self::each_record(|location, record| {
			let policy = Policies::<T>::get(record.policy)
				.ok_or("5: a record bears the version of no policy")?;
			ensure!(
				record.size > 0
					&& policy.accepts(location.digest.algorithm())
					&& policy.allows_claim(record.claimed_at(), record.recorded_at),
				"5: a record does not satisfy the policy whose version it bears"
			);
			Ok(())
		})
	}

	/// 6. The policies are valid, without gaps, and the newest is in force.
	fn try_state_ruled() -> Result<(), TryRuntimeError> {
		let mut count = 0u32;
		for (version, policy) in Policies::<T>::iter() {
			count = count.saturating_add(1);
			ensure!(version >= PolicyVersion::FIRST, "6: a policy stands before the first");
			ensure!(Self::ensure_valid_policy(&policy).is_ok(), "6: a policy is not valid");
		}
		let Some(current) = CurrentPolicy::<T>::get() else {
			ensure!(count == 0, "6: there are policies, but none is in force");
			return Ok(());
		};
		ensure!(
			current.version == PolicyVersion(count),
			"6: the list of policies has gaps, or the newest is not in force"
		);
		ensure!(
			Policies::<T>::get(current.version) == Some(current.policy),
			"6: the policy in force is not the one of its version"
		);
		Ok(())
	}

	/// Calls `check` with every record and the location where it stands.
	fn each_record(
		mut check: impl FnMut(&Location, &EvidenceRecord) -> Result<(), TryRuntimeError>,
	) -> Result<(), TryRuntimeError> {
		for (digest, record) in Records::<T>::iter() {
			check(&Location { digest, later: None }, &record)?;
		}
		for (digest, institution, record) in LaterRecords::<T>::iter() {
			check(&Location { digest, later: Some(institution) }, &record)?;
		}
		Ok(())
	}
}
