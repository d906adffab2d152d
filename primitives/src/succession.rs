// SPDX-License-Identifier: Apache-2.0
//! Keys that were replaced: what stays on a former account belongs to whoever it was a key of.

/// Tells whose an account was before its key was replaced, so that what stayed on it can follow.
///
/// A former key is never enrolled again, so the pool refuses what it signs: only others can move
/// what it left behind.
pub trait FormerKeys<AccountId> {
	/// Whether `former` is a replaced key of the officer or citizen whose present key is `present`.
	fn is_former_key_of(former: &AccountId, present: &AccountId) -> bool;

	/// Whether `account` was a key of somebody who has left and so has no present key: a dismissed
	/// officer or a withdrawn citizen.
	fn has_left(account: &AccountId) -> bool;

	/// A former and a present account for which [`Self::is_former_key_of`] is true by its longest
	/// path.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_former_key() -> (AccountId, AccountId);

	/// An account for which [`Self::has_left`] is true by its longest path.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_left() -> AccountId;
}
