// SPDX-License-Identifier: Apache-2.0
//! What the register of evidence and the proceedings ask of filings.

use crate::{Config, Pallet};
use citychain_evidence::{FilingRegister, FilingState};
use citychain_primitives::{InstitutionId, Millis};

impl<T: Config> FilingRegister for Pallet<T> {
	fn state(institution: InstitutionId, at: Millis) -> FilingState {
		Self::filing_state(institution, at)
	}
}
