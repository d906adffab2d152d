// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod contents;
mod life;
mod voids;

use crate::{Case, Cases, Config, Error, Item, Items, Pallet};
use citychain_evidence::{CaseId, EvidenceId};
use citychain_primitives::InstitutionId;
use frame_support::ensure;

impl<T: Config> Pallet<T> {
	/// The case with this number.
	pub(crate) fn case_record(id: CaseId) -> Result<Case, Error<T>> {
		Cases::<T>::get(id).ok_or(Error::<T>::NotFound)
	}

	/// The case with this number, which `institution` keeps.
	pub(crate) fn own_case(institution: InstitutionId, id: CaseId) -> Result<Case, Error<T>> {
		let case = Self::case_record(id)?;
		ensure!(institution == case.keeper, Error::<T>::NotOwner);
		Ok(case)
	}

	/// An item of a case.
	pub(crate) fn item_record(id: CaseId, evidence: EvidenceId) -> Result<Item, Error<T>> {
		Items::<T>::get(id, evidence).ok_or(Error::<T>::NotInCase)
	}
}
