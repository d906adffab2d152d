// SPDX-License-Identifier: Apache-2.0
//! Witnesses: nobody confirms its own work, and a group of affiliates is one witness.

use crate::{
	impls::parties, level_after, Config, Descriptions, Error, Event, Pallet, Witness, WitnessKind,
	Witnesses,
};
use citychain_evidence::{EvidenceId, EvidenceRegister};
use citychain_primitives::{ActingOfficer, Affiliation, Commitment};
use frame_support::ensure;
use sp_runtime::{traits::SaturatedConversion, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Adds a witness to an item, and raises the item to what follows from it.
	pub(crate) fn do_witness(
		acting: ActingOfficer,
		evidence: EvidenceId,
		kind: WitnessKind,
		statement: Commitment,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let facts = T::Evidence::facts(evidence)?;
		let is_affiliated = |other| T::Affiliation::are_affiliated(institution, other);
		ensure!(!parties(&facts).any(is_affiliated), Error::<T>::ConflictOfInterest);
		let mut witnesses = Witnesses::<T>::get(evidence);
		ensure!(
			witnesses.iter().all(|witness| witness.institution != institution),
			Error::<T>::AlreadyWitnessed
		);
		ensure!(!witnesses.is_full(), Error::<T>::TooManyWitnesses);
		ensure!(
			!witnesses.iter().any(|witness| is_affiliated(witness.institution)),
			Error::<T>::NotIndependent
		);
		ensure!(
			Descriptions::<T>::get(evidence).missing(&facts.rule).next().is_none(),
			Error::<T>::DimensionsMissing
		);
		let witness = Witness { kind, statement, institution, officer, witnessed_at: T::now() };
		witnesses.try_push(witness).map_err(|_| Error::<T>::TooManyWitnesses)?;
		let raises_to = level_after(kind, witnesses.len().saturated_into(), &facts.rule);

		raises_to.map_or(Ok(()), |level| T::Evidence::raise(evidence, level))?;
		Witnesses::<T>::insert(evidence, witnesses);
		Self::deposit_event(Event::Witnessed {
			evidence,
			institution,
			officer,
			kind,
			statement,
			raises_to,
		});
		Ok(())
	}
}
