// SPDX-License-Identifier: Apache-2.0
//! How a blue invoice stands: all that changes after it is recorded.

use super::{Answer, Delivery, Policy, Refusal, Silence};
use citychain_invoices::{DeliveryState, FiscalState, Holder, RateGroups, RiskFlag, Totals};
use citychain_kit::stored;
use citychain_primitives::{Fen, InstitutionId, Millis};
use frame_support::{traits::ConstU32, BoundedVec};

/// How a blue invoice stands.
#[stored]
pub struct Standing {
	/// How it stands before the tax bureau.
	pub state: FiscalState,
	/// Whether the tax bureau warns of it.
	pub risk: RiskFlag,
	/// Whether it was delivered, and what the receiver said to it.
	pub delivery: Delivery,
	/// Who has it in hand; none before the delivery.
	pub holder: Option<Holder>,
	/// What red invoices took back, in the order of the invoice's groups.
	pub red: BoundedVec<Totals, ConstU32<8>>,
	/// How many of its lines were shown to the chain.
	#[codec(compact)]
	pub shown_lines: u16,
	/// What is pledged to a bank, if anything.
	pub encumbrance: Option<Encumbrance>,
	/// Whether a red letter was agreed and not issued yet.
	pub agreed_red: bool,
}

/// What of an invoice is pledged to a bank (质押融资).
#[stored(Copy)]
pub struct Encumbrance {
	/// The bank, which releases it.
	pub beneficiary: InstitutionId,
	/// How much, in fen.
	pub amount: Fen,
}

impl Standing {
	/// How a new invoice with these groups stands.
	pub fn new(state: FiscalState, groups: &RateGroups) -> Self {
		let red = groups.iter().map(|_| Totals::default());
		Self {
			state,
			risk: RiskFlag::Normal,
			delivery: Delivery::Undelivered,
			holder: None,
			red: BoundedVec::truncate_from(red.collect()),
			shown_lines: 0,
			encumbrance: None,
			agreed_red: false,
		}
	}

	/// What red invoices took back, all together.
	pub fn red_totals(&self) -> Totals {
		// It is at most what the invoice states, whose sum is within range.
		let sum = self.red.iter().try_fold(Totals::default(), |sum, red| sum.checked_add(*red));
		sum.unwrap_or_default()
	}

	/// What of an invoice over `totals` is left with its tax.
	pub fn outstanding(&self, totals: Totals) -> Fen {
		totals.checked_sub(self.red_totals()).and_then(Totals::gross).unwrap_or_default()
	}

	/// What is pledged.
	pub fn encumbered(&self) -> Fen {
		self.encumbrance.map(|encumbrance| encumbrance.amount).unwrap_or_default()
	}

	/// Whether it is in force with something left of it.
	pub fn ensure_in_force(&self) -> Result<(), Refusal> {
		self.state.is_in_force().then_some(()).ok_or(Refusal::NotInForce)
	}

	/// Whether it may be reimbursed, deducted or pledged at `now`.
	pub fn ensure_usable(&self, now: Millis) -> Result<(), Refusal> {
		self.ensure_in_force()?;
		if self.risk != RiskFlag::Normal {
			return Err(Refusal::Flagged);
		}
		match self.delivery.state(now) {
			DeliveryState::Disputed => return Err(Refusal::Disputed),
			DeliveryState::Refused => return Err(Refusal::Refused),
			DeliveryState::Delivered if self.delivery.is_voided_by_silence() => {
				return Err(Refusal::NotAccepted)
			},
			DeliveryState::Undelivered | DeliveryState::Delivered | DeliveryState::Accepted => {},
		}
		self.ensure_no_red_agreed()
	}

	/// Whether no red letter is agreed.
	fn ensure_no_red_agreed(&self) -> Result<(), Refusal> {
		(!self.agreed_red).then_some(()).ok_or(Refusal::RedAgreed)
	}

