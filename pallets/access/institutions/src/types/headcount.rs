// SPDX-License-Identifier: Apache-2.0
//! The rule that an institution keeps an administrator.

use crate::Error;
use citychain_access::{Headcount, Seat};

/// Refuses a count after a seat was given up by a decision that can wait for another administrator.
///
/// A compromised key cannot wait: [`Seat::Held`] to [`Seat::AwaitingKey`] always passes.
pub fn administered<T>(count: Headcount, before: Seat, after: Seat) -> Result<Headcount, Error<T>> {
	let is_administered = match (before, after) {
		(Seat::Held, Seat::None) => count.administrators > 0,
		(Seat::AwaitingKey, Seat::None) => count.has_administrator(),
		_ => true,
	};
	is_administered.then_some(count).ok_or(Error::LastAdministrator)
}
