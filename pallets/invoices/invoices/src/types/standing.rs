// SPDX-License-Identifier: Apache-2.0
//! How a blue invoice stands after each call. Each function takes the standing before.

use super::{Body, Delivery, Encumbrance, Policy, Silence, Standing};
use crate::Error;
use citychain_invoices::{DeliveryState, FiscalState, Holder, RateGroups, RedAmounts, RiskFlag};
use citychain_primitives::{Commitment, InstitutionId, Millis};

/// What a receiver says to an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
	/// That it is right.
	Accept,
	/// That something must be cleared up first.
	Dispute(Commitment),
	/// That it is not taken.
	Refuse(Commitment),
}

/// Whether it is in force with something left of it.
pub fn ensure_in_force<T>(standing: &Standing) -> Result<(), Error<T>> {
	standing.state.is_in_force().then_some(()).ok_or(Error::NotInForce)
}

/// Whether it may be reimbursed, deducted or pledged at `now`, as far as it stands here.
pub fn ensure_usable<T>(standing: &Standing, now: Millis) -> Result<(), Error<T>> {
	ensure_in_force(standing)?;
	if standing.risk != RiskFlag::Normal {
		return Err(Error::Flagged);
	}
	match standing.delivery.state(now) {
		DeliveryState::Disputed => Err(Error::Disputed),
		DeliveryState::Refused => Err(Error::Refused),
		DeliveryState::Delivered if standing.delivery.is_voided_by_silence() => {
			Err(Error::NotAccepted)
		},
		DeliveryState::Undelivered | DeliveryState::Delivered | DeliveryState::Accepted => Ok(()),
	}
}

/// Whether it is over, so that the invoice may be pruned.
pub fn ensure_over<T>(standing: &Standing) -> Result<(), Error<T>> {
	if standing.state == FiscalState::Drafted {
		return Err(Error::StillDrafted);
	}
	if standing.encumbrance.is_some() {
		return Err(Error::Encumbered);
	}
	Ok(())
}

/// After `clear` or `reject`.
pub fn decided<T>(standing: Standing, state: FiscalState) -> Result<Standing, Error<T>> {
	if standing.state != FiscalState::Drafted {
		return Err(Error::NotDrafted);
	}
	Ok(Standing { state, ..standing })
}

/// After `deliver`. Where nobody can answer, silence means nothing.
pub fn delivered<T>(
	standing: Standing,
	holder: Holder,
	can_answer: bool,
	policy: &Policy,
	now: Millis,
) -> Result<Standing, Error<T>> {
	ensure_in_force(&standing)?;
	if standing.delivery != Delivery::Undelivered {
		return Err(Error::AlreadyDelivered);
	}
	let delivery = Delivery::Delivered {
		at: now,
		respond_until: Millis(now.0.saturating_add(policy.response_time)),
		silence: if can_answer { policy.silence } else { Silence::None },
	};
	Ok(Standing { delivery, holder: Some(holder), ..standing })
}

/// After `accept`, `dispute` or `refuse`.
pub fn answered<T>(standing: Standing, answer: Answer, now: Millis) -> Result<Standing, Error<T>> {
	ensure_in_force(&standing)?;
	let delivery = match (standing.delivery.state(now), answer) {
		(DeliveryState::Undelivered, _) => return Err(Error::NotDelivered),
		(DeliveryState::Accepted | DeliveryState::Refused, _)
		| (DeliveryState::Disputed, Answer::Dispute(_)) => return Err(Error::AlreadyAnswered),
		(_, Answer::Accept) => Delivery::Accepted { at: now },
		(_, Answer::Dispute(reason)) => Delivery::Disputed { at: now, reason },
		(_, Answer::Refuse(reason)) => Delivery::Refused { at: now, reason },
	};
	Ok(Standing { delivery, ..standing })
}

/// After `transfer_holder` or `claim_holder`.
pub fn held_by<T>(standing: Standing, holder: Holder) -> Result<Standing, Error<T>> {
	ensure_in_force(&standing)?;
	let holder = Some(holder);
	if standing.holder == holder {
		return Err(Error::AlreadyHolder);
	}
	Ok(Standing { holder, ..standing })
}

/// After `flag`.
pub fn flagged<T>(standing: Standing, risk: RiskFlag) -> Result<Standing, Error<T>> {
	if risk == RiskFlag::Normal {
		return Err(Error::NoWarning);
	}
	ensure_in_force(&standing)?;
	if standing.risk == risk {
		return Err(Error::AlreadyFlagged);
	}
	Ok(Standing { risk, ..standing })
}

/// After `unflag`.
pub fn unflagged<T>(standing: Standing) -> Result<Standing, Error<T>> {
	if standing.risk == RiskFlag::Normal {
		return Err(Error::NotFlagged);
	}
	Ok(Standing { risk: RiskFlag::Normal, ..standing })
}

/// After `encumber`, of an invoice that may be used and says `body`.
pub fn encumbered<T>(
	standing: Standing,
	body: &Body,
	encumbrance: Encumbrance,
) -> Result<Standing, Error<T>> {
	if standing.encumbrance.is_some() {
		return Err(Error::AlreadyEncumbered);
	}
	if encumbrance.amount.is_zero() {
		return Err(Error::NothingEncumbered);
	}
	if encumbrance.amount > standing.outstanding(body.totals) {
		return Err(Error::ExceedsOutstanding);
	}
	Ok(Standing { encumbrance: Some(encumbrance), ..standing })
}

/// After `release_encumbrance` or `void_encumbrance`, and to whom it was pledged.
pub fn released<T>(standing: Standing) -> Result<(InstitutionId, Standing), Error<T>> {
	let encumbrance = standing.encumbrance.ok_or(Error::NotEncumbered)?;
	Ok((encumbrance.beneficiary, Standing { encumbrance: None, ..standing }))
}

/// After a red invoice over an invoice that says `body`.
pub fn reversed<T>(
	mut standing: Standing,
	body: &Body,
	amounts: &RedAmounts,
) -> Result<Standing, Error<T>> {
	ensure_in_force(&standing)?;
	ensure_current(&standing, &body.groups, amounts)?;
	for taken in &amounts.groups {
		let place = body.groups.iter().position(|group| group.rate == taken.rate);
		let (group, sum) = place
			.and_then(|place| Some((body.groups.get(place)?, standing.red.get_mut(place)?)))
			.ok_or(Error::RateNotInvoiced)?;
		let after = sum.checked_add(taken.totals).ok_or(Error::RedExceedsBlue)?;
		group.totals.checked_sub(after).ok_or(Error::RedExceedsBlue)?;
		*sum = after;
	}
	let is_all = standing.red_totals() == body.totals;
	standing.state = if is_all { FiscalState::FullyRed } else { FiscalState::PartlyRed };
	if standing.encumbered() > standing.outstanding(body.totals) {
		return Err(Error::Encumbered);
	}
	Ok(standing)
}

/// Whether the amounts add up, and are all that is left where they name no lines.
fn ensure_current<T>(
	standing: &Standing,
	groups: &RateGroups,
	amounts: &RedAmounts,
) -> Result<(), Error<T>> {
	let is_rest = || *amounts == RedAmounts::rest(&standing.left(groups));
	let is_current = amounts.is_sound() && (!amounts.lines.is_empty() || is_rest());
	is_current.then_some(()).ok_or(Error::AmountsChanged)
}
