// SPDX-License-Identifier: Apache-2.0
//! What the pallet keeps and shows, and every transition from one state to the next. No storage.

mod account;
mod answer;
mod citizen;
mod control;
mod duty_mask;
mod genesis;
mod headcount;
mod institution;
mod officer;

pub use account::{FormerKey, Holder};
pub use answer::{EnrolmentInfo, EnrolmentStatus, InstitutionInfo, OfficerInfo};
pub use citizen::{AssuranceLevel, Citizen, CitizenStatus};
pub use control::Levels;
pub use duty_mask::DutyMask;
pub use genesis::{GenesisCitizen, GenesisControl, GenesisInstitution, GenesisOfficer};
pub use headcount::{Headcount, Seat};
pub use institution::{InstitutionStatus, Profile, Standing};
pub use officer::{Officer, OfficerStatus};

pub(crate) use control::relevelled;

use citychain_primitives::Text;

/// The most bytes of an institution's name: 42 Chinese characters.
pub const NAME_BYTES: u32 = 128;

/// The name of an institution as its certificate shows it.
pub type Name = Text<NAME_BYTES>;

/// Why a transition is refused. Each has an [`Error`](crate::Error) of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// The call does not lead out of the present state.
	InvalidTransition,
	/// The institution is suspended.
	InstitutionSuspended,
	/// The institution is closed.
	InstitutionClosed,
	/// The officer is suspended.
	OfficerSuspended,
	/// The officer's key was reported as compromised.
	KeyCompromised,
	/// The officer was dismissed.
	OfficerDismissed,
	/// Now is outside the officer's period of validity.
	OfficerNotInOffice,
	/// The citizen's enrolment is suspended.
	CitizenSuspended,
	/// The officer or its institution lacks the duty.
	DutyNotHeld,
	/// An appointment without a duty.
	NoDuties,
	/// A period that ends before or when it begins.
	ReversedValidity,
	/// An administrator whose appointment ends or has not begun.
	AdministratorNotPermanent,
	/// A compromise reported for a time to come.
	CompromisedInFuture,
	/// The institution would be left without an administrator.
	LastAdministrator,
}
