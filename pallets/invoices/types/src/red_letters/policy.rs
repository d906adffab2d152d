// SPDX-License-Identifier: Apache-2.0
//! How much time forms give.

use citychain_macros::stored;
use citychain_primitives::Millis;

/// How long a form waits for the other side by the rule of the tax administration: 72 hours.
pub const CONFIRM_WITHIN: u64 = 72 * 60 * 60 * 1_000;

/// How long the seller has a confirmed form to itself, without another choice: 30 days. No rule of
/// the tax administration says; it is longer than any month's filing takes.
pub const ISSUE_WITHIN: u64 = 30 * 24 * 60 * 60 * 1_000;

/// How much time forms give.
#[stored(Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormPolicy {
	/// How long the other side may confirm a form, in milliseconds from its opening.
	pub confirm_within: u64,
	/// How long the seller has a confirmed form to itself, in milliseconds from the confirmation;
	/// after that the side that did not open it may withdraw it as well.
	pub issue_within: u64,
}

impl Default for FormPolicy {
	/// 72 hours to confirm, and 30 days to issue.
	fn default() -> Self {
		Self { confirm_within: CONFIRM_WITHIN, issue_within: ISSUE_WITHIN }
	}
}

impl FormPolicy {
	/// The first instant at which a form that is opened now is overdue.
	pub fn confirm_until(&self, now: Millis) -> Millis {
		Millis(now.0.saturating_add(self.confirm_within))
	}

	/// The first instant at which either side may withdraw a form that is confirmed now.
	pub fn issue_until(&self, now: Millis) -> Millis {
		Millis(now.0.saturating_add(self.issue_within))
	}
}
