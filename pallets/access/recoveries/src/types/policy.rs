// SPDX-License-Identifier: Apache-2.0
//! How much time a recovery takes and gives.

use citychain_kit::stored;
use citychain_primitives::Millis;

const HOUR: u64 = 60 * 60 * 1_000;
const DAY: u64 = 24 * HOUR;

/// How long the owner of the present key has to veto, without another choice: 72 hours, which is
/// longer than a weekend.
pub const DELAY: u64 = 72 * HOUR;

/// How long the second institution has to confirm, without another choice: 7 days.
pub const CONFIRM_WITHIN: u64 = 7 * DAY;

/// How long a recovery can be completed once the delay is over, without another choice: 30 days.
pub const COMPLETE_WITHIN: u64 = 30 * DAY;

/// How much time a recovery takes and gives.
#[stored(Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryPolicy {
	/// How long nothing can be completed, in milliseconds from the confirmation: the time of the
	/// owner of the present key to veto.
	pub delay: u64,
	/// How long the second institution may confirm, in milliseconds from the opening.
	pub confirm_within: u64,
	/// How long a recovery can be completed, in milliseconds from the end of the delay.
	pub complete_within: u64,
}

impl Default for RecoveryPolicy {
	/// 72 hours of delay, 7 days to confirm, 30 days to complete.
	fn default() -> Self {
		Self { delay: DELAY, confirm_within: CONFIRM_WITHIN, complete_within: COMPLETE_WITHIN }
	}
}

impl RecoveryPolicy {
	/// The first instant at which a recovery that is opened now cannot be confirmed any more.
	pub fn confirm_until(&self, now: Millis) -> Millis {
		Millis(now.0.saturating_add(self.confirm_within))
	}

	/// The first instant at which a recovery that is confirmed now can be completed.
	pub fn due_from(&self, now: Millis) -> Millis {
		Millis(now.0.saturating_add(self.delay))
	}

	/// The first instant at which a recovery that can be completed from `due` on cannot any more.
	pub fn complete_until(&self, due: Millis) -> Millis {
		Millis(due.0.saturating_add(self.complete_within))
	}
}
