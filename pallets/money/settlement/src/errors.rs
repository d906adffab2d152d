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
		/// Give at least one fen.
		///
		/// The amount is zero.
		AmountZero,
		/// Have the beneficiary's account enrolled first.
		///
		/// The beneficiary is neither an officer nor a citizen.
		BeneficiaryNotEnrolled,
		/// Issue less: it could not be counted.
		///
		/// More than half of the money that can be counted would exist.
		Overflow,
		/// Choose an active settlement bank.
		///
		/// The institution is not an active settlement bank.
		NotActive,
		/// Cancel the open redemption first, or wait.
		///
		/// The holder has an open redemption at this bank.
		AlreadyExists,
		/// Cancel a redemption first, or wait for a bank.
		///
		/// The holder has open redemptions at as many banks as the chain allows.
		TooManyRedemptions,
		/// Ask for less, or ask another bank.
		///
		/// The bank has less than this outstanding.
		ExceedsOutstanding,
		/// Ask for less: the holder has not as much free.
		///
		/// The holder has less than this that is not on hold.
		InsufficientBalance,
		/// Check holder and bank: no redemption is open.
		///
		/// The holder has no open redemption at this bank, or the bank nothing outstanding.
		NotFound,
		/// Name another bank.
		///
		/// A bank's liability cannot be moved to the bank itself.
		SameBank,
		/// Sign with the key that came after the former one.
		///
		/// The account is not a replaced key of the caller.
		NotFormerKey,
		/// Have the holder recover it with the present key.
		///
		/// The account is not a key of a withdrawn citizen or a dismissed officer. Its holder
		/// recovers the money with the present key.
		HolderHasNotLeft,
		/// Nothing to recover: no money there can be moved.
		///
		/// The former account has no money that can be moved. What an escrow holds can be recovered
		/// when it is released.
		NothingToRecover,
	}
}
