// SPDX-License-Identifier: Apache-2.0
//! What a form says, and where it stands among the forms of its invoice.

use super::{FormState, Side};
use crate::{InvoiceId, RedAmounts, RedFormId, RedReason, Totals};
use citychain_macros::{answer, stored};
use citychain_primitives::{ActingOfficer, Commitment, InstitutionId, Millis};

/// On whose word an invoice is taken back.
#[stored(Copy)]
pub enum Basis {
	/// On the word of both sides.
	#[codec(index = 0)]
	Agreement {
		/// The side that opened the form.
		initiator: Side,
		/// The institution on the buyer's side when it was opened.
		buyer: InstitutionId,
	},
	/// On the seller's word alone: nobody had used the invoice, or no institution of this chain
	/// stood on the buyer's side.
	#[codec(index = 1)]
	Direct,
	/// On the word of the seller's tax bureau.
	#[codec(index = 2)]
	Forced {
		/// The commitment to the decision with its grounds.
		grounds: Commitment,
	},
}

/// A form: what is to be taken back of a blue invoice, why, and on whose word. Written once.
#[stored]
pub struct RedForm {
	/// The blue invoice.
	pub blue: InvoiceId,
	/// The institution that issued the blue invoice, and issues the red one.
	pub seller: InstitutionId,
	/// On whose word.
	pub basis: Basis,
	/// Why.
	pub reason: RedReason,
	/// What is taken back.
	pub amounts: RedAmounts,
	/// Who put it on record: an officer of seller, buyer or tax bureau.
	pub opened_by: ActingOfficer,
	/// The chain's time when it was put on record.
	pub opened_at: Millis,
	/// The form of the same invoice before this one.
	pub previous: Option<RedFormId>,
}

impl RedForm {
	/// The institution on this side of the form; none on the buyer's side of one that needed no
	/// confirmation.
	pub fn party(&self, side: Side) -> Option<InstitutionId> {
		match (side, self.basis) {
			(Side::Seller, _) => Some(self.seller),
			(Side::Buyer, Basis::Agreement { buyer, .. }) => Some(buyer),
			(Side::Buyer, Basis::Direct | Basis::Forced { .. }) => None,
		}
	}

	/// The side that opened it, if it is one of two sides.
	pub fn initiator(&self) -> Option<Side> {
		match self.basis {
			Basis::Agreement { initiator, .. } => Some(initiator),
			Basis::Direct | Basis::Forced { .. } => None,
		}
	}

	/// Whether it can take back what it says of an invoice of which `left` is left.
	///
	/// One that takes back all that was left does so only while nothing else was taken back: it names
	/// no lines from which the rest could be told. The register of invoices checks lines and rates.
	pub fn fits(&self, left: Totals) -> bool {
		if self.amounts.lines.is_empty() {
			self.amounts.totals == left
		} else {
			left.checked_sub(self.amounts.totals).is_some()
		}
	}
}

/// The forms of one blue invoice: where they end, and which one is open.
#[stored(Copy)]
pub struct Trail {
	/// The newest form; each form names the one before.
	pub last: RedFormId,
	/// The form that can still lead to a red invoice, if it is not overdue.
	pub open: Option<RedFormId>,
}

/// A form with its state as of now.
#[answer]
pub struct FormInfo {
	/// The id of the form.
	pub id: RedFormId,
	/// What it says.
	pub form: RedForm,
	/// How it stands now: an overdue one is expired, whatever is on record.
	pub state: FormState,
	/// The number of that state with the tax administration (确认单状态代码), from 1 to 9.
	pub code: u8,
}
