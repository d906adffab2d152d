// SPDX-License-Identifier: Apache-2.0
//! Officers and the transitions between their states.

use super::{DutyMask, Refusal, Seat};
use citychain_kit::stored;
use citychain_primitives::{Duty, InstitutionId, Millis, Validity};

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

	fn ensure_serving(&self) -> Result<(), Refusal> {
		self.is_serving().then_some(()).ok_or(Refusal::OfficerDismissed)
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
	/// The officer after `appoint_officer`; `held` are the duties of its institution.
	pub fn appointed(
		institution: InstitutionId,
		held: DutyMask,
		duties: DutyMask,
		validity: Validity,
		now: Millis,
	) -> Result<Self, Refusal> {
		ensure_appointable(held, duties, &validity, now)?;
		Ok(Self { institution, duties, validity, status: OfficerStatus::Active })
	}

	/// The officer after `change_officer`.
	pub fn changed(
		self,
		held: DutyMask,
		duties: DutyMask,
		validity: Validity,
		now: Millis,
	) -> Result<Self, Refusal> {
		self.status.ensure_serving()?;
		ensure_appointable(held, duties, &validity, now)?;
		Ok(Self { duties, validity, ..self })
	}

	/// The officer after `suspend_officer`.
	pub fn suspended(self, now: Millis) -> Result<Self, Refusal> {
		self.status.ensure_serving()?;
		match self.status {
			OfficerStatus::Active => Ok(self.with(OfficerStatus::Suspended { since: now })),
			_ => Err(Refusal::InvalidTransition),
		}
	}

	/// The officer after `reinstate_officer`.
	pub fn reinstated(self) -> Result<Self, Refusal> {
		self.status.ensure_serving()?;
		match self.status {
			OfficerStatus::Suspended { .. } => Ok(self.with(OfficerStatus::Active)),
			_ => Err(Refusal::InvalidTransition),
		}
	}

	/// The officer after `report_compromised_key`.
	pub fn compromised(self, since: Millis, now: Millis) -> Result<Self, Refusal> {
		self.status.ensure_serving()?;
		let suspended_since = match self.status {
			OfficerStatus::Active => None,
			OfficerStatus::Suspended { since } => Some(since),
			_ => return Err(Refusal::InvalidTransition),
		};
		if since > now {
			return Err(Refusal::CompromisedInFuture);
		}
		let status = OfficerStatus::Compromised { since, reported_at: now, suspended_since };
		Ok(self.with(status))
	}

	/// The officer after `replace_officer_key`: a suspension outlasts the key.
	pub fn rekeyed(self) -> Result<Self, Refusal> {
		self.status.ensure_serving()?;
		let status = match self.status {
			OfficerStatus::Compromised { suspended_since: Some(since), .. } => {
				OfficerStatus::Suspended { since }
			},
			OfficerStatus::Compromised { suspended_since: None, .. } => OfficerStatus::Active,
			status => status,
		};
		Ok(self.with(status))
	}

	/// The officer after `dismiss_officer`.
	pub fn dismissed(self, now: Millis) -> Result<Self, Refusal> {
		self.status.ensure_serving()?;
		let compromised_since = self.status.compromised_since();
		Ok(self.with(OfficerStatus::Dismissed { since: now, compromised_since }))
	}

	/// Refuses who may not act at `now`, whatever the duty.
	pub fn ensure_in_office(&self, now: Millis) -> Result<(), Refusal> {
		match self.status {
			OfficerStatus::Active if self.validity.contains(now) => Ok(()),
			OfficerStatus::Active => Err(Refusal::OfficerNotInOffice),
			OfficerStatus::Suspended { .. } => Err(Refusal::OfficerSuspended),
			OfficerStatus::Compromised { .. } => Err(Refusal::KeyCompromised),
			OfficerStatus::Dismissed { .. } => Err(Refusal::OfficerDismissed),
		}
	}

	/// Refuses a duty that the officer or its institution lacks.
	pub fn ensure_duty(&self, held: DutyMask, duty: Duty) -> Result<(), Refusal> {
		let holds = self.effective_duties(held).contains(duty);
		holds.then_some(()).ok_or(Refusal::DutyNotHeld)
	}

	/// The duties of both the officer and its institution.
	pub fn effective_duties(&self, held: DutyMask) -> DutyMask {
		self.duties.and(held)
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

	fn with(self, status: OfficerStatus) -> Self {
		Self { status, ..self }
	}
}

fn ensure_appointable(
	held: DutyMask,
	duties: DutyMask,
	validity: &Validity,
	now: Millis,
) -> Result<(), Refusal> {
	if duties.is_empty() {
		return Err(Refusal::NoDuties);
	}
	if !duties.is_within(held) {
		return Err(Refusal::DutyNotHeld);
	}
	if !validity.is_ordered() {
		return Err(Refusal::ReversedValidity);
	}
	let permanent = validity.until.is_none() && validity.from <= now;
	if duties.contains(Duty::Administer) && !permanent {
		return Err(Refusal::AdministratorNotPermanent);
	}
	Ok(())
}
