// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{
	Answers, Config, CustodyEvent, CustodyEvents, CustodyHeads, CustodyStep, Description,
	Descriptions, Dimensions, FilingInfo, Filings, Pallet, StepAnswer, Witness, Witnesses,
};
use alloc::vec::Vec;
use citychain_evidence::{Dimension, EvidenceFacts, EvidenceId, EvidenceRegister, FilingState};
use citychain_primitives::{InstitutionId, Millis};
use sp_runtime::traits::SaturatedConversion;

impl<T: Config> Pallet<T> {
	/// The dimensions of an item, each as it was described, or not yet.
	pub fn dimensions(evidence: EvidenceId) -> Dimensions<Description> {
		Descriptions::<T>::get(evidence)
	}

	/// The dimensions of an item that its class requires and that are not described.
	pub fn missing_dimensions(evidence: EvidenceId) -> Option<Vec<Dimension>> {
		let facts = T::Evidence::facts(evidence).ok()?;
		Some(Self::dimensions(evidence).missing(&facts.rule).collect())
	}

	/// The events of custody of an item in order.
	pub fn custody(evidence: EvidenceId) -> Vec<CustodyEvent> {
		let count = CustodyHeads::<T>::get(evidence).map_or(0, |head| head.count);
		(0..count).filter_map(|index| CustodyEvents::<T>::get(evidence, index)).collect()
	}

	/// Who witnessed an item, in the order in which they did.
	pub fn witnesses(evidence: EvidenceId) -> Vec<Witness> {
		Witnesses::<T>::get(evidence).into_inner()
	}

	/// The filings of a provider with their periods, oldest first.
	pub fn filings(institution: InstitutionId) -> Vec<FilingInfo> {
		Filings::<T>::get(institution).into_iter().map(Into::into).collect()
	}

	/// How the filing of an institution stood at a time.
	pub fn filing_state(institution: InstitutionId, at: Millis) -> FilingState {
		// At most one was filed at any time.
		Filings::<T>::get(institution)
			.iter()
			.map(|filing| filing.state(at))
			.find(|state| *state != FilingState::NotFiled)
			.unwrap_or(FilingState::NotFiled)
	}

	/// What a court asks of an item.
	pub fn questions(evidence: EvidenceId) -> Option<Answers> {
		let EvidenceFacts { level, institution, provider, recorded_at, rule, .. } =
			T::Evidence::facts(evidence).ok()?;
		let descriptions = Self::dimensions(evidence);
		let events = Self::custody(evidence);
		Some(Answers {
			level,
			recorder: institution,
			recorded_at,
			provider,
			provider_filing: provider.map(|of| Self::filing_state(of, recorded_at)),
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
