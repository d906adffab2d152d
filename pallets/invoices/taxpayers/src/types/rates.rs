// SPDX-License-Identifier: Apache-2.0
//! The rates that the law has in force.

use citychain_invoices::TaxRate;
use frame_support::{traits::ConstU32, BoundedBTreeSet};

/// Basis points in a whole: no rate is higher.
const WHOLE: u16 = 10_000;

/// The rates in force at which something is taxed (税率、征收率), in basis points: 1300 is 13 %.
pub type TaxedRates = BoundedBTreeSet<u16, ConstU32<32>>;

/// The rates of 增值税法 §10 (13 %, 9 %, 6 %), the levy of its §11 (3 %), and those of the rules that
/// still go beside it (5 % for real estate and labour, 1 % while the levy is reduced).
pub fn default_rates() -> TaxedRates {
	let mut rates = TaxedRates::new();
	for rate in [1_300, 900, 600, 500, 300, 100] {
		// The set has room for 32.
		let _ = rates.try_insert(rate);
	}
	rates
}

/// Whether these can be the rates in force: at least one, and each above zero and at most 100 %.
pub fn are_rates(rates: &TaxedRates) -> bool {
	!rates.is_empty() && rates.iter().all(|rate| (1..=WHOLE).contains(rate))
}

/// Whether a rate is in force. What is not taxed always is: that needs no rate but a reason.
pub fn is_in_force(rates: &TaxedRates, rate: TaxRate) -> bool {
	match rate {
		TaxRate::Taxed(rate) => rates.contains(&rate),
		TaxRate::ZeroRated | TaxRate::Exempt | TaxRate::NotTaxed => true,
	}
}
