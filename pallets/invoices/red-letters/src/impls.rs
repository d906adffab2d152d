// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod forms;
mod letters;
mod look_ups;
mod policies;
mod pruning;
mod records;
mod uses;

use crate::{Config, Error, Pallet, Refusal};
use citychain_invoices::Reversal;
use citychain_primitives::Millis;
use frame_support::traits::Time;
use sp_runtime::traits::SaturatedConversion;

impl<T: Config> Pallet<T> {
	/// The chain's time.
	pub(crate) fn now() -> Millis {
		Millis(T::Time::now())
	}

	/// How many lines a reversal refers to.
	pub(crate) fn lines(reversal: &Reversal) -> u32 {
		match reversal {
			Reversal::Rest => 0,
			Reversal::Lines(lines) => lines.len().saturated_into(),
		}
	}
}

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::InvalidTransition => Self::InvalidTransition,
			Refusal::Expired => Self::Expired,
			Refusal::NotExpired => Self::NotExpired,
			Refusal::OwnForm => Self::OwnForm,
			Refusal::NotInitiator => Self::NotInitiator,
			Refusal::NotConfirmed => Self::NotConfirmed,
		}
	}
}
