// SPDX-License-Identifier: Apache-2.0
//! The chain of custody: each event looks at the head alone.

use crate::{
	impls::parties, Config, CustodyEvent, CustodyEvents, CustodyHead, CustodyHeads, CustodyStep,
	Error, Event, Pallet,
};
use citychain_evidence::{EvidenceId, EvidenceRegister};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Adds one event to the chain of custody of an item.
	pub(crate) fn do_record_custody(evidence: EvidenceId, event: CustodyEvent) -> DispatchResult {
		let CustodyEvent { step, at, tool, operator, environment, institution, officer, .. } =
			event;
		let facts = T::Evidence::facts(evidence)?;
		ensure!(parties(&facts).any(|party| party == institution), Error::<T>::NotCustodian);
		ensure!(at <= Self::latest(event.recorded_at), Error::<T>::StepInFuture);
		ensure!(
			step != CustodyStep::Generate || at <= Self::latest(facts.recorded_at),
			Error::<T>::GeneratedAfterRecording
		);
		let head = CustodyHeads::<T>::get(evidence);
		let index = head.map_or(0, |head| head.count);
		let head = CustodyHead::after::<T>(head, step, at, T::MaxCustodyEvents::get())?;

		CustodyEvents::<T>::insert(evidence, index, event);
		CustodyHeads::<T>::insert(evidence, head);
		Self::deposit_event(Event::CustodyRecorded {
			evidence,
			index,
			institution,
			officer,
			step,
			at,
			tool,
			operator,
			environment,
		});
		Ok(())
	}
}
