// SPDX-License-Identifier: Apache-2.0
//! Citizens, and the transitions between their states.

use crate::Error;
use citychain_access::{AssuranceLevel, CitizenStatus};
use citychain_kit::stored;
use citychain_primitives::{InstitutionId, Millis};

/// An account of a natural person (市民). It holds nothing about the person.
#[stored]
pub struct Citizen {
	/// The institution that enrolled the citizen and keeps the enrolment.
	pub institution: InstitutionId,
	/// How sure the institution is that the account is the person's.
	pub level: AssuranceLevel,
	/// Whether the citizen acts.
	pub status: CitizenStatus,
	/// Chain time of the enrolment, in milliseconds since 1970-01-01 UTC; zero at genesis.
	pub enrolled_at: Millis,
}

impl Citizen {
	/// The citizen after `enrol_citizen`.
	pub fn enrolled(institution: InstitutionId, level: AssuranceLevel, now: Millis) -> Self {
		Self { institution, level, status: CitizenStatus::Active, enrolled_at: now }
	}

	/// The citizen after `set_assurance_level`.
	pub fn assured(self, level: AssuranceLevel) -> Self {
		Self { level, ..self }
	}

	/// The citizen after `suspend_citizen`.
	pub fn suspended<T>(self, now: Millis) -> Result<Self, Error<T>> {
		match self.status {
			CitizenStatus::Active => {
				Ok(Self { status: CitizenStatus::Suspended { since: now }, ..self })
			},
			CitizenStatus::Suspended { .. } => Err(Error::InvalidTransition),
		}
	}

	/// The citizen after `reinstate_citizen`.
	pub fn reinstated<T>(self) -> Result<Self, Error<T>> {
		match self.status {
			CitizenStatus::Suspended { .. } => Ok(Self { status: CitizenStatus::Active, ..self }),
			CitizenStatus::Active => Err(Error::InvalidTransition),
		}
	}

	/// Refuses whose enrolment is suspended.
	pub fn ensure_active<T>(&self) -> Result<(), Error<T>> {
		match self.status {
			CitizenStatus::Active => Ok(()),
			CitizenStatus::Suspended { .. } => Err(Error::CitizenSuspended),
		}
	}
}
