// SPDX-License-Identifier: Apache-2.0
//! A runtime with provenance and a clock beside mocked registers.

use citychain_evidence::testing as evidence;
use citychain_evidence::{EvidenceFacts, EvidenceId};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{duties, Digest, Duty, InstitutionId, Millis, OfficerId};
use frame_support::{
	derive_impl,
	traits::{ConstU32, ConstU64},
};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::BuildStorage;

/// An officer of the arbitration commission.
pub(crate) const ARBITRATOR: AccountId = 20;
/// An officer of the certificate authority.
pub(crate) const CERTIFIER: AccountId = 21;
/// The arbitration commission (仲裁委员会).
pub(crate) const ARBITRATION: InstitutionId = InstitutionId(20);
/// The certificate authority (电子认证服务机构).
pub(crate) const CERTIFICATION: InstitutionId = InstitutionId(21);

/// The court's own item, of a class that requires no dimension and two witnesses.
pub(crate) const ITEM: EvidenceId = EvidenceId(0);
/// The court's item that the platform held before, of the same class.
pub(crate) const HELD_ITEM: EvidenceId = EvidenceId(1);

/// The time of the first block: 2026-01-01 00:00 UTC.
pub(crate) const START: u64 = 1_767_225_600_000;
/// The time from one block to the next.
pub(crate) const BLOCK_TIME: u64 = 2_000;
pub(crate) const SKEW: u64 = 60_000;
pub(crate) const MAX_CUSTODY_EVENTS: u32 = 8;
pub(crate) const MAX_WITNESSES: u32 = 4;
pub(crate) const MAX_FILINGS: u32 = 3;
pub(crate) const MAX_SUSPENSIONS: u32 = 2;

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
	pub type Provenance = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

use citychain_kit::testing::authority::MockAuthority;

use citychain_evidence::testing::MockEvidence;

impl crate::Config for Test {
	type Authority = MockAuthority;
	type Affiliation = MockAuthority;
	type Evidence = MockEvidence;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type MaxClockSkew = ConstU64<SKEW>;
	type MaxCustodyEvents = ConstU32<MAX_CUSTODY_EVENTS>;
	type MaxWitnesses = ConstU32<MAX_WITNESSES>;
	type MaxFilings = ConstU32<MAX_FILINGS>;
	type MaxSuspensions = ConstU32<MAX_SUSPENSIONS>;
	type WeightInfo = ();
}

/// The state at the beginning of the first block, with [`ITEM`] and [`HELD_ITEM`].
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	authority::activate(ARBITRATION, duties([Duty::WitnessAsArbitrator]));
	authority::activate(CERTIFICATION, duties([Duty::WitnessAsCertifier]));
	authority::appoint(ARBITRATOR, OfficerId(20), ARBITRATION);
	authority::appoint(CERTIFIER, OfficerId(21), CERTIFICATION);
	evidence::reset();
	evidence::add(ITEM, facts());
	evidence::add(HELD_ITEM, EvidenceFacts { provider: Some(PLATFORM), ..facts() });
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	let mut ext: sp_io::TestExternalities = storage.into();
	ext.execute_with(|| begin_block(1));
	ext
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Provenance::do_try_state().unwrap();
	});
}

/// Begins the block of this number at its time.
pub(crate) fn begin_block(number: u32) {
	System::set_block_number(number);
	Timestamp::set_timestamp(time_of(number).0);
}

/// The time of a block.
pub(crate) fn time_of(block: u32) -> Millis {
	Millis(START + BLOCK_TIME * u64::from(block - 1))
}

/// A document that the court recorded in the first block.
pub(crate) fn facts() -> EvidenceFacts {
	let document = evidence::document(Digest::Sm3([1; 32]), COURT, OfficerId(1));
	EvidenceFacts { recorded_at: time_of(1), ..document }
}
