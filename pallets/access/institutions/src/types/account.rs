// SPDX-License-Identifier: Apache-2.0
//! Accounts: whose they are, or were.

use citychain_kit::stored;
use citychain_primitives::{CitizenId, Millis, OfficerId};

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

/// A key that was replaced.
#[stored]
pub struct FormerKey<AccountId> {
	/// The account of the key.
	pub account: AccountId,
	/// Chain time of the replacement, in milliseconds since 1970-01-01 UTC.
	pub replaced_at: Millis,
	/// When others may have begun to use it, if that was reported.
	pub compromised_since: Option<Millis>,
}

impl<AccountId> FormerKey<AccountId> {
	/// Whether the key, which came into use at `from`, was used at `at` and compromised by then.
	///
	/// The time of its replacement counts: in that block the holder may have used it still.
	pub fn was_compromised(&self, from: Millis, at: Millis) -> bool {
		let was_in_use = from <= at && at <= self.replaced_at;
		was_in_use && self.compromised_since.is_some_and(|since| since <= at)
	}
}
