// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Check the citizen's number: no recovery is on record.
		///
		/// No recovery of this citizen is on record: it was never opened, or it was completed,
		/// vetoed, withdrawn or removed.
		NotFound,
		/// Have the institution that keeps the citizen open it.
		///
		/// The officer's institution does not keep the enrolment of this citizen: the one that
		/// keeps it opens the recovery, or the council gives the key.
		NotKeeper,
		/// Veto or withdraw the open recovery first.
		///
		/// A recovery of this citizen is open, which `recovery` shows: veto or withdraw it first.
		StillOpen,
		/// Have a third, independent institution confirm.
		///
		/// The two institutions are one, or stand under one controller: a third one confirms.
		NotIndependent,
		/// Confirm the account that `recovery` shows.
		///
		/// The recovery is about another account than the one stated: look at it with `recovery`,
		/// and confirm the account that the person named.
		WrongAccount,
		/// Have one of the two institutions of this recovery act.
		///
		/// The officer's institution neither opened nor confirmed this recovery: one of those two
		/// acts.
		NotParty,
		/// Nothing to do: the recovery was confirmed already.
		InvalidTransition,
		/// Have a second institution confirm first.
		///
		/// No second institution has confirmed this recovery yet.
		NotConfirmed,
		/// Wait for the end of the delay that `recovery` shows.
		///
		/// The delay is not over, in which the owner of the present key may veto: `recovery` shows
		/// at which time and in which block it is. If the chain stood still, it needs more time.
		DelayNotOver,
		/// Open another recovery: the time for this one is over.
		///
		/// The time to confirm or to complete this recovery is over.
		Expired,
		/// Veto or withdraw it: it can still be completed.
		///
		/// The recovery can still be completed.
		NotExpired,
		/// Have the present keeper open another recovery.
		///
		/// Another institution keeps the enrolment by now: that one opens another recovery.
		KeeperChanged,
		/// Open another recovery: the citizen has another key.
		///
		/// The citizen has another key by now than the one that was lost: this recovery is void.
		KeyChanged,
		/// Withdraw it, and open another one with others.
		///
		/// An institution that opened or confirmed the recovery is suspended or closed by now, or
		/// lost the duty to enrol citizens.
		NotActive,
		/// Withdraw it, and recognise the person anew.
		///
		/// The key of an officer who opened or confirmed the recovery was in other hands when it
		/// signed, as was reported since.
		OfficerCompromised,
		/// Give the owner at least `MinDelay` to veto.
		///
		/// The delay of the policy is shorter than the constant `MinDelay`, which is in
		/// milliseconds: leave the owner of the present key more time to veto.
		DelayTooShort,
		/// Give at least a millisecond.
		///
		/// The policy gives no time at all to confirm or to complete.
		WindowEmpty,
		/// Give at most `MaxWindow`, in milliseconds.
		///
		/// The policy takes or gives more time than the constant `MaxWindow`, which is in
		/// milliseconds: shorten it.
		WindowTooLong,
		/// Change something: this policy is in force already.
		PolicyUnchanged,
	}
}
