// SPDX-License-Identifier: Apache-2.0
//! A runtime with proceedings, and the short forms of what its tests call.

use citychain_evidence::testing as evidence;
use citychain_evidence::{CaseId, CaseRegister, EvidenceFacts, EvidenceId};
use citychain_kit::testing::{authority, roles::*};
use citychain_primitives::{duties, Commitment, Digest, Duty, InstitutionId, Millis, OfficerId};
use frame_support::{derive_impl, traits::ConstU32, traits::ConstU64};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};
use std::{cell::RefCell, collections::BTreeMap};

/// An officer of [`HIGH_COURT`].
pub(crate) const JUDGE: AccountId = 20;
/// A second court (省高级人民法院).
pub(crate) const HIGH_COURT: InstitutionId = InstitutionId(20);
/// An officer of [`SECOND_INSTITUTE`].
pub(crate) const SECOND_EXPERT: AccountId = 21;
/// A second forensic institute.
pub(crate) const SECOND_INSTITUTE: InstitutionId = InstitutionId(21);

/// Recorded by the notary office, the file held by the platform.
pub(crate) const ITEM: EvidenceId = EvidenceId(0);
/// Recorded by the tax bureau.
pub(crate) const TAX_ITEM: EvidenceId = EvidenceId(1);
/// Collected and recorded by the court itself.
pub(crate) const COURT_ITEM: EvidenceId = EvidenceId(2);
/// Never recorded.
pub(crate) const NO_ITEM: EvidenceId = EvidenceId(9);
/// The case of the register.
pub(crate) const CASE: CaseId = CaseId(0);

/// The time of the first block: 2026-01-01 00:00 UTC.
pub(crate) const START: u64 = 1_767_225_600_000;
pub(crate) const DAY: u64 = 86_400_000;
/// How long recorders have to answer at first.
pub(crate) const PERIOD: u64 = 15 * DAY;
pub(crate) const MAX_PERIOD: u64 = 180 * DAY;
pub(crate) const MAX_OPEN_REQUESTS: u32 = 3;
pub(crate) const MAX_OPEN_CHALLENGES: u32 = 3;
pub(crate) const MAX_OPINIONS: u32 = 2;

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
	pub type Proceedings = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

use citychain_evidence::testing::MockEvidence;
use citychain_kit::testing::authority::MockAuthority;

/// No case has this number.
pub(crate) const CASE_NOT_FOUND: DispatchError = DispatchError::Other("CaseNotFound");
/// The case is not held.
pub(crate) const CASE_NOT_HELD: DispatchError = DispatchError::Other("CaseNotHeld");

thread_local! {
	/// How often each case is held.
	static CASES: RefCell<BTreeMap<CaseId, u32>> = RefCell::default();
}

/// How often a case is held.
pub(crate) fn case_holds(case: CaseId) -> u32 {
	CASES.with_borrow(|cases| cases[&case])
}

/// The cases of each test.
pub struct MockCases;

impl MockCases {
	fn change(id: CaseId, change: impl FnOnce(u32) -> Option<u32>) -> DispatchResult {
		CASES.with_borrow_mut(|cases| {
			let holds = cases.get_mut(&id).ok_or(CASE_NOT_FOUND)?;
			*holds = change(*holds).ok_or(CASE_NOT_HELD)?;
			Ok(())
		})
	}
}

impl CaseRegister for MockCases {
	fn hold(id: CaseId) -> DispatchResult {
		Self::change(id, |holds| holds.checked_add(1))
	}

	fn release(id: CaseId) -> DispatchResult {
		Self::change(id, |holds| holds.checked_sub(1))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_case() -> CaseId {
		CASE
	}
}

impl crate::Config for Test {
	type Authority = MockAuthority;
	type Enrolment = MockAuthority;
	type Affiliation = MockAuthority;
	type Evidence = MockEvidence;
	type Cases = MockCases;
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type DefaultResponsePeriod = ConstU64<PERIOD>;
	type MaxResponsePeriod = ConstU64<MAX_PERIOD>;
	type MaxOpenRequests = ConstU32<MAX_OPEN_REQUESTS>;
	type MaxOpenChallenges = ConstU32<MAX_OPEN_CHALLENGES>;
	type MaxOpinions = ConstU32<MAX_OPINIONS>;
	type WeightInfo = ();
}

/// The facts of the items above, in the order of their numbers.
pub(crate) fn items() -> [(EvidenceId, EvidenceFacts); 3] {
	let of = |id: EvidenceId, institution, officer| {
		(id, evidence::document(digest_of(id), institution, OfficerId(officer)))
	};
	let (id, facts) = of(ITEM, NOTARY_OFFICE, 2);
	let facts = EvidenceFacts { provider: Some(PLATFORM), ..facts };
	[(id, facts), of(TAX_ITEM, TAX_BUREAU, 8), of(COURT_ITEM, COURT, 1)]
}

/// The digest of an item.
pub(crate) fn digest_of(id: EvidenceId) -> Digest {
	Digest::Sm3([id.0 as u8 + 1; 32])
}

/// The state at the beginning of the first block.
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	authority::reset_to_roles();
	authority::activate(HIGH_COURT, duties([Duty::Adjudicate]));
	authority::appoint(JUDGE, OfficerId(20), HIGH_COURT);
	authority::activate(SECOND_INSTITUTE, duties([Duty::WitnessAsForensic]));
	authority::appoint(SECOND_EXPERT, OfficerId(21), SECOND_INSTITUTE);
	evidence::reset();
	items().into_iter().for_each(|(id, facts)| evidence::add(id, facts));
	CASES.with_borrow_mut(|cases| *cases = BTreeMap::from([(CASE, 0)]));
	let mut ext: sp_io::TestExternalities =
		RuntimeGenesisConfig::default().build_storage().unwrap().into();
	ext.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(START);
	});
	ext
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		crate::tests::assert_sound();
	});
}

/// The origin of a transaction signed by `account`.
pub(crate) fn by(account: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(account)
}

/// The time of the chain.
pub(crate) fn now() -> Millis {
	Millis(Timestamp::get())
}

/// Makes it this time of the chain.
pub(crate) fn at(time: Millis) {
	Timestamp::set_timestamp(time.0);
}

/// A commitment to a document.
pub(crate) fn document(byte: u8) -> Commitment {
	Commitment([byte; 32])
}

/// The pallet's events since this was last called.
pub(crate) fn take_events() -> Vec<crate::Event<Test>> {
	citychain_kit::testing::events::take_events::<Test, _>()
}
