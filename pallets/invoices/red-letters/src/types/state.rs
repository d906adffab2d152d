// SPDX-License-Identifier: Apache-2.0
//! How a form stands after each call. Each function takes the state before.

use super::{FormState, Side};
use crate::Error;
use citychain_primitives::Millis;

/// After `agree`.
pub fn agreed<T>(
	state: FormState,
	by: Side,
	now: Millis,
	issue_until: Millis,
) -> Result<FormState, Error<T>> {
	ensure_answerable(state, by, now)?;
	Ok(FormState::Confirmed { issue_until })
}

/// After `deny`.
pub fn denied<T>(state: FormState, by: Side, now: Millis) -> Result<FormState, Error<T>> {
	ensure_answerable(state, by, now)?;
	Ok(match by {
		Side::Seller => FormState::DeniedBySeller,
		Side::Buyer => FormState::DeniedByBuyer,
	})
}

/// After `withdraw`; the side `initiator` opened the form.
pub fn withdrawn<T>(
	state: FormState,
	by: Side,
	initiator: Side,
	now: Millis,
) -> Result<FormState, Error<T>> {
	match state.at(now) {
		FormState::AwaitsBuyer { .. } | FormState::AwaitsSeller { .. } if by == initiator => {
			Ok(FormState::Withdrawn)
		},
		FormState::Confirmed { issue_until } if by == initiator || issue_until <= now => {
			Ok(FormState::WithdrawnConfirmed)
		},
		FormState::Expired if state.is_open() => Err(Error::Expired),
		state if state.is_open() => Err(Error::NotInitiator),
		_ => Err(Error::InvalidTransition),
	}
}

/// Whether a red invoice may be issued by it.
pub fn ensure_issuable<T>(state: FormState, now: Millis) -> Result<(), Error<T>> {
	match state.at(now) {
		FormState::Confirmed { .. } => Ok(()),
		FormState::AwaitsBuyer { .. } | FormState::AwaitsSeller { .. } => Err(Error::NotConfirmed),
		FormState::Expired if state.is_open() => Err(Error::Expired),
		_ => Err(Error::InvalidTransition),
	}
}

/// After `close_expired`.
pub fn closed<T>(state: FormState, now: Millis) -> Result<FormState, Error<T>> {
	let (_, until) = state.awaited().ok_or(Error::InvalidTransition)?;
	if until <= now {
		Ok(FormState::Expired)
	} else {
		Err(Error::NotExpired)
	}
}

/// Whether `by` is the side whose answer it waits for at `now`.
fn ensure_answerable<T>(state: FormState, by: Side, now: Millis) -> Result<(), Error<T>> {
	let (awaited, until) = state.awaited().ok_or(Error::InvalidTransition)?;
	if until <= now {
		Err(Error::Expired)
	} else if by != awaited {
		Err(Error::OwnForm)
	} else {
		Ok(())
	}
}
