// SPDX-License-Identifier: Apache-2.0
//! What the look-ups answer.

use crate::{is_in_force, Config, Credit, Ledgers, Pallet, RatesInForce, Taxpayers};
use alloc::vec::Vec;
use citychain_invoices::TaxRate;
use citychain_primitives::{Fen, InstitutionId};

impl<T: Config> Pallet<T> {
	/// The rates that a taxpayer may use now.
	pub(crate) fn rates_of(taxpayer: InstitutionId) -> Option<Vec<TaxRate>> {
		let rates = Taxpayers::<T>::get(taxpayer)?.terms.rates;
		let in_force = RatesInForce::<T>::get();
		Some(rates.into_iter().filter(|rate| is_in_force(&in_force, *rate)).collect())
	}

	/// How much a taxpayer may still issue in this period.
	pub(crate) fn credit_of(taxpayer: InstitutionId) -> Option<Credit> {
		let limit = Taxpayers::<T>::get(taxpayer)?.terms.credit_limit;
		let period = Self::current_period();
		let taken = Ledgers::<T>::get(taxpayer, period).unwrap_or_default().credit_taken;
		let left = limit.checked_sub(taken).unwrap_or(Fen::ZERO);
		Some(Credit { period, limit, taken, left })
	}
}
