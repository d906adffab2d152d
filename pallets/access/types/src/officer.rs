// SPDX-License-Identifier: Apache-2.0
//! Officers: their record, their status, and the keys that they had before.

use crate::DutyMask;
use alloc::vec::Vec;
use citychain_macros::{answer, stored};
use citychain_primitives::{Duties, Duty, InstitutionId, Millis, OfficerId, Validity};

/// Where an officer stands.
#[stored(Copy)]
pub enum OfficerStatus {
	/// Acts within its validity. Left by `suspend_officer`, `report_compromised_key` and
	/// `dismiss_officer`.
	#[codec(index = 0)]
	Active,
	/// Does not act. Left by `reinstate_officer`, `report_compromised_key` and `dismiss_officer`.
	#[codec(index = 1)]
	Suspended {
		/// Chain time of the suspension, in milliseconds since 1970-01-01 UTC.
		since: Millis,
	},
	/// Does not act until it has a new key. Left by `replace_officer_key`, to where the officer
	/// stood before the report, and by `dismiss_officer`.
	#[codec(index = 2)]
	Compromised {
		/// When others may have begun to use the key, in milliseconds since 1970-01-01 UTC, as
		/// the report claims.
		since: Millis,
		/// Chain time of the report, in milliseconds since 1970-01-01 UTC.
		reported_at: Millis,
		/// Since when the officer was suspended besides, if it was.
		suspended_since: Option<Millis>,
	},
	/// Never acts again. No call leaves this state.
	#[codec(index = 3)]
	Dismissed {
		/// Chain time of the dismissal, in milliseconds since 1970-01-01 UTC.
		since: Millis,
		/// When others may have begun to use its last key, if that was reported.
		compromised_since: Option<Millis>,
	},
}

impl OfficerStatus {
	/// Whether the officer may act, within its validity.
	pub fn allows_acting(&self) -> bool {
		matches!(self, Self::Active)
	}

	/// Whether the officer still belongs to its institution.
	pub fn is_serving(&self) -> bool {
		!matches!(self, Self::Dismissed { .. })
	}

	/// When others may have begun to use the present key, if that was reported.
	pub fn compromised_since(&self) -> Option<Millis> {
		match self {
			Self::Compromised { since, .. } => Some(*since),
			Self::Dismissed { compromised_since, .. } => *compromised_since,
			_ => None,
		}
	}
}

/// An account that acts for one institution within the duties it was given (经办人).
#[stored]
pub struct Officer {
	/// The institution that it acts for.
	pub institution: InstitutionId,
	/// The duties it was given; in effect are those that its institution holds as well.
	pub duties: DutyMask,
	/// The period [from, until) in which it may act.
	pub validity: Validity,
	/// Whether it acts.
	pub status: OfficerStatus,
}

impl Officer {
	/// Whether it may act at `now`, as far as it depends on itself: it is active, and within its validity.
	pub fn is_in_office(&self, now: Millis) -> bool {
		self.status.allows_acting() && self.validity.contains(now)
	}

	/// The duties of both the officer and its institution.
	pub fn effective_duties(&self, held: DutyMask) -> DutyMask {
		self.duties.and(held)
	}

	/// Whether a key that the officer used at `at` was compromised by then: the present one, or one of
	/// the former ones, oldest first.
	pub fn was_compromised<AccountId>(
		&self,
		former_keys: &[FormerKey<AccountId>],
		at: Millis,
	) -> bool {
		let mut from = Millis::default();
		for key in former_keys {
			if key.was_compromised(from, at) {
				return true;
			}
			from = key.replaced_at;
		}
		from <= at && self.status.compromised_since().is_some_and(|since| since <= at)
	}

	/// Whether the officer holds one of its institution's administrator seats.
	pub fn seat(&self) -> Seat {
		match self.status {
			_ if !self.duties.contains(Duty::Administer) => Seat::None,
			OfficerStatus::Active => Seat::Held,
			OfficerStatus::Compromised { suspended_since: None, .. } => Seat::AwaitingKey,
			_ => Seat::None,
		}
	}
}

