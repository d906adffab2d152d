// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

#[citychain_kit::errors]
mod errors {
	/// Why a call is refused.
	pub enum Error<T> {
		/// Have an officer of the buyer call.
		///
		/// The invoice is not one to the officer's institution, and only the buyer uses its tax.
		NotBuyer,
		/// Leave it out: this kind of invoice is not deducted.
		///
		/// The tax on this kind of invoice is not deducted, whoever bought.
		KindNotDeductible,
		/// Leave it out: what it is about is not deducted.
		///
		/// What the invoice is about is excluded from deduction: `rules` shows the special
		/// elements.
		ElementExcluded,
		/// Leave it out: there is no tax to deduct.
		///
		/// The invoice states no tax, or red letters took all of it back.
		NothingToDeduct,
		/// Give the period as 202611 for November 2026.
		///
		/// The period is no month.
		PeriodNotAMonth,
		/// Choose the current period, or an open earlier one.
		///
		/// The period has not begun.
		PeriodInFuture,
		/// Choose a later period: this one is closed.
		///
		/// The return of the period is due, and nothing is added to it.
		PeriodClosed,
		/// Choose the invoice's period, or a later one.
		///
		/// The invoice belongs to a later period.
		PeriodBeforeInvoice,
		/// End the selection first, to change it.
		///
		/// The invoice is selected.
		AlreadySelected,
		/// Nothing to do: its use was confirmed, once for all.
		///
		/// The use of the invoice was confirmed, and its tax serves once.
		AlreadyUsed,
		/// Select the invoice first.
		NotSelected,
		/// Confirm it with the period that it is selected for.
		///
		/// The invoice is selected for another period.
		WrongPeriod,
		/// Give at least one invoice.
		///
		/// There is no invoice in the list.
		NoInvoices,
		/// Sort the invoices, and give each once.
		///
		/// The numbers of the invoices are not in ascending order, or one stands twice.
		NotAscending,
		/// Confirm fewer invoices at once.
		///
		/// The taxes of the invoices together are out of range.
		Overflow,
		/// Nothing to roll back: no refund was made of it.
		///
		/// The tax of the invoice was not used for an export refund, so nothing can be rolled back.
		NotRefunded,
		/// Have the buyer's bureau roll the refund back.
		///
		/// Another bureau is competent for the buyer, and only that one rolls back its refunds.
		NotCompetent,
		/// Have the buyer's bureau roll the refund back first.
		///
		/// The tax of the invoice was used for an export refund: the buyer's bureau rolls that back
		/// before the invoice is reversed.
		RefundNotRolledBack,
		/// Take back no more tax than was deducted.
		///
		/// The red letter takes back more tax than was deducted.
		ExceedsDeduction,
		/// End the selection, or wait for the period's end.
		///
		/// The invoice is selected for a period that is open: it is kept until its use is
		/// confirmed, the selection ended, or the period closed.
		StillSelected,
		/// Choose a grace of `MaxGrace` at most, in ms.
		///
		/// Periods would stay open after their end for longer than `MaxGrace`: choose less, and
		/// check the unit, which is the millisecond.
		OutOfRange,
		/// Change something: these rules are in force already.
		PolicyUnchanged,
	}
}
