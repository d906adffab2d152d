// SPDX-License-Identifier: Apache-2.0
//! What the look-ups answer.

use crate::{
	Answers, Config, CustodyEvent, CustodyEvents, CustodyHeads, CustodyStep, Descriptions, Pallet,
	StepAnswer,
};
use alloc::vec::Vec;
use citychain_evidence::{Dimension, EvidenceFacts, EvidenceId, EvidenceRegister};
use sp_runtime::traits::SaturatedConversion;

impl<T: Config> Pallet<T> {
	/// The dimensions of an item that are required and not described.
	pub(crate) fn dimensions_to_describe(evidence: EvidenceId) -> Option<Vec<Dimension>> {
		let facts = T::Evidence::facts(evidence).ok()?;
		Some(Descriptions::<T>::get(evidence).missing(&facts.rule).collect())
	}

	/// The events of custody of an item in order.
	pub(crate) fn custody_events(evidence: EvidenceId) -> Vec<CustodyEvent> {
		let count = CustodyHeads::<T>::get(evidence).map_or(0, |head| head.count);
		(0..count).filter_map(|index| CustodyEvents::<T>::get(evidence, index)).collect()
	}

	/// What a court asks of an item.
	pub(crate) fn answers(evidence: EvidenceId) -> Option<Answers> {
		let EvidenceFacts { level, institution, provider, recorded_at, rule, .. } =
			T::Evidence::facts(evidence).ok()?;
		let descriptions = Descriptions::<T>::get(evidence);
		let events = Self::custody_events(evidence);
		Some(Answers {
			level,
			recorder: institution,
			recorded_at,
			provider,
			provider_filing: provider.map(|of| Self::state_of_filing(of, recorded_at)),
			described: descriptions.described().collect(),
			missing: descriptions.missing(&rule).collect(),
			custody: CustodyStep::ALL.map(|step| step_answer(step, &events)).to_vec(),
			witnesses: Self::witnesses(evidence),
			witnesses_required: rule.witnesses,
		})
	}
}

fn step_answer(step: CustodyStep, events: &[CustodyEvent]) -> StepAnswer {
	let of_step = || events.iter().filter(|event| event.step == step);
	let environments = of_step().filter(|event| event.environment.is_some());
	StepAnswer {
		step,
		events: of_step().count().saturated_into(),
		environments: environments.count().saturated_into(),
	}
}
