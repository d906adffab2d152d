// SPDX-License-Identifier: Apache-2.0
//! A runtime with evidence and a clock.

use crate::GenesisConfig;
use citychain_evidence::{FilingRegister, FilingState};
use citychain_kit::testing::{
	authority,
	roles::{AccountId, BANK, COURT},
};
use citychain_primitives::{InstitutionId, Millis, OfficerId};
use frame_support::{
	derive_impl,
	traits::{ConstU32, ConstU64},
};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::BuildStorage;

/// An officer of the court, beside the clerk.
pub(crate) const SECOND_CLERK: AccountId = 20;

/// The time of the first block: 2026-01-01 00:00 UTC.
pub(crate) const START: u64 = 1_767_225_600_000;
/// The time from one block to the next.
pub(crate) const BLOCK_TIME: u64 = 2_000;
/// The clock skew of the first policy.
pub(crate) const SKEW: u64 = 60_000;
/// The longest clock skew of a policy: one day.
pub(crate) const MAX_CLOCK_SKEW: u64 = 86_400_000;
/// The longest retention of a policy: ten years.
pub(crate) const MAX_RETENTION: u64 = 3_652 * 86_400_000;
/// The most items that one call takes in or removes.
pub(crate) const MAX_ITEMS: u32 = 4;
/// The most open precommitments of an institution.
pub(crate) const MAX_PRECOMMITMENTS: u32 = 2;
/// How long only its institution may drop a precommitment.
pub(crate) const LIFETIME: u64 = 60_000;

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
	pub type Evidence = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

use citychain_kit::testing::authority::MockAuthority;

/// The bank has filed as a provider, and is suspended from the third block on.
pub struct MockFilings;

impl FilingRegister for MockFilings {
	fn state(institution: InstitutionId, at: Millis) -> FilingState {
		if institution != BANK {
			FilingState::NotFiled
		} else if at < time_of(3) {
			FilingState::InForce
		} else {
			FilingState::Suspended
		}
	}
}

impl crate::Config for Test {
	type Authority = MockAuthority;
	type KeyHistory = MockAuthority;
	type Filings = MockFilings;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type MaxClockSkew = ConstU64<MAX_CLOCK_SKEW>;
	type MaxRetention = ConstU64<MAX_RETENTION>;
	type MaxItems = ConstU32<MAX_ITEMS>;
	type MaxEvicted = ConstU32<MAX_ITEMS>;
	type MaxPrecommitments = ConstU32<MAX_PRECOMMITMENTS>;
	type PrecommitmentLifetime = ConstU64<LIFETIME>;
	type WeightInfo = ();
}

/// The state at the beginning of the first block.
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	authority::appoint(SECOND_CLERK, OfficerId(20), COURT);
	let genesis = RuntimeGenesisConfig { evidence: GenesisConfig::default(), ..Default::default() };
	let mut ext: sp_io::TestExternalities = genesis.build_storage().unwrap().into();
	ext.execute_with(|| begin_block(1));
	ext
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Evidence::do_try_state().unwrap();
	});
}

/// Begins the block of this number at its time.
pub(crate) fn begin_block(number: u32) {
	System::set_block_number(number);
	Timestamp::set_timestamp(time_of(number).0);
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
