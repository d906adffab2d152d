// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls.

use crate::{
	types::recovery, Config, CurrentPolicy, Error, Event, Pallet, PossessionOf, Recoveries,
};
use citychain_access::{Recovery, RecoveryStatus};
use citychain_primitives::{
	ActingOfficer, Affiliation, Authority, Binding, CitizenId, CitizenRegister, Commitment, Duty,
	KeyHistory, Millis,
};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Opens the recovery of a citizen whose enrolment the officer's institution keeps.
	pub(crate) fn do_open_recovery(
		acting: ActingOfficer,
		citizen: CitizenId,
		account: T::AccountId,
		grounds: Commitment,
		possession: &PossessionOf<T>,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		ensure!(T::Citizens::keeper(citizen)? == institution, Error::<T>::NotKeeper);
		Self::ensure_none_open(citizen)?;
		T::Citizens::ensure_fresh(&account)?;
		T::Citizens::ensure_possessed(&account, Binding::Recovery(citizen), possession)?;
		let lost = T::Citizens::present_key(citizen)?;

		let policy = CurrentPolicy::<T>::get();
		let recovery =
			Recovery::opened(lost.clone(), account.clone(), grounds, acting, T::now(), &policy);
		let confirm_until = recovery.state.until();
		Recoveries::<T>::insert(citizen, recovery);
		Self::deposit_event(Event::RecoveryOpened {
			citizen,
			institution,
			officer,
			lost,
			account,
			grounds,
			confirm_until,
		});
		Ok(())
	}

	/// Confirms a recovery for a second institution, so that its delay begins.
	pub(crate) fn do_confirm_recovery(
		acting: ActingOfficer,
		citizen: CitizenId,
		account: T::AccountId,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let recovery = Self::find(citizen)?;
		let is_affiliated = T::Affiliation::are_affiliated(recovery.keeper(), institution);
		ensure!(!is_affiliated, Error::<T>::NotIndependent);
		let (now, policy) = (T::now(), CurrentPolicy::<T>::get());
		let due_block = policy.due_block(T::block(), T::SlotDuration::get());
		let confirmed =
			recovery::confirmed::<T>(recovery, acting, &account, now, due_block, &policy)?;
		Self::ensure_current(citizen, &confirmed)?;
		T::Citizens::ensure_fresh(&account)?;

		let due = policy.due_from(now);
		let complete_until = confirmed.state.until();
		Recoveries::<T>::insert(citizen, confirmed);
		Self::deposit_event(Event::RecoveryConfirmed {
			citizen,
			institution,
			officer,
			account,
			due,
			due_block,
			complete_until,
		});
		Ok(())
	}

	/// Gives a citizen the key of a recovery that is due, if all that it relies on still holds.
	pub(crate) fn do_complete_recovery(
		acting: ActingOfficer,
		citizen: CitizenId,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let recovery = Self::find(citizen)?;
		ensure!(recovery.is_party(institution), Error::<T>::NotParty);
		let signed = recovery::ensure_due::<T>(&recovery, T::now(), T::block())?;
		Self::ensure_current(citizen, &recovery)?;
		Self::ensure_still_founded(signed)?;

		let Recovery { lost, account, .. } = recovery;
		T::Citizens::replace_key(citizen, account.clone())?;
		Recoveries::<T>::remove(citizen);
		Self::deposit_event(Event::RecoveryCompleted {
			citizen,
			institution,
			officer,
			lost,
			account,
		});
		Ok(())
	}

	/// The recovery of a citizen.
	pub(crate) fn find(citizen: CitizenId) -> Result<Recovery<T::AccountId>, Error<T>> {
		Recoveries::<T>::get(citizen).ok_or(Error::NotFound)
	}

	/// How a recovery of this citizen stands now.
	pub(crate) fn status_of(
		citizen: CitizenId,
		recovery: &Recovery<T::AccountId>,
	) -> RecoveryStatus {
		if Self::ensure_current(citizen, recovery).is_ok() {
			recovery.status(T::now(), T::block())
		} else {
			RecoveryStatus::Void
		}
	}

	/// Refuses a citizen of whom a recovery can still be completed.
	pub(crate) fn ensure_none_open(citizen: CitizenId) -> Result<(), Error<T>> {
		let is_open = Self::recovery(citizen).is_some_and(|info| info.status.is_open());
		ensure!(!is_open, Error::<T>::StillOpen);
		Ok(())
	}

	/// Refuses a recovery of somebody who left, has another key or another keeper by now.
	fn ensure_current(citizen: CitizenId, recovery: &Recovery<T::AccountId>) -> DispatchResult {
		ensure!(T::Citizens::keeper(citizen)? == recovery.keeper(), Error::<T>::KeeperChanged);
		ensure!(T::Citizens::present_key(citizen)? == recovery.lost, Error::<T>::KeyChanged);
		Ok(())
	}

	/// Refuses what the two who signed, and when, cannot answer for any more.
	fn ensure_still_founded(
		[opened, confirmed]: [(ActingOfficer, Millis); 2],
	) -> Result<(), Error<T>> {
		let institutions = [opened.0.institution, confirmed.0.institution];
		let all_hold_duty = institutions
			.into_iter()
			.all(|institution| T::Authority::holds_duty(institution, Duty::EnrolCitizens));
		ensure!(all_hold_duty, Error::<T>::NotActive);
		let [keeper, confirmer] = institutions;
		ensure!(!T::Affiliation::are_affiliated(keeper, confirmer), Error::<T>::NotIndependent);
		let is_compromised = [opened, confirmed]
			.into_iter()
			.any(|(by, at)| T::KeyHistory::was_compromised(by.officer, at));
		ensure!(!is_compromised, Error::<T>::OfficerCompromised);
		Ok(())
	}
}
