// SPDX-License-Identifier: Apache-2.0
//! Who controls whom: how deep control goes below an institution.

use alloc::vec::Vec;
use frame_support::{traits::Get, BoundedVec};

/// How many institutions one controls directly, by how many levels of control stand below each:
/// first those that control nobody, then those that control some of these, and so on. Its length
/// is how many levels stand below the one.
pub type Levels<MaxDepth> = BoundedVec<u32, MaxDepth>;

/// The levels below an institution after a subsidiary with `left` levels below it is gone and one
/// with `came` levels is there; none if control would go too deep.
pub(crate) fn relevelled<MaxDepth: Get<u32>>(
	levels: Levels<MaxDepth>,
	left: Option<usize>,
	came: Option<usize>,
) -> Option<Levels<MaxDepth>> {
	let mut counts: Vec<u32> = levels.into_inner();
	if let Some(count) = left.and_then(|height| counts.get_mut(height)) {
		*count = count.saturating_sub(1);
	}
	if let Some(height) = came {
		counts.resize(counts.len().max(height.checked_add(1)?), 0);
		let count = counts.get_mut(height)?;
		*count = count.checked_add(1)?;
	}
	while counts.last() == Some(&0) {
		counts.pop();
	}
	BoundedVec::try_from(counts).ok()
}
