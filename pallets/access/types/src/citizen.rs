// SPDX-License-Identifier: Apache-2.0
//! Citizens: their status, and how sure the enrolling institution is of them.

use citychain_macros::stored;
use citychain_primitives::Millis;

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
