// SPDX-License-Identifier: Apache-2.0
//! How a citizen who lost the key gets another one, and how much time that takes.

use citychain_macros::{answer, stored};
use citychain_primitives::{ActingOfficer, Commitment, InstitutionId, Millis};

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

	/// The first block in which a recovery that is confirmed in `block` can be completed, where one
	/// comes every `slot` milliseconds: nine tenths of the blocks of the delay were made by then.
	///
	/// Time alone would pass while the chain stands still, and nobody can veto then.
	pub fn due_block(&self, block: u32, slot: u64) -> u32 {
		let blocks = self.delay.checked_div(slot).unwrap_or_default();
		let needed = blocks.saturating_mul(9).checked_div(10).unwrap_or_default();
		block.saturating_add(u32::try_from(needed).unwrap_or(u32::MAX))
	}

	/// The first instant at which a recovery that can be completed from `due` on cannot any more.
	pub fn complete_until(&self, due: Millis) -> Millis {
		Millis(due.0.saturating_add(self.complete_within))
	}
}

/// How a recovery stands. `veto_recovery`, `withdraw_recovery` and `remove_expired` remove it from
/// either state.
#[stored(Copy)]
pub enum RecoveryState {
	/// The institution that keeps the enrolment opened it; left by `confirm_recovery`.
	#[codec(index = 0)]
	Opened {
		/// The first instant at which it cannot be confirmed any more.
		confirm_until: Millis,
	},
	/// A second institution confirmed it; left by `complete_recovery`, which removes it.
	#[codec(index = 1)]
	Confirmed {
		/// Who confirmed it, for which institution.
		by: ActingOfficer,
		/// The chain's time of the confirmation, in milliseconds since 1970-01-01 UTC.
		at: Millis,
		/// The first instant at which it can be completed: the delay is over.
		due: Millis,
		/// The first block in which it can be completed: so many were made since the confirmation that
		/// there was time to veto, even if the chain stood still for a while.
		due_block: u32,
		/// The first instant at which it cannot be completed any more.
		complete_until: Millis,
	},
}

impl RecoveryState {
	/// The first instant at which nothing but a removal leaves it.
	pub fn until(&self) -> Millis {
		match self {
			Self::Opened { confirm_until } => *confirm_until,
			Self::Confirmed { complete_until, .. } => *complete_until,
		}
	}
}

/// How a recovery stands now.
#[stored(Copy)]
pub enum RecoveryStatus {
	/// It waits for the confirmation of a second institution.
	#[codec(index = 0)]
	AwaitsConfirmation,
	/// It is confirmed, and the delay is not over.
	#[codec(index = 1)]
	AwaitsDelay,
	/// It can be completed.
	#[codec(index = 2)]
	Due,
	/// Its time is over.
	#[codec(index = 3)]
	Expired,
	/// The citizen was withdrawn, has another key by now, or another institution keeps its
	/// enrolment.
	#[codec(index = 4)]
	Void,
}

impl RecoveryStatus {
	/// Whether it can still give the citizen another key, so that no other one is opened beside it.
	pub fn is_open(self) -> bool {
		match self {
			Self::AwaitsConfirmation | Self::AwaitsDelay | Self::Due => true,
			Self::Expired | Self::Void => false,
		}
	}
}

/// What is on record of the replacement of a citizen's lost key.
#[stored(Copy)]
pub struct Recovery<AccountId> {
	/// The citizen's key that is lost.
	pub lost: AccountId,
	/// The account that takes its place.
	pub account: AccountId,
	/// The salted commitment to how the person was recognised.
	pub grounds: Commitment,
	/// Who opened it, for the institution that keeps the enrolment.
	pub opened_by: ActingOfficer,
	/// The chain's time of the opening, in milliseconds since 1970-01-01 UTC.
	pub opened_at: Millis,
	/// How it stands, as of the last call about it.
	pub state: RecoveryState,
}

impl<AccountId> Recovery<AccountId> {
	/// The recovery after `open_recovery`.
	pub fn opened(
		lost: AccountId,
		account: AccountId,
		grounds: Commitment,
		opened_by: ActingOfficer,
		opened_at: Millis,
		policy: &RecoveryPolicy,
	) -> Self {
		let state = RecoveryState::Opened { confirm_until: policy.confirm_until(opened_at) };
		Self { lost, account, grounds, opened_by, opened_at, state }
	}

	/// The institution that kept the citizen's enrolment when it was opened.
	pub fn keeper(&self) -> InstitutionId {
		self.opened_by.institution
	}

	/// How it stands at `now` in `block`, provided that it is not void.
	pub fn status(&self, now: Millis, block: u32) -> RecoveryStatus {
		match self.state {
			state if state.until() <= now => RecoveryStatus::Expired,
			RecoveryState::Opened { .. } => RecoveryStatus::AwaitsConfirmation,
			RecoveryState::Confirmed { due, due_block, .. } if now < due || block < due_block => {
				RecoveryStatus::AwaitsDelay
			},
			RecoveryState::Confirmed { .. } => RecoveryStatus::Due,
		}
	}

	/// Whether this institution opened or confirmed it.
	pub fn is_party(&self, institution: InstitutionId) -> bool {
		let has_confirmed = match self.state {
			RecoveryState::Opened { .. } => false,
			RecoveryState::Confirmed { by, .. } => by.institution == institution,
		};
		has_confirmed || self.keeper() == institution
	}
}

/// A recovery as it stands now.
#[answer]
pub struct RecoveryInfo<AccountId> {
	/// What is on record.
	pub recovery: Recovery<AccountId>,
	/// How it stands now.
	pub status: RecoveryStatus,
}
