// SPDX-License-Identifier: Apache-2.0
//! Institutions: their standing, which every dispatch reads, and their profile.

use super::{DutyMask, Name, Refusal};
use citychain_kit::stored;
use citychain_primitives::{Duty, Millis, Region, UnifiedSocialCreditCode};

/// Where an institution stands.
#[stored(Copy)]
pub enum InstitutionStatus {
	/// Its officers act. Left by `suspend_institution` and `close_institution`.
	#[codec(index = 0)]
	Active,
	/// None of its officers acts. Left by `reinstate_institution` and `close_institution`.
	#[codec(index = 1)]
	Suspended {
		/// Chain time of the suspension, in milliseconds since 1970-01-01 UTC.
		since: Millis,
	},
	/// It never acts again. No call leaves this state.
	#[codec(index = 2)]
	Closed {
		/// Chain time of the closure, in milliseconds since 1970-01-01 UTC.
		since: Millis,
	},
}

impl InstitutionStatus {
	/// Whether its officers may act.
	pub fn allows_acting(&self) -> bool {
		matches!(self, Self::Active)
	}

	/// Whether its record and its officers may still be changed.
	pub fn allows_changes(&self) -> bool {
		!matches!(self, Self::Closed { .. })
	}

	/// Since when it is suspended or closed.
	pub fn since(&self) -> Option<Millis> {
		match self {
			Self::Active => None,
			Self::Suspended { since } | Self::Closed { since } => Some(*since),
		}
	}

	/// Refuses what a closed institution no longer allows.
	pub fn ensure_open(&self) -> Result<(), Refusal> {
		self.allows_changes().then_some(()).ok_or(Refusal::InstitutionClosed)
	}

	/// The state after `suspend_institution`.
	pub fn suspended(self, now: Millis) -> Result<Self, Refusal> {
		self.ensure_open()?;
		match self {
			Self::Active => Ok(Self::Suspended { since: now }),
			_ => Err(Refusal::InvalidTransition),
		}
	}

	/// The state after `reinstate_institution`.
	pub fn reinstated(self) -> Result<Self, Refusal> {
		self.ensure_open()?;
		match self {
			Self::Suspended { .. } => Ok(Self::Active),
			_ => Err(Refusal::InvalidTransition),
		}
	}

	/// The state after `close_institution`.
	pub fn closed(self, now: Millis) -> Result<Self, Refusal> {
		self.ensure_open().map(|()| Self::Closed { since: now })
	}
}

/// What every dispatch reads of an institution; the rest is in [`Profile`].
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

	/// The record with other duties. [`Duty::Administer`] stays.
	pub fn changed(self, duties: DutyMask) -> Result<Self, Refusal> {
		self.status.ensure_open()?;
		Ok(Self { duties: duties.with(Duty::Administer), ..self })
	}

	/// Refuses what only officers of an active institution may do.
	pub fn ensure_acting(&self) -> Result<(), Refusal> {
		match self.status {
			InstitutionStatus::Active => Ok(()),
			InstitutionStatus::Suspended { .. } => Err(Refusal::InstitutionSuspended),
			InstitutionStatus::Closed { .. } => Err(Refusal::InstitutionClosed),
		}
	}
}

/// What identifies an institution outside the chain.
#[stored]
pub struct Profile {
	/// Its name as on its certificate.
	pub name: Name,
	/// Its unified social credit code (GB 32100-2015).
	pub code: UnifiedSocialCreditCode,
	/// The administrative division of its seat (GB/T 2260).
	pub region: Region,
	/// Chain time of its registration, in milliseconds since 1970-01-01 UTC; zero at genesis.
	pub registered_at: Millis,
}
