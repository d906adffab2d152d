// SPDX-License-Identifier: Apache-2.0
//! What was reimbursed of an invoice after each call. Each function takes what was before.

use super::{Closure, EntryState, Reimbursement};
use crate::Error;
use citychain_primitives::{Fen, InstitutionId};

/// The closure after `enter`.
pub fn entered<T>(closure: Closure, deductible: bool) -> Result<Closure, Error<T>> {
	if closure.entry.stands() {
		return Err(Error::AlreadyEntered);
	}
	if closure.standing().is_zero() {
		return Err(Error::NothingLeft);
	}
	let entry = if deductible { EntryState::Deductible } else { EntryState::NotDeductible };
	Ok(Closure { entry, ..closure })
}

/// The closure after `withdraw_entry`.
pub fn withdrawn<T>(closure: Closure) -> Result<Closure, Error<T>> {
	if !closure.entry.stands() {
		return Err(Error::NotEntered);
	}
	Ok(Closure { entry: EntryState::Withdrawn, ..closure })
}

/// The closure after `recover`, and how much was paid back.
pub fn repaid<T>(closure: Closure) -> Result<(Closure, Fen), Error<T>> {
	let amount = closure.clawback;
	if amount.is_zero() {
		return Err(Error::NothingToRecover);
	}
	// The sum is at most the amount of the closure.
	let recovered = Fen(closure.recovered.0.saturating_add(amount.0));
	Ok((Closure { clawback: Fen::ZERO, recovered, ..closure }, amount))
}

/// The reimbursement after `institution` added `amount`, where `outstanding` is left of the invoice.
pub fn with<T>(
	mut reimbursement: Reimbursement,
	institution: InstitutionId,
	amount: Fen,
	outstanding: Fen,
) -> Result<Reimbursement, Error<T>> {
	if reimbursement.institutions.contains(&institution) {
		return Err(Error::AlreadyReimbursed);
	}
	if amount.is_zero() {
		return Err(Error::AmountZero);
	}
	let sum = reimbursement.amount.checked_add(amount).filter(|sum| *sum <= outstanding);
	reimbursement.amount = sum.ok_or(Error::AmountTooHigh)?;
	reimbursement.institutions.try_push(institution).map_err(|_| Error::TooManyClosures)?;
	Ok(reimbursement)
}
