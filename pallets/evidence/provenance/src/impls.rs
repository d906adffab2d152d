// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod custody;
mod dimensions;
mod filings;
mod witnesses;

use crate::{Config, Pallet};
use citychain_evidence::EvidenceFacts;
use citychain_primitives::{InstitutionId, Millis};
use frame_support::traits::Get;

impl<T: Config> Pallet<T> {
	/// The latest time that a clock may show while the chain's shows `at`.
	pub(crate) fn latest(at: Millis) -> Millis {
		Millis(at.0.saturating_add(T::MaxClockSkew::get()))
	}
}

/// The institutions whose item it is: its recorder, and its provider if it has one.
pub(crate) fn parties(facts: &EvidenceFacts) -> impl Iterator<Item = InstitutionId> {
	[Some(facts.institution), facts.provider].into_iter().flatten()
}
