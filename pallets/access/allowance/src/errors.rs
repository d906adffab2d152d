// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Set at least the smallest burst: zero stops everybody.
		///
		/// A burst of nothing would allow no transaction: set at least the constant
		/// `MinInstitutionBurst` or `MinCitizenBurst`, and suspend the enrolment to keep somebody
		/// out.
		BurstZero,
		/// Set at least one millionth of a block to come back.
		///
		/// What is used would never come back.
		RecoveryZero,
		/// Set a larger burst: the council and a veto need it.
		///
		/// With so small a burst the council could not act any more, or a citizen not veto a
		/// recovery: set at least the constant `MinInstitutionBurst` for institutions,
		/// `MinCitizenBurst` for others.
		BurstTooSmall,
		/// Have an institution enrol the account.
		///
		/// The caller is neither an officer nor a citizen.
		NotEnrolled,
		/// Nothing to remove: this payer has used nothing.
		///
		/// No usage is recorded for this payer: there is nothing to remove.
		NotFound,
		/// Wait until `allowance_of` shows it recovered.
		///
		/// The usage of this payer has not recovered: wait until `allowance_of` says that it has.
		StillUsed,
	}
}
