// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Check the number: no item has this one.
		///
		/// No item has this id: it was not given yet, or the item was evicted.
		NotFound,
		/// Have the council adopt a policy first.
		///
		/// No policy is in force: the council must adopt one first.
		NoPolicy,
		/// Compute the digest with an accepted algorithm.
		///
		/// The policy does not accept the algorithm: compute the digest, or the tree, with one of
		/// those that `current_policy` names. A file of a batch is bound by the policy of its
		/// batch.
		AlgorithmNotAccepted,
		/// Give the size of the file in bytes: it is zero.
		///
		/// The size is zero: there is nothing to notarize; give the size of the file in bytes.
		EmptyFile,
		/// Check the claimed time, and its unit: milliseconds.
		///
		/// The claimed time is later than the time that counts plus the policy's clock skew: check
		/// the clock that it came from, and its unit, which is the millisecond. The time that
		/// counts is the chain's, for a file of a batch that of its root, and for a digest that is
		/// revealed that of its precommitment.
		ClaimedInFuture,
		/// Name an active institution as provider, or none.
		///
		/// The provider is not an active institution.
		ProviderNotActive,
		/// Leave it out: the institution recorded it before.
		///
		/// The institution has recorded this digest, anchored this root or made this precommitment
		/// before.
		AlreadyExists,
		/// No number is left: the runtime needs an upgrade.
		///
		/// All evidence ids are given: no evidence can be recorded on this chain.
		TooManyRecords,
		/// Accept at least one algorithm.
		///
		/// The policy accepts no algorithm, so nothing could be notarized.
		NoAlgorithmAccepted,
		/// Shorten the clock skew to `MaxClockSkew` at most.
		///
		/// The policy's clock skew is longer than the constant `MaxClockSkew`: shorten it.
		ClockSkewTooLong,
		/// Change something: this policy is in force already.
		PolicyUnchanged,
		/// No number is left: the runtime needs an upgrade.
		///
		/// All policy versions are given: no further policy can be adopted.
		TooManyPolicies,
		/// Require dimensions of the six: bits up to 63.
		///
		/// The policy requires of a class a dimension that does not exist: the bits of the six sum
		/// up to at most 63.
		DimensionUnknown,
		/// Ask for 1 to 16 witnesses.
		///
		/// The policy asks of a class for no witness or for more than 16.
		WitnessesOutOfRange,
		/// Shorten the retention to `MaxRetention` at most.
		///
		/// The policy keeps a class longer than the constant `MaxRetention`: shorten its retention.
		RetentionTooLong,
		/// Give at least one file, or the id of one item.
		///
		/// The list is empty.
		NoItems,
		/// Give each digest once.
		///
		/// The list holds a digest twice.
		DuplicateItem,
		/// Give the number of files of the tree.
		///
		/// The tree has no leaves.
		NoLeaves,
		/// Divide the files among several trees.
		///
		/// The tree has more than 2^32 leaves.
		TooManyLeaves,
		/// No number is left: the runtime needs an upgrade.
		///
		/// All batch numbers are given: no root can be anchored on this chain.
		TooManyBatches,
		/// Look the batch up by `batch_by_root`.
		///
		/// No batch has this number; look it up by `batch_by_root`.
		BatchNotFound,
		/// Have an officer of the institution it belongs to call.
		///
		/// The item or batch is of another institution than the one that the officer acts for: one
		/// of its officers must make the call.
		NotOwner,
		/// Check leaf, salt, index and path: they do not fit.
		///
		/// The path does not lead from this leaf at this index to the root of the batch.
		NotIncluded,
		/// Reveal or drop some precommitments first.
		///
		/// The institution has as many precommitments as `MaxPrecommitments` allows: reveal or drop
		/// some.
		TooManyPrecommitments,
		/// Check salt and digest: nothing was committed so.
		///
		/// The institution has no such precommitment: it was revealed or dropped, or salt or digest
		/// are not those that were committed to.
		PrecommitmentNotFound,
		/// Reveal in a later block.
		///
		/// The precommitment was made in this very block, so it proves no earlier time.
		TooEarly,
		/// Wait: only its maker may drop it until it expires.
		///
		/// The precommitment is of another institution, which alone may drop it until
		/// `PrecommitmentLifetime` is over.
		NotExpired,
		/// Exchange the two: a correction is the younger one.
		///
		/// The correction is not younger than what it is to correct.
		NotYounger,
		/// Correct the correction that `replaced_by` names.
		///
		/// The original has been corrected already: correct its correction instead, which
		/// `verify_id` names as `replaced_by`.
		AlreadyCorrected,
		/// Notarize another file: this one corrects another.
		///
		/// The correction corrects another item already, which `verify_id` names as `replaces`:
		/// notarize another file.
		AlreadyCorrects,
		/// Sort the ids, and give each once.
		///
		/// The ids are not in ascending order, or one is given twice.
		NotAscending,
		/// Leave the item out: its retention is not over.
		///
		/// The retention of an item, which its class has in the policy that it bears, is not over.
		RetentionNotOver,
		/// Leave the item out until it is released.
		///
		/// An item is held by a case or by a court's order.
		Held,
		/// Leave it out until later records are evicted.
		///
		/// Other institutions recorded the digest later, and their records refer to this first one.
		StillReferenced,
		/// No number is left: the runtime needs an upgrade.
		///
		/// All eviction numbers are given: nothing can be evicted on this chain.
		TooManyEvictions,
		/// Release a hold first: no further one can be counted.
		///
		/// The item is held as often as can be counted.
		TooManyHolds,
		/// Nothing to release: the item is not held.
		NotHeld,
	}
}
