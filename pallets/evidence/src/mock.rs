// SPDX-License-Identifier: Apache-2.0
//! A runtime with evidence and a clock, and what its officers usually submit.

use crate::{EvidenceClass, GenesisConfig, MediaType, Submission};
use citychain_primitives::{duties, Digest, Duty, InstitutionId, Millis, OfficerId};
use citychain_test_utils::{
	authority,
	roles::{AccountId, COURT},
};
use frame_support::{derive_impl, traits::ConstU64};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::{BuildStorage, DispatchResult};

/// An officer of the court, beside the clerk.
pub(crate) const SECOND_CLERK: AccountId = 20;
/// An officer of the forensic institute.
pub(crate) const EXPERT: AccountId = 21;
/// A third institution that notarizes (司法鉴定中心).
pub(crate) const FORENSIC_INSTITUTE: InstitutionId = InstitutionId(6);

/// The time of the first block: 2026-01-01 00:00 UTC.
pub(crate) const START: u64 = 1_767_225_600_000;
/// The time from one block to the next.
pub(crate) const BLOCK_TIME: u64 = 2_000;
/// The clock skew of the first policy.
pub(crate) const SKEW: u64 = 60_000;
/// The longest clock skew of a policy: one day.
pub(crate) const MAX_CLOCK_SKEW: u64 = 86_400_000;

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

citychain_test_utils::mock_authority!(
	/// Who may act, as each test sets it.
	MockAuthority
);

impl crate::Config for Test {
	type Authority = MockAuthority;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type MaxClockSkew = ConstU64<MAX_CLOCK_SKEW>;
	type WeightInfo = ();
}

/// The state at the beginning of the first block.
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	authority::activate(FORENSIC_INSTITUTE, duties([Duty::NotarizeEvidence]));
	authority::appoint(SECOND_CLERK, OfficerId(20), COURT);
	authority::appoint(EXPERT, OfficerId(21), FORENSIC_INSTITUTE);
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

/// The time of a block.
pub(crate) fn time_of(block: u32) -> Millis {
	Millis(START + BLOCK_TIME * u64::from(block - 1))
}

/// A digest of SHA-256.
pub(crate) fn sha2(byte: u8) -> Digest {
	Digest::Sha2_256([byte; 32])
}

/// What a clerk usually submits: a document of an hour before the first block.
pub(crate) fn document(digest: Digest) -> Submission {
	Submission {
		digest,
		size: 250_000,
		media_type: MediaType::Pdf,
		class: EvidenceClass::ElectronicFile,
		claimed_at: Millis(START - 3_600_000),
		provider: None,
	}
}

/// The call with a submission, signed by `who`.
pub(crate) fn notarize(who: AccountId, submission: Submission) -> DispatchResult {
	let Submission { digest, size, media_type, class, claimed_at, provider } = submission;
	let origin = RuntimeOrigin::signed(who);
	Evidence::notarize(origin, digest, size, media_type, class, claimed_at, provider)
}

/// The pallet's events since this was last called.
pub(crate) fn take_events() -> Vec<crate::Event<Test>> {
	citychain_test_utils::events::take_events::<Test, _>()
}