/// What an officer counts for among its institution's administrators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
	/// No administrator, or a suspended or dismissed one.
	None,
	/// An administrator who may act while the institution is active.
	Held,
	/// An administrator who was stopped by a compromised key and waits for a new one.
	AwaitingKey,
}

/// A key that was replaced.
#[stored]
pub struct FormerKey<AccountId> {
	/// The account of the key.
	pub account: AccountId,
	/// Chain time of the replacement, in milliseconds since 1970-01-01 UTC.
	pub replaced_at: Millis,
	/// When others may have begun to use it, if that was reported.
	pub compromised_since: Option<Millis>,
}

impl<AccountId> FormerKey<AccountId> {
	/// Whether the key, which came into use at `from`, was used at `at` and compromised by then.
	///
	/// The time of its replacement counts: in that block the holder may have used it still.
	pub fn was_compromised(&self, from: Millis, at: Millis) -> bool {
		let was_in_use = from <= at && at <= self.replaced_at;
		was_in_use && self.compromised_since.is_some_and(|since| since <= at)
	}
}

/// What was reported of a key that others may have used.
#[stored(Copy)]
pub struct KeyReport {
	/// When others may have begun to use it, in milliseconds since 1970-01-01 UTC, as the report claims.
	pub since: Millis,
	/// From when on it counts as compromised. A time long before the report needs a second one: until
	/// then it counts from a fixed time before the report on.
	pub counts_from: Millis,
	/// Chain time of the report, in milliseconds since 1970-01-01 UTC.
	pub reported_at: Millis,
	/// The officer who reported it, which may be its own; none if the council did.
	pub by: Option<OfficerId>,
	/// Who confirmed the claimed time, if somebody did.
	pub confirmed: Option<ReportConfirmation>,
}

/// Who confirmed since when a key was in other hands.
#[stored(Copy)]
pub struct ReportConfirmation {
	/// The administrator who confirmed it; none if the council did.
	pub by: Option<OfficerId>,
	/// Chain time of the confirmation, in milliseconds since 1970-01-01 UTC.
	pub at: Millis,
}

impl KeyReport {
	/// What is reported at `now`. By the council it counts from when it claims; by one officer, not from
	/// more than `grace` milliseconds ago.
	pub fn made(since: Millis, now: Millis, by: Option<OfficerId>, grace: u64) -> Self {
		let earliest = Millis(now.0.saturating_sub(grace));
		let counts_from = if by.is_some() { since.max(earliest) } else { since };
		Self { since, counts_from, reported_at: now, by, confirmed: None }
	}

	/// The report after a second one confirmed its time.
	pub fn confirmed(self, by: Option<OfficerId>, at: Millis) -> Self {
		let confirmed = Some(ReportConfirmation { by, at });
		Self { counts_from: self.since, confirmed, ..self }
	}
}

/// A key that was reported, with the report.
#[stored(Copy)]
pub struct ReportedKey<AccountId> {
	/// The account of the key.
	pub account: AccountId,
	/// What was reported.
	pub report: KeyReport,
}

/// What the chain tells about an officer.
#[answer]
pub struct OfficerInfo<AccountId> {
	/// Its number.
	pub officer: OfficerId,
	/// The institution that it acts for.
	pub institution: InstitutionId,
	/// Its present key, or its last one if it was dismissed.
	pub account: AccountId,
	/// The duties it was given.
	pub duties: Duties,
	/// The period [from, until) in which it may act.
	pub validity: Validity,
	/// Whether it acts.
	pub status: OfficerStatus,
	/// Whether it may act now: it, its validity and its institution allow it.
	pub may_act_now: bool,
	/// The keys it had before, oldest first.
	pub former_keys: Vec<FormerKey<AccountId>>,
	/// What was reported of these and of the present or last one, in this order: by whom, when, since when.
	pub reports: Vec<ReportedKey<AccountId>>,
}
