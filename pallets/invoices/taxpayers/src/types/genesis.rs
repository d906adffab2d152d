// SPDX-License-Identifier: Apache-2.0
//! The data that a chain starts from.

use alloc::vec::Vec;
use citychain_invoices::{NumberSeries, Terms};
use citychain_primitives::InstitutionId;
use serde::{Deserialize, Serialize};

/// A taxpayer in the chain's genesis, registered on the day of the genesis clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisTaxpayer {
	/// The institution that is the taxpayer.
	pub taxpayer: InstitutionId,
	/// The bureau that is competent for it.
	pub bureau: InstitutionId,
	/// What the bureau lays down for it.
	pub terms: Terms,
	/// The numbers that it may give its invoices.
	#[serde(default = "Vec::new")]
	pub numbers: Vec<GenesisNumbers>,
}

/// The next numbers of a series, in the chain's genesis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisNumbers {
	/// What they have in front.
	pub series: NumberSeries,
	/// How many they are.
	pub count: u64,
}
