// SPDX-License-Identifier: Apache-2.0
//! How the institutions decide together: the council, and root through it.

use super::quotas::MotionQuota;
use crate::{
	configs::stopped::CouncilWeight, weights, AccountId, BlockNumber, OriginCaller, Preimage,
	Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, System, DAYS,
};
use core::cmp::Ordering;
use frame_support::{
	parameter_types,
	traits::{ConstU32, EitherOfDiverse, PrivilegeCmp},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_collective::{
	DefaultVote, EnsureProportionAtLeast, EnsureProportionMoreThan, Instance1, MemberCount,
};
use sp_runtime::Perbill;

/// Two thirds of the council, or root.
pub type CouncilMajority =
	EitherOfDiverse<EnsureRoot<AccountId>, EnsureProportionAtLeast<AccountId, Instance1, 2, 3>>;
/// More than half of the council, or root: what can only keep something from being done.
pub type CouncilHalf =
	EitherOfDiverse<EnsureRoot<AccountId>, EnsureProportionMoreThan<AccountId, Instance1, 1, 2>>;

parameter_types! {
	/// How long a motion is open: institutions meet once a week.
	pub const MotionDuration: BlockNumber = 7 * DAYS;
	/// What a motion may use of a block, so that a runtime upgrade fits and a block remains.
	pub MaxProposalWeight: Weight =
		Perbill::from_percent(80) * super::system::RuntimeBlockWeights::get().max_block;
	/// How long a call that waits for its whitelisting is kept.
	pub const DeferredDispatchExpiration: BlockNumber = 28 * DAYS;
}

impl pallet_collective::Config<Instance1> for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type MotionDuration = MotionDuration;
	type MaxProposals = ConstU32<100>;
	type MaxMembers = ConstU32<100>;
	type DefaultVote = SilenceIsNo;
	// The council decides about its own members, as it decides about institutions.
	type SetMembersOrigin = CouncilMajority;
	type MaxProposalWeight = MaxProposalWeight;
	// Some twenty members can fill the list of motions; more than half empty it.
	type DisapproveOrigin = CouncilHalf;
	type KillOrigin = CouncilHalf;
	type Consideration = MotionQuota;
	type WeightInfo = CouncilWeight;
}

// There is no sudo: two thirds of the council whitelist a call's hash and dispatch the call as root, in one
// motion or in two. No member dispatches alone: it could use a whitelisted call up at a moment when the call
// fails, and leave any number of calls waiting.
impl pallet_whitelist::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WhitelistOrigin = CouncilMajority;
	type DispatchWhitelistedOrigin = CouncilMajority;
	type Preimages = Preimage;
	type DeferredDispatchExpiration = DeferredDispatchExpiration;
	type BlockNumberProvider = System;
	type WeightInfo = weights::pallet_whitelist::WeightInfo<Runtime>;
}

/// Who did not vote on a motion did not approve it, whatever the prime member voted.
pub struct SilenceIsNo;

impl DefaultVote for SilenceIsNo {
	fn default_vote(_: Option<bool>, _: MemberCount, _: MemberCount, _: MemberCount) -> bool {
		false
	}
}

/// Who may cancel what was scheduled: what two thirds of the council decided, two thirds of the council as
/// it is now; and root everything.
pub struct CouncilPrivilege;

impl PrivilegeCmp<OriginCaller> for CouncilPrivilege {
	fn cmp_privilege(left: &OriginCaller, right: &OriginCaller) -> Option<Ordering> {
		Some(privilege(left)?.cmp(&privilege(right)?))
	}
}

/// The rank of who may schedule something.
fn privilege(caller: &OriginCaller) -> Option<u8> {
	match caller {
		OriginCaller::system(frame_system::RawOrigin::Root) => Some(1),
		OriginCaller::Council(pallet_collective::RawOrigin::Members(ayes, seats))
			if ayes.saturating_mul(3) >= seats.saturating_mul(2) =>
		{
			Some(0)
		},
		_ => None,
	}
}
