// SPDX-License-Identifier: Apache-2.0
//! A runtime with invoices and a clock.

use crate::GenesisConfig;
use citychain_invoices::testing::{invoices as uses, taxpayers};
use citychain_kit::testing::{
	authority,
	roles::{AccountId, BUYER, SELLER},
};
use citychain_primitives::{CodeRegister, InstitutionId, Millis, UnifiedSocialCreditCode};
use frame_support::{
	derive_impl,
	traits::{ConstU32, ConstU64},
};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::BuildStorage;

/// The time of the first block: 2026-11-25 00:00 in China Standard Time.
pub(crate) const START: u64 = 1_795_536_000_000;
/// The time from one block to the next.
pub(crate) const BLOCK_TIME: u64 = 2_000;
/// A day in milliseconds.
pub(crate) const DAY: u64 = 86_400_000;
/// How far a policy may let dates lie back: a month.
pub(crate) const MAX_REPORTING_DELAY: u64 = 31 * DAY;
/// How long a policy may give receivers to answer: 90 days.
pub(crate) const MAX_RESPONSE_TIME: u64 = 90 * DAY;
/// The most that a policy may tolerate for a line.
pub(crate) const MAX_TOLERANCE: u64 = 100;
/// The shortest retention: a minute, so that tests need not wait for years.
pub(crate) const MIN_RETENTION: u64 = 60_000;
/// The longest retention: thirty years.
pub(crate) const MAX_RETENTION: u64 = 30 * 366 * DAY;
/// The most invoices that one call prunes.
pub(crate) const MAX_PRUNED: u32 = 4;

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
	pub type Invoicing = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

use citychain_kit::testing::authority::MockAuthority;

use citychain_invoices::testing::taxpayers::MockTaxpayers;

use citychain_invoices::testing::invoices::MockUses;

/// The codes of the seller and the buyer.
pub struct MockCodes;

/// The code of the seller.
pub(crate) const SELLER_USCC: &[u8; 18] = b"91350200MA2YJ1XR9G";
/// The code of the buyer.
pub(crate) const BUYER_USCC: &[u8; 18] = b"91440101MA5CJQ4N59";
/// A code of the early pilots, of a firm that is not registered here.
pub(crate) const FOREIGN_USCC: &[u8; 18] = b"91350203M0001QAY9B";

impl CodeRegister for MockCodes {
	fn institution(code: &UnifiedSocialCreditCode) -> Option<InstitutionId> {
		match code.as_str().as_bytes() {
			code if code == SELLER_USCC => Some(SELLER),
			code if code == BUYER_USCC => Some(BUYER),
			_ => None,
		}
	}
}

impl crate::Config for Test {
	type Authority = MockAuthority;
	type Taxpayers = MockTaxpayers;
	type Codes = MockCodes;
	type Uses = MockUses;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type MaxReportingDelay = ConstU64<MAX_REPORTING_DELAY>;
	type MaxResponseTime = ConstU64<MAX_RESPONSE_TIME>;
	type MaxTolerance = ConstU64<MAX_TOLERANCE>;
	type MinRetention = ConstU64<MIN_RETENTION>;
	type MaxRetention = ConstU64<MAX_RETENTION>;
	type MaxPruned = ConstU32<MAX_PRUNED>;
	type MaxPrunedLines = ConstU32<2_000>;
	type WeightInfo = ();
}

/// The state at the beginning of the first block.
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	taxpayers::reset_to_roles();
	uses::reset();
	let genesis =
		RuntimeGenesisConfig { invoicing: GenesisConfig::default(), ..Default::default() };
	let mut ext: sp_io::TestExternalities = genesis.build_storage().unwrap().into();
	ext.execute_with(|| begin_block(1));
	ext
}

/// The same, with a store of keys for those that a benchmark makes.
#[cfg(feature = "runtime-benchmarks")]
pub(crate) fn new_bench_ext() -> sp_io::TestExternalities {
	use sp_keystore::{testing::MemoryKeystore, KeystoreExt};
	let mut ext = new_test_ext();
	ext.register_extension(KeystoreExt::new(MemoryKeystore::new()));
	ext
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Invoicing::do_try_state().unwrap();
	});
}

/// Begins the block of this number at its time.
pub(crate) fn begin_block(number: u32) {
	System::set_block_number(number);
	Timestamp::set_timestamp(time_of(number).0);
}

/// Begins the next block at this time.
pub(crate) fn begin_at(at: Millis) {
	System::set_block_number(System::block_number() + 1);
	Timestamp::set_timestamp(at.0);
}

/// The officer's call, signed.
pub(crate) fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// The time of a block.
pub(crate) fn time_of(block: u32) -> Millis {
	Millis(START + BLOCK_TIME * u64::from(block - 1))
}

/// The pallet's events since this was last called.
pub(crate) fn take_events() -> Vec<crate::Event<Test>> {
	citychain_kit::testing::events::take_events::<Test, _>()
}
