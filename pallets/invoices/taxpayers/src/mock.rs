// SPDX-License-Identifier: Apache-2.0
//! A runtime with taxpayers and a clock beside a mocked register of institutions.

use crate::{default_rates, Kinds, Rates, Regime, RiskLevel, Terms};
use citychain_invoices::{InvoiceKind, TaxRate};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{Day, Fen, TaxPeriod};
use frame_support::{derive_impl, traits::ConstU32};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::BuildStorage;

/// The time of the first block: noon of 2026-01-15 in China.
pub(crate) const START: u64 = 1_768_449_600_000;
/// The tax period of the first block.
pub(crate) const PERIOD: TaxPeriod = TaxPeriod(202_601);
/// The day of the first block.
pub(crate) const TODAY: Day = Day(20_468);
pub(crate) const MAX_RANGES: u32 = 3;
pub(crate) const RETENTION: u32 = 60;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Register = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

use citychain_kit::testing::authority::MockAuthority;

impl crate::Config for Test {
	type Authority = MockAuthority;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type MaxRanges = ConstU32<MAX_RANGES>;
	type LedgerRetention = ConstU32<RETENTION>;
	type WeightInfo = ();
}

/// The state at the beginning of the first block, without taxpayers.
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	let mut ext: sp_io::TestExternalities = storage.into();
	ext.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(START);
	});
	ext
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Register::do_try_state().unwrap();
	});
}

/// The same with [`SELLER`] as a taxpayer of [`TAX_BUREAU`] under [`terms`] since today.
pub(crate) fn run_with_seller(test: impl FnOnce()) {
	run(|| {
		let origin = RuntimeOrigin::signed(TAX_OFFICER);
		Register::register_taxpayer(origin, SELLER, terms(), TODAY).unwrap();
		test();
	});
}

/// Goes to the first instant of this date in China.
pub(crate) fn go_to(year: i32, month: u32, day: u32) {
	Timestamp::set_timestamp(Day::of_date(year, month, day).unwrap().start().0);
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
