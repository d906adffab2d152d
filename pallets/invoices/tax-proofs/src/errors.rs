// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no proof with this number, or it was pruned: check the number.
		NotFound,
		/// The tax is more than what it was computed on: check both, which are in fen.
		TaxExceedsBase,
		/// The end of the validity is not after the chain's time: check it, and its unit, which is
		/// the millisecond.
		EndsInPast,
		/// The proof would be valid for longer than `MaxValidity`: choose an earlier end.
		ValidityTooLong,
		/// A proof of this tax on this subject is valid or was used: revoke the valid one first; a
		/// used one stays.
		AlreadyProven,
		/// No number is left for another proof.
		TooManyProofs,
		/// Another bureau issued this proof, and only that one revokes it.
		NotIssuer,
		/// The proof was used, and serves once.
		AlreadyUsed,
		/// The proof was revoked by the bureau that issued it: ask there for another one.
		Revoked,
		/// The validity of the proof is over: ask the bureau for another one.
		Expired,
		/// The proof is of another tax than the one asked for.
		WrongKind,
		/// The proof is of something else than what it is used for: check the commitment.
		WrongSubject,
		/// The proof is valid, or was used, revoked or expired less than `Retention` ago: it is kept.
		RetentionNotOver,
	}
}
