// SPDX-License-Identifier: Apache-2.0
//! Judicial evidence.

use crate::{configs::governance::CouncilMajority, Institutions, Runtime, Timestamp};
use frame_support::traits::ConstU64;

impl pallet_evidence::Config for Runtime {
	type Authority = Institutions;
	type CouncilOrigin = CouncilMajority;
	type Time = Timestamp;
	// Ten minutes: clocks that differ by more are wrong, not skewed.
	type MaxClockSkew = ConstU64<600_000>;
	type WeightInfo = pallet_evidence::weights::SubstrateWeight<Runtime>;
}
