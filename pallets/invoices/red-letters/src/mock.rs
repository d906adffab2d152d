// SPDX-License-Identifier: Apache-2.0
//! A runtime with red letters and a clock beside mocked registers.

use citychain_invoices::testing::{invoices, taxpayers};
use citychain_invoices::{Buyer, Holder, InvoiceFacts, InvoiceId};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{duties, Commitment, Duty, InstitutionId, Millis, OfficerId};
use frame_support::{
	derive_impl,
	traits::{ConstU32, ConstU64},
};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::{AccountId32, BuildStorage};

/// The seller's invoice to the buyer, which was used.
pub(crate) const BLUE: InvoiceId = InvoiceId(0);
/// Another one, which was not used.
pub(crate) const UNUSED: InvoiceId = InvoiceId(1);
/// The seller's invoice to a natural person, who holds it, and which was used.
pub(crate) const PERSONAL: InvoiceId = InvoiceId(2);
/// The seller's invoice to a natural person, which the person's employer holds and has used.
pub(crate) const HELD: InvoiceId = InvoiceId(3);
/// An invoice that was never recorded.
pub(crate) const UNKNOWN: InvoiceId = InvoiceId(999);

/// Who may only agree for the buyer, and issue nothing.
pub(crate) const RECEIVER: AccountId = 20;
/// Where [`RECEIVER`] serves.
pub(crate) const RECEIVING_FIRM: InstitutionId = InstitutionId(20);

/// The time of the first block: 2026-01-01 00:00 UTC.
pub(crate) const START: u64 = 1_767_225_600_000;
/// The longest time that a policy may give: 90 days.
pub(crate) const MAX_WINDOW: u64 = 90 * 24 * 60 * 60 * 1_000;
pub(crate) const MAX_PRUNED: u32 = 3;

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
	pub type RedLetters = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

use citychain_kit::testing::authority::MockAuthority;

use citychain_invoices::testing::invoices::MockInvoices;

use citychain_invoices::testing::invoices::MockUses as MockUse;

use citychain_invoices::testing::taxpayers::MockTaxpayers;

impl crate::Config for Test {
	type Authority = MockAuthority;
	type Invoices = MockInvoices;
	type Taxpayers = MockTaxpayers;
	type Uses = MockUse;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type MaxWindow = ConstU64<MAX_WINDOW>;
	type MaxPruned = ConstU32<MAX_PRUNED>;
	type WeightInfo = ();
}

/// The state at the beginning of the first block, with the invoices named above.
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	authority::activate(RECEIVING_FIRM, duties([Duty::HandleInvoices]));
	authority::appoint(RECEIVER, OfficerId(20), RECEIVING_FIRM);
	taxpayers::reset_to_roles();
	invoices::reset();
	let blue = invoices::invoice(SELLER, BUYER);
	let person = Buyer::Person(Commitment([1; 32]));
	let bearer = Some(Holder::Bearer(AccountId32::new([2; 32])));
	let employer = Some(Holder::Institution(EMPLOYER));
	invoices::add(BLUE, blue.clone());
	invoices::add(UNUSED, blue.clone());
	let personal = InvoiceFacts { buyer: person, holder: bearer, ..blue };
	invoices::add(HELD, InvoiceFacts { holder: employer, ..personal.clone() });
	invoices::add(PERSONAL, personal);
	for used in [BLUE, PERSONAL, HELD] {
		invoices::set_used(used, true);
	}
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	let mut ext: sp_io::TestExternalities = storage.into();
	ext.execute_with(|| {
		System::set_block_number(1);
		set_time(0);
	});
	ext
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		RedLetters::do_try_state().unwrap();
	});
}

/// It is so many milliseconds after the first block.
pub(crate) fn set_time(offset: u64) {
	Timestamp::set_timestamp(time_after(offset).0);
}

/// The time so many milliseconds after the first block.
pub(crate) fn time_after(offset: u64) -> Millis {
	Millis(START + offset)
}
