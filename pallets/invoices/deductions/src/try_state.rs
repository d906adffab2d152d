// SPDX-License-Identifier: Apache-2.0
//! The invariants of the crate documentation, under its numbers.

use crate::{Config, Deduction, DeductionState, Pallet, Purpose, Uses};
use citychain_invoices::{Buyer, InvoiceFacts, InvoiceRegister};
use citychain_primitives::TaxPeriod;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_bounded()?;
		Self::try_state_own()?;
		Self::try_state_matched()?;
		Self::try_state_dated()
	}

	/// 1. No more was transferred out than was deducted.
	fn try_state_bounded() -> Result<(), TryRuntimeError> {
		for deduction in Uses::<T>::iter_values() {
			let DeductionState::Used { tax, transferred_out } = deduction.state else { continue };
			ensure!(!tax.is_zero(), "1: no tax was used of an invoice that is kept as used");
			ensure!(transferred_out <= tax, "1: more was transferred out than was used");
			ensure!(
				deduction.purpose == Purpose::Deduction || transferred_out.is_zero(),
				"1: an export refund was transferred out"
			);
		}
		Ok(())
	}

	/// 2. Only the buyer of a blue invoice uses its tax, and only that of some kinds.
	fn try_state_own() -> Result<(), TryRuntimeError> {
		for (deduction, facts) in Self::known_deductions() {
			ensure!(facts.blue.is_none(), "2: the tax of a red invoice is used");
			ensure!(facts.kind.is_deductible(), "2: the tax of this kind of invoice is not used");
			ensure!(
				facts.buyer == Buyer::Institution(deduction.taxpayer),
				"2: the tax of an invoice is used by another than its buyer"
			);
		}
		Ok(())
	}

	/// 3. What is used and not transferred out is what is left of the tax.
	fn try_state_matched() -> Result<(), TryRuntimeError> {
		for (deduction, facts) in Self::known_deductions() {
			let left = facts.totals.tax.checked_sub(facts.red.tax);
			match deduction.state {
				DeductionState::Selected => ensure!(
					left.is_some_and(|left| !left.is_zero()),
					"3: an invoice without tax is selected"
				),
				DeductionState::Used { tax, transferred_out } => ensure!(
					left == tax.checked_sub(transferred_out),
					"3: what is used is not what is left of the tax"
				),
			}
		}
		Ok(())
	}

	/// 4. Periods are months that have begun, and not before the invoice's.
	fn try_state_dated() -> Result<(), TryRuntimeError> {
		let current = TaxPeriod::of(T::now());
		for deduction in Uses::<T>::iter_values() {
			ensure!(deduction.period.is_valid(), "4: a period is no month");
			ensure!(deduction.period <= current, "4: a period has not begun");
		}
		for (deduction, facts) in Self::known_deductions() {
			ensure!(facts.period <= deduction.period, "4: a period is before the invoice's");
		}
		Ok(())
	}

	/// The deductions whose invoices the register knows.
	fn known_deductions() -> impl Iterator<Item = (Deduction, InvoiceFacts)> {
		Uses::<T>::iter().filter_map(|(invoice, deduction)| {
			T::Invoices::facts(invoice).ok().map(|facts| (deduction, facts))
		})
	}
}
