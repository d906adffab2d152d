// SPDX-License-Identifier: Apache-2.0
//! Blocks, accounts, time, and the services that every call may use.

use crate::{
	configs::{
		governance::{CouncilMajority, CouncilPrivilege},
		quotas::PreimageQuota,
		stopped::{rests_on_stopped, speaks_for_stopped, ProxyWeight},
	},
	migrations, weights, AccountId, Aura, Block, Hash, Migrations, Moment, Nonce, OriginCaller,
	PalletInfo, Preimage, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, RuntimeTask, System,
	UncheckedExtrinsic, SLOT_DURATION_MS, VERSION,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	migrations::FreezeChainOnFailedMigration,
	parameter_types,
	traits::{ConstU128, ConstU32, ConstU64, Contains, InstanceFilter},
	weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, Weight},
};
use frame_system::limits::{BlockLength, BlockWeights};
use scale_info::TypeInfo;
use sp_runtime::{traits::AccountIdLookup, Perbill};
use sp_version::RuntimeVersion;

/// The author has two thirds of a two-second slot and stops at 90 % of that: 1.2 s of execution.
/// Every other validator then repeats it within the same slot.
pub const MAX_BLOCK_TIME: u64 = 1_200 * WEIGHT_REF_TIME_PER_MILLIS;
/// What ordinary calls may use of a block; the rest stays free for inherents and governance.
pub const NORMAL_RATIO: Perbill = Perbill::from_percent(90);
/// What the first of a block's calls finds used by hooks and inherents, at most.
const AVERAGE_INITIALIZATION: Perbill = Perbill::from_percent(2);
/// The most bytes of a block: the proposer's own limit, so that neither surprises the other.
pub const MAX_BLOCK_LENGTH: u32 = 4 * 1024 * 1024;

parameter_types! {
	/// The version of this runtime.
	pub const Version: RuntimeVersion = VERSION;
	/// For how many blocks a mortal transaction can name its birth: 4,096 blocks are over 2 h.
	pub const BlockHashCount: u32 = 4096;
	/// The substrate default: addresses begin with 5.
	pub const SS58Prefix: u16 = 42;
	/// How much a block may compute.
	pub RuntimeBlockWeights: BlockWeights = BlockWeights::builder()
		.base_block(weights::block::BlockExecutionWeight::get())
		.for_class(DispatchClass::all(), |limits| {
			limits.base_extrinsic = weights::extrinsic::ExtrinsicBaseWeight::get();
		})
		.for_class(DispatchClass::Normal, |limits| {
			limits.max_total = Some(NORMAL_RATIO * MAX_BLOCK_WEIGHT);
		})
		.for_class(DispatchClass::Operational, |limits| {
			limits.max_total = Some(MAX_BLOCK_WEIGHT);
			limits.reserved = Some(MAX_BLOCK_WEIGHT - NORMAL_RATIO * MAX_BLOCK_WEIGHT);
		})
		.avg_block_initialization(AVERAGE_INITIALIZATION)
		.build_or_panic();
	/// How much a block may hold.
	pub RuntimeBlockLength: BlockLength = BlockLength::builder()
		.max_length(MAX_BLOCK_LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |length| {
			*length = NORMAL_RATIO * MAX_BLOCK_LENGTH
		})
		.build();
}

/// A chain of its own proves no storage to anyone while it executes, so proof size has no bound.
const MAX_BLOCK_WEIGHT: Weight = Weight::from_parts(MAX_BLOCK_TIME, u64::MAX);

/// Refuses, for everybody but root,
///
/// - the calls that move money outside a domain: money moves through escrow, fees, refunds, and issue and
///   redemption by banks;
/// - signed reports of equivocations: what proves the offender's membership is as long as its sender likes
///   and weighs nothing, and nodes report unsigned;
/// - accounts without a key, of which anybody could make any number, and nobody but its maker removes one;
/// - what is done in the name of an account that is stopped, and motions that need its vote.
pub struct BaseCallFilter;

impl Contains<RuntimeCall> for BaseCallFilter {
	fn contains(call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::Balances(_)
			| RuntimeCall::Grandpa(pallet_grandpa::Call::report_equivocation { .. })
			| RuntimeCall::Proxy(pallet_proxy::Call::create_pure { .. }) => false,
			RuntimeCall::Proxy(call) => !speaks_for_stopped(call),
			RuntimeCall::Council(pallet_collective::Call::close { proposal_hash, .. }) => {
				!rests_on_stopped(proposal_hash)
			},
			_ => true,
		}
	}
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = Block;
	type AccountId = AccountId;
	type Nonce = Nonce;
	type Hash = Hash;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type AccountData = pallet_balances::AccountData<crate::Balance>;
	type BaseCallFilter = BaseCallFilter;
	type BlockHashCount = BlockHashCount;
	type BlockLength = RuntimeBlockLength;
	type BlockWeights = RuntimeBlockWeights;
	type DbWeight = weights::paritydb::ParityDbWeight;
	type ExtensionsWeightInfo = weights::frame_system_extensions::WeightInfo<Runtime>;
	type MultiBlockMigrator = Migrations;
	type SingleBlockMigrations = migrations::SingleBlockMigrations;
	type SS58Prefix = SS58Prefix;
	type SystemWeightInfo = weights::frame_system::WeightInfo<Runtime>;
	type Version = Version;
	// An account has a provider, and session keys or holds as consumers: few suffice.
	type MaxConsumers = ConstU32<16>;
}