	/// After `clear` or `reject`.
	pub fn decided(mut self, state: FiscalState) -> Result<Self, Refusal> {
		if self.state != FiscalState::Drafted {
			return Err(Refusal::NotDrafted);
		}
		self.state = state;
		Ok(self)
	}

	/// After `deliver`. Where nobody can answer, silence means nothing.
	pub fn delivered(
		mut self,
		holder: Holder,
		can_answer: bool,
		policy: &Policy,
		now: Millis,
	) -> Result<Self, Refusal> {
		self.ensure_in_force()?;
		if self.delivery != Delivery::Undelivered {
			return Err(Refusal::AlreadyDelivered);
		}
		self.delivery = Delivery::Delivered {
			at: now,
			respond_until: Millis(now.0.saturating_add(policy.response_time)),
			silence: if can_answer { policy.silence } else { Silence::None },
		};
		self.holder = Some(holder);
		Ok(self)
	}

	/// After `accept`, `dispute` or `refuse`.
	pub fn answered(mut self, answer: Answer, now: Millis) -> Result<Self, Refusal> {
		self.ensure_in_force()?;
		self.delivery = self.delivery.answered(answer, now)?;
		Ok(self)
	}

	/// After `transfer_holder` or `claim_holder`.
	pub fn held_by(mut self, holder: Holder) -> Result<Self, Refusal> {
		self.ensure_in_force()?;
		self.ensure_no_red_agreed()?;
		if self.holder.as_ref() == Some(&holder) {
			return Err(Refusal::AlreadyHolder);
		}
		self.holder = Some(holder);
		Ok(self)
	}

	/// After `flag`.
	pub fn flagged(mut self, risk: RiskFlag) -> Result<Self, Refusal> {
		if risk == RiskFlag::Normal {
			return Err(Refusal::NoWarning);
		}
		self.ensure_in_force()?;
		if self.risk == risk {
			return Err(Refusal::AlreadyFlagged);
		}
		self.risk = risk;
		Ok(self)
	}

	/// After `unflag`.
	pub fn unflagged(mut self) -> Result<Self, Refusal> {
		if self.risk == RiskFlag::Normal {
			return Err(Refusal::NotFlagged);
		}
		self.risk = RiskFlag::Normal;
		Ok(self)
	}

	/// After `encumber`, of an invoice over `totals`.
	pub fn encumbered_by(
		mut self,
		encumbrance: Encumbrance,
		totals: Totals,
		now: Millis,
	) -> Result<Self, Refusal> {
		self.ensure_usable(now)?;
		if self.encumbrance.is_some() {
			return Err(Refusal::AlreadyEncumbered);
		}
		if encumbrance.amount.is_zero() {
			return Err(Refusal::NothingEncumbered);
		}
		if encumbrance.amount > self.outstanding(totals) {
			return Err(Refusal::ExceedsOutstanding);
		}
		self.encumbrance = Some(encumbrance);
		Ok(self)
	}

	/// After a red invoice took back `red` of an invoice with `groups` over `totals`.
	pub fn reversed(
		mut self,
		groups: &RateGroups,
		totals: Totals,
		red: &RateGroups,
	) -> Result<Self, Refusal> {
		self.ensure_in_force()?;
		for taken in red {
			let place = groups.iter().position(|group| group.rate == taken.rate);
			let (group, sum) = place
				.and_then(|place| Some((groups.get(place)?, self.red.get_mut(place)?)))
				.ok_or(Refusal::RateNotInvoiced)?;
			let after = sum.checked_add(taken.totals).ok_or(Refusal::RedExceedsBlue)?;
			group.totals.checked_sub(after).ok_or(Refusal::RedExceedsBlue)?;
			*sum = after;
		}
		self.state = if self.red_totals() == totals {
			FiscalState::FullyRed
		} else {
			FiscalState::PartlyRed
		};
		if self.encumbered() > self.outstanding(totals) {
			return Err(Refusal::Encumbered);
		}
		Ok(self)
	}
}
