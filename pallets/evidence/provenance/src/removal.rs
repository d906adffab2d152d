// SPDX-License-Identifier: Apache-2.0
//! The end of what is known of an item.

use crate::{Config, CustodyEvents, CustodyHeads, Descriptions, Error, Event, Pallet, Witnesses};
use citychain_evidence::{EvidenceId, EvidenceRegister};
use citychain_primitives::ActingOfficer;
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Removes all that is known of an item that the register does not know any more; `walked` is how
	/// many events of custody it had.
	pub(crate) fn do_clear(
		acting: ActingOfficer,
		evidence: EvidenceId,
		walked: &mut u32,
	) -> DispatchResult {
		ensure!(T::Evidence::facts(evidence).is_err(), Error::<T>::StillRecorded);
		let head = CustodyHeads::<T>::get(evidence);
		ensure!(
			head.is_some()
				|| Descriptions::<T>::contains_key(evidence)
				|| Witnesses::<T>::contains_key(evidence),
			Error::<T>::NothingToClear
		);

		*walked = head.map_or(0, |head| head.count);
		for index in 0..*walked {
			CustodyEvents::<T>::remove(evidence, index);
		}
		CustodyHeads::<T>::remove(evidence);
		Descriptions::<T>::remove(evidence);
		Witnesses::<T>::remove(evidence);
		let ActingOfficer { institution, officer } = acting;
		Self::deposit_event(Event::Cleared { evidence, institution, officer });
		Ok(())
	}
}
