// SPDX-License-Identifier: Apache-2.0
//! A runtime with evidence and a clock.

use citychain_evidence::{FilingRegister, FilingState};
use citychain_kit::{
	mock_runtime,
	testing::{
		authority::{self, MockAuthority},
		roles::{AccountId, BANK, COURT},
	},
};
use citychain_primitives::{InstitutionId, Millis, OfficerId};
use frame_support::traits::{ConstU32, ConstU64};

/// An officer of the court, beside the clerk.
pub(crate) const SECOND_CLERK: AccountId = 20;

/// The clock skew of the first policy.
pub(crate) const SKEW: u64 = 60_000;
/// The longest clock skew of a policy: one day.
pub(crate) const MAX_CLOCK_SKEW: u64 = 86_400_000;
/// The longest retention of a policy: ten years.
pub(crate) const MAX_RETENTION: u64 = 3_652 * 86_400_000;
/// The most items that one call takes in or removes.
pub(crate) const MAX_ITEMS: u32 = 4;
/// The most open precommitments of an institution.
pub(crate) const MAX_PRECOMMITMENTS: u32 = 2;
/// How long only its institution may drop a precommitment.
pub(crate) const LIFETIME: u64 = 60_000;

mock_runtime! {
	/// Two seconds, as on the chain.
	block_time: 2_000,
	pallets: { 2: Evidence = crate },
	setup: || authority::appoint(SECOND_CLERK, OfficerId(20), COURT),
}

/// The bank has filed as a provider, and is suspended from the third block on.
pub struct MockFilings;

impl FilingRegister for MockFilings {
	fn state(institution: InstitutionId, at: Millis) -> FilingState {
		if institution != BANK {
			FilingState::NotFiled
		} else if at < time_of(3) {
			FilingState::InForce
		} else {
			FilingState::Suspended
		}
	}
}

impl crate::Config for Test {
	type KeyHistory = MockAuthority;
	type Filings = MockFilings;
	type MaxClockSkew = ConstU64<MAX_CLOCK_SKEW>;
	type MaxRetention = ConstU64<MAX_RETENTION>;
	type MaxItems = ConstU32<MAX_ITEMS>;
	type MaxEvicted = ConstU32<MAX_ITEMS>;
	type MaxPrecommitments = ConstU32<MAX_PRECOMMITMENTS>;
	type PrecommitmentLifetime = ConstU64<LIFETIME>;
	type WeightInfo = crate::SubstrateWeight<Test>;
}
