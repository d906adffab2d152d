// SPDX-License-Identifier: Apache-2.0
//! Citizens and the transitions between their states.

use super::Refusal;
use citychain_kit::stored;
use citychain_primitives::{InstitutionId, Millis};

/// How sure the enrolling institution is that the account is the person's.
///
/// The three levels and their names are those of Regulation (EU) 910/2014 (eIDAS), Article 8(2).
/// How they map to the four of GB/T 29115 (ISO/IEC 29115) has not been verified.
#[stored(Copy, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AssuranceLevel {
	/// Some confidence: the person's own statement, checked remotely.
	#[codec(index = 0)]
	Low,
	/// Substantial confidence: an identity document was checked.
	#[codec(index = 1)]
	Substantial,
	/// High confidence: the person appeared with an identity document.
	#[codec(index = 2)]
	High,
}

/// Where a citizen's enrolment stands. `withdraw_citizen` removes it from either state.
#[stored(Copy)]
pub enum CitizenStatus {
	/// Acts. Left by `suspend_citizen`.
	#[codec(index = 0)]
	Active,
	/// Does not act. Left by `reinstate_citizen`.
	#[codec(index = 1)]
	Suspended {
		/// Chain time of the suspension, in milliseconds since 1970-01-01 UTC.
		since: Millis,
	},
}

impl CitizenStatus {
	/// Since when the enrolment is suspended.
	pub fn since(&self) -> Option<Millis> {
		match self {
			Self::Active => None,
			Self::Suspended { since } => Some(*since),
		}
	}
}

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

	/// The citizen after `suspend_citizen`.
	pub fn suspended(self, now: Millis) -> Result<Self, Refusal> {
		match self.status {
			CitizenStatus::Active => {
				Ok(Self { status: CitizenStatus::Suspended { since: now }, ..self })
			},
			CitizenStatus::Suspended { .. } => Err(Refusal::InvalidTransition),
		}
	}

	/// The citizen after `reinstate_citizen`.
	pub fn reinstated(self) -> Result<Self, Refusal> {
		match self.status {
			CitizenStatus::Suspended { .. } => Ok(Self { status: CitizenStatus::Active, ..self }),
			CitizenStatus::Active => Err(Refusal::InvalidTransition),
		}
	}

	/// Refuses who may not act.
	pub fn ensure_active(&self) -> Result<(), Refusal> {
		match self.status {
			CitizenStatus::Active => Ok(()),
			CitizenStatus::Suspended { .. } => Err(Refusal::CitizenSuspended),
		}
	}
}
