// SPDX-License-Identifier: Apache-2.0
//! Former keys, set by each test and kept for its thread.

use citychain_kit::testing::{authority, roles::AccountId};
use citychain_primitives::FormerKeys;
use std::{cell::RefCell, collections::BTreeMap};

thread_local! {
	static SUCCESSORS: RefCell<BTreeMap<AccountId, Option<AccountId>>> = RefCell::default();
}

/// Which key came after each former one; none, if the holder left.
pub struct Successors;

impl Successors {
	/// Nobody's key was replaced.
	pub(crate) fn reset() {
		SUCCESSORS.take();
	}

	/// `former` is no key any more; its holder goes on with `present`, or has left. Nothing happens
	/// if either is a former key already: these never come back.
	pub(crate) fn retire(former: AccountId, present: Option<AccountId>) {
		SUCCESSORS.with_borrow_mut(|successors| {
			let is_former = |key: &AccountId| successors.contains_key(key);
			if is_former(&former) || present.iter().any(is_former) {
				return;
			}
			authority::expel(former);
			for latest in successors.values_mut().filter(|key| **key == Some(former)) {
				*latest = present;
			}
			successors.insert(former, present);
		});
	}
}

impl FormerKeys<AccountId> for Successors {
	fn is_former_key_of(former: &AccountId, present: &AccountId) -> bool {
		SUCCESSORS.with_borrow(|successors| successors.get(former) == Some(&Some(*present)))
	}

	fn has_left(account: &AccountId) -> bool {
		SUCCESSORS.with_borrow(|successors| successors.get(account) == Some(&None))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_former_key() -> (AccountId, AccountId) {
		Self::retire(2_000, Some(2_001));
		(2_000, 2_001)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_left() -> AccountId {
		Self::retire(2_002, None);
		2_002
	}
}
