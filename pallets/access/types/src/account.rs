// SPDX-License-Identifier: Apache-2.0
//! Whose an account is, or was.

use crate::{AssuranceLevel, CitizenStatus, InstitutionStatus, Name, OfficerStatus};
use citychain_macros::{answer, stored};
use citychain_primitives::{CitizenId, Duties, InstitutionId, OfficerId, Validity};

/// Whose account it is, or was.
#[stored(Copy)]
pub enum Holder {
	/// The present key of an officer not dismissed.
	#[codec(index = 0)]
	Officer(OfficerId),
	/// The present key of a citizen.
	#[codec(index = 1)]
	Citizen(CitizenId),
	/// A replaced key of an officer, or the last key of a dismissed one. Never enrolled again.
	#[codec(index = 2)]
	FormerOfficer(OfficerId),
	/// A replaced key of a citizen, or the last key of a withdrawn one. Never enrolled again.
	#[codec(index = 3)]
	FormerCitizen(CitizenId),
}

/// The status of whoever holds an account.
#[answer(Copy)]
pub enum EnrolmentStatus {
	/// Of an officer.
	#[codec(index = 0)]
	Officer(OfficerStatus),
	/// Of a citizen.
	#[codec(index = 1)]
	Citizen(CitizenStatus),
}

/// What the chain tells about an account.
#[answer]
pub struct EnrolmentInfo {
	/// Whose account it is, or was.
	pub holder: Holder,
	/// The institution that the officer acts for, or that enrolled the citizen.
	pub institution: InstitutionId,
	/// The name of this institution.
	pub institution_name: Name,
	/// Where this institution stands.
	pub institution_status: InstitutionStatus,
	/// Where the officer or citizen stands.
	pub status: EnrolmentStatus,
	/// The period [from, until) in which an officer may act; none for a citizen.
	pub validity: Option<Validity>,
	/// How sure the institution is of a citizen; none for an officer.
	pub assurance: Option<AssuranceLevel>,
	/// The duties in effect now: none if the account may not act now, and none for a citizen.
	pub duties: Duties,
	/// Whether a call signed by this account now would be heard.
	pub may_act_now: bool,
}
