// SPDX-License-Identifier: Apache-2.0
//! A runtime whose authority is this pallet itself, and the roles that act in it.

use crate::types::{GenesisCitizen, GenesisInstitution, GenesisOfficer};
use citychain_access::{AssuranceLevel, Name};
use citychain_kit::{mock_runtime, testing::Kept};
use citychain_primitives::{
	duties, Approval, Binding, CitizenId, Duties, Duty, InstitutionId, Millis, OfficerId,
	OnKeyRevoked, Possession, RawText, Region, UnifiedSocialCreditCode, Validity,
};
use frame_support::traits::{ConstU32, ConstU64};
use sp_runtime::testing::TestSignature;

pub(crate) use citychain_kit::{testing::roles::AccountId, City};

pub(crate) type Error = crate::Error<Test>;
pub(crate) type Event = crate::Event<Test>;

/// Small, so that tests reach the bounds.
pub(crate) const MAX_OFFICERS: u32 = 6;
/// Small, so that tests reach the bounds.
pub(crate) const MAX_FORMER_KEYS: u32 = 2;
/// Short, so that tests reach the bounds.
pub(crate) const REPORT_GRACE: u64 = 150;
/// A day.
pub(crate) const MAX_POSSESSION_LIFE: u64 = 24 * 60 * 60 * 1_000;
/// Small, so that tests reach the bounds.
pub(crate) const MAX_CONTROL_DEPTH: u32 = 2;

mock_runtime! {
	/// As on the chain; nothing here goes by blocks.
	block_time: 2_000,
	pallets: { 40: Institutions = crate },
	authority: Institutions,
	genesis: RuntimeGenesisConfig {
		institutions: crate::GenesisConfig { institutions: genesis(), controllers: vec![] },
		..Default::default()
	},
}

impl crate::Config for Test {
	type WeightInfo = crate::SubstrateWeight<Test>;
	type OnCitizenEnrolled = ();
	type OnKeyRevoked = Grants;
	type MaxOfficers = ConstU32<MAX_OFFICERS>;
	type MaxFormerKeys = ConstU32<MAX_FORMER_KEYS>;
	type ReportGrace = ConstU64<REPORT_GRACE>;
	type Signature = TestSignature;
	type MaxPossessionLife = ConstU64<MAX_POSSESSION_LIFE>;
	type MaxControlDepth = ConstU32<MAX_CONTROL_DEPTH>;
}

/// The keys that were revoked, in this order.
const REVOKED: Kept<Vec<AccountId>> = Kept::new("revoked keys");

/// Remembers which keys were revoked.
pub struct Grants;

impl OnKeyRevoked<AccountId> for Grants {
	fn on_key_revoked(key: &AccountId) {
		REVOKED.mutate(|revoked| revoked.push(*key));
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_grants(_key: &AccountId) {}
}

/// The keys that were revoked, in this order.
pub(crate) fn revoked() -> Vec<AccountId> {
	REVOKED.get()
}

pub(crate) const COURT_ADMIN: AccountId = 1;
pub(crate) const COURT_CLERK: AccountId = 2;
pub(crate) const CENTRE_ADMIN: AccountId = 3;
pub(crate) const REGISTRAR: AccountId = 4;
pub(crate) const CITIZEN: AccountId = 5;
pub(crate) const STRANGER: AccountId = 6;
pub(crate) const NEWCOMER: AccountId = 7;

/// The institutions, officers and citizen of [`genesis`].
pub(crate) const COURT: InstitutionId = InstitutionId(0);
pub(crate) const CENTRE: InstitutionId = InstitutionId(1);
pub(crate) const COURT_ADMIN_ID: OfficerId = OfficerId(0);
pub(crate) const COURT_CLERK_ID: OfficerId = OfficerId(1);
pub(crate) const REGISTRAR_ID: OfficerId = OfficerId(3);
pub(crate) const CITIZEN_ID: CitizenId = CitizenId(0);

/// The court's code: a modern one.
pub(crate) const COURT_CODE: &str = "91350200MA2YJ1XR9G";
/// The centre's code: a modern one.
pub(crate) const CENTRE_CODE: &str = "91440101MA5CJQ4N59";
/// A code of the early pilots, which fails the outer check.
pub(crate) const LEGACY_CODE: &str = "91350203M0001QAY9B";

fn institution(
	name: &str,
	code: &str,
	duty: Duty,
	officers: [(AccountId, Duty); 2],
	citizens: Vec<GenesisCitizen<AccountId>>,
) -> GenesisInstitution<AccountId> {
	GenesisInstitution {
		name: Name::new(name).unwrap(),
		code: UnifiedSocialCreditCode::parse(code.as_bytes()).unwrap(),
		region: Region::new(350_200).unwrap(),
		duties: duties([duty]),
		officers: officers
			.map(|(account, duty)| GenesisOfficer { account, duties: duties([duty]) })
			.to_vec(),
		citizens,
	}
}

/// Institution 0, a court: officer 0 administers it, officer 1 notarizes. Institution 1, a citizen
/// service centre: officer 2 administers it, officer 3 enrols citizens, and enrolled citizen 0.
pub(crate) fn genesis() -> Vec<GenesisInstitution<AccountId>> {
	let citizens = vec![GenesisCitizen { account: CITIZEN, level: AssuranceLevel::Substantial }];
	vec![
		institution(
			"市中级人民法院",
			COURT_CODE,
			Duty::NotarizeEvidence,
			[(COURT_ADMIN, Duty::Administer), (COURT_CLERK, Duty::NotarizeEvidence)],
			vec![],
		),
		institution(
			"市政务服务中心",
			CENTRE_CODE,
			Duty::EnrolCitizens,
			[(CENTRE_ADMIN, Duty::Administer), (REGISTRAR, Duty::EnrolCitizens)],
			citizens,
		),
	]
}

/// The origin of the council.
pub(crate) fn council() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// Lets this much time pass, in milliseconds.
pub(crate) fn wait(millis: u64) {
	set_time(Millis(Test::now().0.saturating_add(millis)));
}

/// A text as a caller sends it.
pub(crate) fn raw(text: &str) -> RawText {
	RawText::truncated_from(text)
}

/// The set of one duty.
pub(crate) fn only(duty: Duty) -> Duties {
	duties([duty])
}

/// From the start of the test on, without an end.
pub(crate) fn always() -> Validity {
	Validity::open(Millis(START))
}

/// The word of the owner of `account` that it becomes what `binding` says, for as long as may be.
pub(crate) fn possession(account: AccountId, binding: Binding) -> Possession<TestSignature> {
	possession_until(account, binding, Millis(Test::now().0 + MAX_POSSESSION_LIFE))
}

/// The same, until another time.
pub(crate) fn possession_until(
	account: AccountId,
	binding: Binding,
	expiry: Millis,
) -> Possession<TestSignature> {
	let statement = Institutions::possession_statement(binding, expiry);
	Possession { expiry, signature: TestSignature(account, statement.text.into_bytes()) }
}

/// The word of `by` that the officer goes on with `account`, for as long as may be.
pub(crate) fn approval(
	by: OfficerId,
	officer: OfficerId,
	account: AccountId,
) -> Approval<TestSignature> {
	let expiry = Millis(Test::now().0 + MAX_POSSESSION_LIFE);
	let statement = Institutions::approval_statement(officer, &account, expiry);
	let signer = crate::OfficerKeys::<Test>::get(by).unwrap_or(STRANGER);
	Approval { by, expiry, signature: TestSignature(signer, statement.text.into_bytes()) }
}