impl pallet_timestamp::Config for Runtime {
	type Moment = Moment;
	type OnTimestampSet = Aura;
	// Half a slot, as Aura asks.
	type MinimumPeriod = ConstU64<{ SLOT_DURATION_MS / 2 }>;
	type WeightInfo = weights::pallet_timestamp::WeightInfo<Runtime>;
}

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = weights::pallet_utility::WeightInfo<Runtime>;
}

// Deposits are zero throughout: citizens and officers hold no coin. What these pallets keep is paid by the
// allowance and removed by whoever made it. Proxies and announcements are bounded for each account; operations
// of multisigs are not, and grow by the allowance of those who begin them.
impl pallet_multisig::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = crate::Balances;
	type DepositBase = ConstU128<0>;
	type DepositFactor = ConstU128<0>;
	type MaxSignatories = ConstU32<20>;
	type WeightInfo = weights::pallet_multisig::WeightInfo<Runtime>;
	type BlockNumberProvider = System;
}

/// What one account may let another do in its name.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum ProxyType {
	/// Every call.
	#[default]
	Any,
	/// Council motions and votes.
	Governance,
	/// Officers and citizens of the account's institution.
	Institutions,
	/// Evidence.
	Evidence,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			Self::Governance => {
				matches!(call, RuntimeCall::Council(_) | RuntimeCall::Whitelist(_))
			},
			// Without `Recoveries`: who replaces a citizen's own key has all that is the citizen's.
			Self::Institutions => matches!(call, RuntimeCall::Institutions(_)),
			Self::Evidence => matches!(call, RuntimeCall::Evidence(_)),
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		*self == Self::Any || self == other
	}
}

impl pallet_proxy::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = crate::Balances;
	type ProxyType = ProxyType;
	type ProxyDepositBase = ConstU128<0>;
	type ProxyDepositFactor = ConstU128<0>;
	type MaxProxies = ConstU32<8>;
	type MaxPending = ConstU32<8>;
	type CallHasher = sp_runtime::traits::BlakeTwo256;
	type AnnouncementDepositBase = ConstU128<0>;
	type AnnouncementDepositFactor = ConstU128<0>;
	type WeightInfo = ProxyWeight;
	type BlockNumberProvider = System;
}

parameter_types! {
	/// What scheduled calls may use of a block.
	pub MaximumSchedulerWeight: Weight = Perbill::from_percent(50) * MAX_BLOCK_WEIGHT;
	/// What a multi-block migration may use of a block.
	pub MaxServiceWeight: Weight = Perbill::from_percent(50) * MAX_BLOCK_WEIGHT;
}

impl pallet_scheduler::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type MaximumWeight = MaximumSchedulerWeight;
	// Only what the council decided is scheduled.
	type ScheduleOrigin = CouncilMajority;
	type OriginPrivilegeCmp = CouncilPrivilege;
	type MaxScheduledPerBlock = ConstU32<32>;
	type Preimages = Preimage;
	type WeightInfo = weights::pallet_scheduler::WeightInfo<Runtime>;
	type BlockNumberProvider = System;
}

impl pallet_preimage::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = crate::Balances;
	// A preimage may be megabytes, and there are no deposits: two thirds of the council store what they
	// like, a member what its quota allows, and others nothing.
	type ManagerOrigin = CouncilMajority;
	type Consideration = PreimageQuota;
	type WeightInfo = weights::pallet_preimage::WeightInfo<Runtime>;
}

impl pallet_migrations::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = migrations::MultiBlockMigrations;
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type CursorMaxLen = ConstU32<65_536>;
	type IdentifierMaxLen = ConstU32<256>;
	type MigrationStatusHandler = ();
	// A half-migrated record of a court is worse than a stopped chain.
	type FailedMigrationHandler = FreezeChainOnFailedMigration;
	type MaxServiceWeight = MaxServiceWeight;
	type WeightInfo = weights::pallet_migrations::WeightInfo<Runtime>;
}

impl<LocalCall> frame_system::offchain::CreateTransactionBase<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	type Extrinsic = UncheckedExtrinsic;
	type RuntimeCall = RuntimeCall;
}

// Equivocation reports enter the pool of the node that saw the equivocation, unsigned.
impl<LocalCall> frame_system::offchain::CreateBare<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_bare(call)
	}
}
