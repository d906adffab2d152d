// SPDX-License-Identifier: Apache-2.0
//! A runtime with recoveries and a clock beside a mocked authority and register of citizens.

use citychain_kit::testing::{authority, citizens, roles::*};
use citychain_primitives::{duties, Duty, InstitutionId, Millis, OfficerId};
use frame_support::{derive_impl, traits::ConstU64};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::BuildStorage;

/// Officer of [`OTHER_CENTRE`].
pub(crate) const OTHER_REGISTRAR: AccountId = 20;
/// Another institution that enrols citizens, beside [`SERVICE_CENTRE`] and [`NOTARY_OFFICE`].
pub(crate) const OTHER_CENTRE: InstitutionId = InstitutionId(20);

/// The time of the first block: 2026-01-01 00:00 UTC.
pub(crate) const START: u64 = 1_767_225_600_000;
/// The shortest delay that a policy may set: an hour.
pub(crate) const MIN_DELAY: u64 = 60 * 60 * 1_000;
/// The longest time that a policy may set: 90 days.
pub(crate) const MAX_WINDOW: u64 = 90 * 24 * 60 * 60 * 1_000;

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
	pub type Recoveries = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

use citychain_kit::testing::authority::MockAuthority;

use citychain_kit::testing::citizens::MockCitizens;

impl crate::Config for Test {
	type Authority = MockAuthority;
	type Affiliation = MockAuthority;
	type KeyHistory = MockAuthority;
	type Citizens = MockCitizens;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type MinDelay = ConstU64<MIN_DELAY>;
	type MaxWindow = ConstU64<MAX_WINDOW>;
	type WeightInfo = ();
}

/// The state at the beginning of the first block. The service centre keeps the enrolments of both
/// citizens; the notary office and a second centre recognise persons too.
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	citizens::reset();
	activate(NOTARY_OFFICE);
	activate(OTHER_CENTRE);
	authority::appoint(OTHER_REGISTRAR, OfficerId(20), OTHER_CENTRE);
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	let mut ext: sp_io::TestExternalities = storage.into();
	ext.execute_with(|| {
		System::set_block_number(1);
		set_time(0);
	});
	ext
}

/// An institution is active, and enrols citizens.
pub(crate) fn activate(institution: InstitutionId) {
	authority::activate(institution, duties([Duty::EnrolCitizens]));
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Recoveries::do_try_state().unwrap();
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
