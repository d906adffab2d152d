// SPDX-License-Identifier: Apache-2.0
//! A recovery, and what leads from one of its states to the next.

use super::{RecoveryPolicy, Refusal};
use citychain_kit::stored;
use citychain_primitives::{ActingOfficer, Commitment, InstitutionId, Millis};

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

impl<AccountId: PartialEq> Recovery<AccountId> {
	/// The institution that kept the citizen's enrolment when it was opened.
	pub fn keeper(&self) -> InstitutionId {
		self.opened_by.institution
	}

	/// How it stands at `now`, provided that it is not void.
	pub fn status(&self, now: Millis) -> RecoveryStatus {
		match self.state {
			state if state.until() <= now => RecoveryStatus::Expired,
			RecoveryState::Opened { .. } => RecoveryStatus::AwaitsConfirmation,
			RecoveryState::Confirmed { due, .. } if now < due => RecoveryStatus::AwaitsDelay,
			RecoveryState::Confirmed { .. } => RecoveryStatus::Due,
		}
	}

	/// The recovery after `by` confirmed that `account` takes the place of the lost key.
	///
	/// Whether the two institutions are independent of each other is asked elsewhere.
	pub fn confirmed(
		self,
		by: ActingOfficer,
		account: &AccountId,
		now: Millis,
		policy: &RecoveryPolicy,
	) -> Result<Self, Refusal> {
		if self.account != *account {
			return Err(Refusal::WrongAccount);
		}
		match self.state {
			RecoveryState::Confirmed { .. } => return Err(Refusal::InvalidTransition),
			RecoveryState::Opened { confirm_until } if confirm_until <= now => {
				return Err(Refusal::Expired)
			},
			RecoveryState::Opened { .. } => {},
		}
		let due = policy.due_from(now);
		let complete_until = policy.complete_until(due);
		let state = RecoveryState::Confirmed { by, at: now, due, complete_until };
		Ok(Self { state, ..self })
	}

	/// Refuses an institution that neither opened nor confirmed it.
	pub fn ensure_party(&self, institution: InstitutionId) -> Result<(), Refusal> {
		let has_confirmed = match self.state {
			RecoveryState::Opened { .. } => false,
			RecoveryState::Confirmed { by, .. } => by.institution == institution,
		};
		let is_party = has_confirmed || self.keeper() == institution;
		is_party.then_some(()).ok_or(Refusal::NotParty)
	}

	/// Who opened and who confirmed it and when, if it can be completed at `now`.
	pub fn ensure_due(&self, now: Millis) -> Result<[(ActingOfficer, Millis); 2], Refusal> {
		match self.state {
			state if state.until() <= now => Err(Refusal::Expired),
			RecoveryState::Opened { .. } => Err(Refusal::NotConfirmed),
			RecoveryState::Confirmed { due, .. } if now < due => Err(Refusal::DelayNotOver),
			RecoveryState::Confirmed { by, at, .. } => {
				Ok([(self.opened_by, self.opened_at), (by, at)])
			},
		}
	}
}

/// A recovery as it stands now.
#[stored]
pub struct RecoveryInfo<AccountId> {
	/// What is on record.
	pub recovery: Recovery<AccountId>,
	/// How it stands now.
	pub status: RecoveryStatus,
}
