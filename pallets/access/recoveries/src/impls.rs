// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, and what the look-ups answer.

use crate::{
	Config, CurrentPolicy, Error, Event, Pallet, Recoveries, Recovery, RecoveryInfo,
	RecoveryPolicy, RecoveryState, RecoveryStatus, Refusal,
};
use citychain_primitives::{
	ActingOfficer, Affiliation, Authority, CitizenId, CitizenRegister, Commitment, Duty,
	KeyHistory, Millis,
};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The chain's time.
	pub(crate) fn now() -> Millis {
		Millis(T::Time::now())
	}

	/// Gives a citizen the key that it asked for itself.
	pub(crate) fn do_replace_own_key(citizen: CitizenId, account: T::AccountId) -> DispatchResult {
		Self::ensure_none_open(citizen)?;

		T::Citizens::replace_key(citizen, account.clone())?;
		Self::deposit_event(Event::OwnKeyReplaced { citizen, account });
		Ok(())
	}

	/// Opens the recovery of a citizen whose enrolment the officer's institution keeps.
	pub(crate) fn do_open_recovery(
		acting: ActingOfficer,
		citizen: CitizenId,
		account: T::AccountId,
		grounds: Commitment,
	) -> DispatchResult {
		let keeper = T::Citizens::keeper(citizen)?;
		ensure!(keeper == acting.institution, Error::<T>::NotKeeper);
		Self::ensure_none_open(citizen)?;
		T::Citizens::ensure_fresh(&account)?;
		let lost = T::Citizens::present_key(citizen)?;

		let now = Self::now();
		let confirm_until = CurrentPolicy::<T>::get().confirm_until(now);
		let recovery = Recovery {
			lost: lost.clone(),
			account: account.clone(),
			grounds,
			opened_by: acting,
			opened_at: now,
			state: RecoveryState::Opened { confirm_until },
		};
		Recoveries::<T>::insert(citizen, recovery);
		let ActingOfficer { institution, officer } = acting;
		Self::deposit_event(Event::RecoveryOpened {
			citizen,
			lost,
			account,
			grounds,
			confirm_until,
			institution,
			officer,
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
		let (now, policy) = (Self::now(), CurrentPolicy::<T>::get());
		let confirmed =
			recovery.confirmed(acting, &account, now, &policy).map_err(Error::<T>::from)?;
		Self::ensure_current(citizen, &confirmed)?;
		T::Citizens::ensure_fresh(&account)?;

		let due = policy.due_from(now);
		let complete_until = confirmed.state.until();
		Recoveries::<T>::insert(citizen, confirmed);
		Self::deposit_event(Event::RecoveryConfirmed {
			citizen,
			account,
			due,
			complete_until,
			institution,
			officer,
		});
		Ok(())
	}

	/// Ends a recovery on the word of the owner of the present key.
	pub(crate) fn do_veto_recovery(citizen: CitizenId) -> DispatchResult {
		Self::find(citizen)?;

		Recoveries::<T>::remove(citizen);
		Self::deposit_event(Event::RecoveryVetoed { citizen });
		Ok(())
	}

	/// Ends a recovery on the word of an institution that opened or confirmed it.
	pub(crate) fn do_withdraw_recovery(
		acting: ActingOfficer,
		citizen: CitizenId,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		Self::find(citizen)?.ensure_party(institution).map_err(Error::<T>::from)?;

		Recoveries::<T>::remove(citizen);
		Self::deposit_event(Event::RecoveryWithdrawn { citizen, institution, officer });
		Ok(())
	}

	/// Gives a citizen the key of a recovery that is due, if all that it relies on still holds.
	pub(crate) fn do_complete_recovery(
		acting: ActingOfficer,
		citizen: CitizenId,
	) -> DispatchResult {
		let ActingOfficer { institution, officer } = acting;
		let recovery = Self::find(citizen)?;
		recovery.ensure_party(institution).map_err(Error::<T>::from)?;
		let signed = recovery.ensure_due(Self::now()).map_err(Error::<T>::from)?;
		Self::ensure_current(citizen, &recovery)?;
		Self::ensure_still_founded(signed)?;

		let Recovery { lost, account, .. } = recovery;
		T::Citizens::replace_key(citizen, account.clone())?;
		Recoveries::<T>::remove(citizen);
		Self::deposit_event(Event::RecoveryCompleted {
			citizen,
			lost,
			account,
			institution,
			officer,
		});
		Ok(())
	}

	/// Removes a recovery that can give nobody a key any more.
	pub(crate) fn do_remove_expired(acting: ActingOfficer, citizen: CitizenId) -> DispatchResult {
		let status = Self::status_of(citizen, &Self::find(citizen)?);
		ensure!(!status.is_open(), Error::<T>::NotExpired);

		Recoveries::<T>::remove(citizen);
		let ActingOfficer { institution, officer } = acting;
		Self::deposit_event(Event::RecoveryRemoved { citizen, institution, officer });
		Ok(())
	}

	/// Puts a policy in force.
	pub(crate) fn do_adopt_policy(policy: RecoveryPolicy) -> DispatchResult {
		Self::ensure_valid_policy(&policy)?;
		ensure!(CurrentPolicy::<T>::get() != policy, Error::<T>::PolicyUnchanged);

		CurrentPolicy::<T>::put(policy);
		Self::deposit_event(Event::PolicyAdopted { policy });
		Ok(())
	}

	/// Whether the council may adopt this policy.
	pub(crate) fn ensure_valid_policy(policy: &RecoveryPolicy) -> Result<(), Error<T>> {
		let RecoveryPolicy { delay, confirm_within, complete_within } = *policy;
		ensure!(delay >= T::MinDelay::get(), Error::<T>::DelayTooShort);
		ensure!(![confirm_within, complete_within].contains(&0), Error::<T>::WindowEmpty);
		let longest = delay.max(confirm_within).max(complete_within);
		ensure!(longest <= T::MaxWindow::get(), Error::<T>::WindowTooLong);
		Ok(())
	}

	/// The recovery of a citizen with how it stands now.
	pub(crate) fn recovery_info(citizen: CitizenId) -> Option<RecoveryInfo<T::AccountId>> {
		let recovery = Recoveries::<T>::get(citizen)?;
		let status = Self::status_of(citizen, &recovery);
		Some(RecoveryInfo { recovery, status })
	}

	fn find(citizen: CitizenId) -> Result<Recovery<T::AccountId>, Error<T>> {
		Recoveries::<T>::get(citizen).ok_or(Error::NotFound)
	}

	fn status_of(citizen: CitizenId, recovery: &Recovery<T::AccountId>) -> RecoveryStatus {
		if Self::ensure_current(citizen, recovery).is_ok() {
			recovery.status(Self::now())
		} else {
			RecoveryStatus::Void
		}
	}

	/// Refuses a citizen of whom a recovery can still be completed.
	fn ensure_none_open(citizen: CitizenId) -> Result<(), Error<T>> {
		let is_open = Self::recovery_info(citizen).is_some_and(|info| info.status.is_open());
		ensure!(!is_open, Error::<T>::RecoveryOpen);
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

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::WrongAccount => Self::WrongAccount,
			Refusal::NotParty => Self::NotParty,
			Refusal::InvalidTransition => Self::InvalidTransition,
			Refusal::NotConfirmed => Self::NotConfirmed,
			Refusal::DelayNotOver => Self::DelayNotOver,
			Refusal::Expired => Self::Expired,
		}
	}
}
