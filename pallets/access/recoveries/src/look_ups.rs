// SPDX-License-Identifier: Apache-2.0
//! What the runtime API answers.

use crate::{Config, CurrentPolicy, Pallet, Recoveries};
use citychain_access::{AccessTask, RecoveryInfo, RecoveryPolicy, RecoveryState, RecoveryStatus};
use citychain_primitives::{
	Affiliation, Authority, CitizenId, Desk, Duty, Found, InstitutionId, Waiting,
};

impl<T: Config> Pallet<T> {
	/// The recovery of a citizen as it stands now; none if there is none on record.
	pub fn recovery(citizen: CitizenId) -> Option<RecoveryInfo<T::AccountId>> {
		let recovery = Recoveries::<T>::get(citizen)?;
		let status = Self::status_of(citizen, &recovery);
		Some(RecoveryInfo { recovery, status })
	}

	/// How much time recoveries take and give that are opened or confirmed from now on.
	pub fn policy() -> RecoveryPolicy {
		CurrentPolicy::<T>::get()
	}
}

impl<T: Config> Desk for Pallet<T> {
	type Task = AccessTask;

	fn waiting(institution: InstitutionId, after: Option<&[u8]>, room: u32) -> Found<AccessTask> {
		let enrols = T::Authority::holds_duty(institution, Duty::EnrolCitizens);
		let recoveries = match after {
			None => Recoveries::<T>::iter(),
			Some(after) => Recoveries::<T>::iter_from(after.to_vec()),
		};
		let key = |entry: &(CitizenId, _)| Recoveries::<T>::hashed_key_for(entry.0);
		Found::in_order(recoveries, room, key, |(citizen, recovery)| {
			let is_independent = !T::Affiliation::are_affiliated(recovery.keeper(), institution);
			let (task, since) = match Self::status_of(citizen, &recovery) {
				RecoveryStatus::AwaitsConfirmation if enrols && is_independent => {
					(AccessTask::ConfirmRecovery(citizen), recovery.opened_at)
				},
				RecoveryStatus::Due if recovery.is_party(institution) => match recovery.state {
					RecoveryState::Confirmed { due, .. } => {
						(AccessTask::CompleteRecovery(citizen), due)
					},
					RecoveryState::Opened { .. } => return None,
				},
				_ => return None,
			};
			Some(Waiting::new(task, Some(since), Some(recovery.state.until())))
		})
	}
}
