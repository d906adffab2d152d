// SPDX-License-Identifier: Apache-2.0
//! A runtime with cases and a clock, a register of evidence, and what its officers usually do.

use crate::{Cases as CaseMap, Items};
use citychain_evidence::testing as evidence;
use citychain_evidence::EvidenceId;
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{Digest, InstitutionId, Millis, OfficerId};
use frame_support::{derive_impl, parameter_types, traits::ConstU32};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::BuildStorage;

/// An officer of the court, beside the clerk.
pub(crate) const SECOND_CLERK: AccountId = 20;

/// The time of the first block: 2026-01-01 00:00 UTC.
pub(crate) const START: u64 = 1_767_225_600_000;
/// The time from one block to the next.
pub(crate) const BLOCK_TIME: u64 = 2_000;
/// How long cases are kept: a hundred blocks.
pub(crate) const RETENTION: u64 = 100 * BLOCK_TIME;
/// How many contributors a case may have.
pub(crate) const MAX_CONTRIBUTORS: u32 = 3;
/// The institutions that have recorded evidence.
pub(crate) const RECORDERS: [InstitutionId; 5] =
	[COURT, NOTARY_OFFICE, FORENSIC_INSTITUTE, PLATFORM, TAX_BUREAU];
/// How much evidence each of them has recorded.
pub(crate) const RECORDED: u64 = 140;

parameter_types! {
	/// How many items a case may hold; a test may choose.
	pub static MaxItems: u32 = 130;
	pub const Retention: u64 = RETENTION;
}

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
	pub type Cases = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

use citychain_evidence::testing::MockEvidence;
use citychain_kit::testing::authority::MockAuthority;

impl crate::Config for Test {
	type Authority = MockAuthority;
	type Affiliation = MockAuthority;
	type Evidence = MockEvidence;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type MaxItems = MaxItems;
	type MaxContributors = ConstU32<MAX_CONTRIBUTORS>;
	type Retention = Retention;
	type WeightInfo = ();
}

/// The state at the beginning of the first block: no case, and the evidence of [`evidence_of`].
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	authority::appoint(SECOND_CLERK, OfficerId(20), COURT);
	evidence::reset();
	MaxItems::set(130);
	for (institution, number) in RECORDERS
		.into_iter()
		.flat_map(|recorder| (0..RECORDED).map(move |number| (recorder, number)))
	{
		let id = evidence_of(institution, number);
		evidence::add(id, evidence::document(digest_of(id), institution, OfficerId(1)));
	}
	let mut ext: sp_io::TestExternalities =
		RuntimeGenesisConfig::default().build_storage().unwrap().into();
	ext.execute_with(|| begin_block(1));
	ext
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		assert_sound();
	});
}

/// The invariants hold, and each evidence is held once for each case that needs it.
pub(crate) fn assert_sound() {
	Cases::do_try_state().unwrap();
	for id in RECORDERS.into_iter().flat_map(|of| (0..RECORDED).map(move |n| evidence_of(of, n))) {
		if evidence::facts(id).is_ok() {
			let needs = |case| CaseMap::<Test>::get(case).unwrap().state.holds_items();
			let cases =
				Items::<Test>::iter_keys().filter(|(case, item)| *item == id && needs(*case));
			assert_eq!(evidence::holds(id) as usize, cases.count(), "{id:?}");
		}
	}
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

/// One of the [`RECORDED`] pieces of evidence that an institution has recorded.
pub(crate) fn evidence_of(institution: InstitutionId, number: u64) -> EvidenceId {
	EvidenceId(u64::from(institution.0) * 1_000 + number)
}

/// The digest of an evidence.
pub(crate) fn digest_of(id: EvidenceId) -> Digest {
	let mut value = [0; 32];
	value[..8].copy_from_slice(&id.0.to_be_bytes());
	Digest::Sm3(value)
}
