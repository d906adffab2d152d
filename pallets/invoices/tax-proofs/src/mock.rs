// SPDX-License-Identifier: Apache-2.0
//! A runtime with tax proofs and a clock beside a mocked authority.

use citychain_kit::testing::authority;
use citychain_primitives::Millis;
use frame_support::{derive_impl, traits::ConstU64};
use frame_system::mocking::MockBlockU32;
use sp_runtime::BuildStorage;

/// The time of the first block: 2026-01-01 00:00 UTC.
pub(crate) const START: u64 = 1_767_225_600_000;
/// The time from one block to the next.
pub(crate) const BLOCK_TIME: u64 = 2_000;
/// As long as ten blocks.
pub(crate) const MAX_VALIDITY: u64 = 20_000;
/// As long as fifteen blocks.
pub(crate) const RETENTION: u64 = 30_000;

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
	pub type TaxProofs = crate;
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
	type Time = Timestamp;
	type MaxValidity = ConstU64<MAX_VALIDITY>;
	type Retention = ConstU64<RETENTION>;
	type WeightInfo = ();
}

/// The state at the beginning of the first block.
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	let mut ext: sp_io::TestExternalities = storage.into();
	ext.execute_with(|| begin_block(1));
	ext
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		TaxProofs::do_try_state().unwrap();
	});
}

/// Begins the block of this number at its time.
pub(crate) fn begin_block(number: u32) {
	begin_block_at(number, time_of(number));
}

/// Begins the block of this number at this time.
pub(crate) fn begin_block_at(number: u32, at: Millis) {
	System::set_block_number(number);
	Timestamp::set_timestamp(at.0);
}

/// The time of a block.
pub(crate) fn time_of(block: u32) -> Millis {
	Millis(START + BLOCK_TIME * u64::from(block - 1))
}
