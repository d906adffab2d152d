// SPDX-License-Identifier: Apache-2.0
//! Precommitments: fixing a time before the digest is shown.

use super::notarize::NewItem;
use crate::{
	blake2_256, Config, Error, Event, OpenPrecommitments, Origin, Origins, Pallet, PolicyInForce,
	Precommitment, Precommitments, Submission,
};
use citychain_primitives::{ActingOfficer, Commitment, InstitutionId};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Records what was committed to before, and uses up the commitment.
	pub(crate) fn do_reveal(
		acting: ActingOfficer,
		salt: &[u8; 32],
		submission: Submission,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let digest = submission.digest;
		let commitment = Precommitment::commitment(&blake2_256, institution, salt, &digest);
		let precommitment = Precommitments::<T>::get(institution, commitment)
			.ok_or(Error::<T>::PrecommitmentNotFound)?;
		ensure!(precommitment.block < T::block(), Error::<T>::TooEarly);
		let PolicyInForce { version, policy } = Self::policy_in_force()?;
		// Who committed to a file had it then: it cannot have come to be after that.
		Self::ensure_admissible(&policy, &submission, precommitment.at)?;
		Self::ensure_provider(submission.provider, institution)?;
		let NewItem { id, first_seen } = Self::append_one(acting, T::now(), version, &submission)?;

		Origins::<T>::insert(id, Origin::from(precommitment));
		Self::remove_precommitment(institution, commitment);
		Self::deposit_event(Event::Revealed {
			id,
			institution,
			officer,
			digest,
			commitment,
			first_seen,
		});
		Ok(())
	}

	/// Removes a precommitment that was not revealed and that `made_by` had made.
	pub(crate) fn do_drop_precommitment(
		acting: ActingOfficer,
		made_by: InstitutionId,
		commitment: Commitment,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let precommitment = Precommitments::<T>::get(made_by, commitment)
			.ok_or(Error::<T>::PrecommitmentNotFound)?;
		let is_over = precommitment.is_over(T::PrecommitmentLifetime::get(), T::now());
		ensure!(is_over || institution == made_by, Error::<T>::NotExpired);

		Self::remove_precommitment(made_by, commitment);
		let event = Event::PrecommitmentDropped { commitment, made_by, institution, officer };
		Self::deposit_event(event);
		Ok(())
	}

	/// Removes a precommitment that stands, and counts it out.
	fn remove_precommitment(institution: InstitutionId, commitment: Commitment) {
		Precommitments::<T>::remove(institution, commitment);
		OpenPrecommitments::<T>::mutate_exists(institution, |open| {
			*open = open.and_then(|open| open.checked_sub(1)).filter(|open| *open > 0);
		});
	}
}
