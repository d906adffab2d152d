// SPDX-License-Identifier: Apache-2.0
//! Why a call is refused.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call is refused.
	#[pallet::error]
	#[derive(PartialEqNoBound, EqNoBound)]
	pub enum Error<T> {
		/// The invoice is not one to the officer's institution, and only the buyer uses its tax.
		NotBuyer,
		/// The tax on this kind of invoice is not deducted, whoever bought.
		KindNotDeductible,
		/// What the invoice is about is excluded from deduction: `rules` shows the special elements.
		ElementExcluded,
		/// The invoice states no tax, or red letters took all of it back.
		NothingToDeduct,
		/// The period is no month: give year times 100 plus month, as 202611 for November 2026.
		PeriodNotAMonth,
		/// The period has not begun: choose the current one or an earlier one that is open.
		PeriodInFuture,
		/// The return of the period is due, and nothing is added to it: choose a later period.
		PeriodClosed,
		/// The invoice belongs to a later period: choose that one or a later one.
		PeriodBeforeInvoice,
		/// The invoice is selected: end that selection first to change its period or purpose.
		AlreadySelected,
		/// The use of the invoice was confirmed, and its tax serves once.
		AlreadyUsed,
		/// The invoice is not selected: select it first.
		NotSelected,
		/// The invoice is selected for another period: confirm it with those of that one, or end the
		/// selection and select it anew.
		WrongPeriod,
		/// There is no invoice in the list: give at least one.
		NoInvoices,
		/// The numbers of the invoices are not in ascending order, or one stands twice.
		NotAscending,
		/// The taxes of the invoices together are out of range: confirm fewer at once.
		Overflow,
		/// The tax of the invoice was not used for an export refund, so nothing can be rolled back.
		NotRefunded,
		/// Another bureau is competent for the buyer, and only that one rolls back its refunds.
		NotCompetent,
		/// The tax of the invoice was used for an export refund: the buyer's bureau rolls that back
		/// before the invoice is reversed.
		RefundNotRolledBack,
		/// The red letter takes back more tax than was deducted.
		ExceedsDeduction,
		/// The invoice is selected for a period that is open: it is kept until its use is confirmed,
		/// the selection ended, or the period closed.
		StillSelected,
		/// Periods would stay open after their end for longer than `MaxGrace`: choose less, and
		/// check the unit, which is the millisecond.
		OutOfRange,
		/// These rules are in force already.
		PolicyUnchanged,
	}
}
