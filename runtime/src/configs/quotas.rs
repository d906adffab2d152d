// SPDX-License-Identifier: Apache-2.0
//! What one member of the council may keep in the chain's state, in place of the deposits of chains with a coin.

use crate::{AccountId, Hash, Institutions, Runtime};
use citychain_primitives::Enrolment;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::ValueQuery,
	storage_alias,
	traits::{Consideration, ConstU32, Footprint, MaybeConsideration},
	BoundedVec, Twox64Concat,
};
use pallet_collective::{Instance1, Members, ProposalOf, Proposals};
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// The most bytes of preimages that one member keeps.
const PREIMAGE_BYTES: u64 = 1_024 * 1_024;

/// What a preimage takes beside its own bytes: its key, its status and its length.
const BYTES_BESIDE: u64 = 128;

/// The most motions of one member that are open, of a hundred in all.
pub const OPEN_MOTIONS: u32 = 5;

/// The bytes of the preimages that each member keeps.
#[storage_alias]
type PreimageBytes = StorageMap<PreimageQuota, Twox64Concat, AccountId, u64, ValueQuery>;

/// The motions that each member proposed last; some may be closed by now.
#[storage_alias]
type ProposedBy = StorageMap<
	MotionQuota,
	Twox64Concat,
	AccountId,
	BoundedVec<Hash, ConstU32<OPEN_MOTIONS>>,
	ValueQuery,
>;

/// Whether somebody unknown acts, as in the benchmarks of the SDK's pallets, which enrol nobody.
fn is_benchmark(who: &AccountId) -> bool {
	cfg!(feature = "runtime-benchmarks") && <Institutions as Enrolment<_>>::payer(who).is_none()
}

/// A part of the quota of preimages of a member.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct PreimageQuota {
	/// How many bytes are stored.
	bytes: u64,
}

impl Consideration<AccountId, Footprint> for PreimageQuota {
	fn new(who: &AccountId, new: Footprint) -> Result<Self, DispatchError> {
		let is_member = Members::<Runtime, Instance1>::get().contains(who);
		ensure!(is_member || is_benchmark(who), DispatchError::BadOrigin);

		let bytes = new.size.saturating_add(BYTES_BESIDE).saturating_mul(new.count);
		PreimageBytes::try_mutate(who, |kept| {
			*kept = kept.saturating_add(bytes);
			ensure!(*kept <= PREIMAGE_BYTES || is_benchmark(who), DispatchError::Exhausted);
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

/// A place among the open motions of a member. It is free again when the motion is closed, which the pallet
/// does not tell: the next motion looks.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct MotionQuota;

impl Consideration<AccountId, u32> for MotionQuota {
	/// The pallet lists the new motion before it asks, and stores it after.
	fn new(who: &AccountId, _open: u32) -> Result<Self, DispatchError> {
		let Some(motion) = Proposals::<Runtime, Instance1>::get().last().copied() else {
			return Ok(Self);
		};
		ProposedBy::try_mutate(who, |motions| {
			motions.retain(|motion| ProposalOf::<Runtime, Instance1>::contains_key(motion));
			ensure!(
				motions.try_push(motion).is_ok() || is_benchmark(who),
				DispatchError::Exhausted
			);
			Ok(Self)
		})
	}

	fn update(self, _: &AccountId, _: u32) -> Result<Self, DispatchError> {
		Ok(self)
	}

	fn drop(self, _: &AccountId) -> Result<(), DispatchError> {
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(_: &AccountId, _: u32) {}
}

impl MaybeConsideration<AccountId, u32> for MotionQuota {
	fn is_none(&self) -> bool {
		true
	}
}
