// SPDX-License-Identifier: Apache-2.0
//! A runtime with reimbursements and a clock beside mocked registers.

use crate::DEFAULT_LONGEST_LOCK;
use citychain_primitives::{InvoiceId, Millis};
use citychain_test_utils::{authority, invoices, roles::*};
use frame_support::{derive_impl, traits::ConstU64};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::BuildStorage;

/// An invoice of 113 yuan that the employer holds.
pub(crate) const INVOICE: InvoiceId = InvoiceId(0);
/// Another one.
pub(crate) const OTHER_INVOICE: InvoiceId = InvoiceId(1);
/// One that the buyer holds.
pub(crate) const BUYERS_INVOICE: InvoiceId = InvoiceId(2);

/// The time of the first block: 2026-01-01 00:00 UTC.
pub(crate) const START: u64 = 1_767_225_600_000;
/// The time from one block to the next: six hours, so that few blocks outlast a lock.
pub(crate) const BLOCK_TIME: u64 = 6 * 3_600_000;
pub(crate) const MAX_LOCK: u64 = 2 * DEFAULT_LONGEST_LOCK;

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
	pub type Reimbursements = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

citychain_test_utils::mock_authority!(
	/// Who may act, as each test sets it.
	MockAuthority
);

citychain_test_utils::mock_invoice_register!(
	/// The invoices, as each test sets them.
	MockInvoices
);

citychain_test_utils::mock_evidence_anchor!(
	/// Where evidence is notarized, or refused, as each test sets it.
	MockAnchor
);

impl crate::Config for Test {
	type Authority = MockAuthority;
	type Invoices = MockInvoices;
	type Evidence = MockAnchor;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type MaxLock = ConstU64<MAX_LOCK>;
	type WeightInfo = ();
}

/// The state at the beginning of the first block, with the three invoices.
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	invoices::reset();
	invoices::add(INVOICE, invoices::invoice(SELLER, EMPLOYER));
	invoices::add(OTHER_INVOICE, invoices::invoice(SELLER, EMPLOYER));
	invoices::add(BUYERS_INVOICE, invoices::invoice(SELLER, BUYER));
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	let mut ext: sp_io::TestExternalities = storage.into();
	ext.execute_with(|| begin_block(1));
	ext
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Reimbursements::do_try_state().unwrap();
	});
}

/// Begins the block of this number at its time.
pub(crate) fn begin_block(number: u32) {
	System::set_block_number(number);
	set_time(time_of(number));
}

/// The chain's time is this from now on.
pub(crate) fn set_time(at: Millis) {
	Timestamp::set_timestamp(at.0);
}

/// The time of a block.
pub(crate) fn time_of(block: u32) -> Millis {
	Millis(START + BLOCK_TIME * u64::from(block - 1))
}
