// SPDX-License-Identifier: Apache-2.0
//! Precommitments: fixing a time before the digest is shown.

use super::notarize::Recorded;
use crate::{
	Config, Error, Event, OpenPrecommitments, Origin, Origins, Pallet, PolicyInForce,
	Precommitment, Precommitments, Submission,
};
use citychain_primitives::{ActingOfficer, Commitment, InstitutionId};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Writes a commitment of an officer who may make it.
	pub(crate) fn do_precommit(acting: ActingOfficer, commitment: Commitment) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		ensure!(
			!Precommitments::<T>::contains_key(institution, commitment),
			Error::<T>::AlreadyExists
		);
		let open = OpenPrecommitments::<T>::get(institution);
		ensure!(open < T::MaxPrecommitments::get(), Error::<T>::TooManyPrecommitments);

		let precommitment = Precommitment { block: Self::block(), at: Self::now() };
		Precommitments::<T>::insert(institution, commitment, precommitment);
		OpenPrecommitments::<T>::insert(institution, open.saturating_add(1));
		Self::deposit_event(Event::Precommitted { institution, commitment, officer });
		Ok(())
	}

	/// Records what was committed to before, and uses up the commitment.
	pub(crate) fn do_reveal(
		acting: ActingOfficer,
		salt: &[u8; 32],
		submission: Submission,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let digest = submission.digest;
		let commitment = Precommitment::commitment(institution, salt, &digest);
		let precommitment = Precommitments::<T>::get(institution, commitment)
			.ok_or(Error::<T>::PrecommitmentNotFound)?;
		ensure!(precommitment.block < Self::block(), Error::<T>::TooEarly);
		let PolicyInForce { version, policy } = Self::policy_in_force()?;
		// Who committed to a file had it then: it cannot have come to be after that.
		Self::ensure_admissible(&policy, &submission, precommitment.at)?;
		Self::ensure_provider(submission.provider, institution)?;
		let recorded = Self::record(acting, Self::now(), version, &submission)?;

		Origins::<T>::insert(recorded.id, Origin::from(precommitment));
		Self::remove_precommitment(institution, commitment);
		let Recorded { id, first_seen } = recorded;
		Self::deposit_event(Event::Revealed {
			id,
			digest,
			commitment,
			institution,
			officer,
			first_seen,
		});
		Ok(())
	}

	/// Removes a precommitment of `institution` that was not revealed.
	pub(crate) fn do_drop_precommitment(
		acting: ActingOfficer,
		institution: InstitutionId,
		commitment: Commitment,
	) -> DispatchResult {
		let precommitment = Precommitments::<T>::get(institution, commitment)
			.ok_or(Error::<T>::PrecommitmentNotFound)?;
		let is_over = precommitment.is_over(T::PrecommitmentLifetime::get(), Self::now());
		ensure!(is_over || acting.institution == institution, Error::<T>::NotExpired);

		Self::remove_precommitment(institution, commitment);
		let officer = acting.officer;
		Self::deposit_event(Event::PrecommitmentDropped { institution, commitment, officer });
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
