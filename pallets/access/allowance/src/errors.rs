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
		/// A burst of nothing would allow no transaction. Set at least one millionth of a block; to
		/// keep somebody out, suspend the enrolment.
		BurstZero,
		/// With a recovery of nothing, what is used would never come back. Set at least one
		/// millionth of a block.
		RecoveryZero,
		/// With so small a burst of institutions the council could not act any more. Set at least
		/// the constant `MinInstitutionBurst`.
		BurstTooSmall,
		/// The caller is neither an officer nor a citizen. Ask an institution to enrol the account.
		NotEnrolled,
		/// No usage is recorded for this payer, so there is nothing to remove.
		NotFound,
		/// The usage of this payer has not recovered. Wait until the runtime API says that it has.
		StillInUse,
	}
}
