// SPDX-License-Identifier: Apache-2.0
//! A runtime whose transactions pass the real extensions, and the one way to run a test in it.

#![allow(unreachable_pub, reason = "the types that configure a runtime have to be public")]

use crate::tests::{register, work};
use crate::{Allowance as Rule, BlockShare, ChargeAllowance, CheckNonce, GenesisConfig};
use citychain_kit::testing::roles::AccountId;
use frame_support::{
	derive_impl, dispatch::DispatchClass, parameter_types, traits::ConstU32, weights::Weight,
};
use frame_system::{limits::BlockWeights, EnsureRoot};
use sp_runtime::{
	generic,
	testing::{UintAuthorityId, H256},
	traits::{BlakeTwo256, Header as _},
	BuildStorage, Perbill,
};

pub(crate) const INSTITUTION: Rule = Rule::new(800_000, 200_000);
pub(crate) const OUT_OF_OFFICE: Rule = Rule::new(50_000, 10_000);
pub(crate) const RESIDENT: Rule = Rule::new(100_000, 20_000);
pub(crate) const MIN_INSTITUTION_BURST: BlockShare = BlockShare(400_000);
pub(crate) const MAX_PENDING_CITIZEN: u32 = 4;
pub(crate) const MAX_PENDING_OFFICER: u32 = 16;

/// The time in picoseconds of a millionth of a block, so that a block holds a second.
pub(crate) const PPM: u64 = 1_000_000;
/// What every transaction uses before its extensions and its call, in millionths of a block.
pub(crate) const BASE: u64 = 10;

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
	pub type Work = crate::tests::work;
	#[runtime::pallet_index(2)]
	pub type Allowance = crate;
}

/// The pipeline of the real runtime, but for what has nothing to do with allowances.
pub(crate) type TxExtension = (
	frame_system::CheckNonZeroSender<Test>,
	frame_system::CheckEra<Test>,
	ChargeAllowance<Test>,
	CheckNonce<Test>,
	frame_system::CheckWeight<Test>,
	frame_system::WeightReclaim<Test>,
);
pub(crate) type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<AccountId, RuntimeCall, UintAuthorityId, TxExtension>;
pub(crate) type Header = generic::Header<u32, BlakeTwo256>;
type Block = generic::Block<Header, UncheckedExtrinsic>;
pub(crate) type Executive = frame_executive::Executive<
	Test,
	Block,
	frame_system::ChainContext<Test>,
	Test,
	AllPalletsWithSystem,
>;

parameter_types! {
	pub Weights: BlockWeights = BlockWeights::builder()
		.base_block(Weight::zero())
		.for_class(DispatchClass::all(), |class| {
			class.base_extrinsic = Weight::from_parts(BASE * PPM, 0);
		})
		.for_class(DispatchClass::Normal, |class| {
			class.max_total = Some(Weight::from_parts(1_000_000 * PPM, u64::MAX));
		})
		.for_class(DispatchClass::Operational, |class| {
			class.max_total = Some(Weight::from_parts(1_500_000 * PPM, u64::MAX));
		})
		.avg_block_initialization(Perbill::zero())
		.build_or_panic();
	pub const Institution: Rule = INSTITUTION;
	pub const OutOfOffice: Rule = OUT_OF_OFFICE;
	pub const Resident: Rule = RESIDENT;
	pub const MinInstitutionBurst: BlockShare = MIN_INSTITUTION_BURST;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type BlockWeights = Weights;
}

impl work::Config for Test {}

impl crate::Config for Test {
	type CouncilOrigin = EnsureRoot<AccountId>;
	type Enrolment = register::Register;
	type Urgent = work::Urgent;
	type InstitutionAllowance = Institution;
	type OfficerOutOfOfficeAllowance = OutOfOffice;
	type CitizenAllowance = Resident;
	type MinInstitutionBurst = MinInstitutionBurst;
	type MaxPendingCitizen = ConstU32<MAX_PENDING_CITIZEN>;
	type MaxPendingOfficer = ConstU32<MAX_PENDING_OFFICER>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = register::Register;
}

/// The state in the first block of a chain with this genesis.
pub(crate) fn new_test_ext_with(allowance: GenesisConfig<Test>) -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig { allowance, ..Default::default() };
	let mut ext: sp_io::TestExternalities = genesis.build_storage().unwrap().into();
	ext.execute_with(|| {
		register::reset();
		begin_block(1);
	});
	ext
}

/// The state in the first block.
pub(crate) fn new_test_ext() -> sp_io::TestExternalities {
	new_test_ext_with(GenesisConfig::default())
}

/// Runs a test, and the invariants after it.
pub(crate) fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Allowance::do_try_state().unwrap();
	});
}

/// Begins the block of this number.
pub(crate) fn begin_block(number: u32) {
	System::set_block_number(number - 1);
	Executive::initialize_block(&Header::new(
		number,
		H256::zero(),
		H256::zero(),
		H256::zero(),
		Default::default(),
	));
}
