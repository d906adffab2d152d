// SPDX-License-Identifier: Apache-2.0
//! How often an item is held.

use crate::Error;
use citychain_evidence::Standing;

/// How an item stands when it is held once more.
pub(crate) fn held<T>(standing: Standing) -> Result<Standing, Error<T>> {
	let holds = standing.holds.checked_add(1).ok_or(Error::TooManyHolds)?;
	Ok(Standing { holds, ..standing })
}

/// How an item stands when it is held once less.
pub(crate) fn released<T>(standing: Standing) -> Result<Standing, Error<T>> {
	let holds = standing.holds.checked_sub(1).ok_or(Error::NotHeld)?;
	Ok(Standing { holds, ..standing })
}
