// SPDX-License-Identifier: Apache-2.0
//! Corrections: which item stands for which older one.

use crate::{Config, Corrections, Error, Event, Links, Pallet};
use citychain_evidence::EvidenceId;
use citychain_primitives::ActingOfficer;
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Links two items of an officer's institution.
	pub(crate) fn do_correct(
		acting: ActingOfficer,
		original: EvidenceId,
		correction: EvidenceId,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		Self::find_own(original, institution)?;
		Self::find_own(correction, institution)?;
		// From older to younger only, so that corrections form no circle.
		ensure!(original < correction, Error::<T>::NotYounger);
		let of_original = Corrections::<T>::get(original);
		ensure!(of_original.replaced_by.is_none(), Error::<T>::AlreadyCorrected);
		let of_correction = Corrections::<T>::get(correction);
		ensure!(of_correction.replaces.is_none(), Error::<T>::AlreadyCorrects);

		let of_original = Links { replaced_by: Some(correction), ..of_original };
		let of_correction = Links { replaces: Some(original), ..of_correction };
		Corrections::<T>::insert(original, of_original);
		Corrections::<T>::insert(correction, of_correction);
		Self::deposit_event(Event::Corrected { original, correction, institution, officer });
		Ok(())
	}
}
