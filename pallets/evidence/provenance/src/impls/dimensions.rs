// SPDX-License-Identifier: Apache-2.0
//! Dimensions: each set once.

use crate::{Config, Description, Descriptions, Dimensions, Error, Event, Pallet};
use citychain_evidence::{Dimension, EvidenceId, EvidenceRegister};
use citychain_primitives::{ActingOfficer, Commitment};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Describes an item further.
	pub(crate) fn do_describe(
		acting: ActingOfficer,
		evidence: EvidenceId,
		dimensions: Dimensions<Commitment>,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let facts = T::Evidence::facts(evidence)?;
		ensure!(facts.institution == institution, Error::<T>::NotOwner);
		ensure!(dimensions.described().next().is_some(), Error::<T>::NothingDescribed);
		let described_at = T::now();
		let descriptions = Descriptions::<T>::get(evidence)
			.joined(dimensions.map(|commitment| Description { commitment, officer, described_at }))
			.map_err(Error::<T>::already_described)?;

		Descriptions::<T>::insert(evidence, descriptions);
		Self::deposit_event(Event::Described { evidence, institution, officer, dimensions });
		Ok(())
	}
}

impl<T> Error<T> {
	/// That this dimension is described already.
	fn already_described(dimension: Dimension) -> Self {
		match dimension {
			Dimension::Time => Self::TimeAlreadyDescribed,
			Dimension::Place => Self::PlaceAlreadyDescribed,
			Dimension::Person => Self::PersonAlreadyDescribed,
			Dimension::Before => Self::BeforeAlreadyDescribed,
			Dimension::During => Self::DuringAlreadyDescribed,
			Dimension::After => Self::AfterAlreadyDescribed,
		}
	}
}
