// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work; what is longer than a screen stands in `impls`.

#[citychain_kit::calls]
mod calls {
	impl<T: Config> Pallet<T> {
		/// Replace the own key by a fresh account, as a citizen with the present key.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the present key of a citizen who is not suspended.
		///
		/// ## Details
		///
		/// At once, and without anybody's leave: for a new telephone, or where others may have seen the
		/// key. The former account signs nothing any more, and is never enrolled again. Money on it
		/// stays there until the new key recovers it: `recover_balance` of `Settlement`.
		///
		/// - `account`: the account that takes the place of the signing one; no officer or citizen has
		///   it or had it.
		///
		/// ## Errors
		///
		/// Those of the citizen, then in this order:
		/// - [`Error::StillOpen`]
		/// - those of the register of citizens: the account is not fresh, or as many former keys are
		///   kept as may be.
		///
		/// ## Events
		///
		/// [`Event::OwnKeyReplaced`], after that of the register of citizens.
		///
		/// ## Complexity
		///
		/// Constant: at most two signatures are checked.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::replace_own_key())]
		pub fn replace_own_key(
			origin: OriginFor<T>,
			account: T::AccountId,
			possession: PossessionOf<T>,
		) -> DispatchResult {
			let citizen = T::citizen(origin)?;
			Self::ensure_none_open(citizen)?;
			T::Citizens::ensure_possessed(&account, Binding::OwnKey(citizen), &possession)?;

			T::Citizens::replace_key(citizen, account.clone())?;
			Self::deposit_event(Event::OwnKeyReplaced { citizen, account });
			Ok(())
		}

		/// Open the recovery of a citizen who lost the key, as an officer of the enrolling institution.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that keeps the citizen's enrolment, both with
		/// `EnrolCitizens`.
		///
		/// ## Details
		///
		/// Nothing changes yet: a second institution confirms, the delay passes, and meanwhile the owner
		/// of the present key may veto. An expired or void recovery of the same citizen is replaced.
		///
		/// - `citizen`: the citizen.
		/// - `account`: the account that is to take the place of the lost key; no officer or citizen has
		///   it or had it.
		/// - `grounds`: the salted commitment to the minutes of how the person was recognised, which stay
		///   with the institution.
		/// - `possession`: what the account's owner signed for `Binding::Recovery` of this citizen; the
		///   sentence is that of `possession_statement` of `Institutions`. It counts now: what comes
		///   later does not ask it again.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - that of the register of citizens, if it does not know the citizen.
		/// - [`Error::NotKeeper`]
		/// - [`Error::StillOpen`]
		/// - those of the register of citizens: the account is not fresh, or the owner's word is
		///   expired, too long or not about this.
		///
		/// ## Events
		///
		/// [`Event::RecoveryOpened`].
		///
		/// ## Complexity
		///
		/// Constant: at most two signatures are checked.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::open_recovery())]
		pub fn open_recovery(
			origin: OriginFor<T>,
			citizen: CitizenId,
			account: T::AccountId,
			grounds: Commitment,
			possession: PossessionOf<T>,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::EnrolCitizens)?;
			Self::do_open_recovery(acting, citizen, account, grounds, &possession)
		}

		/// Confirm the recovery of a citizen, as an officer of an institution independent of the first.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `EnrolCitizens`. It is not the
		/// institution that opened the recovery, and stands under no common controller with it.
		///
		/// ## Details
		///
		/// Recognise the person by your own means. The delay of the policy starts now, usually 72 hours;
		/// when it is over, and nine tenths of its blocks were made, either institution completes the
		/// recovery.
		///
		/// - `citizen`: the citizen.
		/// - `account`: the account that the person named to you. It is stated again, so that nobody
		///   confirms another one than was seen.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotIndependent`]
		/// - [`Error::WrongAccount`]
		/// - [`Error::InvalidTransition`]
		/// - [`Error::Expired`]
		/// - that of the register of citizens, if the citizen was withdrawn.
		/// - [`Error::KeeperChanged`]
		/// - [`Error::KeyChanged`]
		/// - that of the register of citizens, if the account is not fresh any more.
		///
		/// ## Events
		///
		/// [`Event::RecoveryConfirmed`].
		///
		/// ## Complexity
		///
		/// Constant, beside what `Affiliation` reads.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::confirm_recovery())]
		pub fn confirm_recovery(
			origin: OriginFor<T>,
			citizen: CitizenId,
			account: T::AccountId,
		) -> DispatchResult {
			let acting = T::officer(origin, Duty::EnrolCitizens)?;
			Self::do_confirm_recovery(acting, citizen, account)
		}

		/// Veto the recovery of the own key, as the citizen with the present key, suspended or not.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the present key of a citizen. A suspended one may veto as well: or else the
		/// institution that asks for the key could silence its owner before.
		///
		/// ## Details
		///
		/// The recovery is void, whether it was confirmed or not, at any time before it is completed. Ask
		/// both institutions who said that the key was lost: their events name the officers. If somebody
		/// else may have the key too, replace it with `replace_own_key`.
		///
		/// ## Errors
		///
		/// - those of the register of citizens, if the account is not a citizen's present key.
		/// - [`Error::NotFound`]
		///
		/// ## Events
		///
		/// [`Event::RecoveryVetoed`].
		///
		/// ## Complexity
		///
		/// Constant.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::veto_recovery())]
		pub fn veto_recovery(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let citizen = T::Citizens::citizen_of(&who)?;
			Self::find(citizen)?;

			Recoveries::<T>::remove(citizen);
			Self::deposit_event(Event::RecoveryVetoed { citizen });
			Ok(())
		}

