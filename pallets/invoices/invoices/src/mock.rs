// SPDX-License-Identifier: Apache-2.0
//! A runtime with invoices beside mocked registers.

use citychain_invoices::testing::{
	invoices::MockUses,
	taxpayers::{self, MockTaxpayers},
};
use citychain_kit::{
	mock_runtime,
	testing::roles::{BUYER, SELLER},
};
use citychain_primitives::{CodeRegister, InstitutionId, Millis, UnifiedSocialCreditCode};
use frame_support::traits::{ConstU32, ConstU64};

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

mock_runtime! {
	/// The time from one block to the next.
	block_time: 2_000,
	pallets: { 2: Invoicing = crate },
	setup: taxpayers::reset_to_roles,
}

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
	type Taxpayers = MockTaxpayers;
	type Codes = MockCodes;
	type Uses = MockUses;
	type MaxReportingDelay = ConstU64<MAX_REPORTING_DELAY>;
	type MaxResponseTime = ConstU64<MAX_RESPONSE_TIME>;
	type MaxTolerance = ConstU64<MAX_TOLERANCE>;
	type MinRetention = ConstU64<MIN_RETENTION>;
	type MaxRetention = ConstU64<MAX_RETENTION>;
	type MaxPruned = ConstU32<MAX_PRUNED>;
	type WeightInfo = crate::SubstrateWeight<Test>;
}

/// The same, with a store of keys for those that a benchmark makes.
#[cfg(feature = "runtime-benchmarks")]
pub(crate) fn new_bench_ext() -> sp_io::TestExternalities {
	use sp_keystore::{testing::MemoryKeystore, KeystoreExt};
	let mut ext = new_test_ext();
	ext.register_extension(KeystoreExt::new(MemoryKeystore::new()));
	ext
}

/// Begins the next block at this time.
pub(crate) fn begin_at(at: Millis) {
	System::set_block_number(System::block_number() + 1);
	set_time(at);
}
