// SPDX-License-Identifier: Apache-2.0
//! A runtime with taxpayers and a clock beside a mocked register of institutions.

use crate::default_rates;
use citychain_invoices::{InvoiceKind, Kinds, Rates, Regime, RiskLevel, TaxRate, Terms};
use citychain_kit::{mock_runtime, testing::roles::*};
use citychain_primitives::{Day, Fen, TaxPeriod};
use frame_support::traits::{ConstU32, ConstU64};

/// The tax period of the first block.
pub(crate) const PERIOD: TaxPeriod = TaxPeriod(202_601);
/// The day of the first block.
pub(crate) const TODAY: Day = Day(20_454);
pub(crate) const MAX_RANGES: u32 = 3;
pub(crate) const RETENTION: u32 = 60;
/// As long as ten blocks.
pub(crate) const MAX_PROOF_VALIDITY: u64 = 20_000;
/// As long as fifteen blocks.
pub(crate) const PROOF_RETENTION: u64 = 30_000;

mock_runtime! {
	/// Two seconds, as on the chain.
	block_time: 2_000,
	pallets: { 2: Register = crate },
}

impl crate::Config for Test {
	type MaxRanges = ConstU32<MAX_RANGES>;
	type LedgerRetention = ConstU32<RETENTION>;
	type MaxProofValidity = ConstU64<MAX_PROOF_VALIDITY>;
	type ProofRetention = ConstU64<PROOF_RETENTION>;
	type WeightInfo = crate::SubstrateWeight<Test>;
}

/// Runs a test with [`SELLER`] as a taxpayer of [`TAX_BUREAU`] under [`terms`] since today.
pub(crate) fn run_with_seller(test: impl FnOnce()) {
	run(|| {
		Register::register_taxpayer(signed(TAX_OFFICER), SELLER, terms(), TODAY).unwrap();
		test();
	});
}

/// Goes to the first instant of this date in China.
pub(crate) fn go_to(year: i32, month: u32, day: u32) {
	set_time(Day::of_date(year, month, day).unwrap().start());
}

/// A general taxpayer that may issue special and ordinary invoices at 13 % and exempt of tax, over
/// 10,000 yuan a period.
pub(crate) fn terms() -> Terms {
	Terms {
		regime: Regime::General,
		kinds: kinds([InvoiceKind::DigitalSpecial, InvoiceKind::DigitalOrdinary]),
		rates: rates([TaxRate::Taxed(1_300), TaxRate::Exempt]),
		risk: RiskLevel::Low,
		credit_limit: Fen(1_000_000),
	}
}

/// A set of kinds.
pub(crate) fn kinds(of: impl IntoIterator<Item = InvoiceKind>) -> Kinds {
	of.into_iter().collect::<std::collections::BTreeSet<_>>().try_into().unwrap()
}

/// A set of rates.
pub(crate) fn rates(of: impl IntoIterator<Item = TaxRate>) -> Rates {
	of.into_iter().collect::<std::collections::BTreeSet<_>>().try_into().unwrap()
}

/// The default rates in force without those of `but`.
pub(crate) fn default_rates_but(but: u16) -> crate::TaxedRates {
	let mut rates = default_rates();
	assert!(rates.remove(&but));
	rates
}
