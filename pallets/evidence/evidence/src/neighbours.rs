// SPDX-License-Identifier: Apache-2.0
//! What the pallets around this one ask and add.

use crate::{types::standing, Config, Error, Locations, Pallet, Standing, Standings, Submission};
use citychain_evidence::{
	EvidenceAnchor, EvidenceClass, EvidenceFacts, EvidenceFile, EvidenceId, EvidenceRegister,
	PresumptionLevel, Ruling,
};
use citychain_primitives::ActingOfficer;
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};

#[cfg(feature = "runtime-benchmarks")]
use citychain_primitives::InstitutionId;

impl<T: Config> Pallet<T> {
	/// Changes how an item stands, or keeps nothing where nothing is added to it any more.
	fn change_standing(
		id: EvidenceId,
		change: impl FnOnce(Standing) -> Result<Standing, Error<T>>,
	) -> DispatchResult {
		ensure!(Locations::<T>::contains_key(id), Error::<T>::NotFound);
		let before = Standings::<T>::get(id);
		let after = change(before)?;
		if after == Standing::default() {
			Standings::<T>::remove(id);
		} else if after != before {
			Standings::<T>::insert(id, after);
		}
		Ok(())
	}
}

impl<T: Config> EvidenceRegister for Pallet<T> {
	fn facts(id: EvidenceId) -> Result<EvidenceFacts, DispatchError> {
		let (location, record) = Self::find(id)?;
		Ok(EvidenceFacts {
			digest: location.digest,
			institution: record.institution,
			officer: record.officer,
			provider: record.provider(),
			class: record.class,
			recorded_at: record.recorded_at,
			level: Standings::<T>::get(id).level,
			rule: Self::policy_of(record.policy)?.classes.of(record.class),
		})
	}

	fn raise(id: EvidenceId, level: PresumptionLevel) -> DispatchResult {
		Self::change_standing(id, |standing| Ok(standing.raised(level)))
	}

	fn rule(id: EvidenceId, ruling: Ruling) -> DispatchResult {
		Self::change_standing(id, |standing| Ok(standing.after(ruling)))
	}

	fn hold(id: EvidenceId) -> DispatchResult {
		Self::change_standing(id, standing::held)
	}

	fn release(id: EvidenceId) -> DispatchResult {
		Self::change_standing(id, standing::released)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_evidence(institution: InstitutionId) -> EvidenceId {
		crate::benchmarking::evidence::<T>(institution)
	}
}

impl<T: Config> EvidenceAnchor for Pallet<T> {
	fn anchor(
		acting: ActingOfficer,
		file: &EvidenceFile,
		class: EvidenceClass,
	) -> Result<EvidenceId, DispatchError> {
		let item = Self::do_notarize(acting, Submission::of(file, class, None))?;
		Ok(item.id)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_file(number: u32) -> EvidenceFile {
		crate::benchmarking::file_of_another::<T>(number)
	}
}
