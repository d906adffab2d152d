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
		/// The amount is zero: give at least one fen.
		AmountZero,
		/// The beneficiary is neither an officer nor a citizen: enrol the account first.
		BeneficiaryNotEnrolled,
		/// More than half of the money that can be counted would exist: issue less.
		Overflow,
		/// The institution is not an active settlement bank: choose one that is.
		NotActive,
		/// The holder has an open redemption at this bank: cancel it, or wait for the bank.
		AlreadyExists,
		/// The holder has open redemptions at as many banks as the chain allows: cancel one, or wait
		/// for a bank.
		TooManyRedemptions,
		/// The bank has less than this outstanding: ask for less, or ask another bank.
		ExceedsOutstanding,
		/// The holder has less than this that is not on hold: ask for less.
		InsufficientBalance,
		/// The holder has no open redemption at this bank, or the bank nothing outstanding.
		NotFound,
		/// A bank's liability cannot be moved to the bank itself: name another bank.
		SameBank,
		/// The account is not a replaced key of the caller: sign with the key that came after it;
		/// for somebody who left, ask the council.
		NotFormerKey,
		/// The account is not a key of a withdrawn citizen or a dismissed officer. Its holder
		/// recovers the money with the present key.
		HolderHasNotLeft,
		/// The former account has no money that can be moved. What an escrow holds can be
		/// recovered when it is released.
		NothingToRecover,
	}
}
