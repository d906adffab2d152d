// SPDX-License-Identifier: Apache-2.0
//! Judicial evidence: what is anchored, what is known of it, where it is filed, what courts do
//! with it.

use crate::{
	configs::{DAY, YEAR},
	Cases, Evidence, Institutions, Provenance, Runtime,
};
use frame_support::traits::{ConstU32, ConstU64};

/// Ten minutes: clocks that differ by more are wrong, not skewed.
type MaxClockSkew = ConstU64<600_000>;

impl pallet_evidence::Config for Runtime {
	type KeyHistory = Institutions;
	type Filings = Provenance;
	type MaxClockSkew = MaxClockSkew;
	// No right can be claimed in court after twenty years (民法典 §188).
	type MaxRetention = ConstU64<{ 20 * YEAR }>;
	// A call of some 50 kB and a tenth of a block; who has more anchors a root.
	type MaxItems = ConstU32<1024>;
	type MaxEvicted = ConstU32<256>;
	// A reveal follows within days: as many as a busy office prepares in one.
	type MaxPrecommitments = ConstU32<1024>;
	type PrecommitmentLifetime = ConstU64<{ 30 * DAY }>;
	type WeightInfo = pallet_evidence::SubstrateWeight<Runtime>;
}

impl pallet_cases::Config for Runtime {
	type Affiliation = Institutions;
	type Evidence = Evidence;
	// A seal hashes them all in one call.
	type MaxItems = ConstU32<512>;
	type MaxContributors = ConstU32<32>;
	// As long as any right can be claimed (民法典 §188).
	type Retention = ConstU64<{ 20 * YEAR }>;
	type WeightInfo = pallet_cases::SubstrateWeight<Runtime>;
}

impl pallet_provenance::Config for Runtime {
	type Affiliation = Institutions;
	type Evidence = Evidence;
	type MaxClockSkew = MaxClockSkew;
	type MaxCustodyEvents = ConstU32<64>;
	type MaxWitnesses = ConstU32<16>;
	type MaxFilings = ConstU32<8>;
	type MaxSuspensions = ConstU32<16>;
	type WeightInfo = pallet_provenance::SubstrateWeight<Runtime>;
}

impl pallet_proceedings::Config for Runtime {
	type Enrolment = Institutions;
	type Affiliation = Institutions;
	type Evidence = Evidence;
	type Cases = Cases;
	// The time in which a party answers an objection where the court names none (民事诉讼法 §128).
	type DefaultResponsePeriod = ConstU64<{ 15 * DAY }>;
	type MaxResponsePeriod = ConstU64<{ 180 * DAY }>;
	type MaxOpenRequests = ConstU32<16>;
	type MaxOpenChallenges = ConstU32<16>;
	type MaxOpinions = ConstU32<8>;
	type WeightInfo = pallet_proceedings::SubstrateWeight<Runtime>;
}
