// SPDX-License-Identifier: Apache-2.0
//! How a blue invoice stands: all that changes after it is recorded.

use super::Delivery;
use crate::{FiscalState, Holder, RateGroups, RiskFlag, Totals};
use citychain_macros::stored;
use citychain_primitives::{Fen, InstitutionId};
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
	/// What is pledged to a bank, if anything.
	pub encumbrance: Option<Encumbrance>,
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
			encumbrance: None,
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

	/// What is left at each rate of an invoice with these groups, also where that is nothing.
	pub fn left(&self, groups: &RateGroups) -> RateGroups {
		let mut left = groups.clone();
		for (group, red) in left.iter_mut().zip(&self.red) {
			group.totals = group.totals.checked_sub(*red).unwrap_or_default();
		}
		left
	}

	/// What is pledged.
	pub fn encumbered(&self) -> Fen {
		self.encumbrance.map(|encumbrance| encumbrance.amount).unwrap_or_default()
	}
}
