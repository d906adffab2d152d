// SPDX-License-Identifier: Apache-2.0
//! Who takes part in proceedings.

use citychain_macros::stored;
use citychain_primitives::{CitizenId, InstitutionId};

/// Who asks and objects (当事人): an institution, by any of its officers in office, or a citizen.
#[stored(Copy, PartialOrd, Ord)]
pub enum Party {
	/// An institution, whichever of its officers signs.
	#[codec(index = 0)]
	Institution(InstitutionId),
	/// A citizen.
	#[codec(index = 1)]
	Citizen(CitizenId),
}

impl Party {
	/// The institution, unless the party is a citizen.
	pub fn institution(self) -> Option<InstitutionId> {
		match self {
			Self::Institution(institution) => Some(institution),
			Self::Citizen(_) => None,
		}
	}
}
