// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Sign as a citizen, or as an officer in office.
		///
		/// The account is neither a citizen's nor of an officer in office.
		NotAParty,
		/// Check the number: no verification has this one.
		///
		/// No verification has this number: it was not given, the request was withdrawn, or the
		/// item was evicted and its proceedings cleared. Check the number.
		VerificationNotFound,
		/// Check the number: no challenge has this one.
		///
		/// No challenge has this number: it was not given, or the item was evicted and its
		/// proceedings cleared. Check the number.
		ChallengeNotFound,
		/// Check the number: no legal hold has this one.
		///
		/// No legal hold has this number: it was not given, or the hold was released. Check the
		/// number.
		HoldNotFound,
		/// Have the institution or court it belongs to call.
		///
		/// The request or challenge is another party's, the item another institution's, or the
		/// legal hold another court's: that one must make the call.
		NotOwner,
		/// Have an independent institution act.
		///
		/// The officer's institution has recorded the item, held the file or asked for this, or
		/// stands under one controller with one that has.
		ConflictOfInterest,
		/// Correct your own item: you cannot challenge it.
		///
		/// The party has recorded the item itself, or stands under one controller with who has: it
		/// cannot challenge it. If the item is wrong, correct it in the register.
		OwnEvidence,
		/// Nothing to do: what you made before still stands.
		///
		/// The party has an open request or challenge of this item already; or the institute, or
		/// one under one controller with it, has given its opinion on this challenge: what stands
		/// need not be made again.
		AlreadyExists,
		/// Wait until a verifier has answered a request.
		///
		/// As many requests of this item wait as the constant `MaxOpenRequests` allows: wait until
		/// a verifier has answered one.
		TooManyRequests,
		/// Wait until a challenge of this item is decided.
		///
		/// As many challenges of this item are open as the constant `MaxOpenChallenges` allows:
		/// wait until one is decided.
		TooManyChallenges,
		/// No opinion more: there are as many as may be.
		///
		/// As many institutes have given their opinion as the constant `MaxOpinions` allows.
		TooManyOpinions,
		/// Request another verification: this one is answered.
		///
		/// The request was answered, which is final.
		AlreadyReported,
		/// Compute the digest by the recorded algorithm.
		///
		/// The digest is of another algorithm than the recorded one, so that they cannot be
		/// compared: compute it by the algorithm that `verify_id` of the register names.
		AlgorithmDiffers,
		/// Bring it before the court: the deadline has passed.
		///
		/// The deadline has passed: the challenge takes no answer any more. A court may hear it
		/// when it rules.
		Expired,
		/// Wait for the deadline: the recorder may still answer.
		///
		/// The deadline has not passed: the recorder may still answer.
		NotExpired,
		/// Wait for the recorder's answer or the deadline.
		///
		/// The recorder has not answered: wait for its answer or, to rule, for the deadline, and
		/// conclude the default. Opinions are heard only on a challenge that was answered.
		NotResponded,
		/// Look at the recorder's answer: it has one.
		///
		/// The recorder has answered this challenge.
		AlreadyResponded,
		/// Have the court rule: the default was concluded.
		///
		/// The default of this challenge was concluded: only a ruling follows.
		AlreadyDefaulted,
		/// Raise another challenge: a court ruled on this one.
		///
		/// A court has ruled on this challenge, which is final.
		AlreadyRuled,
		/// Raise another challenge: this one was withdrawn.
		///
		/// The challenge was withdrawn, which is final.
		AlreadyWithdrawn,
		/// Have an officer of the court release the hold.
		///
		/// The court that placed the hold still acts: one of its officers must release it.
		CourtStillActs,
		/// Choose a period of 1 ms to `MaxResponsePeriod`.
		///
		/// The response period is zero, or longer than the constant `MaxResponsePeriod`: choose one
		/// between.
		OutOfRange,
		/// Clear them when the item was evicted.
		///
		/// The item is recorded, so that its proceedings stay.
		StillRecorded,
		/// End what is open about the item first.
		///
		/// Something about the item still waits for its end.
		StillOpen,
		/// Nothing to remove: no proceedings are left.
		NothingToClear,
		/// No number is left: the runtime needs an upgrade.
		///
		/// The numbers of these records are used up, which an upgrade of the runtime must change.
		TooManyRecords,
	}
}
