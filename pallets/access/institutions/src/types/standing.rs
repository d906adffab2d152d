// SPDX-License-Identifier: Apache-2.0
//! The standing of institutions, which every dispatch reads.

use crate::Error;
use citychain_access::{DutyMask, InstitutionStatus};
use citychain_kit::stored;
use citychain_primitives::{Duty, Millis};

/// What every dispatch reads of an institution; the rest is in
/// [`Profile`](citychain_access::Profile).
#[stored]
pub struct Standing {
	/// Whether its officers act.
	pub status: InstitutionStatus,
	/// What it may do; every institution may administer itself.
	pub duties: DutyMask,
}

impl Standing {
	/// A new institution. [`Duty::Administer`] is added to its duties.
	pub fn registered(duties: DutyMask) -> Self {
		Self { status: InstitutionStatus::Active, duties: duties.with(Duty::Administer) }
	}

	/// Refuses what a closed institution no longer allows.
	pub fn ensure_open<T>(&self) -> Result<(), Error<T>> {
		self.status.allows_changes().then_some(()).ok_or(Error::InstitutionClosed)
	}

	/// Refuses what only officers of an active institution may do.
	pub fn ensure_acting<T>(&self) -> Result<(), Error<T>> {
		match self.status {
			InstitutionStatus::Active => Ok(()),
			InstitutionStatus::Suspended { .. } => Err(Error::InstitutionSuspended),
			InstitutionStatus::Closed { .. } => Err(Error::InstitutionClosed),
		}
	}

	/// The standing with other duties. [`Duty::Administer`] stays.
	pub fn changed<T>(self, duties: DutyMask) -> Result<Self, Error<T>> {
		self.ensure_open()?;
		Ok(Self { duties: duties.with(Duty::Administer), ..self })
	}

	/// The standing after `suspend_institution`.
	pub fn suspended<T>(self, now: Millis) -> Result<Self, Error<T>> {
		self.ensure_open()?;
		match self.status {
			InstitutionStatus::Active => Ok(self.with(InstitutionStatus::Suspended { since: now })),
			_ => Err(Error::InvalidTransition),
		}
	}

	/// The standing after `reinstate_institution`.
	pub fn reinstated<T>(self) -> Result<Self, Error<T>> {
		self.ensure_open()?;
		match self.status {
			InstitutionStatus::Suspended { .. } => Ok(self.with(InstitutionStatus::Active)),
			_ => Err(Error::InvalidTransition),
		}
	}

	/// The standing after `close_institution`.
	pub fn closed<T>(self, now: Millis) -> Result<Self, Error<T>> {
		self.ensure_open()?;
		Ok(self.with(InstitutionStatus::Closed { since: now }))
	}

	fn with(self, status: InstitutionStatus) -> Self {
		Self { status, ..self }
	}
}
