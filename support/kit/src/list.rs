// SPDX-License-Identifier: Apache-2.0
//! Lists that calls take.

use alloc::vec::Vec;

/// Whether a list names nothing twice.
pub fn are_distinct<Item: Ord>(items: impl IntoIterator<Item = Item>) -> bool {
	let mut items: Vec<_> = items.into_iter().collect();
	items.sort_unstable();
	items.windows(2).all(|pair| matches!(pair, [one, other] if one != other))
}

#[cfg(test)]
mod tests {
	use super::are_distinct;

	#[test]
	fn only_a_list_that_names_something_twice_is_not_distinct() {
		assert!(are_distinct::<u8>([]) && are_distinct([1]) && are_distinct([3, 1, 2]));
		assert!(!are_distinct([3, 1, 3]));
	}
}
