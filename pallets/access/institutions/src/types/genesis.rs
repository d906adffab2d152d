// SPDX-License-Identifier: Apache-2.0
//! The data that a chain starts from.

use alloc::vec::Vec;
use citychain_access::{AssuranceLevel, Name};
use citychain_primitives::{Duties, InstitutionId, Region, UnifiedSocialCreditCode};
use serde::{Deserialize, Serialize};

/// An institution in the chain's genesis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisInstitution<AccountId> {
	/// Its name as on its certificate.
	pub name: Name,
	/// Its unified social credit code; codes of the early pilots are accepted.
	pub code: UnifiedSocialCreditCode,
	/// The administrative division of its seat (GB/T 2260).
	pub region: Region,
	/// What it may do; the duty to administer is added.
	pub duties: Duties,
	/// Its officers, appointed without an end; the first has the duty to administer.
	pub officers: Vec<GenesisOfficer<AccountId>>,
	/// The citizens that it enrols.
	#[serde(default = "Vec::new")]
	pub citizens: Vec<GenesisCitizen<AccountId>>,
}

/// Who controls whom in the chain's genesis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisControl {
	/// The institution that is controlled.
	pub institution: InstitutionId,
	/// The one that controls it.
	pub controller: InstitutionId,
}

/// An officer in the chain's genesis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisOfficer<AccountId> {
	/// Its key.
	pub account: AccountId,
	/// Its duties, all of which its institution holds.
	pub duties: Duties,
}

/// A citizen in the chain's genesis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisCitizen<AccountId> {
	/// The citizen's key.
	pub account: AccountId,
	/// How sure the institution is that the account is the person's.
	pub level: AssuranceLevel,
}
