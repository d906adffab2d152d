// SPDX-License-Identifier: Apache-2.0
//! A runtime whose transactions pass the real extensions.

#![allow(unreachable_pub, reason = "the types that configure a runtime have to be public")]

use crate::{
	tests::{register, work},
	ChargeAllowance, CheckNonce,
};
use citychain_access::{Allowance as Rule, BlockShare};
use citychain_kit::{mock_runtime, testing::roles::AccountId};
use frame_support::{dispatch::DispatchClass, parameter_types, traits::ConstU32, weights::Weight};
use frame_system::limits::BlockWeights;
use sp_runtime::{
	generic,
	testing::{UintAuthorityId, H256},
	traits::{BlakeTwo256, Header as _},
	Perbill,
};

pub(crate) const INSTITUTION: Rule = Rule::new(800_000, 200_000);
pub(crate) const OUT_OF_OFFICE: Rule = Rule::new(50_000, 10_000);
pub(crate) const RESIDENT: Rule = Rule::new(100_000, 20_000);
pub(crate) const ALL_OF_KEEPER: Rule = Rule::new(300_000, 60_000);
pub(crate) const RESERVE: Rule = Rule::new(30_000, 1_000);
pub(crate) const MIN_CITIZEN_BURST: BlockShare = BlockShare(100);
pub(crate) const MIN_INSTITUTION_BURST: BlockShare = BlockShare(400_000);
pub(crate) const MAX_PENDING_CITIZEN: u32 = 4;
pub(crate) const MAX_PENDING_OFFICER: u32 = 16;

/// The time in picoseconds of a millionth of a block, so that a block holds a second.
pub(crate) const PPM: u64 = 1_000_000;
/// What every transaction uses before its extensions and its call, in millionths of a block.
pub(crate) const BASE: u64 = 10;

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
	pub const AllOfKeeper: Rule = ALL_OF_KEEPER;
	pub const Reserve: Rule = RESERVE;
	pub const MinInstitutionBurst: BlockShare = MIN_INSTITUTION_BURST;
	pub const MinCitizenBurst: BlockShare = MIN_CITIZEN_BURST;
	/// Unbounded but for the tests about it, so that the others come to the bound that they are about.
	pub static MaxTransactionLength: u32 = u32::MAX;
	/// The same.
	pub static MaxTransactionCost: BlockShare = BlockShare::MAX;
}

mock_runtime! {
	/// As on the chain; nothing here goes by time.
	block_time: 2_000,
	pallets: { 2: Work = crate::tests::work, 3: Allowance = crate },
	block: Block,
	block_weights: Weights,
	setup: enrol_and_open,
}

impl work::Config for Test {}

impl crate::Config for Test {
	type Enrolment = register::Register;
	type Precedence = work::Policy;
	type InstitutionAllowance = Institution;
	type OfficerOutOfOfficeAllowance = OutOfOffice;
	type CitizenAllowance = Resident;
	type KeeperAllowance = AllOfKeeper;
	type ReserveAllowance = Reserve;
	type MinInstitutionBurst = MinInstitutionBurst;
	type MinCitizenBurst = MinCitizenBurst;
	type MaxTransactionLength = MaxTransactionLength;
	type MaxTransactionCost = MaxTransactionCost;
	type MaxPendingCitizen = ConstU32<MAX_PENDING_CITIZEN>;
	type MaxPendingOfficer = ConstU32<MAX_PENDING_OFFICER>;
	type WeightInfo = EqualWeights;
}

/// The weights of the chain, but as much for officers as for citizens, who are charged twice: so what a
/// transaction costs in the tests does not depend on who sends it.
pub struct EqualWeights;

impl crate::WeightInfo for EqualWeights {
	fn set_allowance() -> Weight {
		crate::SubstrateWeight::<Test>::set_allowance()
	}

	fn clear_usage() -> Weight {
		crate::SubstrateWeight::<Test>::clear_usage()
	}

	fn charge_allowance() -> Weight {
		crate::SubstrateWeight::<Test>::charge_citizen()
	}

	fn charge_citizen() -> Weight {
		crate::SubstrateWeight::<Test>::charge_citizen()
	}
}

fn enrol_and_open() {
	register::reset();
	MaxTransactionLength::set(u32::MAX);
	MaxTransactionCost::set(BlockShare::MAX);
	open_block(1);
}

/// Begins the block of this number as a block author does, so that it is empty.
pub(crate) fn open_block(number: u32) {
	System::set_block_number(number - 1);
	Executive::initialize_block(&Header::new(
		number,
		H256::zero(),
		H256::zero(),
		H256::zero(),
		Default::default(),
	));
}
