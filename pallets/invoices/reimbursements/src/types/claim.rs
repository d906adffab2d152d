// SPDX-License-Identifier: Apache-2.0
//! When a claim may be closed.

use super::Claim;
use crate::Error;
use citychain_primitives::{Millis, OfficerId};

/// Whether this officer may close it now.
pub fn ensure_closable<T>(claim: &Claim, approver: OfficerId, now: Millis) -> Result<(), Error<T>> {
	if !claim.is_open() {
		return Err(Error::AlreadyClosed);
	}
	if claim.is_expired(now) {
		return Err(Error::Expired);
	}
	if claim.officer == approver {
		return Err(Error::SameOfficer);
	}
	Ok(())
}
