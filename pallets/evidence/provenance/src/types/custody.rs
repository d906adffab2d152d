// SPDX-License-Identifier: Apache-2.0
//! Where a chain of custody ends: all that its next event needs.

use crate::Error;
use citychain_evidence::CustodyStep;
use citychain_kit::stored;
use citychain_primitives::Millis;

/// Where the chain of custody of an item ends now.
#[stored(Copy)]
pub struct CustodyHead {
	/// How many events there are; they are numbered from 0.
	pub count: u32,
	/// The last step.
	pub last: CustodyStep,
	/// When the last step happened, by the officer's word.
	pub last_at: Millis,
}

impl CustodyHead {
	/// The head after one more step, in a chain of at most `max` events whose last place is kept for
	/// the submission, so that every item can be submitted.
	pub fn after<T>(
		head: Option<Self>,
		step: CustodyStep,
		at: Millis,
		max: u32,
	) -> Result<Self, Error<T>> {
		let count = head.map_or(0, |head| head.count);
		if !step.may_follow(head.map(|head| head.last)) {
			return Err(Error::StepOutOfOrder);
		}
		if head.is_some_and(|head| at < head.last_at) {
			return Err(Error::StepBeforeLast);
		}
		let kept = u32::from(step != CustodyStep::Submit);
		if count >= max.saturating_sub(kept) {
			return Err(Error::TooManyCustodyEvents);
		}
		Ok(Self { count: count.saturating_add(1), last: step, last_at: at })
	}
}
