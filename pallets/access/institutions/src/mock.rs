// SPDX-License-Identifier: Apache-2.0
//! The test runtime, the roles that act in it, and the one way to run a test.

use crate as pallet_institutions;
use crate::types::{AssuranceLevel, GenesisCitizen, GenesisInstitution, GenesisOfficer, Name};
use citychain_primitives::{
	duties, CitizenId, Duties, Duty, InstitutionId, Millis, OfficerId, RawText, Region,
	UnifiedSocialCreditCode, Validity,
};
use frame_support::{derive_impl, traits::ConstU32};
use frame_system::RawOrigin;
use sp_runtime::BuildStorage;

pub(crate) type AccountId = u64;
pub(crate) type Error = crate::Error<Test>;
pub(crate) type Event = crate::Event<Test>;

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
	#[runtime::pallet_index(40)]
	pub type Institutions = pallet_institutions;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

/// Small, so that tests reach the bounds.
pub(crate) const MAX_OFFICERS: u32 = 6;
/// Small, so that tests reach the bounds.
pub(crate) const MAX_FORMER_KEYS: u32 = 2;

/// Small, so that tests reach the bounds.
pub(crate) const MAX_CONTROL_DEPTH: u32 = 2;

impl crate::Config for Test {
	type CouncilOrigin = frame_system::EnsureRoot<AccountId>;
	type Time = Timestamp;
	type WeightInfo = ();
	type MaxOfficers = ConstU32<MAX_OFFICERS>;
	type MaxFormerKeys = ConstU32<MAX_FORMER_KEYS>;
	type MaxControlDepth = ConstU32<MAX_CONTROL_DEPTH>;
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

/// Chain time at the start of every test: 2026-01-01 UTC, in milliseconds.
pub(crate) const START: u64 = 1_767_225_600_000;

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

/// A chain with these institutions at its first block.
pub(crate) fn externalities(
	institutions: Vec<GenesisInstitution<AccountId>>,
) -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig {
		institutions: crate::GenesisConfig { institutions, controllers: vec![] },
		..Default::default()
	};
	let mut externalities = sp_io::TestExternalities::new(genesis.build_storage().unwrap());
	externalities.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(START);
	});
	externalities
}

/// Runs a test on the chain of [`genesis`], and checks the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	externalities(genesis()).execute_with(|| {
		test();
		Institutions::do_try_state().unwrap();
	});
}

/// The origin of the council.
pub(crate) fn council() -> RuntimeOrigin {
	RawOrigin::Root.into()
}

/// The origin of a transaction signed by `account`.
pub(crate) fn by(account: AccountId) -> RuntimeOrigin {
	RawOrigin::Signed(account).into()
}

/// Lets this much time pass, in milliseconds.
pub(crate) fn wait(millis: u64) {
	Timestamp::set_timestamp(Timestamp::get().saturating_add(millis));
}

/// The time of the chain.
pub(crate) fn now() -> Millis {
	Millis(Timestamp::get())
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

/// The events since the last call of this function.
pub(crate) fn events() -> Vec<Event> {
	citychain_kit::testing::events::take_events::<Test, Event>()
}
