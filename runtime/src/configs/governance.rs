// SPDX-License-Identifier: Apache-2.0
//! How the institutions decide together: the council, and root through it.

use crate::{
	weights, AccountId, BlockNumber, Preimage, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
	System, DAYS,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	parameter_types,
	traits::{Consideration, ConstU32, EitherOfDiverse, Footprint},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_collective::{
	EnsureMember, EnsureProportionAtLeast, Instance1, MoreThanMajorityThenPrimeDefaultVote,
};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, Perbill};

/// Two thirds of the council, or root.
pub type CouncilMajority =
	EitherOfDiverse<EnsureRoot<AccountId>, EnsureProportionAtLeast<AccountId, Instance1, 2, 3>>;
/// One member of the council, acting through `council.execute`.
pub type CouncilMember = EnsureMember<AccountId, Instance1>;

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
	type DefaultVote = MoreThanMajorityThenPrimeDefaultVote;
	// The council decides about its own members, as it decides about institutions.
	type SetMembersOrigin = CouncilMajority;
	type MaxProposalWeight = MaxProposalWeight;
	type DisapproveOrigin = CouncilMajority;
	type KillOrigin = CouncilMajority;
	// Members hold no coin; motions are bounded by `MaxProposals`.
	type Consideration = ();
	type WeightInfo = weights::pallet_collective::WeightInfo<Runtime>;
}

// There is no sudo: two thirds of the council whitelist a call's hash, then a member dispatches
// it as root through `council.execute`.
impl pallet_whitelist::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WhitelistOrigin = CouncilMajority;
	type DispatchWhitelistedOrigin = EitherOfDiverse<CouncilMajority, CouncilMember>;
	type Preimages = Preimage;
	type DeferredDispatchExpiration = DeferredDispatchExpiration;
	type BlockNumberProvider = System;
	type WeightInfo = weights::pallet_whitelist::WeightInfo<Runtime>;
}

/// No deposit stands for stored data: whoever is not the council's cannot store it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct NoDeposit;

impl Consideration<AccountId, Footprint> for NoDeposit {
	fn new(_who: &AccountId, _: Footprint) -> Result<Self, DispatchError> {
		// The pallet's own benchmarks store preimages in the name of accounts that nobody enrolled.
		#[cfg(feature = "runtime-benchmarks")]
		if <crate::Institutions as citychain_primitives::Enrolment<_>>::payer(_who).is_none() {
			return Ok(Self);
		}
		Err(DispatchError::BadOrigin)
	}

	fn update(self, who: &AccountId, new: Footprint) -> Result<Self, DispatchError> {
		Self::new(who, new)
	}

	fn drop(self, _: &AccountId) -> Result<(), DispatchError> {
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(_: &AccountId, _: Footprint) {}
}