		/// Withdraw a recovery, as an officer of an institution that opened or confirmed it.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of either institution, both with `EnrolCitizens`.
		///
		/// ## Details
		///
		/// The recovery is void. Another one may be opened at once, for instance with the right account.
		///
		/// - `citizen`: the citizen.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotParty`]
		///
		/// ## Events
		///
		/// [`Event::RecoveryWithdrawn`].
		///
		/// ## Complexity
		///
		/// Constant.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::withdraw_recovery())]
		pub fn withdraw_recovery(origin: OriginFor<T>, citizen: CitizenId) -> DispatchResult {
			let ActingOfficer { institution, officer } = T::officer(origin, Duty::EnrolCitizens)?;
			ensure!(Self::find(citizen)?.is_party(institution), Error::<T>::NotParty);

			Recoveries::<T>::remove(citizen);
			Self::deposit_event(Event::RecoveryWithdrawn { citizen, institution, officer });
			Ok(())
		}

		/// Give a citizen the new key once the delay is over, as an officer of either institution.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of the institution that opened or of the one that confirmed the
		/// recovery, both with `EnrolCitizens`.
		///
		/// ## Details
		///
		/// The citizen keeps its number, level and status. The former account is never enrolled again;
		/// money on it stays there until the new key recovers it: `recover_balance` of `Settlement`.
		///
		/// - `citizen`: the citizen.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotParty`]
		/// - [`Error::Expired`]
		/// - [`Error::NotConfirmed`]
		/// - [`Error::DelayNotOver`]
		/// - that of the register of citizens, if the citizen was withdrawn.
		/// - [`Error::KeeperChanged`]
		/// - [`Error::KeyChanged`]
		/// - [`Error::NotActive`]
		/// - [`Error::NotIndependent`]
		/// - [`Error::OfficerCompromised`]
		/// - those of the register of citizens: the account is not fresh any more, or as many former keys
		///   are kept as may be.
		///
		/// ## Events
		///
		/// [`Event::RecoveryCompleted`], after that of the register of citizens.
		///
		/// ## Complexity
		///
		/// Constant, beside what `Affiliation` and `KeyHistory` read.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::complete_recovery())]
		pub fn complete_recovery(origin: OriginFor<T>, citizen: CitizenId) -> DispatchResult {
			let acting = T::officer(origin, Duty::EnrolCitizens)?;
			Self::do_complete_recovery(acting, citizen)
		}

		/// Remove a recovery that is expired or void, as any officer with the duty EnrolCitizens.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active officer of an active institution, both with `EnrolCitizens`.
		///
		/// ## Details
		///
		/// Its time is over, or the citizen was withdrawn, or has another key or another keeper by now.
		/// It could not be completed without this call either, which only makes room.
		///
		/// - `citizen`: the citizen.
		///
		/// ## Errors
		///
		/// Those of the officer, then in this order:
		/// - [`Error::NotFound`]
		/// - [`Error::NotExpired`]
		///
		/// ## Events
		///
		/// [`Event::RecoveryRemoved`].
		///
		/// ## Complexity
		///
		/// Constant.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::remove_expired())]
		pub fn remove_expired(origin: OriginFor<T>, citizen: CitizenId) -> DispatchResult {
			let ActingOfficer { institution, officer } = T::officer(origin, Duty::EnrolCitizens)?;
			let status = Self::status_of(citizen, &Self::find(citizen)?);
			ensure!(!status.is_open(), Error::<T>::NotExpired);

			Recoveries::<T>::remove(citizen);
			Self::deposit_event(Event::RecoveryRemoved { citizen, institution, officer });
			Ok(())
		}

		/// Decide how much time recoveries take from now on, by decision of the council.
		///
		/// ## Dispatch Origin
		///
		/// The council.
		///
		/// ## Details
		///
		/// Deadlines that are running stay as they are.
		///
		/// - `policy`: the delay, from `MinDelay` to `MaxWindow`, and how long a recovery can be
		///   confirmed and completed, from 1 to `MaxWindow`; all in milliseconds.
		///
		/// ## Errors
		///
		/// - `BadOrigin`: the call does not come from the council.
		/// - [`Error::DelayTooShort`]
		/// - [`Error::WindowEmpty`]
		/// - [`Error::WindowTooLong`]
		/// - [`Error::PolicyUnchanged`]
		///
		/// ## Events
		///
		/// [`Event::PolicyAdopted`].
		///
		/// ## Complexity
		///
		/// Constant.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::adopt_policy())]
		pub fn adopt_policy(origin: OriginFor<T>, policy: RecoveryPolicy) -> DispatchResult {
			T::council(origin)?;
			Self::ensure_valid_policy(&policy)?;
			ensure!(CurrentPolicy::<T>::get() != policy, Error::<T>::PolicyUnchanged);

			CurrentPolicy::<T>::put(policy);
			Self::deposit_event(Event::PolicyAdopted { policy });
			Ok(())
		}
	}
}
