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
		/// The account is neither a citizen's nor of an officer in office: have it enrolled, or the
		/// officer or its institution reinstated.
		NotAParty,
		/// No verification has this number: it was not given, the request was withdrawn, or the
		/// item was evicted and its proceedings cleared. Check the number.
		VerificationNotFound,
		/// No challenge has this number: it was not given, or the item was evicted and its
		/// proceedings cleared. Check the number.
		ChallengeNotFound,
		/// No legal hold has this number: it was not given, or the hold was released. Check the
		/// number.
		HoldNotFound,
		/// The request or challenge is another party's, the item another institution's, or the legal
		/// hold another court's: that one must make the call.
		NotOwner,
		/// The officer's institution has recorded the item, held the file or asked for this, or
		/// stands under one controller with one that has: an independent institution must act.
		ConflictOfInterest,
		/// The party has recorded the item itself, or stands under one controller with who has: it
		/// cannot challenge it. If the item is wrong, correct it in the register.
		OwnEvidence,
		/// The party has an open request or challenge of this item already; or the institute, or one
		/// under one controller with it, has given its opinion on this challenge: what stands need
		/// not be made again.
		AlreadyExists,
		/// As many requests of this item wait as the constant `MaxOpenRequests` allows: wait until a
		/// verifier has answered one.
		TooManyRequests,
		/// As many challenges of this item are open as the constant `MaxOpenChallenges` allows: wait
		/// until one is decided.
		TooManyChallenges,
		/// As many institutes have given their opinion as the constant `MaxOpinions` allows.
		TooManyOpinions,
		/// The request was answered, which is final: request another verification.
		AlreadyReported,
		/// The digest is of another algorithm than the recorded one, so that they cannot be
		/// compared: compute it by the algorithm that `verify_id` of the register names.
		AlgorithmDiffers,
		/// The deadline has passed: the challenge takes no answer any more. A court may hear it
		/// when it rules.
		Expired,
		/// The deadline has not passed: the recorder may still answer.
		NotExpired,
		/// The recorder has not answered: wait for its answer or, to rule, for the deadline, and
		/// conclude the default. Opinions are heard only on a challenge that was answered.
		NotResponded,
		/// The recorder has answered this challenge: look at its answer.
		AlreadyResponded,
		/// The default of this challenge was concluded: only a ruling follows.
		AlreadyDefaulted,
		/// A court has ruled on this challenge, which is final: raise another one.
		AlreadyRuled,
		/// The challenge was withdrawn, which is final: raise another one.
		AlreadyWithdrawn,
		/// The court that placed the hold still acts: one of its officers must release it.
		CourtStillActs,
		/// The response period is zero, or longer than the constant `MaxResponsePeriod`: choose one
		/// between.
		OutOfRange,
		/// The item is recorded, so that its proceedings stay: clear them when it was evicted.
		StillRecorded,
		/// Something about the item still waits for its end: have it reported, ruled on or
		/// withdrawn first.
		StillOpen,
		/// No proceedings of this item are left: there is nothing to remove.
		NothingToClear,
		/// The numbers of these records are used up, which an upgrade of the runtime must change.
		TooManyRecords,
	}
}
