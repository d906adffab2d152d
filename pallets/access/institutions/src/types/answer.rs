// SPDX-License-Identifier: Apache-2.0
//! What the look-ups answer.

use super::{
	AssuranceLevel, CitizenStatus, FormerKey, Headcount, Holder, InstitutionStatus, Name,
	OfficerStatus,
};
use alloc::vec::Vec;
use citychain_kit::answer;
use citychain_primitives::{
	Duties, InstitutionId, Millis, OfficerId, Region, UnifiedSocialCreditCode, Validity,
};

/// What the chain tells about an institution.
#[answer]
pub struct InstitutionInfo {
	/// Its number.
	pub institution: InstitutionId,
	/// Its name as on its certificate.
	pub name: Name,
	/// Its unified social credit code (GB 32100-2015).
	pub code: UnifiedSocialCreditCode,
	/// The administrative division of its seat (GB/T 2260).
	pub region: Region,
	/// Whether its officers act.
	pub status: InstitutionStatus,
	/// What it may do.
	pub duties: Duties,
	/// Chain time of its registration, in milliseconds since 1970-01-01 UTC; zero at genesis.
	pub registered_at: Millis,
	/// How many officers it has.
	pub headcount: Headcount,
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
