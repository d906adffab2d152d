// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod clear;
mod custody;
mod dimensions;
mod filings;
mod lookups;
mod witnesses;

use crate::{Config, Error, Pallet, Refusal};
use citychain_evidence::{Dimension, EvidenceFacts};
use citychain_primitives::{InstitutionId, Millis};
use frame_support::traits::{Get, Time};

impl<T: Config> Pallet<T> {
	/// The chain's time.
	pub(crate) fn now() -> Millis {
		Millis(T::Time::now())
	}

	/// The latest time that a clock may show while the chain's shows `at`.
	pub(crate) fn latest(at: Millis) -> Millis {
		Millis(at.0.saturating_add(T::MaxClockSkew::get()))
	}
}

/// The institutions whose item it is: its recorder, and its provider if it has one.
pub(crate) fn parties(facts: &EvidenceFacts) -> impl Iterator<Item = InstitutionId> {
	[Some(facts.institution), facts.provider].into_iter().flatten()
}

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::StepOutOfOrder => Self::StepOutOfOrder,
			Refusal::StepBeforeLast => Self::StepBeforeLast,
			Refusal::TooManyCustodyEvents => Self::TooManyCustodyEvents,
			Refusal::NotFiled => Self::NotFiled,
			Refusal::AlreadySuspended => Self::AlreadySuspended,
			Refusal::NotSuspended => Self::NotSuspended,
			Refusal::TooManySuspensions => Self::TooManySuspensions,
		}
	}
}

impl<T> Error<T> {
	/// That this dimension is described already.
	pub(crate) fn already_described(dimension: Dimension) -> Self {
		match dimension {
			Dimension::Time => Self::TimeAlreadyDescribed,
			Dimension::Place => Self::PlaceAlreadyDescribed,
			Dimension::Person => Self::PersonAlreadyDescribed,
			Dimension::Before => Self::BeforeAlreadyDescribed,
			Dimension::During => Self::DuringAlreadyDescribed,
			Dimension::After => Self::AfterAlreadyDescribed,
		}
	}
}
