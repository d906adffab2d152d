// SPDX-License-Identifier: Apache-2.0
//! A runtime with proceedings, and the short forms of what its tests call.

use citychain_evidence::{
	testing::{self as evidence, MockEvidence},
	CaseId, CaseRegister, EvidenceFacts, EvidenceId,
};
use citychain_kit::{
	mock_runtime,
	testing::{
		authority::{self, MockAuthority},
		roles::*,
		Kept,
	},
	City,
};
use citychain_primitives::{duties, Commitment, Digest, Duty, InstitutionId, Millis, OfficerId};
use frame_support::traits::{ConstU32, ConstU64};
use sp_runtime::{DispatchError, DispatchResult};

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

pub(crate) const DAY: u64 = 86_400_000;
/// How long recorders have to answer at first.
pub(crate) const PERIOD: u64 = 15 * DAY;
pub(crate) const MAX_PERIOD: u64 = 180 * DAY;
pub(crate) const MAX_OPEN_REQUESTS: u32 = 3;
pub(crate) const MAX_OPEN_CHALLENGES: u32 = 3;
pub(crate) const MAX_OPINIONS: u32 = 2;

mock_runtime! {
	/// Nothing here counts blocks.
	block_time: 2_000,
	pallets: { 2: Proceedings = crate },
	setup: add_institutions_and_items,
	check: crate::tests::assert_all_held,
}

/// No case has this number.
pub(crate) const CASE_NOT_FOUND: DispatchError = DispatchError::Other("CaseNotFound");
/// The case is not held.
pub(crate) const CASE_NOT_HELD: DispatchError = DispatchError::Other("CaseNotHeld");

/// How often [`CASE`] is held.
const HOLDS: Kept<u32> = Kept::new("proceedings: holds of the case");

/// How often the case is held.
pub(crate) fn case_holds() -> u32 {
	HOLDS.get()
}

/// Knows one case.
pub struct MockCases;

impl MockCases {
	fn change(id: CaseId, change: impl FnOnce(u32) -> Option<u32>) -> DispatchResult {
		(id == CASE).then_some(()).ok_or(CASE_NOT_FOUND)?;
		let changed = change(HOLDS.get()).ok_or(CASE_NOT_HELD)?;
		HOLDS.mutate(|holds| *holds = changed);
		Ok(())
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
	type Enrolment = MockAuthority;
	type Affiliation = MockAuthority;
	type Evidence = MockEvidence;
	type Cases = MockCases;
	type DefaultResponsePeriod = ConstU64<PERIOD>;
	type MaxResponsePeriod = ConstU64<MAX_PERIOD>;
	type MaxOpenRequests = ConstU32<MAX_OPEN_REQUESTS>;
	type MaxOpenChallenges = ConstU32<MAX_OPEN_CHALLENGES>;
	type MaxOpinions = ConstU32<MAX_OPINIONS>;
	type WeightInfo = crate::SubstrateWeight<Test>;
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

/// A second court, a second institute, and the items.
fn add_institutions_and_items() {
	authority::activate(HIGH_COURT, duties([Duty::Adjudicate]));
	authority::appoint(JUDGE, OfficerId(20), HIGH_COURT);
	authority::activate(SECOND_INSTITUTE, duties([Duty::WitnessAsForensic]));
	authority::appoint(SECOND_EXPERT, OfficerId(21), SECOND_INSTITUTE);
	evidence::reset();
	items().into_iter().for_each(|(id, facts)| evidence::add(id, facts));
}

/// The time of the chain.
pub(crate) fn now() -> Millis {
	Test::now()
}

/// A commitment to a document.
pub(crate) fn document(byte: u8) -> Commitment {
	Commitment([byte; 32])
}
