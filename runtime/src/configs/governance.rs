// SPDX-License-Identifier: Apache-2.0
//! How the institutions decide together: the council, and root through it.

use crate::{
	configs::stopped::CouncilWeight, weights, AccountId, BlockNumber, OriginCaller, Preimage,
	Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, System, DAYS,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::cmp::Ordering;
use frame_support::{
	ensure,
	pallet_prelude::ValueQuery,
	parameter_types,
	traits::{Consideration, ConstU32, EitherOfDiverse, Footprint, PrivilegeCmp},
	weights::Weight,
	Twox64Concat,
};
use frame_system::EnsureRoot;
use pallet_collective::{
	DefaultVote, EnsureProportionAtLeast, EnsureProportionMoreThan, Instance1, MemberCount,
};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, Perbill};

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
	// One member can fill the list of motions; more than half empty it.
	type DisapproveOrigin = CouncilHalf;
	type KillOrigin = CouncilHalf;
	// Members hold no coin; motions are bounded by `MaxProposals`.
	type Consideration = ();
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

/// The most bytes of preimages that one member of the council keeps.
const MEMBERS_QUOTA: u64 = 1_024 * 1_024;

/// The bytes of the preimages that each member of the council keeps.
#[frame_support::storage_alias]
type PreimageBytes = StorageMap<PreimageQuota, Twox64Concat, AccountId, u64, ValueQuery>;

/// What stands for stored data in place of a deposit: a part of the quota of a member of the council.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct MembersQuota {
	/// How many bytes are stored.
	bytes: u64,
}

impl Consideration<AccountId, Footprint> for MembersQuota {
	fn new(who: &AccountId, new: Footprint) -> Result<Self, DispatchError> {
		let is_member = pallet_collective::Members::<Runtime, Instance1>::get().contains(who);
		// The pallet's own benchmarks store preimages in the name of accounts that nobody enrolled.
		let is_benchmark = cfg!(feature = "runtime-benchmarks")
			&& <crate::Institutions as citychain_primitives::Enrolment<_>>::payer(who).is_none();
		ensure!(is_member || is_benchmark, DispatchError::BadOrigin);

		let bytes = new.size.saturating_mul(new.count);
		PreimageBytes::try_mutate(who, |kept| {
			*kept = kept.saturating_add(bytes);
			ensure!(*kept <= MEMBERS_QUOTA || is_benchmark, DispatchError::Exhausted);
			Ok(Self { bytes })
		})
	}

	fn update(self, who: &AccountId, new: Footprint) -> Result<Self, DispatchError> {
		self.drop(who)?;
		Self::new(who, new)
	}

	fn drop(self, who: &AccountId) -> Result<(), DispatchError> {
		let kept = PreimageBytes::get(who).saturating_sub(self.bytes);
		if kept == 0 {
			PreimageBytes::remove(who);
		} else {
			PreimageBytes::insert(who, kept);
		}
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(_: &AccountId, _: Footprint) {}
}
