// SPDX-License-Identifier: Apache-2.0
//! What leads from one state of an officer to the next, or is refused.

use crate::Error;
use citychain_access::{DutyMask, Officer, OfficerStatus};
use citychain_primitives::{Duty, InstitutionId, Millis, Validity};

/// The officer after `appoint_officer`; `held` are the duties of its institution.
pub fn appointed<T>(
	institution: InstitutionId,
	held: DutyMask,
	duties: DutyMask,
	validity: Validity,
	now: Millis,
) -> Result<Officer, Error<T>> {
	ensure_appointable(held, duties, &validity, now)?;
	Ok(Officer { institution, duties, validity, status: OfficerStatus::Active })
}

/// The officer after `change_officer`.
pub fn changed<T>(
	officer: Officer,
	held: DutyMask,
	duties: DutyMask,
	validity: Validity,
	now: Millis,
) -> Result<Officer, Error<T>> {
	ensure_serving(&officer)?;
	ensure_appointable(held, duties, &validity, now)?;
	Ok(Officer { duties, validity, ..officer })
}

/// The officer after `suspend_officer`.
pub fn suspended<T>(officer: Officer, now: Millis) -> Result<Officer, Error<T>> {
	ensure_serving(&officer)?;
	match officer.status {
		OfficerStatus::Active => Ok(with(officer, OfficerStatus::Suspended { since: now })),
		_ => Err(Error::InvalidTransition),
	}
}

/// The officer after `reinstate_officer`.
pub fn reinstated<T>(officer: Officer) -> Result<Officer, Error<T>> {
	ensure_serving(&officer)?;
	match officer.status {
		OfficerStatus::Suspended { .. } => Ok(with(officer, OfficerStatus::Active)),
		_ => Err(Error::InvalidTransition),
	}
}

/// The officer after `report_compromised_key`.
pub fn compromised<T>(officer: Officer, since: Millis, now: Millis) -> Result<Officer, Error<T>> {
	ensure_serving(&officer)?;
	let suspended_since = match officer.status {
		OfficerStatus::Active => None,
		OfficerStatus::Suspended { since } => Some(since),
		_ => return Err(Error::InvalidTransition),
	};
	if since > now {
		return Err(Error::CompromisedInFuture);
	}
	Ok(with(officer, OfficerStatus::Compromised { since, reported_at: now, suspended_since }))
}

/// The officer after `replace_officer_key`: a suspension outlasts the key.
pub fn rekeyed<T>(officer: Officer) -> Result<Officer, Error<T>> {
	ensure_serving(&officer)?;
	let status = match officer.status {
		OfficerStatus::Compromised { suspended_since: Some(since), .. } => {
			OfficerStatus::Suspended { since }
		},
		OfficerStatus::Compromised { suspended_since: None, .. } => OfficerStatus::Active,
		status => status,
	};
	Ok(with(officer, status))
}

/// The officer after `dismiss_officer`.
pub fn dismissed<T>(officer: Officer, now: Millis) -> Result<Officer, Error<T>> {
	ensure_serving(&officer)?;
	let compromised_since = officer.status.compromised_since();
	Ok(with(officer, OfficerStatus::Dismissed { since: now, compromised_since }))
}

/// The officer whose present or last key counts as compromised from another time on.
pub fn marked(officer: Officer, from: Millis) -> Officer {
	let status = match officer.status {
		OfficerStatus::Compromised { reported_at, suspended_since, .. } => {
			OfficerStatus::Compromised { since: from, reported_at, suspended_since }
		},
		OfficerStatus::Dismissed { since, .. } => {
			OfficerStatus::Dismissed { since, compromised_since: Some(from) }
		},
		status => status,
	};
	with(officer, status)
}

/// Refuses who may not act at `now`, whatever the duty.
pub fn ensure_in_office<T>(officer: &Officer, now: Millis) -> Result<(), Error<T>> {
	match officer.status {
		OfficerStatus::Active if officer.validity.contains(now) => Ok(()),
		OfficerStatus::Active => Err(Error::OfficerNotInOffice),
		OfficerStatus::Suspended { .. } => Err(Error::OfficerSuspended),
		OfficerStatus::Compromised { .. } => Err(Error::KeyCompromised),
		OfficerStatus::Dismissed { .. } => Err(Error::OfficerDismissed),
	}
}

/// Refuses a duty that the officer or its institution lacks.
pub fn ensure_duty<T>(officer: &Officer, held: DutyMask, duty: Duty) -> Result<(), Error<T>> {
	let holds = officer.effective_duties(held).contains(duty);
	holds.then_some(()).ok_or(Error::DutyNotHeld)
}

fn ensure_serving<T>(officer: &Officer) -> Result<(), Error<T>> {
	officer.status.is_serving().then_some(()).ok_or(Error::OfficerDismissed)
}

fn ensure_appointable<T>(
	held: DutyMask,
	duties: DutyMask,
	validity: &Validity,
	now: Millis,
) -> Result<(), Error<T>> {
	if duties.is_empty() {
		return Err(Error::NoDuties);
	}
	if !duties.is_within(held) {
		return Err(Error::DutyNotHeld);
	}
	if !validity.is_ordered() {
		return Err(Error::ReversedValidity);
	}
	let is_permanent = validity.until.is_none() && validity.from <= now;
	if duties.contains(Duty::Administer) && !is_permanent {
		return Err(Error::AdministratorNotPermanent);
	}
	Ok(())
}

fn with(officer: Officer, status: OfficerStatus) -> Officer {
	Officer { status, ..officer }
}
