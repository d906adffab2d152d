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
		/// A burst of nothing would allow no transaction: set at least the constant `MinInstitutionBurst`
		/// or `MinCitizenBurst`, and suspend the enrolment to keep somebody out.
		BurstZero,
		/// What is used would never come back: set at least a millionth of a block.
		RecoveryZero,
		/// With so small a burst the council could not act any more, or a citizen not veto a recovery:
		/// set at least the constant `MinInstitutionBurst` for institutions, `MinCitizenBurst` for others.
		BurstTooSmall,
		/// The caller is neither an officer nor a citizen: ask an institution to enrol the account.
		NotEnrolled,
		/// No usage is recorded for this payer: there is nothing to remove.
		NotFound,
		/// The usage of this payer has not recovered: wait until `allowance_of` says that it has.
		StillUsed,
	}
}
