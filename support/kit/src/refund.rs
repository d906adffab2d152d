// SPDX-License-Identifier: Apache-2.0
//! Weight that was charged and not used.

use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo},
	weights::Weight,
};
use sp_runtime::DispatchResult;

/// Does the work of a call that was charged for its bounds, and gives back what it did not use,
/// whether it succeeds or is refused.
///
/// `work` writes down how much it goes through before it goes through it, and `weigh` says what that
/// costs. A refusal before that costs what nothing would.
pub fn refund<Used: Default>(
	weigh: impl FnOnce(Used) -> Weight,
	work: impl FnOnce(&mut Used) -> DispatchResult,
) -> DispatchResultWithPostInfo {
	let mut used = Used::default();
	let outcome = work(&mut used);
	let post_info = Some(weigh(used)).into();
	match outcome {
		Ok(()) => Ok(post_info),
		Err(error) => Err(DispatchErrorWithPostInfo { post_info, error }),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_runtime::DispatchError;

	fn weigh(items: u32) -> Weight {
		Weight::from_parts(10 + u64::from(items), 0)
	}

	#[test]
	fn what_was_not_used_is_given_back_after_success() {
		let done = refund(weigh, |items| {
			*items = 3;
			Ok(())
		});
		assert_eq!(done.unwrap().actual_weight, Some(weigh(3)));
	}

	#[test]
	fn what_was_not_used_is_given_back_after_a_refusal() {
		let refused = refund(weigh, |items| {
			*items = 2;
			Err(DispatchError::CannotLookup)
		});
		assert_eq!(refused.unwrap_err().post_info.actual_weight, Some(weigh(2)));
	}
}
