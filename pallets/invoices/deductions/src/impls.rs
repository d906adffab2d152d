// SPDX-License-Identifier: Apache-2.0
//! The work behind the calls, split by what it is about.

mod confirm;
mod invoice_use;
mod refunds;
mod rules;
mod select;

use crate::{Config, CurrentRules, Deduction, Error, Pallet, Refusal, Uses};
use citychain_invoices::{InvoiceFacts, InvoiceId, InvoiceRegister};
use citychain_primitives::{Fen, InstitutionId, Millis};
use frame_support::traits::Time;
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// The chain's time.
	pub(crate) fn now() -> Millis {
		Millis(T::Time::now())
	}

	/// A usable invoice, and the tax of it that `taxpayer` may use.
	pub(crate) fn deductible(
		invoice: InvoiceId,
		taxpayer: InstitutionId,
	) -> Result<(InvoiceFacts, Fen), DispatchError> {
		let facts = T::Invoices::ensure_usable(invoice)?;
		let tax =
			CurrentRules::<T>::get().deductible_tax(&facts, taxpayer).map_err(Error::<T>::from)?;
		Ok((facts, tax))
	}

	/// What became of the tax of an invoice, where a lapsed selection is nothing.
	pub(crate) fn current_deduction(invoice: InvoiceId) -> Option<Deduction> {
		let rules = CurrentRules::<T>::get();
		let deduction = Uses::<T>::get(invoice)?;
		(!deduction.has_lapsed(&rules, Self::now())).then_some(deduction)
	}
}

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::NotBuyer => Self::NotBuyer,
			Refusal::KindNotDeductible => Self::KindNotDeductible,
			Refusal::ElementExcluded => Self::ElementExcluded,
			Refusal::NothingToDeduct => Self::NothingToDeduct,
			Refusal::PeriodNotAMonth => Self::PeriodNotAMonth,
			Refusal::PeriodInFuture => Self::PeriodInFuture,
			Refusal::PeriodClosed => Self::PeriodClosed,
			Refusal::PeriodBeforeInvoice => Self::PeriodBeforeInvoice,
			Refusal::AlreadySelected => Self::AlreadySelected,
			Refusal::AlreadyUsed => Self::AlreadyUsed,
			Refusal::WrongPeriod => Self::WrongPeriod,
			Refusal::RefundNotRolledBack => Self::RefundNotRolledBack,
			Refusal::ExceedsDeduction => Self::ExceedsDeduction,
		}
	}
}
