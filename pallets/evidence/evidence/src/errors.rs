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
		/// No item has this id: it was not given yet, or the item was evicted.
		NotFound,
		/// No policy is in force: the council must adopt one first.
		NoPolicy,
		/// The policy does not accept the algorithm: compute the digest, or the tree, with one of
		/// those that `current_policy` names. A file of a batch is bound by the policy of its batch.
		AlgorithmNotAccepted,
		/// The size is zero: there is nothing to notarize; give the size of the file in bytes.
		EmptyFile,
		/// The claimed time is later than the time that counts plus the policy's clock skew: check
		/// the clock that it came from, and its unit, which is the millisecond. The time that counts
		/// is the chain's, for a file of a batch that of its root, and for a digest that is revealed
		/// that of its precommitment.
		ClaimedInFuture,
		/// The provider is not an active institution: name another, or none.
		ProviderNotActive,
		/// The institution has recorded this digest, anchored this root or made this precommitment
		/// before: leave it out.
		AlreadyExists,
		/// All evidence ids are given: no evidence can be recorded on this chain.
		TooManyRecords,
		/// The policy accepts no algorithm, so nothing could be notarized: accept at least one.
		NoAlgorithmAccepted,
		/// The policy's clock skew is longer than the constant `MaxClockSkew`: shorten it.
		ClockSkewTooLong,
		/// The policy equals the one in force: nothing would change.
		PolicyUnchanged,
		/// All policy versions are given: no further policy can be adopted.
		TooManyPolicies,
		/// The policy requires of a class a dimension that does not exist: the bits of the six sum
		/// up to at most 63.
		DimensionUnknown,
		/// The policy asks of a class for no witness or for more than 16: ask for 1 to 16.
		WitnessesOutOfRange,
		/// The policy keeps a class longer than the constant `MaxRetention`: shorten its retention.
		RetentionTooLong,
		/// The list is empty: give at least one file, or the id of one item.
		NoItems,
		/// The list holds a digest twice: leave one of the two out.
		DuplicateItem,
		/// The tree has no leaves: give the number of files that it was made of.
		NoLeaves,
		/// The tree has more than 2^32 leaves: divide the files among several trees.
		TooManyLeaves,
		/// All batch numbers are given: no root can be anchored on this chain.
		TooManyBatches,
		/// No batch has this number; look it up by `batch_by_root`.
		BatchNotFound,
		/// The item or batch is of another institution than the one that the officer acts for: one
		/// of its officers must make the call.
		NotOwner,
		/// The path does not lead from this leaf at this index to the root of the batch: check that
		/// leaf, index and path are of this batch, and that leaf and salt are unchanged.
		NotIncluded,
		/// The institution has as many precommitments as `MaxPrecommitments` allows: reveal or drop
		/// some.
		TooManyPrecommitments,
		/// The institution has no such precommitment: it was revealed or dropped, or salt or digest
		/// are not those that were committed to.
		PrecommitmentNotFound,
		/// The precommitment was made in this very block, so it proves no earlier time: reveal in a
		/// later block.
		TooEarly,
		/// The precommitment is of another institution, which alone may drop it until
		/// `PrecommitmentLifetime` is over.
		NotExpired,
		/// The correction is not younger than what it is to correct: exchange the two, or notarize
		/// the corrected file first.
		NotYounger,
		/// The original has been corrected already: correct its correction instead, which
		/// `verify_id` names as `replaced_by`.
		AlreadyCorrected,
		/// The correction corrects another item already, which `verify_id` names as `replaces`:
		/// notarize another file.
		AlreadyCorrects,
		/// The ids are not in ascending order, or one is given twice: sort them.
		NotAscending,
		/// The retention of an item, which its class has in the policy that it bears, is not over:
		/// leave it out.
		RetentionNotOver,
		/// An item is held by a case or by a court's order: leave it out until it is released.
		Held,
		/// Other institutions recorded the digest later, and their records refer to this first one:
		/// leave it out until they have evicted theirs.
		StillReferenced,
		/// All eviction numbers are given: nothing can be evicted on this chain.
		TooManyEvictions,
		/// The item is held as often as can be counted: release a hold first.
		TooManyHolds,
		/// The item is not held: there is no hold to release.
		NotHeld,
	}
}
