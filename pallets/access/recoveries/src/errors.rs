// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call is refused.
	#[pallet::error]
	#[derive(PartialEqNoBound, EqNoBound)]
	pub enum Error<T> {
		/// No recovery of this citizen is on record: it was never opened, or it was completed, vetoed,
		/// withdrawn or removed.
		NotFound,
		/// The officer's institution does not keep the enrolment of this citizen: the one that keeps it
		/// opens the recovery, or the council gives the key.
		NotKeeper,
		/// A recovery of this citizen is open, which `recovery` shows: veto or withdraw it first.
		StillOpen,
		/// The two institutions are one, or stand under one controller: a third one confirms.
		NotIndependent,
		/// The recovery is about another account than the one stated: look at it with `recovery`, and
		/// confirm the account that the person named.
		WrongAccount,
		/// The officer's institution neither opened nor confirmed this recovery: one of those two acts.
		NotParty,
		/// The recovery was confirmed already.
		InvalidTransition,
		/// No second institution has confirmed this recovery yet.
		NotConfirmed,
		/// The delay is not over, in which the owner of the present key may veto: `recovery` shows at
		/// which time and in which block it is. If the chain stood still, it needs more time.
		DelayNotOver,
		/// The time to confirm or to complete this recovery is over: open another one.
		Expired,
		/// The recovery can still be completed: veto or withdraw it if it must not be.
		NotExpired,
		/// Another institution keeps the enrolment by now: that one opens another recovery.
		KeeperChanged,
		/// The citizen has another key by now than the one that was lost: this recovery is void.
		KeyChanged,
		/// An institution that opened or confirmed the recovery is suspended or closed by now, or lost
		/// the duty to enrol citizens: withdraw the recovery, and open another one with others.
		NotActive,
		/// The key of an officer who opened or confirmed the recovery was in other hands when it
		/// signed, as was reported since: withdraw the recovery and recognise the person anew.
		OfficerCompromised,
		/// The delay of the policy is shorter than the constant `MinDelay`, which is in milliseconds:
		/// leave the owner of the present key more time to veto.
		DelayTooShort,
		/// The policy gives no time at all to confirm or to complete: give at least a millisecond.
		WindowEmpty,
		/// The policy takes or gives more time than the constant `MaxWindow`, which is in milliseconds:
		/// shorten it.
		WindowTooLong,
		/// The policy equals the one in force: nothing would change.
		PolicyUnchanged,
	}
}
