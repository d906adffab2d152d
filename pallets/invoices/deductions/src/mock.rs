// SPDX-License-Identifier: Apache-2.0
//! A runtime with deductions and a clock beside mocked registers.

use citychain_invoices::testing::{invoices, taxpayers};
use citychain_invoices::{InvoiceFacts, InvoiceId};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{InstitutionId, Millis, TaxPeriod};
use frame_support::{
	derive_impl,
	traits::{ConstU32, ConstU64},
};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::BuildStorage;

/// An invoice to the buyer of December 2025, with 13 yuan of tax.
pub(crate) const INVOICE: InvoiceId = InvoiceId(1);
/// Another one like it.
pub(crate) const OTHER_INVOICE: InvoiceId = InvoiceId(2);
/// An invoice like them to another firm.
pub(crate) const FOREIGN_INVOICE: InvoiceId = InvoiceId(3);
/// The tax of each.
pub(crate) const TAX: u64 = 1_300;

/// The time of the first block: 2026-01-01 00:00 UTC, eight hours after the year began in China.
pub(crate) const START: u64 = 1_767_225_600_000;
/// The period of the invoices.
pub(crate) const DECEMBER: TaxPeriod = TaxPeriod(202_512);
/// The period in which a test begins.
pub(crate) const JANUARY: TaxPeriod = TaxPeriod(202_601);
/// The period after it.
pub(crate) const FEBRUARY: TaxPeriod = TaxPeriod(202_602);

pub(crate) const MAX_BATCH: u32 = 4;
/// Thirty days.
pub(crate) const MAX_GRACE: u64 = 2_592_000_000;

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
	pub type Deductions = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

use citychain_kit::testing::authority::MockAuthority;

use citychain_invoices::testing::invoices::MockInvoices;

use citychain_invoices::testing::taxpayers::MockTaxpayers;

impl crate::Config for Test {
	type Authority = MockAuthority;
	type Invoices = MockInvoices;
	type Taxpayers = MockTaxpayers;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type MaxBatch = ConstU32<MAX_BATCH>;
	type MaxGrace = ConstU64<MAX_GRACE>;
	type WeightInfo = ();
}

/// The state at the beginning of the first block, with the three invoices.
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	taxpayers::reset_to_roles();
	invoices::reset();
	for (id, buyer) in [(INVOICE, BUYER), (OTHER_INVOICE, BUYER), (FOREIGN_INVOICE, OTHER_FIRM)] {
		invoices::add(id, facts(buyer));
	}
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	let mut ext: sp_io::TestExternalities = storage.into();
	ext.execute_with(|| {
		System::set_block_number(1);
		set_time(Millis(START));
	});
	ext
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Deductions::do_try_state().unwrap();
	});
}

/// An invoice of December 2025 to this buyer.
pub(crate) fn facts(buyer: InstitutionId) -> InvoiceFacts {
	InvoiceFacts { period: DECEMBER, ..invoices::invoice(SELLER, buyer) }
}

/// Sets the chain's time.
pub(crate) fn set_time(at: Millis) {
	Timestamp::set_timestamp(at.0);
}
