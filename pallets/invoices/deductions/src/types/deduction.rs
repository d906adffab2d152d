// SPDX-License-Identifier: Apache-2.0
//! What became of the tax of one invoice.

use super::Rules;
use crate::Error;
use citychain_invoices::InvoiceId;
use citychain_kit::stored;
use citychain_primitives::{Fen, InstitutionId, Millis, TaxPeriod};

/// What the tax of an invoice is used for (用途).
#[stored(Copy)]
pub enum Purpose {
	/// To be deducted from the output tax (抵扣).
	#[codec(index = 0)]
	Deduction,
	/// To be refunded for an export (出口退税).
	#[codec(index = 1)]
	ExportRefund,
}

/// How far it has come.
#[stored(Copy)]
pub enum DeductionState {
	/// Selected (已勾选): `confirm` uses it, `deselect` and a red letter over all its tax end it. It
	/// lapses when its period is closed.
	#[codec(index = 0)]
	Selected,
	/// Its use is confirmed (已用途确认): red letters transfer it out, and `roll_back_refund` ends
	/// it where it was an export refund.
	#[codec(index = 1)]
	Used {
		/// The tax that was used, in fen.
		#[codec(compact)]
		tax: Fen,
		/// What red letters transferred out of it since (进项转出), in fen.
		#[codec(compact)]
		transferred_out: Fen,
	},
}

/// What became of the tax of one invoice.
#[stored(Copy)]
pub struct Deduction {
	/// Who uses it: the buyer.
	pub taxpayer: InstitutionId,
	/// What for.
	pub purpose: Purpose,
	/// The period in whose return it stands.
	pub period: TaxPeriod,
	/// How far it has come.
	pub state: DeductionState,
}

/// One invoice of a batch whose use was confirmed.
#[stored(Copy)]
pub struct ConfirmedUse {
	/// The invoice.
	pub invoice: InvoiceId,
	/// What its tax is used for.
	pub purpose: Purpose,
	/// The tax, in fen: what red letters had left of it.
	pub tax: Fen,
}

/// What a red letter does to the use of the blue invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterReversal {
	/// Nothing: it is not used, less is left to be confirmed, or no tax was taken back.
	Unchanged,
	/// The selection of this buyer is void, as no tax is left.
	Void(InstitutionId),
	/// The tax that was taken back is transferred out.
	TransferredOut(Deduction),
}

impl Deduction {
	/// An invoice that is selected now.
	pub fn selected(taxpayer: InstitutionId, purpose: Purpose, period: TaxPeriod) -> Self {
		Self { taxpayer, purpose, period, state: DeductionState::Selected }
	}

	/// Whether its use was confirmed.
	pub fn is_used(&self) -> bool {
		matches!(self.state, DeductionState::Used { .. })
	}

	/// Whether it is selected for a period that is closed: it can be confirmed no more, and counts
	/// as not selected.
	pub fn has_lapsed(&self, rules: &Rules, now: Millis) -> bool {
		!self.is_used() && !rules.is_open(self.period, now)
	}

	/// Whether the invoice may be selected, anew where this selection has lapsed.
	pub fn ensure_selectable<T>(&self, rules: &Rules, now: Millis) -> Result<(), Error<T>> {
		self.ensure_selected()?;
		self.has_lapsed(rules, now).then_some(()).ok_or(Error::AlreadySelected)
	}

	/// Whether `taxpayer` may end the selection.
	pub fn ensure_deselectable<T>(&self, taxpayer: InstitutionId) -> Result<(), Error<T>> {
		if self.taxpayer != taxpayer {
			return Err(Error::NotBuyer);
		}
		self.ensure_selected()
	}

	/// The deduction after `confirm` in `period`, with the tax that is left of the invoice.
	pub fn confirmed<T>(self, period: TaxPeriod, tax: Fen) -> Result<Self, Error<T>> {
		self.ensure_selected()?;
		if self.period != period {
			return Err(Error::WrongPeriod);
		}
		Ok(Self { state: DeductionState::Used { tax, transferred_out: Fen::ZERO }, ..self })
	}

	/// The tax that was used for an export refund, if it was.
	pub fn refunded(&self) -> Option<Fen> {
		match (self.purpose, self.state) {
			(Purpose::ExportRefund, DeductionState::Used { tax, .. }) => Some(tax),
			_ => None,
		}
	}

	/// What a red letter over this tax does, after which `left` is left of the invoice's; none may be
	/// issued while an export refund stands.
	pub fn reversed<T>(self, red: Fen, left: Fen) -> Result<AfterReversal, Error<T>> {
		if self.refunded().is_some() {
			return Err(Error::RefundNotRolledBack);
		}
		match self.state {
			DeductionState::Selected if left.is_zero() => Ok(AfterReversal::Void(self.taxpayer)),
			DeductionState::Selected => Ok(AfterReversal::Unchanged),
			DeductionState::Used { .. } if red.is_zero() => Ok(AfterReversal::Unchanged),
			DeductionState::Used { tax, transferred_out } => {
				let transferred_out = transferred_out
					.checked_add(red)
					.filter(|transferred_out| *transferred_out <= tax)
					.ok_or(Error::ExceedsDeduction)?;
				let state = DeductionState::Used { tax, transferred_out };
				Ok(AfterReversal::TransferredOut(Self { state, ..self }))
			},
		}
	}

	fn ensure_selected<T>(&self) -> Result<(), Error<T>> {
		(!self.is_used()).then_some(()).ok_or(Error::AlreadyUsed)
	}
}
