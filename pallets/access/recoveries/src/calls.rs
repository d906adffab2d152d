// SPDX-License-Identifier: Apache-2.0
//! What can be called: origin, checks and the work, which stands in `impls`.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call]
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
		/// Those of `Authority`, then in this order:
		/// - [`Error::RecoveryOpen`]: a recovery is open; veto it first, which says that the key is not
		///   lost.
		/// - those of the register of citizens: the account is not fresh, or as many former keys are
		///   kept as may be.
		///
		/// ## Events
		///
		/// [`Event::OwnKeyReplaced`], after that of the register of citizens.
		///
		/// ## Complexity
		///
		/// Constant.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::replace_own_key())]
		pub fn replace_own_key(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let citizen = T::Authority::ensure_citizen(&who)?;
			Self::do_replace_own_key(citizen, account)
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
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - that of the register of citizens, if it does not know the citizen.
		/// - [`Error::NotKeeper`]: another institution keeps the enrolment.
		/// - [`Error::RecoveryOpen`]: a recovery of the citizen is open.
		/// - that of the register of citizens, if the account is not fresh.
		///
		/// ## Events
		///
		/// [`Event::RecoveryOpened`].
		///
		/// ## Complexity
		///
		/// Constant.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::open_recovery())]
		pub fn open_recovery(
			origin: OriginFor<T>,
			citizen: CitizenId,
			account: T::AccountId,
			grounds: Commitment,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::EnrolCitizens)?;
			Self::do_open_recovery(acting, citizen, account, grounds)
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
		/// when it is over, either institution completes the recovery.
		///
		/// - `citizen`: the citizen.
		/// - `account`: the account that the person named to you. It is stated again, so that nobody
		///   confirms another one than was seen.
		///
		/// ## Errors
		///
		/// Those of `Authority`, then in this order:
		/// - [`Error::NotFound`]: no recovery of the citizen is on record.
		/// - [`Error::NotIndependent`]: the institution opened it, or is affiliated with the one that
		///   did.
		/// - [`Error::WrongAccount`]: the recovery is about another account.
		/// - [`Error::InvalidTransition`]: it was confirmed already.
		/// - [`Error::Expired`]: the time to confirm is over; the deadline itself is too late.
		/// - that of the register of citizens, if the citizen was withdrawn.
		/// - [`Error::KeeperChanged`]: another institution keeps the enrolment by now.
		/// - [`Error::KeyChanged`]: the citizen has another key by now.
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
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::EnrolCitizens)?;
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
		/// - [`Error::NotFound`]: no recovery of the citizen is on record.
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
			Self::do_veto_recovery(citizen)
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
		/// Those of `Authority`, then in this order:
		/// - [`Error::NotFound`]: no recovery of the citizen is on record.
		/// - [`Error::NotParty`]: the institution neither opened nor confirmed it.
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
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::EnrolCitizens)?;
			Self::do_withdraw_recovery(acting, citizen)
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
		/// Those of `Authority`, then in this order:
		/// - [`Error::NotFound`]: no recovery of the citizen is on record.
		/// - [`Error::NotParty`]: the institution neither opened nor confirmed it.
		/// - [`Error::Expired`]: the time to confirm or to complete is over.
		/// - [`Error::NotConfirmed`]: no second institution confirmed it.
		/// - [`Error::DelayNotOver`]: the owner of the present key may still veto.
		/// - that of the register of citizens, if the citizen was withdrawn.
		/// - [`Error::KeeperChanged`]: another institution keeps the enrolment by now.
		/// - [`Error::KeyChanged`]: the citizen has another key by now.
		/// - [`Error::NotActive`]: one of the two institutions is suspended or closed, or lost the duty.
		/// - [`Error::NotIndependent`]: the two institutions are affiliated by now.
		/// - [`Error::OfficerCompromised`]: the key of one of the two officers was in other hands when it
		///   signed.
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
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::EnrolCitizens)?;
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
		/// Those of `Authority`, then in this order:
		/// - [`Error::NotFound`]: no recovery of the citizen is on record.
		/// - [`Error::NotExpired`]: it can still be completed.
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
			let who = ensure_signed(origin)?;
			let acting = T::Authority::ensure_officer(&who, Duty::EnrolCitizens)?;
			Self::do_remove_expired(acting, citizen)
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
		/// - [`Error::DelayTooShort`]: the delay is shorter than `MinDelay`.
		/// - [`Error::WindowEmpty`]: there is no time to confirm or to complete.
		/// - [`Error::WindowTooLong`]: one of the times is longer than `MaxWindow`.
		/// - [`Error::PolicyUnchanged`]: the policy is in force already.
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
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_adopt_policy(policy)
		}
	}
}
