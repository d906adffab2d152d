// SPDX-License-Identifier: Apache-2.0
//! What was reimbursed of an invoice, by whom, and how it stands in their books.

use crate::ClaimId;
use citychain_macros::stored;
use citychain_primitives::{Fen, InstitutionId};
use frame_support::{traits::ConstU32, BoundedVec};

/// The most institutions that may reimburse one invoice between them.
pub const MAX_CLOSURES: u32 = 8;

/// How an invoice stands in the books of an institution (入账状态), by the codes of the tax
/// administration.
#[stored(Copy)]
pub enum EntryState {
	/// 01: not entered (未入账); `enter` leaves it.
	#[codec(index = 1)]
	NotEntered,
	/// 02: entered, deductible from the income that is taxed (已入账，企业所得税税前扣除);
	/// `withdraw_entry` and a forced red letter leave it.
	#[codec(index = 2)]
	Deductible,
	/// 03: entered, not deductible (已入账，企业所得税不扣除); `withdraw_entry` and a forced red letter
	/// leave it.
	#[codec(index = 3)]
	NotDeductible,
	/// 06: the entry was withdrawn, or a forced red letter made it void (入账撤销); `enter` leaves it.
	#[codec(index = 6)]
	Withdrawn,
}

impl EntryState {
	/// Whether an entry stands, so that nothing of the invoice is taken back but by force.
	pub fn stands(self) -> bool {
		matches!(self, Self::Deductible | Self::NotDeductible)
	}
}

/// What one institution reimbursed of an invoice, for ever.
#[stored(Copy)]
pub struct Closure {
	/// How much, in fen.
	#[codec(compact)]
	pub amount: Fen,
	/// By which claim.
	#[codec(compact)]
	pub claim: ClaimId,
	/// How it stands in the institution's books.
	pub entry: EntryState,
	/// How much of it must still be paid back, since red letters took the invoice back (待追回), in
	/// fen.
	#[codec(compact)]
	pub clawback: Fen,
	/// How much of it was paid back (已追回), in fen.
	#[codec(compact)]
	pub recovered: Fen,
}

impl Closure {
	/// What `close` leaves.
	pub fn new(claim: ClaimId, amount: Fen) -> Self {
		let entry = EntryState::NotEntered;
		Self { amount, claim, entry, clawback: Fen::ZERO, recovered: Fen::ZERO }
	}

	/// What stays reimbursed: the amount without what was or must be paid back.
	pub fn standing(&self) -> Fen {
		let rest = self.amount.checked_sub(self.clawback);
		rest.and_then(|rest| rest.checked_sub(self.recovered)).unwrap_or_default()
	}

	/// The closure after a red letter by which up to `excess` of it must be paid back, and how much of
	/// it that is. An entry that stands is void: it was of what the invoice stated before.
	pub fn reversed(self, excess: Fen) -> (Self, Fen) {
		let amount = self.standing().min(excess);
		// The sum is at most the amount of the closure.
		let clawback = Fen(self.clawback.0.saturating_add(amount.0));
		let entry = if self.entry.stands() { EntryState::Withdrawn } else { self.entry };
		(Self { clawback, entry, ..self }, amount)
	}
}

/// The institutions that reimbursed an invoice, in the order in which they did.
pub type Reimbursers = BoundedVec<InstitutionId, ConstU32<MAX_CLOSURES>>;

/// What all institutions together reimbursed of an invoice.
#[stored(Default)]
pub struct Reimbursement {
	/// What stays reimbursed, in fen: never more than is left of the invoice.
	#[codec(compact)]
	pub amount: Fen,
	/// By whom.
	pub institutions: Reimbursers,
}

impl Reimbursement {
	/// What may still be reimbursed of an invoice of which `outstanding` is left.
	pub fn left(&self, outstanding: Fen) -> Fen {
		outstanding.checked_sub(self.amount).unwrap_or_default()
	}
}

/// What one institution must claim back from whom it paid.
#[stored(Copy)]
pub struct Clawback {
	/// The institution.
	pub institution: InstitutionId,
	/// How much, in fen.
	#[codec(compact)]
	pub amount: Fen,
}

/// What a red letter makes institutions claim back, the last that reimbursed first.
pub type Clawbacks = BoundedVec<Clawback, ConstU32<MAX_CLOSURES>>;
